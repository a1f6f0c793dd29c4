import { comparisonKey } from "../text/fold.ts";
import type { Decisions, Doubt } from "./doubt.ts";

/** What a reader asks where two readings are plausible; `options` begins with the reading it would follow itself. */
export type DoubtfulPlace = Omit<Doubt, "key" | "chosen">;

/** Answers a reader's questions, by the person's decisions where there are some, and keeps every question as a doubt. */
export type Deciding = {
  readonly choose: (place: DoubtfulPlace) => string;
  readonly doubts: readonly Doubt[];
};

/** Long words are cut in a key: their beginning tells them apart, and equal keys get a count. */
const longestKey = 120;

/**
 * A reader asks each question in the order of the document, so the second of two places with equal words has the key of the first
 * with «#2» behind it. A decision for an option that the place does not offer is of no effect.
 */
export function decideBy(decisions: Decisions): Deciding {
  const doubts: Doubt[] = [];
  const asked = new Map<string, number>();
  const choose = (place: DoubtfulPlace): string => {
    const own = place.options[0] ?? "";
    const words = `${place.kind}:${comparisonKey(place.words).slice(0, longestKey)}`;
    const times = (asked.get(words) ?? 0) + 1;
    asked.set(words, times);
    const key = times === 1 ? words : `${words}#${times}`;
    const decided = decisions[key];
    const chosen = decided !== undefined && place.options.includes(decided) ? decided : own;
    doubts.push({ key, ...place, chosen });
    return chosen;
  };
  return { choose, doubts };
}
