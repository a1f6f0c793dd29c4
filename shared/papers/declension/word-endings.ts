import type { NameCase } from "../../people/declined-name.ts";
import type { NounKind } from "./head-nouns.ts";

type Forms = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

const ORDER = ["genitive", "dative", "accusative", "instrumental", "prepositional"] as const;

/** After these stands «и» where «ы» would, and unstressed «е» for «о» after the last five. */
const GUTTURAL_OR_HUSHING = /[гкхжшчщ]$/i;
const HUSHING = /[жшчщц]$/i;

/**
 * A noun in the singular in another case, by its ending; null for an ending no rule knows.
 * @example declinedNoun("учитель", "man", "dative") // "учителю"
 */
export function declinedNoun(noun: string, kind: NounKind, nameCase: NameCase): string | null {
  const irregular = IRREGULAR[noun.toLowerCase()];
  if (irregular !== undefined) return pick(irregular, nameCase);
  const stem = noun.slice(0, -1);
  const last = noun.slice(-1).toLowerCase();
  const animate = kind === "man";
  const feminine = kind === "woman" || kind === "thing-f";
  if (feminine) {
    if (last === "а") {
      const genitive = GUTTURAL_OR_HUSHING.test(stem) ? "и" : "ы";
      return stem + pick([genitive, "е", "у", HUSHING.test(stem) ? "ей" : "ой", "е"], nameCase);
    }
    if (last === "я")
      return (
        stem + pick(/и$/i.test(stem) ? ["и", "и", "ю", "ей", "и"] : ["и", "е", "ю", "ей", "е"], nameCase)
      );
    return null;
  }
  if (kind === "thing-n") {
    if (last === "о") return stem + pick(["а", "у", "о", "ом", "е"], nameCase);
    if (last !== "е") return null;
    return stem + pick(/и$/i.test(stem) ? ["я", "ю", "е", "ем", "и"] : ["а", "у", "е", "ем", "е"], nameCase);
  }
  if (last === "ь" || last === "й") return stem + pick(["я", "ю", animate ? "я" : last, "ем", "е"], nameCase);
  if (!/[бвгджзклмнпрстфхцчшщ]$/i.test(noun)) return null;
  return noun + pick(["а", "у", animate ? "а" : "", HUSHING.test(noun) ? "ем" : "ом", "е"], nameCase);
}

const IRREGULAR: Readonly<Record<string, Forms>> = {
  дворец: ["дворца", "дворцу", "дворец", "дворцом", "дворце"],
  владелец: ["владельца", "владельцу", "владельца", "владельцем", "владельце"],
  врач: ["врача", "врачу", "врача", "врачом", "враче"],
  бюро: ["бюро", "бюро", "бюро", "бюро", "бюро"],
};

/** What an adjective is, by its ending in the nominative singular: «старшая», «средний», «обучающийся». */
export function looksLikeAdjective(word: string): boolean {
  return /(?:[ыио]й|[ая]я|[ое]е)(?:ся)?$/i.test(word) && word.length > 3;
}

/**
 * An adjective or participle in the singular in another case, agreeing with a noun of that kind.
 * @example declinedAdjective("старшая", "woman", "dative") // "старшей"
 */
export function declinedAdjective(word: string, animate: boolean, nameCase: NameCase): string | null {
  const reflexive = /ся$/i.test(word) ? word.slice(-2) : "";
  const plain = reflexive === "" ? word : word.slice(0, -2);
  const stem = plain.slice(0, -2);
  const ending = plain.slice(-2).toLowerCase();
  const soft =
    /[жшчщ]$/i.test(stem) || ending === "яя" || (ending === "ий" && !/[гкх]$/i.test(stem)) || ending === "ее";
  const forms = ((): Forms | null => {
    const [ogo, omu, om] = soft ? ["его", "ему", "ем"] : ["ого", "ому", "ом"];
    const instrumental = soft || /[гкх]$/i.test(stem) ? "им" : "ым";
    switch (ending) {
      case "ый":
      case "ий":
      case "ой":
        return [ogo, omu, animate ? ogo : ending, instrumental, om];
      case "ое":
      case "ее":
        return [ogo, omu, ending, instrumental, om];
      case "ая":
        return soft ? ["ей", "ей", "ую", "ей", "ей"] : ["ой", "ой", "ую", "ой", "ой"];
      case "яя":
        return ["ей", "ей", "юю", "ей", "ей"];
      default:
        return null;
    }
  })();
  return forms === null ? null : stem + pick(forms, nameCase) + reflexive;
}

function pick(forms: Forms, nameCase: NameCase): string {
  return forms[ORDER.indexOf(nameCase)] as string;
}
