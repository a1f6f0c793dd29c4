import { isInstruction, neutralStems } from "./neutral-words.ts";
import type { ReadText } from "./read-text.ts";
import { WHOLE_FORM } from "./whole-forms.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { isOfStem, partsOf, type Word } from "./words.ts";

/** A compound is understood when every part of it is; one known half says nothing of the other. */
export function isUnderstood(word: Word, understood: (part: Word) => boolean): boolean {
  const parts = partsOf(word);
  return parts.length > 0 ? parts.every(understood) : understood(word);
}

/** Whether a wording, or no wording at all, has a word accounted for. */
export function knownTo({ needs, may = [] }: FieldWording): (word: Word) => boolean {
  return (word) => isNeutral(word) || isOfAny(word, needs) || isOfAny(word, may);
}

/** Words already looked up: the same few hundred stand in every form. It changes no result. */
const neutral = new Map<Word, boolean>();
const REMEMBERED_WORDS = 5000;

export function isNeutral(word: Word): boolean {
  const known = neutral.get(word);
  if (known !== undefined) return known;
  if (neutral.size >= REMEMBERED_WORDS) neutral.clear();
  const answer = isOfAny(word, neutralStems) || isInstruction(word);
  neutral.set(word, answer);
  return answer;
}

export function isOfAny(word: Word, stems: readonly string[]): boolean {
  return stems.some((stem) => isOfStem(word, stem));
}

/** Needs already looked for in a text: dozens of wordings need the same word. Gone with the text. */
const found = new WeakMap<ReadText, Map<string, readonly Word[] | null>>();

/** The words of a text that satisfy a need, or null. */
export function findNeed(need: string, text: ReadText): readonly Word[] | null {
  if (need.startsWith(WHOLE_FORM)) return text.forms.get(need.slice(WHOLE_FORM.length)) ?? null;
  let inText = found.get(text);
  if (inText === undefined) {
    inText = new Map();
    found.set(text, inText);
  }
  const known = inText.get(need);
  if (known !== undefined) return known;
  const word = text.words.find((candidate) => isOfStem(candidate, need));
  const answer = word === undefined ? null : [word];
  inText.set(need, answer);
  return answer;
}

function beginningOf(stem: string): string {
  return stem.startsWith("=") ? `${stem.slice(1)}(?![а-я])` : `${stem}[а-я]*`;
}

/** Runs are data; each pattern is made once. */
const runs = new Map<string, RegExp>();

/** Whether words of the stems follow each other with nothing but an adjective between: «наставников обучающихся». */
export function standTogether(run: readonly string[], spelling: string): boolean {
  const name = run.join(" ");
  let pattern = runs.get(name);
  if (pattern === undefined) {
    const words = run.map((stem) => `(?:${stem.split("|").map(beginningOf).join("|")})`);
    pattern = new RegExp(`(?<![а-я])${words.join(" (?:[а-я]+[ыи]х )?")}`);
    runs.set(name, pattern);
  }
  return pattern.test(spelling);
}
