import { bareAddress } from "../form-filling/pre-filled-link/form-address.ts";
import { HIDDEN, withoutPersonalWords } from "../people/personal-words.ts";
import { comparisonKey, foldSpaces } from "../text/fold.ts";
import { tellingWords } from "../text/word-kinship.ts";
import type { FormIdentity } from "./form-map.ts";

/** Parameters by which sites tell their forms apart; every other one may be of the visitor. */
const NAMES_FORM =
  /^(?:id|form|form_?id|web_form_id|survey|survey_?id|sid|poll|poll_?id|anketa|opros|quiz|monitoring)=[\p{L}\d_-]{1,40}$/iu;

/** What of an address names the form, the same for every visitor and every visit. */
const VISIT = [
  // docs.google.com/forms/u/0/d/e/… is the form of the visitor's first account.
  [/^(docs\.google\.com\/forms)\/u\/\d+(?=\/)/, "$1"],
  [/^(docs\.google\.com\/forms\/d\/(?:e\/)?[^/]+)(?:\/.*)?$/, "$1/viewform"],
  [/;jsessionid=[^/]*/i, ""],
] as const;

/**
 * The host and path of a form, without what is personal in it: the one name under which it is known again. "" for a file and for
 * what is no address.
 * @example formAddress("https://docs.google.com/forms/u/1/d/e/1FAI/viewform?usp=pp_url&entry.1=5") // "docs.google.com/forms/d/e/1FAI/viewform"
 */
export function formAddress(address: string): string {
  const bare = bareAddress(address.trim());
  if (bare === null) return "";
  const [host = "", ...path] = bare.page.replace(/^https?:\/\//i, "").split("/");
  const page = [host.toLowerCase().replace(/^www\./, ""), ...path].join("/").replace(/\/+$/, "");
  const own = VISIT.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), page);
  const parameters = bare.parameters.filter((each) => NAMES_FORM.test(each)).sort();
  const route = /#(!?\/[^?#]*)/.exec(address)?.[1] ?? "";
  const whole = `${own}${parameters.length > 0 ? `?${parameters.join("&")}` : ""}${route === "" ? "" : `#${route}`}`;
  // Numbers in an address name the form; an address of mail names a person.
  return decoded(whole).replace(/[^/?&=#]*@[^/?&=#]*/g, HIDDEN);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

export function formIdentity(title: string, address: string): FormIdentity {
  return { title: withoutPersonalWords(foldSpaces(title)), address: formAddress(address) };
}

/**
 * A form in one cell of «Карта форм».
 * @example identityWords({ title: "Мониторинг", address: "forms.yandex.ru/u/1" }) // "Мониторинг (forms.yandex.ru/u/1)"
 */
export function identityWords({ title, address }: FormIdentity): string {
  if (address === "") return title;
  return title === "" ? address : `${title} (${address})`;
}

const ADDRESS =
  "(?:https?:\\/\\/)?(?:localhost|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+)(?::\\d+)?(?:[/?#][^\\s]*)?";
const ALONE = new RegExp(`^${ADDRESS}$`, "u");
const AT_END = new RegExp(`^(.*?)\\s*\\((${ADDRESS})\\)$`, "u");

/** A cell of «Карта форм» taken apart; people may have typed the title alone, or the address alone. */
export function readIdentity(words: string): FormIdentity {
  const text = foldSpaces(words);
  if (ALONE.test(text)) return { title: "", address: formAddress(withScheme(text)) };
  const [, title, address] = AT_END.exec(text) ?? [];
  return title === undefined || address === undefined
    ? { title: text, address: "" }
    : { title, address: formAddress(withScheme(address)) };
}

/** An address without its scheme as one that can be read. */
export function withScheme(address: string): string {
  return /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

/** How surely a map was made for a form. */
export type Kinship =
  /** The same address, or neither has one and the titles are the same. */
  | "same"
  /** The same title, years apart, at another address: last year's form, or the same one moved. */
  | "alike"
  | "other";

export function kinshipOf(map: FormIdentity, form: FormIdentity): Kinship {
  if (map.address !== "" && map.address === form.address) return "same";
  if (!sameTitle(map.title, form.title)) return "other";
  return map.address === "" && form.address === "" ? "same" : "alike";
}

/** «Форма», «Опрос 2025» say nothing of which form it is. */
const FEWEST_WORDS = 2;

function sameTitle(one: string, other: string): boolean {
  const words = (title: string) => tellingWords(comparisonKey(title)).join(" ");
  return words(one) === words(other) && words(one).split(" ").length >= FEWEST_WORDS;
}
