import type { TableRow } from "../workbook/read-workbook.ts";
import { surveysTab } from "../workbook/schema/people-tabs.ts";

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
      .filter((value) => value !== null && value !== "");
    return answers.length > 0 && answers.every(isPoint);
  };
  const scales = questions.filter(isScale);
  return { scales, words: questions.filter((question) => !scales.includes(question)) };
}

function isPoint(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 10;
}
