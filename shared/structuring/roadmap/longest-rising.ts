/**
 * Places of a longest strictly rising run of the numbers, left to right: what need not be moved to explain a new order.
 * @example longestRising([1, 5, 2, 3]) // [0, 2, 3]
 */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const before: number[] = [];
  // ends[n]: place of the smallest number that ends a rising run of n + 1 numbers.
  const ends: number[] = [];
  numbers.forEach((number, place) => {
    let length = ends.findIndex((end) => (numbers[end] as number) >= number);
    if (length < 0) length = ends.length;
    before[place] = length === 0 ? -1 : (ends[length - 1] as number);
    ends[length] = place;
  });
  const run: number[] = [];
  for (let place = ends[ends.length - 1] ?? -1; place >= 0; place = before[place] as number)
    run.unshift(place);
  return run;
}
