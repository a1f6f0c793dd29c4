import type { Grounds } from "../../shared/form-filling/likeness/grounds.ts";
import { trustOf } from "../../shared/form-filling/likeness/trust.ts";
import type { Judged } from "./judge-forms.ts";

const PASSES = 300;
const STEP = 0.3;
/** Draws what each ground is worth towards nothing. */
const TO_SMALL = 3;
/** A ground met in fewer forms tells of its author. */
const FORMS_AT_LEAST = 3;
/** What is worth less makes no difference. */
const LEAST = 0.03;

/** What each ground is worth, by logistic regression over all judged questions at once, with AdaGrad. */
export function learnTrust(judged: readonly Judged[]): Grounds {
  const names = commonGrounds(judged);
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = judged.map(({ reasons, right }) => {
    const known = [...reasons].filter(([name]) => place.has(name));
    return {
      at: known.map(([name]) => place.get(name) as number),
      much: known.map(([, much]) => much),
      right: Number(right),
    };
  });
  const worth = new Float64Array(names.length);
  const pace = new Float64Array(names.length).fill(1e-6);
  const slopes = new Float64Array(names.length);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let j = 0; j < worth.length; j++) slopes[j] = TO_SMALL * worth[j]!;
    for (const { at, much, right } of rows) {
      let sum = 0;
      for (let k = 0; k < at.length; k++) sum += worth[at[k]!]! * much[k]!;
      const miss = 1 / (1 + Math.exp(-sum)) - right;
      for (let k = 0; k < at.length; k++) slopes[at[k]!]! += miss * much[k]!;
    }
    for (let j = 0; j < worth.length; j++) {
      pace[j]! += slopes[j]! ** 2;
      worth[j]! -= (STEP * slopes[j]!) / Math.sqrt(pace[j]!);
    }
  }
  return new Map(
    names.flatMap((name, at) => (Math.abs(worth[at]!) < LEAST ? [] : [[name, worth[at]!] as const])),
  );
}

function commonGrounds(judged: readonly Judged[]): readonly string[] {
  const forms = new Map<string, Set<string>>();
  for (const { labelled, reasons } of judged) {
    for (const name of reasons.keys()) {
      const known = forms.get(name) ?? new Set();
      if (known.size < FORMS_AT_LEAST) forms.set(name, known.add(labelled.form));
    }
  }
  return [...forms]
    .filter(([, { size }]) => size >= FORMS_AT_LEAST)
    .map(([name]) => name)
    .sort();
}

/** How far each judged question would be trusted. */
export function trusted(worth: Grounds, { reasons, vetoed }: Judged): number {
  return vetoed ? 0 : trustOf(worth, reasons);
}
