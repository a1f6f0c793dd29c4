import { comparisonKey } from "../../text/fold.ts";

/** What a line above the table begins, by its first words; each row with a line seen. */
const sectionStarts = [
  {
    section: "approval",
    start: "утвержд(аю|ен|ена|ено|ены)(?![а-я])",
    example: "Утверждено приказом директора",
  },
  { section: "agreement", start: "согласован|рассмотрен|принят|обсужден", example: "Согласовано" },
  {
    section: "order",
    start: "приказ(?![а-я])|распоряжение(?![а-я])|постановление(?![а-я])",
    example: "Приказ",
  },
  { section: "attachment", start: "приложени[ея]", example: "Приложение 1 к приказу от 01.09.2023 № 5" },
  {
    section: "preamble",
    start: "в соответствии|на основании|во исполнение|в целях|с целью",
    example: "В соответствии с Законом РФ",
  },
  {
    section: "description",
    start: "форм[аы](?![а-я])|цел[ьи](?![а-я])|задач[аи]|срок|период|куратор|пояснительн|настоящ",
    example: "Формы «учитель-учитель»",
  },
  {
    section: "signature",
    start: "директор|заведующ|начальник|руководител|председател|и\\.о\\.|_+",
    example: "Заведующий детским садом № 104",
  },
  {
    section: "protocol",
    start: "протокол|на педагогическом|на заседании|на педсовете",
    example: "на педагогическом совете 30.08.2023 г.",
  },
] as const;

export type FrontSection = (typeof sectionStarts)[number]["section"];

const sections = sectionStarts.map(({ section, start }) => ({ section, start: new RegExp(`^(${start})`) }));

/** The first words of a line tell its section; a line may be a page long. */
const longestStart = 80;

/** The section a line begins, or null where it only goes on. */
export function sectionOf(line: string): FrontSection | null {
  const key = comparisonKey(line.slice(0, longestStart)).replace(/^["(]+/, "");
  return sections.find(({ start }) => start.test(key))?.section ?? null;
}
