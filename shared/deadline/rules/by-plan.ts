import { isMark, skipDot, type Token, wordAt, wordsAt } from "../tokens.ts";
import { moment, type Rule } from "./rule.ts";
import { trailingWordsEnd } from "./trailing-words.ts";

/** Papers and terms of somebody else that fix the day, by stem. */
const PAPER =
  /^(?:план|график|расписани|срок|положени|приказ|распоряжени|циклограмм|календар|регламент|порядк|программ|карт|договор|соглашени|согласовани)/;
const ADJECTIVE = /(?:ому|ему|ым|им|ыми|ими|ой|ей|ого|его|ых|их)$/;
const SET_BY = /^(?:установлен|определен|указан|предусмотрен|утвержден|согласован|обозначен)/;

const HEADS = [
  ["по"],
  ["согласно"],
  ["в", "соответствии", "с"],
  ["в", "соответствии", "со"],
  ["в", "рамках"],
] as const;

/** «по плану», «по отдельному графику ФЦТ», «согласно плану работы», «в соответствии со сроками …», «в установленные сроки». */
export const byPlanRule: Rule = (tokens, at, surroundings) => {
  const head = planHeadEnd(tokens, at);
  return head === null ? null : moment({ kind: "by-plan" }, trailingWordsEnd(tokens, head, surroundings));
};

/** The place after «по плану», «согласно утвержденному графику» and the like. */
export function planHeadEnd(tokens: readonly Token[], at: number): number | null {
  const set = setTermsEnd(tokens, at);
  if (set !== null) return set;
  for (const words of HEADS) {
    const start = wordsAt(tokens, at, words);
    if (start === null) continue;
    let noun = start;
    while (noun < start + 4 && isQualifier(tokens, noun)) noun = skipDot(tokens, noun + 1);
    if (PAPER.test(wordAt(tokens, noun))) return noun + 1;
  }
  return null;
}

/** «в установленные сроки», «в сроки, установленные приказом». */
function setTermsEnd(tokens: readonly Token[], at: number): number | null {
  if (wordAt(tokens, at) !== "в") return null;
  if (SET_BY.test(wordAt(tokens, at + 1)) && /^срок/.test(wordAt(tokens, at + 2))) return at + 3;
  if (!/^срок/.test(wordAt(tokens, at + 1))) return null;
  const next = isMark(tokens, at + 2, ",") ? at + 3 : at + 2;
  return SET_BY.test(wordAt(tokens, next)) || /^согласно$/.test(wordAt(tokens, next)) ? next + 1 : null;
}

/** An adjective before the noun, also a cut one with its full stop: «отдельному», «инд.». */
function isQualifier(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === "" || PAPER.test(word)) return false;
  return (
    ADJECTIVE.test(word) ||
    (word.length >= 3 && isMark(tokens, at + 1, ".") && PAPER.test(wordAt(tokens, at + 2)))
  );
}
