import { reportField } from "../report/report-fields.ts";
import { COUNT_WORDS, changingStems } from "./changing-words.ts";
import { isNumberField } from "./field-number.ts";
import { headingContradicts } from "./heading-contradicts.ts";
import { headingStems, otherHeads } from "./neutral-words.ts";
import type { ReadQuestion, ReadText } from "./read-question.ts";
import { findNeed, isNeutral, isOfAny, isUnderstood, knownTo, standTogether } from "./understood.ts";
import { WHOLE_FORM } from "./whole-forms.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { isOfStem, type Word } from "./words.ts";

/** A wording whose words all stand in the question or above it. */
export type Match = {
  readonly wording: FieldWording;
  readonly words: readonly Word[];
  readonly above: readonly Word[];
  /** Every word is accounted for, and nothing above or in the hint says otherwise. */
  readonly complete: boolean;
  /** The nearest heading holds words the program does not understand; nothing says that they matter. */
  readonly underUnknown: boolean;
};

/** Tries a wording on a question; null where a word it needs is missing or one it forbids stands there. */
export function matchWording(wording: FieldWording, question: ReadQuestion): Match | null {
  const { own, headings } = question;
  if (own.forms.size > 0 && !wording.needs.some((need) => need.startsWith(WHOLE_FORM))) return null;
  const words: Word[] = [];
  const above: Word[] = [];
  const helping = new Set<ReadText>();
  for (const need of wording.needs) {
    const found = findNeed(need, own);
    if (found) words.push(...found);
    else {
      if (wording.alone) return null;
      // The nearest heading that speaks of the need at all decides.
      const heading = headings.find((each) => findNeed(need, each) !== null);
      if (heading === undefined) return null;
      helping.add(heading);
      above.push(...findNeed(need, heading)!);
    }
  }
  const never = wording.never ?? [];
  if (own.words.some((word) => isOfAny(word, never))) return null;
  if (wording.neverRuns?.some((run) => standTogether(run, own.spelling))) return null;
  const known = knownTo(wording);
  const formWords = new Set<Word>(wording.needs.flatMap((need) => own.forms.get(need.slice(1)) ?? []));
  const complete =
    (words.length > 0 || asksForTotal(question, helping)) &&
    !question.asksTwice &&
    (!question.isPart || above.length > 0) &&
    own.words.every((word) => isUnderstood(word, (part) => formWords.has(part) || known(part))) &&
    countsItsSubject(own.words, wording) &&
    asksForNumber(wording, question) &&
    headings.every((heading) => !headingContradicts(heading, helping.has(heading), wording, known)) &&
    !question.help.some((word) => isOfAny(word, changingStems) && !known(word));
  const nearest = headings[0]?.words ?? [];
  const underUnknown = nearest.some((word) => !known(word) && !isOfAny(word, headingStems));
  return { wording, words, above, complete, underUnknown };
}

/** «Всего» under the heading that says of what; only a date or the like may stand between. */
function asksForTotal({ own, headings }: ReadQuestion, helping: ReadonlySet<ReadText>): boolean {
  const nearest = headings.find(({ words }) => !words.every(isNeutral));
  return (
    helping.size === 1 &&
    nearest !== undefined &&
    helping.has(nearest) &&
    own.words.some((word) => isOfStem(word, COUNT_WORDS))
  );
}

/** «Количество программ для обучающихся» counts programmes, whatever else it names. */
function countsItsSubject(words: readonly Word[], wording: FieldWording): boolean {
  const start = words.findIndex((word) => isOfStem(word, COUNT_WORDS));
  if (start < 0 || !isNumberField(wording.field)) return true;
  const named = (word: Word) => isOfAny(word, wording.needs);
  const head = words.slice(start + 1).find((word) => named(word) || !/(?:[ыи]х|[ое]го|о)$/.test(word));
  return head === undefined || named(head) || !isOfStem(head, otherHeads);
}

/** Without a box for numbers, a number is asked only where a word says so: «Наставники» over a text box asks for names. */
function asksForNumber({ field }: FieldWording, { kind, own, headings }: ReadQuestion): boolean {
  if (kind === "number" || reportField(field).kind !== "count") return true;
  return [own, ...headings].some(({ words }) => words.some((word) => isOfStem(word, COUNT_WORDS)));
}
