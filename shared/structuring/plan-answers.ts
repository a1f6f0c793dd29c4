import type { Decisions } from "../roadmap/doubt.ts";
import { recogniseWorkbook } from "../workbook/locate.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import type { WorkbookDoubt } from "../workbook/recognition/workbook-doubt.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type JournalMoment, planJournal } from "./plan-journal.ts";
import { planDecisions } from "./plan-memory.ts";
import { planLists } from "./plan-structure.ts";
import { type PlanStep, startPlanning } from "./planning.ts";

/** What answers to the doubts about a workbook make of it, and what is asked then. */
export type AnswersPlan = PlanStep & { readonly doubts: readonly WorkbookDoubt[] };

/**
 * The edits that remember answers about tabs and columns in the workbook, and nothing besides: for a person who only reads it.
 * Answers that are remembered already, or to what is not asked, plan nothing.
 * @param answers key of a doubt → the option chosen
 */
export function planAnswers(
  snapshot: WorkbookSnapshot,
  answers: Decisions,
  moment: JournalMoment,
): AnswersPlan {
  const planning = startPlanning(snapshot);
  if (!isNewer(snapshot) && Object.keys(answers).length > 0) {
    if (planning.locate("Справочники") === null) planLists(planning);
    planDecisions(planning, answers);
    const { changes } = planning.step();
    if (changes.length === 0) return planAnswers(snapshot, {}, moment);
    planJournal(planning, snapshot, changes.join(" "), moment);
  }
  return { ...planning.step(), doubts: recogniseWorkbook(planning.now).doubts };
}
