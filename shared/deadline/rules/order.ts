import { isMark, type Token, wordAt } from "../tokens.ts";
import { byRule } from "./by.ts";
import { byPlanRule, planHeadEnd } from "./by-plan.ts";
import { demandHeadEnd, onDemandRule } from "./on-demand.ts";
import { offsetFromDayRule, onEventRule } from "./on-event.ts";
import { duringEnd, ongoingRule, standingEnd } from "./ongoing.ts";
import { recurrenceRule } from "./recurrence.ts";
import { referenceRule } from "./reference.ts";
import type { Match, Rule } from "./rule.ts";
import { sinceRule } from "./since.ts";
import { windowRule } from "./window.ts";

/**
 * The constructions, first come first served at each place:
 * - papers' numbers and days («от 01.09.2023») and counts from a day («за 2 недели до 1 сентября») first, because a day in them looks
 *   like a deadline;
 * - recurrences before periods («каждую среду»), needs and plans before `by` («по плану», «по 31 мая»);
 * - `by` before `window`, which would take its day without «до»; `window` before `since`, which takes a «с …» without an end;
 * - `ongoing` after `window`: «в период с … по …» has days, «в период реализации» has not;
 * - events last: «до» and «после» that no day follows.
 */
const rulesInOrder: readonly Rule[] = [
  referenceRule,
  offsetFromDayRule,
  recurrenceRule,
  onDemandRule,
  byPlanRule,
  byRule,
  windowRule,
  sinceRule,
  ongoingRule,
  onEventRule,
];

/** Rules with days, by whose beginning the words of an event or a plan end. */
const DATED_RULES: readonly Rule[] = [byRule, windowRule, sinceRule];

/** What the first rule that fits makes of the tokens from a place, or null. */
export function matchAt(tokens: readonly Token[], at: number): Match | null {
  // No construction begins with another mark: «№ 5», «"15" мая».
  if (tokens[at]?.kind === "mark" && !isMark(tokens, at, "№", '"')) return null;
  const surroundings = { startsAnother: (place: number) => startsDeadline(tokens, place) };
  for (const rule of rulesInOrder) {
    const match = rule(tokens, at, surroundings);
    if (match) return match;
  }
  return null;
}

function startsDeadline(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === "mark" && !isMark(tokens, at, '"')) return false;
  const none = { startsAnother: () => true };
  if (standingEnd(tokens, at) !== null || duringEnd(tokens, at) !== null) return true;
  if (demandHeadEnd(tokens, at) !== null || planHeadEnd(tokens, at) !== null) return true;
  if (recurrenceRule(tokens, at) !== null) return true;
  return DATED_RULES.some((rule) => isDatedWithin(rule(tokens, at, none))) && !isGenitiveOfPlan(tokens, at);
}

/** A whole year names the plan («план на 2023-2024 учебный год»), not the day. */
function isDatedWithin(match: Match | null): boolean {
  if (match?.kind !== "drafts") return false;
  return match.drafts.some(
    (draft) => draft.kind === "dated" && !(draft.first.kind === "months" && draft.first.count >= 12),
  );
}

/** «по графику II полугодия»: a part of the year without «в», «на», «до» belongs to the words before it. */
function isGenitiveOfPlan(tokens: readonly Token[], at: number): boolean {
  return /^(?:полугодия|четверти|квартала)$/.test(wordAt(tokens, at + 1));
}
