import { readDay } from "../periods/day.ts";
import { isMark, skipDot, type Token, wordAt } from "../tokens.ts";
import type { Rule } from "./rule.ts";

/**
 * «приказ № 15 от 01.09.2023», «п. 2.11 плана», «ст. 10.1»: the number and day of a paper are no deadline. First of all rules,
 * because the day looks like one.
 */
export const referenceRule: Rule = (tokens, at) => {
  if (wordAt(tokens, at) === "от") {
    const day = readDay(tokens, at + 1);
    return day && { kind: "unread", end: day.end, aside: true };
  }
  if (
    !isMark(tokens, at, "№") &&
    !/^(?:п|пп|пункт\p{L}*|ст|стат[ьеи]\p{L}*|раздел\p{L}*|прил|приложени\p{L}*|каб|кабинет\p{L}*|ауд|аудитори\p{L}*|корп|корпус\p{L}*|тел|стр|страниц\p{L}*|протокол\p{L}*)$/u.test(
      wordAt(tokens, at),
    )
  ) {
    return null;
  }
  const end = numberChainEnd(tokens, skipDot(tokens, at + 1));
  return end === null ? null : { kind: "unread", end, aside: true };
};

function numberChainEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== "number") return null;
  let end = at + 1;
  while (
    isMark(tokens, end, ".", "/", "-") &&
    tokens[end]?.glued &&
    tokens[end + 1]?.glued &&
    tokens[end + 1]?.kind !== "mark"
  )
    end += 2;
  return end;
}
