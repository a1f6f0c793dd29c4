import { trustOf } from "../../shared/form-filling/likeness/trust.ts";

/** Grounds to trust an answer, and whether it was right. */
export type Judged = { readonly reasons: readonly number[]; readonly right: boolean };

const PASSES = 1500;
const STEP = 0.5;
/** Draws what each ground is worth towards nothing. */
const TO_SMALL = 0.001;

/** What each ground is worth, by logistic regression; the first ground is always 1. */
export function learnTrust(judged: readonly Judged[]): readonly number[] {
  const width = judged[0]?.reasons.length ?? 0;
  const places = Array.from({ length: width }, (_, at) => at);
  const mean = places.map((at) => judged.reduce((sum, { reasons }) => sum + reasons[at]!, 0) / judged.length);
  const spread = places.map(
    (at) =>
      Math.sqrt(
        judged.reduce((sum, { reasons }) => sum + (reasons[at]! - mean[at]!) ** 2, 0) / judged.length,
      ) || 1,
  );
  const rows = judged.map(({ reasons, right }) => ({
    reasons: places.map((at) => (at === 0 ? 1 : (reasons[at]! - mean[at]!) / spread[at]!)),
    right: right ? 1 : 0,
  }));
  const worth = places.map(() => 0);
  for (let pass = 0; pass < PASSES; pass++) {
    const slopes = places.map((at) => (at === 0 ? 0 : TO_SMALL * worth[at]!));
    for (const { reasons, right } of rows) {
      const miss = trustOf(worth, reasons) - right;
      for (const at of places) slopes[at]! += (miss * reasons[at]!) / rows.length;
    }
    for (const at of places) worth[at]! -= STEP * slopes[at]!;
  }
  const plain = places.map((at) => (at === 0 ? 0 : worth[at]! / spread[at]!));
  plain[0] = worth[0]! - places.slice(1).reduce((sum, at) => sum + plain[at]! * mean[at]!, 0);
  return plain;
}
