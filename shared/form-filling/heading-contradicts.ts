import { COUNT_WORDS, changingStems, negatingStems } from "./changing-words.ts";
import { isNumberField } from "./field-number.ts";
import { headingStems, subjectStems } from "./neutral-words.ts";
import type { ReadText } from "./read-question.ts";
import { findNeed, isNeutral, isOfAny, isUnderstood, standTogether } from "./understood.ts";
import { WHOLE_FORM } from "./whole-forms.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { isOfStem, type Word } from "./words.ts";

const MENTORING = "наставничеств";
/** A heading with one of these says what the numbers below count: «Количество победителей». */
const COUNTING_HEADS = "количество|=кол-во|=число|численность|=сколько";

/**
 * Whether a heading makes another question of the one below. One that speaks of the same subject, or lends the question a word, is
 * read like a part of it: every word must be understood. No other may name what the wording forbids.
 */
export function headingContradicts(
  heading: ReadText,
  helps: boolean,
  wording: FieldWording,
  known: (word: Word) => boolean,
): boolean {
  const { words, forms } = heading;
  if (forms.size > 0 && !wording.needs.some((need) => need.startsWith(WHOLE_FORM))) return true;
  if (words.some((word) => isOfAny(word, changingStems) && !known(word))) return true;
  if (words.some((word) => isOfAny(word, negatingStems) && !known(word))) return true;
  if (words.some((word) => isOfAny(word, wording.neverAbove ?? []))) return true;
  const sameSubject = wording.needs.some((need) => need !== COUNT_WORDS && findNeed(need, heading) !== null);
  // A heading that lends a word is part of the question; any other may say the neutral words it likes.
  if (helps && words.some((word) => isOfAny(word, wording.never ?? []))) return true;
  if (!sameSubject && words.some((word) => isOfAny(word, wording.never ?? []) && !isNeutral(word)))
    return true;
  // «Наставничество педагогов» tells whom the mentors help, not who they are.
  if (
    wording.needs.some((need) => need !== COUNT_WORDS && standTogether([MENTORING, need], heading.spelling))
  )
    return true;
  const tellsWhatIsCounted =
    isNumberField(wording.field) && words.some((word) => isOfStem(word, COUNTING_HEADS));
  if (!sameSubject && !helps && !tellsWhatIsCounted) return false;
  const formWords = new Set<Word>(wording.needs.flatMap((need) => heading.forms.get(need.slice(1)) ?? []));
  const understood = (word: Word) =>
    formWords.has(word) ||
    known(word) ||
    isOfAny(word, headingStems) ||
    (sameSubject && isOfStem(word, subjectStems));
  return !words.every((word) => isUnderstood(word, understood));
}
