import type { FieldKey } from "../report/report-fields.ts";
import { fieldWordings } from "./field-wordings.ts";
import { needsAround, needsIn } from "./needs.ts";
import type { ReadQuestion } from "./read-question.ts";
import { isOfAny } from "./understood.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { wordingsNeedingAny } from "./wordings-by-need.ts";
import { isOfStem, type Word } from "./words.ts";

/** How many fields are offered: as many as a person takes in at a glance. */
const OFFERED = 5;
/** A word in the question says more than one above it or in its hint; a word that is missing or forbidden speaks against. */
const WORTH = { own: 1, above: 0.6, missing: -0.4, forbidden: -0.3 } as const;

/** A word of every need that only says that something is counted. */
const ANY_COUNT = "количество";

const NOTHING: readonly string[] = [];

/** A need that dozens of wordings share («количество») tells little of which is meant. */
const rarity: ReadonlyMap<string, number> = (() => {
  const wordings = new Map<string, number>();
  for (const { needs } of fieldWordings)
    for (const need of needs) wordings.set(need, (wordings.get(need) ?? 0) + 1);
  return new Map([...wordings].map(([need, count]) => [need, Math.log(fieldWordings.length / count)]));
})();

/** «Сколько» alone comes near to nothing. */
const telling: ReadonlySet<string> = new Set([...rarity.keys()].filter((need) => !isOfStem(ANY_COUNT, need)));

/**
 * The fields a question that was not recognised comes nearest to, nearest first, for the person to choose from.
 * @example nearFields({ text: "Сколько опытных наставников?", … }, () => true)[0] // "mentors.total"
 */
export function nearFields(question: ReadQuestion, fits: (field: FieldKey) => boolean): readonly FieldKey[] {
  const inOwn = needsIn(question.own);
  const around = needsAround(question);
  const said = new Set([...inOwn.keys(), ...around].filter((need) => telling.has(need)));
  const best = new Map<FieldKey, number>();
  for (const wording of wordingsNeedingAny(said)) {
    if (!fits(wording.field)) continue;
    const nearness = nearnessOf(wording, question.own.words, inOwn, around);
    if (nearness > (best.get(wording.field) ?? 0)) best.set(wording.field, nearness);
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, OFFERED)
    .map(([field]) => field);
}

function nearnessOf(
  { needs, never = NOTHING }: FieldWording,
  words: readonly Word[],
  inOwn: { has(need: string): boolean },
  around: ReadonlySet<string>,
): number {
  let sum = 0;
  for (const need of needs) {
    const place = inOwn.has(need) ? "own" : around.has(need) ? "above" : "missing";
    sum += WORTH[place] * (rarity.get(need) as number);
  }
  if (sum <= 0) return 0;
  return sum + words.filter((word) => isOfAny(word, never)).length * WORTH.forbidden;
}
