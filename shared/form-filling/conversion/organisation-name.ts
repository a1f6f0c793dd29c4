import { comparisonKey } from "../../text/fold.ts";
import { apartFromPlaces, mayNamePlace, type Settlement, tokens } from "./place-words.ts";
import { isKindOfSchool, withShortKinds } from "./school-kinds.ts";

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

/** Words of a legal form: «муниципальное бюджетное дошкольное образовательное учреждение» is «мбдоу». */
const OF_FORM =
  /^(?:муниципальн|государственн|областн|краев|республиканск|федеральн|частн|негосударственн|бюджетн|автономн|казенн|некоммерческ|дошкольн|общеобразовательн|образовательн|профессиональн)[а-я]+$/;
const FORM_ENDS = /^(?:учреждени|организаци)[а-я]+$/;
/** «МБОУ», «ОГБПОУ», «КОГОБУ», «МБУДО», «АНО». */
const SHORT_FORM = /^(?:[мгочнфкрс]{1,4}[абк]?[дпо]{0,3}б?у(?:до|дод)?|аноо?)$/;
const NO_FORM = /^(?:саду|году|роду|кому|ходу)$/;

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
  const words = tokens(withShortKinds(rest.join(" ")));
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

/** Whether nothing but its kind is said of a school: «СОШ», which is another one in every village. */
export function isKindAlone({ bare }: OrganisationName): boolean {
  return bare === "" || isKindOfSchool(bare);
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
