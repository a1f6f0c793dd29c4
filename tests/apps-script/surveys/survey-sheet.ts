import type {
  AnswersPreview,
  AnswersRead,
  FormPreview,
  FormRequest,
  Surveyed,
  SurveysState,
} from "../../../apps-script/server/surveys/survey-api.ts";
import type { StoredForm } from "../../../local/spreadsheet-app/forms.ts";
import { storedSnapshot } from "../../../local/spreadsheet-app/stored-snapshot.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { ask, value } from "../ask-add-on.ts";
import { peopleSheet } from "../people/people-school.ts";

export const AFTER: FormRequest = {
  questionnaire: "учителя/наставник/после",
  questions: null,
  anonymous: true,
};
/** Two questions are enough to answer by hand. */
export const SHORT = {
  ...AFTER,
  questions:
    "Эффективность программы наставничества [1–10]\nЧего Вам не хватило в программе и/или что хотелось бы изменить?",
};
export const [POINTS, WORDS] = [
  "Эффективность программы наставничества",
  "Чего Вам не хватило в программе и/или что хотелось бы изменить?",
];

/** The built edition with survey forms over a made-up school. */
export function surveySheet(folder: string) {
  const addOn = peopleSheet(folder);
  const { forms } = addOn.google;
  const preview = (request: FormRequest) => value(ask<FormPreview>(addOn, "previewSurveyForm", request));
  const make = (request: FormRequest = SHORT) =>
    ask<Surveyed>(addOn, "makeSurveyForm", { ...request, shown: preview(request).fingerprint });
  const look = (form: string, same: readonly number[] = []) =>
    ask<AnswersPreview>(addOn, "previewFormAnswers", { form, same });
  return {
    addOn,
    forms,
    preview,
    make,
    state: () => value(ask<SurveysState>(addOn, "surveysState")),
    made: (request: FormRequest = SHORT): StoredForm => {
      value(make(request));
      return forms.forms.at(-1) as StoredForm;
    },
    look,
    read: (form: string, same: readonly number[] = []) => {
      const shown = value(look(form, same)).fingerprint;
      return ask<AnswersRead>(addOn, "readFormAnswers", { form, same, shown });
    },
    rows: () =>
      readWorkbook(storedSnapshot(addOn.google.spreadsheet.stores)).tables.Анкеты.map(({ values }) =>
        Object.fromEntries(values),
      ),
    journal: () => {
      const tabs = storedSnapshot(addOn.google.spreadsheet.stores).tabs;
      const rows = tabs.find(({ name }) => name === "Журнал")?.rows ?? [];
      return rows.map((cells) => String(cells[2]));
    },
  };
}
