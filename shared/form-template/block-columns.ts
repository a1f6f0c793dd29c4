import { comparisonKey } from "../text/fold.ts";
import type { FormBlock } from "./form-blocks.ts";
import { columnRoles } from "./form-words.ts";
import type { TemplateGrid } from "./template-grid.ts";

/** The columns of a table by what they are for. */
export type BlockColumns = {
  /** Heads above a column, outermost first. */
  readonly headsOf: (column: number) => readonly string[];
  /** Columns whose words name the rows, from the left. */
  readonly labels: readonly number[];
  readonly answers: ReadonlySet<number>;
};

/** Tells the columns that name the rows from those to answer in, by what most of their cells hold. */
export function blockColumns(grid: TemplateGrid, { heads, rows }: FormBlock): BlockColumns {
  const headsOf = (column: number) => {
    const texts = heads
      .map((row) => grid.at(row, column))
      .filter(({ kind }) => kind === "text" || kind === "unit");
    return [...new Set(texts)].map(({ text }) => text);
  };
  const labels: number[] = [];
  const answers = new Set<number>();
  for (let column = 1; column <= grid.width; column += 1) {
    const above = headsOf(column);
    const head = comparisonKey(above[above.length - 1] ?? "");
    const boxes = rows.map((row) => grid.at(row, column));
    const count = (...kinds: readonly string[]) => boxes.filter(({ kind }) => kinds.includes(kind)).length;
    if (columnRoles.unit.test(head) || columnRoles.note.test(head)) continue;
    // Behind the words that name a row, «№» is the number of a paper.
    if (columnRoles.number.test(head) && labels.length === 0) continue;
    if (answers.size === 0) {
      const texts = count("text");
      if (texts > 0 && (texts >= count("open", "filled", "ordinal") || isLabelBeside(grid, rows, column))) {
        labels.push(column);
        continue;
      }
      if (count("unit") === boxes.length) continue;
      if (labels.length === 0 && count("ordinal", "unit") === boxes.length) continue;
    }
    if (above.length > 0) answers.add(column);
  }
  return { headsOf, labels, answers };
}

/** Group names stand once above the rows they are for: right of them other words name those rows. */
function isLabelBeside(grid: TemplateGrid, rows: readonly number[], column: number): boolean {
  return rows
    .filter((row) => grid.at(row, column).kind === "open")
    .every((row) => grid.row(row).some((box) => box.column > column && box.kind === "text"));
}
