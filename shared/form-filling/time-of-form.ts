import { firstYear, type SchoolYear, schoolYearOf, schoolYearStarting } from "../calendar/school-year.ts";
import { isNumberField } from "./field-number.ts";
import { liesIn, type Time, timesIn, timeWords } from "./named-times.ts";
import type { Question } from "./question.ts";
import type { Recognition } from "./recognise.ts";

/**
 * Leaves open the numbers a form asks for another school year than most of its questions that name a time: «на 01.06.2025» beside
 * «на 01.06.2026» is set there for comparison. Where as many questions name either, the later year is meant.
 */
export function withinTimeOfForm(
  questions: readonly Question[],
  seen: readonly Recognition[],
): readonly Recognition[] {
  const times = questions.map(({ text, section }) =>
    [text, ...[...section].reverse()].map(timesIn).find((each) => each.length > 0),
  );
  const year = mostNamed(times.flatMap((each) => [...new Set((each ?? []).flatMap(yearsOf))]));
  if (year === undefined) return seen;
  return seen.map((each, at) => {
    const named = times[at];
    if (each.field === null || !isNumberField(each.field)) return each;
    if (named === undefined || named.some((time) => liesIn(time, year))) return each;
    return {
      field: null,
      confidence: 0,
      evidence: `В вопросе названо другое время, чем в остальных: ${named.map(timeWords).join(", ")}. Впишите ответ сами.`,
      candidates: [each.field, ...each.candidates],
    };
  });
}

/** A calendar year alone says only that one of two school years is meant. */
function yearsOf(time: Time): readonly SchoolYear[] {
  switch (time.kind) {
    case "day":
      return [schoolYearOf(time.day)];
    case "school-year":
      return [time.year];
    case "year":
      return [schoolYearStarting(time.year - 1), schoolYearStarting(time.year)];
  }
}

function mostNamed(years: readonly SchoolYear[]): SchoolYear | undefined {
  const often = new Map<SchoolYear, number>();
  for (const year of years) often.set(year, (often.get(year) ?? 0) + 1);
  return [...often].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || firstYear(other) - firstYear(one),
  )[0]?.[0];
}
