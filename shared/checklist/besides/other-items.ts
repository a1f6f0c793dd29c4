import { comingOfAge } from "./coming-of-age.ts";
import { endingConsentItems, withdrawalItems } from "./consent-items.ts";
import { missingConsentItems } from "./missing-consent-items.ts";
import type { OtherItem, OtherSource, ReadOthers } from "./other-item.ts";
import { pairItems } from "./pair-items.ts";
import { reportItems } from "./report-items.ts";
import { searchItems } from "./search-items.ts";

/** Where things to be done come from besides the roadmap: a new source is a row here and a function beside it. */
const sources = {
  withdrawals: withdrawalItems,
  consents: endingConsentItems,
  "missing-consents": missingConsentItems,
  "coming-of-age": comingOfAge,
  reports: reportItems,
  pairs: pairItems,
  "search-for-mentors": searchItems,
} as const satisfies Record<OtherSource, ReadOthers>;

/** Everything to be done besides the roadmap: the soonest first, those without a day after them, what is done last. */
export const otherItems: ReadOthers = (workbook, day) => {
  const all = Object.values(sources).flatMap((read: ReadOthers) => read(workbook, day));
  const isDone = ({ standing }: OtherItem) => standing === "выполнено";
  const bySoonest = (a: OtherItem, b: OtherItem) => {
    const [one, other] = [a.due ?? LAST, b.due ?? LAST];
    return Number(isDone(a)) - Number(isDone(b)) || (one < other ? -1 : one > other ? 1 : 0);
  };
  return all.sort(bySoonest);
};

const LAST = "9999-12-31";
