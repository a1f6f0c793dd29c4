import { planFingerprint } from "../../../shared/roadmap-preview/plan-fingerprint.ts";
import { type FormAnswersPlan, planFormAnswers } from "../../../shared/surveys/plan-form-answers.ts";
import { questionnaireLabel, questionnaires } from "../../../shared/surveys/questionnaires.ts";
import { standingMarks } from "../../../shared/surveys/response-mark.ts";
import type { SurveyForm } from "../../../shared/surveys/survey-form.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { applyEdits } from "../apply-edits.ts";
import { momentIn } from "../calendar-day.ts";
import { withDocumentLock } from "../document-lock.ts";
import { consentPage } from "../given-rights.ts";
import { guarded } from "../guarded.ts";
import { readBook } from "../read-book.ts";
import { UserProblem } from "../user-problem.ts";
import { rememberedName } from "../who-ticks.ts";
import { writeJournal } from "../write-journal.ts";
import { forgetForm, keepForm, keptForms } from "./kept-forms.ts";
import { makeForm } from "./make-form.ts";
import { plannedForm } from "./planned-form.ts";
import { readForm } from "./read-form.ts";
import type {
  AnswersPreview,
  AnswersRead,
  AnswersRequest,
  FormRequest,
  Shown,
  SurveyApi,
  Surveyed,
  SurveysState,
} from "./survey-api.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What making a form and reading its answers need; wider than one form, because Google has no narrower right for a form that a script makes. */
const RIGHTS = ["https://www.googleapis.com/auth/forms"];

export const surveyCalls: SurveyApi = {
  surveysState: () => guarded(() => stateOf(SpreadsheetApp.getActive())),

  previewSurveyForm: (json) => guarded(() => plannedForm(JSON.parse(json) as FormRequest).preview),

  makeSurveyForm: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as FormRequest & Shown;
      const spreadsheet = SpreadsheetApp.getActive();
      const { plan, preview, questionnaire } = plannedForm(request);
      if (preview.fingerprint !== request.shown) return unlike(spreadsheet, FORM_CHANGED);
      const { role, survey, questions } = questionnaire;
      const remarks = withDocumentLock(() => {
        readBook(spreadsheet);
        const { today: madeOn } = momentIn(spreadsheet);
        const wanted = { role, survey, questions, anonymous: request.anonymous, madeOn };
        const told = makeForm(plan, wanted, (form) => keepForm(spreadsheet, form));
        writeJournal(spreadsheet, `Анкеты: создана форма Google «${plan.title}».`, rememberedName());
        return told;
      });
      const said = `Форма «${plan.title}» создана на вашем Диске. ${[...remarks, GIVE_OUT].join(" ")}`;
      return { state: stateOf(spreadsheet), said, problem: false };
    }),

  previewFormAnswers: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as AnswersRequest;
      const spreadsheet = SpreadsheetApp.getActive();
      return readAnswers(spreadsheet, request).preview;
    }),

  readFormAnswers: (json) =>
    guarded((): AnswersRead => {
      const request = JSON.parse(json) as AnswersRequest & Shown;
      const spreadsheet = SpreadsheetApp.getActive();
      return withDocumentLock((): AnswersRead => {
        const { snapshot, plan, preview } = readAnswers(spreadsheet, request);
        if (preview.fingerprint !== request.shown)
          return { kind: "changed", message: ANSWERS_CHANGED, preview };
        if (!plan.ok) throw new UserProblem(plan.refusals.join(" "));
        if (plan.edits.length === 0) return { kind: "read", said: "Новых ответов нет." };
        const { today, time } = momentIn(spreadsheet);
        const moment = { when: `${today} ${time}`, who: rememberedName() };
        applyEdits(spreadsheet, withUndo(snapshot, plan, moment), snapshot);
        return { kind: "read", said: `Записано во вкладку «Анкеты»: ${preview.fresh}.` };
      });
    }),

  forgetSurveyForm: (json) =>
    guarded(() => {
      const { form } = JSON.parse(json) as Pick<AnswersRequest, "form">;
      const spreadsheet = SpreadsheetApp.getActive();
      withDocumentLock(() => forgetForm(spreadsheet, form));
      const said = "Форма убрана из списка. Сама она и ответы остались на Диске.";
      return { state: stateOf(spreadsheet), said, problem: false };
    }),
};

function stateOf(spreadsheet: Spreadsheet): SurveysState {
  const url = consentPage(RIGHTS);
  if (url !== null) return { kind: "not-allowed", url };
  return {
    kind: "ready",
    questionnaires: questionnaires.map(({ id }) => ({ id, label: questionnaireLabel(id) })),
    forms: keptForms(spreadsheet).map(({ items: _, codeItem: __, ...form }) => form),
  };
}

function unlike(spreadsheet: Spreadsheet, said: string): Surveyed {
  return { state: stateOf(spreadsheet), said, problem: true };
}

/** What reading the answers of a form would do to the workbook as both are now. */
function readAnswers(
  spreadsheet: Spreadsheet,
  { form: id, same }: AnswersRequest,
): { readonly snapshot: WorkbookSnapshot; readonly plan: FormAnswersPlan; readonly preview: AnswersPreview } {
  const form = keptForm(spreadsheet, id);
  const snapshot = readBook(spreadsheet);
  const marks = standingMarks(readWorkbook(snapshot));
  const read = readForm(id, spreadsheet.getSpreadsheetTimeZone(), (mark) => marks.has(mark));
  const moment = { ...momentIn(spreadsheet), who: rememberedName() };
  const plan = planFormAnswers(snapshot, form, read, same, moment);
  const { fresh, renamed, said } = plan;
  const preview: AnswersPreview = {
    form: id,
    title: form.title,
    fresh,
    changes: plan.ok ? plan.changes : [],
    remarks: [...said, ...(plan.ok ? plan.remarks : plan.refusals)],
    renamed,
    fingerprint: planFingerprint(plan.ok ? plan.edits : []),
  };
  return { snapshot, plan, preview };
}

function keptForm(spreadsheet: Spreadsheet, id: string): SurveyForm {
  const form = keptForms(spreadsheet).find((each) => each.id === id);
  if (form === undefined) throw new UserProblem("Этой формы уже нет в списке. Обновите его.");
  if (!form.finished)
    throw new UserProblem(`Форма «${form.title}» не закончена. Удалите её на Диске и создайте заново.`);
  return form;
}

const GIVE_OUT = "Проверьте её и раздайте ссылку.";
const FORM_CHANGED =
  "Анкета изменилась, пока вы смотрели. Форма не создана. Проверьте вопросы и нажмите ещё раз.";
const ANSWERS_CHANGED =
  "Пока вы смотрели, изменились ответы или книга. Ничего не записано. Проверьте новый список и нажмите ещё раз.";
