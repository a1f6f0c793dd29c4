import { type FieldKind, reportField } from "../report/report-fields.ts";
import { COUNT_WORDS, changingStems, negatingStems } from "./changing-words.ts";
import type { FieldWording } from "./field-wordings.ts";
import { headingStems, neutralStems, otherHeads, subjectStems } from "./neutral-words.ts";
import type { ReadQuestion, ReadText } from "./read-question.ts";
import { WHOLE_FORM } from "./whole-forms.ts";
import { isOfStem, partsOf, type Word } from "./words.ts";

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
  const never = wording.never ?? [];
  if (own.words.some((word) => isOfAny(word, never))) return null;
  if (wording.neverRun !== undefined && standTogether(wording.neverRun, question.spelling)) return null;
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
  const known = knownTo(wording);
  const formWords = new Set<Word>(wording.needs.flatMap((need) => own.forms.get(need.slice(1)) ?? []));
  const complete =
    (words.length > 0 || asksForTotal(question, helping)) &&
    (!question.isPart || above.length > 0) &&
    own.words.every((word) => isUnderstood(word, (part) => formWords.has(part) || known(part))) &&
    countsItsSubject(own.words, wording) &&
    asksForNumber(wording, question) &&
    headings.every((heading) => !contradicts(heading, helping.has(heading), wording, known)) &&
    !question.help.some((word) => isOfAny(word, changingStems) && !known(word));
  const nearest = headings[0]?.words ?? [];
  const underUnknown = nearest.some((word) => !known(word) && !isOfAny(word, headingStems));
  return { wording, words, above, complete, underUnknown };
}

function standTogether(run: readonly string[], spelling: string): boolean {
  const words = run.map((stem) => `(?:${stem.replace(/=/g, "")})[а-я]*`);
  return new RegExp(`(?<![а-я])${words.join(" (?:[а-я]+[ыи]х )?")}`).test(spelling);
}

const MENTORING = "наставничеств";
/** A heading with one of these says what the numbers below count: «Количество победителей». */
const COUNTING_HEADS = "количество|=кол-во|=число|численность|=сколько";

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
  if (start < 0 || !isNumber(reportField(wording.field).kind)) return true;
  const named = (word: Word) => isOfAny(word, wording.needs);
  const head = words.slice(start + 1).find((word) => named(word) || !/(?:[ыи]х|[ое]го|о)$/.test(word));
  return head === undefined || named(head) || !isOfStem(head, otherHeads);
}

/** Without a box for numbers, a number is asked only where a word says so: «Наставники» over a text box asks for names. */
function asksForNumber({ field }: FieldWording, { kind, own, headings }: ReadQuestion): boolean {
  if (kind === "number" || reportField(field).kind !== "count") return true;
  return [own, ...headings].some(({ words }) => words.some((word) => isOfStem(word, COUNT_WORDS)));
}

/**
 * Whether a heading makes another question of the one below. One that speaks of the same subject, or lends the question a word, is
 * read like a part of it: every word must be understood. No other may name what the wording forbids.
 */
function contradicts(
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
  if (!sameSubject && words.some((word) => isOfAny(word, wording.never ?? []) && !isNeutral(word)))
    return true;
  // «Наставничество педагогов» tells whom the mentors help, not who they are.
  if (
    helps &&
    findNeed(wording.needs[0]!, heading) === null &&
    words.some((word) => isOfStem(word, MENTORING))
  )
    return true;
  const tellsWhatIsCounted =
    isNumber(reportField(wording.field).kind) && words.some((word) => isOfStem(word, COUNTING_HEADS));
  if (!sameSubject && !helps && !tellsWhatIsCounted) return false;
  const formWords = new Set<Word>(wording.needs.flatMap((need) => heading.forms.get(need.slice(1)) ?? []));
  const understood = (word: Word) =>
    formWords.has(word) ||
    known(word) ||
    isOfAny(word, headingStems) ||
    (sameSubject && isOfStem(word, subjectStems));
  return !words.every((word) => isUnderstood(word, understood));
}

/** A compound is understood when every part of it is; one known half says nothing of the other. */
function isUnderstood(word: Word, understood: (part: Word) => boolean): boolean {
  const parts = partsOf(word);
  return parts.length > 0 ? parts.every(understood) : understood(word);
}

function knownTo({ needs, may = [] }: FieldWording): (word: Word) => boolean {
  return (word) => isNeutral(word) || isOfAny(word, needs) || isOfAny(word, may);
}

function isNeutral(word: Word): boolean {
  return isOfAny(word, neutralStems);
}

function isOfAny(word: Word, stems: readonly string[]): boolean {
  return stems.some((stem) => isOfStem(word, stem));
}

function isNumber(kind: FieldKind): boolean {
  return kind === "count" || kind === "percent";
}

/** The words of a text that satisfy a need, or null. */
function findNeed(need: string, { words, forms }: ReadText): readonly Word[] | null {
  if (need.startsWith(WHOLE_FORM)) return forms.get(need.slice(WHOLE_FORM.length)) ?? null;
  const word = words.find((candidate) => isOfStem(candidate, need));
  return word === undefined ? null : [word];
}
