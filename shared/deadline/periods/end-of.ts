import { type Token, wordAt } from "../tokens.ts";
import type { PeriodRead } from "./period-read.ts";
import { readPeriod } from "./read-period.ts";
import { readYear, schoolYearWordsEnd } from "./read-year.ts";

/** «конца мая», «окончания учебного года», «завершения I четверти», after «до» or «к»: what ends there, so that its last day counts. */
export function readEndOf(tokens: readonly Token[], at: number): PeriodRead | null {
  if (!/^(?:конца|концу|окончания|окончанию|завершения|завершению|истечения)$/.test(wordAt(tokens, at))) {
    return null;
  }
  const school = readSchoolYear(tokens, at + 1);
  // A school year runs to 31 August: a last day must not come too early. «В конце учебного года» names the weeks in which something is
  // done, which are the last weeks of lessons, May. Both are marked as customs, so that a person looks.
  if (school) return { period: { kind: "day", month: 8, day: 31, ...school }, end: school.end };
  if (wordAt(tokens, at + 1) === "календарного") {
    return {
      period: { kind: "day", month: 12, day: 31, year: null, daysBy: "bounds-of-year" },
      end: at + 3,
    };
  }
  return readPeriod(tokens, at + 1);
}

/** «учебного года», «2023-2024 уч. года», after words for its beginning or end. */
export function readSchoolYear(
  tokens: readonly Token[],
  at: number,
): {
  readonly year: PeriodRead["period"]["year"];
  readonly daysBy: "edge-of-school-year";
  readonly end: number;
} | null {
  const bare = schoolYearWordsEnd(tokens, at);
  if (bare !== null) return { year: null, daysBy: "edge-of-school-year", end: bare };
  const read = readYear(tokens, at);
  return read?.year?.kind === "school"
    ? { year: read.year, daysBy: "edge-of-school-year", end: read.end }
    : null;
}
