import type { SurveyForm } from "../../../shared/surveys/survey-form.ts";
import { keepText, keptText } from "../kept-text.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Kept with the spreadsheet and marked by its id: a copy of the file, made for another school year, does not read the answers of this one. That a form was
 * made is a fact outside the workbook, so taking back a run does not touch it.
 */
const HEAD = "анкеты: формы";

/** The forms made from this spreadsheet, the oldest first. */
export function keptForms(spreadsheet: Spreadsheet): readonly SurveyForm[] {
  try {
    const { book, forms } = JSON.parse(keptText(HEAD) ?? "{}");
    return book === spreadsheet.getId() && Array.isArray(forms) ? forms : [];
  } catch {
    return [];
  }
}

/** Keeps a form, in place of what was known of it. */
export function keepForm(spreadsheet: Spreadsheet, form: SurveyForm): void {
  const others = keptForms(spreadsheet).filter(({ id }) => id !== form.id);
  keep(spreadsheet, [...others, form]);
}

export function forgetForm(spreadsheet: Spreadsheet, id: string): void {
  keep(
    spreadsheet,
    keptForms(spreadsheet).filter((form) => form.id !== id),
  );
}

function keep(spreadsheet: Spreadsheet, forms: readonly SurveyForm[]): void {
  keepText(HEAD, JSON.stringify({ book: spreadsheet.getId(), forms }));
}
