import { readPeriod } from "../periods/read-period.ts";
import { type Token, wordsAt } from "../tokens.ts";
import { standingEnd } from "./ongoing.ts";
import { dated, type Rule } from "./rule.ts";
import { windowLeadEnd } from "./window.ts";

const HEADS = [
  { words: ["начиная", "с"], as: "since" },
  { words: ["начиная", "со"], as: "since" },
  { words: ["с"], as: "since" },
  { words: ["со"], as: "since" },
  { words: ["не", "ранее"], as: "since" },
  { words: ["не", "раньше"], as: "since" },
  { words: ["после"], as: "after" },
] as const;

/** «с 1 сентября 2023 г.», «начиная с октября», «не ранее 15 мая», «после 1 октября»: open at the end. */
export const sinceRule: Rule = (tokens, at) => {
  const head = sinceHead(tokens, windowLeadEnd(tokens, at));
  const read = head && readPeriod(tokens, head.end);
  // «с 01.09.2023 постоянно» says it once more.
  return read ? dated(head.as, read.period, null, standingEnd(tokens, read.end) ?? read.end) : null;
};

function sinceHead(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly as: "since" | "after" } | null {
  for (const { words, as } of HEADS) {
    const end = wordsAt(tokens, at, words);
    if (end !== null) return { end, as };
  }
  return null;
}
