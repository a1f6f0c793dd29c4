import type { CellLine } from "../../document/document-grid.ts";
import type { BodyCell, BodyRow } from "../table/body-row.ts";
import type { ColumnKind } from "../table/column-wordings.ts";
import { labelledParts } from "./labelled-parts.ts";

const takenOut: readonly ColumnKind[] = ["deadline", "assignee", "outcome"];

/**
 * Takes «Срок: …», «Ответственный: …» out of the words of an activity into cells of their own, where the table has no column for
 * them. Labels that have a column of their own stay in the words.
 */
export function takeLabelledParts(
  rows: readonly BodyRow[],
  kinds: ReadonlySet<ColumnKind>,
): { rows: BodyRow[]; found: Set<ColumnKind> } {
  const wanted = takenOut.filter((kind) => !kinds.has(kind));
  const found = new Set<ColumnKind>();
  const taken = rows.map((row) => {
    if (row.fullWidth) return row;
    const cells: Partial<Record<ColumnKind, BodyCell>> = { ...row.cells };
    for (const source of ["activity", "content"] as const) {
      const cell = row.cells[source];
      if (!cell || cell.held || !cell.lines.some(({ text }) => text.includes(":") || /\s[-–—]/.test(text)))
        continue;
      const kept: CellLine[] = [];
      for (const line of cell.lines) {
        const parts = labelledParts(line.text);
        if (!parts.some(({ kind }) => kind !== null && wanted.includes(kind))) {
          kept.push(line);
          continue;
        }
        const plain: string[] = [];
        for (const { kind, text, said } of parts) {
          if (kind === null || !wanted.includes(kind)) {
            plain.push(said);
            continue;
          }
          found.add(kind);
          cells[kind] = { lines: [...(cells[kind]?.lines ?? []), { text, bullet: null }], held: false };
        }
        if (plain.length > 0) kept.push({ ...line, text: plain.join(" ") });
      }
      cells[source] = { ...cell, lines: kept };
    }
    return { ...row, cells };
  });
  return { rows: taken, found };
}
