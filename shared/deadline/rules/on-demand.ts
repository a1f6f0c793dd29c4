import { skipDot, type Token, wordAt, wordsAt } from "../tokens.ts";
import { moment, type Rule } from "./rule.ts";
import { trailingWordsEnd } from "./trailing-words.ts";

/** What a deadline on demand waits for: «запрос», «необходимость» …, by stem, so that endings and slips after it do not matter. */
const DEMAND = /^(?:запрос|необходим|надобност|требовани|заявк|заявлени|обращени|потребност|желани|вызов)/;
const ADJECTIVE = /(?:ому|ему|ым|им|ыми|ими|ой|ей|ого|его|ым)$/;
const WHOLE_WORD = "дополнительно";

/** «по необходимости», «по запросу департамента», «при необходимости», «по мере поступления заявок», «дополнительно по запросу». */
export const onDemandRule: Rule = (tokens, at, surroundings) => {
  const head = demandHeadEnd(tokens, at);
  return head === null ? null : moment({ kind: "on-demand" }, trailingWordsEnd(tokens, head, surroundings));
};

/** The place after «по запросу», «при необходимости» and the like. */
export function demandHeadEnd(tokens: readonly Token[], at: number): number | null {
  const start = additionallyEnd(tokens, at);
  const asNeeded = wordsAt(tokens, start, ["по", "мере"]);
  if (asNeeded !== null && wordAt(tokens, asNeeded) !== "") return asNeeded + 1;
  const inCase = wordsAt(tokens, start, ["в", "случае"]);
  if (inCase !== null) return demandNounEnd(tokens, inCase);
  if (wordAt(tokens, start) === "при" && /^(?:наличи|возникновени)/.test(wordAt(tokens, start + 1)))
    return start + 2;
  // «п» is what a scanner leaves of «по».
  if (!/^(?:по|п|при)$/.test(wordAt(tokens, start))) return null;
  return demandNounEnd(tokens, start + 1);
}

function demandNounEnd(tokens: readonly Token[], at: number): number | null {
  let noun = at;
  while (noun < at + 2 && isQualifier(wordAt(tokens, noun))) noun++;
  return DEMAND.test(wordAt(tokens, noun)) ? noun + 1 : null;
}

function isQualifier(word: string): boolean {
  return !DEMAND.test(word) && (ADJECTIVE.test(word) || /^(?:возникновени|наличи|поступлени)/.test(word));
}

/** «дополнительно», whole or as a scanner cut it: «дополнит», «доп.», «дополни т» with crumbs of one or two letters. */
function additionallyEnd(tokens: readonly Token[], at: number): number {
  const word = wordAt(tokens, at);
  if (word.length < 3 || !WHOLE_WORD.startsWith(word)) return at;
  let end = skipDot(tokens, at + 1);
  while (end < at + 4 && isCrumb(tokens, end)) end++;
  return end;
}

function isCrumb(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word !== "" && word.length <= 2 && !/^(?:по|п)$/.test(word);
}
