import type { MarkUpElement, MarkUpNode } from "../../../shared/document/mark-up.ts";
import { attributeOf, childOf, isOn, localName } from "../office-parts.ts";

/** Spans in a file are believed up to here: wider tables are mistakes, or an attack. */
const widest = 1_000;

type Cell = { readonly columnSpan: number; rowSpan: number; readonly content: MarkUpNode[] };

/**
 * A table in plain tags. Word says of every cell below the first of a vertical merge that it goes on; here the first one spans them.
 * Rows that begin further to the right begin with empty cells; rows deleted in a tracked change are gone.
 */
export function tableOf(
  table: MarkUpElement,
  contentOf: (cell: MarkUpElement) => MarkUpNode[],
): MarkUpElement {
  const rows: Cell[][] = [];
  /** The cell that stands in a column of the row above, where a merge may go on from. */
  let above = new Map<number, Cell>();
  for (const row of partsOf(table, "tr")) {
    const properties = childOf(row, "trPr");
    if (childOf(properties, "del") !== null || childOf(properties, "moveFrom") !== null) continue;
    if (isOn(childOf(properties, "hidden"))) continue;
    const cells: Cell[] = [];
    const current = new Map<number, Cell>();
    let column = 0;
    const addEmpty = (count: number) => {
      if (count > 0) cells.push({ columnSpan: count, rowSpan: 1, content: [] });
      column += count;
    };
    addEmpty(countOf(properties, "gridBefore"));
    for (const part of partsOf(row, "tc")) {
      const ofCell = childOf(part, "tcPr");
      const columnSpan = Math.max(1, countOf(ofCell, "gridSpan"));
      const held = goesOn(ofCell) ? above.get(column) : undefined;
      const left = cells[cells.length - 1];
      if (held && held.columnSpan === columnSpan) {
        held.rowSpan += 1;
        current.set(column, held);
      } else if (left && attributeOf(childOf(ofCell, "hMerge"), "val") === "continue") {
        cells[cells.length - 1] = { ...left, columnSpan: left.columnSpan + columnSpan };
      } else {
        const content = childOf(ofCell, "cellDel") === null ? contentOf(part) : [];
        const cell: Cell = { columnSpan, rowSpan: 1, content };
        cells.push(cell);
        current.set(column, cell);
      }
      column += columnSpan;
    }
    addEmpty(countOf(properties, "gridAfter"));
    rows.push(cells);
    above = current;
  }
  return element(
    "table",
    {},
    rows.map((cells) => element("tr", {}, cells.map(cellOf))),
  );
}

function cellOf({ columnSpan, rowSpan, content }: Cell): MarkUpElement {
  return element("td", { rowspan: String(rowSpan), colspan: String(columnSpan) }, content);
}

/** Rows or cells, also those that a content control or a tracked insertion holds. */
function partsOf(parent: MarkUpElement, name: string): MarkUpElement[] {
  return parent.children.flatMap((child) => {
    if (child.kind === "text") return [];
    const tag = localName(child);
    if (tag === name) return [child];
    return /^(sdt|sdtContent|customXml|ins|moveTo)$/.test(tag) ? partsOf(child, name) : [];
  });
}

/** `<w:vMerge/>` without «restart», however it is said. */
function goesOn(properties: MarkUpElement | null): boolean {
  const merge = childOf(properties, "vMerge");
  return merge !== null && attributeOf(merge, "val") !== "restart";
}

function countOf(properties: MarkUpElement | null, name: string): number {
  const count = Number(attributeOf(childOf(properties, name), "val") ?? 0);
  return Number.isInteger(count) && count > 0 ? Math.min(count, widest) : 0;
}

function element(tag: string, attributes: Record<string, string>, children: MarkUpNode[]): MarkUpElement {
  return { kind: "element", tag, attributes, children };
}
