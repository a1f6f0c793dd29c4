import { computed, signal } from "@preact/signals";
import { caseNames } from "../../../shared/papers/declension/case-words.ts";
import type { Correction } from "../../../shared/papers/declension/corrections.ts";
import { planPaperLog } from "../../../shared/papers/plan-paper-log.ts";
import type { PapersPlan } from "../../../shared/papers/plan-papers.ts";
import { plural } from "../../../shared/text/plural.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { bookAct, carryOut } from "../book/act/book-act.ts";
import { onAnotherBook } from "../book/act/opened-book.ts";
import { undoable } from "../book/act/planned.ts";
import { answered, WHO } from "../book/book-state.ts";
import { today } from "../today.ts";

type Made = { readonly plan: PapersPlan; readonly despite: string };

/** Papers that were saved and of which the book does not tell yet. */
export const made = signal<readonly Made[]>([]);
/** Forms that the person put right, and that the book does not remember yet. */
export const corrected = signal<readonly Correction[]>([]);
onAnotherBook(() => {
  made.value = [];
  corrected.value = [];
});

/** What the book will keep, sentences without names of people: papers by their kind and the codes they are made from. */
export const keptWords = computed(() => [
  ...made.value.map(({ plan: { kind, papers } }) => {
    const count = `${papers.length} ${plural(papers.length, ["бумага", "бумаги", "бумаг"])}`;
    const rows = papers.flatMap(({ madeFrom }) => madeFrom);
    return `Строка в «Журнал»: ${kind.title}, ${count}${rows.length === 0 ? "" : ` (${rows.join(", ")})`}.`;
  }),
  ...corrected.value.map(
    ({ words, nameCase, form }) => `Запомнить: «${words}», ${caseNames[nameCase]}: «${form}».`,
  ),
]);

const logPlan = computed(() => {
  if (answered.value === null || keptWords.value.length === 0) return null;
  const { after: before } = answered.value;
  const moment = { today: today(), who: WHO };
  let now = before;
  const edits: SheetEdit[] = [];
  const add = (plans: readonly PapersPlan[], despite: string, corrections: readonly Correction[]) => {
    const more = planPaperLog(now, plans, { despite, corrections }, moment);
    edits.push(...more);
    now = simulateEdits(now, more);
  };
  add([], "", corrected.value);
  for (const { plan, despite } of made.value) add([plan], despite, []);
  return edits.length === 0
    ? null
    : undoable(before, { edits, changes: keptWords.value, after: now }, moment);
});

export const paperLog = bookAct("Записать в книгу", () => logPlan.value);

/** Whether there is something to keep that this book does not hold yet. */
export const canKeep = computed(() => logPlan.value !== null);

/** Writes the lines of «Журнал» and the corrected forms into the book. */
export async function writeLog(): Promise<void> {
  const told = keptWords.value.join(" ");
  if (!(await carryOut(paperLog))) return;
  made.value = [];
  corrected.value = [];
  paperLog.said.value = `${paperLog.said.value} ${told}`;
}
