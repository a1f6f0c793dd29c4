import type { Area } from "../../../shared/workbook/snapshot.ts";
import { overlap } from "./a1.ts";
import { filterOf, setFilter } from "./auto-filter.ts";
import type { OpenSheet } from "./open-sheet.ts";
import type { PackageParts } from "./package-parts.ts";
import { tablesOf, widenTable } from "./tables.ts";
import type { WorkbookPart } from "./workbook-part.ts";

/**
 * Takes columns whose headings were added right beside a table or a filter into it. Left outside, they would stay where they are
 * when the table is sorted, and each row would stand beside somebody else's values.
 */
export function growRight(
  parts: PackageParts,
  workbook: WorkbookPart,
  sheet: OpenSheet,
  remarks: string[],
): void {
  const tables = tablesOf(parts, sheet.relationships());
  for (const table of tables) {
    const added = headingsBeside(sheet, table.area);
    if (added.length === 0 || table.headingRows === 0) continue;
    const wider = { ...table.area, lastColumn: table.area.lastColumn + added.length };
    const others = tables.filter((other) => other !== table);
    const fits = !others.some(({ area }) => overlap(area, wider)) && widenTable(parts, table, added);
    if (!fits) {
      remarks.push(
        `Лист «${sheet.name}»: новые столбцы не вошли в таблицу «${table.name}». Растяните её на них, прежде чем сортировать.`,
      );
    }
  }
  const filter = filterOf(sheet.whole);
  const added = filter ? headingsBeside(sheet, filter) : [];
  if (filter && added.length > 0) {
    setFilter(workbook, sheet, filter, { ...filter, lastColumn: filter.lastColumn + added.length });
  }
}

/** Texts written into empty cells one after another to the right of an area's first row. */
function headingsBeside({ cells }: OpenSheet, area: Area): readonly string[] {
  const headings: string[] = [];
  for (let column = area.lastColumn + 1; ; column += 1) {
    const content = cells.changes.get(area.row)?.get(column)?.content;
    if (typeof content !== "string" || cells.original(area.row, column) !== null) return headings;
    headings.push(content);
  }
}
