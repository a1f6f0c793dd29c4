import type { ISODate } from "../calendar/iso-date.ts";

/** What a deadline cell says. `text` is the cell, `unread` the words that carried no meaning ("" where all were understood). */
export type Deadline = {
  readonly text: string;
  readonly parts: readonly DeadlinePart[];
  readonly unread: string;
  /** For each part, in the same order, what of its days the words say and what a rule supplied. */
  readonly origins: readonly PartOrigin[];
  /** Words whose days are a custom rather than said («середина мая», «осенние каникулы»): read, but worth a look. */
  readonly assumed?: string;
};

export type Recurrence = "yearly" | "half-yearly" | "quarterly" | "monthly" | "weekly" | "daily";

/** One deadline of a cell. Bounds that the words do not give stay null: a date is never made up. */
export type DeadlinePart = DeadlineMoment & { readonly recurs?: Recurrence; readonly scope?: string };

export type DeadlineMoment =
  /** «до 15.09», «не позднее 1 октября»: `due` is the last day on which it is on time. */
  | { readonly kind: "by"; readonly due: ISODate }
  /** «сентябрь», «с 1 октября по май»; one day: from = due. */
  | { readonly kind: "window"; readonly from: ISODate; readonly due: ISODate }
  /** «в течение года», «постоянно»; bounds only where the words give them. */
  | { readonly kind: "ongoing"; readonly from: ISODate | null; readonly due: ISODate | null }
  /** «после проведенного мероприятия»: the words after «после». */
  | { readonly kind: "on-event"; readonly event: string }
  /** «по необходимости», «по запросу». */
  | { readonly kind: "on-demand" }
  /** «по плану», «по графику …», «в соответствии со сроками …». */
  | { readonly kind: "by-plan" };

/** Where the days of a part come from; null for a bound the part does not have. */
export type PartOrigin = { readonly from: DateOrigin | null; readonly due: DateOrigin | null };

/** Said and supposed of one day, kept apart. */
export type DateOrigin = { readonly year: Origin; readonly month: Origin; readonly day: Origin };

export type Origin =
  | { readonly kind: "written" }
  | { readonly kind: "supplied"; readonly by: YearRule | MonthRule | DaysRule };

/**
 * What supplies a year: the school year of the plan («сентябрь»), a written school year («май 2023-2024 уч. г.»), the other end of the
 * range («сентябрь-май 2024 г.»), another deadline of the list («октябрь, май 2024 г.»), two bare digits («сентябрь 23»).
 */
export type YearRule = "school-year" | "written-school-year" | "range" | "list" | "two-digits";

/** What supplies a month: words further on («1-15 сентября», «2, 3 мая»), the first month of the school year («25 числа каждого месяца»), a mended slip. */
export type MonthRule = "later-words" | "first-of-recurrence" | "typing-slip";

/** What supplies days (and months where the words name something longer). */
export type DaysRule =
  // By the calendar: nobody doubts them.
  | "bounds-of-month"
  | "bounds-of-year"
  | "quarter"
  | "half-of-year"
  | "ten-days"
  | "weekday"
  | "last-weekday"
  | "last-day"
  | "day-before"
  | "day-after"
  // By custom: a school may mean other days.
  | "half-of-school-year"
  | "half-of-month"
  | "third-of-month"
  | "week"
  | "last-week"
  | "term"
  | "holidays"
  | "season"
  | "edge-of-school-year";
