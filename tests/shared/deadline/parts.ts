import { expect, test } from "vitest";
import { schoolYearStarting } from "../../../shared/calendar/school-year.ts";
import { parseDeadline } from "../../../shared/deadline/parse-deadline.ts";

// Short names for the parts a table row expects, so that a row fits a line.
export const by = (due: string, more: object = {}) => ({ kind: "by", due, ...more });
export const days = (from: string, due: string, more: object = {}) => ({
  kind: "window",
  from,
  due,
  ...more,
});
export const day = (date: string, more: object = {}) => days(date, date, more);
export const ongoing = (from: string | null = null, due: string | null = null, more: object = {}) => ({
  kind: "ongoing",
  from,
  due,
  ...more,
});
export const every = (recurs: string, more: object = {}) => ongoing(null, null, { recurs, ...more });
export const event = (words: string) => ({ kind: "on-event", event: words });
export const onDemand = { kind: "on-demand" };
export const byPlan = { kind: "by-plan" };

/** A phrase of the school year 2023-2024 and what it means. */
export type Row = readonly [phrase: string, ...parts: object[]];

/** A test a row: the phrase is read whole and means exactly these parts. */
export function eachReadsWhole(rows: readonly Row[]): void {
  test.each(rows.map(([phrase, ...parts]) => ({ phrase, parts })))("$phrase", ({ phrase, parts }) => {
    const read = parseDeadline(phrase, schoolYearStarting(2023));
    expect({ parts: read.parts, unread: read.unread }).toEqual({ parts, unread: "" });
  });
}
