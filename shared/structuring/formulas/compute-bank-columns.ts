import { dateParts, type ISODate } from "../../calendar/iso-date.ts";
import type { CellValue } from "../../workbook/cell.ts";
import { type LocatedTab, locateTab } from "../../workbook/locate.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import {
  consentWords,
  LISTED_PAIRS,
  MORE,
  menteeSide,
  mentorSide,
  type Side,
} from "../../workbook/schema/pairing-formulas.ts";
import { searchKey } from "../../workbook/schema/search-key.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type ColumnResults, wordsAt } from "./column-results.ts";
import { consentWordsOf, isValidToday } from "./compute-consent-columns.ts";

/**
 * The results of `schema/pairing-formulas.ts` for a bank, clause by clause as the formulas say it: what stands in a file must
 * be what a recalculation of it gives.
 */
export function computeBankColumns(
  snapshot: WorkbookSnapshot,
  workbook: Workbook,
  bank: "Наставники" | "Наставляемые",
  today: ISODate,
): ColumnResults {
  const side: Side = bank === "Наставники" ? mentorSide : menteeSide;
  const own = locateTab(snapshot, bank);
  const pairs = pairRows(locateTab(snapshot, "Пары"), side);
  const partners = firstRows(locateTab(snapshot, side.partnerBank), searchKey);
  const placeHeading = bank === "Наставники" ? "Должность/класс" : "Место работы/учёбы";
  const byRow = new Map(pairs.map((pair) => [pair.row, pair]));
  const byPerson = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const person of new Set(pair.people)) byPerson.set(person, [...(byPerson.get(person) ?? []), pair]);
  }
  const code = (row: number) => wordsAt(own, row, "Код");
  const listedPairs = (row: number): readonly (Pair | null)[] => {
    const person = searchKey(code(row));
    if (person === "") return [];
    const naming = byPerson.get(person) ?? [];
    const working = naming.filter(({ state }) => state === "действует");
    const [first, ...rest] =
      working.length > 0 ? working : naming.filter(({ state }) => state === "завершена").slice(0, 1);
    if (first === undefined) return [];
    const listed = [first, ...rest].slice(0, LISTED_PAIRS);
    return working.length > LISTED_PAIRS ? [...listed, null] : listed;
  };
  // Every column of a person asks for the same pairs.
  const known = new Map<number, readonly (Pair | null)[]>();
  const pairsOf = (row: number): readonly (Pair | null)[] => {
    const before = known.get(row);
    const pairs = before ?? listedPairs(row);
    if (!before) known.set(row, pairs);
    return pairs;
  };
  const joined = (row: number, words: (pair: Pair) => string) => {
    const listed = pairsOf(row);
    if (listed.every((pair) => pair?.code === "")) return "";
    return listed.map((pair) => (pair === null ? MORE : words(pair))).join("; ");
  };
  const byCode = firstRows(locateTab(snapshot, "Пары"), (code) => code.toUpperCase()).rowOf;
  /** The row of «Пары» that the code leads to: where a code stands twice, the first. */
  const viaCode = (words: (pair: Pair) => string) => (pair: Pair) => {
    const found = byRow.get(byCode(pair.code) ?? 0);
    return pair.code === "" || found === undefined ? MORE : words(found);
  };
  const names = viaCode((pair) => {
    const row = partners.rowOf(pair.partner);
    return (row === null ? "" : partners.at(row, "ФИО")) || pair.partnerWords;
  });
  const places = viaCode((pair) => {
    const row = partners.rowOf(pair.partner);
    return row === null ? MORE : partners.at(row, placeHeading);
  });
  return new Map([
    ["Код пары", (row) => joined(row, ({ code: words }) => words)],
    [bank === "Наставники" ? "Наставляемые" : "Наставник", (row) => joined(row, names)],
    [
      "Форма наставничества",
      (row) =>
        joined(
          row,
          viaCode(({ form }) => form),
        ),
    ],
    [
      bank === "Наставники" ? "Место работы/учёбы наставляемого" : "Место работы/учёбы наставника",
      (row) => joined(row, places),
    ],
    ["Согласие на обработку ПД", consentsOf(own, workbook, today, (row) => pairsOf(row).length > 0)],
    ["Код для поиска", (row) => searchKey(code(row))],
  ]);
}

type Pair = {
  readonly row: number;
  readonly code: string;
  readonly state: string;
  readonly form: string;
  /** Codes of this bank's people in the pair, and of the other bank's. */
  readonly people: readonly string[];
  readonly partner: string;
  readonly partnerWords: string;
};

function pairRows(located: LocatedTab | null, side: Side): readonly Pair[] {
  if (!located || located.headingRow === null) return [];
  return located.tab.rows.slice(located.headingRow).map((_, index): Pair => {
    const row = (located.headingRow as number) + 1 + index;
    const partnerWords = wordsAt(located, row, side.partner);
    return {
      row,
      code: wordsAt(located, row, "Код"),
      state: wordsAt(located, row, "Состояние").trim().toLowerCase(),
      form: wordsAt(located, row, "Форма наставничества"),
      people: searchKey(wordsAt(located, row, side.own)).split(";"),
      partner: searchKey(partnerWords),
      partnerWords,
    };
  });
}

/** Finds rows by «Код» as MATCH does: the first one. */
function firstRows(located: LocatedTab | null, keyOf: (code: string) => string) {
  const rows = new Map<string, number>();
  if (located && located.headingRow !== null) {
    for (let row = located.headingRow + 1; row <= located.tab.rows.length; row += 1) {
      const key = keyOf(wordsAt(located, row, "Код"));
      if (key !== "" && !rows.has(key)) rows.set(key, row);
    }
  }
  return {
    rowOf: (code: string): number | null => rows.get(keyOf(code)) ?? null,
    at: (row: number, heading: string) => wordsAt(located, row, heading),
  };
}

function consentsOf(
  own: LocatedTab | null,
  workbook: Workbook,
  today: ISODate,
  isPaired: (row: number) => boolean,
): (row: number) => CellValue {
  const signers = new Map<string, string[]>();
  for (const row of workbook.tables.Согласия) {
    if (!isValidToday(row, today)) continue;
    const code = searchKey(consentWordsOf(row, "Код участника"));
    signers.set(code, [...(signers.get(code) ?? []), consentWordsOf(row, "Кто подписал").toLowerCase()]);
  }
  const bank = own ? (workbook.tables[own.spec.name as "Наставники" | "Наставляемые"] ?? []) : [];
  const people = new Map(bank.map((row) => [row.row, row.values]));
  return (row) => {
    const code = searchKey(wordsAt(own, row, "Код"));
    if (code === "") return "";
    const left = people.get(row)?.get("Дата завершения программы") ?? null;
    if (typeof left === "object" && left !== null && left.date < today) return "";
    const born = people.get(row)?.get("Год рождения");
    const isAdult = dateParts(today).year - (typeof born === "number" ? born : 0) >= 18;
    const isValid = (signers.get(code) ?? []).some((who) => isAdult || who === "законный представитель");
    return isValid ? consentWords.valid : isPaired(row) ? consentWords.missing : consentWords.awaited;
  };
}
