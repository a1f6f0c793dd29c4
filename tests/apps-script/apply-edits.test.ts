import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { pixels } from "../../apps-script/server/cell-looks.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import { cellOf, type SheetStore } from "../../local/spreadsheet-app/sheet-store.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import type { CellContent } from "../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";

let google: InMemoryGoogle;

function start(settings = {}): void {
  google = newInMemoryGoogle(settings);
  for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
  apply({ kind: "create-tab", tab: "Проба", hidden: false, position: 2 });
}
beforeEach(() => start());
afterEach(() => {
  vi.unstubAllGlobals();
});

const apply = (...edits: readonly SheetEdit[]) => applyEdits(google.spreadsheet.app.getActive(), edits);
const store = (name = "Проба") => google.spreadsheet.stores.find((tab) => tab.name === name) as SheetStore;
const cellsOf = (name = "Проба") =>
  readSnapshot(google.spreadsheet.app.getActive()).tabs.find((tab) => tab.name === name)?.rows;
const set = (
  cells: CellContent[][],
  extra: { row?: number; column?: number; expected?: CellContent[][] } = {},
) => ({
  kind: "set-cells" as const,
  tab: "Проба",
  row: 1,
  column: 1,
  ...extra,
  cells,
});

describe("cells come back as they were written", () => {
  test.each<[string, CellContent]>([
    ["words", "дорожная карта"],
    ["a number of an activity, no day", "5.1"],
    ["a day written as words, no day", "до 01.10.2023"],
    ["a day alone, as words", "01.10.2023"],
    ["a telephone", "+7 900 000-00-00"],
    ["words that look like a formula", '=HYPERLINK("http://example.org")'],
    ["a dash in front", "- итоговая встреча"],
    ["an address of a network", "@primer"],
    ["an apostrophe in front", "'так в документе"],
    ["«да» in the spreadsheet's own words", "ИСТИНА"],
    ["a number", 12.5],
    ["yes", true],
    ["a day", { date: "2024-02-29" as ISODate }],
    ["a day before summer time was abolished", { date: "1981-04-01" as ISODate }],
  ])("%s", (_, content) => {
    apply(set([["рядом", content]]));
    expect(cellsOf()?.[0]?.[1]).toEqual(content);
  });

  test("nothing empties a cell", () => {
    apply(set([["а", "б"]]), set([[null]], { column: 1 }));
    expect(cellsOf()).toEqual([[null, "б"]]);
  });

  test.each(["Europe/Kaliningrad", "Asia/Kamchatka", "America/New_York"])(
    "a day is the same day in %s",
    (timeZone) => {
      start({ timeZone });
      apply(set([[{ date: "2023-09-01" as ISODate }]]));
      expect(cellsOf()).toEqual([[{ date: "2023-09-01" }]]);
    },
  );

  test("a number in a column of words stays a number for the formulas", () => {
    apply({
      kind: "format-column",
      tab: "Проба",
      column: 1,
      firstRow: 1,
      format: "text",
      role: "typed",
      width: 20,
    });
    apply(set([[14], ["15"]]));
    expect(cellsOf()).toEqual([[14], ["15"]]);
  });

  test("a column that becomes plain text leaves numbers and days alone", () => {
    apply(set([[14], [{ date: "2023-09-01" as ISODate }], ["слово"]]));
    apply({
      kind: "format-column",
      tab: "Проба",
      column: 1,
      firstRow: 1,
      format: "text",
      role: "typed",
      width: 20,
    });
    expect(cellsOf()).toEqual([[14], [{ date: "2023-09-01" }], ["слово"]]);
    expect(cellOf(store(), 900, 1).format).toBe("@");
  });

  test("the sheet grows where the edit reaches beyond it", () => {
    apply(set([["внизу справа"]], { row: 1200, column: 30 }));
    expect(store().maxRows).toBe(1200);
    expect(store().maxColumns).toBe(30);
  });

  test.each([50, 5000])("below %s rows of a new tab as many stay free as a new tab has", (rows) => {
    const lines = Array.from({ length: rows }, (_, index) => [index]);
    const edit = { kind: "create-tab", tab: "Новая", hidden: false, position: 1 } as const;
    apply(edit, { ...set(lines), tab: "Новая" });
    expect(store("Новая").maxRows).toBe(rows + 1000);
  });
});

describe("formulas", () => {
  const formula = '=IF(AND(A1>0.5,B1="да, ещё"),"a,b","")';

  test("stand in the Russian spelling and read back as the core keeps them", () => {
    apply(set([[{ formula, value: "" }]], { column: 3 }));
    expect(cellOf(store(), 1, 3).formula).toBe('=IF(AND(A1>0,5;B1="да, ещё");"a,b";"")');
    expect(cellsOf()?.[0]?.[2]).toEqual({ formula, value: null });
  });

  test("keep the decimal point in an English spreadsheet", () => {
    start({ locale: "en_US" });
    apply(set([[{ formula: "=ROUND(0.5,0)", value: 1 }]]));
    expect(cellOf(store(), 1, 1).formula).toBe("=ROUND(0.5;0)");
  });

  test("count in a column of words too", () => {
    apply({
      kind: "format-column",
      tab: "Проба",
      column: 1,
      firstRow: 1,
      format: "text",
      role: "typed",
      width: 20,
    });
    apply(set([[{ formula: "=TODAY()", value: null }]]));
    expect(cellOf(store(), 1, 1).formula).toBe("=TODAY()");
  });
});

describe("links", () => {
  test.each([
    ["https://example.org/приказ", "https://example.org/приказ"],
    ["#'Проба'!A5", "#gid=101&range=A5"],
    ["javascript:alert(1)", null],
  ])("%s", (href, expected) => {
    apply(set([[{ text: "приказ", href }]]));
    expect(cellOf(store(), 1, 1)).toMatchObject({ value: "приказ", link: expected });
  });
});

describe("drift", () => {
  test("a cell that somebody changed refuses the whole run", () => {
    apply(set([["старое", "своё"]]));
    const before = cellsOf();
    expect(() =>
      apply(set([["новое"]], { row: 5 }), set([["новое"]], { column: 2, expected: [["прежнее"]] })),
    ).toThrow("Пока программа работала, кто-то изменил вкладку «Проба», строку 1.");
    expect(cellsOf()).toEqual(before);
  });

  test.each<[string, CellContent, CellContent]>([
    ["what the plan saw", "прежнее", "прежнее"],
    ["what is to be written, from a run that died", "новое", "прежнее"],
    ["an unticked box for an empty one", false, null],
    ["nothing for nothing", null, null],
  ])("%s is no drift", (_, present, expected) => {
    apply(set([["соседнее", present]]));
    apply(set([["новое"]], { column: 2, expected: [[expected]] }));
    expect(cellsOf()?.[0]?.[1]).toBe("новое");
  });
});

describe("looks", () => {
  test("a tab is made once, at its place, hidden where wanted", () => {
    const hidden: SheetEdit = { kind: "create-tab", tab: "Журнал", hidden: true, position: 1 };
    apply(hidden, hidden);
    expect(google.spreadsheet.stores.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Журнал", true],
      ["Лист1", false],
      ["Проба", false],
    ]);
  });

  test("a hidden tab is shown", () => {
    apply(
      { kind: "create-tab", tab: "Встречи", hidden: true, position: 1 },
      { kind: "show-tab", tab: "Встречи" },
    );
    expect(store("Встречи").hidden).toBe(false);
  });

  test("checkboxes leave the cells below empty", () => {
    const edit = { tab: "Проба", column: 2, firstRow: 2, role: "typed", width: 11 } as const;
    apply(set([["а", "Выполнено"]]), { kind: "format-column", format: "checkbox", ...edit });
    expect(cellOf(store(), 3, 2).validation?.getCriteriaType()).toBe("CHECKBOX");
    expect(cellsOf()).toEqual([["а", "Выполнено"]]);
  });

  test("a column of days warns and shows days", () => {
    const edit = { tab: "Проба", column: 1, firstRow: 2, role: "typed", width: 11 } as const;
    apply({ kind: "format-column", format: "date", ...edit });
    const cell = cellOf(store(), 2, 1);
    expect(cell.format).toBe("dd.mm.yyyy");
    expect(cell.validation?.getAllowInvalid()).toBe(true);
    expect(cellOf(store(), 1, 1).validation).toBeNull();
  });

  test("what the program fills is shaded", () => {
    const edit = { tab: "Проба", column: 1, firstRow: 2, lastRow: 5, width: 11, format: "number" } as const;
    apply({ kind: "format-column", role: "calculated", ...edit });
    expect(cellOf(store(), 5, 1).looks.background).toBe("#f1f3f4");
    expect(cellOf(store(), 6, 1).looks.background).toBeUndefined();
  });

  test("a list warns and does not stop", () => {
    const source = { tab: "Лист1", row: 2, column: 3, lastRow: 8, lastColumn: 3 };
    apply({ kind: "validate-list", tab: "Проба", column: 2, firstRow: 2, source });
    const rule = cellOf(store(), 2, 2).validation;
    expect(rule?.getAllowInvalid()).toBe(true);
    expect(rule?.getCriteriaValues()[0].getA1Notation()).toBe("C2:C8");
  });

  test("headings, notes, frozen rows", () => {
    const area = { row: 1, column: 1, lastRow: 1, lastColumn: 2 };
    apply(
      { kind: "style-area", tab: "Проба", area, style: "heading" },
      { kind: "note", tab: "Проба", row: 1, column: 2, text: "Пояснение" },
      { kind: "freeze", tab: "Проба", rows: 1, columns: 1 },
      { kind: "print-landscape", tab: "Проба", repeatRows: 1, repeatColumns: 0 },
    );
    expect(cellOf(store(), 1, 2).looks).toMatchObject({ bold: true, bordered: true });
    expect(cellOf(store(), 1, 2).note).toBe("Пояснение");
    expect([store().frozenRows, store().frozenColumns]).toEqual([1, 1]);
  });

  test("each column gets its own width, whatever its neighbours share", () => {
    const widths = [8, 30, 8, 14, 14, 8, 40];
    const column = {
      kind: "format-column",
      tab: "Проба",
      firstRow: 2,
      format: "text",
      role: "typed",
    } as const;
    apply(...widths.map((width, index) => ({ ...column, column: index + 1, width })));
    expect(widths.map((_, index) => store().columnWidths.get(index + 1))).toEqual(
      widths.map((width) => pixels(width)),
    );
  });

  test("a column that only formulas look at is out of sight, its neighbours are not", () => {
    const column = { kind: "format-column", tab: "Проба", firstRow: 2, format: "number" } as const;
    const helper = { ...column, role: "calculated", width: 9 } as const;
    apply(
      { ...helper, column: 2 },
      { ...helper, column: 3, hidden: true },
      { ...helper, column: 4, hidden: true },
    );
    expect([...store().hiddenColumns]).toEqual([3, 4]);
    expect(store().columnWidths.get(2)).toBe(store().columnWidths.get(3));
  });

  test("merging twice is merging once, and frozen columns give way", () => {
    const merge: SheetEdit = {
      kind: "merge",
      tab: "Проба",
      area: { row: 1, column: 1, lastRow: 1, lastColumn: 6 },
    };
    apply({ kind: "freeze", tab: "Проба", rows: 3, columns: 2 }, merge, merge);
    expect(store().merges).toEqual([merge.area]);
    expect([store().frozenRows, store().frozenColumns]).toEqual([3, 0]);
    apply({ kind: "freeze", tab: "Проба", rows: 3, columns: 2 });
    expect(store().frozenColumns).toBe(0);
  });

  test("colours and protection are renewed, not piled up", () => {
    const colours: SheetEdit = {
      kind: "colour-by-text",
      tab: "Проба",
      column: 5,
      firstRow: 2,
      colours: [
        { text: "просрочено", tone: "bad" },
        { text: "выполнено", tone: "good" },
      ],
    };
    const protect: SheetEdit = {
      kind: "protect-column",
      tab: "Проба",
      column: 1,
      description: "Код ставит программа",
    };
    apply(colours, protect, colours, protect);
    expect(store().rules.map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0])).toEqual([
      "просрочено",
      "выполнено",
    ]);
    expect(store().protections).toMatchObject([{ warningOnly: true, description: "Код ставит программа" }]);
  });
});

test("a run is written out once and the person stays on their tab", () => {
  const before = google.spreadsheet.flushes();
  apply(
    { kind: "create-tab", tab: "Ещё", hidden: false, position: 3 },
    set([["а"]]),
    set([["б"]], { row: 2 }),
  );
  expect(google.spreadsheet.flushes()).toBe(before + 1);
  expect(google.spreadsheet.app.getActive().getActiveSheet().getName()).toBe("Лист1");
});
