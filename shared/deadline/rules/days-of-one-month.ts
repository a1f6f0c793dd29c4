import type { Period } from "../period.ts";
import { readDay } from "../periods/day.ts";
import { isMark, numberTokenAt, type Token, wordAt } from "../tokens.ts";
import { readDaysRange, readRange } from "./range.ts";
import type { Draft, Match } from "./rule.ts";

/** «2, 3 мая», «1-5, 10 и 15-20 октября»: days and ranges that share the month at the end. */
export function readDaysOfOneMonth(tokens: readonly Token[], at: number): Match | null {
  const items: { readonly first: number; readonly last: number }[] = [];
  let next = at;
  while (items.length < 31) {
    const closing = readClosing(tokens, next);
    if (closing) {
      if (items.length === 0) return null;
      const { month } = closing;
      const drafts = items.map(
        ({ first, last }): Draft => ({
          kind: "dated",
          as: "window",
          first: { ...month, day: first, monthLater: true },
          last: first === last ? null : { ...month, day: last, monthLater: true },
        }),
      );
      drafts.push({ kind: "dated", as: "window", first: closing.first, last: month });
      return { kind: "drafts", end: closing.end, drafts };
    }
    const day = numberTokenAt(tokens, next, 2);
    if (!day) return null;
    let last = day;
    next++;
    if (isMark(tokens, next, "-")) {
      const to = numberTokenAt(tokens, next + 1, 2);
      if (!to) return null;
      last = to;
      next += 2;
    }
    items.push({ first: Number(day.text), last: Number(last.text) });
    if (!isMark(tokens, next, ",") && wordAt(tokens, next) !== "и") return null;
    next++;
  }
  return null;
}

type DayPeriod = Period & { readonly kind: "day" };

function readClosing(
  tokens: readonly Token[],
  at: number,
): { readonly first: DayPeriod; readonly month: DayPeriod; readonly end: number } | null {
  const range = readDaysRange(tokens, at);
  if (range?.first.kind === "day" && range.last?.kind === "day") {
    return { first: range.first, month: range.last, end: range.end };
  }
  const day = readDay(tokens, at);
  // A day with an end of its own, «5 мая - 10 июня», is a range for itself.
  if (day?.period.kind !== "day" || readRange(tokens, at)) return null;
  return { first: day.period, month: day.period, end: day.end };
}
