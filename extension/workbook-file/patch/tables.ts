import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areaAddress, parseArea } from "./a1.ts";
import type { PackageParts, Relationship } from "./package-parts.ts";
import { encodeAttribute, withAttributes } from "./xml-attributes.ts";
import { attribute, childOf, openTag, parseXml, type Splice, spliced } from "./xml-tree.ts";

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
  parts.write(part, spliced(text, boundsOf(text, { ...area, lastRow })));
}

/**
 * Gives a table more columns on the right. The names must be what stands in the headings, and no two of a table the same.
 * @returns false, and nothing changes, where a name is there already
 */
export function widenTable(
  parts: PackageParts,
  { part, area }: SheetTable,
  names: readonly string[],
): boolean {
  const text = parts.text(part);
  const list = childOf(parseXml(text), "tableColumns");
  if (!list) return false;
  const standing = list.children.map((column) => (attribute(text, column, "name") ?? "").toLowerCase());
  const added = names.map((name) => name.toLowerCase());
  if (new Set([...standing, ...added]).size < standing.length + added.length) return false;
  const first = Math.max(0, ...list.children.map((column) => Number(attribute(text, column, "id")))) + 1;
  const prefix = list.name.slice(0, list.name.length - list.local.length);
  const columns = names.map((name, index) => {
    const written = encodeAttribute(name.replace(/\r?\n/g, "_x000a_"));
    return `<${prefix}tableColumn id="${first + index}" name="${written}"/>`;
  });
  const tag = withAttributes(openTag(text, list), { count: list.children.length + names.length });
  parts.write(
    part,
    spliced(text, [
      ...boundsOf(text, { ...area, lastColumn: area.lastColumn + names.length }),
      { start: list.start, end: list.openEnd, text: tag },
      { start: list.closeStart, end: list.closeStart, text: columns.join("") },
    ]),
  );
  return true;
}

/** The changes that give a table and its filter other bounds. */
function boundsOf(text: string, area: Area): readonly Splice[] {
  const root = parseXml(text);
  const ref = areaAddress(area);
  const filter = childOf(root, "autoFilter");
  return [root, ...(filter ? [filter] : [])].map((element) => ({
    start: element.start,
    end: element.openEnd,
    text: withAttributes(openTag(text, element), { ref }),
  }));
}
