import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { Person } from "../../../shared/participants/participant.ts";
import { peopleWords } from "../../../shared/people-lists/people-words.ts";
import { shownProposals } from "../../../shared/people-lists/shown-proposals.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, withTab } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;
const data: OutsideData = {
  Наставники: [
    { Код: "М-001", ФИО: "Опытова Вера Тестовна" },
    { Код: "М-002", ФИО: "Скрытнов Пётр Примерович" },
    { Код: "М-003", ФИО: "Первова Инна Тестовна" },
    { Код: "М-003", ФИО: "Вторцева Зоя Тестовна" },
  ],
  Наставляемые: [{ Код: "Н-001", ФИО: "Скрытнов Пётр Примерович" }],
  Согласия: [
    { "Код участника": "м-2", Вид: "обработка ПД", Дата: "2025-09-01", Отозвано: "2026-04-20" },
    { "Код участника": "М-001", Вид: "обработка ПД", Дата: "2025-09-01" },
  ],
};
const book = bookOf(data);
const namesIn = (snapshot: WorkbookSnapshot) => {
  const workbook = readWorkbook(snapshot);
  const { ofCode, ofRow } = peopleWords(workbook, on);
  return {
    byCode: (["М-001", "M-1", "М-002", "М-003", "М-009"] as const).map(
      (code) => ofCode("Наставники", code).name,
    ),
    byRow: [...workbook.tables.Наставники, ...workbook.tables.Наставляемые].map((row) =>
      ofRow(row as Person),
    ),
  };
};
const withoutHeading = (tab: string, heading: string) =>
  withTab(book, tab, (sheet) => {
    sheet.rows = sheet.rows.map((row) => row.map((cell) => (cell === heading ? "Прочее" : cell)));
  });

describe("names beside the codes", () => {
  test("are those of the bank; a code of two rows names nobody, nor does one that nobody bears", () => {
    expect(namesIn(book).byCode).toEqual(["Опытова Вера Тестовна", "Опытова Вера Тестовна", "", "", ""]);
  });

  test("whoever took the consent back has none, in the other bank neither", () => {
    expect(
      namesIn(book)
        .byRow.filter(({ name }) => name === "")
        .map(({ mark }) => mark),
    ).toEqual(["М-002", "Н-001"]);
  });

  test("nobody has one by «Режим имён: коды»", () => {
    const { byCode, byRow } = namesIn(bookOf({ ...data, Паспорт: { "Режим имён": "коды" } }));
    expect([...byCode, ...byRow.map(({ name }) => name)].join("")).toBe("");
  });

  test.each(["Вид", "Дата", "Отозвано"])(
    "nobody has one where «Согласия» lost «%s»: who took the consent back is not known",
    (heading) => {
      const { byRow } = namesIn(withoutHeading("Согласия", heading));
      expect(byRow.map(({ name }) => name).join("")).toBe("");
      expect(JSON.stringify(byRow)).not.toContain("Скрытнов");
    },
  );

  test("nobody has one where there is no «Согласия» at all", () => {
    const { byRow } = namesIn({ ...book, tabs: book.tabs.filter(({ name }) => name !== "Согласия") });
    expect(byRow.map(({ name }) => name).join("")).toBe("");
  });

  test("a row without a code is told by its place", () => {
    const blank = withTab(book, "Наставники", (sheet) => {
      sheet.rows = sheet.rows.map((row) => row.map((cell) => (cell === "М-001" ? null : cell)));
    });
    expect(namesIn(blank).byRow[0]?.mark).toMatch(/^участник из строки \d+ вкладки «Наставники»$/);
  });
});

describe("in place of proposals there is a sentence", () => {
  test.each([
    ["Пары", "Состояние"],
    ["Наставники", "Категория"],
    ["Согласия", "Отозвано"],
  ])("where «%s» lost «%s»", (tab, heading) => {
    // A tab without rows has lost nothing that anybody could miss.
    const full = bookOf({ ...data, Пары: [{ Наставник: "М-001", Наставляемый: "Н-001" }] });
    const lost = withTab(full, tab, (sheet) => {
      sheet.rows = sheet.rows.map((row) => row.map((cell) => (cell === heading ? "Прочее" : cell)));
    });
    const shown = shownProposals(readWorkbook(lost), on);
    expect(shown.isLost).toBe(true);
    expect(shown.empty).toContain(`«${heading}»`);
    expect(shown.proposals).toEqual([]);
  });

  test.each(["Наставники", "Наставляемые", "Пары", "Согласия"])("where there is no «%s»", (tab) => {
    const shown = shownProposals(
      readWorkbook({ ...book, tabs: book.tabs.filter(({ name }) => name !== tab) }),
      on,
    );
    expect(shown).toMatchObject({
      isLost: true,
      proposals: [],
      empty: `В книге не найдена вкладка «${tab}».`,
    });
  });
});
