import { isMark, type Token, wordAt } from "../tokens.ts";
import { referenceRule } from "./reference.ts";
import type { Surroundings } from "./rule.ts";

/** More words than a cell gives to one event or plan; keeps the cost of reading any text linear. */
const LONGEST = 30;
/** After a comma these go on about the same thing: «по графику, утвержденному приказом». */
const GOES_ON = /^(?:утвержденн|установленн|предусмотренн|определенн|указанн|согласованн|котор)/;
const CONJUNCTION = /^(?:и|или|либо|а|также|но|с|в|на|до)$/;

/**
 * The place after the words that belong to what was read before them («по графику … ФЦТ», «после … мероприятия»): up to a comma,
 * a bracket, the end of a sentence or the words of another deadline.
 */
export function trailingWordsEnd(
  tokens: readonly Token[],
  at: number,
  { startsAnother }: Surroundings,
): number {
  // «до до …»: nothing of its own follows.
  if (/^(?:и|или|до|после)$/.test(wordAt(tokens, at))) return at;
  let end = at;
  while (end < tokens.length && end - at < LONGEST) {
    if (isMark(tokens, end, ";", "(", ")", "[", "]", "+") || isSentenceEnd(tokens, end)) break;
    if (isMark(tokens, end, ",") && !GOES_ON.test(wordAt(tokens, end + 1))) break;
    // «согласно приказу № 5 от 01.09.2023»: the paper's own day is no other deadline.
    const paper = referenceRule(tokens, end, { startsAnother });
    if (!paper && startsAnother(end)) break;
    end = paper ? paper.end : end + 1;
  }
  while (end > at && (CONJUNCTION.test(wordAt(tokens, end - 1)) || isMark(tokens, end - 1, "-", ":", "/")))
    end--;
  return end;
}

/** A full stop that ends a sentence: nothing or a capital letter follows; «уч. года» goes on. */
export function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens, at, ".")) return false;
  const next = tokens[at + 1];
  return !next || next.capital || next.kind === "mark";
}
