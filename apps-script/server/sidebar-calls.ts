import type { ActPlan } from "../../shared/checklist/acting/act.ts";
import { planAct } from "../../shared/checklist/acting/plan-act.ts";
import { planTakeBack } from "../../shared/checklist/acting/take-back.ts";
import { type ChecklistState, checklistStateOf } from "../../shared/checklist/checklist-state.ts";
import { buildChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import { forgetDecisions } from "../../shared/roadmap-preview/remembered-decisions.ts";
import { readForm } from "../../shared/structuring/roadmap/form-rows.ts";
import { withUndo } from "../../shared/undo/record-undo.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { actOnRow } from "./act-on-row.ts";
import { applyEdits } from "./apply-edits.ts";
import { readAsked, rememberAsked } from "./asked-roadmap.ts";
import { momentIn, todayIn } from "./calendar-day.ts";
import { readViewedBook } from "./checklist-book.ts";
import { withDocumentLock } from "./document-lock.ts";
import { guarded } from "./guarded.ts";
import { lookForNewer, refuseKnownNewer, refuseNewer } from "./newer-book.ts";
import { readPrintedPage } from "./printed-page.ts";
import { keepDecisions, rememberedDecisions } from "./remembered-decisions.ts";
import type {
  Acted,
  ActRequest,
  BookApi,
  Created,
  CreateRequest,
  PartRequest,
  PrintRequest,
  RoadmapRequest,
  SheetPlace,
  TakeBackRequest,
  Undone,
  UndoRequest,
} from "./server-api.ts";
import { showRow } from "./show-row.ts";
import { readPart } from "./sidebar-part.ts";
import { readUndo } from "./undo-run.ts";
import { UserProblem } from "./user-problem.ts";
import { readWebsite } from "./website.ts";
import { rememberedName, rememberName } from "./who-ticks.ts";

/** The calls of the sidebar, each guarded: see `BookApi`. */
export const sidebarCalls: BookApi = {
  sidebarState: () =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      lookForNewer(spreadsheet);
      return stateOf(spreadsheet, readViewedBook(spreadsheet));
    }),

  sidebarPart: (json) => guarded(() => readPart((JSON.parse(json) as PartRequest).name)),

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
      const book = written.book ?? readViewedBook(spreadsheet);
      return { kind, changes, state: stateOf(spreadsheet, book) };
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
      const book = readViewedBook(spreadsheet);
      return { kind: "undone", state: stateOf(spreadsheet, book) };
    }),

  actOnItem: (json) =>
    guarded(() => {
      const { seen, act } = JSON.parse(json) as ActRequest;
      const who = act.kind === "tick" ? act.who.trim() : "";
      if (act.kind === "tick" && who === "")
        throw new UserProblem("Укажите, кто отмечает: имя будет записано в книгу.");
      if (who !== "") rememberName(who);
      const isPlain =
        act.kind === "untick" || (act.kind === "tick" && act.evidence === undefined && act.due === undefined);
      return acted((book) => planAct(book, seen, act), { formulas: !isPlain });
    }),

  goTo: (json) => guarded(() => showRow(SpreadsheetApp.getActive(), JSON.parse(json) as SheetPlace)),

  previewWebsite: () => guarded(() => readWebsite(SpreadsheetApp.getActive())),

  printedPage: (json) =>
    guarded(() => readPrintedPage(SpreadsheetApp.getActive(), JSON.parse(json) as PrintRequest)),

  takeBackAct: (json) =>
    guarded(() => {
      const { undo } = JSON.parse(json) as TakeBackRequest;
      return acted((book) => planTakeBack(book, undo), { formulas: true });
    }),
};

function acted(plan: (book: WorkbookSnapshot) => ActPlan, options: { readonly formulas: boolean }): Acted {
  refuseKnownNewer();
  const spreadsheet = SpreadsheetApp.getActive();
  const { after, undo } = withDocumentLock(() => actOnRow(spreadsheet, plan, options));
  return { view: buildChecklistView(readWorkbook(after), todayIn(spreadsheet)), undo };
}

function stateOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  book: WorkbookSnapshot,
): ChecklistState {
  return checklistStateOf(book, todayIn(spreadsheet), rememberedName(), readForm(book));
}

const NOTHING_TO_WRITE =
  "Так в документе не остаётся ни одного мероприятия. Ответьте на вопросы иначе или вставьте другой документ.";

const CHANGED =
  "Книга изменилась, пока вы смотрели: записано было бы уже не то, что показано. Ничего не записано. Проверьте новый список и нажмите кнопку ещё раз.";
