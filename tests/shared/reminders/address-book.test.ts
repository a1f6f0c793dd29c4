import { expect, test } from "vitest";
import { readAddressBook } from "../../../shared/reminders/address-book.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf, typeInto, withTab } from "../workbook/example-books.ts";

const made = bookOf({
  Паспорт: {
    "ФИО куратора": "Кураторова Клара Примеровна",
    "Электронная почта куратора": "kurator@example.org",
    "ФИО руководителя": "Директоров Денис Тестович",
    "Должность руководителя": "и. о. директора",
    "Электронная почта руководителя": "head@example.org",
    "Электронная почта: психолог": "psy@example.org",
  },
});
const book = withTab(made, "Справочники", (tab) => {
  const at = Math.max(...tab.rows.map((row) => row.length)) + 1;
  const lines = [
    ["Ответственный", "Электронная почта"],
    ["Заместитель директора по УВР", "uvr@example.org"],
    ["Методист", "не знаю"],
    ["Иванов И. И.", "школа@пример.рф"],
  ];
  lines.forEach((line, down) => {
    typeInto(tab.rows, down + 1, at, line[0] ?? null);
    typeInto(tab.rows, down + 1, at + 1, line[1] ?? null);
  });
});
const addresses = readAddressBook(book, readWorkbook(book));

test.each([
  ["Куратор", "kurator@example.org"],
  ["куратор программы наставничества", "kurator@example.org"],
  ["Куратор группы", null],
  ["кураторы", null],
  ["Кураторова К.П.", "kurator@example.org"],
  ["Кураторов К.П.", null],
  ["директор", "head@example.org"],
  ["Директор школы", "head@example.org"],
  ["и.о. директора", null],
  ["И. о. директора", "head@example.org"],
  ["Директоров Денис Тестович", "head@example.org"],
  ["заместитель директора", null],
  ["заместитель  директора по УВР", "uvr@example.org"],
  ["заместитель директора по ВР", null],
  ["Методист", null],
  ["Иванов И. И.", "школа@пример.рф"],
  ["психолог", "psy@example.org"],
  ["", null],
] as const)("«%s» is written to at %s", (assignee, address) => {
  expect(addresses.addressOf(assignee)).toBe(address);
});

test("what is no address is told", () => {
  expect(addresses.unread).toEqual([{ whose: "Методист", words: "не знаю" }]);
});
