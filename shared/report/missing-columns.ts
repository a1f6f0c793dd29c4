import type { CellValue } from "../workbook/cell.ts";
import type { TableRow, Workbook } from "../workbook/read-workbook.ts";

/** A workbook that notices when a computation asks for a column its tab has lost, or for a tab that was not found for certain. */
export type WatchedWorkbook = {
  readonly workbook: Workbook;
  /** Computes something over `workbook`; `incomplete` says that it asked for what was not found. */
  readonly during: <T>(compute: () => T | null | undefined) => {
    readonly value: T | null;
    readonly incomplete: boolean;
  };
};

/**
 * The same workbook, watched where it has lost anything: which columns a field rests on is seen from what its computation reads, so no list of columns by
 * field has to be kept true by hand.
 */
export function watchMissingColumns(workbook: Workbook): WatchedWorkbook {
  if (workbook.missingColumns.size === 0 && workbook.unsureTabs.size === 0)
    return { workbook, during: (compute) => ({ value: compute() ?? null, incomplete: false }) };
  let asked = false;
  const tables = { ...workbook.tables } as Record<string, readonly TableRow[]>;
  for (const [tab, missing] of workbook.missingColumns) {
    tables[tab] = workbook.tables[tab].map((row: TableRow): TableRow => {
      const values: Map<string, CellValue> = new Map(row.values);
      values.get = (heading) => {
        if (missing.has(heading)) asked = true;
        return row.values.get(heading);
      };
      return { ...row, values };
    });
  }
  for (const tab of workbook.unsureTabs) {
    Object.defineProperty(tables, tab, {
      enumerable: true,
      get: () => {
        asked = true;
        return workbook.tables[tab];
      },
    });
  }
  return {
    workbook: { ...workbook, tables: tables as Workbook["tables"] },
    during: (compute) => {
      asked = false;
      const value = compute() ?? null;
      return { value, incomplete: asked };
    },
  };
}
