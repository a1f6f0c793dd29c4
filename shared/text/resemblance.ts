import { contradictions, type Meanings, meaningsOf, numberRoots, tellingWords } from "./word-kinship.ts";

/** How alike two texts of two lists are, by their places in the lists: 0 nothing in common, 1 the same words. */
export type Resemblance = (before: number, after: number) => number;

/** What one pair of contradicting words («наставников» – «наставляемых») takes from the likeness of two texts. */
const CONTRADICTION = 0.25;

/**
 * Compares every text of one list with every text of another by the words they share. A word that stands in many of the texts
 * («наставничество» in a plan of mentoring) weighs less than a rare one; order, endings, years and joining words do not count.
 * @example resemblanceOf(["Сбор информации о запросах педагогов"], ["Собрать информацию о запросах педагогов и студентов"])(0, 0) // about 0.7
 */
export function resemblanceOf(before: readonly string[], after: readonly string[]): Resemblance {
  const words = (texts: readonly string[]) => texts.map(tellingWords);
  const [wordsBefore, wordsAfter] = [words(before), words(after)];
  const [meaningsBefore, meaningsAfter] = [wordsBefore.map(meaningsOf), wordsAfter.map(meaningsOf)];
  const roots = numberRoots([...wordsBefore, ...wordsAfter].flat());
  const rootsOf = (texts: readonly (readonly string[])[]) =>
    texts.map((stems) => [...new Set(stems.map((stem) => roots.get(stem) as number))].sort((a, b) => a - b));
  const [first, second] = [rootsOf(wordsBefore), rootsOf(wordsAfter)];
  const weights = weightsOf(roots, [...first, ...second]);
  const sum = (text: readonly number[]) => text.reduce((total, root) => total + (weights[root] as number), 0);
  const firstSums = first.map(sum);
  const secondSums = second.map(sum);
  return (one, other) => {
    const a = firstSums[one] as number;
    const b = secondSums[other] as number;
    if (a === 0 || b === 0) return 0;
    const shared = sharedWeight(first[one] as number[], second[other] as number[], weights);
    // Half by what both are together, half by what the shorter is: a wording cut short or drawn out is still itself.
    const score = shared / (a + b) + shared / (2 * Math.min(a, b));
    if (score < CONTRADICTION) return score;
    const apart = contradictions(meaningsBefore[one] as Meanings, meaningsAfter[other] as Meanings);
    return Math.max(0, score - apart * CONTRADICTION);
  };
}

function weightsOf(roots: ReadonlyMap<string, number>, texts: readonly number[][]): readonly number[] {
  const standing = new Array<number>(roots.size).fill(0);
  for (const root of texts.flat()) standing[root] = (standing[root] as number) + 1;
  return standing.map((count) => Math.log(1 + (2 * texts.length) / Math.max(1, count)));
}

function sharedWeight(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) total += weights[left] as number;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return total;
}
