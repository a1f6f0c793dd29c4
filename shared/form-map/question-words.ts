import { COUNT_WORDS, changingStems, negatingStems } from "../form-filling/changing-words.ts";
import { wholeFormsIn } from "../form-filling/whole-forms.ts";
import { asksTwice, isOfStem, isPart, partsOf, readable, wordsOf } from "../form-filling/words.ts";
import { comparisonKey } from "../text/fold.ts";
import { tellingWords } from "../text/word-kinship.ts";

/** Words of politeness and of filling in: a question says the same with and without them. */
const POLITE =
  "=укажите|=введите|=впишите|=внесите|=заполните|=выберите|=напишите|=отметьте|=пожалуйста|=просьба|=перечислите|=назовите|=приведите|=ваш|=ваша|=ваше|=ваши|=вашей|=вашего|=вашем|=данные|=данных|=сведения|=сведений|=информация|=информации|=информацию|образовательн|общеобразовательн|=год|=года|=году|=годы|учебн|=состоянию|=состояние|=дату|=которые|=которых|=которым|=которыми|=какой|=какая|=какое|=какие|=каких|=каково|=какова|=это|=этом|=этой|=всех|=был|=была|=было|=были|=есть|=имеется";

/** Words that may stand for one another in a question of a form: a row a meaning. */
const ONE_MEANING: readonly (readonly [meaning: string, stems: string])[] = [
  ["количество", COUNT_WORDS],
  // «в организации» – «в школе» – «в учреждении»
  [
    "организация",
    "=организаци|=организация|=организации|=организацию|=организацией|=учреждение|=учреждения|=учреждении|=учреждению|=школа|=школы|=школе|=школу|=оо|=доо|=поо|=оу|=доу|=сош",
  ],
  // «прошедших обучение» – «прошли обучение»
  ["пройти", "прошедш|=прошли|=прошел|пройден|проходивш"],
  ["иметь", "имеющ|=имеют|=имеет"],
  ["участвовать", "участвующ|участвовавш|=участвуют|=участвует|=участвовали"],
  ["являться", "являющ|=являются|=является"],
  ["доля", "=доля|=доли|=долю|=долей|=доле|процент|%|удельн"],
  ["номер", "№|=номер|=номера"],
];

/** A question, or a heading above it, in the forms in which two of them are compared. */
export type QuestionWords = {
  /** Without numbering, stars and marks. */
  readonly exact: string;
  /** And without the days, years and school years it names. */
  readonly loose: string;
  /** The bare words, to see how much alike two of them are. */
  readonly text: string;
  /** Stems by which two wordings of it are the same or not; which stems are one root is found over all of them. */
  readonly stems: readonly string[];
  /** What must not differ, whatever else does: numbers, limits, whose and for whom, part or whole, forms of mentoring. */
  readonly marks: string;
};

const MONTH = "(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*";
const TIMES = new RegExp(
  `\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d{2}(?!\\d)|\\d{1,2} ${MONTH}(?: 20\\d{2})?|20\\d{2} ?[/-] ?(?:20)?\\d{2}(?!\\d)|20\\d{2}(?!\\d)`,
  "g",
);

export function questionWords(text: string): QuestionWords {
  const spelling = readable(text);
  const timeless = spelling.replace(TIMES, " ").replace(/(?<![а-я])(?:г\.?г?\.?|год[ауы]?)(?![а-я])/g, " ");
  const words = wordsOf(timeless);
  const turning = turningWords(text);
  // A set expression spelt out may swallow a word: it must stand in both all the same.
  const marked = (words: string) => (words === "" ? "" : `${words}#${turning}`);
  return {
    exact: marked(plain(spelling)),
    loose: marked(plain(timeless)),
    text: plain(timeless),
    stems: words.flatMap(partsOfWord).flatMap(meaningsOf),
    marks: `${marksOf(timeless)}|${turning}`,
  };
}

function plain(text: string): string {
  return text
    .replace(/[^а-яa-z\d%№/+-]+/g, " ")
    .replace(/(?<![а-яa-z\d])[/+-]+|[/+-]+(?![а-яa-z\d])/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** «школы-партнёра» is no school of ours: each half says its own. */
function partsOfWord(word: string): readonly string[] {
  const parts = partsOf(word);
  return parts.length > 0 ? parts : [word];
}

function meaningsOf(word: string): readonly string[] {
  if (isOfStem(word, POLITE)) return [];
  const meaning = ONE_MEANING.find(([, stems]) => isOfStem(word, stems));
  return meaning === undefined ? tellingWords(word) : [meaning[0]];
}

function marksOf(spelling: string): string {
  const numbers = (spelling.match(/\d+/g) ?? []).sort();
  const small = spelling.match(
    /(?<![а-я])(?:до|от|после|более|менее|свыше|больше|меньше|старше|младше|не|без|кроме|из них|из числа|в том числе|или|для|у|над|среди|что|кто|кем|где|когда|почему|зачем|как)(?![а-я])/g,
  );
  return [
    numbers.join(","),
    [...(small ?? [])].sort().join(","),
    isPart(spelling) ? "part" : "",
    asksTwice(spelling) ? "twice" : "",
    [...wholeFormsIn(spelling).keys()].sort().join(","),
  ].join("|");
}

/** Which words that turn a meaning stand anywhere in a text, remarks in brackets and set expressions included. */
function turningWords(text: string): string {
  const words = comparisonKey(text).match(/[а-я]+|%/g) ?? [];
  return [...changingStems, ...negatingStems]
    .map((stem) => (words.some((word) => isOfStem(word, stem)) ? "1" : "0"))
    .join("");
}

/** Words of which titles are made that say nothing of what is asked below them. */
const TITLE_WORDS =
  "общ|основн|сведени|информаци|=данные|раздел|блок|част|анкет|=форма|=формы|опрос|мониторинг|=отчет|=отчета|отчетн|наставничеств|организаци|учрежден|показател|паспорт|титульн|=лист|внедрени|реализаци|целев|=модели|=модель|=система|=системы|методологи|=о|=об|=по|=в|=и|=на|=для|=за";

/**
 * Whether a heading may come and go without making another question of the one below. Nearly every other may be the head of a
 * column: «Наличие», «Номер», «План».
 * @example isTitleOnly("Раздел 1. Общие сведения об организации") // true
 */
export function isTitleOnly(text: string): boolean {
  const timeless = readable(text).replace(TIMES, " ");
  return (
    !/\d/.test(plain(timeless)) &&
    wordsOf(timeless).every((word) => isOfStem(word, TITLE_WORDS) || isOfStem(word, POLITE))
  );
}
