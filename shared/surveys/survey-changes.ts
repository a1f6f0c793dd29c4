import type { ISODate } from "../calendar/iso-date.ts";
import { columnsOfSurveys, pointOf } from "../report/survey-questions.ts";
import { dateOf, isOption, type TableRow, type Workbook } from "../workbook/read-workbook.ts";
import type { SurveySide } from "./questionnaire.ts";
import { readAnswer } from "./read-answer.ts";

/** So many answers of an anonymous survey are told together at least: the average of one is that person's answer. */
export const FEWEST_TOLD = 3;

/** What one question came to in one survey. */
export type QuestionResult =
  | { readonly kind: "none" }
  /** Fewer than {@link FEWEST_TOLD} answers of an anonymous survey. */
  | { readonly kind: "too-few"; readonly count: number }
  /** The average of points, or the share of «да» in percent; one decimal. */
  | { readonly kind: "told"; readonly value: number; readonly count: number };

export type QuestionChange = {
  readonly heading: string;
  readonly measure: "points" | "yes";
  readonly before: QuestionResult;
  readonly after: QuestionResult;
  /** After less before, one decimal; null where either is not told. */
  readonly change: number | null;
};

export type RoleChanges = {
  readonly role: SurveySide["role"];
  /** Questionnaires given by the day. */
  readonly answered: { readonly before: number; readonly after: number };
  readonly questions: readonly QuestionChange[];
};

/** What the surveys came to by a day, question by question, before and after side by side. */
export function surveyChanges(
  workbook: Pick<Workbook, "tables" | "listWords">,
  on: ISODate,
): readonly RoleChanges[] {
  const { scales, words } = columnsOfSurveys(workbook);
  return (["наставник", "наставляемый"] as const).map((role): RoleChanges => {
    const rows = (survey: string) => surveyRows(workbook, { role, survey }, on);
    const [before, after] = [rows("до"), rows("после")];
    const of =
      (measure: QuestionChange["measure"]) =>
      (heading: string): readonly QuestionChange[] => {
        const one = result(before, heading, measure);
        const other = result(after, heading, measure);
        if (one.kind === "none" && other.kind === "none") return [];
        const change =
          one.kind === "told" && other.kind === "told" ? oneDecimal(other.value - one.value) : null;
        return [{ heading, measure, before: one, after: other, change }];
      };
    return {
      role,
      answered: { before: before.length, after: after.length },
      questions: [
        ...scales.flatMap(of("points")),
        ...words.filter((heading) => isYesColumn([...before, ...after], heading)).flatMap(of("yes")),
      ],
    };
  });
}

/** Rows of «Анкеты» of one role and survey, given by the day or without a day. */
export function surveyRows(
  { tables }: Pick<Workbook, "tables">,
  { role, survey }: { readonly role: string; readonly survey: string },
  on: ISODate,
): readonly TableRow<"Анкеты">[] {
  return tables.Анкеты.filter((row) => {
    const day = dateOf(row, "Дата");
    return isOption(row, "Роль", role) && isOption(row, "Опрос", survey) && (day === null || day <= on);
  });
}

/** Whether rows are too few to be told by question: the mean of one answer is that person's, signed or not. */
export function areTooFew(rows: readonly TableRow<"Анкеты">[]): boolean {
  return rows.length < FEWEST_TOLD;
}

function result(
  rows: readonly TableRow<"Анкеты">[],
  heading: string,
  measure: QuestionChange["measure"],
): QuestionResult {
  const answered = rows.flatMap((row) => {
    const cell = row.values.get(heading) ?? null;
    if (measure === "points") {
      const point = pointOf(cell);
      return point === null ? [] : [{ row, number: point }];
    }
    const { fits, value } = readAnswer("yes", cell);
    return fits ? [{ row, number: value === "да" ? 100 : 0 }] : [];
  });
  if (answered.length === 0) return { kind: "none" };
  if (areTooFew(answered.map(({ row }) => row))) return { kind: "too-few", count: answered.length };
  const sum = answered.reduce((total, { number }) => total + number, 0);
  return { kind: "told", value: oneDecimal(sum / answered.length), count: answered.length };
}

function isYesColumn(rows: readonly TableRow<"Анкеты">[], heading: string): boolean {
  const answers = rows
    .map((row) => row.values.get(heading) ?? null)
    .filter((cell) => cell !== null && cell !== "");
  return answers.length > 0 && answers.every((cell) => readAnswer("yes", cell).fits);
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
