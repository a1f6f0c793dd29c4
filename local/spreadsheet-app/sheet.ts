import type { Area } from "../../shared/workbook/snapshot.ts";
import { chartShelf } from "./charts.ts";
import { newRange, type RangeSurroundings } from "./range.ts";
import { areaOfAddress, newRangeList } from "./range-list.ts";
import { addLayer, type SheetStore, type StoredProtection, usedSize } from "./sheet-store.ts";
import { strictStandIn } from "./strict-stand-in.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export type SheetSurroundings = Pick<RangeSurroundings, "timeZone" | "makeDate" | "look" | "spend"> & {
  readonly parent: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly activate: (store: SheetStore) => void;
  /** Selects cells of the active tab; Google selects nothing on a tab that is not looked at. */
  readonly select: (store: SheetStore, area: Area) => void;
  /** False where hiding would leave no tab to look at, which Google refuses. */
  readonly mayHide: (store: SheetStore) => boolean;
};

/** A tab of the in-memory spreadsheet. */
export function newSheet(store: SheetStore, around: SheetSurroundings): Sheet {
  const rangeOf = (area: Area) =>
    newRange(store, area, {
      timeZone: around.timeZone,
      makeDate: around.makeDate,
      look: around.look,
      spend: around.spend,
      sheet: () => sheet,
      protect: (protectedArea) => {
        around.spend();
        const protection: StoredProtection = { area: protectedArea, description: "", warningOnly: false };
        store.protections.push(protection);
        return newProtection(protection);
      },
    });
  const newProtection = (stored: StoredProtection): Protection => {
    const protection: Protection = strictStandIn<Protection>("Protection", {
      getDescription: () => stored.description,
      getRange: () => rangeOf(stored.area),
      isWarningOnly: () => stored.warningOnly,
      setDescription: (description: string) => {
        around.spend();
        stored.description = description;
        return protection;
      },
      setWarningOnly: (warningOnly: boolean) => {
        around.spend();
        stored.warningOnly = warningOnly;
        return protection;
      },
    });
    return protection;
  };

  const looked = <T>(found: T): T => {
    around.look();
    return found;
  };

  const shelf = chartShelf(store.charts, () => store.name, around.spend);

  const sheet: Sheet = strictStandIn<Sheet>("Sheet", {
    getName: () => store.name,
    getSheetId: () => store.id,
    getParent: around.parent,
    getType: () => "GRID" as unknown as GoogleAppsScript.Spreadsheet.SheetType,
    isSheetHidden: () => store.hidden,
    hideSheet: () => {
      if (!around.mayHide(store)) throw new Error("You can't hide all the sheets in a document");
      around.spend();
      store.hidden = true;
      return sheet;
    },
    showSheet: () => {
      around.spend();
      store.hidden = false;
      return sheet;
    },
    activate: () => {
      around.activate(store);
      return sheet;
    },
    setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      around.select(store, {
        row: range.getRow(),
        column: range.getColumn(),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
      });
      return range;
    },
    getMaxRows: () => looked(store.maxRows),
    getMaxColumns: () => looked(store.maxColumns),
    insertRowsAfter: (after: number, howMany: number) => {
      if (after !== store.maxRows)
        throw new Error("Sheet.insertRowsAfter is modelled at the end of the sheet only");
      around.spend();
      store.maxRows += howMany;
      return sheet;
    },
    insertColumnsAfter: (after: number, howMany: number) => {
      if (after !== store.maxColumns)
        throw new Error("Sheet.insertColumnsAfter is modelled at the end of the sheet only");
      around.spend();
      store.maxColumns += howMany;
      return sheet;
    },
    getLastRow: () => looked(usedSize(store).rows),
    getLastColumn: () => looked(usedSize(store).columns),
    getDataRange: () => {
      const { rows, columns } = usedSize(store);
      return rangeOf({ row: 1, column: 1, lastRow: Math.max(rows, 1), lastColumn: Math.max(columns, 1) });
    },
    getRange: (row: number | string, column?: number, rows: number = 1, columns: number = 1) => {
      if (typeof row === "string" || column === undefined) {
        throw new Error("Sheet.getRange by A1 notation is not part of the in-memory Google Sheets");
      }
      return rangeOf({ row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 });
    },
    getRangeList: (addresses: string[]) => {
      const areas = addresses.map(areaOfAddress);
      for (const area of areas) rangeOf(area);
      return newRangeList(areas, (layers) => {
        around.spend();
        for (const layer of layers) addLayer(store, layer);
      });
    },
    getFrozenRows: () => looked(store.frozenRows),
    getFrozenColumns: () => looked(store.frozenColumns),
    setFrozenRows: (rows: number) => {
      if (store.merges.some((merge) => merge.row <= rows && merge.lastRow > rows)) {
        throw new Error("You can't freeze rows that contain only part of a merged cell");
      }
      around.spend();
      store.frozenRows = rows;
    },
    setFrozenColumns: (columns: number) => {
      if (store.merges.some((merge) => merge.column <= columns && merge.lastColumn > columns)) {
        throw new Error("You can't freeze columns that contain only part of a merged cell");
      }
      around.spend();
      store.frozenColumns = columns;
    },
    getColumnWidth: (column: number) => looked(store.columnWidths.get(column) ?? 100),
    setColumnWidth: (column: number, width: number) => {
      if (!Number.isInteger(width)) throw new Error("The width of a column is a whole number of pixels");
      around.spend();
      store.columnWidths.set(column, width);
      return sheet;
    },
    setColumnWidths: (first: number, howMany: number, width: number) => {
      if (!Number.isInteger(width)) throw new Error("The width of a column is a whole number of pixels");
      around.spend();
      for (let column = first; column < first + howMany; column += 1) store.columnWidths.set(column, width);
      return sheet;
    },
    hideColumns: (first: number, howMany: number = 1) => {
      around.spend();
      for (let column = first; column < first + howMany; column += 1) store.hiddenColumns.add(column);
    },
    isColumnHiddenByUser: (column: number) => looked(store.hiddenColumns.has(column)),
    getProtections: () => looked(store.protections.map(newProtection)),
    getConditionalFormatRules: () => looked([...store.rules]),
    setConditionalFormatRules: (rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) => {
      around.spend();
      store.rules = [...rules];
    },
    newChart: () => shelf.newChart(),
    getCharts: () => looked(shelf.getCharts()),
    insertChart: (chart) => shelf.insertChart(chart),
    updateChart: (chart) => shelf.updateChart(chart),
  });
  return sheet;
}
