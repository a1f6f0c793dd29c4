import { compactForm } from "../people/mentoring-forms.ts";
import type { FieldKey } from "../report/report-fields.ts";
import { reportField } from "../report/report-fields.ts";
import { type FieldWording, fieldWordings } from "./field-wordings.ts";
import { neutralStems } from "./neutral-words.ts";
import type { Question, QuestionKind } from "./question.ts";
import { isOfStem, partsOf, WHOLE_FORM, type Word, withTightDashes, wordsOf } from "./words.ts";

/** What a question was recognised as. With two fields that tie, or with none, `field` is null. */
export type Recognition = {
  readonly field: FieldKey | null;
  /** 0–1: 1 when every word that matters is in the question itself, less when the headings above had to help. */
  readonly confidence: number;
  /** Plain Russian: the words that decided. */
  readonly evidence: string;
  readonly candidates: readonly FieldKey[];
};

type Match = {
  readonly wording: FieldWording;
  readonly words: readonly Word[];
  readonly above: readonly Word[];
  /** Words of the question that neither the wording nor the neutral ones account for. */
  readonly unexplained: number;
};

/**
 * The report field a question asks for. A question is recognised only when every word of it is accounted for: one word the program
 * does not understand may turn «наставников» into something else, and then the person decides.
 * @example recognise({ text: "Количество наставников, всего", … }).field // "mentors.total"
 */
export function recognise(question: Question): Recognition {
  const matches = fieldWordings.flatMap((wording) => {
    const match = fitsKind(wording.field, question) ? matchWording(wording, question) : null;
    return match ? [match] : [];
  });
  const complete = matches.filter((match) => match.unexplained === 0);
  const [best, ...rest] = strongest(complete);
  const candidates = unique(matches.map((match) => match.wording.field));
  if (!best) return { field: null, confidence: 0, evidence: "", candidates: candidates.slice(0, 3) };
  const rivals = unique(rest.map((match) => match.wording.field)).filter(
    (field) => field !== best.wording.field,
  );
  if (rivals.length > 0) {
    return {
      field: null,
      confidence: 0,
      evidence: "Подходят несколько показателей, выберите сами.",
      candidates: [best.wording.field, ...rivals],
    };
  }
  return {
    field: best.wording.field,
    confidence: best.above.length > 0 ? 0.8 : 1,
    evidence: evidenceOf(best),
    candidates: candidates.filter((field) => field !== best.wording.field).slice(0, 3),
  };
}

/** Matches that need the most words; among those, the ones whose words stand in the question itself. */
function strongest(matches: readonly Match[]): readonly Match[] {
  const weight = (match: Match) => match.wording.needs.length * 100 - match.above.length;
  const top = Math.max(...matches.map(weight));
  return matches.filter((match) => weight(match) === top);
}

function matchWording(wording: FieldWording, question: Question): Match | null {
  const own = wordsOf(question.text);
  const headings = [...question.section].reverse();
  const never = wording.never ?? [];
  if (own.some((word) => never.some((stem) => isOfStem(word, stem)))) return null;
  const nearest = wordsOf(headings[0] ?? "");
  if (nearest.some((word) => (wording.neverAbove ?? []).some((stem) => isOfStem(word, stem)))) return null;
  const words: Word[] = [];
  const above: Word[] = [];
  for (const need of wording.needs) {
    const found = findNeed(need, question.text, own);
    if (found) words.push(...found);
    else {
      // The nearest heading that speaks of the need at all decides; one that a `never` word contradicts does not.
      const helping = headings
        .map((heading) => findNeed(need, heading, wordsOf(heading)))
        .find((heading) => heading !== null);
      if (!helping) return null;
      above.push(...helping);
    }
  }
  if (words.length === 0) return null;
  const known = [...wording.needs, ...(wording.may ?? []), ...neutralStems].filter(
    (stem) => !stem.startsWith(WHOLE_FORM),
  );
  const formWords = new Set(wording.needs.filter((need) => need.startsWith(WHOLE_FORM)).flatMap(() => words));
  const isKnown = (word: Word) => formWords.has(word) || known.some((stem) => isOfStem(word, stem));
  // A compound is understood when every part of it is; one known half says nothing of the other.
  const unexplained = own.filter((word) => {
    const parts = partsOf(word);
    return !/^\d/.test(word) && !(parts.length > 0 ? parts.every(isKnown) : isKnown(word));
  }).length;
  return { wording, words, above, unexplained };
}

/** The words of a text that satisfy a need, or null. */
function findNeed(need: string, text: string, words: readonly Word[]): readonly Word[] | null {
  if (!need.startsWith(WHOLE_FORM)) {
    const word = words.find((candidate) => isOfStem(candidate, need));
    return word === undefined ? null : [word];
  }
  const form = need.slice(WHOLE_FORM.length);
  const compact = withTightDashes(text);
  // Words between spaces, each run compared without spaces: «социальный партнёр-педагог» is one form.
  const parts = compact.split(/[^а-яa-z/() -]+/).map((part) => part.trim());
  const hit = parts.find((part) => runs(part.split(" ")).some((run) => compactForm(run) === form));
  if (hit === undefined) return null;
  // The question may write the form with spaces around the dash or without: its sides count either way.
  return wordsOf(hit)
    .flatMap((word) => [word, ...word.split("-")])
    .filter((word) => form.includes(compactForm(word)));
}

/** Every run of neighbouring words: ["a","b"] → "a", "a b", "b". */
function runs(words: readonly string[]): readonly string[] {
  return words.flatMap((_, start) =>
    words.slice(start).map((__, length) => words.slice(start, start + length + 1).join(" ")),
  );
}

/** Kinds of question in which a kind of field can stand at all. */
const KINDS = {
  text: ["text", "multiline", "select", "radio", "number"],
  count: ["text", "number", "multiline"],
  percent: ["text", "number", "multiline"],
  "yes-no": ["radio", "select", "checkbox"],
  date: ["date", "text"],
  phone: ["text", "phone", "multiline"],
  email: ["text", "email", "multiline"],
  url: ["text", "url", "multiline"],
  list: ["text", "multiline", "check-group"],
} as const satisfies Record<string, readonly QuestionKind[]>;

function fitsKind(field: FieldKey, question: Question): boolean {
  const kinds: readonly QuestionKind[] = KINDS[reportField(field).kind];
  return kinds.includes(question.kind);
}

function evidenceOf({ words, above }: Match): string {
  const quote = (list: readonly Word[]) =>
    unique(list)
      .map((word) => `«${word}»`)
      .join(", ");
  return above.length > 0
    ? `Слова вопроса: ${quote(words)}; из заголовка: ${quote(above)}.`
    : `Слова вопроса: ${quote(words)}.`;
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
