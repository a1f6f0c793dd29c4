import { columnLetters } from "../../shared/workbook/formula-template.ts";
import type { Area } from "../../shared/workbook/snapshot.ts";
import { newRichTextValue } from "./builders.ts";
import {
  addLayer,
  cellOf,
  isDateFormat,
  type Layer,
  type Looks,
  overlap,
  peekCell,
  type SheetStore,
  type StoredCell,
} from "./sheet-store.ts";
import { strictStandIn } from "./strict-stand-in.ts";
import { instantOfSerial, serialOfInstant } from "./time-zone.ts";
import { readEntry } from "./user-entered.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What ranges need of the spreadsheet around them. */
export type RangeSurroundings = {
  readonly timeZone: string;
  /** A Date of the world the script runs in: a Date of another world is no `instanceof Date` there. */
  readonly makeDate: (instant: number) => Date;
  readonly sheet: () => GoogleAppsScript.Spreadsheet.Sheet;
  /** Called at every read of what the sheet holds. */
  readonly look: () => void;
  /** Called at every write; throws where a test lets the run die. */
  readonly spend: () => void;
  readonly protect: (area: Area) => GoogleAppsScript.Spreadsheet.Protection;
};

/** A rectangle of the in-memory sheet, with the behaviour of Google's: entries are read as typed, dates are serial days. */
export function newRange(store: SheetStore, area: Area, around: RangeSurroundings): Range {
  const height = area.lastRow - area.row + 1;
  const width = area.lastColumn - area.column + 1;
  if (![area.row, area.column, height, width].every((n) => Number.isInteger(n) && n > 0)) {
    throw new Error("The starting row, column and size of the range must be whole and at least 1");
  }
  if (area.lastRow > store.maxRows || area.lastColumn > store.maxColumns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet");
  }

  const each = (act: (cell: StoredCell, down: number, right: number) => void): Range => {
    around.spend();
    for (let down = 0; down < height; down += 1) {
      for (let right = 0; right < width; right += 1)
        act(cellOf(store, area.row + down, area.column + right), down, right);
    }
    return range;
  };
  /** Inside a merged area, but for its first cell: Google drops what is written there. */
  const isHidden = (down: number, right: number): boolean => {
    const [row, column] = [area.row + down, area.column + right];
    return store.merges.some(
      (merge) =>
        overlap(merge, { row, column, lastRow: row, lastColumn: column }) &&
        (merge.row < row || merge.column < column),
    );
  };
  const first = <T>(read: (cell: StoredCell) => T): T => {
    around.look();
    return read(peekCell(store, area.row, area.column));
  };
  const grid = <T>(read: (cell: StoredCell) => T): T[][] => {
    around.look();
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, right) =>
        read(peekCell(store, area.row + down, area.column + right)),
      ),
    );
  };
  const lay = (layer: Omit<Layer, "area">): Range => {
    around.spend();
    addLayer(store, { area, ...layer });
    return range;
  };
  const look = (looks: Looks): Range => lay({ looks });

  const valueIn = (cell: StoredCell): unknown => {
    if (cell.value === null) return "";
    if (typeof cell.value === "number" && isDateFormat(cell.format)) {
      return around.makeDate(instantOfSerial(cell.value, around.timeZone));
    }
    return cell.value;
  };
  const enter = (cell: StoredCell, value: unknown): void => {
    cell.formula = "";
    cell.link = null;
    if (value === null || value === undefined || value === "") cell.value = null;
    else if (typeof value === "number" || typeof value === "boolean") {
      // A cell formatted as plain text turns a number into text, and formulas then no longer count it.
      cell.value = cell.format === "@" ? String(value) : value;
    } else if (Object.prototype.toString.call(value) === "[object Date]") {
      cell.value = serialOfInstant((value as Date).getTime(), around.timeZone);
      if (!isDateFormat(cell.format)) cell.format = "dd.mm.yyyy";
    } else if (typeof value === "string") {
      const entry = readEntry(value, cell.format);
      if (entry.kind === "formula") {
        cell.value = null;
        cell.formula = entry.formula;
      } else if (entry.kind === "date") {
        cell.value = entry.serial;
        if (!isDateFormat(cell.format)) cell.format = "dd.mm.yyyy";
      } else cell.value = entry.value;
    } else throw new Error(`A cell cannot hold ${typeof value}`);
  };
  const enterFormula = (cell: StoredCell, formula: string): void => {
    // The Russian locale takes «;» between arguments; a comma there is a decimal comma or an error.
    const code = formula.replace(/"[^"]*"|'[^']*'/g, "").replace(/(?<![A-Za-z$\d,.])\d+,\d+(?![,\d])/g, "");
    if (code.includes(",")) {
      throw new Error(`Formula parse error: ${formula}`);
    }
    const staysText = cell.format === "@";
    cell.value = staysText ? formula : null;
    cell.formula = staysText ? "" : formula;
  };
  const sameShape = (rows: readonly (readonly unknown[])[]): void => {
    if (rows.length !== height || rows.some((row) => row.length !== width)) {
      throw new Error(
        `The data has ${rows.length} rows but the range has ${height}, or the columns differ (${width})`,
      );
    }
  };

  const range: Range = strictStandIn<Range>("Range", {
    getRow: () => area.row,
    getColumn: () => area.column,
    getLastRow: () => area.lastRow,
    getLastColumn: () => area.lastColumn,
    getNumRows: () => height,
    getNumColumns: () => width,
    getSheet: around.sheet,
    getA1Notation: () => {
      const corner = `${columnLetters(area.column)}${area.row}`;
      return height * width === 1 ? corner : `${corner}:${columnLetters(area.lastColumn)}${area.lastRow}`;
    },
    getValue: () => first(valueIn),
    getValues: () => grid(valueIn),
    getFormula: () => first((cell) => cell.formula),
    getFormulas: () => grid((cell) => cell.formula),
    setValue: (value: unknown) => each((cell) => enter(cell, value)),
    setValues: (values: unknown[][]) => {
      sameShape(values);
      return each((cell, down, right) => {
        if (!isHidden(down, right)) enter(cell, values[down]?.[right]);
      });
    },
    setFormulas: (formulas: string[][]) => {
      sameShape(formulas);
      return each((cell, down, right) => {
        if (!isHidden(down, right)) enterFormula(cell, formulas[down]?.[right] ?? "");
      });
    },
    getRichTextValues: () =>
      grid((cell) => {
        const builder = newRichTextValue().setText(typeof cell.value === "string" ? cell.value : "");
        return (cell.link === null ? builder : builder.setLinkUrl(cell.link)).build();
      }),
    setRichTextValues: (rich: GoogleAppsScript.Spreadsheet.RichTextValue[][]) => {
      sameShape(rich);
      return each((cell, down, right) => {
        const value = rich[down]?.[right] as GoogleAppsScript.Spreadsheet.RichTextValue;
        Object.assign(cell, { formula: "", value: value.getText(), link: value.getLinkUrl() });
      });
    },
    setRichTextValue: (rich: GoogleAppsScript.Spreadsheet.RichTextValue) =>
      each((cell) => {
        cell.formula = "";
        cell.value = rich.getText();
        cell.link = rich.getLinkUrl();
      }),
    getNumberFormats: () => grid((cell) => cell.format),
    setNumberFormat: (format: string) => lay({ format }),
    setNumberFormats: (formats: string[][]) => {
      sameShape(formats);
      return each((cell, down, right) => {
        cell.format = formats[down]?.[right] ?? "";
      });
    },
    getNote: () => first((cell) => cell.note),
    setNote: (note: string | null) => lay({ note: note ?? "" }),
    setNotes: (notes: (string | null)[][]) => {
      sameShape(notes);
      return each((cell, down, right) => {
        cell.note = notes[down]?.[right] ?? "";
      });
    },
    getDataValidation: () => first((cell) => cell.validation),
    setDataValidation: (validation: GoogleAppsScript.Spreadsheet.DataValidation | null) =>
      lay({ validation }),
    setBackground: (background: string | null) => look({ background }),
    setFontColor: (fontColor: string | null) => look({ fontColor }),
    setFontWeight: (weight) => look({ bold: weight === "bold" }),
    setFontSize: (fontSize: number) => look({ fontSize }),
    setWrap: (wrap: boolean) => look({ wrap }),
    setHorizontalAlignment: (horizontal) => look({ horizontal }),
    setVerticalAlignment: (vertical) => look({ vertical }),
    setBorder: (top: boolean | null) => look({ bordered: top === true }),
    getMergedRanges: () => {
      around.look();
      return store.merges
        .filter((merge) => overlap(merge, area))
        .map((merge) => newRange(store, merge, around));
    },
    isPartOfMerge: () => {
      around.look();
      return store.merges.some((merge) => overlap(merge, area));
    },
    merge: () => {
      const straddles = (last: number, frozen: number, first: number) => first <= frozen && last > frozen;
      if (
        straddles(area.lastRow, store.frozenRows, area.row) ||
        straddles(area.lastColumn, store.frozenColumns, area.column)
      ) {
        throw new Error("You can't merge frozen and non-frozen rows or columns");
      }
      if (store.merges.some((merge) => overlap(merge, area))) {
        throw new Error("You must select all cells in a merged range to merge or unmerge them");
      }
      each((cell, down, right) => {
        if (down + right > 0) Object.assign(cell, { value: null, formula: "" });
      });
      store.merges.push(area);
      return range;
    },
    breakApart: () => {
      const within = (merge: Area) =>
        merge.row >= area.row &&
        merge.lastRow <= area.lastRow &&
        merge.column >= area.column &&
        merge.lastColumn <= area.lastColumn;
      const touched = store.merges.filter((merge) => overlap(merge, area));
      if (!touched.every(within))
        throw new Error("You must select all cells in a merged range to merge or unmerge them");
      around.spend();
      store.merges = store.merges.filter((merge) => !touched.includes(merge));
      return range;
    },
    protect: () => around.protect(area),
  });
  return range;
}
