import type { Area } from "../../shared/workbook/snapshot.ts";
import {
  booleanCriteria,
  borderStyles,
  newConditionalFormatRule,
  newDataValidation,
  newRichTextValue,
  protectionTypes,
  sheetTypes,
  validationCriteria,
} from "./builders.ts";
import { newSheet } from "./sheet.ts";
import { newSheetStore, type SheetStore } from "./sheet-store.ts";
import { strictStandIn } from "./strict-stand-in.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export type CallKind = "read" | "write";

/**
 * Calls that fetch or change something the spreadsheet holds: cells, formats, notes, rules, sizes. A range, a tab or its name costs
 * no such call, because Google hands those out without looking into the cells.
 */
export type CallCounts = { readonly reads: number; readonly writes: number };

export type InMemorySpreadsheet = {
  /** The tabs in order, for tests and the page to look into. */
  readonly stores: SheetStore[];
  readonly app: SpreadsheetApp;
  /** A copy of the file has another one. */
  id: string;
  /** The tab that is looked at, and what the script selected on it. */
  readonly selection: () => { readonly tab: string; readonly area: Area | null };
  /** How often the script flushed: one write-out a run is the rule. */
  readonly flushes: () => number;
  /** How often the script touched the spreadsheet; see {@link CallCounts}. */
  readonly calls: () => CallCounts;
  /** How many of the calls were writes: each of them is a point where a run may die. */
  readonly writes: () => number;
  /** Lets another person do something just before the script's next calls reach the spreadsheet; null: nobody does. */
  readonly meanwhile: (act: ((kind: CallKind) => void) | null) => void;
  /** Lets the service fail after so many more writes, as Google's does now and then; Infinity heals it. */
  readonly dieAfter: (writes: number) => void;
};

export type SpreadsheetSettings = {
  readonly timeZone: string;
  readonly locale: string;
  readonly makeDate: (instant: number) => Date;
  readonly ui: GoogleAppsScript.Base.Ui;
};

/** A new Google Sheet with its one empty tab, held in memory. */
export function newSpreadsheet(settings: SpreadsheetSettings): InMemorySpreadsheet {
  const stores: SheetStore[] = [newSheetStore(0, "Лист1")];
  const sheets = new Map<SheetStore, Sheet>();
  let active = stores[0] as SheetStore;
  let selected: Area | null = null;
  let flushed = 0;
  let nextId = 101;
  let read = 0;
  let written = 0;
  let interrupt: ((kind: CallKind) => void) | null = null;
  let writesLeft = Number.POSITIVE_INFINITY;

  const interrupted = (kind: CallKind) => {
    const act = interrupt;
    if (act === null) return;
    // What the other person does is no call of the script.
    interrupt = null;
    const counts = [read, written, writesLeft] as const;
    act(kind);
    [read, written, writesLeft] = counts;
    interrupt = act;
  };
  const look = () => {
    interrupted("read");
    read += 1;
  };
  const spend = () => {
    interrupted("write");
    writesLeft -= 1;
    written += 1;
    if (writesLeft < 0) throw new Error("Service Spreadsheets failed while accessing the document.");
  };

  const sheetOf = (store: SheetStore): Sheet => {
    const known = sheets.get(store);
    if (known) return known;
    const sheet = newSheet(store, {
      timeZone: settings.timeZone,
      makeDate: settings.makeDate,
      look,
      spend,
      parent: () => spreadsheet,
      activate: (chosen) => {
        if (active !== chosen) selected = null;
        active = chosen;
      },
      select: (from, area) => {
        if (from !== active || from.hidden)
          throw new Error("A range can be selected only on the tab that is active and in sight");
        selected = area;
      },
      mayHide: (candidate) => stores.some((other) => other !== candidate && !other.hidden),
    });
    sheets.set(store, sheet);
    return sheet;
  };

  const spreadsheet: Spreadsheet = strictStandIn<Spreadsheet>("Spreadsheet", {
    getName: () => "Наставничество",
    getId: () => inMemory.id,
    getSpreadsheetTimeZone: () => settings.timeZone,
    getSpreadsheetLocale: () => settings.locale,
    getSheets: () => stores.map(sheetOf),
    getSheetByName: (name: string) => {
      const store = stores.find((candidate) => candidate.name === name);
      return store ? sheetOf(store) : null;
    },
    getActiveSheet: () => sheetOf(active),
    setActiveSheet: (sheet: Sheet) => sheet.activate(),
    insertSheet: (name?: unknown, index?: unknown) => {
      spend();
      if (typeof name !== "string") throw new Error("Spreadsheet.insertSheet is modelled with a name only");
      if (stores.some((store) => store.name.toLowerCase() === name.toLowerCase())) {
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      const store = newSheetStore(nextId, name);
      nextId += 1;
      stores.splice(typeof index === "number" ? index : stores.length, 0, store);
      active = store;
      return sheetOf(store);
    },
  });

  const app = strictStandIn<SpreadsheetApp>("SpreadsheetApp", {
    getActive: () => spreadsheet,
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => settings.ui,
    flush: () => {
      flushed += 1;
    },
    newDataValidation,
    newConditionalFormatRule,
    newRichTextValue,
    ProtectionType: protectionTypes as unknown as SpreadsheetApp["ProtectionType"],
    SheetType: sheetTypes as unknown as SpreadsheetApp["SheetType"],
    BooleanCriteria: booleanCriteria as unknown as SpreadsheetApp["BooleanCriteria"],
    BorderStyle: borderStyles as unknown as SpreadsheetApp["BorderStyle"],
    DataValidationCriteria: validationCriteria as unknown as SpreadsheetApp["DataValidationCriteria"],
  });
  const inMemory: InMemorySpreadsheet = {
    stores,
    app,
    id: "in-memory-book",
    selection: () => ({ tab: active.name, area: selected }),
    flushes: () => flushed,
    calls: () => ({ reads: read, writes: written }),
    writes: () => written,
    meanwhile: (act) => {
      interrupt = act;
    },
    dieAfter: (writes) => {
      writesLeft = writes;
    },
  };
  return inMemory;
}
