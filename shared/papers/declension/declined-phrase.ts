import type { NameCase } from "../../people/declined-name.ts";
import { isStandingAlone, knownNoun, type NounKind } from "./head-nouns.ts";
import { declinedAdjective, declinedNoun, looksLikeAdjective } from "./word-endings.ts";

/** Words in another case; not sure where the form came by a rule over a word the program does not know. */
export type DeclinedWords = { readonly words: string; readonly sure: boolean };

/**
 * A post or the name of an organisation in another case: the adjectives and the noun at its head are declined, what depends on them and
 * what stands in quotation marks stays.
 * @example declinedPhrase("старший воспитатель", "dative") // { words: "старшему воспитателю", sure: true }
 * @example declinedPhrase("МБОУ «Школа № 5»", "genitive") // { words: "МБОУ «Школа № 5»", sure: true }
 */
export function declinedPhrase(phrase: string, nameCase: NameCase): DeclinedWords {
  // «учитель физики, классный руководитель»: two posts of one person.
  const parts = outsideQuotes(phrase, /([,;/]\s*)/);
  const declined = parts.map((part, index) =>
    index % 2 === 1 ? { words: part, sure: true } : declinedPart(part, nameCase),
  );
  return { words: declined.map(({ words }) => words).join(""), sure: declined.every(({ sure }) => sure) };
}

const CLASS = /^\d{1,2}\s*[-–]?\s*[«"„“]?\p{L}?[»"“]?(?:\s+(класс|группа|курс))?$/iu;
const UNCHANGED = /^(?:и\.?\s?о\.?|врио|вр\.?\s?и\.?\s?о\.?)(?=\s|$)/i;

function declinedPart(part: string, nameCase: NameCase): DeclinedWords {
  const unchanged = { words: part, sure: true };
  if (part.trim() === "" || UNCHANGED.test(part.trim())) return unchanged;
  const schoolClass = CLASS.exec(part.trim());
  if (schoolClass !== null) {
    const noun = schoolClass[1];
    if (noun === undefined) return unchanged;
    const form = declinedNoun(noun, noun.toLowerCase() === "группа" ? "thing-f" : "thing-m", nameCase);
    return { words: part.replace(noun, form ?? noun), sure: form !== null };
  }
  const words = part.split(/(\s+)/);
  const head = headIndex(words);
  if (head === null) return { words: part, sure: isAbbreviation(words[0] ?? "") };
  const noun = words[head] as string;
  const kind = kindOfHead(noun);
  const animate = kind.kind === "man" || kind.kind === null;
  let sure = kind.sure && !namesTwoHeads(words.slice(head + 1));
  const declined = words.map((word, index) => {
    if (index > head || word.trim() === "") return word;
    const form =
      index === head ? declinedHead(word, kind.kind, nameCase) : declinedAdjective(word, animate, nameCase);
    if (form === null) sure = false;
    return form ?? word;
  });
  return { words: declined.join(""), sure };
}

/** The first word that is no adjective before another word; null where nothing can be declined. */
function headIndex(words: readonly string[]): number | null {
  for (const [index, word] of words.entries()) {
    if (word.trim() === "") continue;
    if (!/^\p{L}[\p{L}-]*$/u.test(word) || isAbbreviation(word)) return null;
    if (knownNoun(lastPartOf(word)) !== null || isStandingAlone(word) || !looksLikeAdjective(word))
      return index;
  }
  // Adjectives alone: the last of them stands for a person.
  return words.length - 1;
}

function isAbbreviation(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]+$/u.test(word) || /^[«"„(№\d]/.test(word);
}

function kindOfHead(noun: string): { readonly kind: NounKind | null; readonly sure: boolean } {
  if (isStandingAlone(noun)) return { kind: null, sure: true };
  if (looksLikeAdjective(noun) && knownNoun(noun) === null) return { kind: null, sure: false };
  const parts = noun.split("-").map(knownNoun);
  const known = parts.find((kind) => kind !== null) ?? null;
  if (known !== null) return { kind: known, sure: parts.every((kind) => kind !== null) };
  const last = noun.slice(-1).toLowerCase();
  return { kind: /[ая]/.test(last) ? "woman" : /[ое]/.test(last) ? "thing-n" : "man", sure: false };
}

/** Both parts of «педагог-психолог» are declined; a part no one knows stays («бизнес-тренер»). */
function declinedHead(noun: string, kind: NounKind | null, nameCase: NameCase): string | null {
  if (kind === null) return declinedAdjective(noun, true, nameCase);
  const parts = noun.split("-");
  if (knownNoun(noun) !== null || parts.length === 1) return declinedNoun(noun, kind, nameCase);
  const declined = parts.map((part, index) => {
    const own = knownNoun(part);
    return own === null && index < parts.length - 1 ? part : declinedNoun(part, own ?? kind, nameCase);
  });
  return declined.includes(null) ? null : declined.join("-");
}

function lastPartOf(word: string): string {
  return word.slice(word.lastIndexOf("-") + 1);
}

/** «директор школы и учитель физики»: a second head that would have to be declined as well. */
function namesTwoHeads(rest: readonly string[]): boolean {
  const words = rest.filter((word) => word.trim() !== "");
  return words.some(
    (word, index) => /^(?:и|–|—|-)$/i.test(word) && knownNoun(lastPartOf(words[index + 1] ?? "")) !== null,
  );
}

/** Splits by a pattern with one group, but not inside quotation marks or brackets; separators stand at odd places. */
function outsideQuotes(text: string, separator: RegExp): readonly string[] {
  const kept: string[] = [];
  const masked = text.replace(/«[^»]*»|"[^"]*"|\([^)]*\)/g, (words) => {
    kept.push(words);
    return `\u0000${kept.length - 1}\u0000`;
  });
  return masked
    .split(separator)
    .map((part) => part.replace(/\u0000(\d+)\u0000/g, (_, index: string) => kept[Number(index)] ?? ""));
}
