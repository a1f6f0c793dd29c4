import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areaAddress, parseArea } from "./a1.ts";
import type { OpenSheet } from "./open-sheet.ts";
import type { WorkbookPart } from "./workbook-part.ts";
import { withAttributes } from "./xml-attributes.ts";
import { sectionOf, setSection, type XmlSections } from "./xml-sections.ts";
import { attribute, openTag, parseXml } from "./xml-tree.ts";

/** The area of the sheet's own filter, or null. */
export function filterOf(sheet: XmlSections): Area | null {
  const xml = sectionOf(sheet, "autoFilter");
  return xml === null ? null : parseArea(attribute(xml, parseXml(xml), "ref") ?? "");
}

/** Moves the bounds of the filter, and of the hidden name under which Excel keeps them. */
export function setFilter(workbook: WorkbookPart, sheet: OpenSheet, from: Area, to: Area): void {
  const xml = sectionOf(sheet.whole, "autoFilter");
  if (xml === null) return;
  const root = parseXml(xml);
  const tag = withAttributes(openTag(xml, root), { ref: areaAddress(to) });
  setSection(sheet.whole, "autoFilter", tag + xml.slice(root.openEnd));
  workbook.renameFilterArea(sheet.name, areaAddress(from), areaAddress(to));
}
