import type { SchoolYear } from "../../calendar/school-year.ts";
import type { Deadline } from "../../deadline/deadline.ts";
import { parseDeadline } from "../../deadline/parse-deadline.ts";

/** {@link parseDeadline}, remembered: the rows of an activity share their words, and a view is made anew after every tick. */
export function readDeadlineWords(words: string, schoolYear: SchoolYear): Deadline {
  const key = `${schoolYear} ${words}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = parseDeadline(words, schoolYear);
  if (readings.size >= REMEMBERED) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** It changes no result, only how often the same words are read. */
const readings = new Map<string, Deadline>();
const REMEMBERED = 2000;
