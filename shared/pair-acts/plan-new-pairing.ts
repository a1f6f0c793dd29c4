import type { JournalMoment } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { addProposed, type ProposedPair } from "./add-proposed.ts";
import { againstNewPairing } from "./against-new-pairing.ts";
import { chosenPeople } from "./chosen-people.ts";
import { aboutNewPairing } from "./new-pairing-remarks.ts";
import { type PairPlan, planned, refused } from "./pair-plan.ts";

/** Who is to work together; people by code. */
export type NewPairing = Pick<ProposedPair, "mentor" | "mentees" | "start" | "end"> &
  Partial<Pick<ProposedPair, "form" | "kind" | "roleModel">>;

/**
 * Plans a new row «предложена»: for people who never worked together, for a mentee who gets another mentor, and for those who begin
 * again. Rows of pairs that are over stay as they are.
 */
export function planNewPairing(
  snapshot: WorkbookSnapshot,
  wanted: NewPairing,
  moment: JournalMoment,
): PairPlan {
  const workbook = readWorkbook(snapshot);
  const people = chosenPeople(workbook, wanted);
  const refusals = againstNewPairing(workbook, people, wanted, moment.today);
  if (refusals.length > 0) return refused(...refusals);
  const planning = startPlanning(snapshot);
  if (planning.locate("Пары") === null)
    return refused("В книге нет вкладки «Пары». Дополните книгу, и программа её создаст.");
  const { form = "", kind = "", roleModel = "" } = wanted;
  addProposed(planning, snapshot, [{ ...wanted, form, kind, roleModel }], moment);
  return planned(planning, aboutNewPairing(workbook, people, form, moment.today));
}
