import { type BodyRow, linesText, ownTextOf, textOf } from "./body-row.ts";

/**
 * Rows whose content has a deadline of its own under one activity («Разработка документов» beside «Положение», «Приказ»): there
 * each content is what is done, and the activity is the sub-heading over them. Other rows stay as they are.
 */
export function raiseContentRows(rows: readonly BodyRow[]): BodyRow[] {
  const result: BodyRow[] = [];
  let index = 0;
  while (index < rows.length) {
    const owner = rows[index] as BodyRow;
    let end = index + 1;
    while (end < rows.length && belongsTo(owner, rows[end] as BodyRow)) end += 1;
    const run = rows.slice(index, end);
    if (run.length > 1 && run.slice(1).some((row) => ownTextOf(row, "deadline") !== "")) {
      const heading = linesText(owner.cells.activity?.lines ?? []);
      result.push(...run.map((row) => raised(row, heading)));
    } else {
      result.push(...run);
    }
    index = end;
  }
  return result;
}

/** A row without an activity of its own but with content: it stands under the activity above. */
function belongsTo(owner: BodyRow, row: BodyRow): boolean {
  if (owner.fullWidth || row.fullWidth || ownTextOf(owner, "content") === "") return false;
  if (ownTextOf(owner, "activity") === "" || ownTextOf(row, "activity") !== "") return false;
  if (row.afterBreak || ownTextOf(row, "number") !== "" || ownTextOf(row, "stage") !== "") return false;
  return ownTextOf(row, "content") !== "";
}

function raised(row: BodyRow, heading: string): BodyRow {
  const { content, activity: _activity, ...cells } = row.cells;
  if (textOf(row, "content") === "" || !content) return row;
  return { ...row, cells: { ...cells, activity: { ...content, held: false } }, heading };
}
