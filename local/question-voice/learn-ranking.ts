import { aspectsOf, NO_FIELD } from "../../shared/form-filling/likeness/aspects.ts";
import {
  heard,
  learnedFields,
  possibleFields,
  type Ranking,
  UNSEEN,
} from "../../shared/form-filling/likeness/rank-fields.ts";
import { isOwnWord, type Signs, signsOf } from "../../shared/form-filling/likeness/signs.ts";
import type { Labelled } from "./labelled-questions.ts";

/**
 * How it is learned: by AdaGrad over the softmax of the fields' scores, a field's score being the sum of its aspects'. Small weights
 * are drawn to 0; the `KEPT` that tell most stay and are learned on.
 */
const STEP = 0.1;
const PASSES = 8;
const PASSES_AFTER = 4;
const TO_ZERO = 0.001;
const TO_SMALL = 1e-4;
const KEPT = 30_000;
/** A sign of one form alone tells of its author, not of the field. */
const FORMS_AT_LEAST = 2;

export type Prepared = {
  readonly labelled: Labelled;
  readonly signs: Signs;
  readonly fields: readonly number[];
};

const names: readonly string[] = [...new Set([...learnedFields.flatMap(aspectsOf), NO_FIELD])];
const place = new Map(names.map((name, at) => [name, at]));
const aspects = learnedFields.map((field) => aspectsOf(field).map((name) => place.get(name) as number));
const fieldAt = new Map(learnedFields.map((field, at) => [field, at]));
const NONE = place.get(NO_FIELD) as number;
const A = names.length;

/** What of a question does not depend on the others. */
export function prepare(labelled: Labelled): Prepared {
  return {
    labelled,
    signs: signsOf(labelled.question, labelled.previous),
    fields: possibleFields(labelled.question).map((field) => fieldAt.get(field) as number),
  };
}

/** The same order of chance every time. */
function chance(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function learnRanking(examples: readonly Prepared[]): Ranking {
  const signs = commonSigns(examples);
  const weights = new Float64Array(signs.size * A);
  const pace = new Float64Array(signs.size * A).fill(1e-6);
  const sums = new Float64Array(A);
  const slopes = new Float64Array(A);
  const movers = new Uint16Array(A);
  const rows = rowsOf(examples, signs, (sign) => signs.has(sign));
  const order = rows.map((_, at) => at);
  const next = chance();

  const learn = ({ at, loud, fields, right }: Row, kept: Uint8Array | null) => {
    sums.fill(0);
    for (let k = 0; k < at.length; k++) {
      const from = at[k]!;
      const much = loud[k]!;
      for (let a = 0; a < A; a++) sums[a]! += weights[from + a]! * much;
    }
    const scores = fields.map((field) => aspects[field]!.reduce((sum, a) => sum + sums[a]!, 0));
    const top = Math.max(sums[NONE]!, ...scores);
    const none = Math.exp(sums[NONE]! - top);
    const shares = scores.map((score) => Math.exp(score - top));
    const total = shares.reduce((sum, share) => sum + share, none);
    slopes.fill(0);
    slopes[NONE]! += none / total - (right < 0 ? 1 : 0);
    for (const [k, field] of fields.entries()) {
      const slope = shares[k]! / total - (field === right ? 1 : 0);
      if (Math.abs(slope) > 1e-5) for (const a of aspects[field]!) slopes[a]! += slope;
    }
    // Most questions are soon certain: a few aspects move.
    let moving = 0;
    for (let a = 0; a < A; a++) if (slopes[a] !== 0) movers[moving++] = a;
    for (let k = 0; k < at.length; k++) {
      const from = at[k]!;
      const much = loud[k]!;
      for (let m = 0; m < moving; m++) {
        const a = movers[m]!;
        const j = from + a;
        if (kept !== null && kept[j] === 0) continue;
        const slope = slopes[a]! * much + TO_SMALL * weights[j]!;
        const faster = pace[j]! + slope * slope;
        pace[j] = faster;
        const step = STEP / Math.sqrt(faster);
        const moved = weights[j]! - step * slope;
        const least = step * TO_ZERO * much;
        weights[j] = moved > least ? moved - least : moved < -least ? moved + least : 0;
      }
    }
  };
  const pass = (times: number, rows: readonly Row[], kept: Uint8Array | null) => {
    for (let n = 0; n < times; n++) {
      for (let k = order.length - 1; k > 0; k--) {
        const other = Math.floor(next() * (k + 1));
        [order[k], order[other]] = [order[other]!, order[k]!];
      }
      for (const at of order) learn(rows[at]!, kept);
    }
  };
  pass(PASSES, rows, null);
  const kept = keepTelling(weights, rows);
  // A sign that tells nothing is not heard; a word of the question is at least no stranger.
  const isHeard = (sign: string) => {
    const at = signs.get(sign);
    return at !== undefined && (isOwnWord(sign) || kept.subarray(at * A, at * A + A).includes(1));
  };
  pass(PASSES_AFTER, rowsOf(examples, signs, isHeard), kept);
  return {
    aspects: names,
    weights: new Map(
      [...signs]
        .filter(([sign]) => isHeard(sign))
        .map(([sign, at]) => [sign, pairsOf(weights.subarray(at * A, at * A + A))]),
    ),
  };
}

/** A question as numbers: where the weights of its signs begin, how loud each is, the fields that could be meant and the right one. */
type Row = {
  readonly at: readonly number[];
  readonly loud: readonly number[];
  readonly fields: readonly number[];
  /** -1 for a question that must stay open. */
  readonly right: number;
};

function rowsOf(
  examples: readonly Prepared[],
  signs: ReadonlyMap<string, number>,
  isHeard: (sign: string) => boolean,
): readonly Row[] {
  return examples.flatMap(({ labelled, signs: all, fields }) => {
    const right = labelled.field === null ? -1 : (fieldAt.get(labelled.field) as number);
    if (right >= 0 && !fields.includes(right)) return [];
    const known = [...heard(all, isHeard).signs];
    const at = known.map(([sign]) => (signs.get(sign) as number) * A);
    return [{ at, loud: known.map(([, loud]) => loud), fields, right }];
  });
}

/** Sets all but the weights that tell most to 0. */
function keepTelling(
  weights: Float64Array,
  rows: readonly { readonly at: readonly number[]; readonly loud: readonly number[] }[],
): Uint8Array {
  const often = new Float64Array(weights.length / A);
  for (const { at, loud } of rows) for (let k = 0; k < at.length; k++) often[at[k]! / A]! += loud[k]! ** 2;
  const telling = [...weights.keys()]
    .filter((j) => weights[j] !== 0)
    .map((j) => ({ j, worth: Math.abs(weights[j]!) * Math.sqrt(often[Math.floor(j / A)]!) }))
    .sort((one, other) => other.worth - one.worth);
  const kept = new Uint8Array(weights.length);
  for (const { j } of telling.slice(0, KEPT)) kept[j] = 1;
  for (const { j } of telling.slice(KEPT)) weights[j] = 0;
  return kept;
}

function commonSigns(examples: readonly Prepared[]): ReadonlyMap<string, number> {
  const forms = new Map<string, Set<string>>();
  for (const { labelled, signs } of examples) {
    for (const sign of signs.keys()) {
      const known = forms.get(sign) ?? new Set();
      if (known.size < FORMS_AT_LEAST) known.add(labelled.form);
      forms.set(sign, known);
    }
  }
  const common = [...forms].filter(([, { size }]) => size >= FORMS_AT_LEAST).map(([sign]) => sign);
  return new Map([...common.sort(), ...UNSEEN].map((sign, at) => [sign, at]));
}

function pairsOf(row: Float64Array): readonly number[] {
  return [...row].flatMap((weight, at) => (weight === 0 ? [] : [at, weight]));
}
