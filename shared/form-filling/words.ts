import { isOneSlipAway } from "../text/distance.ts";
import { comparisonKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { neutralPhrases } from "./neutral-phrases.ts";
import { oftenMistyped } from "./often-mistyped.ts";
import { spelledOut } from "./spelled-out.ts";

/** A word of a question in comparable spelling; "%" and "№" count as words. */
export type Word = string;

const MONTH = "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*";
const YEAR = "(?:19|20)\\d{2}";
const DATES = new RegExp(
  `\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2} ${MONTH}(?: ${YEAR})?|${YEAR}(?: ?[/-] ?(?:20)?\\d{2})?(?!\\d)`,
  "g",
);
const PART_OF_FORM =
  "пункт|п|раздел|блок|часть|таблица|табл|графа|гр|строка|стр|вопрос|шаг|приложение|форма|лист|модуль|этап|критерий|направление|индикатор|мероприятие|задача|карточка|матрица|глава|подраздел|секция|экран|ведомость|бланк|опросник|показатель|позиция|подпункт";
/** «2.1.», «3)», «п. 4», «IV.», «а)», «Раздел 2.», «Б1.», «Таблица 1а.», «07», a dash or a star before the question. */
const NUMBERING = new RegExp(
  `^[\\s*•·…-]*(?:(?:(?:${PART_OF_FORM})\\.?\\s*)?(?:№\\s*)?(?:` +
    [
      "\\d+-\\d+[.):]\\s*(?=\\D)",
      "\\d+_(?=\\D)",
      "[а-яa-z]?-?\\d+(?:\\.\\d+)*[а-я]?[.):]+\\d*\\s*(?=\\D)",
      "[а-яa-z]\\.?\\d+(?:\\.\\d+)*[.):]?\\s+",
      "\\d+(?:\\.\\d+)*:?\\s+(?=\\D)(?!-|лет|год|до |класс|курс)",
      "[ivxх]+[.)]\\s*",
      "(?!ф\\.? ?и\\.)[а-я](?:\\)|\\.(?=\\s))\\s*",
    ].join("|") +
    `)|(?:${PART_OF_FORM})(?:\\.?\\s*(?:№\\s*)?(?:\\d+(?:\\.\\d+)*|[ivxх]+)|(?:\\.\\s*|\\s+(?![восукаи]\\s))[а-я])(?=\\s|$))?(?:\\s*из \\d+[.:])?[\\s*•:.…-]*`,
);
const PHRASES = new RegExp(`(?<![а-я])(?:${neutralPhrases.join("|")})(?![а-я])`, "g");

/** A text in comparable spelling without its number in the form, abbreviations spelt out. Half a dozen rules read every text. */
export const readable = remembered(
  (text: string) => spelledOut(comparisonKey(text).replace(NUMBERING, "")),
  2000,
);

/**
 * The words of a text for recognition: lower case, one spelling, common slips mended, without numbering («2.1.»), dates, years,
 * brackets, marks and phrases that say nothing («в том числе»).
 * @example wordsOf("2.1. Кол-во наставников на 01.06.2026, чел. *") // ["количество", "наставников", "на", "чел"]
 */
export function wordsOf(text: string): readonly Word[] {
  const key = readable(text)
    .replace(DATES, " ")
    .replace(/ {2,}/g, " ")
    .replace(/([а-я]{5})\d(?!\d)/g, "$1")
    .replace(PHRASES, " ");
  return (key.match(/[а-яa-z]+(?:-[а-яa-z]+)*|\d+(?:-\d+)?|%|№/g) ?? []).map(mended);
}

const mended = remembered((word: Word): Word => {
  if (word.length < SHORTEST_MENDED) return word;
  // A slip in the ending is only another case of the word; stems take it as it is.
  return (
    oftenMistyped.find((meant) => !word.startsWith(meant.slice(0, -ENDING)) && isOneSlipAway(word, meant)) ??
    word
  );
}, 5000);

/** In shorter words one letter makes another word. */
const SHORTEST_MENDED = 8;
const ENDING = 3;

const PART = "(?:из|среди) (?:них|числа|общего|строк[иа]|граф[ыа]|гр\\.)|в том числе|том числе|в т\\.? ?ч";
const ASKING = "сколько|скольких|сколькими|со|с|укажите|а|и|количество|число|численность";
const BEGINS_AS_PART = new RegExp(`^(?:(?:${ASKING}) )*(?:${PART})(?![а-я])`);
const NAMES_A_PART = /(?<![а-я])(?:из них|в том числе|в т\.? ?ч)(?![а-я])[\s.:]*[^\s.:]/;

/** «из них», «в том числе», «сколько из них»: the question is a part of what stands above it and asks nothing without it. */
export function isPart(text: string): boolean {
  return BEGINS_AS_PART.test(readable(text));
}

/** «Из них было в 2024/2025 году»: a part by time of what stands above, whose time is another. */
export function isPastPart(text: string): boolean {
  return isPart(text) && /(?<![а-я])был[аио]?(?![а-я])/.test(readable(text)) && /20\d{2}/.test(text);
}

/**
 * «Педагогов, всего, из них молодых»: two numbers asked in one box. Right after a colon the words are the head of a column, and at the
 * end they announce the questions below.
 */
export function asksTwice(text: string): boolean {
  const key = readable(text);
  if (ASKS_TWO.test(key) || TWO_SIDES.test(key)) return true;
  const part = NAMES_A_PART.exec(key);
  if (part === null || BEGINS_AS_PART.test(key)) return false;
  const before = key.slice(0, part.index).trim();
  return /[а-я]/.test(before) && !before.endsWith(":");
}

/** «Количество пар и количество встреч», «число и доля»: two answers in one box. */
const ASKS_TWO =
  /[а-я]{3,}.*[ ,](?:и|а также) (?:их )?(?:количество|численность|сколько) [а-я]|(?:количество|численность|число),? (?:и|\/) (?:их )?(?:дол[яюи]|процент)|(?:,|[а-я]{3}) и (?:их )?(?:доля|долю|список|фио|перечень|пофамильн[а-я]+)(?![а-я])|(?:доля|процент),? и (?:количеств|численност|числ)|(?:назван|наименован)[а-я]+\)?,? и ссылк/;

/** «Слабые стороны и угрозы»; «угрозы и риски» are one. */
const TWO_SIDES =
  /сильн[а-я]+ (?:стороны )?и (?:слаб|возможност|угроз|риск)|слаб[а-я]+ (?:стороны |места )?и (?:сильн|возможност|угроз)|возможност[а-я]* и (?:угроз|риск|слаб|сильн)|(?:угроз|риск)[а-я]* и (?:возможност|слаб|сильн)/;

type Stem = {
  readonly whole: readonly string[];
  readonly beginnings: readonly string[];
  /** Words already tried: the same few hundred stand in every form. It changes no result. */
  readonly tried: Map<Word, boolean>;
};
const REMEMBERED_WORDS = 1000;

/** Stems are data; each is taken apart once. */
const stems = new Map<string, Stem>();

function stemOf(text: string): Stem {
  const known = stems.get(text);
  if (known !== undefined) return known;
  const each = text.split("|");
  const stem = {
    whole: each.filter((part) => part.startsWith("=")).map((part) => part.slice(1)),
    beginnings: each.filter((part) => !part.startsWith("=")),
    tried: new Map<Word, boolean>(),
  };
  stems.set(text, stem);
  return stem;
}

/**
 * Whether a word is one of a stem: "наставник" takes «наставников»; "=инн" takes only «инн»; "количеств|числ" takes either. A
 * compound is also what each of its parts is: «организаций-партнёров» is of "партнер".
 */
export function isOfStem(word: Word, stem: string): boolean {
  const { whole, beginnings, tried } = stemOf(stem);
  const known = tried.get(word);
  if (known !== undefined) return known;
  if (tried.size >= REMEMBERED_WORDS) tried.clear();
  const answer =
    isOne(word, whole, beginnings) || partsOf(word).some((part) => isOne(part, whole, beginnings));
  tried.set(word, answer);
  return answer;
}

function isOne(form: string, whole: readonly string[], beginnings: readonly string[]): boolean {
  for (const each of whole) if (each === form) return true;
  for (const beginning of beginnings) if (form.startsWith(beginning)) return true;
  return false;
}

const NO_PARTS: readonly Word[] = [];

/** The parts of a compound word; none for a simple one. */
export function partsOf(word: Word): readonly Word[] {
  return word.includes("-") && !/^\d/.test(word) ? word.split("-") : NO_PARTS;
}
