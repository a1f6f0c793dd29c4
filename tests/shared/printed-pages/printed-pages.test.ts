import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import {
  blankQuestionnaire,
  blankQuestionnaires,
} from "../../../shared/printed-pages/blank-questionnaire.ts";
import { type BookPageKind, bookPage } from "../../../shared/printed-pages/book-page.ts";
import { printedKinds } from "../../../shared/printed-pages/printed-page.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const day = "2026-05-15" as ISODate;
const bookPages = printedKinds.map(({ key }) => key).filter((key) => key !== "questionnaire");
const school = readWorkbook(
  bookOf({
    Наставники: [{ ФИО: "Опытова Вера Тестовна", Категория: "педагог" }],
    Наставляемые: [{ ФИО: "Скрытнова Зоя Примеровна", Категория: "обучающийся" }],
    Пары: [
      {
        Наставник: "М-001",
        Наставляемый: "Н-001",
        Состояние: "действует",
        Начало: "2025-10-01",
        Завершение: "2026-05-30",
      },
    ],
    Согласия: [{ "Код участника": "Н-001", Вид: "обработка ПД", Дата: "2025-09-01", Отозвано: "2026-05-01" }],
  } as OutsideData),
);

test("every page of a book is a whole page in a file of its own that names nobody who withdrew", () => {
  const pages = bookPages.map((kind) => bookPage(kind, school, day));
  expect(new Set(pages.map(({ fileName }) => fileName)).size).toBe(pages.length);
  for (const { html, fileName } of pages) {
    expect(html?.startsWith("<!doctype html>") && html.endsWith("</html>\n"), fileName).toBe(true);
    expect(html, fileName).not.toContain("Скрытнова");
    expect(html, fileName).not.toMatch(/<script|https?:/);
  }
});

test.each([
  ["official", "печатать нечего"],
  ["public", "печатать нечего"],
  ["meetings", "нет действующих пар"],
] as const satisfies readonly [BookPageKind, string][])(
  "%s: an empty book gives no page but a sentence",
  (kind, words) => {
    const { html, remarks } = bookPage(kind, readWorkbook(bookOf({})), day);
    expect(html).toBeNull();
    expect(remarks.join(" ")).toContain(words);
  },
);

test("every blank has a file of its own, with codes and without; all names are good on any disk", () => {
  const names = blankQuestionnaires.flatMap(({ id }) =>
    [true, false].map((anonymous) => blankQuestionnaire(id, anonymous).fileName),
  );
  // The curator's form asks for no code.
  expect(new Set(names).size).toBe(names.length - 1);
  for (const name of names) expect(name).toMatch(/^[^\\/:*?"<>|]{1,120}\.html$/);
  expect(blankQuestionnaires.map(({ title }) => title)).toContain("Работодатели: наставляемый, до");
});

test("a questionnaire that is not there gives no page", () => {
  expect(blankQuestionnaire("учителя/никто/никогда", true)).toMatchObject({
    html: null,
    remarks: ["Выберите анкету."],
  });
});
