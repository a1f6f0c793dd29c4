import { type FieldKey, reportField } from "../../report/report-fields.ts";
import { COUNT_OF, COUNT_WORDS, changingStems, negatingStems } from "../changing-words.ts";
import { isNumberField } from "../field-number.ts";
import { fieldWordings } from "../field-wordings.ts";
import { headingStems } from "../heading-words.ts";
import { findNeed } from "../needs.ts";
import type { Question } from "../question.ts";
import { readQuestion } from "../read-question.ts";
import { type ReadText, readText } from "../read-text.ts";
import { isNeutral, isOfAny, knownTo } from "../understood.ts";
import { isOfStem, isPart, partsOf, type Word } from "../words.ts";
import { aspectsOf, isCommonAspect } from "./aspects.ts";
import { narrowingWords } from "./narrowing-words.ts";
import type { Ranked } from "./rank-fields.ts";
import { plainWords, stem } from "./signs.ts";
import { WHOLE_PAIR } from "./whole-pair.ts";

/** For the beginning of a word, the fields that were asked for with it. */
export type Seen = ReadonlyMap<string, ReadonlySet<FieldKey>>;

/** A participle or an adjective: it says which ones. */
const SAYS_WHICH =
  /(?:вш|ющ|ящ|ащ|ущ|нн|м)(?:[ыи][йехм]|[ая]я|[ое]е|ую)(?:ся)?$|(?:[ыи][йех]|[ая]я|[ое]е|[ое]го|[ое]й|ую|[ыи]е)$/;
/** What is counted by forms of mentoring and is no pair. */
const NO_PAIRS = "программ|участник|наставник|наставляем|=чел|человек|встреч|практик|=доля|=доли|%|процент";
/** Words common to so many groups of fields say nothing of one. */
const COMMON_TO_GROUPS = 3;

const groupOf = (field: FieldKey) => field.split(".")[0];

/** Words of the question itself that were never seen where this field, or one like it, was asked for. */
export function strangeWords(question: Question, field: FieldKey, seen: Seen): readonly Word[] {
  const telling = new Set(aspectsOf(field).filter((aspect) => !isCommonAspect(aspect)));
  return plainWords(readText(question.text)).filter((word) => {
    if (isNeutral(word)) return false;
    const fields = seen.get(stem(word));
    if (fields === undefined) return true;
    if (fields.has(field) || new Set([...fields].map(groupOf)).size >= COMMON_TO_GROUPS) return false;
    return ![...fields].some((each) => aspectsOf(each).some((aspect) => telling.has(aspect)));
  });
}

/**
 * Whether something in the question, above it or in its hint makes it another question than the one for this field, whatever else it
 * resembles: another time, a plan, a part by sex, a negation, a narrowing word that no
 * wording of the field has. What no wording of the field finds all its words in is not that field either.
 */
export function isVetoed(question: Question, field: FieldKey, strange: readonly Word[]): boolean {
  // What a row of a table asks is asked of one of many; boxes are ticked one by one.
  if (question.row !== undefined || question.kind === "check-group") return true;
  const read = readQuestion(question);
  const wordings = fieldWordings.filter((wording) => wording.field === field);
  const isThere = (need: string) =>
    need === COUNT_WORDS ||
    [read.own, ...read.headings, read.help].some((text) => findNeed(need, text) !== null) ||
    read.implied.some((word) => isOfStem(word, need));
  if (read.asksTwice || !wordings.some(({ needs }) => needs.every(isThere))) return true;
  // «Нужна ли помощь?» asks for yes or no, not which.
  if (reportField(field).kind !== "yes-no" && read.own.words.includes("ли")) return true;
  const known = wordings.map(knownTo);
  const isOther = (word: Word, stems: readonly string[]) =>
    isOfAny(word, stems) && !known.some((knows) => knows(word));
  const texts = [read.own, ...read.headings, read.help];
  if (texts.some(({ words }) => words.some((word) => isOther(word, changingStems)))) return true;
  if (read.own.words.some((word) => isOther(word, negatingStems))) return true;
  if (strange.some((word) => isOfAny(word, narrowingWords))) return true;
  // Whoever ticks a consent is the person.
  if (reportField(field).kind === "yes-no" && read.own.words.some((word) => isOfStem(word, "соглас")))
    return true;
  // Of what «из них» is a part, likeness cannot tell; the rules can.
  const isPartOfSome = read.isPart || read.headings.some(({ spelling }) => isPart(spelling));
  if (isNumberField(field) && isPartOfSome) return true;
  const isKnown = (word: Word) => known.some((knows) => knows(word));
  // «Педагоги-психологи», «Сколько человек было опрошено» over «наставников»: the unknown half says which ones.
  const isHalfKnown = (word: Word) => partsOf(word).some((part) => !isKnown(part));
  const countsUnknown = ({ words }: ReadText) =>
    words.some((word) => isOfStem(word, COUNT_OF)) &&
    !words.every((word) => isKnown(word) || isOfAny(word, headingStems));
  if (
    isNumberField(field) &&
    (read.own.words.some(isHalfKnown) || read.headings.slice(0, 1).some(countsUnknown))
  )
    return true;
  return (
    field.startsWith(WHOLE_PAIR) && (forbiddenAbove(question, field) > 0 || countsOthers(read.headings[0]))
  );
}

/** «Количество программ» over a row of forms counts no pairs. */
function countsOthers(heading: ReadText | undefined): boolean {
  return heading?.words.some((word) => isOfStem(word, NO_PAIRS)) ?? false;
}

const NOTHING: readonly string[] = [];

function leastOf(field: FieldKey, count: (wording: (typeof fieldWordings)[number]) => number): number {
  return Math.min(...fieldWordings.filter((wording) => wording.field === field).map(count));
}

function forbiddenAbove({ section }: Question, field: FieldKey): number {
  const words = section.flatMap((heading) => readText(heading).words).filter((word) => !isNeutral(word));
  return leastOf(field, ({ never = NOTHING }) => words.filter((word) => isOfAny(word, never)).length);
}

function forbiddenInside({ text }: Question, field: FieldKey): number {
  const { words } = readText(text);
  return leastOf(
    field,
    ({ never = NOTHING, neverOwn = NOTHING }) =>
      words.filter((word) => isOfAny(word, never) || isOfAny(word, neverOwn)).length,
  );
}

/** Natural logarithm of the odds, kept within what floating numbers tell apart. */
function odds(share: number): number {
  const kept = Math.min(Math.max(share, 1e-5), 1 - 1e-5);
  return Math.log(kept / (1 - kept));
}

/** Grounds to trust or to doubt the likeliest field, as numbers; what each is worth is learned. */
export function grounds(question: Question, ranked: Ranked, strange: readonly Word[]): readonly number[] {
  const { fields, none, unseen } = ranked;
  const [best, second] = fields;
  if (best === undefined) return [];
  const isNumber = Number(isNumberField(best.field));
  const telling = readText(question.text).words.filter((word) => !isNeutral(word)).length;
  const which = strange.filter((word) => SAYS_WHICH.test(word)).length;
  return [
    1,
    odds(best.share),
    odds(none),
    odds(best.share / Math.max(1e-12, 1 - none)),
    Number(second !== undefined && groupOf(second.field) === groupOf(best.field)),
    Math.min(unseen, 3),
    Math.min(strange.length, 3),
    Number(strange.length > 0),
    Number(forbiddenInside(question, best.field) > 0),
    Number(forbiddenAbove(question, best.field) > 0),
    isNumber,
    isNumber * Math.min(strange.length, 3),
    isNumber * Number(unseen > 0),
    Number(isPart(question.text)),
    which,
    isNumber * which,
    Number(telling === 0),
    Math.min(telling, 6),
  ];
}

/** How far the likeliest field may be trusted, 0–1. */
export function trustOf(worth: readonly number[], reasons: readonly number[]): number {
  const sum = reasons.reduce((total, reason, at) => total + reason * (worth[at] as number), 0);
  return 1 / (1 + Math.exp(-sum));
}
