import { addYears, type ISODate } from "../calendar/iso-date.ts";
import { type Dated, daysOfPart, type Occurrence, occurrencesBetween } from "./occurrences.ts";

/** Years within which every rhythm comes again: a 29 February takes eight over 2100, a fifth Monday less. */
const HORIZONS = [1, 8] as const;

/**
 * The first time a deadline falls due on a day or after it, or null where it never does again.
 * @param approved nothing is due before the roadmap's approval
 * @example nextDue(«до 25 числа каждого месяца», "2023-10-26", null) // { from: null, due: "2023-11-25" }
 */
export function nextDue(deadline: Dated, day: ISODate, approved: ISODate | null): Occurrence | null {
  const start = approved !== null && approved > day ? approved : day;
  for (const years of HORIZONS) {
    const [next] = occurrencesBetween(
      deadline,
      { from: start, to: latest(deadline, addYears(start, years)) },
      approved,
    );
    if (next) return next;
  }
  return null;
}

/** A deadline may lie, or begin to recur, long after the day asked from. */
function latest({ parts }: Dated, day: ISODate): ISODate {
  return parts.reduce((last, part) => {
    const due = daysOfPart(part)?.due;
    return due !== undefined && due > last ? due : last;
  }, day);
}
