import { relationAttribute } from "./dialect.ts";
import { type Hyperlinks, openHyperlinks } from "./hyperlinks.ts";
import { addRelationship, type PackageParts, type Relationship, relationshipsOf } from "./package-parts.ts";
import type { CellReading } from "./read-cell-xml.ts";
import { openCells, type SheetCells } from "./sheet-cells.ts";
import type { StyleSheet } from "./style-sheet.ts";
import type { ListedSheet, WorkbookPart } from "./workbook-part.ts";
import { addSection, cutSections, rootTag, sectionOf, type XmlSections } from "./xml-sections.ts";

/** A sheet that edits work on. */
export type OpenSheet = ListedSheet & {
  readonly whole: XmlSections;
  readonly cells: SheetCells;
  readonly links: Hyperlinks;
  readonly styles: StyleSheet;
  readonly relationships: () => readonly Relationship[];
};

export function openSheet(
  parts: PackageParts,
  workbook: WorkbookPart,
  listed: ListedSheet,
  reading: CellReading,
): OpenSheet {
  const whole = cutSections(parts.text(listed.part), "worksheet");
  if (sectionOf(whole, "sheetData") === null) {
    addSection(whole, "sheetData", `<${whole.prefix}sheetData></${whole.prefix}sheetData>`);
  }
  const relationships = () => relationshipsOf(parts, listed.part);
  const type = `${workbook.dialect.relationships}/hyperlink`;
  return {
    ...listed,
    whole,
    cells: openCells(sectionOf(whole, "sheetData") as string, reading, whole),
    links: openHyperlinks(
      whole,
      relationships(),
      (href) => addRelationship(parts, listed.part, { type, target: href, external: true }),
      (id) => relationAttribute(rootTag(whole), id),
    ),
    styles: reading.styles,
    relationships,
  };
}
