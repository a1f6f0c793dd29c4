import { isMark, numberTokenAt, type Token, wordAt } from "../tokens.ts";

/** What numbers count or measure in plans, so that they are no days: «10.11 классы», «в 15 ч», «25 человек». */
const MEASURED =
  /^(?:ч|час|часа|часов|мин|минут|балл\p{L}*|процент\p{L}*|класс\p{L}*|кл|чел|человек\p{L}*|педагог\p{L}*|учител\p{L}*|учащ\p{L}*|обучающ\p{L}*|пар[аы]?|групп\p{L}*|руб|лет|ставк\p{L}*|раза?|этап\p{L}*|заняти\p{L}*|встреч\p{L}*|каб\p{L}*)$/u;

/** Whether the word after a number says what it counts or measures: «5 классы», «2-3 человека». */
export function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens, at, "-") && numberTokenAt(tokens, at + 1)) return isMeasured(tokens, at + 2);
  return isMark(tokens, at, "%") || MEASURED.test(wordAt(tokens, at));
}
