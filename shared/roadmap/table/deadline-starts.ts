import { anyMonth } from "../../calendar/month-names.ts";
import { endsOpen } from "../../document/open-end.ts";
import { comparisonKey } from "../../text/fold.ts";

/** What a deadline begins with in plans, as beginnings of its first words (lower case). */
const deadlineStarts = [
  anyMonth,
  "до ",
  "к ",
  "с ",
  "со ",
  "не позднее",
  "в течени",
  "в теч",
  "в период",
  "в начале",
  "в конце",
  "в срок",
  "в соответстви",
  "в ходе",
  "в процессе",
  "во время",
  "в \\d",
  `в (${anyMonth})`,
  "ежегодно",
  "ежемесячно",
  "еженедельно",
  "ежеквартально",
  "ежедневно",
  "каждый",
  "каждую",
  "каждое",
  "постоянно",
  "систематически",
  "регулярно",
  "периодически",
  "по ",
  "после ",
  "при ",
  "на протяжении",
  "весь ",
  "на весь",
  "согласно",
  "по мере",
  "начало",
  "конец",
  "середина",
  "осен",
  "зим",
  "весн",
  "лет[ои]",
  "не реже",
  "раз в",
  "\\d+ раз",
  "[ivx\\d]+ ?-?(я|й|е|ая|ый)? ?(квартал|полугоди|четверт|декад|недел)",
  "(перв|втор|треть|четв)\\S+ (квартал|полугоди|четверт|декад|недел)",
  "\\d{1,2}[./]\\d{1,2}",
  `\\d{1,2}(-\\d{1,2})? (${anyMonth})`,
] as const;

/** No beginning is longer; the rest of a long cell need not be folded to know it. */
const longestStart = 80;

const start = new RegExp(`^(${deadlineStarts.join("|")})`);

/**
 * Whether the words begin like a deadline of their own: «Май-июнь 2024», «до 15.09», but not «2023 г.».
 */
export function startsDeadline(text: string): boolean {
  return start.test(`${comparisonKey(text.slice(0, longestStart)).replace(/^["(]/, "")} `);
}

/** «2023 г.» below «Сентябрь-октябрь»: it gives no deadline of its own, or the one above breaks off. */
export function continuesDeadline(above: string, text: string): boolean {
  return above !== "" && (endsOpen(above) || !startsDeadline(text));
}
