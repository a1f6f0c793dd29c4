import { comparisonKey } from "../../text/fold.ts";

/** What is said of a paper, a page or a practice that there is: participles and verbs by their beginnings. */
const DONE =
  "утвержд|разработ|провед|изд|назнач|созд|принят|размещ|внедр|выполн|исполн|заключ|организов|подпис|опубликов|введ|сформиров|реализов|осуществл|оформл|обеспеч|закрепл|актуализиров|согласов|зарегистриров|налич";
const GOING_ON =
  "реализу|осуществля|провод|вед|организу|использу|применя|действу|функциониру|работа|име|выплачива|оказыва|присутству|существу";

/** Words of an option that say yes, unless «не» stands with them. */
const SAYING_YES = new RegExp(
  `^(?:да|yes|true|имеется|имеются|есть|наличи[еи]|проводил(?:ся|ось|ась|ись)|действует|верно|(?:${DONE})(?:ен|ан|)[аоы]?|(?:${GOING_ON})[еюяи]т(?:ся)?)$`,
);
const SAYING_NO = /^(?:нет|no|false|отсутству[а-я]+|отсутствие|неверно)$/;
const NEGATION = /^(?:не|ни)$/;
/** Words that may stand with either and change neither. */
const BESIDE =
  /^(?:в|на|у|нас|о|об|по|и|организации|школе|учреждении|оо|доу|сайте|наличии|полностью|полном|объеме|приказом)$/;

/** What the form wants beside the answer: «Да (указать ссылку)», «Нет; поясните почему». */
const INSTRUCTION =
  "(?:указ|укаж|прикреп|прилож|прилаг|впи[сш]|поясн|уточн|приве[дс]|добав)[а-я]*(?:ть|те|ти)(?![а-я])";
const INSTRUCTIONS = [
  new RegExp(`\\((?:${INSTRUCTION}[^)]*|(?:ссылка|реквизиты|номер|№|дата)[^)]*)\\)`, "g"),
  new RegExp(`(?:[,;:.]| -)? ${INSTRUCTION}(?: .*)?$`),
];

/**
 * Whether an option says yes or no, or null where it says something else («частично», «в разработке») or both. Words of the question
 * may be repeated: «Да, положение утверждено».
 * @example saysYes("Нет, не утверждено", "Утверждено ли положение?") // false
 */
export function saysYes(option: string, question: string): boolean | null {
  const words = wordsOfAnswer(option);
  const asked = askedWords(question);
  const yes = words.some((word) => /^(?:да|yes|true)$/.test(word));
  const no = words.some((word) => SAYING_NO.test(word));
  const negated = words.some((word) => NEGATION.test(word));
  const said = words.some((word) => SAYING_YES.test(word));
  // «Есть, не размещено» says one of one thing and the other of another.
  const half = negated && words.some((word, place) => saysItself(word, words[place - 1]));
  if (!words.every((word) => isUnderstood(word, asked)) || (yes && (no || negated)) || half) return null;
  if (no || (negated && said)) return false;
  return said && !negated ? true : null;
}

function saysItself(word: string, before: string | undefined): boolean {
  return SAYING_YES.test(word) && !BESIDE.test(word) && !(before !== undefined && NEGATION.test(before));
}

/** Marks that say yes and no only beside each other. */
const MARKS = [
  ["+", "-"],
  ["1", "0"],
  ["✓", "✗"],
  ["✔", "✘"],
] as const;

/**
 * The places of the options that give an answer. «+» and «–», «1» and «0», and a word of the question beside the same word with «не»
 * say it only as a pair.
 * @example placesSaying(false, ["Ведётся", "Не ведётся"], "Ведётся ли журнал?") // [1]
 */
export function placesSaying(
  answer: boolean,
  labels: readonly string[],
  question: string,
): readonly number[] {
  const said = labels.map((label) => saysYes(label, question));
  if (said.some((each) => each !== null)) return placesOf(said, answer);
  const keys = labels.map((label) => comparisonKey(label));
  const pair = MARKS.find((marks) => {
    const others = keys.filter((key) => key !== marks[0] && key !== marks[1]);
    return marks.every((mark) => keys.includes(mark)) && others.every((key) => !/[\d+]/.test(key));
  });
  if (pair !== undefined)
    return placesOf(
      keys.map((key) => (key === pair[0] ? true : key === pair[1] ? false : null)),
      answer,
    );
  const asked = askedWords(question);
  const bare = keys.map((key) => wordsOfAnswer(key).join(" "));
  const asPairs = bare.map((key) => {
    const positive = key.replace(/^не /, "");
    const known =
      positive !== "" &&
      positive.split(" ").every((word) => isUnderstood(word, asked) && !NEGATION.test(word));
    return known && bare.includes(positive) && bare.includes(`не ${positive}`) ? key === positive : null;
  });
  return placesOf(asPairs, answer);
}

function placesOf(said: readonly (boolean | null)[], answer: boolean): readonly number[] {
  return said.flatMap((each, place) => (each === answer ? [place] : []));
}

function wordsOfAnswer(option: string): readonly string[] {
  const bare = INSTRUCTIONS.reduce(
    (text, pattern) => text.replace(pattern, ""),
    comparisonKey(option).replace(/^[а-яa-z]\) /, ""),
  );
  return bare.match(/[а-яa-z]+/g) ?? [];
}

function askedWords(question: string): ReadonlySet<string> {
  return new Set((comparisonKey(question).match(/[а-яa-z]{4,}/g) ?? []).map(beginning));
}

function isUnderstood(word: string, asked: ReadonlySet<string>): boolean {
  return (
    [SAYING_YES, SAYING_NO, NEGATION, BESIDE].some((known) => known.test(word)) || asked.has(beginning(word))
  );
}

function beginning(word: string): string {
  return word.slice(0, 5);
}
