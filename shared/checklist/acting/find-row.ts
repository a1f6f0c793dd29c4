import { codeKey } from "../../people/code.ts";
import { type CellContent, shownValue } from "../../workbook/cell.ts";
import { cellAt, type LocatedTab, locateTabs, textOf } from "../../workbook/locate.ts";
import { isNewer } from "../../workbook/migrations/migrations.ts";
import { readYes } from "../../workbook/read-cell.ts";
import type { HeadingOf } from "../../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";

export type DeadlineHeading = HeadingOf<"Контроль сроков">;

/** A row of «Контроль сроков» where it stands now. */
export type FoundRow = {
  readonly located: LocatedTab;
  /** One-based. */
  readonly row: number;
  readonly columnOf: (heading: DeadlineHeading) => number | undefined;
  /** What stands under a heading, null where it is empty or the column is lost. */
  readonly cell: (heading: DeadlineHeading) => CellContent;
};

export type RowRefusal = "no-tab" | "no-column" | "no-row" | "two-rows" | "newer";

export type RowSearch =
  | { readonly ok: true; readonly found: FoundRow }
  | { readonly ok: false; readonly reason: RowRefusal };

/**
 * The one row of «Контроль сроков» with a code, wherever people moved it.
 * @param needed headings without whose columns nothing can be done; «Код» is always needed
 */
export function findRow(
  snapshot: WorkbookSnapshot,
  code: string,
  needed: readonly DeadlineHeading[],
): RowSearch {
  if (isNewer(snapshot)) return { ok: false, reason: "newer" };
  const located = locateTabs(snapshot).get("Контроль сроков");
  if (!located || located.headingRow === null) return { ok: false, reason: "no-tab" };
  const { tab, headingRow } = located;
  const columnOf = (heading: DeadlineHeading) => located.columns.get(heading);
  const codes = columnOf("Код");
  if (codes === undefined || needed.some((heading) => columnOf(heading) === undefined))
    return { ok: false, reason: "no-column" };
  const wanted = codeKey(code);
  const [row, another] = tab.rows
    .map((_, index) => index + 1)
    .filter((at) => at > headingRow && codeKey(textOf(cellAt(tab, at, codes))) === wanted);
  if (row === undefined) return { ok: false, reason: "no-row" };
  if (another !== undefined) return { ok: false, reason: "two-rows" };
  const cell = (heading: DeadlineHeading) => {
    const at = columnOf(heading);
    return at === undefined ? null : cellAt(tab, row, at);
  };
  return { ok: true, found: { located, row, columnOf, cell } };
}

/** Whether a cell of the column «Выполнено» says yes: a ticked box, or the word that a file shows in its place. */
export function isYes(content: CellContent): boolean {
  const reading = readYes(shownValue(content));
  return reading.ok && reading.value === true;
}
