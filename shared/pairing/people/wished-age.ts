import { comparisonKey } from "../../text/fold.ts";

/** Whom a mentor would like to lead, as far as the words tell: years of age or school classes, both inclusive. */
export type WishedAge =
  | { readonly kind: "any" }
  | { readonly kind: "bands"; readonly bands: readonly Band[] }
  /** Words that were not understood whole. */
  | { readonly kind: "unread" };

type Band = { readonly of: "age" | "class"; readonly from: number; readonly to: number };

const NO_END = 200;

/** Names of ages (school stages by the federal standards; «молодые педагоги» of youth policy: up to 35). */
const NAMED = [
  {
    words:
      /^(?:любой|любые|любого|все|всех|не важно|неважно|без ограничени[йя]|не имеет значения|значения не имеет)$/,
    band: null,
  },
  { words: /^дошкольник[а-я]*$/, band: { of: "age", from: 2, to: 7 } },
  {
    words:
      /^(?:младш[а-я]+ (?:школьник[а-я]*|класс[а-я]*|звен[а-я]*)|начальн[а-я]+ (?:школ[а-я]*|класс[а-я]*|звен[а-я]*))$/,
    band: { of: "class", from: 1, to: 4 },
  },
  {
    words: /^(?:средн[а-я]+ (?:школ[а-я]*|класс[а-я]*|звен[а-я]*)|основн[а-я]+ школ[а-я]*)$/,
    band: { of: "class", from: 5, to: 9 },
  },
  {
    words: /^(?:старшеклассник[а-я]*|старш[а-я]+ (?:школьник[а-я]*|класс[а-я]*|звен[а-я]*|школ[а-я]*))$/,
    band: { of: "class", from: 9, to: 11 },
  },
  { words: /^подростк[а-я]*$/, band: { of: "age", from: 11, to: 17 } },
  { words: /^(?:взросл[а-я]+|совершеннолетн[а-я]+)$/, band: { of: "age", from: 18, to: NO_END } },
  {
    words: /^(?:молод[а-я]+ (?:педагог[а-я]*|учител[а-я]*|специалист[а-я]*|воспитател[а-я]*)|молодежь)$/,
    band: { of: "age", from: 18, to: 35 },
  },
] as const satisfies readonly { readonly words: RegExp; readonly band: Band | null }[];

const UNIT = "(лет|год[а-я]*|г\\.?|класс[а-я]*|кл\\.?)?";
/** Spans and bounds; the first and the second group are years or classes. */
const SHAPES = [
  {
    shape: new RegExp(
      `^(?:от |с |в возрасте (?:от )?)?(\\d{1,2})\\s*(?:-|до|по)\\s*(\\d{1,2})\\s*(?:-?[а-я]{1,2} )?${UNIT}$`,
    ),
    ends: "both",
  },
  {
    shape: new RegExp(
      `^(?:от|с|старше|не младше|не моложе)\\s*(\\d{1,2})()\\s*(?:-?[а-я]{1,2} )?${UNIT}(?: и (?:старше|выше|более))?$`,
    ),
    ends: "from",
  },
  { shape: new RegExp(`^(\\d{1,2})()\\s*\\+?\\s*${UNIT} и (?:старше|выше|более)$`), ends: "from" },
  { shape: new RegExp(`^(\\d{1,2})()\\s*\\+\\s*${UNIT}$`), ends: "from" },
  {
    shape: new RegExp(`^(?:до|младше|моложе|не старше)\\s*(\\d{1,2})()\\s*(?:-?[а-я]{1,2} )?${UNIT}$`),
    ends: "to",
  },
  { shape: new RegExp(`^(\\d{1,2})()\\s*(?:-?[а-я]{1,2} )?${UNIT}$`), ends: "one" },
] as const;

/**
 * The wish read whole, or not at all: a word left over could turn it round.
 * @example readWishedAge("12–14 лет, 10-11 класс") // ages 12 to 14 and classes 10 to 11
 */
export function readWishedAge(text: string): WishedAge {
  const bands: Band[] = [];
  const parts = comparisonKey(text)
    .replace(
      /(?:^|\s)(?:обучающиеся|обучающимися|ученики|учениками|дети|детьми|школьники|студенты|ребята|возраст)(?=\s*[:\d]|\s+(?:от|с|до)\s)/g,
      " ",
    )
    .split(/[,;]|(?<=[а-я]) и (?=\d|[а-я])(?!и? ?(?:старше|выше|более))/)
    .map((part) => part.replace(/^[\s:]+|[\s.]+$/g, ""))
    .filter((part) => part !== "");
  for (const part of parts) {
    const named = NAMED.find(({ words }) => words.test(part));
    if (named?.band === null) return { kind: "any" };
    const band = named?.band ?? spanOf(part);
    if (band === null) return { kind: "unread" };
    bands.push(band);
  }
  return bands.length === 0 ? { kind: "unread" } : { kind: "bands", bands };
}

function spanOf(part: string): Band | null {
  for (const { shape, ends } of SHAPES) {
    const match = shape.exec(part);
    if (match === null) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    const of = /^к/.test(match[3] ?? "") ? "class" : "age";
    const to = ends === "both" ? second : ends === "from" ? NO_END : first;
    const from = ends === "to" ? 0 : first;
    return from > to ? null : { of, from, to };
  }
  return null;
}

/** What is known of a mentee's age: the year of birth leaves two ages open, a class alone three. */
export type KnownAge = {
  readonly class: number | null;
  readonly youngest: number;
  readonly oldest: number;
};

/** A child begins school at 6½ to 8 (273-ФЗ, статья 67), so a pupil of class N is N+5 to N+8 years old. */
const YOUNGER_THAN_CLASS = 5;
const OLDER_THAN_CLASS = 8;

/** The ages a person may be of on a day of the year, by year of birth, else by class; null where neither is written. */
export function knownAge(born: number | null, schoolClass: number | null, year: number): KnownAge | null {
  if (born !== null) return { class: schoolClass, youngest: year - born - 1, oldest: year - born };
  if (schoolClass === null) return null;
  return {
    class: schoolClass,
    youngest: schoolClass + YOUNGER_THAN_CLASS,
    oldest: schoolClass + OLDER_THAN_CLASS,
  };
}

/** Whether a person is of the wished age: for certain, perhaps (the birthday is not known), or not. */
export function fitsWish(wish: WishedAge, age: KnownAge): "yes" | "perhaps" | "no" | "unknown" {
  if (wish.kind === "any") return "yes";
  if (wish.kind === "unread") return "unknown";
  let best: "perhaps" | "no" = "no";
  for (const band of wish.bands) {
    const fit = fitsBand(band, age);
    if (fit === "yes") return fit;
    if (fit === "perhaps") best = fit;
  }
  return best;
}

function fitsBand({ of, from, to }: Band, age: KnownAge): "yes" | "perhaps" | "no" {
  if (of === "class" && age.class !== null) return age.class >= from && age.class <= to ? "yes" : "no";
  const youngest = of === "class" ? from + YOUNGER_THAN_CLASS : from;
  const oldest = of === "class" ? to + OLDER_THAN_CLASS : to;
  if (age.oldest < youngest || age.youngest > oldest) return "no";
  // An age says of the class no more than «perhaps».
  return of === "age" && age.youngest >= youngest && age.oldest <= oldest ? "yes" : "perhaps";
}

/** The class of a pupil: «8 «Б»», «10 класс», «7А»; null for a post or other words. */
export function schoolClassOf(words: string): number | null {
  const match =
    /^(\d{1,2})\s*(?:-?\s*(?:й|ый|ой))?\s*(?:-?\s*"?[а-я]"?)?\s*(?:класс[а-я]*|кл\.?)?\s*(?:-?\s*"?[а-я]"?)?$/.exec(
      comparisonKey(words),
    );
  const number = match === null ? 0 : Number(match[1]);
  return number >= 1 && number <= 11 ? number : null;
}
