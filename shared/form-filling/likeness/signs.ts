import { remembered } from "../../text/remembered.ts";
import { changingStems, negatingStems } from "../changing-words.ts";
import { fieldWordings } from "../field-wordings.ts";
import { impliedWords } from "../implied-words.ts";
import type { Asked } from "../leaning-question.ts";
import type { Question } from "../question.ts";
import { type ReadText, readText } from "../read-text.ts";
import { isNeutral, isOfAny } from "../understood.ts";
import { WHOLE_FORM } from "../whole-forms.ts";
import { isOfStem, isPart, type Word } from "../words.ts";
import { aspectsOf, oneOfTwins } from "./aspects.ts";

/** What is seen of a question and where, each with how loudly it speaks: "o:настав" is a word of its own, "h:настав" of the heading. */
export type Signs = ReadonlyMap<string, number>;

/** How loudly a text speaks by where it stands. */
const LOUD = { own: 1, nearest: 0.7, further: 0.4, instead: 0.6, help: 0.4, previous: 0.4 } as const;
const NEUTRAL = 0.6;
const CLASS = 0.7;
const RUN = 0.7;

/** A question of so few words of its own takes what it is about from above it or from the question before. */
const FEW_WORDS = 3;
const OPTIONS_READ = 12;

/** The classes of words the rules know: synonyms count as one. Named by their first stem. */
const classes: readonly (readonly [name: string, stems: string])[] = [
  ...new Set(fieldWordings.flatMap(({ needs }) => needs)),
]
  .filter((need) => !need.startsWith(WHOLE_FORM))
  .map((need) => [(need.split("|")[0] as string).slice(0, 8), need]);

const classesOf = remembered(
  (word: Word) => classes.filter(([, stems]) => isOfStem(word, stems)).map(([name]) => name),
  5000,
);

/** The beginning of a word: its cases count as one. */
export function stem(word: Word): string {
  return word.slice(0, 6);
}

/** The words of a text that do not name a form of mentoring. */
export function plainWords({ words, forms }: ReadText): readonly Word[] {
  if (forms.size === 0) return words;
  const ofForms = new Set([...forms.values()].flat());
  return words.filter((word) => !ofForms.has(word));
}

export function signsOf(question: Question, previous: Asked | undefined): Signs {
  const { text, section, kind, options } = question;
  const signs = new Map<string, number>();
  const add = (sign: string, loud: number) => signs.set(sign, (signs.get(sign) ?? 0) + loud);
  const own = readText(text);
  const headings = [...section].reverse().map(readText);
  addText(add, "o:", own, LOUD.own, true);
  if (own.words[0] !== undefined) add(`first:${stem(own.words[0])}`, 0.5);
  for (const [at, heading] of headings.entries())
    addText(add, at === 0 ? "h:" : "u:", heading, at === 0 ? LOUD.nearest : LOUD.further, at === 0);
  const telling = own.words.filter((word) => !isNeutral(word)).length;
  const isShort = telling <= FEW_WORDS;
  if (isShort) {
    for (const heading of headings.slice(0, 2))
      addText(add, telling < 2 ? "S:" : "s:", heading, LOUD.instead, false);
  }
  addText(add, "e:", readText(question.help), LOUD.help, false);
  add(`kind:${kind}`, 0.7);
  for (const word of impliedWords(question)) add(`implied:${word}`, 0.6);
  const labels = options.slice(0, OPTIONS_READ).flatMap(({ label }) => readText(label).words);
  for (const label of new Set(labels.map(stem))) add(`option:${label}`, 0.3);
  if (isPart(text)) add("part", 0.7);
  add(`length:${Math.min(6, telling)}`, 0.3);
  add("any", 0.5);
  if (previous !== undefined && (isShort || isPart(text)) && isBeside(question, previous)) {
    addText(add, "p:", readText(previous.question.text), LOUD.previous, false);
    if (previous.field === null) add("after:none", 0.3);
    else for (const aspect of aspectsOf(oneOfTwins(previous.field))) add(`after:${aspect}`, 0.4);
  }
  return signs;
}

function isBeside({ section }: Question, { question }: Asked): boolean {
  return section.join("\n") === question.section.join("\n");
}

type Add = (sign: string, loud: number) => void;

function addText(add: Add, place: string, text: ReadText, loud: number, inRuns: boolean): void {
  const seen = new Set<string>();
  let before = "^";
  for (const word of plainWords(text)) {
    const beginning = stem(word);
    if (!seen.has(beginning)) add(place + beginning, isNeutral(word) ? loud * NEUTRAL : loud);
    seen.add(beginning);
    for (const name of classesOf(word)) {
      if (!seen.has(`#${name}`)) add(`${place}#${name}`, loud * CLASS);
      seen.add(`#${name}`);
    }
    if (inRuns) add(`${place}${before}_${beginning}`, loud * RUN);
    before = beginning;
  }
  if (text.forms.size > 0) add(`${place}FORM`, loud);
  if (text.words.some((word) => isOfAny(word, changingStems))) add(`${place}CHANGING`, loud);
  if (text.words.some((word) => isOfAny(word, negatingStems))) add(`${place}NOT`, loud);
}

/** Whether a sign is a word of the question itself. */
export function isOwnWord(sign: string): boolean {
  return sign.startsWith("o:") && !sign.startsWith("o:#") && !sign.includes("_");
}
