import { munkres } from "munkres";
import type { Scores } from "./score-pairs.ts";

/** A mentor and a mentee by their places. */
export type Assigned = { readonly mentor: number; readonly mentee: number };

/**
 * The best assignment: first as many mentees as can have a mentor, then the highest sum of points among those. So because every pair above
 * the threshold is a sensible one, and roadmaps ask for a mentor or for going on with the search: one mentee more with a mentor is worth more
 * than a finer match of the others. A pair with 0 points is never made, even if that leaves people without one.
 * @param room how many more mentees each mentor takes
 * @returns in the order of mentees; the same for the same people in the same order
 */
export function assign(scores: Scores, room: readonly number[]): readonly Assigned[] {
  const { slots, mentees, costs } = costsOf(scores, room);
  if (slots.length === 0) return [];
  const pairs = munkres(costs).flatMap(([slot, column]): readonly Assigned[] => {
    const [mentor, mentee] = [slots[slot] as number, mentees[column] as number];
    return (scores[mentor] as Float64Array)[mentee] === 0 ? [] : [{ mentor, mentee }];
  });
  return pairs.sort((a, b) => a.mentee - b.mentee);
}

/** What the solver is given: a row a place at a mentor, a column a mentee; people whom nobody suits are left out. */
export type Costs = {
  /** Whose place each row is. */
  readonly slots: readonly number[];
  readonly mentees: readonly number[];
  readonly costs: readonly Float64Array[];
};

export function costsOf(scores: Scores, room: readonly number[]): Costs {
  const count = scores[0]?.length ?? 0;
  const suits = new Uint8Array(count);
  const degrees = scores.map((row, mentor) => {
    let degree = 0;
    if ((room[mentor] ?? 0) > 0)
      for (let mentee = 0; mentee < count; mentee += 1) {
        if (row[mentee] === 0) continue;
        degree += 1;
        suits[mentee] = 1;
      }
    return degree;
  });
  const mentees = [...suits.keys()].filter((mentee) => suits[mentee] === 1);
  // Nobody needs more places than there are mentees who suit him.
  const places = degrees.map((degree, mentor) => Math.min(room[mentor] ?? 0, degree));
  const slots = places.flatMap((place, mentor) => new Array<number>(Math.max(0, place)).fill(mentor));
  const longest = Math.min(slots.length, mentees.length);
  // One pair more outweighs all points together; whole numbers, so nothing is lost by rounding.
  const anyPair = 100 * longest + 1;
  const rows = new Map<number, Float64Array>();
  for (const mentor of slots) {
    if (rows.has(mentor)) continue;
    const row = new Float64Array(mentees.length);
    mentees.forEach((mentee, column) => {
      const score = (scores[mentor] as Float64Array)[mentee] as number;
      if (score > 0) row[column] = -(anyPair + score);
    });
    rows.set(mentor, row);
  }
  return { slots, mentees, costs: slots.map((mentor) => rows.get(mentor) as Float64Array) };
}
