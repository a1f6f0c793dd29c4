import type { Area } from "../../../shared/workbook/snapshot.ts";
import { areaAddress, overlap, parseArea } from "./a1.ts";
import type { OpenSheet } from "./open-sheet.ts";
import type { PackageParts } from "./package-parts.ts";
import { rewriteAreas } from "./sqref-lists.ts";
import { lengthenTable, tablesOf } from "./tables.ts";
import type { WorkbookPart } from "./workbook-part.ts";
import { attributeOf, withAttributes } from "./xml-attributes.ts";
import { sectionOf, setSection, type XmlSection } from "./xml-sections.ts";
import { openTag, parseXml } from "./xml-tree.ts";

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
  growFilter(workbook, sheet, added);
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

function growFilter(workbook: WorkbookPart, sheet: OpenSheet, added: (area: Area) => number | null): void {
  const xml = sectionOf(sheet.whole, "autoFilter");
  const ref = xml === null ? null : attributeOf(openTag(xml, parseXml(xml)), "ref");
  const area = ref === null ? null : parseArea(ref);
  const last = area ? added(area) : null;
  if (xml === null || ref === null || area === null || last === null) return;
  const longer = areaAddress({ ...area, lastRow: last });
  const root = parseXml(xml);
  setSection(
    sheet.whole,
    "autoFilter",
    withAttributes(openTag(xml, root), { ref: longer }) + xml.slice(root.openEnd),
  );
  workbook.renameFilterArea(sheet.name, ref, longer);
}
