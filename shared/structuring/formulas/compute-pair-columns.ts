import type { CellValue } from "../../workbook/cell.ts";
import { type LocatedTab, locateTab } from "../../workbook/locate.ts";
import { NO_PAIR, pairFaults, pairMarks, type Side } from "../../workbook/schema/pairing-formulas.ts";
import { searchKey } from "../../workbook/schema/search-key.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type ColumnResults, wordsAt } from "./column-results.ts";

/** The results of the calculated columns of «Пары». */
export function computePairColumns(snapshot: WorkbookSnapshot): ColumnResults {
  const pairs = locateTab(snapshot, "Пары");
  const banks = {
    Наставник: locateTab(snapshot, "Наставники"),
    Наставляемый: locateTab(snapshot, "Наставляемые"),
  };
  const known = Object.fromEntries(
    Object.entries(banks).map(([own, bank]) => [own, { keys: keysOf(bank), names: namesIn(bank) }]),
  ) as Record<Side["own"], { keys: ReadonlySet<string>; names: ReadonlySet<string> }>;
  const typed = (row: number, own: Side["own"]) => wordsAt(pairs, row, own);
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
    const state = wordsAt(pairs, row, "Состояние").trim().toLowerCase();
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

function bankRows(bank: LocatedTab | null): readonly number[] {
  if (!bank || bank.headingRow === null) return [];
  return bank.tab.rows.slice(bank.headingRow).map((_, index) => (bank.headingRow as number) + 1 + index);
}
const keysOf = (bank: LocatedTab | null): ReadonlySet<string> =>
  new Set(
    bankRows(bank)
      .map((row) => searchKey(wordsAt(bank, row, "Код")))
      .filter((key) => key !== ""),
  );
const namesIn = (bank: LocatedTab | null): ReadonlySet<string> =>
  new Set(
    bankRows(bank)
      .map((row) => wordsAt(bank, row, "ФИО").toLowerCase())
      .filter((name) => name !== ""),
  );
