import { withAttributes } from "./xml-attributes.ts";
import { cutSections, joinSections, sectionOf, setSection, type XmlSections } from "./xml-sections.ts";

/** A4 landscape, as wide as the page, as long as it takes. */
export function printLandscape(sheet: XmlSections): void {
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
      fitToWidth: 1,
      fitToHeight: 0,
      scale: null,
    }),
  );
}
