import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areaAddress, parseArea } from "./a1.ts";
import type { PackageParts, Relationship } from "./package-parts.ts";
import { withAttributes } from "./xml-attributes.ts";
import { attribute, childOf, openTag, parseXml, spliced } from "./xml-tree.ts";

/** A «smart table» (ListObject) of a sheet. */
export type SheetTable = {
  readonly part: string;
  readonly name: string;
  readonly area: Area;
  readonly headingRows: number;
  readonly totalsRows: number;
};

export function tablesOf(parts: PackageParts, relationships: readonly Relationship[]): readonly SheetTable[] {
  return relationships.flatMap(({ kind, target }) => {
    if (kind !== "table" || !parts.has(target)) return [];
    const text = parts.text(target);
    const root = parseXml(text);
    const area = parseArea(attribute(text, root, "ref") ?? "");
    if (!area) return [];
    return [
      {
        part: target,
        name: attribute(text, root, "displayName") ?? attribute(text, root, "name") ?? "",
        area,
        headingRows: Number(attribute(text, root, "headerRowCount") ?? 1),
        totalsRows: Number(attribute(text, root, "totalsRowCount") ?? 0),
      },
    ];
  });
}

/** Makes a table longer, its filter with it. */
export function lengthenTable(parts: PackageParts, { part, area }: SheetTable, lastRow: number): void {
  const text = parts.text(part);
  const root = parseXml(text);
  const ref = areaAddress({ ...area, lastRow });
  const filter = childOf(root, "autoFilter");
  const splices = [root, ...(filter ? [filter] : [])].map((element) => ({
    start: element.start,
    end: element.openEnd,
    text: withAttributes(openTag(text, element), { ref }),
  }));
  parts.write(part, spliced(text, splices));
}
