import { dateOf, isOption, type TableRow } from "../workbook/read-workbook.ts";
import { type Computation, percent, type ReportContext, shareOfRows } from "./report-context.ts";
import { columnsOfSurveys, pointOf } from "./survey-questions.ts";

/** Answers of one role in one survey («до» or «после»), given on or before the report date. */
function answersOf(
  { workbook, on }: ReportContext,
  role: string,
  survey: string,
): readonly TableRow<"Анкеты">[] {
  return workbook.tables.Анкеты.filter((row) => {
    const day = dateOf(row, "Дата");
    return isOption(row, "Роль", role) && isOption(row, "Опрос", survey) && (day === null || day <= on);
  });
}

const HIGHEST_POINT = 10;
/** «Доволен» by the other formula: an average of at least 7 of 10 over a person's scale questions. */
export const SATISFIED_FROM = 7;

/**
 * Satisfaction in percent over the scale questions: the sum of points ÷ (10 × answers given) × 100, or the share of people
 * whose average is at least 7, as «Паспорт» sets. Null without a single point.
 */
function satisfaction(role: string, survey: string): Computation {
  return (context) => {
    const scales = columnsOfSurveys(context.workbook).scales;
    const answered = answersOf(context, role, survey)
      .map((row) => ({ row, points: scales.flatMap((question) => pointsIn(row, question)) }))
      .filter(({ points }) => points.length > 0);
    if (answered.length === 0) return null;
    const rows = answered.map(({ row }) => row);
    if (context.definitions.satisfaction === "points") {
      const all = answered.flatMap(({ points }) => points);
      return { value: percent(sum(all), HIGHEST_POINT * all.length), rows };
    }
    const satisfied = answered.filter(({ points }) => sum(points) / points.length >= SATISFIED_FROM);
    return shareOfRows(
      satisfied.map(({ row }) => row),
      rows,
    );
  };
}

function pointsIn(row: TableRow<"Анкеты">, question: string): readonly number[] {
  const point = pointOf(row.values.get(question) ?? null);
  return point === null ? [] : [point];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export const surveyResults = {
  "satisfaction.mentors": satisfaction("наставник", "после"),
  "satisfaction.mentees": satisfaction("наставляемый", "после"),
  "satisfaction.mentorsBefore": satisfaction("наставник", "до"),
  "satisfaction.menteesBefore": satisfaction("наставляемый", "до"),
  "monitoring.done": (context) => {
    const roles = ["наставник", "наставляемый"].map((role) => answersOf(context, role, "после"));
    return { value: roles.every((answers) => answers.length > 0), rows: roles.flat() };
  },
  "curatorSurvey.level": ({ workbook }) => {
    const points = workbook.passport.numbers.get("Анкета куратора, баллов");
    return points === undefined ? null : curatorLevel(points);
  },
} as const satisfies Record<string, Computation>;

/** The level of «анкета куратора», МР-42/02, раздел 2.4; null for what cannot be its points. */
export function curatorLevel(points: number): "оптимальный" | "допустимый" | "недопустимый" | null {
  if (points < 0 || points > 18) return null;
  return points >= 15 ? "оптимальный" : points >= 9 ? "допустимый" : "недопустимый";
}
