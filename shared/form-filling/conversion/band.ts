import { comparisonKey } from "../../text/fold.ts";

/** Numbers an option stands for, each end its own when `…Included`. */
type Band = {
  readonly from: number;
  readonly fromIncluded: boolean;
  readonly to: number;
  readonly toIncluded: boolean;
};

/** Numbers in words, as options say them; of more nobody makes bands in words. */
const SPELT: readonly (readonly [number, RegExp])[] = [
  [0, /ноль|нол[яю]|ни одн(?:ого|ой)|нет|не (?:было|имеется|имеются)|отсутству[а-я]+/],
  [1, /один|одна|одно|одного|одной/],
  [2, /два|две|двух/],
  [3, /три|трех/],
  [4, /четыре|четырех/],
  [5, /пять|пяти/],
  [6, /шесть|шести/],
  [7, /семь|семи/],
  [8, /восемь|восьми/],
  [9, /девять|девяти/],
  [10, /десять|десяти/],
].map(([number, words]) => [
  number as number,
  new RegExp(`(?<![а-я])(?:${(words as RegExp).source})(?![а-я])`, "g"),
]);

/** What is counted: it stands with a number and changes nothing. Words of the question may stand so too. */
const UNITS =
  /^(?:чел(?:овек[а-я]*)?|лиц[ао]?|ед(?:иниц[а-я]*)?|шт(?:ук[а-я]*)?|лет|год[а-я]*|процент[а-я]*|пар[аы]?|групп[аы]?|раза?|педагог[а-я]*|наставник[а-я]*|наставляем[а-я]*|программ[аы]?|%)$/;

const N = "(\\d+(?:[.,]\\d+)?)";
const FROM = "(?:и|или) (?:более|больше|выше|свыше|старше|дальше)";
const SPELLINGS: readonly (readonly [RegExp, (first: number, second: number) => Band])[] = [
  [`(?:от |с |между )?${N} ?(?:-|до|по|и|\\.{2,3}|…) ?${N}`, between],
  [`не (?:менее|меньше) ${N} (?:и|,? ?но) не (?:более|больше) ${N}`, between],
  [`(?:до|не (?:более|больше|свыше|выше)|максимум|<=|≤) ?(?:чем )?${N}`, upTo],
  [`${N} (?:и|или) (?:менее|меньше|ниже|младше)`, upTo],
  [`(?:менее|меньше|ниже|младше|<) ?(?:чем )?${N}`, (most: number) => ({ ...upTo(most), toIncluded: false })],
  [`(?:более|больше|свыше|выше|старше|>) ?(?:чем )?${N}`, (least: number) => over(least, false)],
  [`(?:от|с|не (?:менее|меньше|ниже)|минимум|>=|≥) ?${N}(?: ${FROM})?`, (least: number) => over(least, true)],
  [`${N} ?(?:\\+|${FROM})`, (least: number) => over(least, true)],
  [N, (only: number) => between(only, only)],
].map(([pattern, band]) => [new RegExp(`^${pattern as string}$`), band as typeof between]);

function between(from: number, to: number): Band {
  return { from, fromIncluded: true, to, toIncluded: true };
}

function upTo(to: number): Band {
  return { from: Number.NEGATIVE_INFINITY, fromIncluded: true, to, toIncluded: true };
}

function over(from: number, fromIncluded: boolean): Band {
  return { from, fromIncluded, to: Number.POSITIVE_INFINITY, toIncluded: true };
}

/**
 * The places of the options that hold a number: «от 5 до 9 лет», «5–9», «до 5», «более 10», «10 и более», «нет», «7». An end that
 * two options may claim («5–10», «10–15») is in both: the person decides. «Нет» beside «до 5» is the one nought.
 * @example placesHolding(7, ["до 5 чел.", "от 6 до 10 чел.", "более 10"], "") // [1]
 */
export function placesHolding(
  number: number,
  labels: readonly string[],
  question: string,
): readonly number[] {
  const asked = new Set((comparisonKey(question).match(/[а-я]{4,}/g) ?? []).map((word) => word.slice(0, 5)));
  const bands = withoutNumbering(labels).map((label) => bandOf(label, asked));
  // An option with numbers that is not understood may hold this one too.
  if (bands.some((band, place) => band === null && /\d/.test(labels[place]!))) return [];
  const places = bands.flatMap((band, place) => (band !== null && holds(band, number) ? [place] : []));
  const noughts =
    number === 0 ? places.filter((place) => bands[place]!.from === 0 && bands[place]!.to === 0) : [];
  return noughts.length > 0 ? noughts : places;
}

/** «а) 1–3», «1. до 5»: only where every option is numbered. */
function withoutNumbering(labels: readonly string[]): readonly string[] {
  const bare = labels.map((label) => label.replace(/^\s*(?:\d{1,2}|[а-яёa-z])[.)]\s+(?=\S)/i, ""));
  return bare.every((label, place) => label !== labels[place]) ? bare : labels;
}

function holds({ from, fromIncluded, to, toIncluded }: Band, number: number): boolean {
  return (fromIncluded ? number >= from : number > from) && (toIncluded ? number <= to : number < to);
}

function bandOf(label: string, asked: ReadonlySet<string>): Band | null {
  const spelt = SPELT.reduce(
    (text, [number, words]) => text.replace(words, String(number)),
    comparisonKey(label),
  );
  const words = spelt
    .replace(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, "")
    .replace(/(?<=\d)-?(?:ти|ми|х|и|го|й)(?![а-я])/g, "")
    .replace(/[()"]|[.,;:](?!\d)/g, " ")
    .replace(/(?<=\d)(?=[а-я%])|включительно/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !UNITS.test(word) && !asked.has(word.slice(0, 5)))
    .join(" ");
  for (const [pattern, band] of SPELLINGS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const [first, second] = [found[1], found[2] ?? found[1]].map((each) => Number(each!.replace(",", ".")));
    return first! <= second! ? band(first!, second!) : null;
  }
  return null;
}
