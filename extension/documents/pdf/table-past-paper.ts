import type { PageMarks, Rule } from "./page-marks.ts";

/** Lines of fewer rows than this may be an ornament of the page. */
const fewestRows = 3;
/** Lines that begin and end no further apart (points) are those of one column. */
const sameEnd = 1;

/**
 * Whether a table goes on past the right edge of the paper and is not in the file to its end: the lines between its rows run over
 * the edge, and no line closes it there.
 */
export function runsPastPaper({ width, rules }: PageMarks): boolean {
  if (rules.down.some(({ at }) => at > width - sameEnd)) return false;
  const over = rules.across.filter(({ from, to }) => from > sameEnd && to > width + sameEnd);
  return over.some((rule) => heightsOf(over.filter((other) => isAlike(rule, other))) >= fewestRows);
}

function isAlike(first: Rule, second: Rule): boolean {
  return Math.abs(first.from - second.from) < sameEnd && Math.abs(first.to - second.to) < sameEnd;
}

function heightsOf(rules: readonly Rule[]): number {
  return new Set(rules.map(({ at }) => at.toFixed())).size;
}
