import { codeKey, codeNumber } from "../../people/code.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { CellContent } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, lastUsedColumn, lastUsedRow, textOf } from "../../workbook/locate.ts";
import type { TabName } from "../../workbook/schema/tabs.ts";
import type { Planning } from "../planning.ts";

/**
 * Whom each code was given to, as fingerprints in a column of the hidden «Справочники»: no name stands there. Only so can a row that
 * lost its code get the same one back. A code whose row is gone is forgotten, and with it whatever told of the person.
 */
export type GivenCode = {
  readonly code: string;
  /** Of what a row is known by; see {@link KNOWN_BY}. */
  readonly mark: string;
  /** Of what tells apart rows that are known by the same; "-" where nothing stood there. */
  readonly apart: string;
};

const HEADING = "Кому даны коды";

/** Tabs whose codes others refer to: what their rows are known by, and what tells namesakes apart. */
const KNOWN_BY = {
  Наставники: { by: ["ФИО"], apart: "Год рождения" },
  Наставляемые: { by: ["ФИО"], apart: "Год рождения" },
  Пары: { by: ["Наставник", "Наставляемый"], apart: "Начало" },
} as const satisfies Partial<Record<TabName, { readonly by: readonly string[]; readonly apart: string }>>;

type CodedTab = keyof typeof KNOWN_BY;

/** What a row is known by; null where it says too little, or its codes are nowhere referred to. */
export function marksOf(located: LocatedTab, row: number): Pick<GivenCode, "mark" | "apart"> | null {
  const known = KNOWN_BY[located.spec.name as CodedTab];
  if (known === undefined) return null;
  const keyUnder = (heading: string) => {
    const column = located.columns.get(heading);
    // Codes in pairs are typed in every spelling; names and days are no codes and are compared as words.
    return column === undefined ? "" : wordsKey(textOf(cellAt(located.tab, row, column)));
  };
  const keys = known.by.map(keyUnder);
  if (keys.some((key) => key === "")) return null;
  return { mark: fingerprint(keys.join("\n")), apart: fingerprint(keyUnder(known.apart)) };
}

function wordsKey(text: string): string {
  return text
    .split(";")
    .map((part) => (part.trim() === "" ? "" : codeKey(part)))
    .map(comparisonKey)
    .filter((key) => key !== "")
    .sort()
    .join(";");
}

/** The codes that were given, as remembered. */
export function readGivenCodes(planning: Planning): readonly GivenCode[] {
  const lists = planning.locate("Справочники");
  return lists === null ? [] : columnOf(lists).flatMap((cell) => readLine(cell) ?? []);
}

/** Plans to remember whom the codes that stand now were given to. Words that somebody typed into the column come below. */
export function planGivenCodes(planning: Planning): void {
  const lists = planning.locate("Справочники");
  if (lists === null) return;
  const standing = columnOf(lists);
  // Of a tab whose codes cannot be seen now, what is known stays.
  const unseen = standing.filter((cell) => {
    const line = readLine(cell);
    return line !== null && !seenTabs(planning).some(({ prefix }) => codeNumber(prefix, line.code) !== null);
  });
  const known = [...seenTabs(planning).flatMap(({ located }) => linesOf(located)), ...unseen.map(textOf)];
  // By code, so that sorting the people moves nothing here.
  const lines: CellContent[] = known.sort((one, other) => {
    const [a, b] = [orderOf(one), orderOf(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
  const foreign = standing.filter((cell) => readLine(cell) === null && textOf(cell) !== "");
  const wanted = [...lines, ...foreign];
  if (wanted.length === 0 && standing.length === 0) return;
  const length = Math.max(wanted.length, standing.length);
  const cells = Array.from({ length }, (_, index) => wanted[index] ?? null);
  const first = cells.findIndex((cell, index) => textOf(cell) !== textOf(standing[index] ?? null));
  if (first < 0) return;
  const { tab } = lists;
  const column = headingColumn(lists);
  const place = { kind: "set-cells", tab: tab.name } as const;
  if (column === null) {
    const [at, all] = [lastUsedColumn(tab) + 1, [HEADING, ...cells]];
    planning.add({ ...place, row: 1, column: at, cells: all.map((cell) => [cell]) });
    return;
  }
  const rest = cells.slice(first);
  const expected = rest.map((_, index) => [standing[first + index] ?? null]);
  planning.add({ ...place, row: first + 2, column, cells: rest.map((cell) => [cell]), expected });
}

/** «М-7 1abc -» → «М-000000007 1abc -». */
function orderOf(line: string): string {
  return line.replace(/\d+/, (number) => number.padStart(9, "0"));
}

function seenTabs(planning: Planning): readonly { located: LocatedTab; prefix: string }[] {
  return (Object.keys(KNOWN_BY) as CodedTab[]).flatMap((name) => {
    const located = planning.locate(name);
    const prefix = located?.spec.codePrefix;
    const needed = ["Код", ...KNOWN_BY[name].by, KNOWN_BY[name].apart];
    const isSeen = located !== null && needed.every((heading) => located.columns.has(heading));
    return isSeen && prefix !== undefined ? [{ located, prefix }] : [];
  });
}

function linesOf(located: LocatedTab): readonly string[] {
  const column = located.columns.get("Код") as number;
  const lines: string[] = [];
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    const code = textOf(cellAt(located.tab, row, column)).trim();
    const marks = codeNumber(located.spec.codePrefix as string, code) === null ? null : marksOf(located, row);
    if (marks !== null) lines.push(`${codeKey(code)} ${marks.mark} ${marks.apart}`);
  }
  return lines;
}

function readLine(cell: CellContent): GivenCode | null {
  const [code = "", mark = "", apart = "", more] = typeof cell === "string" ? cell.split(" ") : [];
  const isMark = (text: string) => /^[0-9a-z]{1,7}$|^-$/.test(text);
  return /^[МНП]-\d+$/.test(code) && isMark(mark) && isMark(apart) && more === undefined
    ? { code, mark, apart }
    : null;
}

/** The cells below the heading, to the last row of the tab that holds any. */
function columnOf(lists: LocatedTab): readonly CellContent[] {
  const column = headingColumn(lists);
  if (column === null) return [];
  const cells: CellContent[] = [];
  for (let row = 2; row <= lastUsedRow(lists.tab); row += 1) cells.push(cellAt(lists.tab, row, column));
  while (cells.length > 0 && textOf(cells[cells.length - 1] ?? null) === "") cells.pop();
  return cells;
}

function headingColumn({ tab }: LocatedTab): number | null {
  const at = (tab.rows[0] ?? []).findIndex((cell) => textOf(cell).trim() === HEADING);
  return at < 0 ? null : at + 1;
}
