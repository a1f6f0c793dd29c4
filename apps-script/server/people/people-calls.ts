import { bankFields } from "../../../shared/bank-acts/bank-fields.ts";
import { bankRowRefusal, standingValues } from "../../../shared/bank-acts/person-values.ts";
import { findMarkedRow, type RowMark } from "../../../shared/consent-acts/marked-row.ts";
import type { PersonTab } from "../../../shared/participants/participant.ts";
import { sayable } from "../../../shared/people-lists/sayable.ts";
import { planFingerprint } from "../../../shared/roadmap-preview/plan-fingerprint.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { readUndoRecords } from "../../../shared/undo/undo-record.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { applyEdits } from "../apply-edits.ts";
import { momentIn, todayIn } from "../calendar-day.ts";
import { withDocumentLock } from "../document-lock.ts";
import { guarded } from "../guarded.ts";
import { refuseNewer } from "../newer-book.ts";
import { readSnapshot } from "../read-snapshot.ts";
import { showRow } from "../show-row.ts";
import { readUndo } from "../undo-run.ts";
import { UserProblem } from "../user-problem.ts";
import { rememberedName } from "../who-ticks.ts";
import { readPastedList, shownList } from "./pasted-list.ts";
import type {
  ListRequest,
  PeopleAct,
  PeopleActed,
  PeopleActRequest,
  PeopleApi,
  PeoplePreview,
  PeopleUndo,
  PersonForm,
  PersonFormRequest,
} from "./people-api.ts";
import { readPeopleBook } from "./people-book.ts";
import { peopleState } from "./people-view.ts";
import { type PlannedAct, planPeopleAct } from "./plan-people-act.ts";
import { proposedPairs } from "./proposed-pairs.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The calls of the section «Люди», each guarded: see `PeopleApi`. */
export const peopleCalls: PeopleApi = {
  peopleState: () =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      return peopleState(readPeopleBook(spreadsheet), todayIn(spreadsheet));
    }),

  personForm: (json) =>
    guarded((): PersonForm => {
      const { bank, mark } = JSON.parse(json) as PersonFormRequest;
      const spreadsheet = SpreadsheetApp.getActive();
      const snapshot = readPeopleBook(spreadsheet);
      const fields = bankFields(snapshot, bank);
      if (mark === null) return { fields, values: {}, formulas: [] };
      const standing = standingValues(snapshot, mark, fields, todayIn(spreadsheet));
      if (!standing.ok) throw new UserProblem(standing.why);
      return { fields, values: standing.values, formulas: standing.formulas };
    }),

  proposedPairs: () =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      return proposedPairs(readPeopleBook(spreadsheet), todayIn(spreadsheet));
    }),

  readPeopleList: (json) =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const request = JSON.parse(json) as ListRequest;
      return shownList(readPastedList(readPeopleBook(spreadsheet), request, todayIn(spreadsheet)));
    }),

  previewPeopleAct: (json) =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const snapshot = readSnapshot(spreadsheet);
      return previewOf(spreadsheet, snapshot, planned(spreadsheet, snapshot, JSON.parse(json) as PeopleAct));
    }),

  actOnPeople: (json) =>
    guarded((): PeopleActed => {
      const { act, shown } = JSON.parse(json) as PeopleActRequest;
      const spreadsheet = SpreadsheetApp.getActive();
      return withDocumentLock((): PeopleActed => {
        const snapshot = readSnapshot(spreadsheet);
        const plan = planned(spreadsheet, snapshot, act);
        const preview = previewOf(spreadsheet, snapshot, plan);
        if (preview.fingerprint !== shown) return { kind: "changed", message: CHANGED, preview };
        if (plan.run.edits.length === 0) throw new UserProblem("В книге уже всё так, менять нечего.");
        return written(spreadsheet, snapshot, plan);
      });
    }),

  takeBackPeopleAct: (json) =>
    guarded((): PeopleActed => {
      const wanted = JSON.parse(json) as PeopleUndo;
      const spreadsheet = SpreadsheetApp.getActive();
      return withDocumentLock(() =>
        "run" in wanted ? runBack(spreadsheet, wanted.run) : cellsBack(spreadsheet, wanted.edits),
      );
    }),

  goToPerson: (json) =>
    guarded(() => {
      const mark = JSON.parse(json) as RowMark;
      const spreadsheet = SpreadsheetApp.getActive();
      const search = findMarkedRow(readPeopleBook(spreadsheet), mark, []);
      if (!search.ok) throw new UserProblem(bankRowRefusal(search.reason, mark.tab as PersonTab));
      const { located, row } = search.found;
      return showRow(spreadsheet, { tab: located.tab.name, row });
    }),
};

function runBack(spreadsheet: Spreadsheet, run: number): PeopleActed {
  const asked = readUndo(spreadsheet);
  if (asked === null || runOf(asked.snapshot) !== run) throw new UserProblem(NOT_THE_LAST);
  const { edits, kept, after } = asked.plan;
  applyEdits(spreadsheet, edits, asked.snapshot);
  const said = [BACK, ...kept].join(" ");
  return { kind: "done", said, undo: null, state: peopleState(after, todayIn(spreadsheet)) };
}

function cellsBack(spreadsheet: Spreadsheet, edits: readonly SheetEdit[]): PeopleActed {
  refuseNewer(readSnapshot(spreadsheet));
  applyEdits(spreadsheet, edits);
  const state = peopleState(readPeopleBook(spreadsheet), todayIn(spreadsheet));
  return { kind: "done", said: BACK, undo: null, state };
}

/** Reasons against it come without the names of those who took the consent back, too. */
function planned(spreadsheet: Spreadsheet, snapshot: WorkbookSnapshot, act: PeopleAct): PlannedAct {
  refuseNewer(snapshot);
  try {
    return planPeopleAct(snapshot, act, { ...momentIn(spreadsheet), who: rememberedName() });
  } catch (error) {
    if (!(error instanceof UserProblem)) throw error;
    throw new UserProblem(sayable(readWorkbook(snapshot), todayIn(spreadsheet))(error.message));
  }
}

function previewOf(
  spreadsheet: Spreadsheet,
  snapshot: WorkbookSnapshot,
  { run, remarks, details }: PlannedAct,
): PeoplePreview {
  const say = sayable(readWorkbook(snapshot), todayIn(spreadsheet));
  const fingerprint = planFingerprint(run.edits);
  return { changes: run.changes.map(say), remarks: remarks.map(say), details, fingerprint };
}

function written(spreadsheet: Spreadsheet, snapshot: WorkbookSnapshot, act: PlannedAct): PeopleActed {
  const { today, time } = momentIn(spreadsheet);
  const { run, leavesNoRecord } = act;
  const edits = leavesNoRecord
    ? run.edits
    : withUndo(snapshot, run, { when: `${today} ${time}`, who: rememberedName() });
  applyEdits(spreadsheet, edits, snapshot);
  const after = simulateEdits(snapshot, edits);
  const last = runOf(after);
  const undo: PeopleUndo | null = leavesNoRecord
    ? { edits: editsBack(run.edits) }
    : last === runOf(snapshot) || last === null
      ? null
      : { run: last };
  return { kind: "done", said: "Записано.", undo, state: peopleState(after, today) };
}

/** The same cells the other way round, only where what was written still stands; what «Журнал» tells stays. */
function editsBack(edits: readonly SheetEdit[]): readonly SheetEdit[] {
  return edits.flatMap((edit): readonly SheetEdit[] =>
    edit.kind !== "set-cells" || edit.expected === undefined || edit.tab === "Журнал"
      ? []
      : [{ ...edit, cells: edit.expected, expected: edit.cells }],
  );
}

/** The number of the last run that can be taken back, null where there is none. */
function runOf(snapshot: WorkbookSnapshot): number | null {
  const records = readUndoRecords(snapshot);
  return records[records.length - 1]?.run ?? null;
}

const BACK = "Вернули как было.";

const NOT_THE_LAST =
  "После этого программа записала в книгу что-то ещё или это уже вернули. Отменить последнюю запись можно в разделе «Создать книгу».";

const CHANGED =
  "Книга изменилась, пока вы смотрели: записано было бы уже не то, что показано. Ничего не записано. Проверьте и нажмите кнопку ещё раз.";
