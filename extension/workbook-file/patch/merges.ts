import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areaAddress, parseArea } from "./a1.ts";
import { withAttributes } from "./xml-attributes.ts";
import { sectionOf, setSection, type XmlSections } from "./xml-sections.ts";
import { attribute, openTag, parseXml, spliced, withContent } from "./xml-tree.ts";

/** The merged areas of a sheet. */
export function mergesOf(sheet: XmlSections): readonly Area[] {
  const xml = sectionOf(sheet, "mergeCells");
  if (xml === null) return [];
  return parseXml(xml).children.flatMap((child) => parseArea(attribute(xml, child, "ref") ?? "") ?? []);
}

/** Takes apart the merged area of exactly that address. */
export function removeMerge(sheet: XmlSections, area: Area): void {
  const xml = sectionOf(sheet, "mergeCells");
  if (xml === null) return;
  const root = parseXml(xml);
  const gone = root.children.find((child) => attribute(xml, child, "ref") === areaAddress(area));
  if (!gone) return;
  const count = root.children.length - 1;
  const rest = spliced(xml, [{ start: gone.start, end: gone.end, text: "" }]).slice(root.openEnd);
  setSection(sheet, "mergeCells", count === 0 ? null : withAttributes(openTag(xml, root), { count }) + rest);
}

/** Merges an area that no other merged area touches. */
export function addMerge(sheet: XmlSections, area: Area): void {
  const p = sheet.prefix;
  const before = sectionOf(sheet, "mergeCells") ?? `<${p}mergeCells></${p}mergeCells>`;
  const added = `<${p}mergeCell ref="${areaAddress(area)}"/>`;
  const after = spliced(before, [withContent(before, parseXml(before), added)]);
  const root = parseXml(after);
  const tag = withAttributes(openTag(after, root), { count: root.children.length });
  setSection(sheet, "mergeCells", tag + after.slice(root.openEnd));
}
