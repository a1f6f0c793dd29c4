import type { Question } from "../../../../shared/form-filling/question.ts";
import type { LiveQuestion } from "../collect-questions.ts";
import type { Control } from "../control.ts";

/** Names questions from one reading to the next so that a key never passes to another question. */
export type LastingKeys = {
  /**
   * The questions of a new reading under the keys they had. Keys go by order where words repeat; once a row is taken out or put
   * in, order alone would give its answers to the next row.
   * @param asPreviewed rows keep the names under which the person saw them
   */
  readonly keep: (questions: readonly LiveQuestion[], asPreviewed: boolean) => LiveQuestion[];
};

export function lastingKeys(): LastingKeys {
  let before: readonly LiveQuestion[] = [];
  /** Keys whose row is gone, with what a new question is called instead. */
  const renamed = new Map<string, string>();
  /** Controls whose key is no longer what their place gives. */
  const own = new WeakMap<Control, { readonly key: string; readonly words: string }>();
  const used = new Set<string>();

  const fresh = (key: string): string => {
    let number = 2;
    while (used.has(`${key}~${number}`)) number++;
    return `${key}~${number}`;
  };
  const byPlace = (live: LiveQuestion): string => {
    const kept = own.get(first(live));
    if (kept !== undefined && kept.words === words(live)) return kept.key;
    let key = live.question.key;
    while (renamed.has(key)) key = renamed.get(key)!;
    return key;
  };

  const keep = (questions: readonly LiveQuestion[], asPreviewed: boolean): LiveQuestion[] => {
    const known = new Map(before.map((live) => [first(live), live]));
    const now = new Map(questions.map((live) => [first(live), live]));
    const owners = new Map(before.map((live) => [live.question.key, live]));
    for (const { question } of [...before, ...questions]) used.add(question.key);
    let fewer: ReadonlySet<string> | null = null;
    const isFewer = (owner: LiveQuestion): boolean => {
      fewer ??= fewerThan(before, questions);
      return fewer.has(words(owner));
    };
    const moved = new Set<string>();
    for (const live of questions) {
      const key = byPlace(live);
      const owner = owners.get(key);
      if (owner === undefined || first(owner) === first(live)) continue;
      if (known.has(first(live)) || now.has(first(owner))) moved.add(key);
      // All drawn anew with a row less: nobody can tell which.
      else if (isFewer(owner)) renamed.set(key, fresh(key));
    }
    const taken = new Set<string>();
    const settle = (live: LiveQuestion, key: string): LiveQuestion => {
      taken.add(key);
      used.add(key);
      if (key === live.question.key) return live;
      own.set(first(live), { key, words: words(live) });
      return { ...live, question: { ...live.question, key } };
    };
    const settled = questions.map((live) => {
      const old = known.get(first(live));
      if (old === undefined || !sameWords(old.question, live.question)) return null;
      const place = byPlace(live);
      const stays = moved.has(place) || moved.has(old.question.key);
      const kept = settle(live, stays ? old.question.key : place);
      return asPreviewed ? inRowOf(kept, old) : kept;
    });
    before = settled.map((live, at) => {
      if (live !== null) return live;
      const key = byPlace(questions[at]!);
      return settle(questions[at]!, taken.has(key) ? fresh(key) : key);
    });
    return [...before];
  };
  return { keep };
}

function first(live: LiveQuestion): Control {
  return live.group.controls[0]!;
}

/** What tells apart questions that are not rows of one another. */
function words({ question: { kind, text } }: LiveQuestion): string {
  return `${kind}\n${text}`;
}

function sameWords(one: Question, other: Question): boolean {
  return one.kind === other.kind && one.text === other.text;
}

/** The words that repeat less often than before. */
function fewerThan(before: readonly LiveQuestion[], now: readonly LiveQuestion[]): Set<string> {
  const counts = new Map<string, number>();
  for (const live of now) counts.set(words(live), (counts.get(words(live)) ?? 0) + 1);
  const fewer = new Set<string>();
  const had = new Map<string, number>();
  for (const live of before) {
    const count = (had.get(words(live)) ?? 0) + 1;
    had.set(words(live), count);
    if (count > 1 && count > (counts.get(words(live)) ?? 0)) fewer.add(words(live));
  }
  return fewer;
}

/** The same question under the row that the person saw it in. */
function inRowOf(live: LiveQuestion, old: LiveQuestion): LiveQuestion {
  const apart = ({ question: { section, row } }: LiveQuestion) =>
    (row === undefined ? section : section.slice(0, -1)).join("\n");
  if (live.question.row === old.question.row || apart(live) !== apart(old)) return live;
  const { row: _now, ...question } = live.question;
  const { section, row } = old.question;
  return { ...live, question: { ...question, section, ...(row === undefined ? {} : { row }) } };
}
