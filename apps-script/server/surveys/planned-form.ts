import type { Questionnaire } from "../../../shared/surveys/questionnaire.ts";
import { questionnaireText, readQuestionnaireText } from "../../../shared/surveys/questionnaire-text.ts";
import { questionnaireById } from "../../../shared/surveys/questionnaires.ts";
import { type WebFormItem, type WebFormPlan, webFormPlan } from "../../../shared/surveys/web-form-items.ts";
import { sha256 } from "../../../shared/text/sha256.ts";
import { UserProblem } from "../user-problem.ts";
import type { FormPreview, FormRequest } from "./survey-api.ts";

export type PlannedForm = {
  readonly plan: WebFormPlan;
  readonly preview: FormPreview;
  readonly questionnaire: Questionnaire;
};

/** The form of a questionnaire, with the questions as the person changed them. */
export function plannedForm({ questionnaire: id, questions, anonymous }: FormRequest): PlannedForm {
  const template = questionnaireById(id);
  if (template === null) throw new UserProblem("Такой анкеты больше нет. Выберите другую.");
  const read =
    questions === null
      ? { questions: template.questions, remarks: [] }
      : readQuestionnaireText(questions, template);
  if (read.questions.length === 0)
    throw new UserProblem("В анкете нет ни одного вопроса. Впишите вопросы, по одному в строке.");
  const questionnaire = { ...template, questions: read.questions };
  const plan = webFormPlan(questionnaire, anonymous);
  const { title, description } = plan;
  const preview = {
    title,
    description,
    text: questionnaireText(questionnaire),
    items: plan.items.map((item) => ({ title: item.title, takes: takenBy(item), required: item.required })),
    remarks: read.remarks,
    fingerprint: sha256(JSON.stringify([id, plan])),
  };
  return { plan, preview, questionnaire };
}

function takenBy(item: WebFormItem): string {
  switch (item.kind) {
    case "scale":
      return `балл от ${item.low} до ${item.high}`;
    case "choice":
      return item.choices.join(" / ").toLowerCase();
    case "paragraph":
      return "своими словами";
  }
}
