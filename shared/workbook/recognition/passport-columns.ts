import { comparisonKey } from "../../text/fold.ts";
import { passportLabels } from "../schema/passport-labels.ts";
import type { TabSnapshot } from "../snapshot.ts";
import { textOf } from "../tab-cells.ts";

const LABELS = new Set(passportLabels.map(({ label }) => comparisonKey(label)));
/** One label may stand in any tab. */
const LEAST_LABELS = 3;

/** How many labels of «Паспорт» stand in a column. */
export function labelsIn(tab: TabSnapshot, column: number): number {
  const keys = tab.rows.map((row) => comparisonKey(textOf(row[column - 1])));
  return new Set(keys.filter((key) => LABELS.has(key))).size;
}

/**
 * The column of «Паспорт» that holds its labels and the row of the first of them: so it is known where its two headings were renamed
 * or deleted. Null where there are too few.
 */
export function labelColumn(tab: TabSnapshot): { readonly column: number; readonly firstRow: number } | null {
  const width = Math.max(0, ...tab.rows.map((row) => row.length));
  let best = { column: 0, labels: LEAST_LABELS - 1 };
  for (let column = 1; column <= width; column += 1) {
    const labels = labelsIn(tab, column);
    if (labels > best.labels) best = { column, labels };
  }
  if (best.column === 0) return null;
  const firstRow = 1 + tab.rows.findIndex((row) => LABELS.has(comparisonKey(textOf(row[best.column - 1]))));
  return { column: best.column, firstRow };
}
