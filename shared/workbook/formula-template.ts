import type { LocatedTab } from "./locate.ts";
import { SURVEY_COLUMNS } from "./schema/charts.ts";
import type { TabName } from "./schema/tabs.ts";

/**
 * Formulas of the schema are templates, because people move columns. A placeholder is
 * `[Срок]`, the cell of the same row; `[Пары.Состояние]`, the whole column below its heading;
 * `[Паспорт:Дата отчёта]`, the value beside a label of «Паспорт»;
 * `[Анкеты:все ответы]`, all columns of «Анкеты» below the headings, and `[Показатели:шкала]`, which of them are scale questions.
 */
export type FormulaPlaces = {
  readonly located: ReadonlyMap<TabName, LocatedTab>;
  /** One-based row of a label in «Паспорт», or null. */
  readonly passportRow: (label: string) => number | null;
};

/** Ranges end here and not at the sheet's end: Excel has no open-ended ranges, and whole columns would take in the headings. */
const LAST_ROW = 6000;

/**
 * The formula for a row of a tab, as a file holds it, or null where a column it needs is not in the workbook.
 * @example fillFormula("[Срок]-TODAY()", "Контроль сроков", 5, places) // "=H5-TODAY()"
 */
export function fillFormula(
  template: string,
  tab: TabName,
  row: number,
  places: FormulaPlaces,
): string | null {
  let complete = true;
  const filled = template.replace(/\[([^\]]+)\]/g, (_, name: string) => {
    const reference = resolve(name, tab, row, places);
    if (reference === null) complete = false;
    return reference ?? "";
  });
  return complete ? `=${filled}` : null;
}

function resolve(name: string, tab: TabName, row: number, places: FormulaPlaces): string | null {
  if (name.startsWith("Паспорт:")) {
    const passport = places.located.get("Паспорт");
    const column = passport?.columns.get("Значение");
    const labelRow = places.passportRow(name.slice("Паспорт:".length));
    return passport && column && labelRow ? `${quoted(passport)}$${columnLetters(column)}$${labelRow}` : null;
  }
  if (name === "Анкеты:все ответы") {
    const surveys = places.located.get("Анкеты");
    if (!surveys || surveys.headingRow === null) return null;
    return `${quoted(surveys)}$A$${surveys.headingRow + 1}:$${columnLetters(SURVEY_COLUMNS)}$${LAST_ROW}`;
  }
  if (name === "Показатели:шкала") {
    const indicators = places.located.get("Показатели");
    const column = indicators?.columns.get("Диаграмма: шкала");
    if (!indicators || !column || indicators.headingRow === null) return null;
    const letters = columnLetters(column);
    const first = indicators.headingRow + 1;
    return `${quoted(indicators)}$${letters}$${first}:$${letters}$${first + SURVEY_COLUMNS - 1}`;
  }
  const dot = name.indexOf(".");
  const other = dot > 0 ? places.located.get(name.slice(0, dot) as TabName) : undefined;
  if (other) {
    const column = other.columns.get(name.slice(dot + 1));
    if (!column || other.headingRow === null) return null;
    const letters = columnLetters(column);
    return `${quoted(other)}$${letters}$${other.headingRow + 1}:$${letters}$${LAST_ROW}`;
  }
  const column = places.located.get(tab)?.columns.get(name);
  return column ? `${columnLetters(column)}${row}` : null;
}

function quoted(located: LocatedTab): string {
  return `'${located.tab.name.replace(/'/g, "''")}'!`;
}

/** Letters of a one-based column: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The one-based number of a column: "AB" → 28. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/**
 * Whether two spellings say the same formula. Programs differ in white space, in what stands between arguments, in quotes around
 * the names of tabs that need none (Excel) and in the brackets of TRUE (LibreOffice).
 * @example sameFormula("=IF('Пары'!A1=TRUE;1;2)", "=IF(Пары!A1=TRUE(), 1, 2)") // true
 */
export function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string) =>
    formula
      .replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!")
      .replace(/\b(TRUE|FALSE)\(\)/gi, "$1")
      .replace(/\s+/g, "")
      .replace(/;/g, ",")
      .replace(/_xlfn\./g, "")
      .toUpperCase();
  return plain(a) === plain(b);
}
