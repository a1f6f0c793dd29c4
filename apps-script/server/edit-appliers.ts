import { areaLooks, roleBackgrounds, toneColours } from "../../shared/workbook/looks.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { numberFormats, PLAIN_TEXT, pixels } from "./cell-looks.ts";
import { type EditRun, rangeOf } from "./edit-run.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EditOf<K extends SheetEdit["kind"]> = Extract<SheetEdit, { kind: K }>;

/** How each kind of edit is carried out. Each may run twice with the same result. */
export const editAppliers = {
  "create-tab": (run, edit) => {
    if (run.has(edit.tab)) return;
    const sheet = run.create(edit.tab, edit.position - 1);
    if (edit.hidden) sheet.hideSheet();
  },
  "show-tab": (run, edit) => {
    run.sheet(edit.tab).showSheet();
  },
  "set-cells": (run, edit) => run.setCells(edit.tab, edit.row, edit.column, edit.cells),
  "format-column": (run, edit) => {
    const sheet = run.sheet(edit.tab);
    sheet.setColumnWidth(edit.column, pixels(edit.width));
    const range = columnRange(sheet, edit);
    range.setWrap(true).setVerticalAlignment("top");
    const background = roleBackgrounds[edit.role];
    if (background !== null) range.setBackground(background);
    if (edit.format === "text" && !run.isNew(edit.tab)) keepNumbers(sheet, range);
    else if (numberFormats[edit.format] !== null) range.setNumberFormat(numberFormats[edit.format] as string);
    if (edit.format === "checkbox") {
      // Not insertCheckboxes(): it writes FALSE down to the last row, and the tab then looks full.
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      range.setHorizontalAlignment("center");
    }
    if (edit.format === "date" && edit.role === "typed") {
      range.setDataValidation(
        SpreadsheetApp.newDataValidation()
          .requireDate()
          .setAllowInvalid(true)
          .setHelpText("Напишите дату, например 15.09.2024.")
          .build(),
      );
    }
  },
  "validate-list": (run, edit) => {
    const source = rangeOf(run.sheet(edit.source.tab), edit.source);
    columnRange(run.sheet(edit.tab), edit).setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInRange(source, true)
        .setAllowInvalid(true)
        .setHelpText("Выберите значение из списка. Списки можно дополнить во вкладке «Справочники».")
        .build(),
    );
  },
  "style-area": (run, edit) => {
    const looks = areaLooks[edit.style];
    const range = rangeOf(run.sheet(edit.tab), edit.area)
      .setFontWeight(looks.bold ? "bold" : "normal")
      .setFontSize(looks.size)
      .setHorizontalAlignment(looks.horizontal)
      .setVerticalAlignment(looks.vertical)
      .setWrap(true);
    if (looks.background !== null) range.setBackground(looks.background);
    if (looks.bordered)
      range.setBorder(true, true, true, true, true, true, "#b6bdc9", SpreadsheetApp.BorderStyle.SOLID);
  },
  note: (run, edit) => {
    run.sheet(edit.tab).getRange(edit.row, edit.column).setNote(edit.text);
  },
  freeze: (run, edit) => {
    const sheet = run.sheet(edit.tab);
    // Sheets refuses to freeze through a merged cell, and the school's own merges come first.
    const merges = sheet.getDataRange().getMergedRanges();
    const cutsRows = merges.some((merge) => merge.getRow() <= edit.rows && merge.getLastRow() > edit.rows);
    const cutsColumns = merges.some(
      (merge) => merge.getColumn() <= edit.columns && merge.getLastColumn() > edit.columns,
    );
    if (!cutsRows) sheet.setFrozenRows(edit.rows);
    if (!cutsColumns) sheet.setFrozenColumns(edit.columns);
  },
  merge: (run, edit) => {
    const sheet = run.sheet(edit.tab);
    const range = rangeOf(sheet, edit.area);
    if (range.isPartOfMerge()) return;
    const { row, lastRow, column, lastColumn } = edit.area;
    if (row <= sheet.getFrozenRows() && lastRow > sheet.getFrozenRows()) sheet.setFrozenRows(0);
    if (column <= sheet.getFrozenColumns() && lastColumn > sheet.getFrozenColumns())
      sheet.setFrozenColumns(0);
    range.merge();
  },
  unmerge: (run, edit) => {
    rangeOf(run.sheet(edit.tab), edit.area).breakApart();
  },
  "colour-by-text": (run, edit) => {
    const sheet = run.sheet(edit.tab);
    const range = columnRange(sheet, edit);
    const words = edit.colours.map((colour) => colour.text);
    const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, range, words));
    const ours = edit.colours.map(({ text, tone }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(toneColours[tone].background)
        .setFontColor(toneColours[tone].font)
        .setRanges([range])
        .build(),
    );
    sheet.setConditionalFormatRules(others.concat(ours));
  },
  "protect-column": (run, edit) => {
    const sheet = run.sheet(edit.tab);
    const known = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    if (known.some((protection) => protection.getDescription() === edit.description)) return;
    // A warning only: with a lock on it nobody but the owner could sort the tab.
    columnRange(sheet, { column: edit.column, firstRow: 1 })
      .protect()
      .setDescription(edit.description)
      .setWarningOnly(true);
  },
  // SpreadsheetApp has no print settings: in Google Sheets a person chooses landscape in the print dialogue.
  "print-landscape": () => {},
} as const satisfies {
  readonly [K in SheetEdit["kind"]]: (run: EditRun, edit: EditOf<K>) => void;
};

function columnRange(
  sheet: Sheet,
  {
    column,
    firstRow,
    lastRow,
  }: { readonly column: number; readonly firstRow: number; readonly lastRow?: number },
): Range {
  const bottom = Math.max(firstRow, lastRow ?? sheet.getMaxRows());
  return rangeOf(sheet, { row: firstRow, column, lastRow: bottom, lastColumn: column });
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
  range: Range,
  words: readonly string[],
): boolean {
  const condition = rule.getBooleanCondition();
  return (
    condition !== null &&
    condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO &&
    words.indexOf(String(condition.getCriteriaValues()[0])) >= 0 &&
    rule.getRanges().some((other) => other.getColumn() === range.getColumn())
  );
}
