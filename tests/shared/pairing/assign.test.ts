import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assigned, assign } from "../../../shared/pairing/solving/assign.ts";
import { type Worth, worthByFlow } from "./min-cost-flow.ts";

type Case = { readonly scores: readonly (readonly number[])[]; readonly room: readonly number[] };

const assigned = ({ scores, room }: Case) =>
  assign(
    scores.map((row) => Float64Array.from(row)),
    room.map((free) => ({ busy: 0, free })),
  );

function worthOf({ scores }: Case, pairs: readonly Assigned[]): Worth {
  const points = pairs.map(({ mentor, mentee }) => scores[mentor]?.[mentee] ?? 0);
  return { pairs: pairs.length, points: points.reduce((sum, each) => sum + each, 0) };
}

/** Every way to give each mentee a mentor or none. */
function worthByTrying({ scores, room }: Case, mentee = 0, left = [...room]): Worth {
  if (mentee === (scores[0]?.length ?? 0)) return { pairs: 0, points: 0 };
  let best = worthByTrying({ scores, room }, mentee + 1, left);
  scores.forEach((row, mentor) => {
    const score = row[mentee] as number;
    if (score === 0 || (left[mentor] as number) <= 0) return;
    left[mentor] = (left[mentor] as number) - 1;
    const rest = worthByTrying({ scores, room }, mentee + 1, left);
    left[mentor] = (left[mentor] as number) + 1;
    const worth = { pairs: rest.pairs + 1, points: rest.points + score };
    if (worth.pairs > best.pairs || (worth.pairs === best.pairs && worth.points > best.points)) best = worth;
  });
  return best;
}

/** Points as the rules give them: none, or 10 to 100; many equal ones, so that ties are tried too. */
const score = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom(10, 50, 100) },
);

const caseOf = (mentors: number, mentees: number) =>
  fc.record({
    scores: fc.array(fc.array(score, { minLength: mentees, maxLength: mentees }), {
      minLength: mentors,
      maxLength: mentors,
    }),
    room: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mentors, maxLength: mentors }),
  });

const small = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([mentors, mentees]) => caseOf(mentors, mentees));

describe("small cases", () => {
  test("the assignment is the best of all there are: first by pairs, then by points", () => {
    fc.assert(
      fc.property(small, (each) => {
        expect(worthOf(each, assigned(each))).toEqual(worthByTrying(each));
      }),
      { numRuns: 400 },
    );
  });

  test("the other solver agrees with trying everything", () => {
    fc.assert(
      fc.property(small, (each) => {
        expect(worthByFlow(each.scores, each.room)).toEqual(worthByTrying(each));
      }),
      { numRuns: 200 },
    );
  });

  test("no mentor takes more than he has room for, nobody has two, and no pair of 0 points is made", () => {
    fc.assert(
      fc.property(small, (each) => {
        const pairs = assigned(each);
        for (const [mentor, room] of each.room.entries())
          expect(pairs.filter((pair) => pair.mentor === mentor).length).toBeLessThanOrEqual(room);
        expect(new Set(pairs.map(({ mentee }) => mentee)).size).toBe(pairs.length);
        expect(pairs.filter(({ mentor, mentee }) => each.scores[mentor]?.[mentee] === 0)).toEqual([]);
      }),
    );
  });

  test("one more with a mentor is worth more than the finest match", () => {
    // 100 alone, or 10 and 10.
    expect(
      assigned({
        scores: [
          [100, 10],
          [10, 0],
        ],
        room: [1, 1],
      }),
    ).toEqual([
      { mentor: 1, mentee: 0 },
      { mentor: 0, mentee: 1 },
    ]);
  });
});

describe("places are given evenly where points are equal", () => {
  const given = (scores: number[][], room: readonly { busy: number; free: number }[]) => {
    const pairs = assign(
      scores.map((row) => Float64Array.from(row)),
      room,
    );
    return room.map((_, at) => pairs.filter(({ mentor }) => mentor === at).length);
  };
  const equal = (mentors: number, mentees: number) =>
    Array.from({ length: mentors }, () => new Array<number>(mentees).fill(50));

  test("three mentors of three places share five mentees", () => {
    const free = { busy: 0, free: 3 };
    expect(given(equal(3, 5), [free, free, free]).sort()).toEqual([1, 2, 2]);
  });

  test("who leads somebody already gives way, unless he is better by a point", () => {
    const room = [
      { busy: 2, free: 3 },
      { busy: 0, free: 3 },
    ];
    expect(given(equal(2, 2), room)).toEqual([0, 2]);
    expect(
      given(
        [
          [51, 51],
          [50, 50],
        ],
        room,
      ),
    ).toEqual([2, 0]);
  });
});

describe("large cases, against a flow of the least cost", () => {
  test.each([
    [60, 90, 0.3],
    [90, 60, 0.3],
    [60, 90, 0.03],
    [60, 90, 1],
    [150, 250, 0.1],
    [300, 500, 0.05],
  ])("%i × %i, share of pairs that suit %d", (mentors, mentees, density) => {
    const next = chance(mentors * 1000 + mentees + density * 100);
    const each = {
      scores: Array.from({ length: mentors }, () =>
        Array.from({ length: mentees }, () => (next() < density ? 10 + Math.floor(next() * 91) : 0)),
      ),
      room: Array.from({ length: mentors }, () => Math.floor(next() * 4)),
    };
    const worth = worthOf(each, assigned(each));
    expect(worth).toEqual(worthByFlow(each.scores, each.room));
    expect(worth.pairs).toBeGreaterThan(20);
  });
});

function chance(seed: number): () => number {
  let state = Math.floor(seed);
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
