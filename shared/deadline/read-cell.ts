import { monthOfFullName } from "../calendar/month-names.ts";
import { foldSpaces } from "../text/fold.ts";
import {
  addEntries,
  addScope,
  append,
  type Entry,
  flushPending,
  isDeadline,
  type Progress,
  sourceOf,
  takeRecurrence,
} from "./cell-progress.ts";
import type { Period } from "./period.ts";
import { readWrittenYear } from "./periods/read-year.ts";
import { matchAt } from "./rules/order.ts";
import type { Match } from "./rules/rule.ts";
import { isMark, numberTokenAt, type Token, wordAt } from "./tokens.ts";
import { weekdayOfWord } from "./vocabulary/weekdays.ts";

/** The entries of a cell in order, and the tokens that nothing could be made of. */
export type CellReading = {
  readonly entries: readonly Entry[];
  readonly unread: readonly Token[];
  /** Those of the unread that leave the days beside them as they are: numbers of papers, rhythms without a name. */
  readonly aside: ReadonlySet<Token>;
};

/** Deeper brackets are marks like any other: nobody means them, and garbage must not nest without end. */
const DEEPEST = 2;
/** Words and marks that only join deadlines. */
const JOINING_WORD = /^(?:и|а|но|также|далее|затем|срок|сроки)$/;
const JOINING_MARKS = [
  ",",
  ";",
  ".",
  ":",
  "-",
  "/",
  "\\",
  "+",
  "…",
  '"',
  "'",
  "*",
  "•",
  "·",
  "_",
  "|",
  "!",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
];

/** Reads the tokens of a cell from left to right; each goes into an entry, joins two, or is unread. */
export function readCell(text: string, tokens: readonly Token[]): CellReading {
  const progress: Progress = {
    text,
    entries: [],
    unread: [],
    aside: new Set(),
    pending: null,
    scope: null,
    matches: 0,
    lists: 0,
    depth: 0,
  };
  readStretch(progress, tokens);
  flushPending(progress);
  if (progress.scope) append(progress.unread, progress.scope);
  return { entries: progress.entries, unread: progress.unread, aside: progress.aside };
}

function readStretch(progress: Progress, tokens: readonly Token[], start = 0): void {
  let at = start;
  let listOpen = false;
  while (at < tokens.length) {
    if (isEnumerator(tokens, at)) {
      at += 2;
      continue;
    }
    if (progress.depth < DEEPEST && isMark(tokens, at, "(", "[")) {
      const close = closingBracket(tokens, at);
      readBracket(progress, tokens.slice(at + 1, close));
      at = close + 1;
      listOpen = false;
      continue;
    }
    const match = matchAt(tokens, at);
    if (match?.kind === "drafts" && supplyYear(progress, tokens.slice(at, match.end))) {
      at = match.end;
      continue;
    }
    if (match) {
      const before = at;
      at = match.end;
      takeMatch(progress, tokens, before, match, listOpen);
      listOpen = match.kind === "drafts";
      continue;
    }
    if (!isMark(tokens, at, ",", "/") && wordAt(tokens, at) !== "и") listOpen = false;
    if (!isJoining(tokens, at) && !isWeekdayOfDay(progress, tokens, at))
      progress.unread.push(tokens[at] as Token);
    at++;
  }
}

function takeMatch(
  progress: Progress,
  tokens: readonly Token[],
  at: number,
  match: Match,
  listOpen: boolean,
): void {
  const words = tokens.slice(at, match.end);
  switch (match.kind) {
    case "unread":
      append(progress.unread, words);
      if (match.aside) for (const token of words) progress.aside.add(token);
      return;
    case "recurrence":
      takeRecurrence(progress, tokens, at, match.end, match.recurs);
      return;
    case "event": {
      const event = foldSpaces(sourceOf(progress.text, tokens.slice(match.from, match.end)));
      addEntries(progress, [{ kind: "moment", moment: { kind: "on-event", event } }], words, false);
      return;
    }
    case "drafts":
      addEntries(progress, match.drafts, words, listOpen);
  }
}

/**
 * Words in brackets: further deadlines («дополнительно по запросу»), a recurrence, the year left out, or for whom (the scope).
 * Days of the week and counts of days («пятница», «3 дня») only explain.
 */
function readBracket(progress: Progress, inner: readonly Token[]): void {
  if (inner.length === 0 || isExplanation(inner) || supplyYear(progress, inner)) return;
  const inside: Progress = { ...progress, entries: [], unread: [], scope: null, depth: progress.depth + 1 };
  // «ежемесячно (до 25 числа)»: the day is understood by the word before the bracket.
  const before = progress.pending?.tokens ?? [];
  readStretch(inside, [...before, ...inner], before.length);
  const onlyRecurrence =
    inside.entries.length === 0 && inside.unread.length === 0 && inside.pending !== progress.pending;
  if (onlyRecurrence && inside.pending) {
    takeRecurrence(progress, inner, 0, inner.length, inside.pending.recurs);
    return;
  }
  const hasDays = inside.entries.some((entry) => entry.draft.kind === "dated");
  if (inside.entries.length > 0 && (inside.unread.length === 0 || hasDays)) {
    append(progress.entries, inside.entries);
    append(progress.unread, inside.unread);
    progress.pending = inside.pending;
    progress.matches = inside.matches;
    progress.lists = inside.lists;
    return;
  }
  addScope(progress, inner);
}

/** «сентябрь (2023 г.)», «до 10 октября (включительно), 2023 г.» */
function supplyYear(progress: Progress, inner: readonly Token[]): boolean {
  const read = readWrittenYear(inner, 0);
  const index = progress.entries.length - 1;
  const entry = progress.entries[index];
  if (!read || read.end !== inner.length || entry?.draft.kind !== "dated") return false;
  const { draft } = entry;
  const tail: Period = draft.last ?? draft.first;
  if (tail.year !== null) return false;
  const dated = { ...tail, year: read.year };
  progress.entries[index] = {
    ...entry,
    draft: draft.last ? { ...draft, last: dated } : { ...draft, first: dated },
  };
  return true;
}

function isExplanation(inner: readonly Token[]): boolean {
  // «ежемесячно (3-я среда)» says which.
  const ordered =
    inner.some((token) => token.ordinal) && inner.some((token) => weekdayOfWord(token.text) !== null);
  return (
    !ordered &&
    inner.every(
      (token) =>
        token.kind !== "word" ||
        weekdayOfWord(token.text) !== null ||
        /^(?:день|дня|дней|дн|рабочий|рабочих|рабочие|раб|календарных|недели|недель|включительно|и|по|с|до)$/.test(
          token.text,
        ),
    ) &&
    inner.some((token) => token.kind === "word") &&
    !isDeadline(matchAt(inner, 0))
  );
}

function closingBracket(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    if (isMark(tokens, i, "(", "[")) depth++;
    if (isMark(tokens, i, ")", "]") && --depth === 0) return i;
  }
  return tokens.length;
}

/** «1. Сентябрь», «2) до 15 мая» at the beginning of a line; «15. сентября» is a day. */
function isEnumerator(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    tokens[at]?.newLine === true &&
    numberTokenAt(tokens, at, 2) !== null &&
    isMark(tokens, at + 1, ".", ")") &&
    next?.kind === "word" &&
    !next.glued &&
    (monthOfFullName(next.text) === null || /(?:ь|т|й)$/.test(next.text))
  );
}

/** «13 октября, пятница» */
function isWeekdayOfDay({ entries }: Progress, tokens: readonly Token[], at: number): boolean {
  const last = entries[entries.length - 1];
  if (last?.draft.kind !== "dated" || last.draft.first.kind !== "day" || last.draft.last) return false;
  const before = isMark(tokens, at - 1, ",") ? at - 2 : at - 1;
  return weekdayOfWord(wordAt(tokens, at)) !== null && last.tokens[last.tokens.length - 1] === tokens[before];
}

function isJoining(tokens: readonly Token[], at: number): boolean {
  return JOINING_WORD.test(wordAt(tokens, at)) || isMark(tokens, at, ...JOINING_MARKS);
}
