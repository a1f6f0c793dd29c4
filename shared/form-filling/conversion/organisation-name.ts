import { comparisonKey } from "../../text/fold.ts";

/** A name of a school taken apart, so that two spellings of it are equal part by part. */
export type OrganisationName = {
  /** «мбоу»; "" where the name begins without a legal form. */
  readonly form: string;
  /** «сош 1», «гимназия им примерова»: what kind of school it is, its number and whose name it bears. */
  readonly bare: string;
  /** The town or the village: «г. Примерск», «с. Лесное». */
  readonly settlements: readonly Settlement[];
  /** Words of the district and whatever else stands aside: «лесной». */
  readonly places: readonly string[];
};

/** «г. Примерск» as { kind: "г", word: "примерск" }; "" where the words do not say whether it is a town or a village. */
export type Settlement = { readonly kind: string; readonly word: string };

/** Words of a legal form: «муниципальное бюджетное дошкольное образовательное учреждение» is «мбдоу». */
const OF_FORM =
  /^(?:муниципальн|государственн|областн|краев|республиканск|федеральн|частн|негосударственн|бюджетн|автономн|казенн|некоммерческ|дошкольн|общеобразовательн|образовательн|профессиональн)[а-я]+$/;
const FORM_ENDS = /^(?:учреждени|организаци)[а-я]+$/;
/** «МБОУ», «ОГБПОУ», «КОГОБУ», «МБУДО», «АНО». */
const SHORT_FORM = /^(?:[мгочнфкрс]{1,4}[абк]?[дпо]{0,3}б?у(?:до|дод)?|аноо?)$/;
const NO_FORM = /^(?:саду|году|роду|кому|ходу)$/;

/** Kinds of schools in full, and as they are shortened. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/средн[а-я]+ (?:обще)?образовательн[а-я]+ школ[а-я]+/g, "сош"],
  [/основн[а-я]+ (?:обще)?образовательн[а-я]+ школ[а-я]+/g, "оош"],
  [/начальн[а-я]+ (?:обще)?образовательн[а-я]+ школ[а-я]+/g, "нош"],
  [/средн[а-я]+ школ[аы]/g, "сш"],
  [/основн[а-я]+ школ[аы]/g, "ош"],
  [/начальн[а-я]+ школ[аы]/g, "нш"],
  [/детск[а-я]+ сад[а-я]*|(?<![а-я])д\/с(?![а-я])/g, "дс"],
  [/центр[а-я]* развития ребенка/g, "црр"],
  [/дом[а-я]* детского творчества/g, "ддт"],
  [/центр[а-я]* детского творчества/g, "цдт"],
  [/центр[а-я]* дополнительного образования/g, "цдо"],
  [/центр[а-я]* внешкольной работы/g, "цвр"],
  [/детско юношеск[а-я]+ спортивн[а-я]+ школ[а-я]+/g, "дюсш"],
  [/детск[а-я]+ школ[а-я]+ искусств/g, "дши"],
  [/станци[а-я]+ юных техников/g, "сют"],
  [/станци[а-я]+ юных натуралистов/g, "сюн"],
  [/(?:(?<![а-я])с )?(?:углубленным изучением отдельных предметов|уиоп)/g, "уиоп"],
  [/(?<![а-я])имени(?![а-я])/g, "им"],
];
const KIND_ALONE = /^(?:[сон]ош|[сон]ш|дс|школа|гимназия|лицей|црр|ддт|цдт|цдо|цвр|дюсш|дши|сют|сюн)$/;

/** Before the name of a place; behind «им.» the same letters are somebody's initials. */
const PLACE =
  /^(?:г|гор|город|города|с|село|села|п|пос|поселок|поселка|пгт|рп|д|дер|деревня|деревни|ст|станица|станицы|х|хутор|хутора|аул|аула)$/;
const SETTLEMENT_KINDS: Readonly<Record<string, string>> = {
  гор: "г",
  город: "г",
  города: "г",
  село: "с",
  села: "с",
  пос: "п",
  поселок: "п",
  поселка: "п",
  дер: "д",
  деревня: "д",
  деревни: "д",
  станица: "ст",
  станицы: "ст",
  хутор: "х",
  хутора: "х",
  аула: "аул",
};
/** After the name of a district, and what stands beside both. */
const PLACE_BESIDE =
  /^(?:район|района|р|н|мр|мо|го|округ|округа|муниципальн[а-я]+|городск[а-я]+|область|области|обл|край|края|республика|республики|респ)$/;

/** @example organisationName("МБОУ «Средняя общеобразовательная школа № 1» г. Примерска") // { form: "мбоу", bare: "сош 1", settlements: [{ kind: "г", word: "примерска" }], places: [] } */
export function organisationName(name: string): OrganisationName {
  const known = names.get(name);
  if (known !== undefined) return known;
  const taken = takenApart(name);
  // A list of all schools of a region is looked through again whenever the form is planned anew.
  if (names.size >= REMEMBERED_NAMES) names.clear();
  names.set(name, taken);
  return taken;
}

/** Names already taken apart. It changes no result. */
const names = new Map<string, OrganisationName>();
const REMEMBERED_NAMES = 10_000;

function takenApart(name: string): OrganisationName {
  const key = comparisonKey(name);
  const aside: string[] = [];
  const main = key
    .replace(/\(([^)]*)\)|,(.*)$/g, (_, inBrackets?: string, behind?: string) => {
      aside.push(inBrackets ?? behind ?? "");
      return " ";
    })
    .replace(/(?<![а-яa-z])n[or]?\.? ?(?=\d)|№/g, " ");
  const [form, rest] = formOf(tokens(main));
  const words = tokens(KINDS.reduce((text, [long, short]) => text.replace(long, short), rest.join(" ")));
  const named = apartFromPlaces(words, 1);
  const beside = aside.map((text) => apartFromPlaces(tokens(text), 0));
  const besideWords = beside.flatMap(({ bare }) => bare);
  return {
    form,
    // A number tells schools apart wherever it stands.
    bare: [...named.bare, ...besideWords.filter((word) => /\d/.test(word))].join(" "),
    settlements: [named, ...beside].flatMap(({ settlements }) => settlements),
    places: [named, ...beside]
      .flatMap(({ places }) => places)
      .concat(besideWords)
      .filter(mayNamePlace),
  };
}

/** The towns and villages a text names with their kind: an address, a municipality. */
export function settlementsIn(text: string): readonly Settlement[] {
  return text.split(",").flatMap((part) => apartFromPlaces(tokens(comparisonKey(part)), 0).settlements);
}

function mayNamePlace(word: string): boolean {
  return word.length > 2 && !/\d/.test(word) && !PLACE.test(word) && !PLACE_BESIDE.test(word);
}

type Apart = {
  readonly bare: readonly string[];
  readonly settlements: readonly Settlement[];
  readonly places: readonly string[];
};

/** Words of places taken out from among the others, those before `from` left alone: «лесного района сош 3», «сош 3 г примерска». */
function apartFromPlaces(words: readonly string[], from: number): Apart {
  const bare: string[] = [];
  const settlements: Settlement[] = [];
  const places: string[] = [];
  const tells = (word: string | undefined) => word === undefined || /\d/.test(word) || KIND_ALONE.test(word);
  const isBeside = (word: string | undefined) => word !== undefined && PLACE_BESIDE.test(word);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const behind = words.slice(at + 1);
    if (at >= from && PLACE.test(word) && !isInitial(words, at)) {
      const isEnd = !behind.some((each) => tells(each) || isBeside(each) || PLACE.test(each));
      const named = isEnd ? behind : behind.slice(0, 1);
      settlements.push(...named.map((each) => ({ kind: SETTLEMENT_KINDS[word] ?? word, word: each })));
      at += named.length;
    } else if (isBeside(word) || (isBeside(behind[0]) && !tells(word))) {
      const run = words.findIndex((each, place) => place > at && !isBeside(each));
      const end = run < 0 ? words.length : run;
      // «Лесной район» has its name in front, «городской округ Лесной» behind.
      const nameBehind = isBeside(word) && !tells(words[end]) && !PLACE.test(words[end]!);
      places.push(isBeside(word) ? (nameBehind ? words[end]! : "") : word);
      at = nameBehind ? end : end - 1;
    } else bare.push(word);
  }
  return { bare, settlements, places };
}

/** «им. Г. Примерова», «П. П. Примерова». */
function isInitial(words: readonly string[], at: number): boolean {
  const isLetter = (word: string | undefined) => word !== undefined && /^[а-я]$/.test(word);
  return (
    isLetter(words[at]) && (words[at - 1] === "им" || isLetter(words[at - 1]) || isLetter(words[at + 1]))
  );
}

/** Whether nothing but its kind is said of a school: «СОШ», which is another one in every village. */
export function isKindAlone({ bare }: OrganisationName): boolean {
  return bare === "" || KIND_ALONE.test(bare);
}

/** Whether two words name one place: «Примерск» and «Примерска», «Лесной» and «Лесного». */
export function isSamePlace(one: string, other: string): boolean {
  if (/\d/.test(one + other)) return one === other;
  const shorter = Math.min(one.length, other.length);
  const needed = Math.max(3, shorter - 2);
  return Math.abs(one.length - other.length) <= 2 && one.slice(0, needed) === other.slice(0, needed);
}

/** Whether two settlements are one: «г. Примерск» and «Примерск», never «с. Лесное» and «п. Лесной». */
export function isSameSettlement(one: Settlement, other: Settlement): boolean {
  return (
    (one.kind === "" || other.kind === "" || one.kind === other.kind) && isSamePlace(one.word, other.word)
  );
}

/** The words of a text that may name a place. */
export function placeWords(text: string): readonly string[] {
  return tokens(comparisonKey(text)).filter(mayNamePlace);
}

function tokens(text: string): string[] {
  return text.match(/\d+|д\/с|[а-яa-z]+/g) ?? [];
}

/** The legal form as its first letters, and the words behind it. */
function formOf(words: readonly string[]): readonly [string, readonly string[]] {
  const end = words.findIndex((word) => !OF_FORM.test(word));
  const [form, behind] =
    end > 0 && FORM_ENDS.test(words[end]!)
      ? [
          words
            .slice(0, end + 1)
            .map((word) => word.charAt(0))
            .join(""),
          words.slice(end + 1),
        ]
      : SHORT_FORM.test(words[0] ?? "") && !NO_FORM.test(words[0]!)
        ? [words[0]!, words.slice(1)]
        : ["", words];
  if (form === "") return [form, behind];
  if (behind[0] === "до") return [`${form}до`, behind.slice(1)];
  return behind[0] === "дополнительного" && behind[1] === "образования"
    ? [`${form}до`, behind.slice(2)]
    : [form, behind];
}
