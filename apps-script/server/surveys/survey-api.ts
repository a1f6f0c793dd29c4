import type { Reply } from "../../../shared/messages/reply.ts";
import type { RenamedQuestion } from "../../../shared/surveys/form-columns.ts";
import type { SurveyForm } from "../../../shared/surveys/survey-form.ts";
import type { Json } from "../server-api.ts";

/** What the section «Анкеты» may call. An edition without survey forms answers the first call alone. */
export type SurveyApi = {
  /** The forms made from this spreadsheet, and the questionnaires a form can be made of. */
  surveysState(): Json<Reply<SurveysState>>;
  /** The form as it would be made. Makes nothing. */
  previewSurveyForm(request: Json<FormRequest>): Json<Reply<FormPreview>>;
  /** Makes exactly the form shown, or none. */
  makeSurveyForm(request: Json<FormRequest & Shown>): Json<Reply<Surveyed>>;
  /** What reading the answers of a form would write into «Анкеты». Writes nothing. */
  previewFormAnswers(request: Json<AnswersRequest>): Json<Reply<AnswersPreview>>;
  /** Writes exactly what was shown, or nothing. */
  readFormAnswers(request: Json<AnswersRequest & Shown>): Json<Reply<AnswersRead>>;
  /** Strikes a form off the list; the form itself and its answers stay on the person's Drive. */
  forgetSurveyForm(request: Json<Pick<AnswersRequest, "form">>): Json<Reply<Surveyed>>;
};

/** The fingerprint of the preview that the person saw. */
export type Shown = { readonly shown: string };

export type FormRequest = {
  /** «учителя/наставник/после» */
  readonly questionnaire: string;
  /** The questions as the person changed them, a line each; null: as the template has them. */
  readonly questions: string | null;
  /** Without the question for the participant's code. */
  readonly anonymous: boolean;
};

export type SurveysState =
  /** This edition of the add-on has no right to make forms and does not ask for it. */
  | { readonly kind: "absent" }
  /** The edition with forms, but the person has not given the right; `url` is Google's page that asks for it. */
  | { readonly kind: "not-allowed"; readonly url: string }
  | {
      readonly kind: "ready";
      readonly questionnaires: readonly { readonly id: string; readonly label: string }[];
      readonly forms: readonly ShownForm[];
    };

export type ShownForm = Omit<SurveyForm, "items" | "codeItem">;

export type FormPreview = {
  readonly title: string;
  readonly description: string;
  /** The questions as lines a person can change. */
  readonly text: string;
  /** In order; `takes` in plain words: «балл от 1 до 10». */
  readonly items: readonly { readonly title: string; readonly takes: string; readonly required: boolean }[];
  readonly remarks: readonly string[];
  readonly fingerprint: string;
};

/** `said`: one sentence of what was done; a `problem` where nothing was. */
export type Surveyed = { readonly state: SurveysState; readonly said: string; readonly problem: boolean };

/** `same`: items of renamed questions that ask the same as before. */
export type AnswersRequest = { readonly form: string; readonly same: readonly number[] };

export type AnswersPreview = {
  readonly form: string;
  readonly title: string;
  /** Answers that are not in the workbook yet. */
  readonly fresh: number;
  readonly changes: readonly string[];
  readonly remarks: readonly string[];
  readonly renamed: readonly RenamedQuestion[];
  readonly fingerprint: string;
};

/** `changed`: nothing was written, because the form or the workbook is no longer as shown. */
export type AnswersRead =
  | { readonly kind: "read"; readonly said: string }
  | { readonly kind: "changed"; readonly message: string; readonly preview: AnswersPreview };
