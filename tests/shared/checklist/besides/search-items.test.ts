import { expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { searchItems } from "../../../../shared/checklist/besides/search-items.ts";
import type { OutsideRow } from "../../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { bookOf, tabOf, withTab } from "../../workbook/example-books.ts";

const day = { today: "2024-11-01" as ISODate, soonDays: 14 };
const mentee = (more: OutsideRow = {}): OutsideRow => ({
  ФИО: "Образцов Пётр",
  Категория: "обучающийся",
  ...more,
});
const pair = (mentees: string, state = "действует"): OutsideRow => ({
  Наставник: "М-001",
  Наставляемый: mentees,
  Состояние: state,
});
const itemsOf = (mentees: readonly OutsideRow[], pairs: readonly OutsideRow[]) =>
  searchItems(
    readWorkbook(
      bookOf({
        Наставники: [{ ФИО: "Примеров Иван", Категория: "педагог" }],
        Наставляемые: mentees,
        Пары: pairs,
      }),
    ),
    day,
  );

test("mentees without a pair are one item without a day, in the words of the roadmaps and by codes", () => {
  const items = itemsOf(
    [mentee(), mentee({ ФИО: "Пробная Вера" }), mentee({ ФИО: "Тестов Олег" })],
    [pair("Н-002")],
  );
  expect(items.map(({ title, due, standing, tab, row }) => ({ title, due, standing, tab, row }))).toEqual([
    {
      title:
        "Психолого-педагогическая поддержка 2 наставляемых без пары или группы, продолжение поиска наставника: Н-001, Н-003",
      due: null,
      standing: "без даты",
      tab: "Наставляемые",
      row: 2,
    },
  ]);
  expect(JSON.stringify(items)).not.toMatch(/Образцов|Пробная|Тестов/);
});

test.each([
  ["no pair was ever written down", [mentee()], []],
  ["all stand in pairs or groups", [mentee(), mentee({ ФИО: "Пробная Вера" })], [pair("Н-001; Н-002")]],
  ["a pair is proposed", [mentee()], [pair("Н-001", "предложена")]],
  [
    "the mentee has finished",
    [mentee(), mentee({ ФИО: "Пробная Вера", "Отметка о прохождении программы": true })],
    [pair("Н-001")],
  ],
  [
    "the mentee has left",
    [mentee(), mentee({ ФИО: "Пробная Вера", "Дата завершения программы": "2024-10-01" })],
    [pair("Н-001")],
  ],
  [
    "the mentee comes later",
    [mentee(), mentee({ ФИО: "Пробная Вера", "Дата вхождения в программу": "2024-12-01" })],
    [pair("Н-001")],
  ],
])("nothing is said where %s", (_, mentees, pairs) => {
  expect(itemsOf(mentees, pairs)).toEqual([]);
});

test("after a termination the search goes on; of many the first are named", () => {
  const many = Array.from({ length: 8 }, (_, index) => mentee({ ФИО: `Образцов ${index}` }));
  expect(itemsOf(many, [pair("Н-001", "расторгнута")])[0]?.title).toMatch(
    /поддержка 8 наставляемых .*: Н-001, Н-002, Н-003, Н-004, Н-005 и ещё 3$/,
  );
});

test("where the column that tells of the state is lost, nobody is said to be alone", () => {
  const book = bookOf({
    Наставники: [{ ФИО: "Примеров Иван" }],
    Наставляемые: [mentee(), mentee({ ФИО: "Пробная Вера" })],
    Пары: [pair("Н-001", "расторгнута")],
  });
  const at = tabOf(book, "Пары").rows[0]?.indexOf("Состояние") ?? -1;
  const lost = withTab(book, "Пары", ({ rows }) => void (rows[0] as unknown[]).splice(at, 1, "Другое"));
  expect(searchItems(readWorkbook(book), day)).toHaveLength(1);
  expect(searchItems(readWorkbook(lost), day)).toEqual([]);
});
