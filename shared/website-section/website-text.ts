import { dottedDate } from "../calendar/iso-date.ts";
import type { LinkedWords, WebsiteSection } from "./website-section.ts";

/** The section as plain words, for an editor that takes no HTML: headings on lines of their own, addresses behind the words. */
export function websiteText(section: WebsiteSection): string {
  const { organisation, schoolYear, date, curator } = section;
  const about = [organisation, schoolYear && `${schoolYear} учебный год`, `на ${dottedDate(date)}`];
  const parts = [
    ["Наставничество", about.filter(Boolean).join(" · ")],
    part("Документы", section.documents.map(linked)),
    part("Программы наставничества", section.programmes.map(linked)),
    part(
      "Показатели",
      section.numbers.map(({ label, value }) => `${label}: ${value}`),
    ),
    part("Лучшие практики", section.practices.map(linked)),
    part("Публикации", section.publications.map(linked)),
    part("Наставники", section.mentors),
    part("Наставляемые", section.mentees),
    part("Куратор", [curator.name, curator.phone, curator.email].filter(Boolean)),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function part(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [title, ...items.map((item) => `– ${item}`)];
}

function linked({ text, href, note }: LinkedWords): string {
  const words = note === "" ? text : `${text}, ${note}`;
  return href === "" ? words : `${words}: ${href}`;
}
