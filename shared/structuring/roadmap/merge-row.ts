import type { ISODate } from "../../calendar/iso-date.ts";
import type { SchoolYear } from "../../calendar/school-year.ts";
import { type ScheduledItem, scheduleRoadmap } from "../../checklist/schedule.ts";
import { suggestionRemark } from "../../checklist/suggestion-remark.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { CellContent } from "../../workbook/cell.ts";
import { cellWords, type DocumentHeading, documentHeadings, isPersonsOwn, itemCell } from "./item-cells.ts";
import type { StandingRow } from "./standing-rows.ts";
import type { WrittenRow } from "./written-before.ts";

/** What becomes of a cell: three ways meet, what the previous document said, what stands, and what the document says now. */
export type CellMerge = {
  readonly heading: DocumentHeading;
  readonly before: string;
  readonly after: string;
  readonly content: CellContent;
  /**
   * `same`: nothing to do. `follow`: the cell holds what the program wrote and takes the new words. `keep`: the document
   * changed, but a person typed here, or may have. `own`: a person's words, and the document did not change.
   */
  readonly outcome: "same" | "follow" | "keep" | "own";
  /** Fingerprint to remember of what the document said. */
  readonly said: string;
};

/** What is known beside the row itself, for rows the program has no memory of. */
export type MergeContext = {
  readonly schoolYears: readonly (SchoolYear | null)[];
  /** Days of approval the dates may have been counted from. */
  readonly approvals: readonly (ISODate | null)[];
};

/** What «Примечание» says of a row whose activity the document no longer has. */
export const GONE_REMARK = "Нет в новой дорожной карте. Если строка не нужна, удалите её.";

/** Decides, cell by cell, what a row that stands takes from the document. */
export function mergeRow(
  item: ScheduledItem,
  row: StandingRow,
  written: WrittenRow | null,
  context: MergeContext,
): readonly CellMerge[] {
  const wrote = written ? bySaid(written) : byWords(row, context);
  const kept = keptProposals(item, written);
  const merges = documentHeadings.map((heading): CellMerge => {
    const content =
      heading === "Примечание"
        ? suggestionRemark([...item.suggested, ...kept]) || null
        : itemCell(item, heading);
    const before = cellWords(row.cell(heading), heading);
    const after = cellWords(content, heading);
    if (written && kept.some((field) => HEADINGS_OF[field].includes(heading)))
      return { heading, before, after: before, content, outcome: "own", said: written.said[heading] };
    const outcome = outcomeOf(before, after, heading, row, wrote);
    return { heading, before, after, content, outcome, said: fingerprint(after) };
  });
  return withoutReversedDates(merges);
}

type ProposedField = "deadline" | "assignees";

const HEADINGS_OF: Readonly<Record<ProposedField, readonly DocumentHeading[]>> = {
  deadline: ["Срок по документу", "Начало", "Срок", "Повтор"],
  assignees: ["Ответственный"],
};

/** Every remark the program may have left about proposals. */
const PROPOSALS = [
  ["deadline"],
  ["assignees"],
  ["deadline", "assignees"],
] as const satisfies readonly (readonly ProposedField[])[];

/** What was proposed before stands while the document still says nothing: a person may have come to rely on it. */
function keptProposals(item: ScheduledItem, written: WrittenRow | null): readonly ProposedField[] {
  const proposed = PROPOSALS.find(
    (fields) => written?.said.Примечание === fingerprint(suggestionRemark(fields)),
  );
  return (proposed ?? []).filter((field) => item[field].length === 0);
}

/** What the remark of a row becomes whose activity is gone from the document; null where a person's words stand there. */
export function mergeGoneRemark(row: StandingRow, written: WrittenRow | null): boolean {
  const standing = row.cell("Примечание");
  const words = cellWords(standing, "Примечание");
  if (words === GONE_REMARK || isPersonsOwn(standing)) return false;
  return written ? fingerprint(words) === written.said.Примечание : words === "" || isOurRemark(words);
}

/** What the program knows of its own writing: whether it wrote the words that stand, and whether the document said otherwise then. */
type Wrote = {
  readonly these: (heading: DocumentHeading, words: string) => boolean;
  readonly changed: (heading: DocumentHeading, before: string, after: string) => boolean;
};

function bySaid({ said }: WrittenRow): Wrote {
  return {
    these: (heading, words) => fingerprint(words) === said[heading],
    changed: (heading, _, after) => fingerprint(after) !== said[heading],
  };
}

/**
 * Without memory: dates that the words of the deadline give anew were not touched by hand, and then neither were the words. Of
 * names and texts nothing is known.
 */
function byWords(row: StandingRow, context: MergeContext): Wrote {
  const days = DATES.map((heading) => cellWords(row.cell(heading), heading)).join("\n");
  const counted = context.schoolYears.some((schoolYear) =>
    context.approvals.some((approved) => daysByWords(row, schoolYear, approved) === days),
  );
  return {
    these: (heading, words) =>
      heading === "Примечание"
        ? words === "" || isOurRemark(words)
        : counted && (heading === "Срок по документу" || (DATES as readonly string[]).includes(heading)),
    changed: (_, before, after) => comparisonKey(before) !== comparisonKey(after),
  };
}

const DATES = ["Начало", "Срок", "Повтор"] as const satisfies readonly DocumentHeading[];

function daysByWords(
  row: StandingRow,
  schoolYear: SchoolYear | null,
  approved: ISODate | null,
): string | null {
  const { items } = scheduleRoadmap(
    {
      title: "",
      institution: null,
      approval: { order: null, date: approved },
      schoolYear,
      stages: [
        {
          number: "",
          name: "",
          activities: [
            {
              number: null,
              group: null,
              text: row.activity,
              steps: row.step === "" ? [] : [row.step],
              deadline: row.deadline,
              assignees: [],
              outcome: "",
            },
          ],
        },
      ],
    },
    schoolYear,
  );
  const item = items.find((each) => comparisonKey(each.step) === comparisonKey(row.step));
  return item === undefined
    ? null
    : DATES.map((heading) => cellWords(itemCell(item, heading), heading)).join("\n");
}

function isOurRemark(words: string): boolean {
  return words === GONE_REMARK || PROPOSALS.some((fields) => words === suggestionRemark(fields));
}

function outcomeOf(
  before: string,
  after: string,
  heading: DocumentHeading,
  row: StandingRow,
  wrote: Wrote,
): CellMerge["outcome"] {
  if (before === after) return "same";
  if (!isPersonsOwn(row.cell(heading)) && wrote.these(heading, before)) return "follow";
  return wrote.changed(heading, before, after) ? "keep" : "own";
}

/** A start that follows the document beside an end typed by hand may lie behind it; then the start stays too. */
function withoutReversedDates(merges: readonly CellMerge[]): readonly CellMerge[] {
  const then = (heading: DocumentHeading) => {
    const merge = merges.find((each) => each.heading === heading) as CellMerge;
    return merge.outcome === "follow" ? merge.after : merge.before;
  };
  const [from, due] = [then("Начало"), then("Срок")];
  const mixed = merges.some(
    ({ heading, outcome }) =>
      (heading === "Начало" || heading === "Срок") && outcome !== "follow" && outcome !== "same",
  );
  if (from === "" || due === "" || from <= due || !mixed) return merges;
  return merges.map((merge) =>
    (merge.heading === "Начало" || merge.heading === "Срок") && merge.outcome === "follow"
      ? { ...merge, outcome: "keep" }
      : merge,
  );
}
