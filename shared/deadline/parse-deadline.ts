import type { SchoolYear } from "../calendar/school-year.ts";
import { foldSpaces } from "../text/fold.ts";
import type { Entry } from "./cell-progress.ts";
import type { Deadline, DeadlinePart, PartOrigin } from "./deadline.ts";
import { narrowedEntries } from "./narrowing-words.ts";
import { isByCustom } from "./part-origins.ts";
import type { Span } from "./period.ts";
import { readCell } from "./read-cell.ts";
import { refusedMatches } from "./refused-matches.ts";
import { type ResolvedEntry, resolveEntries } from "./resolve-entries.ts";
import { momentOf } from "./resolve-years.ts";
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
    const { span, origin } = resolved[i] as ResolvedEntry;
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
