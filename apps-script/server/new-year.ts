import { planFingerprint } from "../../shared/roadmap-preview/plan-fingerprint.ts";
import { describeTurnRemarks } from "../../shared/school-year-turn/turn-remark.ts";
import {
  planSchoolYearTurn,
  type TurnPlan,
  turnRefusals,
} from "../../shared/school-year-turn/turn-school-year.ts";
import { withUndo } from "../../shared/undo/record-undo.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { applyEdits } from "./apply-edits.ts";
import { momentIn } from "./calendar-day.ts";
import { withDocumentLock } from "./document-lock.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { agrees, tell, telling } from "./telling.ts";
import { UserProblem } from "./user-problem.ts";
import { rememberedName } from "./who-ticks.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Turn = Extract<TurnPlan, { ok: true }>;

const TITLE = "Новый учебный год";

/**
 * Turns the open spreadsheet to the next school year. To make the copy itself would need rights over all files of the account, so the
 * person makes it and says that this is one; before that they read what will change.
 */
export function turnToNewYear(): void {
  telling(TITLE, () => {
    const spreadsheet = SpreadsheetApp.getActive();
    const seen = read(spreadsheet).plan;
    if (!agrees(`${TITLE}: ${seen.schoolYear}`, question(spreadsheet.getName(), seen))) return;
    withDocumentLock(() => {
      const { snapshot, plan } = read(spreadsheet);
      if (planFingerprint(plan.edits) !== planFingerprint(seen.edits)) throw new UserProblem(CHANGED);
      const { today, time } = momentIn(spreadsheet);
      const moment = { when: `${today} ${time}`, who: rememberedName() };
      applyEdits(spreadsheet, withUndo(snapshot, plan, moment), snapshot);
    });
    tell(TITLE, done(seen));
  });
}

function read(spreadsheet: Spreadsheet): { readonly snapshot: WorkbookSnapshot; readonly plan: Turn } {
  const snapshot = readSnapshot(spreadsheet);
  const { today } = momentIn(spreadsheet);
  const plan = planSchoolYearTurn({ snapshot, schoolYear: null, today, who: rememberedName() });
  if (!plan.ok) throw new UserProblem(turnRefusals[plan.reason]);
  return { snapshot, plan };
}

function question(name: string, { schoolYear, changes, remarks }: Turn): string {
  return [
    `Изменится вот эта таблица: «${name}». Она станет книгой на ${schoolYear}.`,
    "Книга прошлого года должна остаться у вас. Если копии ещё нет, нажмите «Нет», сделайте её («Файл → Создать копию»), откройте копию и выберите в ней этот пункт меню.",
    paragraph("Что изменится:", changes),
    paragraph("Потом проверьте:", describeTurnRemarks(remarks)),
    "Это копия, изменить её?",
  ]
    .filter((words) => words !== "")
    .join("\n\n");
}

function done({ schoolYear, remarks, edits }: Turn): string {
  const archive = edits.find(({ kind }) => kind === "create-tab")?.tab;
  return [
    `Это книга на ${schoolYear}.${archive === undefined ? "" : ` Прошлогоднее – во вкладке «${archive}».`}`,
    paragraph("Проверьте:", describeTurnRemarks(remarks)),
    "Вернуть как было: меню «Наставничество → Создать книгу», внизу «Отменить последнее».",
  ]
    .filter((words) => words !== "")
    .join("\n\n");
}

/** More than fits into a window nobody reads. */
const MOST_LINES = 8;

function paragraph(title: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return "";
  const more = sentences.length - MOST_LINES;
  const lines = sentences.slice(0, MOST_LINES).map((sentence) => `• ${sentence}`);
  return [title, ...lines, ...(more > 0 ? [`• и ещё ${more}: смотрите вкладку «Контроль сроков»`] : [])].join(
    "\n",
  );
}

const CHANGED =
  "Пока вы читали, таблицу изменили: записано было бы уже не то, что показано. Ничего не записано. Выберите пункт меню ещё раз.";
