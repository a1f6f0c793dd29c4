import { columnLetters } from "../../shared/workbook/formula-template.ts";
import type { Area } from "../../shared/workbook/snapshot.ts";
import { AUTOMATIC } from "./cell-looks.ts";
import { columnLayers, columnRuns } from "./column-runs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** An area of a tab; without `lastRow` it goes to the bottom of the sheet, as large as that is when the looks are written. */
export type OpenArea = Omit<Area, "lastRow"> & { readonly lastRow?: number | undefined };

/** How each property is given to many areas in one call. */
const setters = {
  background: (ranges: RangeList, value: string) => ranges.setBackground(value),
  bold: (ranges: RangeList, value: boolean) => ranges.setFontWeight(value ? "bold" : "normal"),
  fontSize: (ranges: RangeList, value: number) => ranges.setFontSize(value),
  horizontal: (ranges: RangeList, value: "left" | "center" | "right") => ranges.setHorizontalAlignment(value),
  vertical: (ranges: RangeList, value: "top" | "middle") => ranges.setVerticalAlignment(value),
  wrap: (ranges: RangeList, value: boolean) => ranges.setWrap(value),
  numberFormat: (ranges: RangeList, value: string) => ranges.setNumberFormat(value),
  border: (ranges: RangeList, value: string) =>
    ranges.setBorder(true, true, true, true, true, true, value, SpreadsheetApp.BorderStyle.SOLID),
} as const;
/** What a new tab is like without being told. */
const defaults = { bold: false, fontSize: 10, numberFormat: AUTOMATIC } as const;
type Property = keyof typeof setters;
type ValueOf<P extends Property> = Parameters<(typeof setters)[P]>[1];

/**
 * How a tab is to look, gathered over many edits and written in as few calls as Google's service allows: one a property and value
 * however many areas have it, one for the notes of a row, one for all rules. What was said later holds over what was said before.
 */
export type TabLooks = {
  readonly set: <P extends Property>(property: P, value: ValueOf<P>, area: OpenArea) => void;
  /** The number format that a cell of a tab of this run has, as far as it was set here. */
  readonly formatAt: (row: number, column: number) => string;
  readonly width: (column: number, pixels: number) => void;
  readonly hide: (column: number) => void;
  readonly note: (row: number, column: number, text: string) => void;
  /** `key` tells rules apart: neighbouring columns under one key get their rule in one call. */
  readonly validate: (key: string, area: OpenArea, build: () => Validation) => void;
  /** Rules that colour cells: `keeps` says which standing rules stay, `build` gives those that are added. */
  readonly colour: (keeps: (rule: Rule) => boolean, build: () => readonly Rule[]) => void;
  /** Protects a column with a warning only: with a lock on it nobody but the owner could sort the tab. */
  readonly protect: (column: number, description: string, range: () => Range) => void;
  /** Anything that needs more than one area's say, in its turn after the properties. */
  readonly later: (act: () => void) => void;
  /** The area as it will be, for what is built in `build` and `later`. */
  readonly range: (area: OpenArea) => Range;
  readonly write: () => void;
};

type Group = { readonly property: Property; readonly value: unknown; readonly areas: OpenArea[] };
type Validated = { readonly key: string; area: OpenArea; readonly build: () => Validation };

export function gatherLooks(sheet: Sheet, isNew: boolean, rangeIn: (area: OpenArea) => Range): TabLooks {
  const formats: { readonly area: OpenArea; readonly format: string }[] = [];
  let groups: Group[] = [];
  let validated: Validated[] = [];
  let guarded: { column: number; description: string; range: () => Range }[] = [];
  let acts: (() => void)[] = [];
  let colours: { keeps: (rule: Rule) => boolean; build: () => readonly Rule[] }[] = [];
  const widths = new Map<number, number>();
  const hidden = new Map<number, true>();
  const notes = new Map<number, Map<number, string>>();
  const address = (area: OpenArea) => {
    const range = rangeIn(area);
    return `${columnLetters(area.column)}${area.row}:${columnLetters(area.lastColumn)}${range.getLastRow()}`;
  };
  return {
    range: rangeIn,
    formatAt: (row, column) => {
      const last = formats.filter(({ area }) => meet(area, cellArea(row, column))).pop();
      return last?.format ?? AUTOMATIC;
    },
    set: (property, value, area) => {
      if (property === "numberFormat") formats.push({ area, format: String(value) });
      const same = groups.filter((group) => group.property === property);
      const at = same.map((group) => group.value).lastIndexOf(value);
      const coveredSince = same.slice(at + 1).some(({ areas }) => areas.some((other) => meet(other, area)));
      if (isNew && same.length === 0 && value === defaults[property as keyof typeof defaults]) return;
      if (at < 0 || coveredSince) groups.push({ property, value, areas: [area] });
      else (same[at] as Group).areas.push(area);
    },
    width: (column, pixels) => void widths.set(column, pixels),
    hide: (column) => void hidden.set(column, true),
    note: (row, column, text) => {
      const line = notes.get(row) ?? new Map<number, string>();
      notes.set(row, line.set(column, text));
    },
    validate: (key, area, build) => {
      const last = validated[validated.length - 1];
      if (last?.key === key && isBeside(last.area, area))
        last.area = { ...last.area, lastColumn: area.lastColumn };
      else validated.push({ key, area, build });
    },
    colour: (keeps, build) => void colours.push({ keeps, build }),
    protect: (column, description, range) => {
      if (guarded.some((one) => one.column === column && one.description === description)) return;
      guarded.push({ column, description, range });
    },
    later: (act) => void acts.push(act),
    write: () => {
      for (const { property, value, areas } of groups)
        setters[property](sheet.getRangeList(areas.map(address)), value as never);
      for (const { from, to, value } of columnLayers(widths))
        sheet.setColumnWidths(from, to - from + 1, value);
      for (const { from, to } of columnRuns(hidden)) sheet.hideColumns(from, to - from + 1);
      for (const { area, build } of validated) rangeIn(area).setDataValidation(build());
      for (const [row, line] of notes) writeNotes(rangeIn, row, line);
      if (colours.length > 0) {
        // A tab of this very run has no rules yet, so they need not be asked for.
        const standing = isNew ? [] : sheet.getConditionalFormatRules();
        const rules = colours.reduce<readonly Rule[]>(
          (all, { keeps, build }) => [...all.filter(keeps), ...build()],
          standing,
        );
        sheet.setConditionalFormatRules([...rules]);
      }
      if (guarded.length > 0) {
        const standing = isNew ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        for (const { column, description, range } of guarded) protect(standing, column, description, range);
      }
      for (const act of acts) act();
      groups = [];
      validated = [];
      guarded = [];
      acts = [];
      colours = [];
      widths.clear();
      hidden.clear();
      notes.clear();
    },
  };
}

/** One that a broken-off run left without its description is taken up again. */
function protect(
  standing: readonly Protection[],
  column: number,
  description: string,
  range: () => Range,
): void {
  const own = standing.filter((one) => one.getRange().getColumn() === column);
  if (own.some((one) => one.getDescription() === description && one.isWarningOnly())) return;
  const left = own.find((one) => one.getDescription() === description || one.getDescription() === "");
  (left ?? range().protect()).setWarningOnly(true).setDescription(description);
}

function writeNotes(
  rangeIn: (area: OpenArea) => Range,
  row: number,
  line: ReadonlyMap<number, string>,
): void {
  const columns = [...line.keys()].sort((a, b) => a - b);
  // Only neighbours go together: between them may stand a note of somebody else.
  for (const { from, to } of columnRuns(new Map(columns.map((column) => [column, true])))) {
    const area = { row, column: from, lastRow: row, lastColumn: to };
    const texts = Array.from({ length: to - from + 1 }, (_, index) => line.get(from + index) as string);
    rangeIn(area).setNotes([texts]);
  }
}

function isBeside(left: OpenArea, right: OpenArea): boolean {
  return left.row === right.row && left.lastRow === right.lastRow && left.lastColumn + 1 === right.column;
}

function cellArea(row: number, column: number): OpenArea {
  return { row, column, lastRow: row, lastColumn: column };
}

function meet(a: OpenArea, b: OpenArea): boolean {
  const bottom = (area: OpenArea) => area.lastRow ?? Number.POSITIVE_INFINITY;
  return a.row <= bottom(b) && b.row <= bottom(a) && a.column <= b.lastColumn && b.column <= a.lastColumn;
}
