import { yesOf } from "../workbook/read-workbook.ts";
import type { PassportLabelText } from "../workbook/schema/passport-labels.ts";
import { ageReachedWithin, isEarlyCareer, menteesOf, mentorsOf } from "./people-counts.ts";
import { type Computation, percent, type ReportContext } from "./report-context.ts";

function typed({ workbook }: ReportContext, label: PassportLabelText): number | null {
  return workbook.passport.numbers.get(label) ?? null;
}

/** Shares of Р-145 as a school computes them: participants ÷ everybody in the same band, from «Паспорт». */
export const shares = {
  "training.shareOfMentors": (context) => {
    const mentors = mentorsOf(context);
    return percent(mentors.filter((row) => yesOf(row, "Прошёл обучение")).length, mentors.length);
  },
  "shares.earlyCareerMentees": (context) =>
    percent(
      menteesOf(context).filter((row) => isEarlyCareer(row, context)).length,
      typed(context, "Молодых специалистов"),
    ),
  "shares.age10to19Mentees": (context) =>
    percent(
      menteesOf(context).filter((row) => ageReachedWithin(row, context.on, 10, 19)).length,
      typed(context, "Обучающихся в возрасте 10–19 лет"),
    ),
  "shares.age15to19Mentors": (context) =>
    percent(
      mentorsOf(context).filter((row) => ageReachedWithin(row, context.on, 15, 19)).length,
      typed(context, "Обучающихся в возрасте 15–19 лет"),
    ),
} as const satisfies Record<string, Computation>;
