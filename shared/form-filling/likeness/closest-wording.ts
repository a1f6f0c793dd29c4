import type { FieldKey } from "../../report/report-fields.ts";
import { COUNT_WORDS } from "../changing-words.ts";
import { fieldWordings } from "../field-wordings.ts";
import { findNeed } from "../needs.ts";
import type { ReadQuestion } from "../read-question.ts";
import { isOfAny } from "../understood.ts";
import type { FieldWording } from "../wordings/field-wording.ts";
import { isOfStem, type Word } from "../words.ts";
import { oneOfTwins } from "./aspects.ts";

/** The wordings of a field and of its twin. */
const byField = new Map<FieldKey, readonly FieldWording[]>();
for (const wording of fieldWordings) {
  const field = oneOfTwins(wording.field);
  byField.set(field, [...(byField.get(field) ?? []), wording]);
}

export function wordingsOf(field: FieldKey): readonly FieldWording[] {
  return byField.get(oneOfTwins(field)) ?? [];
}

/** How many needs of the wording that comes nearest are met neither in the question nor, where asked, around it. */
export function fewestMissing(field: FieldKey, read: ReadQuestion, where: "own" | "anywhere"): number {
  const texts = where === "own" ? [read.own] : [read.own, ...read.headings, read.help];
  const isMet = (need: string) =>
    need === COUNT_WORDS ||
    texts.some((text) => findNeed(need, text) !== null) ||
    read.implied.some((word) => isOfStem(word, need));
  return Math.min(...wordingsOf(field).map(({ needs }) => needs.filter((need) => !isMet(need)).length));
}

const NOTHING: readonly string[] = [];

/** How many of the words the wording that minds least of them forbids. */
export function fewestForbidden(field: FieldKey, words: readonly Word[], where: "own" | "above"): number {
  return Math.min(
    ...wordingsOf(field).map(({ never = NOTHING, neverOwn = NOTHING, neverAbove = NOTHING }) => {
      const here = where === "own" ? neverOwn : neverAbove;
      return words.filter((word) => isOfAny(word, never) || isOfAny(word, here)).length;
    }),
  );
}
