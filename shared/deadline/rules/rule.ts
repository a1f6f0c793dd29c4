import type { DeadlineMoment, Recurrence } from "../deadline.ts";
import type { Period } from "../period.ts";
import type { Token } from "../tokens.ts";

/** A deadline as its words give it, before left-out years are supplied. */
export type Draft =
  | { readonly kind: "moment"; readonly moment: DeadlineMoment }
  | { readonly kind: "dated"; readonly as: DatedForm; readonly first: Period; readonly last: Period | null };

/**
 * What is said of the days: `by` their last one, `by-before` the day before the first, `window` first to last, `since` the
 * first one on, `after` the day after the last on, `ongoing` standing from first to last, `ongoing-by` standing until the last.
 */
export type DatedForm = "by" | "by-before" | "window" | "since" | "after" | "ongoing" | "ongoing-by";

/** What a rule made of the tokens from a place up to `end`. */
export type Match =
  | { readonly kind: "drafts"; readonly end: number; readonly drafts: readonly Draft[] }
  /** An event named by the tokens from `from` to `end`; its words are cut from the cell as written. */
  | { readonly kind: "event"; readonly from: number; readonly end: number }
  | { readonly kind: "recurrence"; readonly end: number; readonly recurs: Recurrence }
  /** Recognised, and no deadline: the words come back as unread. `aside` where they leave the days beside them as they are («приказ от 01.09»). */
  | { readonly kind: "unread"; readonly end: number; readonly aside?: true };

/** What a rule may ask about the rest of the cell: where words that belong to it end because another deadline begins. */
export type Surroundings = { readonly startsAnother: (at: number) => boolean };

/** One construction. Null where it does not begin at this place. */
export type Rule = (tokens: readonly Token[], at: number, surroundings: Surroundings) => Match | null;

/** A match of one dated deadline. */
export function dated(as: DatedForm, first: Period, last: Period | null, end: number): Match {
  return { kind: "drafts", end, drafts: [{ kind: "dated", as, first, last }] };
}

/** A match of one deadline without a calendar. */
export function moment(value: DeadlineMoment, end: number): Match {
  return { kind: "drafts", end, drafts: [{ kind: "moment", moment: value }] };
}
