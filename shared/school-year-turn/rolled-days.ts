import type { ISODate } from "../calendar/iso-date.ts";
import { type SchoolYear, schoolYearBounds } from "../calendar/school-year.ts";
import { type ScheduledItem, scheduleRoadmap } from "../checklist/schedule.ts";
import { cellWords } from "../structuring/roadmap/item-cells.ts";
import type { StandingRow } from "../structuring/roadmap/standing-rows.ts";
import { comparisonKey } from "../text/fold.ts";

/** What a row of «Контроль сроков» becomes in the next school year; days are ISO text, "" for none. */
export type RolledRow = {
  readonly row: StandingRow;
  /** The new words of a step that is a part of the deadline and names its days («учителя (ноябрь 2024)»); null for any other. */
  readonly part: string | null;
  readonly from: string;
  readonly due: string;
  /** The words name a year, which was the year that is over and nothing more: the days are the same days a year on, to be looked at. */
  readonly proposed: boolean;
  /** Why a day that stood there is left out; null where none is. */
  readonly lost: "past-day" | "no-words" | null;
  /** Whether what stood there was what the words gave in the year that is over. */
  readonly byWords: boolean;
};

export type YearTurn = {
  /** The year that is over, where it is known. */
  readonly from: SchoolYear | null;
  readonly to: SchoolYear;
  /** Days of approval the days may have been counted from. */
  readonly approvals: readonly (ISODate | null)[];
};

/**
 * Counts the days of every row anew from the words of the document for the next school year: «до 15 сентября» has a day in each. Words
 * with a year in them («октябрь 2023 г.») give a proposal where they say the same without it; a day they do not give is left out.
 */
export function rollDays(rows: readonly StandingRow[], turn: YearTurn): readonly RolledRow[] {
  const groups = new Map<string, StandingRow[]>();
  for (const row of rows) {
    const key = [row.stage, row.activity, row.deadline].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const rolled = new Map<StandingRow, RolledRow>();
  for (const group of groups.values()) {
    for (const each of rollActivity(group, turn)) rolled.set(each.row, each);
  }
  return rows.map((row) => rolled.get(row) as RolledRow);
}

/** The rows of one activity: the whole, the parts of its deadline, its steps. */
function rollActivity(rows: readonly StandingRow[], { from, to, approvals }: YearTurn): readonly RolledRow[] {
  const steps = rows.map(({ step }) => step).filter((step) => step !== "");
  const words = rows[0] as StandingRow;
  const bare = { ...words, deadline: withoutYears(words.deadline) };
  const bareDays =
    from === null || bare.deadline === words.deadline ? null : scheduled(bare, steps, from, null);
  // A proposal of the turn before, or a slip that somebody mended: the days that stand are those of the words without the year.
  const isMended =
    bareDays !== null &&
    rows.every((row) => bareDays.some((item) => sameStep(item, row) && sameDays(item, row)));
  const past =
    isMended && bareDays !== null
      ? [bareDays]
      : approvals.map((approved) => scheduled(words, steps, from, approved));
  const { from: start } = schoolYearBounds(to);
  // «Ежегодно до 1 сентября 2024 г.» is rolled to its next time as if the document were approved on the first day.
  const said = scheduled(words, steps, to, start);
  // «Апрель 2024» in a plan for 2024-2025 is a slip or another year's: without the year it would be another day.
  const proposed =
    said.some((item) => isOver(item, start)) && bareDays !== null && sameSchedule(bareDays, past[0] ?? []);
  const next = proposed ? scheduled(bare, steps, to, start) : said;
  return rows.map((row) => {
    const before = {
      from: cellWords(row.cell("Начало"), "Начало"),
      due: cellWords(row.cell("Срок"), "Срок"),
    };
    // The words of a part may be the new year's already: a run that died wrote them.
    const places = [...past, next].map((items) => items.findIndex((item) => sameStep(item, row)));
    // A part stands before the steps, and a row with its words is no step.
    const at = Math.min(...places.map((place) => (place < 0 ? Number.MAX_SAFE_INTEGER : place)));
    const byWords = past.some((items, index) => {
      const item = items[places[index] as number];
      return item !== undefined && sameDays(item, row);
    });
    const isPart = at < (past[0]?.length ?? 0) - steps.length;
    const item = isPart ? sameKind(next, past[0] ?? [], at) : lastOf(next, row);
    const isPast = item !== undefined && isOver(item, start);
    const days = isPast || !item ? { from: "", due: "" } : { from: item.from ?? "", due: item.due ?? "" };
    const lost =
      (before.due !== "" || before.from !== "") && days.due === "" && (before.due !== "" || days.from === "");
    return {
      row,
      part: isPart && item && !isPast && row.step !== "" ? item.step : null,
      ...days,
      proposed: proposed && (days.from !== "" || days.due !== ""),
      lost: lost ? (isPast ? "past-day" : "no-words") : null,
      byWords,
    };
  });
}

function sameSchedule(one: readonly ScheduledItem[], other: readonly ScheduledItem[]): boolean {
  const days = (items: readonly ScheduledItem[]) =>
    items.map(({ from, due, recurs }) => [from, due, recurs].join()).join("\n");
  return days(one) === days(other);
}

function sameDays(item: ScheduledItem, row: StandingRow): boolean {
  return (
    (item.from ?? "") === cellWords(row.cell("Начало"), "Начало") &&
    (item.due ?? "") === cellWords(row.cell("Срок"), "Срок")
  );
}

function isOver(item: ScheduledItem, start: ISODate): boolean {
  return item.due !== null && item.due < start;
}

/**
 * The words of a deadline without the years in them.
 * @example withoutYears("с 01.10.2023 г. по май 2024 года") // "с 01.10 по май"
 */
export function withoutYears(deadline: string): string {
  return deadline
    .replace(/(\d{1,2}[./]\d{1,2})[./](?:20)?\d\d(?!\d)(?:\s*г(?:\.|ода?)?(?!\p{L}))?/gu, "$1")
    .replace(
      /(?<!\d)20\d\d(?:\s*[-–—/]\s*(?:20)?\d\d)?(?!\d)(?:\s*(?:гг?(?:\.|(?!\p{L}))|год[ау]?(?!\p{L})))?/gu,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** A part of the deadline is known by its place: its words name days, and these are others now. */
function sameKind(
  next: readonly ScheduledItem[],
  past: readonly ScheduledItem[],
  at: number,
): ScheduledItem | undefined {
  return next.length === past.length ? next[at] : undefined;
}

/** A step stands after the parts of the deadline, which may have the same words. */
function lastOf(items: readonly ScheduledItem[], row: StandingRow): ScheduledItem | undefined {
  return [...items].reverse().find((item) => sameStep(item, row));
}

function sameStep(item: ScheduledItem, row: StandingRow): boolean {
  return comparisonKey(item.step) === comparisonKey(row.step);
}

function scheduled(
  { activity, deadline }: StandingRow,
  steps: readonly string[],
  schoolYear: SchoolYear | null,
  approved: ISODate | null,
): readonly ScheduledItem[] {
  const text = { number: null, group: null, text: activity, steps, deadline, assignees: [], outcome: "" };
  const stages = [{ number: "", name: "", activities: [text] }];
  const approval = { order: null, date: approved };
  return scheduleRoadmap({ title: "", institution: null, approval, schoolYear, stages }, schoolYear).items;
}
