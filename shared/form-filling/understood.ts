import { remembered } from "../text/remembered.ts";
import { isInstruction, neutralStems } from "./neutral-words.ts";
import { stemIndex } from "./stem-index.ts";
import type { FieldWording } from "./wordings/field-wording.ts";
import { partsOf, type Word } from "./words.ts";

/** A compound is understood when every part of it is; one known half says nothing of the other. */
export function isUnderstood(word: Word, understood: (part: Word) => boolean): boolean {
  const parts = partsOf(word);
  return parts.length > 0 ? parts.every(understood) : understood(word);
}

/** For each wording, what it has accounted for. */
const knowing = new WeakMap<FieldWording, (word: Word) => boolean>();

/** Whether a wording, or no wording at all, has a word accounted for. */
export function knownTo(wording: FieldWording): (word: Word) => boolean {
  let knows = knowing.get(wording);
  if (knows === undefined) {
    const { needs, may = [] } = wording;
    const takes = takerOf([...needs, ...may]);
    knows = (word) => isNeutral(word) || takes(word);
    knowing.set(wording, knows);
  }
  return knows;
}

/** Whether a word says nothing of what is asked. */
export const isNeutral = remembered((word: Word) => isOfAny(word, neutralStems) || isInstruction(word), 5000);

/** Lists of stems are data; each is made a question to a word once. */
const takers = new WeakMap<readonly string[], (word: Word) => boolean>();

/**
 * Whether a word is one of any stem of a list.
 * @param stems a list that is kept: one made anew for each word is indexed anew
 */
export function isOfAny(word: Word, stems: readonly string[]): boolean {
  let takes = takers.get(stems);
  if (takes === undefined) {
    takes = takerOf(stems);
    takers.set(stems, takes);
  }
  return takes(word);
}

function takerOf(stems: readonly string[]): (word: Word) => boolean {
  const find = stemIndex(stems);
  return remembered((word) => find(word).length > 0, 1000);
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
