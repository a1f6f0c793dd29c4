import { foldSpaces } from "../text/fold.ts";
import type { Recurrence } from "./deadline.ts";
import type { Period } from "./period.ts";
import { readWrittenYear } from "./periods/read-year.ts";
import { matchAt } from "./rules/order.ts";
import type { Draft, Match } from "./rules/rule.ts";
import { isSentenceEnd } from "./rules/trailing-words.ts";
import { isMark, type Token, wordAt } from "./tokens.ts";
import { weekdayOfWord } from "./vocabulary/weekdays.ts";

/** A deadline of the cell with what is said about it. Entries with the same `list` stand in one list and share years. */
export type Entry = {
  readonly draft: Draft;
  /** The tokens it was read from. */
  readonly tokens: readonly Token[];
  /** Entries of one match («2, 3 мая») share what is said after them. */
  readonly match: number;
  readonly list: number;
  readonly recurs?: Recurrence;
  readonly scope?: string;
};

/** The entries of a cell in order, and the tokens that nothing could be made of. */
export type CellReading = { readonly entries: readonly Entry[]; readonly unread: readonly Token[] };

type Progress = {
  readonly text: string;
  readonly entries: Entry[];
  readonly unread: Token[];
  /** A recurrence said before its deadline: «Ежегодно сентябрь». */
  pending: { readonly recurs: Recurrence; readonly tokens: readonly Token[] } | null;
  /** A scope said before its deadline. */
  scope: readonly Token[] | null;
  matches: number;
  lists: number;
  /** Brackets within brackets. */
  readonly depth: number;
};

const BARE = { kind: "moment", moment: { kind: "ongoing", from: null, due: null } } as const satisfies Draft;
/** Words that speak of time: a bracket with them says when, not for whom. */
const TIME_WORD = /^(?:числ[оа]|начал|середин|конец|кон[цч]|недел|декад|половин|месяц|позднее|ранее)/;
/** Deeper brackets are marks like any other: nobody means them, and garbage must not nest without end. */
const DEEPEST = 2;
/** Words and marks that only join deadlines. */
const JOINING_WORD = /^(?:и|а|также|далее|затем|срок|сроки)$/;
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
    pending: null,
    scope: null,
    matches: 0,
    lists: 0,
    depth: 0,
  };
  readStretch(progress, tokens);
  flushPending(progress);
  if (progress.scope) append(progress.unread, progress.scope);
  return { entries: progress.entries, unread: progress.unread };
}

function readStretch(progress: Progress, tokens: readonly Token[]): void {
  let at = 0;
  let listOpen = false;
  while (at < tokens.length) {
    if (progress.depth < DEEPEST && isMark(tokens, at, "(", "[")) {
      const close = closingBracket(tokens, at);
      readBracket(progress, tokens.slice(at + 1, close));
      at = close + 1;
      listOpen = false;
      continue;
    }
    const match = matchAt(tokens, at);
    if (match) {
      const before = at;
      at = match.end;
      takeMatch(progress, tokens, before, match, listOpen);
      listOpen = match.kind === "drafts";
      continue;
    }
    if (!isMark(tokens, at, ",", "/") && wordAt(tokens, at) !== "и") listOpen = false;
    if (!isJoining(tokens, at)) progress.unread.push(tokens[at] as Token);
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

function addEntries(
  progress: Progress,
  drafts: readonly Draft[],
  tokens: readonly Token[],
  listOpen: boolean,
): void {
  const previous = progress.entries[progress.entries.length - 1];
  const joins = listOpen && previous !== undefined && sameForm(previous.draft, drafts[0]);
  const list = joins ? previous.list : progress.lists++;
  const match = progress.matches++;
  const recurs = progress.pending?.recurs ?? (joins ? previous.recurs : undefined);
  const scope = progress.scope ? foldSpaces(sourceOf(progress.text, progress.scope)) : undefined;
  for (const draft of drafts) {
    progress.entries.push({ draft, tokens, match, list, ...(recurs && { recurs }), ...(scope && { scope }) });
  }
  progress.pending = null;
  progress.scope = null;
}

function sameForm(one: Draft, other: Draft | undefined): boolean {
  return one.kind === "dated" && other?.kind === "dated" && one.as === other.as;
}

/** «Ежегодно до 15.09» goes forward, «15 сентября, ежегодно» back. */
function takeRecurrence(
  progress: Progress,
  tokens: readonly Token[],
  at: number,
  end: number,
  recurs: Recurrence,
): void {
  const words = tokens.slice(at, end);
  const previous = progress.entries[progress.entries.length - 1];
  const next = matchAt(tokens, isMark(tokens, end, ":", "-") ? end + 1 : end);
  const directlyBefore = isDeadline(next);
  const apart = isApart(tokens, at) && isDeadline(matchAt(tokens, isMark(tokens, end, ",") ? end + 1 : end));
  // «сентябрь, далее ежемесячно» is September and then something else; «…, далее ежегодно» repeats the day.
  const onwards =
    recurs !== "yearly" && /^(?:далее|затем)$/.test(wordAt(tokens, at - 1) || wordAt(tokens, at - 2));
  const back =
    !onwards && previous !== undefined && previous.recurs === undefined && !directlyBefore && !apart;
  if (back && !progress.pending) {
    for (let i = progress.entries.length - 1; i >= 0; i--) {
      const entry = progress.entries[i] as Entry;
      if (entry.list !== previous.list) break;
      progress.entries[i] = { ...entry, recurs };
    }
    return;
  }
  if (progress.pending && progress.pending.recurs !== recurs) flushPending(progress);
  progress.pending = { recurs, tokens: words };
}

function isDeadline(match: Match | null): boolean {
  return match?.kind === "drafts" || match?.kind === "event";
}

/** A sentence, a line or a semicolon ended just before. */
function isApart(tokens: readonly Token[], at: number): boolean {
  return isSentenceEnd(tokens, at - 1) || isMark(tokens, at - 1, ";", ".") || tokens[at]?.newLine === true;
}

/** A recurrence that no deadline follows stands for itself: «раз в месяц». */
function flushPending(progress: Progress): void {
  const { pending } = progress;
  if (!pending) return;
  progress.pending = null;
  progress.entries.push({
    draft: BARE,
    tokens: pending.tokens,
    match: progress.matches++,
    list: progress.lists++,
    recurs: pending.recurs,
  });
}

/**
 * Words in brackets: further deadlines («дополнительно по запросу»), a recurrence, the year left out, or for whom (the scope).
 * Days of the week and counts of days («пятница», «3 дня») only explain.
 */
function readBracket(progress: Progress, inner: readonly Token[]): void {
  if (inner.length === 0 || isExplanation(inner) || supplyYear(progress, inner)) return;
  const inside: Progress = { ...progress, entries: [], unread: [], scope: null, depth: progress.depth + 1 };
  readStretch(inside, inner);
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

function addScope(progress: Progress, inner: readonly Token[]): void {
  flushPending(progress);
  const last = progress.entries[progress.entries.length - 1];
  if (!last) {
    if (progress.scope) append(progress.unread, progress.scope);
    progress.scope = inner;
    return;
  }
  if (last.scope !== undefined || inner.some((token) => TIME_WORD.test(token.text))) {
    append(progress.unread, inner);
    return;
  }
  const scope = foldSpaces(sourceOf(progress.text, inner));
  for (let i = progress.entries.length - 1; i >= 0; i--) {
    const entry = progress.entries[i] as Entry;
    if (entry.match !== last.match) break;
    progress.entries[i] = { ...entry, scope };
  }
}

/** «сентябрь (2023 г.)» */
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
  return (
    inner.every(
      (token) =>
        token.kind !== "word" ||
        weekdayOfWord(token.text) !== null ||
        /^(?:день|дня|дней|дн|рабочий|рабочих|рабочие|раб|календарных|неделя|недели|недель|включительно|и|по|с|до)$/.test(
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

function isJoining(tokens: readonly Token[], at: number): boolean {
  return JOINING_WORD.test(wordAt(tokens, at)) || isMark(tokens, at, ...JOINING_MARKS);
}

function sourceOf(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}

/** Like `push`, for lists too long to be arguments of one call. */
function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}
