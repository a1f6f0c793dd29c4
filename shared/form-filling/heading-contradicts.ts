import { negates, onlyExplains } from "./bracketed-aside.ts";
import { COUNT_WORDS, changingStems, negatingStems, PLAN_WORDS } from "./changing-words.ts";
import { isNumberField } from "./field-number.ts";
import {
  backgroundStems,
  headingStems,
  narrowingStems,
  restrictingStems,
  subjectStems,
} from "./heading-words.ts";
import { findNeed } from "./needs.ts";
import type { ReadText } from "./read-text.ts";
import { isNeutral, isOfAny, isUnderstood, standTogether } from "./understood.ts";
import { WHOLE_FORM } from "./whole-forms.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { isOfStem, isPart, partsOf, type Word } from "./words.ts";

/** An adjective or a participle by its ending: it says which ones. */
const ADJECTIVE = /(?:[ыи][ехй]|[ая]я|[ое]е|[ое]го)$/;
const NOTHING: readonly string[] = [];
const MENTORING = "наставничеств";
const QUARTER = "квартал|полугоди";
/** «Сводные сведения за II квартал»: the title says for when the form is handed in. */
const HANDED_IN = "сведени|=отчет|свод|мониторинг|=форма|анкета|карта|опрос";
const ROLES = ["наставник", "наставляем"] as const;
/** A heading with one of these says what the numbers below count: «Количество победителей». */
const COUNTING_HEADS = "количество|=число|численность|=сколько";

/** Whoever collects the form: «управление образования». */
const OFFICE =
  /(?:управлени|министерств|департамент|отдел|комитет|проект)[а-я]* (?:общего |профессионального |дополнительного |дошкольного |среднего )*["«]?образован/;

/** «Форма «тренер – спортсмен»»: one the report does not know, since those it knows are read as forms. */
const OTHER_FORM = /форм[а-я]* (?:наставничества )?["«][а-я]+ ?[-–—] ?[а-я]+["»]/;

/** How a heading stands to the question below it. */
export type HeadingPlace = {
  readonly nearest: boolean;
  /** The question takes a word from it. */
  readonly helps: boolean;
  /** The question needs no heading. */
  readonly selfContained: boolean;
  /** Whom the question is about stands nearer to it than this heading. */
  readonly subjectNearer: boolean;
  /** «Факт» stands nearer to the question than this heading: «Целевые показатели» above it says what they are, not which. */
  readonly factNearer: boolean;
  /** «На конец отчётного квартала» stands nearer: the quarter above it only says when the form is handed in. */
  readonly dayNearer: boolean;
};

/**
 * Whether a heading makes another question of the one below. One that speaks of the same subject, or lends the question a word, is
 * read like a part of it: every word must be understood. No other may name what the wording forbids.
 */
export function headingContradicts(
  heading: ReadText,
  place: HeadingPlace,
  wording: FieldWording,
  known: (word: Word) => boolean,
): boolean {
  const { helps } = place;
  const { words, forms } = heading;
  const { never = NOTHING, neverAbove = NOTHING } = wording;
  if (forms.size > 0 && !wording.needs.some((need) => need.startsWith(WHOLE_FORM))) return true;
  if (forms.size === 0 && isNumberField(wording.field) && OTHER_FORM.test(heading.spelling)) return true;
  const overruled = (word: Word) =>
    (place.factNearer && isOfStem(word, PLAN_WORDS)) ||
    (isOfStem(word, QUARTER) && place.dayNearer && words.some((each) => isOfStem(each, HANDED_IN)));
  if (
    words.some((word) =>
      simpleWords(word).some((part) => isOfAny(part, changingStems) && !known(part) && !overruled(part)),
    )
  )
    return true;
  // «В возрасте до 35 лет», «1 курс», «Высшая категория»
  if (isNumberField(wording.field) && takesSome(heading, known)) return true;
  // «Без ставки» narrows a number in words no vocabulary holds; how to write is said in few, and those are neutral.
  const harmless = (at: number) =>
    !isNumberField(wording.field) && heading.bracketed.has(words[at] as Word) && !negates(words, at);
  if (words.some((word, at) => isOfAny(word, negatingStems) && !known(word) && !harmless(at))) return true;
  // «Наставники и подопечные» stands over whatever concerns either.
  const isOverBoth = place.subjectNearer && ROLES.every((role) => words.some((word) => isOfStem(word, role)));
  const isRole = (word: Word) => isOverBoth && ROLES.some((role) => isOfStem(word, role));
  if (isNumberField(wording.field) && isForeign(heading, known)) return true;
  if (words.some((word) => isOfAny(word, neverAbove) && !isRole(word))) return true;
  // «Количество наставников по должностям» over «Руководитель» asks for no post.
  if (helps && !isNumberField(wording.field) && words.some((word) => isOfStem(word, COUNTING_HEADS)))
    return true;
  // «Из них впервые в этом году» over the rows takes a part of them by what the program does not know.
  if (
    isNumberField(wording.field) &&
    isPart(heading.spelling) &&
    !words.every((word) => known(word) || isOfAny(word, headingStems))
  )
    return true;
  const sameSubject = wording.needs.some((need) => need !== COUNT_WORDS && findNeed(need, heading) !== null);
  // A heading that lends a word is part of the question; any other may say the neutral words it likes.
  if (helps && words.some((word) => isOfAny(word, never))) return true;
  // «Участники и пары», or a title further up, names other people too and says nothing of these.
  const isRow = words.some((word) => isOfStem(word, COUNT_WORDS));
  const namesOthers = place.subjectNearer && !isRow && (!place.nearest || / и |,/.test(heading.spelling));
  const forbids = (word: Word) =>
    isOfAny(word, never) &&
    !isNeutral(word) &&
    !isRole(word) &&
    !(word.startsWith("образован") && OFFICE.test(heading.spelling)) &&
    !(
      namesOthers &&
      (place.nearest ? isOfStem(word, `${subjectStems}|участник`) : !isOfAny(word, narrowingStems))
    );
  // A document that is named in full is itself under whatever other papers are named.
  if (place.selfContained && wording.field.startsWith("documents.")) return false;
  if (!sameSubject && words.some(forbids)) return true;
  if (place.selfContained && isTitle(heading, wording)) return words.some(forbids);
  if ((place.selfContained || (place.subjectNearer && !helps)) && isTopicList(heading, wording))
    return words.some(forbids);
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
    overruled(word) ||
    isOfAny(word, headingStems) ||
    (sameSubject && isOfStem(word, subjectStems));
  // «Положение о Совете наставников»: a word not known makes it another paper, unless it stands in brackets.
  const namesPaper = helps && wording.field.startsWith("documents.");
  const explains = (word: Word) =>
    onlyExplains(word) &&
    !ADJECTIVE.test(word) &&
    (heading.bracketed.has(word) || !(namesPaper || tellsWhatIsCounted));
  return !words.every((word) => isUnderstood(word, understood) || explains(word));
}

/** Titles of a few words, none of them known, that name people or say which: «Новички», «Классные руководители», «Отменено», «Тьют-ры». */
const LONGEST_FOREIGN = 3;
const NAMES_SOME =
  /(?:ники|чики|щики|чки|тели|[оеё]ры|исты|анты|енты|ены|логи|цы|(?<!(?:ен|ан|ст|в|ч))[ыи]е|ено|ано|аны|ято|яты|-[а-я]{1,4})$/;
/** «Что сделано», «Как устроено наставничество» ask what stands below. */
const ASKING = "=что|=как|=кто|=где|=чем|=чего|=сколько";
const OTHER_SUBJECTS = subjectStems.replace("|руководител", "");

function isForeign({ words }: ReadText, known: (word: Word) => boolean): boolean {
  const telling = words.filter((word) => !isNeutral(word));
  return (
    telling.length > 0 &&
    words.length <= LONGEST_FOREIGN &&
    !words.some((word) => isOfStem(word, ASKING)) &&
    telling.every(
      (word) =>
        NAMES_SOME.test(word) &&
        !simpleWords(word).some(known) &&
        !isOfAny(word, headingStems) &&
        !isOfStem(word, `${backgroundStems}|${OTHER_SUBJECTS}`),
    )
  );
}

const SOME_AGE = /(\d+(?:-\d+)?) ?-?(?:лет|летни[а-я]+|класс|курс)/g;
const SOME_RANK = /(?:высш|перв|втор|квалификационн)[а-я]* (?:квалификационн[а-я]* )?категори/;

function takesSome({ spelling }: ReadText, known: (word: Word) => boolean): boolean {
  return (
    SOME_RANK.test(spelling) || [...spelling.matchAll(SOME_AGE)].some(([, years]) => !known(years as Word))
  );
}

/** «Дети-сироты»: one known half does not make the other harmless. */
function simpleWords(word: Word): readonly Word[] {
  const parts = partsOf(word);
  return parts.length > 0 ? parts : [word];
}

/** «Партнёры и договоры» names what the section is about, side by side. */
function isTopicList({ words, spelling }: ReadText, { needs }: FieldWording): boolean {
  const topics = spelling.split(/ и |,/);
  // «Согласия и лучшая практика»: the adjective is of the other topic
  const own = topics.filter((topic) => needs.some((need) => standTogether([need], topic))).join(" ");
  const isOwn = (word: Word) => own === "" || own.includes(word);
  return (
    topics.length > 1 &&
    !words.some(
      (word) =>
        isOfStem(word, COUNTING_HEADS) ||
        (isOwn(word) && ADJECTIVE.test(word)) ||
        isOfAny(word, restrictingStems),
    )
  );
}

/** A title of a section tells what it is about («Подготовка наставников»); a head of a table says which ones («Опытные наставники»). */
function isTitle({ words }: ReadText, { needs }: FieldWording): boolean {
  const first = words.find((word) => !isNeutral(word));
  return (
    first !== undefined &&
    !words.some((word) => isOfStem(word, COUNTING_HEADS)) &&
    !isOfAny(first, needs) &&
    !isOfStem(first, subjectStems) &&
    !ADJECTIVE.test(first)
  );
}
