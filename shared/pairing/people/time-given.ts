import { comparisonKey } from "../../text/fold.ts";

/** Time a mentor can give: hours a week; 0 where the words say there is none; null where they were not understood. */
export type TimeGiven = number | null;

const WEEKS_IN_MONTH = 4;
const PERIODS = [
  { words: "(?:день|дня|ежедневно)", weeks: 1 / 5 },
  { words: "(?:недел[а-я]*|нед\\.?)", weeks: 1 },
  { words: "(?:месяц[а-я]*|мес\\.?)", weeks: WEEKS_IN_MONTH },
] as const;

const NUMBER = "(\\d+(?:[.,]\\d+)?)";
const HOURS = `(?:от |до |около |примерно |по )?${NUMBER}(?:\\s*-\\s*${NUMBER})?\\s*(?:академических )?(?:час[а-я]*|ч\\.?)`;
/** A meeting of which no length is said counts as an hour. */
const TIMES = `(?:${NUMBER}(?:\\s*-\\s*${NUMBER})?\\s*)?раза?`;

/**
 * Hours a week, of a span the lesser: nobody must be promised more than is certain.
 * @example readTimeGiven("2–3 часа в неделю") // 2
 * @example readTimeGiven("1 раз в месяц") // 0.25
 */
export function readTimeGiven(text: string): TimeGiven {
  const key = comparisonKey(text).replace(/[.,;\s]+$/, "");
  if (/^(?:нет(?: времени)?|не готов[а-я]*|отсутствует|0)$/.test(key)) return 0;
  if (/^еженедельно$/.test(key)) return 1;
  if (/^ежемесячно$/.test(key)) return 1 / WEEKS_IN_MONTH;
  for (const { words, weeks } of PERIODS) {
    const match = new RegExp(`^(?:${HOURS}|${TIMES})\\s*(?:в|/|на|за|каждую|каждый)?\\s*${words}$`).exec(key);
    if (match !== null) return Number((match[1] ?? match[3] ?? "1").replace(",", ".")) / weeks;
  }
  return null;
}
