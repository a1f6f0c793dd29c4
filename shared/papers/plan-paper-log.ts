import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { PapersPlan } from "./plan-papers.ts";

/** The line of «Журнал» for papers that were made: by codes alone, and why a missing consent was passed over. */
export function planPaperLog(
  snapshot: WorkbookSnapshot,
  plans: readonly PapersPlan[],
  despite: string,
  moment: JournalMoment,
): readonly SheetEdit[] {
  const made = plans.filter(({ papers }) => papers.length > 0);
  if (made.length === 0) return [];
  const planning = startPlanning(snapshot);
  planJournal(planning, snapshot, made.map((plan) => logWords(plan, despite)).join(" "), moment);
  return planning.step().edits;
}

/** More codes than these are counted, not listed. */
const LISTED = 20;

/** @example "Бумаги: Приказ о закреплении наставнических пар – 1 (П-001, П-002)." */
export function logWords({ kind, papers, passedOver }: PapersPlan, despite: string): string {
  const rows = papers.flatMap(({ madeFrom }) => madeFrom);
  const from =
    rows.length === 0 ? "" : ` (${rows.length > LISTED ? `строк: ${rows.length}` : rows.join(", ")})`;
  const passed =
    passedOver.length === 0
      ? ""
      : ` Без согласий: ${passedOver.map(({ who, why }) => `${who} (${why})`).join("; ")}. Причина: ${despite.trim()}.`;
  return `Бумаги: ${kind.title} – ${papers.length}${from}.${passed}`;
}
