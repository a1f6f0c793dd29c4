import type { ISODate } from "../calendar/iso-date.ts";

/** What a deadline cell says. `text` is the cell, `unread` the words that carried no meaning ("" where all were understood). */
export type Deadline = {
  readonly text: string;
  readonly parts: readonly DeadlinePart[];
  readonly unread: string;
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
