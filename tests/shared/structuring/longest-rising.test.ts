import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRising } from "../../../shared/structuring/roadmap/longest-rising.ts";

/** The length by trying every choice of places. */
function longestByTrying(numbers: readonly number[]): number {
  let longest = 0;
  for (let choice = 0; choice < 1 << numbers.length; choice += 1) {
    const run = numbers.filter((_, place) => choice & (1 << place));
    if (run.every((number, at) => at === 0 || (run[at - 1] as number) < number))
      longest = Math.max(longest, run.length);
  }
  return longest;
}

test("rises, and none is longer", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 10 }), (numbers) => {
      const places = longestRising(numbers);
      const run = places.map((place) => numbers[place] as number);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(run.every((number, at) => at === 0 || (run[at - 1] as number) < number)).toBe(true);
      expect(run).toHaveLength(longestByTrying(numbers));
    }),
  );
});
