import { parseISODate } from "../../calendar/iso-date.ts";
import { parseSchoolYear, type SchoolYear } from "../../calendar/school-year.ts";
import { type ScheduledItem, scheduleRoadmap } from "../../checklist/schedule.ts";
import type { Note } from "../../messages/note.ts";
import { documentKinds } from "../../report/report-fields.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { type LocatedTab, locateTab } from "../../workbook/locate.ts";
import { dateOf, isOption, readWorkbook } from "../../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { itemMarks, type KnownRow, matchRows, type RowMatching } from "./match-rows.ts";
import { type CellMerge, type MergeContext, mergeRow } from "./merge-row.ts";
import { readStandingRows, type StandingRow } from "./standing-rows.ts";
import { readWrittenBefore, type WrittenBefore, type WrittenRow } from "./written-before.ts";

/** A document laid over what stands in «Контроль сроков»: which row is which item, and what each of its cells becomes. */
export type Reconciliation = {
  readonly located: LocatedTab;
  readonly items: readonly ScheduledItem[];
  /** Fingerprints by which each item is known again; in the order of `items`. */
  readonly marks: readonly string[];
  readonly rows: readonly StandingRow[];
  readonly matching: RowMatching;
  readonly matched: readonly MatchedRow[];
  readonly added: readonly ScheduledItem[];
  /** Rows of an earlier document, not those a person added. */
  readonly gone: readonly StandingRow[];
  readonly written: WrittenBefore;
  readonly writtenRow: (row: StandingRow) => WrittenRow | null;
  readonly notes: readonly Note[];
};

export type MatchedRow = {
  readonly item: ScheduledItem;
  readonly row: StandingRow;
  readonly cells: readonly CellMerge[];
};

/** Lays a roadmap over a workbook; null where it has no «Контроль сроков» yet. Nothing is decided about what to write. */
export function reconcileRoadmap(
  snapshot: WorkbookSnapshot,
  roadmap: Roadmap,
  schoolYear: SchoolYear | null,
): Reconciliation | null {
  const located = locateTab(snapshot, "Контроль сроков");
  if (!located || located.headingRow === null) return null;
  const { items, notes } = scheduleRoadmap(roadmap, schoolYear);
  const rows = readStandingRows(located);
  const written = readWrittenBefore(locateTab(snapshot, "Справочники"));
  const writtenRow = rowMemory(rows, written);
  const known = rows.map(
    (row): KnownRow => ({
      itemMark: writtenRow(row)?.item ?? null,
      ofDocument: written.rows.size === 0 || writtenRow(row) !== null,
    }),
  );
  const marks = itemMarks(items).map(fingerprint);
  const matching = matchRows(items, marks, rows, known);
  const context = contextOf(snapshot, roadmap, schoolYear);
  const matched = items.flatMap((item, place): readonly MatchedRow[] => {
    const at = matching.rowOf.get(place);
    if (at === undefined) return [];
    const row = rows[at] as StandingRow;
    return [{ item, row, cells: mergeRow(item, row, writtenRow(row), context) }];
  });
  const taken = new Set(matching.rowOf.values());
  return {
    located,
    items,
    marks,
    rows,
    matching,
    matched,
    added: items.filter((_, place) => !matching.rowOf.has(place)),
    gone: rows.filter((_, at) => !taken.has(at) && known[at]?.ofDocument),
    written,
    writtenRow,
    notes,
  };
}

/** A code that stands in two rows, or that a person changed, tells nothing. */
function rowMemory(
  rows: readonly StandingRow[],
  written: WrittenBefore,
): (row: StandingRow) => WrittenRow | null {
  const counts = new Map<string, number>();
  for (const { code } of rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  return ({ code }) => (counts.get(code) === 1 ? (written.rows.get(code) ?? null) : null);
}

/** The years and days of approval that dates in the workbook may have been counted from. */
function contextOf(
  snapshot: WorkbookSnapshot,
  roadmap: Roadmap,
  schoolYear: SchoolYear | null,
): MergeContext {
  const workbook = readWorkbook(snapshot);
  const standing = parseSchoolYear(workbook.passport.texts.get("Учебный год") ?? "");
  const approved = workbook.tables.Документы.filter((row) => isOption(row, "Вид", documentKinds.roadmap)).map(
    (row) => dateOf(row, "Дата"),
  );
  const own = parseISODate(roadmap.approval?.date ?? "");
  return {
    schoolYears: [...new Set([schoolYear, standing])],
    approvals: [...new Set([null, own, ...approved])],
  };
}
