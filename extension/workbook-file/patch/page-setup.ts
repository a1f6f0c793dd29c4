import { withAttributes } from "./xml-attributes.ts";
import { cutSections, joinSections, sectionOf, setSection, type XmlSections } from "./xml-sections.ts";

/** Characters beside each other on A4 landscape that can still be read: print is then about half as large as on the screen. */
const ON_A_PAGE = 260;

/** A4 landscape, as wide as so many pages, as long as it takes. */
export function printLandscape(sheet: XmlSections, pages: number): void {
  const p = sheet.prefix;
  const properties = cutSections(sectionOf(sheet, "sheetPr") ?? `<${p}sheetPr/>`, "sheetPr");
  const fit = sectionOf(properties, "pageSetUpPr") ?? `<${p}pageSetUpPr/>`;
  setSection(properties, "pageSetUpPr", withAttributes(fit, { fitToPage: 1 }));
  setSection(sheet, "sheetPr", joinSections(properties));
  if (sectionOf(sheet, "pageMargins") === null) {
    setSection(
      sheet,
      "pageMargins",
      `<${p}pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>`,
    );
  }
  const setup = sectionOf(sheet, "pageSetup") ?? `<${p}pageSetup/>`;
  setSection(
    sheet,
    "pageSetup",
    withAttributes(setup, {
      paperSize: 9,
      orientation: "landscape",
      fitToWidth: pages,
      fitToHeight: 0,
      scale: null,
    }),
  );
}

/**
 * Over how many pages a sheet with columns repeated on each is best spread.
 * @param widths of all its columns, in characters
 */
export function pagesAcross(widths: readonly number[], repeated: number): number {
  const sum = (some: readonly number[]) => some.reduce((all, each) => all + each, 0);
  const own = sum(widths.slice(0, repeated));
  return repeated === 0 ? 1 : Math.max(1, Math.ceil((sum(widths) - own) / (ON_A_PAGE - own)));
}
