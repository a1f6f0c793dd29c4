import { dateParts, type ISODate } from "../../calendar/iso-date.ts";
import type { CellValue } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTab, textOf } from "../../workbook/locate.ts";
import { dateOf, type Workbook } from "../../workbook/read-workbook.ts";
import {
  consentWords,
  LISTED_PAIRS,
  MORE,
  menteeSide,
  mentorSide,
  type Side,
} from "../../workbook/schema/pairing-formulas.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

/** What the formulas of a bank give: by heading, then by row. */
export type BankResults = ReadonlyMap<string, (row: number) => CellValue>;

/**
 * The results of `schema/pairing-formulas.ts` for a bank, clause by clause as the formulas say it and not as reports read codes:
 * what stands in a file must be what a recalculation of it gives.
 */
export function computeBankColumns(
  snapshot: WorkbookSnapshot,
  workbook: Workbook,
  bank: "Наставники" | "Наставляемые",
  today: ISODate,
): BankResults {
  const side: Side = bank === "Наставники" ? mentorSide : menteeSide;
  const own = locateTab(snapshot, bank);
  const pairs = pairRows(locateTab(snapshot, "Пары"), side);
  const partners = firstRows(locateTab(snapshot, side.partnerBank));
  const placeHeading = bank === "Наставники" ? "Должность/класс" : "Место работы/учёбы";
  const byRow = new Map(pairs.map((pair) => [pair.row, pair]));
  const byPerson = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const person of new Set(pair.people)) byPerson.set(person, [...(byPerson.get(person) ?? []), pair]);
  }
  const code = (row: number) => at(own, row, "Код");
  const pairsOf = (row: number): readonly (Pair | null)[] => {
    const person = code(row).toUpperCase();
    if (person === "") return [];
    const naming = byPerson.get(person) ?? [];
    const working = naming.filter(({ state }) => state === "действует");
    const [first, ...rest] =
      working.length > 0 ? working : naming.filter(({ state }) => state === "завершена").slice(0, 1);
    if (first === undefined) return [];
    const listed = [first, ...rest].slice(0, LISTED_PAIRS);
    return working.length > LISTED_PAIRS ? [...listed, null] : listed;
  };
  const joined = (row: number, words: (pair: Pair) => string) =>
    (pairsOf(row).every((pair) => pair?.code === "") ? [] : pairsOf(row))
      .map((pair) => (pair === null ? MORE : words(pair)))
      .join("; ");
  const byCode = firstRows(locateTab(snapshot, "Пары")).rowOf;
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
    ["Согласие на обработку ПД", consentsOf(own, workbook, side, today, (row) => pairsOf(row).length > 0)],
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
    const partnerWords = at(located, row, side.partner);
    return {
      row,
      code: at(located, row, "Код"),
      state: at(located, row, "Состояние").toLowerCase(),
      form: at(located, row, "Форма наставничества"),
      people: codesIn(at(located, row, side.own), side.latin, side.prefix).split(";"),
      partner: codesIn(partnerWords, side.partnerLatin, side.partnerPrefix),
      partnerWords,
    };
  });
}

function codesIn(text: string, latin: string, prefix: string): string {
  return text.replace(/ /g, "").toUpperCase().replace(/[,\n]/g, ";").split(latin).join(prefix);
}

/** Finds rows by «Код» as MATCH does: the first one, letters large or small. */
function firstRows(located: LocatedTab | null) {
  const rows = new Map<string, number>();
  if (located && located.headingRow !== null) {
    for (let row = located.headingRow + 1; row <= located.tab.rows.length; row += 1) {
      const key = at(located, row, "Код").toUpperCase();
      if (key !== "" && !rows.has(key)) rows.set(key, row);
    }
  }
  return {
    rowOf: (code: string): number | null => rows.get(code.toUpperCase()) ?? null,
    at: (row: number, heading: string) => at(located, row, heading),
  };
}

function at(located: LocatedTab | null, row: number, heading: string): string {
  const column = located?.columns.get(heading);
  return !located || column === undefined ? "" : textOf(cellAt(located.tab, row, column));
}

function consentsOf(
  own: LocatedTab | null,
  workbook: Workbook,
  { latin, prefix }: Side,
  today: ISODate,
  isPaired: (row: number) => boolean,
): (row: number) => CellValue {
  const signers = new Map<string, string[]>();
  for (const row of workbook.tables.Согласия) {
    const text = (heading: string) => String(row.values.get(heading) ?? "");
    const signed = dateOf(row, "Дата");
    const until = dateOf(row, "Действует до");
    const withdrawn = dateOf(row, "Отозвано");
    const holds =
      text("Вид").toLowerCase() === "обработка пд" &&
      signed !== null &&
      signed <= today &&
      !row.unread.has("Действует до") &&
      !row.unread.has("Отозвано") &&
      (until === null || until >= today) &&
      (withdrawn === null || withdrawn > today);
    if (!holds) continue;
    const code = codesIn(text("Код участника"), latin, prefix);
    signers.set(code, [...(signers.get(code) ?? []), text("Кто подписал").toLowerCase()]);
  }
  const bank = own ? (workbook.tables[own.spec.name as "Наставники" | "Наставляемые"] ?? []) : [];
  const people = new Map(bank.map((row) => [row.row, row.values]));
  return (row) => {
    const code = at(own, row, "Код").toUpperCase();
    if (code === "") return "";
    const left = people.get(row)?.get("Дата завершения программы") ?? null;
    if (typeof left === "object" && left !== null && left.date < today) return "";
    const born = people.get(row)?.get("Год рождения");
    const isAdult = dateParts(today).year - (typeof born === "number" ? born : 0) >= 18;
    const isValid = (signers.get(code) ?? []).some((who) => isAdult || who === "законный представитель");
    return isValid ? consentWords.valid : isPaired(row) ? consentWords.missing : consentWords.awaited;
  };
}
