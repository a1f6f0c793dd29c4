import { codeKey, codeNumber, codeText, highestCodeIn } from "../../people/code.ts";
import type { CellContent } from "../../workbook/cell.ts";
import { columnWrites } from "../../workbook/column-writes.ts";
import { cellAt, type LocatedTab, locateTab, textOf } from "../../workbook/locate.ts";
import { readMemory } from "../../workbook/program-memory.ts";
import type { TabName } from "../../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { lastDataRow } from "../new-rows.ts";
import type { Planning } from "../planning.ts";
import { readGivenCodes } from "./given-codes.ts";
import { lostCodes } from "./lost-codes.ts";

/**
 * Plans a code for each of the rows that has none: its own old one, where it is certain which that was, else the next that nobody ever
 * had. Codes that others refer to and no row has are told of, because the row that lost one may now bear a new one.
 */
export function planCodes(
  planning: Planning,
  located: LocatedTab,
  { prefix, rows, before }: { prefix: string; rows: readonly number[]; before: WorkbookSnapshot },
): void {
  const column = located.columns.get("Код");
  if (column === undefined) return;
  const codeAt = (row: number) => textOf(cellAt(located.tab, row, column)).trim();
  const uncoded = rows.filter((row) => codeAt(row) === "");
  if (uncoded.length === 0) return;
  const own = lostCodes(located, { prefix, rows, codeAt, given: readGivenCodes(planning) });
  const first = 1 + highestCode(planning, located, prefix, before);
  const fresh = uncoded.filter((row) => !own.has(row));
  const numbers = new Map(fresh.map((row, index) => [row, codeText(prefix, first + index)]));
  const codes = uncoded.map((row): [number, CellContent] => [row, own.get(row) ?? numbers.get(row) ?? null]);
  planning.add(...columnWrites(located, column, codes));
  if (own.size > 0)
    planning.say(`Вернуть в «${located.tab.name}» потерянные коды: ${listed([...own.values()])}.`);
  if (fresh.length === 0) return;
  const last = codeText(prefix, first + fresh.length - 1);
  const range = fresh.length === 1 ? last : `${codeText(prefix, first)} … ${last}`;
  planning.say(`Присвоить в «${located.tab.name}» коды: ${range}.`);
  noteOrphans(planning, planning.locate(located.spec.name as TabName) ?? located, prefix);
}

const LISTED = 8;

function listed(words: readonly string[]): string {
  const more = words.length - LISTED;
  return words.slice(0, LISTED).join(", ") + (more > 0 ? ` и ещё ${more}` : "");
}

/** Columns besides «Код» in which codes are mentioned. */
const MENTIONS = [
  ["Пары", "Наставник"],
  ["Пары", "Наставляемый"],
  ["Программы", "Пара"],
  ["Встречи", "Пара"],
  ["Согласия", "Код участника"],
  ["Анкеты", "Код участника"],
] as const satisfies readonly (readonly [TabName, string])[];

/**
 * A code once given is never given again, even when its row is gone: «Журнал» tells which codes each run gave, and consents and
 * pairs may still name the person. While no code of the prefix was given, mentions do not count: data from outside relies on
 * it, its pairs name «М-001», the first of its mentors. Tables that people made before the program first saw them are no such data.
 */
function highestCode(
  planning: Planning,
  located: LocatedTab,
  prefix: string,
  before: WorkbookSnapshot,
): number {
  const highestUnder = (place: LocatedTab | null, heading: string) => {
    const column = place?.columns.get(heading);
    if (!place || place.headingRow === null || column === undefined) return 0;
    return place.tab.rows
      .slice(place.headingRow)
      .reduce((highest, row) => Math.max(highest, highestCodeIn(prefix, textOf(row[column - 1]))), 0);
  };
  const journal = planning.locate("Журнал");
  const inUse = journal !== null && journal.headingRow !== null && lastDataRow(journal) > journal.headingRow;
  const remembered = readGivenCodes(planning).map(({ code }) => codeNumber(prefix, code) ?? 0);
  const given = Math.max(highestUnder(located, "Код"), highestUnder(journal, "Что"), ...remembered);
  const mentioned = (locate: (tab: TabName) => LocatedTab | null) =>
    Math.max(...MENTIONS.map(([tab, heading]) => highestUnder(locate(tab), heading)));
  if (readMemory(before).version === null)
    return Math.max(
      given,
      mentioned((tab) => locateTab(before, tab)),
    );
  return inUse && given > 0 ? Math.max(given, mentioned(planning.locate)) : given;
}

/** Codes that are mentioned and that no row has: whose they are, a person must say. */
function noteOrphans(planning: Planning, located: LocatedTab, prefix: string): void {
  const column = located.columns.get("Код") as number;
  const standing = new Set(
    located.tab.rows.map((_, index) => codeKey(textOf(cellAt(located.tab, index + 1, column)))),
  );
  const places = new Map<string, string[]>();
  for (const [name, heading] of MENTIONS) {
    const place = planning.locate(name);
    const at = place?.columns.get(heading);
    if (!place || place.headingRow === null || at === undefined) continue;
    for (let row = place.headingRow + 1; row <= place.tab.rows.length; row += 1) {
      for (const words of textOf(cellAt(place.tab, row, at)).split(/[;,\n]/)) {
        const key = codeKey(words);
        if (codeNumber(prefix, words) === null || standing.has(key)) continue;
        places.set(key, [...(places.get(key) ?? []), `${place.tab.name}, строка ${row}`]);
      }
    }
  }
  for (const [key, where] of places) {
    const code = codeText(prefix, codeNumber(prefix, key) as number);
    const words = `${code} (${[...new Set(where)].slice(0, LISTED).join("; ")})`;
    planning.note({ code: "workbook.orphan-code", severity: "problem", place: located.tab.name, words });
  }
}
