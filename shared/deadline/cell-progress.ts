import { foldSpaces } from "../text/fold.ts";
import type { Recurrence } from "./deadline.ts";
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
  /** The words of its recurrence and scope, which come back with it where it cannot be read. */
  readonly about: readonly Token[];
};

/** What has been read of a cell so far. */
export type Progress = {
  readonly text: string;
  readonly entries: Entry[];
  readonly unread: Token[];
  /** Unread words that leave the days beside them as they are. */
  readonly aside: Set<Token>;
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
const TIME_WORD =
  /^(?:числ[оа]|начал|середин|конец|кон[цч]|недел|декад|половин|месяц|позднее|ранее|завершени|окончани)/;

/** Adds the deadlines of one match, with the recurrence and the scope that were said before them. */
export function addEntries(
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
  const about = [...(progress.pending?.tokens ?? []), ...(progress.scope ?? [])];
  const scope = progress.scope ? foldSpaces(sourceOf(progress.text, progress.scope)) : undefined;
  for (const draft of drafts) {
    progress.entries.push({
      draft,
      tokens,
      match,
      list,
      about,
      ...(recurs && { recurs }),
      ...(scope && { scope }),
    });
  }
  progress.pending = null;
  progress.scope = null;
}

function sameForm(one: Draft, other: Draft | undefined): boolean {
  return one.kind === "dated" && other?.kind === "dated" && one.as === other.as;
}

/** «Ежегодно до 15.09» goes forward, «15 сентября, ежегодно» back. */
export function takeRecurrence(
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
      progress.entries[i] = { ...entry, recurs, about: [...entry.about, ...words] };
    }
    return;
  }
  if (progress.pending && progress.pending.recurs !== recurs) flushPending(progress);
  progress.pending = { recurs, tokens: words };
}

/** A sentence, a line or a semicolon ended just before. */
function isApart(tokens: readonly Token[], at: number): boolean {
  return isSentenceEnd(tokens, at - 1) || isMark(tokens, at - 1, ";", ".") || tokens[at]?.newLine === true;
}

/** A recurrence that no deadline follows stands for itself: «раз в месяц». */
export function flushPending(progress: Progress): void {
  const { pending } = progress;
  if (!pending) return;
  progress.pending = null;
  progress.entries.push({
    draft: BARE,
    tokens: pending.tokens,
    match: progress.matches++,
    list: progress.lists++,
    about: [],
    recurs: pending.recurs,
  });
}

/** Gives the words of a bracket to the deadline before them as its scope, or keeps them for the one after. */
export function addScope(progress: Progress, inner: readonly Token[]): void {
  flushPending(progress);
  const last = progress.entries[progress.entries.length - 1];
  if (!last) {
    if (progress.scope) append(progress.unread, progress.scope);
    progress.scope = inner;
    return;
  }
  if (last.scope !== undefined || saysWhen(inner)) {
    append(progress.unread, inner);
    return;
  }
  const scope = foldSpaces(sourceOf(progress.text, inner));
  for (let i = progress.entries.length - 1; i >= 0; i--) {
    const entry = progress.entries[i] as Entry;
    if (entry.match !== last.match) break;
    progress.entries[i] = { ...entry, scope, about: [...entry.about, ...inner] };
  }
}

/** A bracket of time words, or of numbers alone («октябрь (5-10)»), is about the days, not about people. */
function saysWhen(inner: readonly Token[]): boolean {
  return (
    inner.every(({ kind }) => kind !== "word") ||
    inner.some(({ text }) => TIME_WORD.test(text) || weekdayOfWord(text) !== null)
  );
}

/** Whether the match is a deadline, not a recurrence and not mere words. */
export function isDeadline(match: Match | null): boolean {
  return match?.kind === "drafts" || match?.kind === "event";
}

/** The tokens as they stand in the cell. */
export function sourceOf(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}

/** Like `push`, for lists too long to be arguments of one call. */
export function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item);
}
