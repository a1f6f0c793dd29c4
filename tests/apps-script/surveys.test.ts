import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import { cellOf, type SheetStore } from "../../local/spreadsheet-app/sheet-store.ts";
import { readMemory } from "../../shared/workbook/program-memory.ts";
import { standardQuestions } from "../../shared/workbook/schema/survey-questions.ts";
import { planOf } from "../shared/workbook/example-books.ts";

let google: InMemoryGoogle;
beforeEach(() => {
  google = newInMemoryGoogle();
  for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const book = () => readSnapshot(google.spreadsheet.app.getActive());
const store = () => google.spreadsheet.stores.find((tab) => tab.name === "Анкеты") as SheetStore;
const structure = () => applyEdits(google.spreadsheet.app.getActive(), planOf(null, book()).edits);

test("the questions of a Google Sheet: what they accept, what they say, and that a renamed one is followed", () => {
  structure();
  const points = standardQuestions.findIndex(({ answer }) => answer === "point") + 5;
  const words = standardQuestions.findIndex(({ answer }) => answer === "words") + 5;
  expect(cellOf(store(), 2, points).validation?.getCriteriaValues()[0].getValues().slice(0, 3)).toEqual([
    [1],
    [2],
    [3],
  ]);
  expect(cellOf(store(), 2, words).validation).toBeNull();
  expect(cellOf(store(), 1, points).note).toBe(
    "Вопрос наставнику и наставляемому, до и после: балл от 1 до 10.",
  );
  expect(planOf(null, book()).edits).toEqual([]);
  cellOf(store(), 1, points).value = "Вам пригодилось?";
  structure();
  expect(readMemory(book()).questions.get(standardQuestions[0].key)?.heading).toBe("Вам пригодилось?");
  expect(planOf(null, book()).edits).toEqual([]);
});
