import { bankFormPage } from "../../../shared/bank-forms/bank-form-page.ts";
import { bothBanks } from "../../../shared/bank-forms/both-banks.ts";
import { UserProblem } from "../../user-problem.ts";
import { pageCommand } from "../page-command.ts";

/** `banks BOOK.xlsx --out OUT.html` → both banks in the official form, to be printed; `--public` the version without names. */
export const banksCommand = pageCommand(
  "banks",
  (workbook, day, given) => {
    const banks = bothBanks(given.has("public") ? "public" : "official", workbook, day);
    if (typeof banks === "string") throw new UserProblem(banks);
    const { forms, remarks } = banks;
    const told = Object.fromEntries(forms.map(({ bank, rows }) => [bank, rows.length]));
    return { html: bankFormPage(forms), told, remarks };
  },
  ["public"],
);
