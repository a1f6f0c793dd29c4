import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { shownValue } from "../../../shared/workbook/cell.ts";
import { hasLibreOffice, startLibreOffice } from "../workbook-file/libre-office.ts";
import { changedParts } from "../workbook-file/patch/patched.ts";
import { filledForm } from "./filled-form.ts";

describe("only the sheets that were written to change", () => {
  test.each([
    ["two-levels", ["xl/worksheets/sheet1.xml"]],
    ["protected", ["xl/worksheets/sheet1.xml"]],
    ["with-lists", ["xl/worksheets/sheet1.xml"]],
    ["several-sheets", ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]],
  ])("%s", async (name, parts) => {
    const { before, after } = await filledForm(name);
    expect([...changedParts(before, after)].sort()).toEqual(parts);
  });

  test("protection, rules and merged cells of a sheet stay letter for letter", async () => {
    for (const name of ["protected", "with-lists", "two-levels"]) {
      const { before, after } = await filledForm(name);
      const sections = [before, after].map((bytes) => {
        const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
        return sheet.slice(sheet.indexOf("</sheetData>"));
      });
      expect(sections[1]).toBe(sections[0]);
    }
  });
});

describe.skipIf(!hasLibreOffice)("LibreOffice as the judge", () => {
  const office = hasLibreOffice ? startLibreOffice() : null;
  afterAll(() => office?.close());

  test("the form's own formulas sum what was written", { timeout: 180_000 }, async () => {
    const names = ["with-units", "matrix", "two-levels", "several-sheets", "protected", "pairs-beside"];
    const files: Uint8Array[] = [];
    for (const name of names) files.push((await filledForm(name)).after);
    const opened = office?.convertAll(files, "form") ?? [];
    const results: Record<string, unknown> = {};
    for (const [index, bytes] of opened.entries()) {
      const { tabs } = await readWorkbookFile(bytes);
      const at = (tab: string, row: number, column: number) =>
        shownValue(tabs.find(({ name }) => name === tab)?.rows[row - 1]?.[column - 1] ?? null);
      const ask = SUMS[names[index] as keyof typeof SUMS];
      results[names[index] as string] = ask.map(([tab, row, column]) => at(tab, row, column));
    }
    expect(results).toEqual({
      "with-units": [7],
      matrix: [2],
      // Four mentors and seven mentees of another school stood there.
      "two-levels": [7, 6, 1, 11, 2],
      "several-sheets": [7],
      protected: [7],
      "pairs-beside": [3, 4],
    });
  });
});

/** Formulas of the forms: sheet, row, column. */
const SUMS = {
  "with-units": [["Мониторинг", 13, 4]],
  matrix: [["Формы", 7, 2]],
  "two-levels": [3, 4, 5, 6, 7].map((column) => ["Свод", 8, column] as const),
  "several-sheets": [["Свод", 1, 2]],
  protected: [["Форма", 5, 2]],
  "pairs-beside": [
    ["Матрица", 5, 2],
    ["Матрица", 5, 4],
  ],
} as const satisfies Record<string, readonly (readonly [string, number, number])[]>;
