import {
  type CellContent,
  type CellValue,
  isDateValue,
  isFormula,
  shownValue,
} from "../../../shared/workbook/cell.ts";
import { serialOf } from "./day-numbers.ts";
import type { CellReading } from "./read-cell-xml.ts";
import type { CellXml, RowXml, SheetRows } from "./sheet-rows.ts";
import { cellXml, withResult } from "./write-cell-xml.ts";
import { attributeOf, startTag, withAttributes } from "./xml-attributes.ts";
import { childOf, outerXml, parseXml } from "./xml-tree.ts";

/**
 * What changes, by row and column. Without content the cell keeps what it holds and changes its look, or the result its formula
 * shows: null where that is not known.
 */
export type RowChanges = Map<number, Map<number, CellChange>>;
type CellChange = { content?: CellContent; style?: number; result?: CellValue };

const AS_DATE = { numFmt: "dd.mm.yyyy" } as const;
const AS_NUMBER = { numFmt: "General" } as const;

/** The text of «sheetData» with the changes; rows and cells that do not change are copied letter for letter. */
export function writeRows(
  text: string,
  standing: SheetRows,
  changes: RowChanges,
  cellsOf: (row: number) => ReadonlyMap<number, CellXml>,
  heights: ReadonlyMap<number, number>,
  reading: CellReading,
): string {
  if (changes.size === 0) return text;
  // Rows are joined from their cells and the sheet grown by «+=»: its text is laid out once, when it is packed.
  let xml = standing.open;
  const { rows, prefix } = standing;
  let at = standing.start;
  let index = 0;
  for (const number of [...changes.keys()].sort((a, b) => a - b)) {
    while (index < rows.length && (rows[index] as RowXml).number < number) index += 1;
    const next = rows[index];
    const row = next?.number === number ? next : null;
    const place = next?.start ?? standing.end;
    xml += text.slice(at, place);
    xml += rowTag(text, row, number, changes, heights, prefix);
    xml += cellsXml(text, row, cellsOf(number), changes, number, prefix, reading);
    xml += `</${prefix}row>`;
    at = row?.end ?? place;
  }
  return xml + text.slice(at, standing.end) + standing.close;
}

function rowTag(
  text: string,
  row: RowXml | null,
  number: number,
  changes: RowChanges,
  heights: ReadonlyMap<number, number>,
  prefix: string,
): string {
  const height = heights.get(number) ?? 0;
  if (!row) return `<${prefix}row r="${number}"${height > 0 ? ` ht="${height}"` : ""}>`;
  const tag = startTag(text.slice(row.start, row.openEnd));
  // A height a person set stays, and so does one that is enough.
  const fixed = /^(1|true)$/.test(attributeOf(tag, "customHeight") ?? "");
  const more = !fixed && height > Number(attributeOf(tag, "ht") ?? 0) ? { ht: height } : {};
  const spans = /^(\d+):(\d+)$/.exec(attributeOf(tag, "spans") ?? "");
  if (!spans) return withAttributes(tag, more);
  const columns = [...(changes.get(number) ?? new Map()).keys()];
  const wider = `${Math.min(Number(spans[1]), ...columns)}:${Math.max(Number(spans[2]), ...columns)}`;
  return withAttributes(tag, { spans: wider, ...more });
}

/** What stands between the tags of a row. */
function cellsXml(
  text: string,
  row: RowXml | null,
  cells: ReadonlyMap<number, CellXml>,
  changes: RowChanges,
  number: number,
  prefix: string,
  reading: CellReading,
): string {
  const standing = [...cells.values()];
  const pieces: string[] = [];
  const end = row?.closeStart ?? 0;
  let at = row?.openEnd ?? 0;
  let index = 0;
  const line = changes.get(number) ?? NO_CHANGES;
  const columns = [...line.keys()];
  if (!isRising(columns)) columns.sort((a, b) => a - b);
  for (const column of columns) {
    const { content, style, result } = line.get(column) ?? {};
    while (index < standing.length && (standing[index] as CellXml).column < column) index += 1;
    const next = standing[index];
    const cell = next?.column === column ? next : null;
    const place = next?.start ?? end;
    if (place > at) pieces.push(text.slice(at, place));
    pieces.push(changedCell(text, cell, { row: number, column, content, style, result }, prefix, reading));
    at = cell?.end ?? place;
  }
  if (end > at) pieces.push(text.slice(at, end));
  return pieces.join("");
}

const NO_CHANGES: RowChanges extends Map<number, infer Line> ? Line : never = new Map();

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] as number));
}

function changedCell(
  text: string,
  cell: CellXml | null,
  change: {
    row: number;
    column: number;
    content: CellContent | undefined;
    style: number | undefined;
    result: CellValue | undefined;
  },
  prefix: string,
  reading: CellReading,
): string {
  const open = cell ? text.slice(cell.start, cell.openEnd) : null;
  const told = change.style ?? reading.styles.told(open && attributeOf(open, "s"));
  if (change.content === undefined && cell && open) {
    const number = reading.styles.numberOf(told);
    const bare = number === 0 && attributeOf(open, "s") === null;
    const tag = withAttributes(open, { s: bare ? null : number });
    if (change.result === undefined) return tag + text.slice(cell.openEnd, cell.end);
    return withResult(tag, text.slice(cell.openEnd, cell.end), change.result, prefix, reading.system);
  }
  const content = change.content ?? null;
  const style = reading.styles.numberOf(fittingStyle(told, content, reading));
  const standing = cell && open ? { open, extension: extensionOf(text, cell) } : null;
  const { row, column } = change;
  return cellXml({ row, column, style, content }, { prefix, system: reading.system, standing });
}

function extensionOf(text: string, cell: CellXml): string {
  if (cell.closeStart === cell.end) return "";
  const xml = text.slice(cell.start, cell.end);
  const extension = childOf(parseXml(xml), "extLst");
  return extension ? outerXml(xml, extension) : "";
}

/** The look under which the content is shown, and read again, as what it is: a day as a day, a number as a number. */
function fittingStyle(style: number, content: CellContent, { styles, system }: CellReading): number {
  const value = shownValue(content);
  if (isDateValue(value)) {
    const isNumber = serialOf(value.date, system) !== null;
    return styles.showsDate(style) || !isNumber ? style : styles.derived(style, AS_DATE);
  }
  const isNumber = typeof value === "number";
  const misread =
    (isNumber && styles.showsDate(style)) || ((isNumber || isFormula(content)) && styles.isText(style));
  return misread ? styles.derived(style, AS_NUMBER) : style;
}
