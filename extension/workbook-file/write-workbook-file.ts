import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { dayNumber, type ISODate } from "../../shared/calendar/iso-date.ts";
import { computeFormulas } from "../../shared/structuring/formulas/compute-formulas.ts";
import { type CellContent, isDateValue, isFormula, isLink } from "../../shared/workbook/cell.ts";
import { columnLetters } from "../../shared/workbook/formula-template.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../shared/workbook/simulate-edits.ts";
import { type Area, emptyWorkbook, type TabSnapshot } from "../../shared/workbook/snapshot.ts";
import { putChart } from "./charts/sheet-charts.ts";
import { openPackage } from "./patch/package-parts.ts";
import { startRun } from "./patch/patch-run.ts";
import { rowHeights, USUAL_HEIGHT } from "./row-heights.ts";
import { TICKED, UNTICKED } from "./tick-words.ts";
import { areaStyle, columnStyle, toneStyle } from "./workbook-looks.ts";

/** Rows below the last one that are formatted and validated too, so that people can go on typing. */
const SPARE_ROWS = 200;

/**
 * The bytes of a new .xlsx workbook made by the edits of a plan. Formulas carry the values they give today, so that a preview
 * without a calculator shows numbers. Only for new files: an existing one is patched, never rewritten.
 */
export async function writeWorkbookFile(edits: readonly SheetEdit[], today: ISODate): Promise<Uint8Array> {
  const sheets = sheetsOf(computeFormulas(simulateEdits(emptyWorkbook, edits), today).tabs, edits);
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { name: "Arial", size: 10 },
    activeSheet: 0,
  });
  return finished(bytes, sheets, edits);
}

/** The sheets as the writer takes them: every cell with its looks. */
export function sheetsOf(tabs: readonly TabSnapshot[], edits: readonly SheetEdit[]): WriteSheet[] {
  return tabs.map((tab) =>
    sheetOf(
      tab,
      edits.filter((edit) => edit.tab === tab.name),
    ),
  );
}

/** What the writer cannot do, done in the parts it concerns: the others stay as they were packed. */
function finished(bytes: Uint8Array, sheets: readonly WriteSheet[], edits: readonly SheetEdit[]): Uint8Array {
  const parts = openPackage(bytes);
  parts.write("xl/workbook.xml", withQuotedNames(parts.text("xl/workbook.xml")));
  sheets.forEach(({ rowDefs }, index) => {
    // Of headings alone the height may stay as it is: a sheet of thousands of rows need not be packed again for it.
    if (![...(rowDefs?.keys() ?? [])].some((row) => row > 0)) return;
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    parts.write(name, withAutomaticHeights(parts.text(name)));
  });
  const charts = edits.filter((edit) => edit.kind === "chart");
  if (charts.length > 0) {
    const run = startRun(parts, () => 0);
    for (const edit of charts) putChart(run, run.sheet(edit.tab), edit);
    run.finish();
  }
  return parts.file();
}

/**
 * The writer marks every height as set by hand, and Excel then no longer fits a row to text that people type. Without the mark
 * the height holds until the first edit.
 */
function withAutomaticHeights(sheet: string): string {
  return sheet.replace(/(<row [^>]*?) customHeight="1"/g, "$1");
}

/** The writer names the tab of the repeated rows without quotes, and programs pass over a name with a space in it. */
function withQuotedNames(workbook: string): string {
  return workbook.replace(/(<definedName name="_xlnm\.Print_Titles"[^>]*>)([^'!<]+)!/g, "$1'$2'!");
}

/** The title is set in bold 14 over a body of 10. */
const TITLE_SCALE = 1.5;
/** Characters a column takes where nothing is said. */
const DEFAULT_WIDTH = 8.43;

type Cells = NonNullable<WriteSheet["cells"]>;
type Cell = Cells extends Map<string, infer Value> ? Value : never;

function sheetOf(tab: TabSnapshot, edits: readonly SheetEdit[]): WriteSheet {
  const width = Math.max(0, ...tab.rows.map((row) => row.length));
  const lastRow = tab.rows.length + SPARE_ROWS;
  const cells: Map<string, Cell> = new Map();
  const at = (row: number, column: number): Cell => {
    const key = `${row - 1},${column - 1}`;
    const cell = cells.get(key) ?? {};
    cells.set(key, cell);
    return cell;
  };
  tab.rows.forEach((row, down) => {
    row.forEach((content, right) => {
      if (content !== null) Object.assign(at(down + 1, right + 1), cellOf(content));
    });
  });
  const sheet: WriteSheet = { name: tab.name, hidden: tab.hidden, cells, columns: [] };
  const columns = Array.from({ length: width }, (): { width?: number } => ({}));
  for (const edit of edits) {
    switch (edit.kind) {
      case "create-tab":
      case "show-tab":
      case "set-cells":
      case "protect-column":
      // Charts are hung on the sheets when these are written.
      case "chart":
        break;
      case "format-column": {
        (columns[edit.column - 1] ?? {}).width = edit.width;
        const style = columnStyle(edit.format, edit.role, edit.align, edit.wrap);
        for (let row = edit.firstRow; row <= (edit.lastRow ?? lastRow); row += 1)
          addStyle(at(row, edit.column), style);
        if (edit.format === "checkbox") {
          for (let row = edit.firstRow; row <= tab.rows.length; row += 1) writeTick(at(row, edit.column));
          sheet.dataValidations = [
            ...(sheet.dataValidations ?? []),
            tickValidation(rangeOf(edit.column, edit.firstRow, edit.lastRow ?? lastRow)),
          ];
        }
        break;
      }
      case "validate-list": {
        const { source } = edit;
        const letters = columnLetters(source.column);
        sheet.dataValidations = [
          ...(sheet.dataValidations ?? []),
          {
            type: "list",
            range: rangeOf(edit.column, edit.firstRow, edit.lastRow ?? lastRow),
            formula1: `'${source.tab}'!$${letters}$${source.row}:$${letters}$${source.lastRow}`,
            allowBlank: true,
            showErrorMessage: true,
            errorStyle: "warning",
            errorTitle: "Нет в списке",
            errorMessage: "Такого значения нет в списке. Оставить его?",
          },
        ];
        break;
      }
      case "style-area":
        {
          const style = areaStyle(edit.style);
          forEachCell(edit.area, (row, column) => addStyle(at(row, column), style));
        }
        break;
      case "note":
        at(edit.row, edit.column).comment = { text: edit.text };
        break;
      case "freeze":
        sheet.freezePane = { rows: edit.rows, columns: edit.columns };
        break;
      case "merge":
        sheet.merges = [
          ...(sheet.merges ?? []),
          {
            startRow: edit.area.row - 1,
            startCol: edit.area.column - 1,
            endRow: edit.area.lastRow - 1,
            endCol: edit.area.lastColumn - 1,
          },
        ];
        break;
      case "unmerge":
        sheet.merges = (sheet.merges ?? []).filter(
          (merge) =>
            merge.startRow !== edit.area.row - 1 ||
            merge.startCol !== edit.area.column - 1 ||
            merge.endRow !== edit.area.lastRow - 1 ||
            merge.endCol !== edit.area.lastColumn - 1,
        );
        break;
      case "colour-by-text":
        sheet.conditionalRules = [
          ...(sheet.conditionalRules ?? []),
          ...edit.colours.map(({ text, tone }, index) => ({
            type: "cellIs" as const,
            operator: "equal" as const,
            formula: `"${text}"`,
            priority: (sheet.conditionalRules?.length ?? 0) + index + 1,
            range: rangeOf(edit.column, edit.firstRow, lastRow),
            style: toneStyle(tone),
          })),
        ];
        break;
      case "print-landscape":
        sheet.pageSetup = {
          paperSize: "a4",
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${edit.repeatRows}:$${edit.repeatRows}`,
          margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
        };
        break;
    }
  }
  sheet.columns = columns;
  const titles = new Set(
    edits.flatMap((edit) => (edit.kind === "style-area" && edit.style === "title" ? [edit.area.row] : [])),
  );
  const unwrapped = new Set(
    edits.flatMap((edit) => (edit.kind === "format-column" && edit.wrap === false ? [edit.column] : [])),
  );
  const widths = columns.map((column, index) =>
    unwrapped.has(index + 1) ? Number.POSITIVE_INFINITY : (column.width ?? DEFAULT_WIDTH),
  );
  // A row of the usual height says nothing of it: thousands of people's rows need not be gone through again.
  sheet.rowDefs = new Map(
    rowHeights(tab, widths, (row) => (titles.has(row) ? TITLE_SCALE : 1)).flatMap((height, index) =>
      height === USUAL_HEIGHT ? [] : [[index, { height }]],
    ),
  );
  return sheet;
}

/** Excel shows TRUE as «ИСТИНА», which nobody ticks with: in a file a tick is the word «да», chosen from a list of two. */
function writeTick(cell: Cell): void {
  if (cell.value === true) cell.value = TICKED;
  if (cell.value === false) delete cell.value;
}

function tickValidation(range: string): NonNullable<WriteSheet["dataValidations"]>[number] {
  return {
    type: "list",
    range,
    formula1: `"${TICKED},${UNTICKED}"`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: "Отметка",
    errorMessage: `Выберите «${TICKED}» или сотрите ячейку.`,
  };
}

function cellOf(content: CellContent): Cell {
  if (content === null) return {};
  if (isFormula(content)) {
    const result = content.value === null ? {} : { formulaResult: plainValue(content.value) };
    return { formula: content.formula.replace(/^=/, ""), ...result };
  }
  if (isLink(content)) {
    const link = /^https?:\/\//i.test(content.href) ? { hyperlink: { target: content.href } } : {};
    return { value: verbatim(content.text), ...link };
  }
  return { value: typeof content === "string" ? verbatim(content) : plainValue(content) };
}

/** Text that looks like the file format's own escape of a character («_x000D_») is escaped itself, as Excel does. */
function verbatim(text: string): string {
  return text.replace(/_x(?=[0-9a-f]{4}_)/gi, "_x005F_x");
}

/** Days become spreadsheet day numbers, so that no time zone can move them. */
function plainValue(value: Exclude<CellContent, { formula: string } | { href: string } | null> | null) {
  return value !== null && isDateValue(value)
    ? dayNumber(value.date) + 25569
    : (value as string | number | boolean | null);
}

function addStyle(cell: Cell, style: CellStyle): void {
  const before = cell.style ?? NO_STYLE;
  const known = joinedStyles.get(before) ?? new WeakMap<CellStyle, CellStyle>();
  joinedStyles.set(before, known);
  cell.style = known.get(style) ?? joinStyles(before, style);
  known.set(style, cell.style);
}

function joinStyles(before: CellStyle, style: CellStyle): CellStyle {
  return {
    ...before,
    ...style,
    alignment: { ...before.alignment, ...style.alignment },
    font: { ...before.font, ...style.font },
  };
}

const NO_STYLE: CellStyle = {};
/** The looks of a column are joined once and not once a cell. */
const joinedStyles = new WeakMap<CellStyle, WeakMap<CellStyle, CellStyle>>();

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= area.lastRow; row += 1) {
    for (let column = area.column; column <= area.lastColumn; column += 1) visit(row, column);
  }
}

function rangeOf(column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `${letters}${firstRow}:${letters}${lastRow}`;
}
