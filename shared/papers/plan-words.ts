import { caseNames } from "./declension/case-words.ts";
import type { PapersPlan } from "./plan-papers.ts";

/**
 * What a person must know of a plan before the papers are made, as sentences: who is not in them, what was passed over, which placeholders
 * stay, which forms to look at. Blanks are told with each paper.
 */
export function planSentences(
  { papers, leftOut, passedOver, standing }: PapersPlan,
  unfinished: readonly string[],
): readonly string[] {
  const doubts = new Map(
    papers.flatMap((paper) => paper.doubts).map((doubt) => [`${doubt.words}\n${doubt.nameCase}`, doubt]),
  );
  return [
    ...(papers.length === 0 ? ["Ни одной бумаги не получилось: смотрите, кто и почему не вошёл."] : []),
    ...leftOut.map(({ who, why }) => `Не вошло: ${who}: ${why}.`),
    ...passedOver.map(({ who, why }) => `Вошло без согласия: ${who}: ${why}.`),
    ...standing.map(({ words, why }) => `Осталось как есть: ${words}: ${why}.`),
    ...unfinished.map((words) => `Скобки не закрыты: «${words}».`),
    ...[...doubts.values()].map(
      ({ words, nameCase, form }) =>
        `Проверьте падеж: «${words}», ${caseNames[nameCase]}: написано «${form}».`,
    ),
  ];
}
