import type { Area } from "../../../shared/workbook/snapshot.ts";
import { overlap } from "./a1.ts";
import { filterOf, setFilter } from "./auto-filter.ts";
import type { OpenSheet } from "./open-sheet.ts";
import type { PackageParts } from "./package-parts.ts";
import { rewriteAreas } from "./sqref-lists.ts";
import { lengthenTable, tablesOf } from "./tables.ts";
import type { WorkbookPart } from "./workbook-part.ts";
import type { XmlSection } from "./xml-sections.ts";

/** A rule that holds for fewer rows is about those rows and not about the column. */
const ROWS_OF_A_COLUMN = 3;
const RULES = [
  ["conditionalFormatting", "conditionalFormatting"],
  ["dataValidations", "dataValidation"],
  ["extLst", "dataValidation"],
  ["extLst", "conditionalFormatting"],
] as const;

/**
 * Takes rows added right below into what ended there: tables, the filter, rules of columns that held down to the last row.
 * Excel does the same when a person types there.
 */
export function growBelow(parts: PackageParts, workbook: WorkbookPart, sheet: OpenSheet): void {
  const added = addedBelow(sheet);
  for (const table of tablesOf(parts, sheet.relationships())) {
    const last = table.totalsRows > 0 ? null : added(table.area);
    if (last !== null) lengthenTable(parts, table, last);
  }
  const filter = filterOf(sheet.whole);
  const lastFiltered = filter ? added(filter) : null;
  if (filter && lastFiltered !== null)
    setFilter(workbook, sheet, filter, { ...filter, lastRow: lastFiltered });
  const { lastFilled } = sheet.cells.standing;
  const longer = (areas: readonly Area[]) =>
    areas.map((area) => {
      const isColumn = area.lastRow === lastFilled && area.lastRow - area.row + 1 >= ROWS_OF_A_COLUMN;
      const last = isColumn ? added(area) : null;
      const grown = last === null ? area : { ...area, lastRow: last };
      const meets = areas.some((other) => other !== area && overlap(other, grown));
      return meets ? area : grown;
    });
  for (const [local, rule] of RULES) {
    for (const section of sheet.whole.sections.filter((each) => each.local === local))
      grow(section, rule, longer);
  }
}

function grow(section: XmlSection, rule: string, longer: (areas: readonly Area[]) => readonly Area[]): void {
  section.xml = rewriteAreas(section.xml, rule, longer) ?? section.xml;
}

/** The last of the rows filled one after another right below an area, in its columns; null where none is. */
function addedBelow(sheet: OpenSheet): (area: Area) => number | null {
  const { changes, original } = sheet.cells;
  return (area) => {
    let row = area.lastRow + 1;
    for (; ; row += 1) {
      const cells = [...(changes.get(row) ?? [])].filter(
        ([column]) => column >= area.column && column <= area.lastColumn,
      );
      const filled = cells.some(([, { content }]) => content !== undefined && content !== null);
      const isNew = cells.every(([column]) => original(row, column) === null);
      if (!filled || !isNew) break;
    }
    return row - 1 > area.lastRow ? row - 1 : null;
  };
}
