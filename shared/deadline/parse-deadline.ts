import { type SchoolYear, schoolYearBounds } from "../calendar/school-year.ts";
import { foldSpaces } from "../text/fold.ts";
import type { Entry } from "./cell-progress.ts";
import type { Deadline, DeadlinePart, PartOrigin } from "./deadline.ts";
import { narrowedEntries } from "./narrowing-words.ts";
import { isByCustom, originOfDated, withoutDays } from "./part-origins.ts";
import type { Span } from "./period.ts";
import { readCell } from "./read-cell.ts";
import { type DatedDraft, momentOf, resolveList } from "./resolve-years.ts";
import { type Token, tokenise } from "./tokens.ts";

/**
 * Reads a deadline cell of a school plan. What the words do not say is not made up: words that carried no meaning, and days the
 * calendar does not have, come back in `unread`. Never throws.
 * @example parseDeadline("Ежегодно до 15.09", "2021-2022").parts // [{ kind: "by", due: "2021-09-15", recurs: "yearly" }]
 */
export function parseDeadline(text: string, schoolYear: SchoolYear): Deadline {
  const tokens = tokenise(text);
  const reading = readCell(text, tokens);
  const resolved = resolveEntries(reading.entries, schoolYear);
  const refused = refusedMatches(reading.entries, resolved, narrowedEntries(tokens, reading));
  const parts: DeadlinePart[] = [];
  const origins: PartOrigin[] = [];
  const unread = new Set(reading.unread);
  const assumed = new Set<Token>();
  reading.entries.forEach((entry, i) => {
    const { span, origin } = resolved[i] as Resolved;
    if (refused.has(entry.match)) {
      for (const token of entry.tokens) unread.add(token);
      for (const token of entry.about) unread.add(token);
      return;
    }
    const part = partOf(entry, span);
    if (isByCustom(origin)) for (const token of entry.tokens) assumed.add(token);
    // «постоянно, в течение года» says one thing twice.
    if (parts.length > 0 && JSON.stringify(part) === JSON.stringify(parts[parts.length - 1])) return;
    parts.push(part);
    origins.push(origin);
  });
  const supposed = wordsOf(text, tokens, assumed);
  return {
    text,
    parts,
    unread: wordsOf(text, tokens, unread),
    origins,
    ...(supposed !== "" && { assumed: supposed }),
  };
}

type Resolved = { readonly span: Span | null; readonly origin: PartOrigin };

/** The days of the entries; entries of one list decide their years together. */
function resolveEntries(entries: readonly Entry[], schoolYear: SchoolYear): Resolved[] {
  const resolved: Resolved[] = [];
  let start = 0;
  while (start < entries.length) {
    let end = start + 1;
    while (end < entries.length && entries[end]?.list === entries[start]?.list) end++;
    const list = entries
      .slice(start, end)
      .map(({ draft }) => draft)
      .filter((draft): draft is DatedDraft => draft.kind === "dated");
    const doubted = list.map((draft) => isShortYearDoubted(draft, schoolYear));
    const said = list.map((draft, i) => (doubted[i] ? withoutYear(draft) : draft));
    const spans = list.length === end - start ? resolveList(said, schoolYear) : [];
    for (let i = 0; i < end - start; i++) {
      const draft = said[i];
      const span = doubted[i] ? null : (spans[i] ?? null);
      resolved.push({ span, origin: draft ? originOfDated(draft, said) : withoutDays });
    }
    start = end;
  }
  return resolved;
}

/** «сентябрь 23» is 2023 only where the school year has that September; elsewhere 23 may be anything, for its neighbours too. */
function isShortYearDoubted(draft: DatedDraft, schoolYear: SchoolYear): boolean {
  if (!draft.first.shortYear && !draft.last?.shortYear) return false;
  const [span] = resolveList([draft], schoolYear);
  const { from, to } = schoolYearBounds(schoolYear);
  return !span || span.from < from || span.due > to;
}

function withoutYear(draft: DatedDraft): DatedDraft {
  return {
    ...draft,
    first: { ...draft.first, year: null },
    last: draft.last && { ...draft.last, year: null },
  };
}

/**
 * Matches without days of the calendar, or with words beside them that change those days. «30, 31 ноября» is one match: whoever
 * wrote the one impossible day did not mean the other as it stands.
 */
function refusedMatches(
  entries: readonly Entry[],
  resolved: readonly Resolved[],
  narrowed: ReadonlySet<Entry>,
): ReadonlySet<number> {
  const refused = new Set<number>();
  // «октябрь, ноябрь: до 10 числа» is said of both.
  const narrowedLists = new Set([...narrowed].map(({ list }) => list));
  const ranges = entries.flatMap((entry, i) =>
    entry.draft.kind === "dated" && entry.draft.last && !entry.draft.first.recurs
      ? [resolved[i]?.span ?? null]
      : [],
  );
  entries.forEach((entry, i) => {
    if (entry.draft.kind !== "dated") return;
    const span = resolved[i]?.span ?? null;
    if (
      !span ||
      narrowedLists.has(entry.list) ||
      contradicts(entry, entry.draft.first.recurs, span, ranges)
    ) {
      refused.add(entry.match);
    }
  });
  return refused;
}

/**
 * «ежеквартально до 5 числа месяца …» is no day of every month; the first of «последняя среда месяца с октября по май» is not in
 * September, which is supplied for «каждого месяца».
 */
function contradicts(
  { recurs }: Entry,
  own: Entry["recurs"],
  span: Span,
  ranges: readonly (Span | null)[],
): boolean {
  if (own === undefined) return false;
  return (recurs !== undefined && recurs !== own) || ranges.some((range) => !range || span.due < range.from);
}

function partOf({ draft, recurs, scope }: Entry, span: Span | null): DeadlinePart {
  const moment = draft.kind === "moment" ? draft.moment : momentOf(draft.as, span as Span);
  const repeated = recurs ?? (draft.kind === "dated" ? draft.first.recurs : undefined);
  return { ...moment, ...(repeated && { recurs: repeated }), ...(scope && { scope }) };
}

function hasOpenBracket(text: string, first: Token, last: Token | null): boolean {
  const words = text.slice(first.start, last?.end ?? first.end);
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

/** The chosen tokens as they stand in the cell, neighbours together; marks between two of them go with them. */
function wordsOf(text: string, tokens: readonly Token[], chosen: ReadonlySet<Token>): string {
  if (chosen.size === 0) return "";
  const stretches: string[] = [];
  let first: Token | null = null;
  let last: Token | null = null;
  for (const token of tokens) {
    if (chosen.has(token)) {
      first = first ?? token;
      last = token;
    } else if (token.kind === "mark" && first && token.text === ")" && hasOpenBracket(text, first, last)) {
      last = token;
    } else if (token.kind !== "mark" && first && last) {
      stretches.push(text.slice(first.start, last.end));
      first = null;
    }
  }
  if (first && last) stretches.push(text.slice(first.start, last.end));
  return foldSpaces(stretches.join(" … "));
}
