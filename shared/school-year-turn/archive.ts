import { dottedDate } from "../calendar/iso-date.ts";
import type { HideCell } from "../consents/without-hidden.ts";
import type { Planning } from "../structuring/planning.ts";
import { type CellContent, isFormula, isLink, shownValue } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, lastUsedRow, textOf } from "../workbook/locate.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { TabSnapshot } from "../workbook/snapshot.ts";

/** The year that is over, and how its rows are said where somebody in them took the consent back (152-ФЗ, статья 21, часть 5). */
export type PastYear = { readonly name: string; readonly hide: HideCell };

/** A row of a year that is over, in words. */
export type ArchivedRow = { readonly tab: string; readonly code: string; readonly words: string };

/**
 * One tab for everything a year leaves behind. Its rows are words under headings of its own, so that it is never taken for the tab
 * a row came from.
 */
const HEADINGS = ["Архив: учебный год", "Откуда", "Архивный код", "Что было"] as const;
const NAME = "Архив";
const WIDTHS = [16, 20, 14, 110] as const;
/** A cell of a file takes 32,767 characters. */
const LONGEST = 30_000;

/** Plans the rows below what the archive already holds; a row that stands there is not added again. */
export function planArchive(
  planning: Planning,
  { name: year }: Pick<PastYear, "name">,
  rows: readonly ArchivedRow[],
): void {
  if (rows.length === 0) return;
  const standing = planning.now.tabs.find(isArchive) ?? null;
  const known = new Set(
    (standing?.rows ?? []).map((row) => row.slice(0, HEADINGS.length).map(textOf).join("\n")),
  );
  const lines = rows
    .flatMap(({ tab, code, words }) => pieces(words).map((piece) => [year, tab, code, piece]))
    .filter((line) => !known.has(line.join("\n")));
  if (lines.length === 0) return;
  const tab = standing?.name ?? freeName(planning);
  if (!standing) planning.add(...newTab(tab, planning.now.tabs.length + 1));
  const cells = standing ? lines : [[...HEADINGS], ...lines];
  const row = standing ? lastUsedRow(standing) + 1 : 1;
  planning.add({ kind: "set-cells", tab, row, column: 1, cells });
}

function newTab(tab: string, position: number): readonly SheetEdit[] {
  const heading = { row: 1, column: 1, lastRow: 1, lastColumn: HEADINGS.length };
  return [
    { kind: "create-tab", tab, hidden: false, position },
    ...WIDTHS.map(
      (width, index): SheetEdit => ({
        kind: "format-column",
        tab,
        column: index + 1,
        firstRow: 2,
        format: "text",
        role: "typed",
        width,
      }),
    ),
    { kind: "style-area", tab, area: heading, style: "heading" },
    { kind: "freeze", tab, rows: 1, columns: 0 },
  ];
}

function isArchive(tab: TabSnapshot): boolean {
  return HEADINGS.every((heading, index) => textOf(tab.rows[0]?.[index]).trim() === heading);
}

/** An empty tab of the name is the archive of a run that died before its headings. */
function freeName(planning: Planning): string {
  const used = planning.now.tabs.filter((tab) => lastUsedRow(tab) > 0);
  const taken = new Set(used.map(({ name }) => name.trim().toLowerCase()));
  let name: string = NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${NAME} ${number}`;
  return name;
}

function pieces(words: string): readonly string[] {
  const cut: string[] = [];
  for (let at = 0; at === 0 || at < words.length; at += LONGEST) cut.push(words.slice(at, at + LONGEST));
  return cut;
}

/**
 * What a row says, column by column, people's own columns too; formulas of the schema are left out, they can be counted again. Whoever
 * took the consent back stands in it by the code: what is to be destroyed is not copied to one more place.
 * @example "Наставник: М-001; Наставляемый: Н-004; Дата приказа: 02.09.2024"
 */
export function rowInWords(located: LocatedTab, row: number, hide: HideCell): string {
  const calculated = new Set(
    located.spec.columns
      .filter(({ kind }) => kind === "formula")
      .map(({ heading }) => located.columns.get(heading)),
  );
  const headings = located.tab.rows[(located.headingRow as number) - 1] ?? [];
  const known = new Map([...located.columns].map(([heading, column]) => [column, heading]));
  const said = (located.tab.rows[row - 1] ?? []).flatMap((cell, index) => {
    const words = cellInWords(cell);
    if (words === "" || (calculated.has(index + 1) && isFormula(cell))) return [];
    const heading = textOf(headings[index]).trim();
    if (heading === "Код") return [];
    const shown = hide(located.spec.name, known.get(index + 1) ?? heading, words);
    return [heading === "" ? shown : `${heading}: ${shown}`];
  });
  return said.join("; ");
}

/** The code of a row, "" where it has none. */
export function codeIn(located: LocatedTab, row: number): string {
  const column = located.columns.get("Код");
  return column === undefined ? "" : textOf(cellAt(located.tab, row, column)).trim();
}

function cellInWords(cell: CellContent): string {
  const value = shownValue(cell);
  if (value === null || value === false) return "";
  if (value === true) return "да";
  const words = typeof value === "object" ? dottedDate(value.date) : String(value).trim();
  return isLink(cell) && cell.href !== words ? `${words} (${cell.href})` : words;
}
