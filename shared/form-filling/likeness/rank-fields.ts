import { type FieldKey, reportFields } from "../../report/report-fields.ts";
import type { Asked } from "../leaning-question.ts";
import type { Question } from "../question.ts";
import { readText } from "../read-text.ts";
import { fitsKind } from "../recognise.ts";
import { aspectsOf, NO_FIELD, oneOfTwins } from "./aspects.ts";
import { isOwnWord, type Signs, signsOf } from "./signs.ts";
import { fitsForms } from "./whole-pair.ts";

/** What was learned from labelled questions. */
export type Ranking = {
  /** Names of the aspects; the weights go by their places. */
  readonly aspects: readonly string[];
  /** For each sign, how much it speaks for (or against) each aspect: place and weight in turn. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
};

/** How likely each field is, likeliest first, and how likely it is that no field answers; together 1. */
export type Ranked = {
  readonly fields: readonly { readonly field: FieldKey; readonly share: number }[];
  readonly none: number;
  /** Words of the question itself that no question learned from has. */
  readonly unseen: number;
};

/** Every field once. */
export const learnedFields: readonly FieldKey[] = [
  ...new Set(reportFields.map(({ key }) => oneOfTwins(key))),
];
const aspects = new Map(learnedFields.map((field) => [field, aspectsOf(field)]));

/** Fields that could stand in this control at all, by its kind and the forms of mentoring named. */
export function possibleFields(question: Question): readonly FieldKey[] {
  const own = readText(question.text);
  const headings = question.section.map(readText);
  return learnedFields.filter((field) => fitsKind(field, question) && fitsForms(field, own, headings));
}

/** Signs of words never seen: one, and more than one. */
export const UNSEEN = ["unseen", "unseen:2"] as const;
/** Long questions speak no louder than short ones. */
const LOUDNESS = 2;

/** The signs that are known, equally loud together; a word nobody has seen becomes the sign that there is one. */
export function heard(signs: Signs, isKnown: (sign: string) => boolean): { signs: Signs; unseen: number } {
  const known = new Map<string, number>();
  let unseen = 0;
  for (const [sign, loud] of signs) {
    if (isKnown(sign)) known.set(sign, loud);
    else if (isOwnWord(sign)) unseen += 1;
  }
  for (const [at, sign] of UNSEEN.entries()) if (unseen > at) known.set(sign, 0.7);
  const length = Math.hypot(...known.values());
  for (const [sign, loud] of known) known.set(sign, (loud * LOUDNESS) / length);
  return { signs: known, unseen };
}

export function rankFields(ranking: Ranking, question: Question, previous: Asked | undefined): Ranked {
  const { signs, unseen } = heard(signsOf(question, previous), (sign) => ranking.weights.has(sign));
  const sums = new Float64Array(ranking.aspects.length);
  for (const [sign, loud] of signs) {
    const weights = ranking.weights.get(sign) ?? [];
    for (let at = 0; at < weights.length; at += 2)
      sums[weights[at] as number]! += loud * (weights[at + 1] as number);
  }
  const places = new Map(ranking.aspects.map((name, at) => [name, at]));
  const sumOf = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + (sums[places.get(name) ?? -1] ?? 0), 0);
  const scores = possibleFields(question).map((field) => ({ field, score: sumOf(aspects.get(field) ?? []) }));
  const none = sumOf([NO_FIELD]);
  const top = scores.reduce((most, { score }) => Math.max(most, score), none);
  const total = scores.reduce((sum, { score }) => sum + Math.exp(score - top), Math.exp(none - top));
  return {
    fields: scores
      .map(({ field, score }) => ({ field, share: Math.exp(score - top) / total }))
      .sort((one, other) => other.share - one.share),
    none: Math.exp(none - top) / total,
    unseen,
  };
}
