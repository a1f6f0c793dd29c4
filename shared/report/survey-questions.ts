import type { CellValue } from "../workbook/cell.ts";
import { readNumber, readText } from "../workbook/read-cell.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { surveysTab } from "../workbook/schema/surveys-tab.ts";

type Surveys = Pick<Workbook, "tables" | "listWords">;

/** The questions that the rows of «Анкеты» answer, parted by {@link scaleQuestions}. */
export function columnsOfSurveys(surveys: Surveys): {
  readonly scales: readonly string[];
  readonly words: readonly string[];
} {
  const questions = [...new Set(surveys.tables.Анкеты.flatMap((row) => [...row.values.keys()]))].filter(
    (heading) => !FIXED.has(heading),
  );
  const isScale = scaleQuestions(surveys);
  const scales = questions.filter(isScale);
  return { scales, words: questions.filter((question) => !scales.includes(question)) };
}

const FIXED = new Set<string>(surveysTab.columns.map((column) => column.heading));

/**
 * Which columns of «Анкеты» ask for points. Every column beyond the fixed ones is a question: those that «Справочники» lists are
 * what it says, answered or not; of the others a column whose answers are all whole numbers 1–10.
 */
export function scaleQuestions({
  tables: { Анкеты: rows },
  listWords,
}: Surveys): (heading: string) => boolean {
  const points = new Set(listWords("Вопросы с баллами").map(questionKey));
  const others = new Set(listWords("Вопросы без баллов").map(questionKey));
  return (question) => {
    if (question === "" || FIXED.has(question)) return false;
    if (points.has(questionKey(question))) return true;
    if (others.has(questionKey(question))) return false;
    const answers = rows
      .map((row) => row.values.get(question) ?? null)
      .filter((value) => readText(value) !== null);
    return answers.length > 0 && answers.every((value) => pointOf(value) !== null);
  };
}

/** Headings as the formula of «Диаграмма: шкала» compares them: TRIM, and letters of either size. */
export function questionKey(heading: string): string {
  return heading.replace(/ +/g, " ").trim().toLowerCase();
}

/** A whole number 1–10, also where it was typed into a cell of text; null for anything else. */
export function pointOf(value: CellValue): number | null {
  const reading = readNumber(value);
  const point = reading.ok ? reading.value : null;
  return point !== null && Number.isInteger(point) && point >= 1 && point <= 10 ? point : null;
}
