import { dateParts, type ISODate } from "../../calendar/iso-date.ts";
import type { CellValue } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTab, textOf } from "../../workbook/locate.ts";
import { dateOf, type TableRow, type Workbook } from "../../workbook/read-workbook.ts";
import {
  consentMarks,
  consentWords,
  LISTED_PAIRS,
  MORE,
  menteeSide,
  mentorSide,
  NO_PAIR,
  pairFaults,
  pairMarks,
  type Side,
} from "../../workbook/schema/pairing-formulas.ts";
import { searchKey } from "../../workbook/schema/search-key.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

/** What the formulas of a bank give: by heading, then by row. */
export type BankResults = ReadonlyMap<string, (row: number) => CellValue>;

/**
 * The results of `schema/pairing-formulas.ts` for a bank, clause by clause as the formulas say it: what stands in a file must
 * be what a recalculation of it gives.
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
  const partners = firstRows(locateTab(snapshot, side.partnerBank), searchKey);
  const placeHeading = bank === "Наставники" ? "Должность/класс" : "Место работы/учёбы";
  const byRow = new Map(pairs.map((pair) => [pair.row, pair]));
  const byPerson = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const person of new Set(pair.people)) byPerson.set(person, [...(byPerson.get(person) ?? []), pair]);
  }
  const code = (row: number) => at(own, row, "Код");
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
    const partnerWords = at(located, row, side.partner);
    return {
      row,
      code: at(located, row, "Код"),
      state: at(located, row, "Состояние").trim().toLowerCase(),
      form: at(located, row, "Форма наставничества"),
      people: searchKey(at(located, row, side.own)).split(";"),
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
      const key = keyOf(at(located, row, "Код"));
      if (key !== "" && !rows.has(key)) rows.set(key, row);
    }
  }
  return {
    rowOf: (code: string): number | null => rows.get(keyOf(code)) ?? null,
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
  today: ISODate,
  isPaired: (row: number) => boolean,
): (row: number) => CellValue {
  const signers = new Map<string, string[]>();
  for (const row of workbook.tables.Согласия) {
    if (!isValidToday(row, today)) continue;
    const code = searchKey(words(row, "Код участника"));
    signers.set(code, [...(signers.get(code) ?? []), words(row, "Кто подписал").toLowerCase()]);
  }
  const bank = own ? (workbook.tables[own.spec.name as "Наставники" | "Наставляемые"] ?? []) : [];
  const people = new Map(bank.map((row) => [row.row, row.values]));
  return (row) => {
    const code = searchKey(at(own, row, "Код"));
    if (code === "") return "";
    const left = people.get(row)?.get("Дата завершения программы") ?? null;
    if (typeof left === "object" && left !== null && left.date < today) return "";
    const born = people.get(row)?.get("Год рождения");
    const isAdult = dateParts(today).year - (typeof born === "number" ? born : 0) >= 18;
    const isValid = (signers.get(code) ?? []).some((who) => isAdult || who === "законный представитель");
    return isValid ? consentWords.valid : isPaired(row) ? consentWords.missing : consentWords.awaited;
  };
}

const words = (row: TableRow<"Согласия">, heading: string) => String(row.values.get(heading) ?? "");

function isValidToday(row: TableRow<"Согласия">, today: ISODate): boolean {
  const signed = dateOf(row, "Дата");
  const until = dateOf(row, "Действует до");
  const withdrawn = dateOf(row, "Отозвано");
  return (
    words(row, "Вид").toLowerCase() === "обработка пд" &&
    signed !== null &&
    signed <= today &&
    !row.unread.has("Действует до") &&
    !row.unread.has("Отозвано") &&
    (until === null || until >= today) &&
    (withdrawn === null || withdrawn > today)
  );
}

/** The results of the calculated columns of «Пары». */
export function computePairColumns(snapshot: WorkbookSnapshot): BankResults {
  const pairs = locateTab(snapshot, "Пары");
  const banks = {
    Наставник: locateTab(snapshot, "Наставники"),
    Наставляемый: locateTab(snapshot, "Наставляемые"),
  };
  const known = Object.fromEntries(
    Object.entries(banks).map(([own, bank]) => [own, { keys: keysOf(bank), names: namesIn(bank) }]),
  ) as Record<Side["own"], { keys: ReadonlySet<string>; names: ReadonlySet<string> }>;
  const typed = (row: number, own: Side["own"]) => at(pairs, row, own);
  const isIn = (row: number, own: Side["own"]) =>
    known[own].keys.has(searchKey(typed(row, own))) ||
    known[own].names.has(typed(row, own).trim().toLowerCase());
  const menteeFault = (row: number) => {
    if (typed(row, "Наставляемый") === "") return "";
    const parts = searchKey(typed(row, "Наставляемый")).split(";");
    if (parts.length > 1) {
      const found = new Set(parts.filter((part) => known.Наставляемый.keys.has(part))).size;
      return found === parts.length ? "" : pairFaults.group;
    }
    return isIn(row, "Наставляемый") ? "" : pairFaults.mentee;
  };
  const mark = (row: number) => {
    const state = at(pairs, row, "Состояние").trim().toLowerCase();
    return Object.entries(pairMarks).find(([word]) => word === state)?.[1] ?? NO_PAIR;
  };
  const key = (own: Side["own"]) => (row: number) =>
    typed(row, own) === "" ? "" : `${mark(row)};${searchKey(typed(row, own))};`;
  return new Map<string, (row: number) => CellValue>([
    [
      "Проверка кодов",
      (row) =>
        typed(row, "Наставник") === "" || isIn(row, "Наставник") ? menteeFault(row) : pairFaults.mentor,
    ],
    ["Наставник для поиска", key("Наставник")],
    ["Наставляемый для поиска", key("Наставляемый")],
    [
      "Наставляемых в паре",
      (row) => {
        const words = typed(row, "Наставляемый");
        return words === "" ? 0 : searchKey(words).split(";").length;
      },
    ],
  ]);
}

/** The results of the calculated column of «Согласия». */
export function computeConsentColumns(
  snapshot: WorkbookSnapshot,
  workbook: Workbook,
  today: ISODate,
): BankResults {
  const consents = locateTab(snapshot, "Согласия");
  const valid = new Map(
    workbook.tables.Согласия.filter((row) => isValidToday(row, today)).map((row) => [
      row.row,
      words(row, "Кто подписал").toLowerCase() === "законный представитель"
        ? consentMarks.representative
        : consentMarks.self,
    ]),
  );
  return new Map([
    [
      "Участник для поиска",
      (row) => {
        const code = at(consents, row, "Код участника");
        return code === "" ? "" : `${valid.get(row) ?? consentMarks.none};${searchKey(code)}`;
      },
    ],
  ]);
}

function bankRows(bank: LocatedTab | null): readonly number[] {
  if (!bank || bank.headingRow === null) return [];
  return bank.tab.rows.slice(bank.headingRow).map((_, index) => (bank.headingRow as number) + 1 + index);
}
const keysOf = (bank: LocatedTab | null): ReadonlySet<string> =>
  new Set(
    bankRows(bank)
      .map((row) => searchKey(at(bank, row, "Код")))
      .filter((key) => key !== ""),
  );
const namesIn = (bank: LocatedTab | null): ReadonlySet<string> =>
  new Set(
    bankRows(bank)
      .map((row) => at(bank, row, "ФИО").toLowerCase())
      .filter((name) => name !== ""),
  );
