import { dottedDate, type ISODate } from "../../shared/calendar/iso-date.ts";
import { computeFormulas } from "../../shared/structuring/formulas/compute-formulas.ts";
import { type CellContent, isDateValue, isFormula, shownValue } from "../../shared/workbook/cell.ts";
import { columnLetters } from "../../shared/workbook/formula-template.ts";
import { cellAt } from "../../shared/workbook/locate.ts";
import type { Area } from "../../shared/workbook/snapshot.ts";
import { holds, type Looks, peekCell, type SheetStore } from "./sheet-store.ts";
import { storedSnapshot } from "./stored-snapshot.ts";

/** A tab as the page draws it; cells not listed are covered by a merged one. */
export type TabView = {
  readonly name: string;
  readonly frozenRows: number;
  /** Letters of the columns in sight, and their widths in pixels. */
  readonly letters: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellView[])[];
};

export type CellView = {
  readonly text: string;
  /** Present where the cell is a checkbox. */
  readonly ticked?: boolean;
  readonly formula?: string;
  readonly note?: string;
  readonly looks: Looks;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** Empty rows and columns shown beyond what is filled, so that it looks like a sheet. */
const SPARE_ROWS = 6;
const LEAST_COLUMNS = 6;

/** The visible tabs as a person would see them on a day, results of the program's formulas included. */
export function viewTabs(stores: readonly SheetStore[], today: ISODate): readonly TabView[] {
  const snapshot = computeFormulas(storedSnapshot(stores), today);
  return snapshot.tabs.flatMap((tab, index) => {
    const store = stores[index] as SheetStore;
    if (store.hidden) return [];
    const columns = Math.max(LEAST_COLUMNS, ...tab.rows.map((row) => row.length));
    const shown = Array.from({ length: columns }, (_, right) => right + 1).filter(
      (column) => !store.hiddenColumns.has(column),
    );
    const rows = Array.from({ length: tab.rows.length + SPARE_ROWS }, (_, down) =>
      shown.flatMap((column) => {
        const merge = store.merges.find((area) => holds(area, down + 1, column));
        if (merge && (merge.row !== down + 1 || merge.column !== column)) return [];
        return [viewCell(store, cellAt(tab, down + 1, column), down + 1, column, merge)];
      }),
    );
    const widths = shown.map((column) => store.columnWidths.get(column) ?? 100);
    return [
      { name: tab.name, frozenRows: store.frozenRows, letters: shown.map(columnLetters), widths, rows },
    ];
  });
}

function viewCell(
  store: SheetStore,
  content: CellContent,
  row: number,
  column: number,
  merge: Area | undefined,
): CellView {
  const stored = peekCell(store, row, column);
  const value = shownValue(content);
  const text =
    value === null
      ? ""
      : isDateValue(value)
        ? dottedDate(value.date)
        : typeof value === "boolean"
          ? ""
          : String(value);
  const isCheckbox = String(stored.validation?.getCriteriaType() ?? "") === "CHECKBOX";
  return {
    text: typeof value === "boolean" && !isCheckbox ? (value ? "ИСТИНА" : "ЛОЖЬ") : text,
    ...(isCheckbox && { ticked: value === true }),
    ...(isFormula(content) && { formula: content.formula }),
    ...(stored.note && { note: stored.note }),
    looks: { ...stored.looks, ...colourOf(store, text, row, column) },
    rowSpan: merge ? merge.lastRow - merge.row + 1 : 1,
    columnSpan: merge ? merge.lastColumn - merge.column + 1 : 1,
  };
}

/** The colours of the first rule whose words stand in the cell. */
function colourOf(store: SheetStore, text: string, row: number, column: number): Looks {
  for (const rule of text === "" ? [] : store.rules) {
    const condition = rule.getBooleanCondition();
    const inRange = rule
      .getRanges()
      .some((range) => range.getColumn() === column && range.getRow() <= row && range.getLastRow() >= row);
    if (condition && inRange && condition.getCriteriaValues()[0] === text) {
      return { background: condition.getBackground(), fontColor: condition.getFontColor() };
    }
  }
  return {};
}
