import { buildChecklist } from "../../shared/checklist/build-checklist.ts";
import { planTick, type TickPlan } from "../../shared/checklist/tick.ts";
import { planWorkbook, type WorkbookPlan } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { applyEdits } from "./apply-edits.ts";
import { todayIn } from "./calendar-day.ts";
import { withDocumentLock } from "./document-lock.ts";
import { guarded } from "./guarded.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { namedSchoolYear, previewOf, readPasted } from "./roadmap-preview.ts";
import type { RoadmapRequest, ServerApi, SetDoneRequest } from "./server-api.ts";
import { sidebarStateOf } from "./sidebar-state.ts";
import { UserProblem } from "./user-problem.ts";
import { rememberedName, rememberName } from "./who-ticks.ts";

/** The calls of the sidebar, each guarded: see `ServerApi`. */
export const sidebarCalls: ServerApi = {
  sidebarState: () =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      return sidebarStateOf(readSnapshot(spreadsheet), todayIn(spreadsheet), rememberedName());
    }),

  previewRoadmap: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as RoadmapRequest;
      const reading = readPasted(request);
      const plan = planFor(request, reading);
      return previewOf(reading, plan, namedSchoolYear(request), todayIn(SpreadsheetApp.getActive()));
    }),

  createWorkbook: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as RoadmapRequest;
      const reading = readPasted(request);
      const spreadsheet = SpreadsheetApp.getActive();
      const plan = withDocumentLock(() => {
        const plan = planFor(request, reading);
        if (plan.edits.length > 0) applyEdits(spreadsheet, plan.edits);
        return plan;
      });
      return {
        changes: plan.changes,
        state: sidebarStateOf(readSnapshot(spreadsheet), todayIn(spreadsheet), rememberedName()),
      };
    }),

  setDone: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as SetDoneRequest;
      const who = request.who.trim();
      if (request.done && who === "")
        throw new UserProblem("Укажите, кто отмечает: имя будет записано в книгу.");
      const spreadsheet = SpreadsheetApp.getActive();
      const today = todayIn(spreadsheet);
      if (who !== "") rememberName(who);
      return withDocumentLock(() => {
        const { code, done, day } = request;
        const plan = planTick(readSnapshot(spreadsheet), { code, done, day: day ?? today, who });
        if (!plan.ok) throw new UserProblem(tickRefusals[plan.reason](code));
        applyEdits(spreadsheet, plan.edits);
        return buildChecklist(readWorkbook(readSnapshot(spreadsheet)), today);
      });
    }),
};

function planFor(request: RoadmapRequest, reading: ReturnType<typeof readPasted>): WorkbookPlan {
  const spreadsheet = SpreadsheetApp.getActive();
  return planWorkbook({
    snapshot: readSnapshot(spreadsheet),
    reading,
    data: null,
    schoolYear: namedSchoolYear(request),
    today: todayIn(spreadsheet),
    who: rememberedName(),
  });
}

const tickRefusals = {
  "no-tab": () => "В книге нет вкладки «Контроль сроков». Создайте книгу заново: ваши записи сохранятся.",
  "no-column": () =>
    "Во вкладке «Контроль сроков» нет столбца «Код» или «Выполнено». Верните столбец или создайте книгу заново: ваши записи сохранятся.",
  "no-row": (code) => `Строки с кодом ${code} больше нет во вкладке «Контроль сроков». Обновите список.`,
  "two-rows": (code) =>
    `Код ${code} стоит в двух строках вкладки «Контроль сроков». Сотрите код у лишней строки и обновите список.`,
} as const satisfies Record<Extract<TickPlan, { ok: false }>["reason"], (code: string) => string>;
