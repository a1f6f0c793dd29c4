/** Who belongs to whom, by their places in two lists. What resembles two others alike is paired with neither. */
export type Pairing = {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  /** Of the second list: those that resemble something enough but not clearly one, with the places they resemble. */
  readonly unsure: readonly { readonly after: number; readonly before: readonly number[] }[];
};

export type PairingRule = {
  /** Below this score two things are not the same. */
  readonly least: number;
  /** The best must be better than the second best by so much, seen from either side. */
  readonly margin: number;
};

/**
 * Pairs two lists by a score of likeness: each pair is the best of both sides, by a clear margin. Takes the strongest pairs
 * first and looks again at what is left, so that a pair once made stands in nobody's way.
 */
export function pairUp(
  sizes: { readonly before: number; readonly after: number },
  score: (before: number, after: number) => number,
  { least, margin }: PairingRule,
): Pairing {
  const scores = Array.from({ length: sizes.before }, (_, before) =>
    Array.from({ length: sizes.after }, (_, after) => score(before, after)),
  );
  const at = (before: number, after: number) => (scores[before] as number[])[after] as number;
  const freeBefore = new Set(scores.keys());
  const freeAfter = new Set(Array.from({ length: sizes.after }, (_, after) => after));
  const pairs: (readonly [number, number])[] = [];
  for (let found = true; found; ) {
    found = false;
    const bestAfter = new Map(
      [...freeBefore].map((before) => [before, best(freeAfter, (after) => at(before, after))]),
    );
    const round: (readonly [number, number])[] = [];
    for (const after of freeAfter) {
      const mine = best(freeBefore, (before) => at(before, after));
      if (mine === null || mine.score < least || mine.lead < margin) continue;
      const its = bestAfter.get(mine.place);
      if (its && its.place === after && its.lead >= margin) round.push([mine.place, after]);
    }
    for (const [before, after] of round) {
      freeBefore.delete(before);
      freeAfter.delete(after);
      pairs.push([before, after]);
      found = true;
    }
  }
  const unsure = [...freeAfter].flatMap((after) => {
    const alike = [...freeBefore].filter((before) => at(before, after) >= least);
    return alike.length > 0 ? [{ after, before: alike }] : [];
  });
  return { pairs, unsure };
}

/** The best of the free places and its lead over the second best; null where none is free. */
function best(
  free: ReadonlySet<number>,
  score: (place: number) => number,
): { readonly place: number; readonly score: number; readonly lead: number } | null {
  let place = -1;
  let first = -1;
  let second = 0;
  for (const each of free) {
    const its = score(each);
    if (its > first) {
      second = Math.max(second, first);
      first = its;
      place = each;
    } else if (its > second) second = its;
  }
  return place < 0 ? null : { place, score: first, lead: first - second };
}
