import { fingerprint } from "../../text/fingerprint.ts";
import { columnWrites } from "../../workbook/column-writes.ts";
import { cellAt, type LocatedTab, lastUsedColumn, textOf } from "../../workbook/locate.ts";
import type { Planning } from "../planning.ts";
import { type DocumentHeading, documentHeadings } from "./item-cells.ts";

/**
 * What the program itself last wrote, as fingerprints in a column of the hidden «Справочники». Only so can a later run tell the
 * words of the previous document from what a person typed over them. Where the column is gone, nothing is known, and nothing
 * but empty dates is written over.
 */
export type WrittenBefore = {
  readonly rows: ReadonlyMap<string, WrittenRow>;
  readonly form: WrittenForm | null;
};

/** A row of «Контроль сроков», by its code. */
export type WrittenRow = {
  /** Which in the order of the document it was, from 1. */
  readonly place: number;
  /** Which item of the document it was: the fingerprint of an item's mark. */
  readonly item: string;
  /** Fingerprint of what the document said for the cell, whether or not it was written. */
  readonly said: Readonly<Record<DocumentHeading, string>>;
};

/** «Дорожная карта»: the rows below its headings, and each line of its title block. */
export type WrittenForm = { readonly body: string; readonly titles: readonly string[] };

/** Heading of the column, which undoing must find too. */
export const WRITTEN_HEADING = "Что записала программа";
const FORM = "Дорожная-карта";

export function readWrittenBefore(located: LocatedTab | null): WrittenBefore {
  const rows = new Map<string, WrittenRow>();
  let form: WrittenForm | null = null;
  const column = located === null ? null : columnOf(located);
  if (located === null || column === null) return { rows, form };
  for (let row = 2; row <= located.tab.rows.length; row += 1) {
    const line = readLine(textOf(cellAt(located.tab, row, column)));
    if (line?.kind === "form") form = line.form;
    if (line?.kind === "row") rows.set(line.code, line.row);
  }
  return { rows, form };
}

type Line =
  | { readonly kind: "form"; readonly key: string; readonly form: WrittenForm }
  | { readonly kind: "row"; readonly key: string; readonly code: string; readonly row: WrittenRow };

/** A line the program wrote, or null: whoever types into the hidden column keeps their words. */
function readLine(text: string): Line | null {
  const [key = "", ...marks] = text.trim().split(" ");
  const [first = "", item = "", ...said] = marks;
  if (key === FORM && marks.length > 1)
    return { kind: "form", key, form: { body: first, titles: marks.slice(1) } };
  if (!/^\d+$/.test(first) || said.length !== documentHeadings.length) return null;
  const each = documentHeadings.map((heading, index) => [heading, said[index]]);
  const row = { place: Number(first), item, said: Object.fromEntries(each) as WrittenRow["said"] };
  return { kind: "row", key, code: key, row };
}

function formLine({ body, titles }: WrittenForm): string {
  return [FORM, body, ...titles].join(" ");
}

function rowLine(code: string, { place, item, said }: WrittenRow): string {
  return [code, place, item, ...documentHeadings.map((heading) => said[heading])].join(" ");
}

/**
 * Plans what is to be remembered: each line in the cell where its code stands already, new ones below. Lines of rows that were
 * deleted stay: a code is never given again.
 */
export function planWrittenBefore(
  planning: Planning,
  rows: readonly (readonly [code: string, row: WrittenRow])[],
  form: WrittenForm | null,
): void {
  const located = planning.locate("Справочники");
  if (!located) return;
  const lines = new Map<string, string>(rows.map(([code, row]) => [code, rowLine(code, row)]));
  if (form !== null) lines.set(FORM, formLine(form));
  const column = columnOf(located);
  if (column === null) {
    const cells = [WRITTEN_HEADING, ...lines.values()].map((line) => [line]);
    const at = lastUsedColumn(located.tab) + 1;
    planning.add({ kind: "set-cells", tab: located.tab.name, row: 1, column: at, cells });
    return;
  }
  const writes: [number, string][] = [];
  let last = 1;
  for (let row = 2; row <= located.tab.rows.length; row += 1) {
    const text = textOf(cellAt(located.tab, row, column));
    if (text !== "") last = row;
    const key = readLine(text)?.key;
    const line = key === undefined ? undefined : lines.get(key);
    if (key === undefined || line === undefined) continue;
    lines.delete(key);
    if (line !== text) writes.push([row, line]);
  }
  const below = [...lines.values()].map((line, index): [number, string] => [last + 1 + index, line]);
  planning.add(...columnWrites(located, column, [...writes, ...below]));
}

/** The column by its heading, or by its lines where somebody wrote over the heading. */
function columnOf({ tab }: LocatedTab): number | null {
  const index = (tab.rows[0] ?? []).findIndex((cell) => textOf(cell).trim() === WRITTEN_HEADING);
  if (index >= 0) return index + 1;
  for (const row of tab.rows) {
    const at = row.findIndex((cell) => readLine(textOf(cell)) !== null);
    if (at >= 0) return at + 1;
  }
  return null;
}

/** The fingerprints of what a document says for the cells of a row. */
export function fingerprintsOf(
  wordsUnder: (heading: DocumentHeading) => string,
): Record<DocumentHeading, string> {
  const each = documentHeadings.map((heading) => [heading, fingerprint(wordsUnder(heading))]);
  return Object.fromEntries(each) as Record<DocumentHeading, string>;
}
