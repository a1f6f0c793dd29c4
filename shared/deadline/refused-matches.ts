import type { Entry } from "./cell-progress.ts";
import type { ResolvedEntry } from "./resolve-entries.ts";
import { type DatedDraft, isYearSaid } from "./resolve-years.ts";

/**
 * Matches without days of the calendar, or with words beside them that change those days. «30, 31 ноября» is one match: whoever
 * wrote the one impossible day did not mean the other as it stands.
 */
export function refusedMatches(
  entries: readonly Entry[],
  resolved: readonly ResolvedEntry[],
  narrowed: ReadonlySet<Entry>,
): ReadonlySet<number> {
  const refused = new Set<number>();
  // «октябрь, ноябрь: до 10 числа» is said of both.
  const narrowedLists = new Set([...narrowed].map(({ list }) => list));
  const rangeStart = latestStart(entries, resolved, (draft) => draft.last !== null && !draft.first.recurs);
  const yearStart = latestStart(
    entries,
    resolved,
    (draft) => draft.as === "since" && draft.first.daysBy === "bounds-of-year",
  );
  const beforeYearBegins = latestStart(
    entries,
    resolved,
    (draft) => draft.as === "by-before" && draft.first.daysBy === "edge-of-school-year",
  );
  entries.forEach((entry, i) => {
    if (entry.draft.kind !== "dated") return;
    const span = resolved[i]?.span ?? null;
    const { recurs } = entry.draft.first;
    const refuse =
      !span ||
      narrowedLists.has(entry.list) ||
      // «ежегодно до 1 октября, начиная с 2024 года»: the day supplied for this school year is too early.
      (!isYearSaid(entry.draft) && span.due < yearStart) ||
      // «ежеквартально до 5 числа месяца …» is no day of every month.
      (recurs !== undefined && entry.recurs !== undefined && recurs !== entry.recurs) ||
      // «последняя среда месяца с октября по май»: the first is not in September, which is supplied for «каждого месяца».
      (recurs !== undefined && span.due < rangeStart) ||
      // «до 25 августа, до начала учебного года»: not the August at the end of it.
      (beforeYearBegins !== "" &&
        isSummer(entry.draft.first.month) &&
        !isYearSaid(entry.draft) &&
        span.due > beforeYearBegins) ||
      // «май 2024 г. и 2025 г.» is no whole year.
      (isWholeYear(entry.draft) && isOtherDays(entries[i - 1]?.draft));
    if (refuse) refused.add(entry.match);
  });
  return refused;
}

function isSummer(month: number): boolean {
  return month >= 6 && month <= 8;
}

function isWholeYear({ as, first, last }: DatedDraft): boolean {
  return (
    as === "window" && last === null && first.daysBy === "bounds-of-year" && first.year?.kind === "calendar"
  );
}

function isOtherDays(draft: Entry["draft"] | undefined): boolean {
  return draft?.kind === "dated" && draft.first.daysBy !== "bounds-of-year";
}

/** The first day of the latest of some entries, "" where there are none. */
function latestStart(
  entries: readonly Entry[],
  resolved: readonly ResolvedEntry[],
  chosen: (draft: DatedDraft) => boolean,
): string {
  return entries.reduce((latest, { draft }, i) => {
    const from = draft.kind === "dated" && chosen(draft) ? resolved[i]?.span?.from : undefined;
    return from !== undefined && from > latest ? from : latest;
  }, "");
}
