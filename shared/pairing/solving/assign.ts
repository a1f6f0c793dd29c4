import { munkres } from "munkres";
import type { Scores } from "./score-pairs.ts";

/** A mentor and a mentee by their places. */
export type Assigned = { readonly mentor: number; readonly mentee: number };

/** How many mentees a mentor leads already, and how many more he takes. */
export type Room = { readonly busy: number; readonly free: number };

/**
 * The best assignment: first as many mentees as can have a mentor, then the highest sum of points among those, then evenly: nobody gets a
 * second mentee while somebody as good has none. So because every pair above the threshold is a sensible one, and roadmaps ask for a mentor
 * or for going on with the search: one mentee more with a mentor is worth more than a finer match of the others. A pair with 0 points is
 * never made, even if that leaves people without one.
 * @returns in the order of mentees; the same for the same people in the same order
 */
export function assign(scores: Scores, room: readonly Room[]): readonly Assigned[] {
  const { places, mentees, byMentee, costs } = costsOf(scores, room);
  if (costs.length === 0) return [];
  const pairs = munkres(costs).flatMap(([row, column]): readonly Assigned[] => {
    const [place, which] = byMentee ? [column, row] : [row, column];
    const [mentor, mentee] = [places[place] as number, mentees[which] as number];
    return (scores[mentor] as Float64Array)[mentee] === 0 ? [] : [{ mentor, mentee }];
  });
  return pairs.sort((a, b) => a.mentee - b.mentee);
}

/** What the solver is given: places at mentors against mentees; people whom nobody suits are left out. */
export type Costs = {
  /** Whose each place is. */
  readonly places: readonly number[];
  readonly mentees: readonly number[];
  /** Whether a row is a mentee and a column a place: the solver is quicker where rows are fewer than columns. */
  readonly byMentee: boolean;
  readonly costs: readonly Float64Array[];
};

/** From so many mentees on one more is not told from the next. */
const MOST_TOLD = 20;

export function costsOf(scores: Scores, room: readonly Room[]): Costs {
  const count = scores[0]?.length ?? 0;
  const suits = new Uint8Array(count);
  const suited = scores.map((row, mentor) => {
    const own: number[] = [];
    if ((room[mentor]?.free ?? 0) <= 0) return own;
    for (let mentee = 0; mentee < count; mentee += 1) {
      if (row[mentee] === 0) continue;
      own.push(mentee);
      suits[mentee] = 1;
    }
    return own;
  });
  const mentees = [...suits.keys()].filter((mentee) => suits[mentee] === 1);
  const columns = new Int32Array(count);
  for (const [column, mentee] of mentees.entries()) columns[mentee] = column;
  // Nobody needs more places than there are mentees who suit him.
  const places = suited.flatMap((own, mentor) =>
    Array.from({ length: Math.min(room[mentor]?.free ?? 0, own.length) }, (_, index) => ({
      mentor,
      load: Math.min(MOST_TOLD, (room[mentor]?.busy ?? 0) + index),
    })),
  );
  const longest = Math.min(places.length, mentees.length);
  // A point outweighs all loads together, a pair all points together; whole numbers, so nothing is lost by rounding.
  const point = MOST_TOLD * longest + 1;
  const pair = 100 * point * longest + 1;
  const byMentee = mentees.length < places.length;
  const [rows, width] = byMentee ? [mentees.length, places.length] : [places.length, mentees.length];
  const costs = Array.from({ length: rows }, () => new Float64Array(width));
  places.forEach(({ mentor, load }, place) => {
    const row = scores[mentor] as Float64Array;
    for (const mentee of suited[mentor] as readonly number[]) {
      const column = columns[mentee] as number;
      const cost = load - (pair + point * (row[mentee] as number));
      if (byMentee) (costs[column] as Float64Array)[place] = cost;
      else (costs[place] as Float64Array)[column] = cost;
    }
  });
  return { places: places.map(({ mentor }) => mentor), mentees, byMentee, costs };
}
