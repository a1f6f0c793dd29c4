import { anyMonth } from "../../calendar/month-names.ts";

const shortMonths = "янв|фев|мар|апр|май|июн|июл|авг|сен|сент|окт|ноя|нояб|дек";
const year = "(\\s?(20\\d{2}|\\d{2})(\\s?[-/]\\s?(20\\d{2}|\\d{2}))?\\s?(г|гг|год|года|уч|учебный)?\\.?)?";
const month = `((${anyMonth})[а-я]*|(${shortMonths})\\.?)`;
const ordinal =
  "([ivx]{1,4}|[iхv]{1,4}|\\d|перв[а-я]+|втор[а-я]+|трет[а-я]+|четверт[а-я]+)(\\s?-?\\s?(й|ый|я|ая|ое|е))?";
const part = "(квартал|кв|полугодие|четверть|триместр|семестр|декада|неделя)\\.?";
const period = new RegExp(
  `^(${month}(\\s?[-,]\\s?${month})?|${ordinal}\\s?${part}|осень|зима|весна|лето)${year}$`,
);

/**
 * Whether a heading (as compared, see `headingKey`) is a span of time of its own: the column says when, its cells say what.
 * @example isPeriodHeading("ii квартал 2025") // true
 */
export function isPeriodHeading(key: string): boolean {
  return period.test(key);
}

/** A cell below such a heading that only marks it: «+», «х», «✓», «да». */
export function isMark(text: string): boolean {
  return /^([+xXхХ*vV✓✔☑●•■▪√∨]|да|\+\+|[vV]\.)$/.test(text.trim());
}
