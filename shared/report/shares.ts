import { yesOf } from "../workbook/read-workbook.ts";
import { ageReachedWithin, isEarlyCareer, menteesOf, mentorsOf } from "./people-counts.ts";
import { type Computation, shareOfRows, shareOfTyped } from "./report-context.ts";

/** Shares of Р-145 as a school computes them: participants ÷ everybody in the same band, from «Паспорт». */
export const shares = {
  "training.shareOfMentors": (context) => {
    const mentors = mentorsOf(context);
    return shareOfRows(
      mentors.filter((row) => yesOf(row, "Прошёл обучение")),
      mentors,
    );
  },
  "shares.earlyCareerMentees": (context) =>
    shareOfTyped(
      menteesOf(context).filter((row) => isEarlyCareer(row, context)),
      "Молодых специалистов",
      context,
    ),
  "shares.age10to19Mentees": (context) =>
    shareOfTyped(
      menteesOf(context).filter((row) => ageReachedWithin(row, context.on, 10, 19)),
      "Обучающихся в возрасте 10–19 лет",
      context,
    ),
  "shares.age15to19Mentors": (context) =>
    shareOfTyped(
      mentorsOf(context).filter((row) => ageReachedWithin(row, context.on, 15, 19)),
      "Обучающихся в возрасте 15–19 лет",
      context,
    ),
} as const satisfies Record<string, Computation>;
