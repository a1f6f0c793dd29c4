import { caseNames } from "./declension/case-words.ts";
import type { PapersPlan } from "./plan-papers.ts";
import type { LeftOut } from "./subjects/subject.ts";

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
    ...byReason(leftOut),
    ...passedOver.map(({ who, why }) => `Вошло без согласия: ${who}: ${why}.`),
    ...standing.map(({ words, why }) => `Осталось как есть: ${words}: ${why}.`),
    ...unfinished.map((words) => `Скобки не закрыты: «${words}».`),
    ...[...doubts.values()].map(
      ({ words, nameCase, form }) =>
        `Проверьте падеж: «${words}», ${caseNames[nameCase]}: написано «${form}».`,
    ),
  ];
}

/** More codes than these are counted. */
const LISTED = 20;

/** Those with one reason in one sentence: in a school in order most people have their consents. */
function byReason(leftOut: readonly LeftOut[]): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const { who, why } of leftOut) reasons.set(why, [...(reasons.get(why) ?? []), who]);
  return [...reasons].map(([why, who]) => {
    const more = who.length > LISTED ? ` и ещё ${who.length - LISTED}` : "";
    return `Не вошло: ${who.slice(0, LISTED).join(", ")}${more}: ${why}.`;
  });
}
