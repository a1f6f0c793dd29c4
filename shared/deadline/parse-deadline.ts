import type { SchoolYear } from "../calendar/school-year.ts";
import { foldSpaces } from "../text/fold.ts";
import type { Entry } from "./cell-progress.ts";
import type { Deadline, DeadlinePart } from "./deadline.ts";
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
  const { entries, unread } = readCell(text, tokens);
  const spans = resolveEntries(entries, schoolYear);
  const parts: DeadlinePart[] = [];
  const unreadTokens = new Set(unread);
  const assumed = new Set<Token>();
  entries.forEach((entry, i) => {
    const part = partOf(entry, spans[i] ?? null);
    if (!part) for (const token of entry.tokens) unreadTokens.add(token);
    else {
      // «постоянно, в течение года» says one thing twice.
      if (JSON.stringify(part) !== JSON.stringify(parts[parts.length - 1])) parts.push(part);
      if (isAssumed(entry)) for (const token of entry.tokens) assumed.add(token);
    }
  });
  const supposed = wordsOf(text, tokens, assumed);
  return {
    text,
    parts,
    unread: wordsOf(text, tokens, unreadTokens),
    ...(supposed !== "" && { assumed: supposed }),
  };
}

function resolveEntries(entries: readonly Entry[], schoolYear: SchoolYear): (Span | null)[] {
  const spans: (Span | null)[] = [];
  let start = 0;
  while (start < entries.length) {
    let end = start + 1;
    while (end < entries.length && entries[end]?.list === entries[start]?.list) end++;
    const dated = entries
      .slice(start, end)
      .map(({ draft }) => draft)
      .filter((draft): draft is DatedDraft => draft.kind === "dated");
    const resolved = dated.length === end - start ? resolveList(dated, schoolYear) : [];
    for (let i = 0; i < end - start; i++) spans.push(resolved[i] ?? null);
    start = end;
  }
  return spans;
}

function partOf({ draft, recurs, scope }: Entry, span: Span | null): DeadlinePart | null {
  if (draft.kind === "dated" && !span) return null;
  const moment = draft.kind === "moment" ? draft.moment : momentOf(draft.as, span as Span);
  const repeated = recurs ?? (draft.kind === "dated" ? draft.first.recurs : undefined);
  return { ...moment, ...(repeated && { recurs: repeated }), ...(scope && { scope }) };
}

function isAssumed({ draft }: Entry): boolean {
  return draft.kind === "dated" && (draft.first.assumed || (draft.last?.assumed ?? false));
}

/** The chosen tokens as they stand in the cell, neighbours together; marks between two of them go with them. */
function wordsOf(text: string, tokens: readonly Token[], chosen: ReadonlySet<Token>): string {
  const stretches: string[] = [];
  let first: Token | null = null;
  let last: Token | null = null;
  for (const token of tokens) {
    if (chosen.has(token)) {
      first = first ?? token;
      last = token;
    } else if (token.kind !== "mark" && first && last) {
      stretches.push(text.slice(first.start, last.end));
      first = null;
    }
  }
  if (first && last) stretches.push(text.slice(first.start, last.end));
  return foldSpaces(stretches.join(" … "));
}
