import { comingOfAge } from "./coming-of-age.ts";
import { endingConsentItems, withdrawalItems } from "./consent-items.ts";
import type { OtherSource, ReadOthers } from "./other-item.ts";
import { reportItems } from "./report-items.ts";

/** Where things to be done come from besides the roadmap: a new source is a row here and a function beside it. */
const sources = {
  withdrawals: withdrawalItems,
  consents: endingConsentItems,
  "coming-of-age": comingOfAge,
  reports: reportItems,
} as const satisfies Record<OtherSource, ReadOthers>;

/** Everything to be done besides the roadmap: the soonest first, those without a day last. */
export const otherItems: ReadOthers = (workbook, day) =>
  Object.values(sources)
    .flatMap((read: ReadOthers) => read(workbook, day))
    .sort((a, b) => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : (a.due ?? LAST) > (b.due ?? LAST) ? 1 : 0));

const LAST = "9999-12-31";
