import { bankFormPage } from "../bank-forms/bank-form-page.ts";
import { type BankFormKind, bothBanks } from "../bank-forms/both-banks.ts";
import type { ISODate } from "../calendar/iso-date.ts";
import { meetingSheets } from "../pairs/meeting-sheet.ts";
import { meetingSheetPage } from "../pairs/meeting-sheet-page.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { PrintedKind, PrintedPage } from "./printed-page.ts";

/** What is printed of a workbook. */
export type BookPageKind = Exclude<PrintedKind, "questionnaire">;

type Page = Omit<PrintedPage, "fileName">;

const pages = {
  official: {
    fileName: "Банк наставников и наставляемых.html",
    make: (workbook, day) => banksPage("official", workbook, day),
  },
  public: {
    fileName: "Открытый список без имён.html",
    make: (workbook, day) => banksPage("public", workbook, day),
  },
  meetings: {
    fileName: "Листы встреч.html",
    make: (workbook, day) => {
      const { sheets, leftOut } = meetingSheets(workbook, day);
      return { html: sheets.length === 0 ? null : meetingSheetPage(sheets), remarks: leftOut };
    },
  },
} as const satisfies Record<
  BookPageKind,
  { fileName: string; make: (workbook: Workbook, day: ISODate) => Page }
>;

/** A page of the workbook as it stands on a day. Nobody who took the consent back is named in any. */
export function bookPage(kind: BookPageKind, workbook: Workbook, day: ISODate): PrintedPage {
  const { fileName, make } = pages[kind];
  return { fileName, ...make(workbook, day) };
}

function banksPage(kind: BankFormKind, workbook: Workbook, day: ISODate): Page {
  const banks = bothBanks(kind, workbook, day);
  return typeof banks === "string"
    ? { html: null, remarks: [banks] }
    : { html: bankFormPage(banks.forms), remarks: banks.remarks };
}
