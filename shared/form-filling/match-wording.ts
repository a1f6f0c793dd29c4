import { reportField } from "../report/report-fields.ts";
import { asksOtherUnit } from "./asked-unit.ts";
import { negates, onlyExplains } from "./bracketed-aside.ts";
import { COUNT_WORDS, changingStems, PARTICLES, PLAN_WORDS } from "./changing-words.ts";
import { isNumberField } from "./field-number.ts";
import { headingContradicts } from "./heading-contradicts.ts";
import { backgroundStems, headingStems, otherHeads } from "./heading-words.ts";
import { findNeed } from "./needs.ts";
import { doubtfulStems } from "./neutral-words.ts";
import type { ReadQuestion } from "./read-question.ts";
import type { ReadText } from "./read-text.ts";
import { isNeutral, isOfAny, isUnderstood, knownTo, standTogether } from "./understood.ts";
import { WHOLE_FORM } from "./whole-forms.ts";
import { isOfWholeSchool } from "./whole-school.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { isOfStem, type Word } from "./words.ts";

/** «Наставников (внешних)»: an adjective in brackets takes a part of what is counted. */
const ADJECTIVE = /(?:[ыи]х|[ыи]е|[ыи]й|[ая]я|[ое]го|[ую]ю|[ыи]м|[ыи]ми)$/;
/** «(логопедов)», «(по математике)»: a genitive or a place, a way, a time takes a part as well. */
const OF_SOME = /(?:[оеё]в|ей|иц|ок)$/;
const IN_SOME =
  /\((?:только |лишь )?(?:по|за|с|со|у|из|от|в|во|на|для|до|без|кроме|при|после|под|через|среди) [^)]*\)/g;

/** «Педагоги в системе наставничества», «участники»: under these a part is one of them, not of the whole staff. */
const TAKING_PART =
  /(?:^|[^а-я])(?:в (?:систем[а-я]+ |программ[а-я]+ |реализации |целевой модели )*наставничеств|участ[вн]|вовлеч|охвач|включен|задейств)/;

const TAKES_PART = /^(?:mentors|mentees)\./;

/** The day the numbers are of, where the quarter is not named. */
const DAY_OF_REPORT =
  /(?:на|по состоянию на) (?:конец (?:отчетного |текущего )?(?:квартала|полугодия|периода)|отчетную дату|дату (?:отчета|заполнения))/;

/** A wording whose words all stand in the question, above it, in its hint or in what the control says. */
export type Match = {
  readonly wording: FieldWording;
  readonly words: readonly Word[];
  readonly above: readonly Word[];
  /** Every word is accounted for, and nothing above or in the hint says otherwise. */
  readonly complete: boolean;
  /** Something the person should look at: a heading the program does not understand, a word that often means the same. */
  readonly doubtful: boolean;
};

const NOTHING: readonly string[] = [];

/** Tries a wording on a question; null where a word it needs is missing or one it forbids stands there. */
export function matchWording(wording: FieldWording, question: ReadQuestion): Match | null {
  const { own, headings } = question;
  if (own.forms.size > 0 && !wording.needs.some((need) => need.startsWith(WHOLE_FORM))) return null;
  if (wording.underBackground && !areBackground(headings)) return null;
  if (wording.underNothing && !sayNothing(headings)) return null;
  const lent = lendWords(wording, question);
  if (lent === null) return null;
  const { words, above, helping, subjectFrom } = lent;
  const { never = NOTHING, neverOwn = NOTHING } = wording;
  if (own.words.some((word) => isOfAny(word, never) || isOfAny(word, neverOwn))) return null;
  if (wording.neverRuns?.some((run) => standTogether(run, own.spelling))) return null;
  const known = knownTo(wording);
  const formWords = new Set<Word>(wording.needs.flatMap((need) => own.forms.get(need.slice(1)) ?? []));
  const isAccountedFor = (word: Word) => isUnderstood(word, (part) => formWords.has(part) || known(part));
  const isExplained = (word: Word) =>
    own.bracketed.has(word) &&
    (counts
      ? onlyExplains(word) && !ADJECTIVE.test(word) && !OF_SOME.test(word) && !inSome.includes(word)
      : onlyExplains(word) || (isOfAny(word, PARTICLES) && !negates(own.words, own.words.indexOf(word))));
  const counts = isNumberField(wording.field);
  const inSome = counts ? (own.spelling.match(IN_SOME) ?? []).join(" ") : "";
  const complete =
    (words.length > 0 || lent.byControl || asksForTotal(question, helping)) &&
    !question.asksTwice &&
    !(counts && asksOtherUnit(own.spelling, wording.field)) &&
    (!question.isPart || above.length > 0 || isUnder(wording.partOf, question)) &&
    own.words.every((word) => isAccountedFor(word) || isExplained(word)) &&
    !(TAKES_PART.test(wording.field) && above.length > 0 && isOfWholeSchool(own.spelling)) &&
    !(wording.field.startsWith("documents.") && isUnderStranger(headings, helping, known)) &&
    countsItsSubject(own.words, wording) &&
    asksForNumber(wording, question) &&
    asksForKind(wording, question) &&
    headings.every(
      (heading, index) =>
        !headingContradicts(
          heading,
          {
            nearest: index === 0,
            helps: helping.has(heading),
            selfContained: helping.size === 0,
            factNearer: counts && [own, ...headings.slice(0, index)].some(saysFact),
            dayNearer: [own, ...headings.slice(0, index)].some(({ spelling }) =>
              DAY_OF_REPORT.test(spelling),
            ),
            subjectNearer: headings.slice(index).every((each) => !subjectFrom.has(each)),
          },
          wording,
          known,
        ),
    ) &&
    !question.help.words.some((word) => isOfAny(word, changingStems) && !known(word)) &&
    (!helping.has(question.help) || question.help.words.every((word) => isUnderstood(word, known)));
  const nearest = headings[0]?.words ?? [];
  const doubtful =
    above.length > 0 ||
    question.isPart ||
    !own.words.every(isAccountedFor) ||
    question.isColumn ||
    wording.doubtful === true ||
    words.some((word) => isOfAny(word, doubtfulStems)) ||
    nearest.some((word) => !known(word) && !isOfAny(word, headingStems));
  return { wording, words, above, complete, doubtful };
}

type LentWords = Pick<Match, "words" | "above"> & {
  readonly helping: ReadonlySet<ReadText>;
  /** The headings that say whom or what the question is about, not only that it is counted. */
  readonly subjectFrom: ReadonlySet<ReadText>;
  readonly byControl: boolean;
};

/** Where each word a wording needs stands; null where one stands nowhere. */
function lendWords({ needs, alone, partOf }: FieldWording, question: ReadQuestion): LentWords | null {
  const words: Word[] = [];
  const above: Word[] = [];
  const helping = new Set<ReadText>();
  const subjectFrom = new Set<ReadText>();
  let byControl = false;
  for (const need of needs) {
    const found = findNeed(need, question.own);
    if (found) words.push(...found);
    else if (
      need === COUNT_WORDS &&
      question.kind === "number" &&
      (isUnder(partOf, question) || saysHowMany(question))
    )
      continue;
    else if (question.implied.some((word) => isOfStem(word, need))) byControl = true;
    else {
      if (alone) return null;
      // The nearest heading that speaks of the need at all decides; the hint speaks last.
      const lender = [...question.headings, question.help].find((each) => findNeed(need, each) !== null);
      if (lender === undefined) return null;
      helping.add(lender);
      if (need !== COUNT_WORDS) subjectFrom.add(lender);
      above.push(...findNeed(need, lender)!);
    }
  }
  return { words, above, helping, subjectFrom, byControl };
}

/** «Фактическое значение»; «План и факт» holds both. */
function saysFact({ words }: ReadText): boolean {
  return (
    words.some((word) => isOfStem(word, "фактическ|=факт|=факту")) &&
    !words.some((word) => isOfStem(word, PLAN_WORDS))
  );
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
  const named = (word: Word) => isOfAny(word, wording.needs) || isOfAny(word, wording.may ?? NOTHING);
  const head = words.slice(start + 1).find((word) => named(word) || !/(?:[ыи]х|[ое]го|о)$/.test(word));
  return head === undefined || named(head) || !isOfStem(head, otherHeads);
}

/** The title of the whole form: «Мониторинг внедрения целевой модели наставничества» says nothing of who is counted. */
const REPORT = "мониторинг|=отчет|=справка|=свод|=анкета|=чек-лист|=сбор|=карта|методик";

/** «Педагогов в школе» over a box for numbers: a genitive asks how many, where nothing above says who of them. */
function saysHowMany({ own, headings }: ReadQuestion): boolean {
  const [first] = own.words;
  return first !== undefined && /(?:[оеё]в|[ыи]х|ихся|телей|детей)$/.test(first) && areBackground(headings);
}

const WHO = "=кто|=кем";
/** A heading that is another paper: «Программа наставничества» between «Дорожная карта и программы» and «Номер приказа». */
const OTHER_PAPER = "=программа|=положение|=приказ";
/** «Кто подписал» between «Реквизиты» and the paper: the nearer heading asks something else. */
function isUnderStranger(
  headings: ReadQuestion["headings"],
  helping: ReadonlySet<ReadText>,
  known: (word: Word) => boolean,
): boolean {
  const lender = headings.findIndex((heading) => helping.has(heading));
  return headings
    .slice(0, Math.max(0, lender))
    .some(
      ({ words }) =>
        (words[0] !== undefined && isOfStem(words[0], OTHER_PAPER)) ||
        words.some((word) => isOfStem(word, WHO) || (!known(word) && !isOfAny(word, headingStems))),
    );
}

function areBackground(headings: ReadQuestion["headings"]): boolean {
  return headings.every(({ words, bracketed }) => {
    const isTitle = words.some((word) => isOfStem(word, REPORT));
    return words.every(
      (word) =>
        isOfStem(word, isTitle ? `${backgroundStems}|${REPORT}` : backgroundStems) ||
        (isTitle && isNeutral(word)) ||
        (bracketed.has(word) && onlyExplains(word)),
    );
  });
}

function sayNothing(headings: ReadQuestion["headings"]): boolean {
  return headings.every(({ words }) => words.every((word) => isNeutral(word) || isOfAny(word, headingStems)));
}

/** «Из них молодых специалистов» under the teachers. */
function isUnder(whole: string | undefined, { headings }: ReadQuestion): boolean {
  return (
    whole !== undefined &&
    headings.some((heading) => findNeed(whole, heading) !== null && !TAKING_PART.test(heading.spelling))
  );
}

/** «Нужна ли помощь?» asks for yes or no, not which. */
function asksForKind({ field }: FieldWording, { own }: ReadQuestion): boolean {
  return reportField(field).kind === "yes-no" || !own.words.includes("ли");
}

/** Without a box for numbers, a number is asked only where a word says so: «Наставники» over a text box asks for names. */
function asksForNumber({ field }: FieldWording, { kind, own, headings }: ReadQuestion): boolean {
  if (kind === "number" || reportField(field).kind !== "count") return true;
  return [own, ...headings].some(({ words }) => words.some((word) => isOfStem(word, COUNT_WORDS)));
}
