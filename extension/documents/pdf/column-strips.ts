import type { TextLine } from "./text-lines.ts";

/** A strip of the page between two columns, free of words. */
export type Strip = { readonly from: number; readonly to: number };

/** Lines of one row, or single lines where nothing tells rows. */
export type Band = readonly TextLine[];

/** Between columns stays a strip this wide (points). */
const narrowestStrip = 5;

/** A band that crosses the columns is an exception where so many of the next ones keep to them. */
const lookAhead = 3;

/** A line as stretches of words with no more than a space between. */
export function solidParts(line: TextLine): { left: number; right: number }[] {
  const parts: { left: number; right: number }[] = [];
  for (const { left, right } of line.words) {
    const last = parts[parts.length - 1];
    if (last && left - last.right < Math.max(narrowestStrip * 1.4, line.size * 0.75))
      last.right = Math.max(last.right, right);
    else parts.push({ left, right });
  }
  return parts;
}

/** Whether the band is one stretch of words in each of its lines, and one of them stands across a strip. */
export function standsAcross(band: Band, strips: readonly Strip[]): boolean {
  return (
    band.length < 4 &&
    band.every((line) => solidParts(line).length === 1) &&
    band.some((line) => strips.some(({ from, to }) => line.left < from && line.right > to))
  );
}

/**
 * How far a table goes: from the band at `start` as long as the bands keep to its columns.
 * @returns the index behind its last band, and the strips that all of them leave free
 */
export function growTable(bands: readonly Band[], start: number): { end: number; strips: Strip[] } {
  const first = bands[start] ?? [];
  let free = narrowed([{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }], first);
  // What stands inside a strip parts it in two for a while: numbers of columns, a column without a heading.
  const fewest = within(free).length;
  let end = start + 1;
  for (let index = start + 1; index < bands.length; index++) {
    const band = bands[index] as Band;
    const strips = within(free);
    if (standsAcross(band, strips)) continue;
    // Far more columns than the rows above have: the heading of a table of its own, below stamps side by side.
    if (Math.max(...band.map((line) => solidParts(line).length)) > strips.length + 2) break;
    const kept = narrowed(free, band);
    if (within(kept).length < fewest) {
      const next = bands.slice(index + 1, index + 1 + lookAhead);
      const keeping = next.filter((each) => within(narrowed(free, each)).length >= fewest).length;
      // A heading of another table does not come in one band of three.
      if (band.length > 1 || next.length < lookAhead || keeping < lookAhead) break;
    } else {
      free = kept;
    }
    end = index + 1;
  }
  return { end, strips: within(free) };
}

/** What the lines leave free of the strips. */
function narrowed(strips: readonly Strip[], band: Band): Strip[] {
  let free: Strip[] = [...strips];
  for (const line of band) {
    for (const { left, right } of solidParts(line)) {
      free = free.flatMap((strip): Strip[] => {
        if (right <= strip.from || left >= strip.to) return [strip];
        return [
          { from: strip.from, to: left },
          { from: right, to: strip.to },
        ].filter(({ from, to }) => to - from >= narrowestStrip);
      });
    }
  }
  return free;
}

/** Strips with words on both sides; the margins are none. */
function within(strips: readonly Strip[]): Strip[] {
  return strips.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
}
