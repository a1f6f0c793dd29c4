import { comparisonKey } from "../text/fold.ts";
import { FACT_WORDS, SHARE_WORDS, VALUE_WORDS } from "./changing-words.ts";
import { impliedWords } from "./implied-words.ts";
import { paperPart } from "./paper-part.ts";
import type { Question } from "./question.ts";
import { type ReadText, readText } from "./read-text.ts";
import { isNeutral } from "./understood.ts";
import { asksTwice, isOfStem, isPart, isPastPart, type Word } from "./words.ts";

/** A question taken apart once, before every wording is tried on it. */
export type ReadQuestion = {
  readonly own: ReadText;
  /** Nearest first. */
  readonly headings: readonly ReadText[];
  readonly help: ReadText;
  /** What the control itself says: a box for a date asks for a date. */
  readonly implied: readonly Word[];
  readonly kind: Question["kind"];
  /** «из них …»: asks nothing without what stands above. */
  readonly isPart: boolean;
  /** Two numbers in one box, or a part of another time. */
  readonly asksTwice: boolean;
  /** The question is the column of a row that says all: «Фактическое значение» under «Доля наставников, …». */
  readonly isColumn: boolean;
};

export function readQuestion(question: Question): ReadQuestion {
  const { text, section, help, kind } = question;
  const own = readText(text);
  const headings = [...section].reverse().map(readText);
  const row = headings.findIndex(({ words }) => !words.every(isNeutral));
  const above = headings[row];
  // «Значение 2025 г.» stands beside other years: which of them is this year's the person says.
  const isValue = above !== undefined && !namesYear(text) && asksForValue(own, above);
  const implied = impliedWords(question);
  // «Программа наставничества» is made of neutral words, and yet a row.
  const near = headings.slice(0, row < 0 ? 1 : row + 1);
  const part = isPart(text) ? null : firstOf(near, (heading) => paperPart(heading, own, implied));
  const isColumn = isValue || part !== null;
  const asked = isValue ? (section[section.length - 1 - row] as string) : text;
  return {
    own: part ?? (isValue ? joined(above, own) : own),
    headings: isColumn ? headings.slice(row + 1) : headings,
    help: readText(help),
    implied,
    kind,
    isPart: isPart(asked),
    asksTwice: asksTwice(asked) || isPastPart(text),
    isColumn,
  };
}

function joined(row: ReadText, column: ReadText): ReadText {
  return {
    words: [...row.words, ...column.words],
    forms: row.forms,
    bracketed: new Set([...row.bracketed, ...column.bracketed]),
    spelling: `${row.spelling} ${column.spelling}`,
  };
}

function firstOf<T, R>(list: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of list) {
    const answer = read(item);
    if (answer !== null) return answer;
  }
  return null;
}

/** A calendar year with no day before it and no school year after it. */
function namesYear(text: string): boolean {
  return /(?<![\d./-])20\d{2}(?! ?[/-] ?\d| ?(?:уч|г\.? ?- ?20))/.test(
    comparisonKey(text).replace(/\d{1,2} [а-я]+ 20\d{2}/g, ""),
  );
}

/** «Всего», «Фактическое значение», «Итого, чел.»: the row above says of what. A number of people is no share of them. */
function asksForValue({ words }: ReadText, row: ReadText): boolean {
  const said = words.filter((word) => isOfStem(word, VALUE_WORDS));
  if (said.length === 0 || !words.every((word) => isNeutral(word) || isOfStem(word, SHARE_WORDS)))
    return false;
  const asksShare = row.words.some((word) => isOfStem(word, SHARE_WORDS));
  return asksShare
    ? said.some((word) => isOfStem(word, FACT_WORDS))
    : !words.some((word) => isOfStem(word, SHARE_WORDS));
}
