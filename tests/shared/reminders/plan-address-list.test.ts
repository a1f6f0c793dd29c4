import { expect, test } from "vitest";
import { readAddressBook } from "../../../shared/reminders/address-book.ts";
import { planAddressList } from "../../../shared/reminders/plan-address-list.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { contents, planOf, readingOf, tabOf, typeInto, withTab } from "../workbook/example-books.ts";

const book = planOf(readingOf("school-1")).after;
const listed = (snapshot: WorkbookSnapshot, assignees: readonly string[]) =>
  simulateEdits(snapshot, planAddressList(snapshot, assignees));
const first = listed(book, ["завуч", "Завуч", "", "методист"]);
const column = (tabOf(first, "Справочники").rows[0] ?? []).indexOf("Ответственный") + 1;

test("every assignee gets one line beside an empty address; the second run changes nothing", () => {
  const lines = tabOf(first, "Справочники")
    .rows.slice(0, 4)
    .map((row) => [row[column - 1] ?? null, row[column] ?? null]);
  expect(lines).toEqual([
    ["Ответственный", "Электронная почта"],
    ["завуч", null],
    ["методист", null],
    [null, null],
  ]);
  expect(planAddressList(first, ["Завуч", "методист"])).toEqual([]);
  expect(planAddressList(book, [])).toEqual([]);
});

test("an address typed stays beside its assignee, new assignees come below", () => {
  const typed = withTab(first, "Справочники", (tab) => {
    typeInto(tab.rows, 2, column + 1, "uvr@example.org");
    typeInto(tab.rows, 5, column + 1, "bez@example.org");
  });
  const later = listed(typed, ["завуч", "психолог"]);
  const { addressOf } = readAddressBook(later, readWorkbook(later));
  expect(["завуч", "методист", "психолог"].map(addressOf)).toEqual(["uvr@example.org", null, null]);
  expect(tabOf(later, "Справочники").rows[5]?.[column - 1]).toBe("психолог");
});

test("structuring the workbook again leaves the addresses alone", () => {
  expect(contents(planOf(readingOf("school-1"), first).after)).toEqual(contents(first));
});
