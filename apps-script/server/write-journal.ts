import { planJournal } from "../../shared/structuring/plan-journal.ts";
import { startPlanning } from "../../shared/structuring/planning.ts";
import { applyEdits } from "./apply-edits.ts";
import { momentIn } from "./calendar-day.ts";
import { refuseNewer } from "./newer-book.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** Adds a line to «Журнал» for what was done outside the workbook. Run it under the document lock. */
export function writeJournal(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  what: string,
  who: string,
): void {
  const snapshot = readSnapshot(spreadsheet);
  refuseNewer(snapshot);
  const planning = startPlanning(snapshot);
  planJournal(planning, snapshot, what, { ...momentIn(spreadsheet), who });
  applyEdits(spreadsheet, planning.step().edits, snapshot);
}
