import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import { printChart } from "../charts/print-charts.ts";
import { chartPlace, putChart } from "../charts/sheet-charts.ts";
import { areaStyle, columnStyle } from "../workbook-looks.ts";
import { areaAddress, overlap } from "./a1.ts";
import { columnsOf, setColumn } from "./columns.ts";
import { colourByText } from "./conditional-colours.ts";
import { freezePanes } from "./frozen-panes.ts";
import { addMerge, mergesOf, removeMerge } from "./merges.ts";
import { setNote } from "./notes.ts";
import { refuseProtected } from "./obstacles.ts";
import type { OpenSheet } from "./open-sheet.ts";
import { pagesAcross, printLandscape } from "./page-setup.ts";
import { patchCells } from "./patch-cells.ts";
import type { PatchRun } from "./patch-run.ts";
import { tablesOf } from "./tables.ts";
import { validateList, validateTicks } from "./validations.ts";

type EditOf<K extends SheetEdit["kind"]> = Extract<SheetEdit, { kind: K }>;

/** Rows below the last one that are formatted and validated too, so that people can go on typing. */
const SPARE_ROWS = 200;

/** How each kind of edit is carried out on a file. Each may run twice with the same result. */
export const editPatchers = {
  "create-tab": (run, edit) => {
    if (!run.has(edit.tab)) run.workbook.addSheet(edit.tab, edit.hidden, edit.position);
  },
  "show-tab": (run, edit) => {
    run.sheet(edit.tab);
    run.workbook.showSheet(edit.tab);
  },
  "set-cells": patchCells,
  "format-column": (run, edit) => {
    const sheet = openForLooks(run, edit.tab);
    setColumn(sheet.whole, edit.column, edit);
    const whole = columnStyle(edit.format, edit.role, edit.align, edit.wrap);
    const { numFmt, ...look } = whole;
    const { firstRow, lastRow, column } = columnArea(run, edit);
    for (let row = firstRow; row <= lastRow; row += 1) {
      // A number that stands there already stays what it is: as a day it would be another one.
      restyle(sheet, row, column, sheet.cells.isCounted(row, column) ? look : whole);
    }
    if (edit.format === "checkbox")
      validateTicks(sheet.whole, { row: firstRow, column, lastRow, lastColumn: column });
  },
  "validate-list": (run, edit) => {
    const { firstRow, lastRow, column } = columnArea(run, edit);
    const area = { row: firstRow, column, lastRow, lastColumn: column };
    validateList(openForLooks(run, edit.tab).whole, area, edit.source);
  },
  "style-area": (run, edit) => {
    const sheet = openForLooks(run, edit.tab);
    const look = areaStyle(edit.style);
    for (let row = edit.area.row; row <= edit.area.lastRow; row += 1) {
      for (let column = edit.area.column; column <= edit.area.lastColumn; column += 1) {
        restyle(sheet, row, column, look);
      }
    }
  },
  note: (run, edit) => {
    const sheet = openForLooks(run, edit.tab);
    const place = { ...sheet, parts: run.parts, dialect: run.workbook.dialect, sheet: sheet.whole };
    setNote(place, edit.row, edit.column, edit.text);
  },
  freeze: (run, edit) => {
    freezePanes(run.sheet(edit.tab).whole, edit.rows, edit.columns);
    run.workbook.ensureWindow();
  },
  merge: (run, edit) => {
    const sheet = openForLooks(run, edit.tab);
    const { area } = edit;
    if (mergesOf(sheet.whole).some((other) => areaAddress(other) === areaAddress(area))) return;
    const taken = [
      ...mergesOf(sheet.whole),
      ...sheet.cells.standing.blocks,
      ...tablesOf(run.parts, sheet.relationships()).map((table) => table.area),
    ];
    if (!taken.some((other) => overlap(other, area))) return addMerge(sheet.whole, area);
    run.remarks.push(
      `Лист «${sheet.name}»: ячейки ${areaAddress(area)} не объединены, их задевает другое объединение или таблица.`,
    );
  },
  unmerge: (run, edit) => {
    const sheet = openForLooks(run, edit.tab);
    removeMerge(sheet.whole, edit.area);
  },
  "colour-by-text": (run, edit) => {
    const sheet = openForLooks(run, edit.tab);
    const { firstRow, lastRow, column } = columnArea(run, edit);
    const area = { row: firstRow, column, lastRow, lastColumn: column };
    colourByText(sheet.whole, area, edit.colours, sheet.styles);
  },
  // In a file, protection would forbid sorting and own columns: the shading of the column's cells tells the same.
  "protect-column": () => {},
  "print-landscape": (run, edit) => {
    const { whole } = openForLooks(run, edit.tab);
    const pages = pagesAcross(columnsOf(whole).shown(), edit.repeatColumns);
    printLandscape(whole, pages);
    run.workbook.repeatTitles(edit.tab, edit.repeatRows, pages > 1 ? edit.repeatColumns : 0);
  },
  chart: (run, edit) => putChart(run, openForLooks(run, edit.tab), edit),
  "print-chart": (run, edit) => {
    if (!run.has(edit.tab)) return;
    const sheet = run.sheet(edit.tab);
    const place = chartPlace(run, sheet, edit.title);
    if (place !== null) printChart(run, sheet, place);
  },
} as const satisfies {
  readonly [K in SheetEdit["kind"]]: (run: PatchRun, edit: EditOf<K>) => void;
};

function openForLooks(run: PatchRun, tab: string): OpenSheet {
  const sheet = run.sheet(tab);
  refuseProtected(sheet);
  return sheet;
}

function columnArea(
  run: PatchRun,
  edit: {
    readonly tab: string;
    readonly column: number;
    readonly firstRow: number;
    readonly lastRow?: number;
  },
) {
  const { column, firstRow } = edit;
  return {
    column,
    firstRow,
    lastRow: edit.lastRow ?? Math.max(firstRow, run.lastRow(edit.tab) + SPARE_ROWS),
  };
}

function restyle(
  { cells, styles }: OpenSheet,
  row: number,
  column: number,
  look: Parameters<OpenSheet["styles"]["derived"]>[1],
): void {
  const shown = cells.shownStyle(row, column);
  const after = styles.derived(shown ?? cells.style(row, column), look);
  if (after !== shown) cells.setStyle(row, column, after);
}
