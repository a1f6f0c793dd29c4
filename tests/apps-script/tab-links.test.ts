import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import { cellOf, type SheetStore } from "../../local/spreadsheet-app/sheet-store.ts";
import { locateTab, textOf } from "../../shared/workbook/locate.ts";
import { planOf } from "../shared/workbook/example-books.ts";

let google: InMemoryGoogle;

beforeEach(() => {
  google = newInMemoryGoogle();
  for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const book = () => google.spreadsheet.app.getActive();
const store = (name: string) => google.spreadsheet.stores.find((tab) => tab.name === name) as SheetStore;
function structure(): number {
  const snapshot = readSnapshot(book());
  const { edits } = planOf(null, snapshot, {});
  if (edits.length > 0) applyEdits(book(), edits, snapshot);
  return edits.length;
}
function listed(): readonly string[] {
  const passport = locateTab(readSnapshot(book()), "Паспорт");
  const column = passport?.columns.get("Вкладки книги") as number;
  return (passport?.tab.rows ?? [])
    .slice(1)
    .map((row) => textOf(row[column - 1]))
    .filter((text) => text !== "");
}

test("a tab renamed twice keeps its one line in the list, which leads to it", () => {
  structure();
  const before = listed();
  for (const [from, to] of [
    ["Наставники", "Банк наставников"],
    ["Банк наставников", "Наставники 2025"],
    ["Наставники 2025", "Наставники"],
  ] as const) {
    store(from).name = to;
    expect(structure()).toBeGreaterThan(0);
    expect(listed()).toEqual(before.map((name) => (name === "Наставники" ? to : name)));
    expect(structure()).toBe(0);
  }
});

test("words of people in the list stay, with a link of their own or without", () => {
  structure();
  const passport = locateTab(readSnapshot(book()), "Паспорт");
  const column = passport?.columns.get("Вкладки книги") as number;
  const below = listed().length + 2;
  Object.assign(cellOf(store("Паспорт"), below, column), { value: "см. папку 7" });
  Object.assign(cellOf(store("Паспорт"), below + 1, column), {
    value: "Сайт",
    link: "https://school.example",
  });
  store("Пары").name = "Двойки";
  structure();
  expect(listed()).toContain("Двойки");
  expect(listed().slice(-2)).toEqual(["см. папку 7", "Сайт"]);
  expect(cellOf(store("Паспорт"), below + 1, column).link).toBe("https://school.example");
});
