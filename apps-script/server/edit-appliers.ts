import { areaLooks, roleBackgrounds, toneColours } from "../../shared/workbook/looks.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import type { Area } from "../../shared/workbook/snapshot.ts";
import { numberFormats, PLAIN_TEXT, pixels } from "./cell-looks.ts";
import { putChart } from "./charts.ts";
import type { EditRun } from "./edit-run.ts";
import type { OpenArea } from "./tab-looks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EditOf<K extends SheetEdit["kind"]> = Extract<SheetEdit, { kind: K }>;

/** How each kind of edit is carried out. Each may run twice with the same result. */
export const editAppliers = {
  "create-tab": (run, edit) => {
    // A tab that a broken-off run made may still be waiting to be hidden.
    const sheet = run.has(edit.tab) ? run.sheet(edit.tab) : run.create(edit.tab, edit.position - 1);
    if (edit.hidden && !sheet.isSheetHidden()) sheet.hideSheet();
  },
  "show-tab": (run, edit) => {
    run.sheet(edit.tab).showSheet();
  },
  "set-cells": (run, edit) => run.setCells(edit.tab, edit.row, edit.column, edit.cells),
  "format-column": (run, edit) => {
    const looks = run.looks(edit.tab);
    const area = columnArea(edit);
    looks.width(edit.column, pixels(edit.width));
    if (edit.hidden) looks.hide(edit.column);
    looks.set("wrap", edit.wrap ?? true, area);
    looks.set("vertical", "top", area);
    // Cells that only feed a chart lie behind it, where shading would show around it.
    const background = edit.wrap === false ? null : roleBackgrounds[edit.role];
    if (background !== null) looks.set("background", background, area);
    const format = numberFormats[edit.format];
    if (edit.format === "text" && !run.isNew(edit.tab))
      looks.later(() => keepNumbers(run.sheet(edit.tab), looks.range(area)));
    else if (format !== null) looks.set("numberFormat", format, area);
    if (edit.format === "checkbox") {
      // Not insertCheckboxes(): it writes FALSE down to the last row, and the tab then looks full.
      looks.validate("checkbox", area, () => SpreadsheetApp.newDataValidation().requireCheckbox().build());
      looks.set("horizontal", "center", area);
    }
    if (edit.format === "date" && edit.role === "typed") {
      looks.validate("date", area, () =>
        SpreadsheetApp.newDataValidation()
          .requireDate()
          .setAllowInvalid(true)
          .setHelpText("Напишите дату, например 15.09.2024.")
          .build(),
      );
    }
  },
  "validate-list": (run, { tab, source, ...edit }) => {
    run
      .looks(tab)
      .validate(`list ${JSON.stringify(source)}`, columnArea(edit), () =>
        SpreadsheetApp.newDataValidation()
          .requireValueInRange(run.range(source.tab, source), true)
          .setAllowInvalid(true)
          .setHelpText("Выберите значение из списка. Списки можно дополнить во вкладке «Справочники».")
          .build(),
      );
  },
  "style-area": (run, { tab, area, style }) => {
    const wanted = areaLooks[style];
    const looks = run.looks(tab);
    looks.set("bold", wanted.bold, area);
    looks.set("fontSize", wanted.size, area);
    looks.set("horizontal", wanted.horizontal, area);
    looks.set("vertical", wanted.vertical, area);
    looks.set("wrap", true, area);
    if (wanted.background !== null) looks.set("background", wanted.background, area);
    if (wanted.bordered) looks.set("border", "#b6bdc9", area);
  },
  note: (run, edit) => {
    run.looks(edit.tab).note(edit.row, edit.column, edit.text);
  },
  freeze: (run, edit) => {
    const sheet = run.sheet(edit.tab);
    const frozen = run.frozen(edit.tab);
    // Sheets refuses to freeze through a merged cell, and the school's own merges come first.
    const merges = run.merges(edit.tab);
    const cutsRows = merges.some((merge) => merge.row <= edit.rows && merge.lastRow > edit.rows);
    const cutsColumns = merges.some(
      (merge) => merge.column <= edit.columns && merge.lastColumn > edit.columns,
    );
    if (!cutsRows && frozen.rows !== edit.rows) {
      sheet.setFrozenRows(edit.rows);
      frozen.rows = edit.rows;
    }
    if (!cutsColumns && frozen.columns !== edit.columns) {
      sheet.setFrozenColumns(edit.columns);
      frozen.columns = edit.columns;
    }
  },
  merge: (run, { tab, area }) => {
    const merges = run.merges(tab);
    if (merges.some((merge) => meet(merge, area))) return;
    const sheet = run.sheet(tab);
    const frozen = run.frozen(tab);
    if (area.row <= frozen.rows && area.lastRow > frozen.rows) {
      sheet.setFrozenRows(0);
      frozen.rows = 0;
    }
    if (area.column <= frozen.columns && area.lastColumn > frozen.columns) {
      sheet.setFrozenColumns(0);
      frozen.columns = 0;
    }
    run.range(tab, area).merge();
    merges.push(area);
  },
  unmerge: (run, { tab, area }) => {
    const merges = run.merges(tab);
    const at = merges.findIndex((merge) => meet(merge, area));
    if (at < 0) return;
    run.range(tab, area).breakApart();
    merges.splice(at, 1);
  },
  "colour-by-text": (run, edit) => {
    const looks = run.looks(edit.tab);
    const words = edit.colours.map((colour) => colour.text);
    const area = columnArea(edit);
    looks.colour(
      (rule) => !isOurs(rule, edit.column, words),
      () =>
        edit.colours.map(({ text, tone }) =>
          SpreadsheetApp.newConditionalFormatRule()
            .whenTextEqualTo(text)
            .setBackground(toneColours[tone].background)
            .setFontColor(toneColours[tone].font)
            .setRanges([looks.range(area)])
            .build(),
        ),
    );
  },
  "protect-column": (run, edit) => {
    const looks = run.looks(edit.tab);
    const range = () => looks.range({ ...columnArea(edit), row: 1 });
    looks.protect(edit.column, edit.description, range);
  },
  // SpreadsheetApp has no print settings: in Google Sheets a person chooses landscape and areas in the print dialogue.
  "print-landscape": () => {},
  "print-chart": () => {},
  chart: putChart,
} as const satisfies {
  readonly [K in SheetEdit["kind"]]: (run: EditRun, edit: EditOf<K>) => void;
};

function columnArea(edit: {
  readonly column: number;
  readonly firstRow?: number;
  readonly lastRow?: number;
}): OpenArea {
  const { column, firstRow = 1, lastRow } = edit;
  return { row: firstRow, column, lastRow, lastColumn: column };
}

function meet(a: Area, b: Area): boolean {
  return a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn;
}

/** Makes a column plain text but leaves numbers, days and formulas that already stand there what they are. */
function keepNumbers(sheet: Sheet, range: Range): void {
  const used = Math.min(sheet.getLastRow(), range.getLastRow()) - range.getRow() + 1;
  if (used > 0) {
    const filled = sheet.getRange(range.getRow(), range.getColumn(), used, 1);
    const values = filled.getValues();
    const formulas = filled.getFormulas();
    const formats = filled.getNumberFormats();
    filled.setNumberFormats(
      formats.map(([format], down) => {
        const isWords = typeof values[down]?.[0] === "string" && !formulas[down]?.[0];
        return [isWords ? PLAIN_TEXT : (format as string)];
      }),
    );
  }
  const below = range.getNumRows() - Math.max(used, 0);
  if (below > 0) {
    sheet.getRange(range.getLastRow() - below + 1, range.getColumn(), below, 1).setNumberFormat(PLAIN_TEXT);
  }
}

/** A rule that an earlier run made: the same words in the same column. */
function isOurs(
  rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  column: number,
  words: readonly string[],
): boolean {
  const condition = rule.getBooleanCondition();
  return (
    condition !== null &&
    condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO &&
    words.indexOf(String(condition.getCriteriaValues()[0])) >= 0 &&
    rule.getRanges().some((other) => other.getColumn() === column)
  );
}
