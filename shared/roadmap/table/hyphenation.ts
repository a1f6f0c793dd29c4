import type { CellLine } from "../../document/document-grid.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { BodyCell, BodyRow } from "./body-row.ts";
import type { ColumnKind } from "./column-wordings.ts";

const broken = /([А-Яа-яЁё]{2,})[-‐‑¬]\s+([а-яё]{2,})/g;

/**
 * Undoes hyphenation at line ends where the document itself writes the word whole elsewhere: «настав- ничества» beside
 * «наставничества», «психолого- педагогической» beside «психолого-педагогической». Anything else stays as it is.
 */
export function mendHyphenation(rows: readonly BodyRow[]): BodyRow[] {
  const words = wordsOf(rows);
  const mend = (text: string) =>
    text.replace(broken, (whole, first: string, second: string) => {
      if (words.has(comparisonKey(first + second))) return first + second;
      return words.has(comparisonKey(`${first}-${second}`)) ? `${first}-${second}` : whole;
    });
  return rows.map((row) => {
    const cells: Partial<Record<ColumnKind, BodyCell>> = {};
    for (const [kind, cell] of Object.entries(row.cells) as [ColumnKind, BodyCell][]) {
      cells[kind] = { ...cell, lines: mendLines(cell.lines, mend) };
    }
    return { ...row, cells };
  });
}

function mendLines(lines: readonly CellLine[], mend: (text: string) => string): CellLine[] {
  const result: CellLine[] = [];
  for (const line of lines) {
    const last = result[result.length - 1];
    if (last && line.bullet === null && /[А-Яа-яЁё][-‐‑¬]$/.test(last.text) && /^[а-яё]/.test(line.text)) {
      const text = mend(`${last.text} ${line.text}`);
      // Left as two lines, the hyphen would look like a word's own.
      result[result.length - 1] = { ...last, text };
    } else {
      result.push({ ...line, text: mend(line.text) });
    }
  }
  return result;
}

function wordsOf(rows: readonly BodyRow[]): Set<string> {
  const words = new Set<string>();
  for (const row of rows) {
    for (const cell of Object.values(row.cells)) {
      for (const line of cell.lines) {
        for (const word of comparisonKey(line.text).match(/[а-я]+(-[а-я]+)*(?![а-я-])/g) ?? [])
          words.add(word);
      }
    }
  }
  return words;
}
