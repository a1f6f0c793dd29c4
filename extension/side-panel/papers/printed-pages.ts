import { type BankForm, officialBank, publicBank } from "../../../shared/bank-forms/bank-form.ts";
import { bankFormPage } from "../../../shared/bank-forms/bank-form-page.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { meetingSheets } from "../../../shared/pairs/meeting-sheet.ts";
import { meetingSheetPage } from "../../../shared/pairs/meeting-sheet-page.ts";
import { questionnaireById } from "../../../shared/surveys/questionnaires.ts";
import { curatorPage, surveyPage } from "../../../shared/surveys/survey-page.ts";
import type { Workbook } from "../../../shared/workbook/read-workbook.ts";

/** What the person wants on paper. */
export type Wanted = {
  readonly workbook: Workbook;
  readonly day: ISODate;
  /** The id of a questionnaire, or `CURATOR`. */
  readonly survey: string;
  readonly anonymous: boolean;
};

/** A page to print, with what to say of it; without a page sentences why there is none. */
export type PrintedPage = { readonly html: string | null; readonly remarks: readonly string[] };

/** Stands for the curator's form where a questionnaire is chosen. */
export const CURATOR = "куратор";

/** All that can be printed: its title, the name of the file and how the page is made. */
export const printedKinds = [
  {
    key: "form",
    title: "Банк наставников и наставляемых (форма)",
    file: "Банк наставников и наставляемых",
    make: ({ workbook, day }) => banksPage(officialBank, workbook, day),
  },
  {
    key: "open",
    title: "Открытый список без имён",
    file: "Открытый список без имён",
    make: ({ workbook, day }) => banksPage(publicBank, workbook, day),
  },
  {
    key: "survey",
    title: "Бланк анкеты",
    file: "Бланк анкеты",
    make: ({ survey, anonymous }) => surveyBlank(survey, anonymous),
  },
  {
    key: "meetings",
    title: "Листы встреч",
    file: "Листы встреч",
    make: ({ workbook, day }) => {
      const { sheets, leftOut } = meetingSheets(workbook, day);
      return { html: sheets.length === 0 ? null : meetingSheetPage(sheets), remarks: leftOut };
    },
  },
] as const satisfies readonly {
  key: string;
  title: string;
  file: string;
  make: (wanted: Wanted) => PrintedPage;
}[];

export type PrintedKind = (typeof printedKinds)[number];

function banksPage(
  formOf: typeof officialBank | typeof publicBank,
  workbook: Workbook,
  day: ISODate,
): PrintedPage {
  const forms = (["Наставники", "Наставляемые"] as const).map(
    (bank): BankForm => formOf(workbook, bank, day),
  );
  if (forms.every(({ rows }) => rows.length === 0))
    return { html: null, remarks: ["В книге нет ни наставников, ни наставляемых: печатать нечего."] };
  const counts = `${forms.map(({ bank, rows }) => `${bank}: ${rows.length}`).join(", ")}.`;
  // The form says of itself that it is not to be published; it is said before it is opened, too.
  const warnings = formOf === officialBank ? forms.map(({ remark }) => remark) : [];
  return { html: bankFormPage(forms), remarks: [...new Set([counts, ...warnings])] };
}

function surveyBlank(id: string, anonymous: boolean): PrintedPage {
  if (id === CURATOR) return { html: curatorPage(), remarks: [] };
  const questionnaire = questionnaireById(id);
  return questionnaire === null
    ? { html: null, remarks: ["Выберите анкету."] }
    : { html: surveyPage([questionnaire], anonymous), remarks: [] };
}
