import { buildChecklist } from "../../shared/checklist/build-checklist.ts";
import { checklistStateOf } from "../../shared/checklist/checklist-state.ts";
import type { TickPlan } from "../../shared/checklist/tick.ts";
import { NEWER_BOOK } from "../../shared/messages/newer-book.ts";
import { forgetDecisions } from "../../shared/roadmap-preview/remembered-decisions.ts";
import { withUndo } from "../../shared/undo/record-undo.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { applyEdits } from "./apply-edits.ts";
import { readAsked, rememberAsked } from "./asked-roadmap.ts";
import { momentIn, todayIn } from "./calendar-day.ts";
import { readChecklistBook } from "./checklist-book.ts";
import { withDocumentLock } from "./document-lock.ts";
import { guarded } from "./guarded.ts";
import { lookForNewer, refuseKnownNewer, refuseNewer } from "./newer-book.ts";
import { keepDecisions, rememberedDecisions } from "./remembered-decisions.ts";
import type {
  Created,
  CreateRequest,
  RoadmapRequest,
  ServerApi,
  SetDoneRequest,
  Undone,
  UndoRequest,
} from "./server-api.ts";
import { tickRow } from "./tick-row.ts";
import { readUndo } from "./undo-run.ts";
import { UserProblem } from "./user-problem.ts";
import { rememberedName, rememberName } from "./who-ticks.ts";

/** The calls of the sidebar, each guarded: see `ServerApi`. */
export const sidebarCalls: ServerApi = {
  sidebarState: () =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      lookForNewer(spreadsheet);
      return checklistStateOf(readChecklistBook(spreadsheet), todayIn(spreadsheet), rememberedName());
    }),

  previewRoadmap: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as RoadmapRequest;
      const asked = readAsked(request);
      rememberAsked(asked, request);
      return asked.preview;
    }),

  forgetDecisions: (json) =>
    guarded(() => {
      const request: RoadmapRequest = { ...(JSON.parse(json) as RoadmapRequest), decisions: {} };
      const { document } = readAsked(request).prepared;
      keepDecisions(forgetDecisions(rememberedDecisions(), document));
      return readAsked(request).preview;
    }),

  createWorkbook: (json) =>
    guarded((): Created => {
      const request = JSON.parse(json) as CreateRequest;
      const spreadsheet = SpreadsheetApp.getActive();
      const written = withDocumentLock(() => {
        const { snapshot, plan, preview } = readAsked(request);
        refuseNewer(snapshot);
        if (preview.fingerprint !== request.shown) return { kind: "changed", preview } as const;
        if (preview.counts.activities === 0) throw new UserProblem(NOTHING_TO_WRITE);
        if (plan.edits.length > 0) {
          const { today, time } = momentIn(spreadsheet);
          const moment = { when: `${today} ${time}`, who: rememberedName() };
          applyEdits(spreadsheet, withUndo(snapshot, plan, moment), snapshot);
        }
        return {
          kind: "created",
          changes: plan.changes,
          book: plan.edits.length === 0 ? snapshot : null,
        } as const;
      });
      if (written.kind === "changed") return { ...written, message: CHANGED };
      const { kind, changes } = written;
      const book = written.book ?? readChecklistBook(spreadsheet);
      return { kind, changes, state: checklistStateOf(book, todayIn(spreadsheet), rememberedName()) };
    }),

  previewUndo: () => guarded(() => readUndo(SpreadsheetApp.getActive())?.preview ?? null),

  undoLast: (json) =>
    guarded((): Undone => {
      const { shown } = JSON.parse(json) as UndoRequest;
      const spreadsheet = SpreadsheetApp.getActive();
      const changed = withDocumentLock(() => {
        const asked = readUndo(spreadsheet);
        if (asked?.preview.fingerprint !== shown) return { preview: asked?.preview ?? null };
        applyEdits(spreadsheet, asked.plan.edits, asked.snapshot);
        return null;
      });
      if (changed !== null) return { kind: "changed", ...changed, message: CHANGED };
      const book = readChecklistBook(spreadsheet);
      return { kind: "undone", state: checklistStateOf(book, todayIn(spreadsheet), rememberedName()) };
    }),

  setDone: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as SetDoneRequest;
      const who = request.who.trim();
      if (request.done && who === "")
        throw new UserProblem("Укажите, кто отмечает: имя будет записано в книгу.");
      refuseKnownNewer();
      const spreadsheet = SpreadsheetApp.getActive();
      const today = todayIn(spreadsheet);
      if (who !== "") rememberName(who);
      return withDocumentLock(() => {
        const { code, done, day } = request;
        const ticked = tickRow(spreadsheet, { code, done, day: day ?? today, who });
        if (!ticked.ok) throw new UserProblem(tickRefusals[ticked.reason](code));
        return buildChecklist(readWorkbook(ticked.after), today);
      });
    }),
};

const NOTHING_TO_WRITE =
  "Так в документе не остаётся ни одного мероприятия. Ответьте на вопросы иначе или вставьте другой документ.";

const CHANGED =
  "Книга изменилась, пока вы смотрели: записано было бы уже не то, что показано. Ничего не записано. Проверьте новый список и нажмите кнопку ещё раз.";

const tickRefusals = {
  "no-tab": () => "В книге нет вкладки «Контроль сроков». Создайте книгу заново: ваши записи сохранятся.",
  "no-column": () =>
    "Во вкладке «Контроль сроков» нет столбца «Код» или «Выполнено». Верните столбец или создайте книгу заново: ваши записи сохранятся.",
  "no-row": (code) => `Строки с кодом ${code} больше нет во вкладке «Контроль сроков». Обновите список.`,
  "two-rows": (code) =>
    `Код ${code} стоит в двух строках вкладки «Контроль сроков». Сотрите код у лишней строки и обновите список.`,
  newer: () => NEWER_BOOK,
} as const satisfies Record<Extract<TickPlan, { ok: false }>["reason"], (code: string) => string>;
