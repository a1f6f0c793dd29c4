import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Correction } from "./declension/corrections.ts";
import type { PapersPlan } from "./plan-papers.ts";
import { planCorrections } from "./remembered-corrections.ts";

/** What was said for papers that were made. */
export type PaperWords = { readonly despite: string; readonly corrections: readonly Correction[] };

/**
 * What the workbook keeps of papers that were made: the line of «Журнал» (by codes alone, and why a missing consent was passed over) and the
 * corrected forms.
 */
export function planPaperLog(
  snapshot: WorkbookSnapshot,
  plans: readonly PapersPlan[],
  { despite, corrections }: PaperWords,
  moment: JournalMoment,
): readonly SheetEdit[] {
  const planning = startPlanning(snapshot);
  planCorrections(planning, corrections);
  const made = plans.filter(({ papers }) => papers.length > 0);
  if (made.length > 0)
    planJournal(planning, snapshot, made.map((plan) => logWords(plan, despite)).join(" "), moment);
  return planning.step().edits;
}

/** More codes than these are counted, not listed. */
const LISTED = 20;

/** «Бумаги: Приказ о закреплении наставнических пар – 1 (П-001, П-002).» */
function logWords({ kind, papers, passedOver }: PapersPlan, despite: string): string {
  const rows = papers.flatMap(({ madeFrom }) => madeFrom);
  const from =
    rows.length === 0 ? "" : ` (${rows.length > LISTED ? `строк: ${rows.length}` : rows.join(", ")})`;
  const passed =
    passedOver.length === 0
      ? ""
      : ` Без согласий: ${passedOver.map(({ who, why }) => `${who} (${why})`).join("; ")}. Причина: ${despite.trim()}.`;
  return `Бумаги: ${kind.title} – ${papers.length}${from}.${passed}`;
}
