import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { codeKey, codeNumber, highestCodeIn, isCode } from "../people/code.ts";
import { withoutPersonalWords } from "../people/personal-words.ts";
import type { LocatedTab } from "../workbook/locate.ts";
import { isOption, textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { AnswerSheet } from "./answer-sheet.ts";
import type { AskedQuestion, SurveySide } from "./questionnaire.ts";

/** Answers that are to become rows of «Анкеты». */
export type GivenAnswers = SurveySide & {
  readonly questions: readonly AskedQuestion[];
  readonly sheets: readonly AnswerSheet[];
  /** The day of the survey, for sheets that have none of their own. */
  readonly day: ISODate;
  /** No code is written, whatever the sheets say. */
  readonly anonymous: boolean;
  /** A table of a form holds all its answers each time: those that stand in «Анкеты» already are not written again. */
  readonly repeated: boolean;
};

/** In which bank a role's people stand, and how their codes begin. */
export const BANKS = { наставник: ["Наставники", "М"], наставляемый: ["Наставляемые", "Н"] } as const;

/** Why answers cannot be written, a sentence each. */
export function answerRefusals(
  { tables }: Workbook,
  located: LocatedTab,
  { role, sheets, day, anonymous }: GivenAnswers,
  today: ISODate,
): readonly string[] {
  const [tab, prefix] = BANKS[role];
  const rows =
    tab === "Наставники"
      ? tables.Наставники.map((row) => textOf(row, "Код"))
      : tables.Наставляемые.map((row) => textOf(row, "Код"));
  const known = new Set(rows.map(codeKey));
  const lost = ["Роль", "Опрос", "Дата", ...(anonymous ? [] : ["Код участника"])].filter(
    (heading) => !located.columns.has(heading),
  );
  return [
    ...(sheets.length === 0 ? ["Нет ни одной анкеты с ответами."] : []),
    ...lost.map((heading) => `Во вкладке «Анкеты» нет столбца «${heading}». Верните ему прежнее название.`),
    ...(day > today ? [`День опроса ${dottedDate(day)} ещё не наступил.`] : []),
    ...(anonymous ? sheets : []).flatMap(({ line, answers }) =>
      [...answers.values()].some((value) => typeof value === "string" && isCode(value))
        ? [`Строка ${line}: опрос анонимный, а среди ответов стоит код участника. Уберите его.`]
        : [],
    ),
    ...(anonymous ? [] : sheets).flatMap(({ line, code }) => {
      if (code === null || known.has(codeKey(code))) return [];
      const isOther = codeNumber(prefix, code) === null;
      return [
        isOther
          ? `Строка ${line}: код «${code}» не ${role === "наставник" ? "наставника" : "наставляемого"}. Проверьте, та ли это анкета.`
          : `Строка ${line}: во вкладке «${tab}» нет кода «${code}».`,
      ];
    }),
  ];
}

/** What the person should know of answers that can be written. */
export function answerRemarks(workbook: Workbook, given: GivenAnswers): readonly string[] {
  return [...personalRemarks(given), ...twiceRemarks(workbook, given)];
}

/** A name in an anonymous answer gives somebody away: told by its place, never by its words. */
function personalRemarks({ sheets, questions, anonymous }: GivenAnswers): readonly string[] {
  if (!anonymous) return [];
  return sheets.flatMap(({ line, answers }) =>
    [...answers].flatMap(([key, value]) => {
      if (typeof value !== "string" || !isTelling(value)) return [];
      const at = questions.findIndex((question) => question.key === key);
      const place = at < 0 ? `«${key}»` : `вопрос ${at + 1}`;
      return [
        `Строка ${line}, ${place}: в анонимном ответе, похоже, есть имя, код, адрес или телефон. Уберите их.`,
      ];
    }),
  );
}

function isTelling(text: string): boolean {
  const { наставник, наставляемый } = BANKS;
  return (
    withoutPersonalWords(text) !== text ||
    [наставник, наставляемый].some(([, prefix]) => highestCodeIn(prefix, text) > 0)
  );
}

function twiceRemarks(
  { tables }: Workbook,
  { role, survey, sheets, anonymous }: GivenAnswers,
): readonly string[] {
  if (anonymous) return [];
  const before = tables.Анкеты.filter((row) => isOption(row, "Роль", role) && isOption(row, "Опрос", survey))
    .map((row) => codeKey(textOf(row, "Код участника")))
    .filter((code) => code !== "");
  const seen = new Set(before);
  return sheets.flatMap(({ line, code }) => {
    if (code === null) return [];
    const key = codeKey(code);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice ? [`Строка ${line}: анкета ${code} («${survey}») уже есть. Обе войдут в подсчёт.`] : [];
  });
}
