import { type Cell, readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { patchWorkbookFile } from "../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";

const today = "2024-10-15" as ISODate;
const cells = (...line: readonly CellContent[]): SheetEdit => ({
  kind: "set-cells",
  tab: "Лист",
  row: 1,
  column: 1,
  cells: [line],
});
const page = { text: "Положение", href: "https://school.example/page" };
const danger = { text: "Опасно", href: "file:///C:/windows/calc.exe" };

const fontsOf = async (bytes: Uint8Array) => {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const found: ReadonlyMap<string, Cell> = sheets[0]?.cells ?? new Map();
  return ["0,0", "0,1"].map((place) => found.get(place)?.style?.font?.underline ?? false);
};

test("a link is underlined, in a new file and where it is put into a standing one; other words are not", async () => {
  const made = await writeWorkbookFile(
    [{ kind: "create-tab", tab: "Лист", hidden: false, position: 1 }, cells(page, "слова")],
    today,
  );
  expect(await fontsOf(made)).toEqual([true, false]);
  const patched = await patchWorkbookFile(made, [cells(page, page)], today);
  expect(await fontsOf(patched.bytes)).toEqual([true, true]);
  expect((await patchWorkbookFile(patched.bytes, [cells(page, page)], today)).bytes).toEqual(patched.bytes);
});

test("an address that is not written gives its words no look of a link", async () => {
  const made = await writeWorkbookFile(
    [{ kind: "create-tab", tab: "Лист", hidden: false, position: 1 }, cells(danger, "слова")],
    today,
  );
  expect(await fontsOf(made)).toEqual([false, false]);
});
