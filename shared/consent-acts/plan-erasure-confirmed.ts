import { erasedHeadings } from "../consents/erased-headings.ts";
import { type HiddenPerson, hiddenPeople } from "../consents/hidden-people.ts";
import { codeKey } from "../people/code.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { dateOf, readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { ConsentActRefusal } from "./marked-row.ts";
import { consentMark, planDestroyed } from "./plan-destroyed.ts";

export type ConfirmedPlan =
  | { readonly ok: true; readonly edits: readonly SheetEdit[] }
  | { readonly ok: false; readonly reason: ConsentActRefusal | "not-cleared" };

/**
 * Plans what confirms a destruction: the day in «Уничтожено» of each withdrawn consent of the code, and a line of «Журнал» that names
 * nobody. The row must be cleared by then; from here on nothing is taken back.
 */
export function planErasureConfirmed(
  snapshot: WorkbookSnapshot,
  code: string,
  moment: JournalMoment,
): ConfirmedPlan {
  const workbook = readWorkbook(snapshot);
  const own = hiddenPeople(workbook, moment.today).filter(({ label }) => codeKey(label) === codeKey(code));
  if (own.length === 0 || own.some(isFilled)) return { ok: false, reason: "not-cleared" };
  const edits: SheetEdit[] = [];
  for (const row of workbook.tables.Согласия) {
    if (codeKey(textOf(row, "Код участника")) !== codeKey(code)) continue;
    const isOver = dateOf(row, "Отозвано") !== null || row.unread.has("Отозвано");
    if (!isOver || dateOf(row, "Уничтожено") !== null) continue;
    const mark = consentMark(snapshot, row.row);
    if (mark === null) continue;
    const plan = planDestroyed(snapshot, mark, moment.today);
    if (!plan.ok) return plan;
    edits.push(...plan.edits);
  }
  if (edits.length === 0) return { ok: true, edits };
  const planning = startPlanning(snapshot);
  planning.add(...edits);
  planJournal(planning, snapshot, `Данные участника ${code} уничтожены после отзыва согласия.`, moment);
  return { ok: true, edits: planning.step().edits };
}

function isFilled({ person }: HiddenPerson): boolean {
  if (person === null) return true;
  return Object.keys(erasedHeadings[person.tab]).some(
    (heading) => (person.values.get(heading) ?? null) !== null,
  );
}
