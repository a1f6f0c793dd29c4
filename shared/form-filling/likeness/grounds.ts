import { type FieldKey, reportField } from "../../report/report-fields.ts";
import { changingStems, negatingStems } from "../changing-words.ts";
import { isNumberField } from "../field-number.ts";
import { headingStems } from "../heading-words.ts";
import { type ReadQuestion, readQuestion } from "../read-question.ts";
import { isNeutral, isOfAny, knownTo } from "../understood.ts";
import { isOfStem, isPart, partsOf, type Word } from "../words.ts";
import { fewestForbidden, fewestMissing, wordingsOf } from "./closest-wording.ts";
import { type FormGuesses, groundsAround } from "./grounds-around.ts";
import type { Guess } from "./guesses.ts";
import { narrowingWords } from "./narrowing-words.ts";
import type { Ranked } from "./rank-fields.ts";
import { stem } from "./signs.ts";
import { groupOf } from "./strange-words.ts";

/** Grounds to trust or to doubt the likeliest field, by name; how much of each there is, mostly 0–1. What each is worth is learned. */
export type Grounds = ReadonlyMap<string, number>;

/** A participle or an adjective: it says which ones. */
const SAYS_WHICH =
  /(?:вш|ющ|ящ|ащ|ущ|нн|м)(?:[ыи][йехм]|[ая]я|[ое]е|ую)(?:ся)?$|(?:[ыи][йех]|[ая]я|[ое]е|[ое]го|[ое]й|ую|[ыи]е)$/;
/** Another level than the organisation's own. */
const LEVEL =
  "регион|муницип|республик|=краев|краево|областн|районн|федерал|всеросс|межрегион|ведомств|министерс|департамент";
const COUNT = "количеств|численност|=число|=сколько|=скольким|=скольких";
/** Odds further than this tell no more. */
const MOST_ODDS = 10;

/** Natural logarithm of the odds over `MOST_ODDS`, within -1…1. */
function odds(share: number): number {
  const kept = Math.min(Math.max(share, 1e-5), 1 - 1e-5);
  return Math.max(-1, Math.min(1, Math.log(kept / (1 - kept)) / MOST_ODDS));
}

/** So many of them, as a share of the most that is told apart. */
const upTo = (most: number, count: number) => Math.min(count, most) / most;

/**
 * All grounds for the likeliest field of a question.
 * @param form the guesses for all questions of the form; `at` is this question's place
 */
export function grounds(form: FormGuesses, at: number, ranked: Ranked, strange: readonly Word[]): Grounds {
  const { question } = form.guesses[at] as Guess;
  const best = ranked.fields[0]!.field;
  const read = readQuestion(question);
  const found = new Map<string, number>([["any", 1]]);
  const add = (name: string, much: number | boolean) => {
    if (Number(much) !== 0) found.set(name, Number(much));
  };
  const isNumber = isNumberField(best);
  /** What changes with time, sex, place and plan weighs differently. */
  const addBoth = (name: string, much: number | boolean) => {
    add(name, much);
    if (isNumber) add(`${name}.number`, much);
  };
  addRanking(add, ranked);
  add(`kind:${reportField(best).kind}`, true);
  add(`control:${reportField(best).kind}:${question.kind}`, true);
  add(`group:${groupOf(best)}`, true);
  add(`field:${best}`, true);
  addWords(addBoth, add, read, best, strange);
  addBoth("missing", upTo(3, fewestMissing(best, read, "anywhere")));
  add("missing.any", fewestMissing(best, read, "anywhere") > 0);
  add("missing.own", upTo(3, fewestMissing(best, read, "own")));
  add("forbidden", upTo(3, fewestForbidden(best, read.own.words, "own")));
  const above = read.headings.flatMap(({ words }) => words).filter((word) => !isNeutral(word));
  addBoth("forbidden.above", upTo(3, fewestForbidden(best, above, "above")));
  addBoth("part", read.isPart);
  addBoth(
    "part.above",
    read.headings.some(({ spelling }) => isPart(spelling)),
  );
  add("column", read.isColumn);
  add("whether", reportField(best).kind !== "yes-no" && read.own.words.includes("ли"));
  groundsAround(form, at, best, ranked, add);
  return found;
}

type Add = (name: string, much: number | boolean) => void;

function addRanking(add: Add, { fields, none, unseen }: Ranked): void {
  const [best, second] = fields;
  const share = best!.share;
  const amongFields = share / Math.max(1e-9, 1 - none);
  add("share", odds(share));
  add("none", odds(none));
  add("among", odds(amongFields));
  add("among.plain", amongFields);
  add("among.little", Math.max(0, 0.6 - amongFields) / 0.6);
  add("none.much", Math.max(0, none - 0.5) * 2);
  add("gap", share - (second?.share ?? 0));
  add("second.alike", second !== undefined && groupOf(second.field) === groupOf(best!.field));
  add("unseen", upTo(3, unseen));
}

function addWords(
  addBoth: Add,
  add: Add,
  read: ReadQuestion,
  best: FieldKey,
  strange: readonly Word[],
): void {
  const known = wordingsOf(best).map(knownTo);
  const isKnown = (word: Word) => known.some((knows) => knows(word));
  const isOther = (word: Word, stems: readonly string[]) => isOfAny(word, stems) && !isKnown(word);
  const { own, headings, help } = read;
  const extra = [...new Set(own.words.filter((word) => !isKnown(word)))];
  const unknownAbove = (words: readonly Word[]) => [
    ...new Set(words.filter((word) => !isKnown(word) && !isOfAny(word, headingStems))),
  ];
  const near = unknownAbove(headings[0]?.words ?? []);
  const far = unknownAbove(headings.slice(1).flatMap(({ words }) => words));
  const telling = own.words.filter((word) => !isNeutral(word)).length;
  addBoth("strange", upTo(3, strange.length));
  addBoth("strange.any", strange.length > 0);
  addBoth("which", upTo(3, strange.filter((word) => SAYS_WHICH.test(word)).length));
  addBoth("narrowing", upTo(2, strange.filter((word) => isOfAny(word, narrowingWords)).length));
  add("telling", upTo(6, telling));
  add("telling.none", telling === 0);
  addBoth("extra", upTo(5, extra.length));
  add("extra.aside", upTo(3, extra.filter((word) => own.bracketed.has(word)).length));
  addBoth("extra.near", upTo(4, near.length));
  add("extra.far", upTo(4, far.length));
  addBoth("changed", upTo(2, own.words.filter((word) => isOther(word, changingStems)).length));
  for (const [at, { words }] of headings.slice(0, 3).entries()) {
    const changing = words.filter((word) => isOther(word, changingStems));
    addBoth(`changed.${at}`, upTo(2, changing.length));
    for (const word of changing) add(`c:${stem(word)}`, true);
  }
  addBoth("negated", upTo(2, own.words.filter((word) => isOther(word, negatingStems)).length));
  add("hint.changed", upTo(2, help.words.filter((word) => isOther(word, changingStems)).length));
  addBoth(
    "half",
    own.words.some((word) => partsOf(word).some((part) => !isKnown(part))),
  );
  const counted = headings[0]?.words ?? [];
  addBoth(
    "counted",
    counted.some((word) => isOfStem(word, COUNT)) &&
      !counted.every((word) => isKnown(word) || isOfAny(word, headingStems)),
  );
  add(
    "level",
    extra.some((word) => isOfStem(word, LEVEL)),
  );
  // What each word means that no wording of the field knows, in the question and above it.
  const kind = isNumberField(best) ? "n" : "w";
  for (const word of extra) {
    add(`x:${stem(word)}`, true);
    add(`x${kind}:${stem(word)}`, true);
    if (strange.includes(word)) add(`end:${word.slice(-2)}`, true);
  }
  for (const word of near) {
    add(`h:${stem(word)}`, true);
    add(`h${kind}:${stem(word)}`, true);
  }
  for (const word of far) add(`u:${stem(word)}`, true);
}
