import { startsWithMark } from "./item-marks.ts";
import { endsOpen, startsInside } from "./open-end.ts";
import type { TabbedLine } from "./tabbed-lines.ts";

/** More lines than this are no longer one cell. */
const longestCell = 40;

/**
 * Puts a row back together whose cell held line breaks that nothing quoted: it has too few cells, and with the lines below it
 * has exactly as many as the table is wide. Lines that could be rows or headings of their own are left alone.
 */
export function joinBrokenLines(lines: readonly TabbedLine[]): TabbedLine[] {
  const width = usualWidth(lines);
  const result: TabbedLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as TabbedLine;
    const end =
      line.cells.length > 1 && line.cells.length < width ? lastLineOfRow(lines, index, width) : null;
    if (end === null) {
      result.push(line);
      continue;
    }
    const cells = [...line.cells];
    for (const { cells: more } of lines.slice(index + 1, end + 1)) {
      cells[cells.length - 1] = `${cells[cells.length - 1] ?? ""}\n${more[0] ?? ""}`;
      cells.push(...more.slice(1));
    }
    result.push({ cells, lineNumber: line.lineNumber });
    index = end;
  }
  return result;
}

function lastLineOfRow(lines: readonly TabbedLine[], from: number, width: number): number | null {
  let count = lines[from]?.cells.length ?? 0;
  let above = lines[from]?.cells[count - 1] ?? "";
  for (let index = from + 1; index < lines.length && index <= from + longestCell; index++) {
    const { cells } = lines[index] as TabbedLine;
    const first = cells[0] ?? "";
    if (!startsWithMark(first) && !startsInside(first) && !(endsOpen(above) && first.trim() !== ""))
      return null;
    count += cells.length - 1;
    if (count === width) return index;
    if (count > width) return null;
    above = cells[cells.length - 1] ?? "";
  }
  return null;
}

/** The width most tabbed lines have. */
function usualWidth(lines: readonly TabbedLine[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of lines)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
}
