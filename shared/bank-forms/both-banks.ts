import type { ISODate } from "../calendar/iso-date.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { type BankForm, officialBank, publicBank } from "./bank-form.ts";

const forms = { official: officialBank, public: publicBank } as const;

/** `official`: the ministry's form, to be kept in the organisation; `public`: without names, for everybody. */
export type BankFormKind = keyof typeof forms;

export type BothBanks = {
  readonly forms: readonly BankForm[];
  /** «Наставники: 3, наставляемые: 6.», and what to know before the page is opened. */
  readonly remarks: readonly string[];
};

/** Both banks in a form, or a sentence why there is nothing to print. */
export function bothBanks(kind: BankFormKind, workbook: Workbook, day: ISODate): BothBanks | string {
  const both = (["Наставники", "Наставляемые"] as const).map((bank) => forms[kind](workbook, bank, day));
  if (both.every(({ rows }) => rows.length === 0))
    return "В книге нет ни наставников, ни наставляемых: печатать нечего.";
  const [mentors = 0, mentees = 0] = both.map(({ rows }) => rows.length);
  const counts = `Наставники: ${mentors}, наставляемые: ${mentees}.`;
  // The form says of itself that it is not to be published; it is said before it is opened, too.
  const warnings = kind === "official" ? both.map(({ remark }) => remark) : [];
  return { forms: both, remarks: [...new Set([counts, ...warnings])] };
}
