import { type SchoolYear, schoolYearBounds } from "../calendar/school-year.ts";
import type { Entry } from "./cell-progress.ts";
import type { PartOrigin } from "./deadline.ts";
import { originOfDated, withoutDays } from "./part-origins.ts";
import type { Span } from "./period.ts";
import { type DatedDraft, resolveList } from "./resolve-years.ts";

/** The days of an entry, null where the calendar has none such, and where they come from. */
export type ResolvedEntry = { readonly span: Span | null; readonly origin: PartOrigin };

/** The days of the entries; entries of one list decide their years together. */
export function resolveEntries(entries: readonly Entry[], schoolYear: SchoolYear): ResolvedEntry[] {
  const resolved: ResolvedEntry[] = [];
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
