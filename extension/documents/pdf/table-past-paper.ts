import type { PageMarks, Rule } from "./page-marks.ts";
import { joinRules } from "./rule-joining.ts";

/** Fewer level lines than this may be an ornament of the page. */
const fewestLines = 3;
/** Lines that begin or end no further apart (points) do so at one place. */
const samePlace = 2;
/** Behind this share of the paper's width there is only the margin that a program leaves free. */
const nearEdge = 0.9;
/** More lines than this on one page are a drawing. */
const mostLines = 2000;

/**
 * Whether a table goes on past the right edge of the paper and is not in the file to its end: its left side is closed, the lines
 * between its rows run up to the right margin or over it, and nothing closes them there.
 */
export function runsPastPaper({ width, rules }: PageMarks): boolean {
  const { across, down } = joinRules(rules);
  if (across.length + down.length > mostLines) return false;
  const hasUpright = (place: number) => down.some(({ at }) => Math.abs(at - place) < samePlace);
  const left = Math.min(...across.map(({ from }) => from));
  // Tables without a line at either side are meant so.
  if (!hasUpright(left)) return false;
  const open = across.filter(
    ({ from, to }) =>
      to > width * nearEdge && hasUpright(from) && !down.some(({ at }) => at > to - samePlace),
  );
  return open.some((rule) => heightsOf(open.filter((other) => isAlike(rule, other))) >= fewestLines);
}

function isAlike(first: Rule, second: Rule): boolean {
  return Math.abs(first.from - second.from) < samePlace && Math.abs(first.to - second.to) < samePlace;
}

function heightsOf(rules: readonly Rule[]): number {
  return new Set(rules.map(({ at }) => at.toFixed())).size;
}
