import { addDays, dottedDate } from "../../calendar/iso-date.ts";
import { DESTRUCTION_DAYS, lastDayToDestroy } from "../../consents/destruction-term.ts";
import { type EndingConsent, endingConsents } from "../../consents/ending-consents.ts";
import { itemState, whenInWords } from "../../deadline/item-state.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { OtherItem, ReadOthers } from "./other-item.ts";
import { participantMark } from "./participant-mark.ts";

/** A consent is asked for anew so many days before it ends: parents answer slowly. */
const RENEWAL_DAYS = 60;

/** Consents that end within {@link RENEWAL_DAYS} days or have ended, and are not renewed. */
export const endingConsentItems: ReadOthers = (workbook, { today, soonDays }) =>
  marked(workbook, addDays(today, RENEWAL_DAYS), "ends").map(({ who, kind, day, row }): OtherItem => {
    const dates = { done: false, from: null, due: day };
    return {
      key: `consents/${who}/${comparisonKey(kind)}/${day}`,
      source: "consents",
      title: `${who}: кончается согласие${kind === "" ? "" : ` «${kind}»`}`,
      from: null,
      due: day,
      standing: itemState(dates, today, soonDays),
      dueWords: whenInWords(dates, today),
      advice: "Возьмите новое согласие и впишите его во вкладку «Согласия».",
      tab: "Согласия",
      row,
    };
  });

/** Withdrawn consents whose data still stand in the workbook. */
export const withdrawalItems: ReadOthers = (workbook, { today, soonDays }) =>
  marked(workbook, today, "withdrawn").map(({ who, kind, day, row }): OtherItem => {
    const due = lastDayToDestroy(day);
    const dates = { done: false, from: day, due };
    return {
      key: `withdrawals/${who}/${comparisonKey(kind)}/${day}`,
      source: "withdrawals",
      title: `${who}: уничтожить данные, согласие отозвано ${dottedDate(day)}`,
      from: day,
      due,
      standing: itemState(dates, today, soonDays),
      dueWords: whenInWords(dates, today),
      advice: `Уничтожьте данные за ${DESTRUCTION_DAYS} дней после отзыва и впишите день в столбец «Уничтожено».`,
      tab: "Согласия",
      row,
    };
  });

function marked(
  workbook: Parameters<ReadOthers>[0],
  by: Parameters<typeof endingConsents>[1],
  state: EndingConsent["state"],
): readonly EndingConsent[] {
  const mark = participantMark(workbook);
  return endingConsents(workbook, by, (mention) => mention)
    .filter((consent) => consent.state === state)
    .map((consent) => ({ ...consent, who: mark(consent.who, "Согласия", consent.row) }));
}
