import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { readListWords } from "../../../shared/workbook/list-words.ts";
import { textOf } from "../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, planOf, tabOf, typeInto, withTab } from "./example-books.ts";

const mentor = { ФИО: "Примерова Анна Тестовна", Категория: "методист" };

/** «Справочники» with a word of people's own under a list, behind an empty cell. */
function withWord(book: WorkbookSnapshot, list: string, word: string): WorkbookSnapshot {
  return withTab(book, "Справочники", (copy) => {
    const column = (copy.rows[0] ?? []).indexOf(list) + 1;
    const last = copy.rows.reduce((at, row, index) => (textOf(row[column - 1]) === "" ? at : index + 1), 0);
    typeInto(copy.rows, last + 2, column, word);
  });
}

const book = withWord(bookOf({ Наставники: [mentor] }), "Категории наставников", "Методист");

test("a word that people added is one of the list, after the program's own", () => {
  expect(readListWords(book)("Категории наставников")).toEqual([
    "педагог",
    "обучающийся",
    "родитель",
    "выпускник",
    "работодатель",
    "студент",
    "Методист",
  ]);
  expect(readListWords(emptyWorkbook)("Опросы")).toEqual(["до", "после"]);
});

test("it is read in the list's spelling and no longer told of as unknown", () => {
  const { tables, notes } = readWorkbook(book);
  expect(tables.Наставники[0]?.values.get("Категория")).toBe("Методист");
  expect(notes).toEqual([]);
  expect(readWorkbook(bookOf({ Наставники: [mentor] })).notes.map(({ code }) => code)).toEqual([
    "workbook.unknown-option",
  ]);
});

test("who has a category of the school's own is in «всего», and the person is told that in no part", () => {
  const { values, problems } = buildReport(readWorkbook(book), "2025-05-15" as ISODate);
  expect(values["mentors.total"]).toBe(1);
  expect(problems).toContainEqual({
    code: "report.own-category",
    severity: "info",
    place: "Наставники, строка 2",
    words: "М-001: Методист",
  });
  expect(problems.map(({ code }) => code)).not.toContain("report.unknown-category");
});

test("data from outside takes the added word's spelling", () => {
  const { after } = planOf(null, book, {
    Наставники: [{ ФИО: "Образцов Пётр Тестович", Категория: "МЕТОДИСТ" }],
  });
  expect(tabOf(after, "Наставники").rows[2]?.[4]).toBe("Методист");
});

test("the validation's range has room for the words people add", () => {
  const edit = planOf(null).edits.find((each) => each.kind === "validate-list" && each.tab === "Наставники");
  expect(edit).toMatchObject({ source: { tab: "Справочники", row: 2, lastRow: 61 } });
});
