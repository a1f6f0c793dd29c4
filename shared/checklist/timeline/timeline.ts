import { addDays, daysBetween, type ISODate, isoDate, lastOfMonth } from "../../calendar/iso-date.ts";
import { type SchoolYear, schoolYearBounds, yearOfMonth } from "../../calendar/school-year.ts";
import type { ViewedItem } from "../view/checklist-view.ts";

/** A school year as a picture: places are shares of its length, 0 the morning of 1 September, 1 the end of 31 August. */
export type Timeline = {
  readonly from: ISODate;
  readonly to: ISODate;
  readonly months: readonly TimelineMonth[];
  /** Null where today lies outside the year. */
  readonly today: number | null;
  /** Stages with days, in the order of the document. */
  readonly bars: readonly StageBar[];
  /** Stages without a single day, in the order of the document. */
  readonly undated: readonly StageCount[];
};

export type TimelineMonth = {
  /** 1–12. */
  readonly month: number;
  readonly name: string;
  readonly start: number;
  readonly width: number;
};

/** Counts of activities, not of their steps. `share` in whole percent. */
export type StageCount = {
  readonly stage: string;
  readonly total: number;
  readonly done: number;
  readonly share: number | null;
};

export type StageBar = StageCount & {
  /** The first day and the last one that its rows name, also outside the year. */
  readonly from: ISODate;
  readonly due: ISODate;
  /** The part inside the year; of a stage wholly outside it a bar of no width at the near edge. */
  readonly start: number;
  readonly width: number;
  /** It begins before the year, or ends after it. */
  readonly spillsBefore: boolean;
  readonly spillsAfter: boolean;
  /** Rows of the stage without any day. */
  readonly undated: number;
  readonly late: number;
};

const MONTHS = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"] as const;
const SCHOOL_MONTHS = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * The stages of a school year as bars, from the first day that a row of the stage names to the last. A row of which only the last day is
 * said is that day: a start is not made up.
 */
export function buildTimeline(
  items: readonly ViewedItem[],
  schoolYear: SchoolYear,
  today: ISODate,
): Timeline {
  const { from, to } = schoolYearBounds(schoolYear);
  const length = daysBetween(from, to) + 1;
  const place = (day: ISODate) => Math.min(1, Math.max(0, daysBetween(from, day) / length));
  const bars: StageBar[] = [];
  const undated: StageCount[] = [];
  for (const [stage, rows] of stagesInOrder(items)) {
    const days = rows.flatMap(daysOf).sort();
    const count = countOf(stage, rows);
    const [first, last] = [days[0], days[days.length - 1]];
    if (first === undefined || last === undefined) {
      undated.push(count);
      continue;
    }
    const start = place(first);
    bars.push({
      ...count,
      from: first,
      due: last,
      start,
      width: place(addDays(last, 1)) - start,
      spillsBefore: first < from,
      spillsAfter: last > to,
      undated: rows.filter((row) => daysOf(row).length === 0).length,
      late: rows.filter(({ standing, step }) => standing === "просрочено" && step === "").length,
    });
  }
  return {
    from,
    to,
    months: SCHOOL_MONTHS.map((month) => monthOf(month, schoolYear, place)),
    // The middle of the day: today is neither over nor not begun.
    today: today < from || today > to ? null : (daysBetween(from, today) + 0.5) / length,
    bars,
    undated,
  };
}

function monthOf(month: number, schoolYear: SchoolYear, place: (day: ISODate) => number): TimelineMonth {
  const year = yearOfMonth(schoolYear, month);
  const start = place(isoDate(year, month, 1) as ISODate);
  const end = place(addDays(lastOfMonth(year, month), 1));
  return { month, name: MONTHS[month - 1] as string, start, width: end - start };
}

/** The row's own days: the time at hand of a recurring one. */
function daysOf({ from, due }: ViewedItem): readonly ISODate[] {
  return [from, due].filter((day): day is ISODate => day !== null);
}

function stagesInOrder(items: readonly ViewedItem[]): ReadonlyMap<string, readonly ViewedItem[]> {
  const stages = new Map<string, ViewedItem[]>();
  for (const item of [...items].sort((a, b) => a.place - b.place)) {
    const rows = stages.get(item.stage);
    if (rows) rows.push(item);
    else stages.set(item.stage, [item]);
  }
  return stages;
}

function countOf(stage: string, rows: readonly ViewedItem[]): StageCount {
  const activities = rows.filter(({ step }) => step === "");
  const done = activities.filter(({ state }) => state === "выполнено").length;
  const total = activities.length;
  const isUntold = activities.some(({ state }) => state === "неизвестно");
  return { stage, total, done, share: total === 0 || isUntold ? null : Math.round((done / total) * 100) };
}
