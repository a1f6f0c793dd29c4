import type { CellValue } from "../workbook/cell.ts";
import { readNumber, readText } from "../workbook/read-cell.ts";
import type { TableRow } from "../workbook/read-workbook.ts";
import { surveysTab } from "../workbook/schema/surveys-tab.ts";

/**
 * The questions of «Анкеты»: every column beyond the fixed ones. A column whose answers are all whole numbers 1–10 is a scale
 * question; the others are words.
 */
export function columnsOfSurveys(rows: readonly TableRow<"Анкеты">[]): {
  readonly scales: readonly string[];
  readonly words: readonly string[];
} {
  const fixed = new Set<string>(surveysTab.columns.map((column) => column.heading));
  const questions = [...new Set(rows.flatMap((row) => [...row.values.keys()]))].filter(
    (heading) => !fixed.has(heading),
  );
  const isScale = (question: string) => {
    const answers = rows
      .map((row) => row.values.get(question) ?? null)
      .filter((value) => readText(value) !== null);
    return answers.length > 0 && answers.every((value) => pointOf(value) !== null);
  };
  const scales = questions.filter(isScale);
  return { scales, words: questions.filter((question) => !scales.includes(question)) };
}

/** A whole number 1–10, also where it was typed into a cell of text; null for anything else. */
export function pointOf(value: CellValue): number | null {
  const reading = readNumber(value);
  const point = reading.ok ? reading.value : null;
  return point !== null && Number.isInteger(point) && point >= 1 && point <= 10 ? point : null;
}
