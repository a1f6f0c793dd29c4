import { comparisonKey } from "../../text/fold.ts";
import { isSamePlace, placeWords } from "./place-words.ts";

/** A district or a town as an administrative unit: «Лесной муниципальный район» is { kind: "район", words: ["лесной"] }. */
type MunicipalityName = { readonly kind: string; readonly words: readonly string[] };

/** Kinds of municipalities; «г. Лесной» and «Лесной район» are two of them. A kind that stands with another is named first. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["городской округ", /(?<![а-я])(?:городск[а-я]+ округ[а-я]*|г\. ?о\.|го(?![а-я]))/],
  ["муниципальный округ", /(?<![а-я])(?:муниципальн[а-я]+ округ[а-я]*|м\. ?о\.)/],
  ["район", /(?<![а-я])(?:район[а-я]*|р-н|мр(?![а-я])|м\. ?р\.)/],
  ["город", /(?<![а-я])(?:город[а-я]{0,2}(?![а-я])|г\.)/],
];
const AROUND = /(?<![а-я])(?:муниципальн[а-я]+ образовани[а-я]+|мо(?![а-я]))|"/g;

/** The kind and the name of a municipality, or null where the words say no kind. */
export function municipalityName(text: string): MunicipalityName | null {
  const key = comparisonKey(text).replace(AROUND, " ");
  // «2 сентября 2026 г.» is a day.
  if (/\d/.test(key)) return null;
  const kind = KINDS.find(([, pattern]) => pattern.test(key));
  if (kind === undefined) return null;
  const words = placeWords(KINDS.reduce((rest, [, pattern]) => rest.replace(pattern, " "), key));
  return words.length === 0 ? null : { kind: kind[0], words };
}

/** @example isSameMunicipality(municipalityName("Лесной район")!, municipalityName("Лесной муниципальный район")) // true */
export function isSameMunicipality(one: MunicipalityName, other: MunicipalityName | null): boolean {
  return (
    other !== null &&
    one.kind === other.kind &&
    one.words.length === other.words.length &&
    one.words.every((word, place) => isSamePlace(word, other.words[place]!))
  );
}
