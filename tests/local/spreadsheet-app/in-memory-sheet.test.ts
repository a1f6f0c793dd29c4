import { describe, expect, test } from "vitest";
import { newInMemoryGoogle } from "../../../local/spreadsheet-app/in-memory-google.ts";
import { instantOfSerial, serialOfInstant } from "../../../local/spreadsheet-app/time-zone.ts";

function newTab(settings = {}) {
  const google = newInMemoryGoogle(settings);
  return google.spreadsheet.app.getActive().getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
}

describe("what is not modelled throws", () => {
  test.each([
    ["a member of a sheet", () => newTab().clear(), /Sheet\.clear/],
    ["a member of a range", () => newTab().getRange(1, 1).getDisplayValues(), /Range\.getDisplayValues/],
    [
      "opening another file",
      () => newInMemoryGoogle().spreadsheet.app.openById("x"),
      /SpreadsheetApp\.openById/,
    ],
    ["a letter of formatDate", () => format("EEEE"), /EEEE/],
  ])("%s", (_, act, message) => {
    expect(act).toThrow(message);
  });

  function format(pattern: string): string {
    const { Utilities: utilities } = newInMemoryGoogle().globals as {
      Utilities: GoogleAppsScript.Utilities.Utilities;
    };
    return utilities.formatDate(new Date(0) as unknown as GoogleAppsScript.Base.Date, "UTC", pattern);
  }
});

describe("an entry is read as if typed in the Russian locale", () => {
  test.each([
    ["5,5", "General", 5.5],
    ["да", "General", "да"],
    ["ИСТИНА", "General", true],
    ["5.1", "@", "5.1"],
    ["=1+1", "@", "=1+1"],
    ["'=1+1", "General", "=1+1"],
  ])("«%s» under %s", (typed, format, expected) => {
    const range = newTab().getRange(1, 1).setNumberFormat(format).setValue(typed);
    expect(range.getValue()).toBe(expected);
  });

  test("«5.1» becomes a day unless the cell is plain text", () => {
    expect(newTab().getRange(1, 1).setValue("5.1").getValue()).toBeInstanceOf(Date);
  });

  test("«=1+1» becomes a formula unless the cell is plain text", () => {
    expect(newTab().getRange(1, 1).setValue("=1+1").getFormula()).toBe("=1+1");
  });

  test("a comma between arguments is refused as in the Russian locale", () => {
    expect(() =>
      newTab()
        .getRange(1, 1)
        .setFormulas([["=IF(A2,1,2)"]]),
    ).toThrow(/parse/);
  });
});

test.each(["Europe/Moscow", "Asia/Vladivostok", "America/New_York"])(
  "a serial day is midnight in %s and back",
  (zone) => {
    const instant = instantOfSerial(45000, zone);
    expect(new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(instant)).toBe(
      "2023-03-15",
    );
    expect(serialOfInstant(instant, zone)).toBe(45000);
  },
);

test("merged cells and frozen columns cannot cut each other", () => {
  const sheet = newTab();
  sheet.getRange(1, 1, 1, 6).merge();
  expect(() => sheet.setFrozenColumns(2)).toThrow(/freeze/);
});

test("the last visible tab cannot be hidden", () => {
  expect(() => newTab().hideSheet()).toThrow(/hide/);
});
