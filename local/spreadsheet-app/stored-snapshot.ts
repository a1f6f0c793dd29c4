import { isoDate } from "../../shared/calendar/iso-date.ts";
import type { CellContent, CellValue } from "../../shared/workbook/cell.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { isDateFormat, type SheetStore, type StoredCell, usedSize } from "./sheet-store.ts";
import { dottedSerial } from "./time-zone.ts";

/** The in-memory sheet as the core knows a workbook, for tests and for the page that shows it. */
export function storedSnapshot(stores: readonly SheetStore[]): WorkbookSnapshot {
  return {
    tabs: stores.map((store) => {
      const { rows, columns } = usedSize(store);
      return {
        name: store.name,
        hidden: store.hidden,
        merges: store.merges,
        rows: Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (_, right) =>
            contentOf(store.cells.get(`${down + 1},${right + 1}`)),
          ),
        ),
      };
    }),
  };
}

function contentOf(cell: StoredCell | undefined): CellContent {
  if (!cell) return null;
  const value = valueIn(cell);
  if (cell.formula !== "") return { formula: cell.formula, value };
  return cell.link !== null && typeof value === "string" ? { text: value, href: cell.link } : value;
}

function valueIn({ value, format }: StoredCell): CellValue {
  if (typeof value !== "number" || !isDateFormat(format)) return value === "" ? null : value;
  const [day, month, year] = dottedSerial(value).split(".").map(Number) as [number, number, number];
  const date = isoDate(year, month, day);
  return date === null ? value : { date };
}
