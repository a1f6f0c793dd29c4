/** Sections of the sidebar that come when they are opened, and the files the build puts them in. */
const files = {
  create: "CreatePart",
  papers: "PapersPart",
  people: "PeoplePart",
  reminders: "RemindersPart",
  surveys: "SurveysPart",
  website: "WebsitePart",
} as const;

export type PartName = keyof typeof files;

/** The code of a part: what stands between the tags of its file's only script. */
export function readPart(name: PartName): string {
  const page = HtmlService.createHtmlOutputFromFile(files[name]).getContent();
  return page.slice(page.indexOf(">") + 1, page.lastIndexOf("</script>"));
}
