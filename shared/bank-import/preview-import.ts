import type { Duplicate } from "../participants/duplicates/duplicate.ts";
import { findDuplicates } from "../participants/duplicates/find-duplicates.ts";
import type { Person } from "../participants/participant.ts";
import { codeKey } from "../people/code.ts";
import { comparisonKey, foldSpaces } from "../text/fold.ts";
import { type CellValue, shownValue } from "../workbook/cell.ts";
import { textOf } from "../workbook/locate.ts";
import { readNumber } from "../workbook/read-cell.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { ListRow, PeopleList } from "./read-list.ts";

/** What becomes of each row of a list, before anything is written. */
export type ImportPreview = {
  readonly list: PeopleList;
  readonly rows: readonly PreviewRow[];
  /** Words for which the bank has no place of its own, each with its row and column: shown, and never lost without a word. */
  readonly unplaced: readonly { readonly row: number; readonly words: string; readonly column: string }[];
};

export type PreviewRow = {
  readonly source: ListRow;
} & (
  | { readonly state: "new" }
  /** The row stands already and says the same or more. */
  | { readonly state: "there"; readonly target: number }
  /** Empty cells of the row that would be filled, and filled ones that say something else: those stay. */
  | {
      readonly state: "changed";
      readonly target: number;
      readonly fills: readonly string[];
      readonly differs: readonly string[];
    }
  /** It may be somebody who is there, or who stands in the list above: a person decides. */
  | { readonly state: "doubtful"; readonly alike: readonly number[]; readonly aboveInList: readonly number[] }
  /** Neither a name nor a code. */
  | { readonly state: "nobody" }
);

/** Rows of the list stand in the search for duplicates under numbers that no sheet has. */
const LISTED = 10_000_000;

/** Compares a list with the bank it goes to. */
export function previewImport(snapshot: WorkbookSnapshot, list: PeopleList): ImportPreview {
  const { tables } = readWorkbook(snapshot);
  const standing: readonly Person[] = tables[list.bank];
  const codes = new Map(standing.map((row) => [codeKey(textAt(row.values, "Код")), row]));
  const listed = list.rows.map((row) => asPerson(row, list));
  const alike = new Map<number, Duplicate[]>();
  const together = { ...tables, Наставники: [], Наставляемые: [], [list.bank]: [...standing, ...listed] };
  for (const duplicate of findDuplicates({ tables: together }))
    if (duplicate.other.row > LISTED)
      alike.set(duplicate.other.row, [...(alike.get(duplicate.other.row) ?? []), duplicate]);
  const rows = list.rows.map((source): PreviewRow => {
    const code = codeKey(textAt(source.values, "Код"));
    if (code === "" && textAt(source.values, "ФИО") === "") return { source, state: "nobody" };
    const byCode = code === "" ? undefined : codes.get(code);
    const likely = (alike.get(LISTED + source.row) ?? []).filter(isByName);
    const standingOnes = likely.filter(({ one }) => one.row < LISTED);
    const aboveInList = likely.filter(({ one }) => one.row > LISTED).map(({ one }) => one.row - LISTED);
    const certain = standingOnes.filter(({ confidence }) => confidence === "high");
    const target = byCode ?? (certain.length === 1 ? certain[0]?.one : undefined);
    // A code on one person and the name on another: nobody can tell which is meant.
    const contradicts = byCode !== undefined && certain.some(({ one }) => one !== byCode);
    if (target !== undefined && !contradicts && aboveInList.length === 0) return compared(source, target);
    if (standingOnes.length === 0 && aboveInList.length === 0) return { source, state: "new" };
    return { source, state: "doubtful", alike: standingOnes.map(({ one }) => one.row), aboveInList };
  });
  const unplaced = list.rows.flatMap(({ row, derived }) =>
    [...derived].map(([column, words]) => ({ row, column, words })),
  );
  return { list, rows, unplaced };
}

/** A family's telephone alone is no reason to stop at a new name. */
function isByName({ likenesses }: Duplicate): boolean {
  return likenesses[0] !== "same-contact";
}

function compared(source: ListRow, target: Person): PreviewRow {
  const given = [...source.values].filter(([heading]) => heading !== "Код");
  const fills = given.filter(([heading]) => isEmpty(target, heading)).map(([heading]) => heading);
  const differs = given
    .filter(
      ([heading, content]) =>
        !isEmpty(target, heading) && !isSame(target.values.get(heading) ?? null, shownValue(content)),
    )
    .map(([heading]) => heading);
  if (fills.length === 0 && differs.length === 0) return { source, state: "there", target: target.row };
  return { source, state: "changed", target: target.row, fills, differs };
}

/** What nobody could read is not empty. */
function isEmpty({ values, unread }: Person, heading: string): boolean {
  const value = values.get(heading) ?? null;
  return !unread.has(heading) && (value === null || value === "" || value === false);
}

function isSame(one: CellValue, other: CellValue): boolean {
  return (
    comparisonKey(textOf(one)) === comparisonKey(textOf(other)) ||
    dotted(textOf(one)) === dotted(textOf(other))
  );
}

/** 2025-09-01 and 01.09.2025 are one day. */
function dotted(text: string): string {
  return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1");
}

function asPerson({ row, values }: ListRow, { bank }: PeopleList): Person {
  const own = new Map<string, CellValue>(
    [...values].map(([heading, content]) => {
      const value = shownValue(content);
      const number = heading === "Год рождения" ? readNumber(value) : null;
      return [heading, number === null ? value : number.ok ? number.value : null];
    }),
  );
  return { tab: bank, row: LISTED + row, values: own, unread: new Set() };
}

function textAt(values: ReadonlyMap<string, unknown>, heading: string): string {
  return foldSpaces(textOf((values.get(heading) ?? null) as CellValue));
}
