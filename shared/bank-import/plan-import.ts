import {
  addOwnColumns,
  type OutsideRow,
  type OutsideValue,
  OWN_COLUMN,
  planData,
  toCell,
} from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { planRows } from "../structuring/plan-rows.ts";
import { type PlanStep, startPlanning } from "../structuring/planning.ts";
import { type CellContent, isFormula, shownValue } from "../workbook/cell.ts";
import { readListWords } from "../workbook/list-words.ts";
import { cellAt, textOf } from "../workbook/locate.ts";
import { ownColumns } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { ImportPreview, PreviewRow } from "./preview-import.ts";

/** @param asNew rows of the list (one-based) that are doubtful and that the person takes for somebody new */
export type ImportChoice = { readonly asNew: readonly number[] };

/**
 * Plans a list into its bank: new people as rows below, empty cells of those who are there filled. A cell in which anything stands is never
 * written; doubtful rows wait until a person says that they are new. New rows get their codes and formulas at once.
 */
export function planImport(
  snapshot: WorkbookSnapshot,
  { list, rows }: ImportPreview,
  { asNew }: ImportChoice,
  moment: JournalMoment,
): PlanStep {
  const planning = startPlanning(snapshot);
  const fresh = rows.filter(
    ({ state, source }) => state === "new" || (state === "doubtful" && asNew.includes(source.row)),
  );
  if (fresh.length > 0) {
    planData(planning, { [list.bank]: fresh.map(outsideRow) });
    planRows(planning, snapshot);
  }
  const toFill = rows.flatMap((row) =>
    row.state === "changed" ? [Object.fromEntries(row.fills.map((heading) => [heading, null]))] : [],
  );
  const bank = planning.locate(list.bank);
  if (bank !== null && bank.headingRow !== null) addOwnColumns(planning, bank, toFill);
  const words = readListWords(planning.now);
  let filled = 0;
  for (const row of rows) {
    if (row.state !== "changed") continue;
    for (const heading of row.fills) {
      const located = planning.locate(list.bank);
      const column =
        located?.columns.get(heading) ?? (located ? ownColumns(located).get(heading) : undefined);
      if (!located || column === undefined) continue;
      const before = cellAt(located.tab, row.target, column);
      if (isFormula(before) || (textOf(before) !== "" && before !== false)) continue;
      const spec = located.spec.columns.find((each) => each.heading === heading);
      const cell = row.source.values.get(heading) ?? null;
      const edit = { tab: located.tab.name, row: row.target, column } as const;
      planning.add({
        kind: "set-cells",
        ...edit,
        cells: [[toCell(spec ?? OWN_COLUMN, outsideValue(cell), words)]],
        expected: [[before]],
      });
      filled += 1;
    }
  }
  if (filled > 0) planning.say(`Заполнить в «${list.bank}» пустых ячеек: ${filled}.`);
  const { changes } = planning.step();
  if (changes.length > 0) planJournal(planning, snapshot, `Загружен список. ${changes.join(" ")}`, moment);
  return planning.step();
}

function outsideRow({ source }: PreviewRow): OutsideRow {
  return Object.fromEntries([...source.values].map(([heading, content]) => [heading, outsideValue(content)]));
}

function outsideValue(content: CellContent): OutsideValue {
  const value = shownValue(content);
  return typeof value === "object" && value !== null ? value.date : value;
}
