import { textOf } from "../../shared/workbook/locate.ts";
import type { TabSnapshot } from "../../shared/workbook/snapshot.ts";

/** Points a line of the body font takes. */
const LINE = 13.2;
/** Points of a row of which a file says nothing, and the least a row has. */
export const USUAL_HEIGHT = 15;
/** Excel shows no row higher than this. */
const MOST = 409;
/**
 * What a letter of Russian text takes in digits, which column widths count in, spaces and narrow letters among them: 0.95 in the
 * body font, a tenth more in bold; programs that draw wider have some room left.
 */
const LETTER = 1.12;

/**
 * Height of each row in points so that its wrapped text shows whole: no file format carries «fit to the text», and viewers
 * differ in whether they do it on opening. Text of a cell merged over several rows is spread over them.
 * @param widths column widths in characters, from column A
 * @param scaleOf how much larger than the body font the text of a row is
 */
export function rowHeights(
  tab: TabSnapshot,
  widths: readonly number[],
  scaleOf: (row: number) => number,
): readonly number[] {
  const lines = tab.rows.map(() => 1);
  const merged = new Map(tab.merges.map((area) => [`${area.row},${area.column}`, area]));
  tab.rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      const text = textOf(cell);
      if (text === "") return;
      const area = merged.get(`${down + 1},${right + 1}`);
      const columns = area ? area.lastColumn - area.column + 1 : 1;
      const rows = area ? area.lastRow - area.row + 1 : 1;
      const width = widths.slice(right, right + columns).reduce((sum, each) => sum + each, 0);
      const scale = scaleOf(down + 1);
      const needed = (linesOf(text, width / scale) * scale) / rows;
      for (let at = down; at < down + rows; at += 1) lines[at] = Math.max(lines[at] ?? 1, needed);
    });
  });
  return lines.map((count) => Math.min(MOST, Math.max(USUAL_HEIGHT, Math.ceil(count * LINE) + 3)));
}

/** Lines that text takes when it wraps at words, as spreadsheets do; a word longer than the column breaks anywhere. */
function linesOf(text: string, width: number): number {
  const letters = Math.max(1, Math.floor(width / LETTER));
  if (text.length <= letters && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, line) => sum + linesOfParagraph(line, letters), 0);
}

function linesOfParagraph(line: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) used = needed;
    else {
      if (used > 0) lines += 1;
      lines += Math.ceil(word.length / letters) - 1;
      used = word.length % letters || Math.min(word.length, letters);
    }
  }
  return lines;
}
