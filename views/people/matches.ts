import { comparisonKey } from "../../shared/text/fold.ts";

/** Whether every word that was typed stands somewhere in a line; ё is е, capitals do not count. */
export function matches(line: string, typed: string): boolean {
  const key = comparisonKey(line);
  return comparisonKey(typed)
    .split(" ")
    .every((word) => key.includes(word));
}
