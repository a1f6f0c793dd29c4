import type { Questionnaire } from "../../../shared/surveys/questionnaire.ts";
import type { FormQuestion, SurveyForm } from "../../../shared/surveys/survey-form.ts";
import { CODE_QUESTION, type WebFormItem, type WebFormPlan } from "../../../shared/surveys/web-form-items.ts";
import { askingGoogle } from "../refused-by-google.ts";
import { formRefusals } from "./form-refusals.ts";

type Form = GoogleAppsScript.Forms.Form;

/** Since 2026 a new form takes no answers before it is published; the declarations do not know that yet. */
type PublishedForm = Form & {
  supportsAdvancedResponderPermissions(): boolean;
  setPublished(enabled: boolean): Form;
};
type CreatesForms = { create(title: string, isPublished: boolean): PublishedForm };

/** What is known of a form before Google has made it. */
export type WantedForm = Pick<SurveyForm, "role" | "survey" | "anonymous" | "madeOn"> &
  Pick<Questionnaire, "questions">;

/**
 * Makes a form: no address is collected, nobody has to sign in, and it takes answers only when it is whole. `keep` is called with what there is as soon as the
 * form stands, so that one whose making was broken off is known, and again when it is done.
 * @returns what the person must know of it: whole sentences
 */
export function makeForm(
  plan: WebFormPlan,
  { questions, ...wanted }: WantedForm,
  keep: (form: SurveyForm) => void,
): readonly string[] {
  return askingGoogle(formRefusals, () => {
    const form = (FormApp as unknown as CreatesForms).create(plan.title, false);
    let known: SurveyForm = {
      ...wanted,
      id: form.getId(),
      title: plan.title,
      url: form.getPublishedUrl(),
      editUrl: form.getEditUrl(),
      items: [],
      codeItem: null,
      finished: false,
    };
    keep(known);
    const remarks = openToAll(form, plan);
    const items: FormQuestion[] = [];
    let codeItem: number | null = null;
    let next = 0;
    for (const planned of plan.items) {
      const item = addItem(form, planned);
      if (planned.title === CODE_QUESTION && !wanted.anonymous) codeItem = item;
      else {
        const question = questions[next];
        if (question !== undefined) items.push({ ...question, item });
        next += 1;
      }
    }
    if (form.supportsAdvancedResponderPermissions()) form.setPublished(true);
    else form.setAcceptingResponses(true);
    known = { ...known, items, codeItem, finished: true };
    keep(known);
    return remarks;
  });
}

/** An account or its organisation may have other settings for new forms. */
function openToAll(form: Form, { description, collectsEmail }: WebFormPlan): readonly string[] {
  form
    .setDescription(description)
    .setConfirmationMessage("Спасибо! Ответ записан.")
    .setCollectEmail(collectsEmail)
    .setLimitOneResponsePerUser(false)
    .setAllowResponseEdits(false)
    .setPublishingSummary(false);
  if (!form.requiresLogin()) return [];
  try {
    form.setRequireLogin(false);
  } catch (error) {
    console.error(error);
  }
  return form.requiresLogin() ? [NEEDS_LOGIN] : [];
}

const NEEDS_LOGIN =
  "Ваша организация разрешает отвечать только тем, кто вошёл в её учётную запись: для остальных, например родителей, распечатайте анкету.";

/** Adds a question at the end and gives the number of its item. */
function addItem(form: Form, item: WebFormItem): number {
  switch (item.kind) {
    case "scale":
      return form
        .addScaleItem()
        .setTitle(item.title)
        .setBounds(item.low, item.high)
        .setLabels(item.lowWords, item.highWords)
        .setRequired(item.required)
        .getId();
    case "choice":
      return form
        .addMultipleChoiceItem()
        .setTitle(item.title)
        .setChoiceValues([...item.choices])
        .setRequired(item.required)
        .getId();
    case "paragraph":
      return form.addParagraphTextItem().setTitle(item.title).setRequired(item.required).getId();
  }
}
