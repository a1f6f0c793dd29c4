import type { PageMarks } from "./page-marks.ts";

/** So many rows of their own heights are no chance. */
const fewestRows = 4;
const fewestHeights = 3;
/** Lines no further apart (points) stand on one height. */
const sameHeight = 1;

/**
 * Pages that hold the same rows as a page before, and so other columns of one table: spreadsheets print what is wider than the
 * paper part by part. Numbers count from 1; the page of the first columns is the first.
 */
export function partedColumns(pages: readonly PageMarks[]): number[] {
  const rows = pages.map(heightsOfLines);
  const found = new Set<number>();
  rows.forEach((lines, index) => {
    const before = rows.findIndex((others, at) => at < index && areSameRows(others, lines));
    if (before < 0 || wordsOf(pages[before]) === wordsOf(pages[index])) return;
    found.add(before + 1).add(index + 1);
  });
  return [...found].sort((a, b) => a - b);
}

/** Where the lines between the rows stand, from top to bottom. */
function heightsOfLines({ rules }: PageMarks): number[] {
  const sorted = rules.across.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] as number) > sameHeight);
}

/** Rows of one height are alike on every page; rows as high as their words are alike only where they are the same. */
function areSameRows(first: readonly number[], second: readonly number[]): boolean {
  if (first.length !== second.length || first.length <= fewestRows) return false;
  if (first.some((at, index) => Math.abs(at - (second[index] as number)) > sameHeight)) return false;
  const heights = first.slice(1).map((at, index) => (at - (first[index] as number)).toFixed());
  return new Set(heights).size >= fewestHeights;
}

function wordsOf(page: PageMarks | undefined): string {
  return (page?.pieces ?? []).map(({ text }) => text).join("");
}
