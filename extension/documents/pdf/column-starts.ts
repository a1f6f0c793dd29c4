import type { RunLine, TextRun } from "./text-runs.ts";

/** Starts no further apart (points) are one place. */
export const sameStart = 1.2;

/** So many lines begin at a column's left side, and so many columns has a table without any line. */
const fewestStarts = 3;
const fewestColumns = 3;

/** Pages with more places than this where words begin are no table. */
const mostPlaces = 80;

/** A bullet, dash or number alone, right in front of its words, is no column. */
const markAlone = /^([•●▪◦‣·✓✔➢►*–—−‒oо-]|\d{1,2}[.)])$/;
const nearMark = 2;

/**
 * The left sides of the columns of a table that no lines draw, from left to right: where the lines of its cells, each drawn on its
 * own, begin again and again. Null where no such table can be told.
 */
export function columnStarts(pages: readonly (readonly RunLine[])[]): readonly number[] | null {
  const lines = pages.flatMap(tableRegion);
  const places = frequentStarts(lines);
  if (places.length < fewestColumns || places.length > mostPlaces) return null;
  const clear = places.filter((place) => crossings(lines, place) * 2 <= startsAt(lines, place));
  const columns = withoutIndents(clear, lines);
  const wide = lines.filter(
    (line) => columns.filter((place) => line.runs.some((run) => isAt(run, place))).length >= fewestColumns,
  );
  return columns.length >= fewestColumns && wide.length >= fewestStarts ? columns : null;
}

export function isAt(run: TextRun, place: number): boolean {
  return Math.abs(run.left - place) <= sameStart;
}

/** From the first line with words in three places to the last one: front matter does not speak for or against a column. */
function tableRegion(lines: readonly RunLine[]): readonly RunLine[] {
  const wide = lines.map((line) => apartRuns(line).length >= fewestColumns);
  const first = wide.indexOf(true);
  return first < 0 ? [] : lines.slice(first, wide.lastIndexOf(true) + 1);
}

/** The runs of a line without those that only follow their mark. */
function apartRuns({ runs }: RunLine): TextRun[] {
  return runs.filter((run, index) => {
    const before = runs[index - 1];
    return !(before && markAlone.test(before.text) && run.left - before.right < nearMark * run.size);
  });
}

function frequentStarts(lines: readonly RunLine[]): number[] {
  const starts = lines.flatMap((line) => apartRuns(line).map(({ left }) => left)).sort((a, b) => a - b);
  const places: number[] = [];
  let open: number[] = [];
  const close = () => {
    if (open.length >= fewestStarts) places.push(open[Math.floor(open.length / 2)] as number);
    open = [];
  };
  for (const start of starts) {
    if (open.length > 0 && start - (open[0] as number) > sameStart) close();
    open.push(start);
  }
  close();
  return places;
}

function startsAt(lines: readonly RunLine[], place: number): number {
  return lines.filter((line) => line.runs.some((run) => isAt(run, place))).length;
}

/** Lines whose words run over the place: between columns only headings do. */
function crossings(lines: readonly RunLine[], place: number): number {
  return lines.filter(({ runs }) => runs.some((run) => run.left < place - sameStart && run.right > place + 2))
    .length;
}

/** A place that never has words together with the one on its left is an indent of that column. */
function withoutIndents(places: readonly number[], lines: readonly RunLine[]): number[] {
  const apart = lines.map(apartRuns);
  const columns: number[] = [];
  for (const place of places) {
    const left = columns[columns.length - 1];
    const together =
      left === undefined ||
      apart.some((runs) => runs.some((run) => isAt(run, left)) && runs.some((run) => isAt(run, place)));
    if (together) columns.push(place);
  }
  return columns;
}
