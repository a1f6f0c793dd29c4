import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Undone, UndoPreview } from "../../apps-script/server/server-api.ts";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { cellOf, type SheetStore } from "../../local/spreadsheet-app/sheet-store.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { NEWER_BOOK } from "../../shared/messages/newer-book.ts";
import { readWorkbook, textOf, yesOf } from "../../shared/workbook/read-workbook.ts";
import { built } from "../builds/built.ts";
import { contents, ofNewerProgram } from "../shared/workbook/example-books.ts";
import { ask, createAfterLooking, requestOf, value } from "./ask-add-on.ts";

let folder: string;
let roadmap: string;
let addOn: RunningAddOn;

beforeAll(async () => {
  folder = await built("add-on");
  roadmap = await readFile(join(import.meta.dirname, "../fixtures/roadmaps/school-1.txt"), "utf8");
});
beforeEach(() => {
  addOn = runAddOn(folder, { now: "2024-06-15T09:00:00Z" });
  value(createAfterLooking(addOn, requestOf(roadmap)));
});

const book = () => storedSnapshot(addOn.google.spreadsheet.stores);
const store = (name: string) =>
  addOn.google.spreadsheet.stores.find((tab) => tab.name === name) as SheetStore;
const alerts = () => addOn.google.ui.alerts;
const year = () => readWorkbook(book()).passport.texts.get("Учебный год");
const type = (tab: string, row: number, column: number, typed: unknown) =>
  Object.assign(cellOf(store(tab), row, column), { value: typed });
/** Without what each run tells or remembers anew. */
const typedContents = () => {
  const { Справочники: _, Архив: __, ...rest } = contents(book());
  return rest;
};

test("what will change is shown with the way to a copy, and «Нет» changes nothing", () => {
  const before = contents(book());
  addOn.call("turnToNewYear");
  expect(alerts()).toHaveLength(1);
  const [asked] = alerts();
  expect(asked?.title).toBe("Новый учебный год: 2024-2025");
  expect(asked?.words).toContain("Изменится вот эта таблица: «Наставничество»");
  expect(asked?.words).toContain("«Файл → Создать копию»");
  expect(asked?.words).toContain("• Учебный год книги: 2024-2025.");
  expect(asked?.words).toMatch(/Это копия, изменить её\?$/);
  expect(contents(book())).toEqual(before);
});

test("«Да» turns the copy, which can be taken back as a whole", () => {
  type("Контроль сроков", 3, 10, true);
  const before = typedContents();
  addOn.google.ui.answer = () => "YES";
  addOn.call("turnToNewYear");
  expect(year()).toBe("2024-2025");
  expect(readWorkbook(book()).tables["Контроль сроков"].some((row) => yesOf(row, "Выполнено"))).toBe(false);
  expect(book().tabs.map(({ name }) => name)).toContain("Архив");
  expect(alerts()[1]?.words).toContain("Прошлогоднее – во вкладке «Архив».");
  expect(alerts()[1]?.words).toContain("Вернуть как было");
  expect(addOn.google.locks.held).toBe(false);

  const shown = value(ask<UndoPreview | null>(addOn, "previewUndo"));
  expect(value(ask<Undone>(addOn, "undoLast", { shown: shown?.fingerprint })).kind).toBe("undone");
  expect(typedContents()).toEqual(before);
});

test("what somebody typed while the question was read is not written over", () => {
  addOn.google.ui.answer = () => {
    type("Контроль сроков", 3, 14, "перенесено");
    type("Контроль сроков", 3, 10, true);
    return "YES";
  };
  addOn.call("turnToNewYear");
  expect(alerts()[1]?.words).toContain("Ничего не записано");
  expect(year()).toBe("2023-2024");
  expect(textOf(readWorkbook(book()).tables["Контроль сроков"][1]!, "Примечание")).toBe("перенесено");
});

test("an empty spreadsheet and a book of a newer program are refused in a sentence", () => {
  const empty = runAddOn(folder);
  for (const item of ["turnToNewYear", "showHandOver"]) empty.call(item);
  expect(empty.google.ui.alerts.map(({ words }) => words.split(".")[0])).toEqual([
    "В этой книге нет вкладок наставничества",
    "В этой таблице ещё нет книги",
  ]);
  ofNewerProgram(book())
    .tabs.find(({ name }) => name === "Справочники")
    ?.rows.forEach((row, down) => {
      row.forEach((cell, right) => void type("Справочники", down + 1, right + 1, cell ?? ""));
    });
  for (const item of ["turnToNewYear", "showHandOver"]) addOn.call(item);
  expect(alerts().map(({ words }) => words)).toEqual([NEWER_BOOK, NEWER_BOOK]);
  expect(addOn.google.ui.dialog()).toBeNull();
});

test("«Передача дел» shows the page with a button that prints it, and writes nothing", () => {
  const before = contents(book());
  addOn.call("showHandOver");
  const dialog = addOn.google.ui.dialog();
  expect(dialog?.title).toBe("Передача дел");
  expect(dialog?.words).toContain("<h1>Передача дел по наставничеству</h1>");
  expect(dialog?.words).toMatch(/onclick="window\.print\(\)">Напечатать/);
  expect(contents(book())).toEqual(before);
});
