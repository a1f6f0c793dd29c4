import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { websiteHtml, websitePage } from "../../../shared/website-section/website-page.ts";
import { websiteSection } from "../../../shared/website-section/website-section.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2025-05-31" as ISODate;
const consent = (code: string, more: Record<string, unknown> = {}) => ({
  "Код участника": code,
  Вид: "распространение ПД",
  "Кто подписал": "сам",
  Дата: "2024-09-01",
  ...more,
});

const school: OutsideData = {
  Паспорт: {
    "Полное наименование организации": "МБОУ «Школа № 0» <проба>",
    "Учебный год": "2024-2025",
    "ФИО куратора": "Кураторов Пётр Примерович",
    "Телефон куратора": "+7 (000) 000-00-00",
    "Электронная почта куратора": "kurator@example.ru",
  },
  Наставники: [
    { ФИО: "Согласная Анна Примеровна", Категория: "педагог", "Контактные данные": "8-000" },
    { ФИО: "Молчалина Вера Примеровна", Категория: "педагог" },
    { ФИО: "Отозванов Иван Примерович", Категория: "педагог" },
    { ФИО: "Просрочин Иван Примерович", Категория: "педагог" },
    { ФИО: "Юный Олег Примерович", Категория: "обучающийся", "Год рождения": 2008 },
    { ФИО: "Ушедшая Анна Примеровна", Категория: "педагог", "Дата завершения программы": "2025-01-01" },
  ],
  Наставляемые: [
    {
      ФИО: "Детова Мария Примеровна",
      Категория: "обучающийся",
      "Год рождения": 2012,
      "Должность/класс": "6 «Б»",
      "Особая категория": "ОВЗ",
      "Основной запрос": "трудно в классе",
    },
    { ФИО: "Тайный Ребёнок Примерович", Категория: "обучающийся" },
  ],
  Согласия: [
    consent("М-001"),
    { ...consent("М-002"), Вид: "обработка ПД" },
    consent("М-003", { Отозвано: "2025-05-01" }),
    consent("М-003", { Дата: "2024-10-01" }),
    consent("М-004", { "Действует до": "2025-05-30" }),
    consent("М-005"),
    consent("М-006"),
    consent("Н-001", { "Кто подписал": "законный представитель" }),
    consent("Н-002"),
  ],
  Документы: [
    {
      Вид: "положение",
      "№": "3",
      Дата: "2024-09-01",
      Название: "Положение",
      Ссылка: "https://example.ru/3.pdf",
    },
    { Вид: "приказ о закреплении пар", Название: "О закреплении", Ссылка: "https://example.ru/pairs.pdf" },
    { Вид: "другое", Название: "Памятка", Ссылка: "javascript:alert(1)" },
  ],
  Программы: [
    { Пара: "П-001", Название: "Первые шаги", Состояние: "реализуется" },
    { Пара: "П-002", Название: "Программа Тайного Ребёнка", Состояние: "реализуется" },
    { Пара: "П-003", Название: "Программа для Неизвестного П. П.", Состояние: "реализуется" },
    { Пара: "П-004", Название: "Программа: Согласная Анна Примеровна", Состояние: "завершена" },
  ],
  Практики: [{ Название: "Школа молодого учителя", Авторы: "Молчалина В. П.", Аннотация: "Год вместе" }],
};

const section = websiteSection(readWorkbook(bookOf(school)), on);
const html = websitePage(section);

describe("people", () => {
  test("stand there only with a valid consent to distribution, children by their representative's", () => {
    expect(section.mentors).toEqual(["Согласная Анна Примеровна"]);
    expect(section.mentees).toEqual(["Детова Мария Примеровна"]);
  });

  test.each([
    "Молчалина",
    "Отозванов",
    "Просрочин",
    "Юный",
    "Ушедшая",
    "Тайн",
    "ОВЗ",
    "6 «Б»",
    "трудно",
    "8-000",
  ])("«%s» is nowhere on the page", (words) => expect(html).not.toContain(words));

  test("a line that names somebody without a consent is left out and told", () => {
    expect(section.leftOut).toEqual([
      expect.stringMatching(/^Программы, строка \d+$/),
      expect.stringMatching(/^Программы, строка \d+$/),
    ]);
    expect(html).toContain("Программа: Согласная Анна Примеровна");
    expect(html).toContain("Первые шаги");
  });

  test("nobody is named where the workbook goes by codes", () => {
    const byCodes = { ...school, Паспорт: { ...school.Паспорт, "Режим имён": "коды" } };
    const { mentors, mentees } = websiteSection(readWorkbook(bookOf(byCodes)), on);
    expect([...mentors, ...mentees]).toEqual([]);
  });

  test("a consent signed after the day does not count on it", () => {
    const { mentors } = websiteSection(readWorkbook(bookOf(school)), "2024-08-31" as ISODate);
    expect(mentors).toEqual([]);
  });
});

describe("the page", () => {
  test("links documents, but no address that is none and not the list of pairs", () => {
    expect(html).toContain('<a href="https://example.ru/3.pdf">Положение</a>, № 3 от 01.09.2024');
    expect(html).not.toContain("javascript:");
    expect(html).not.toContain("pairs.pdf");
  });

  test("is plain and escaped", () => {
    expect(html).toContain("МБОУ «Школа № 0» &lt;проба&gt;");
    expect(html).not.toMatch(/<script|<style|<проба|\son\w+=|class=/);
  });

  test("leaves out parts without content", () => {
    expect(html).not.toContain("Публикации");
    const empty = websiteHtml(websiteSection(readWorkbook(bookOf({})), on));
    expect(empty).not.toMatch(/<h2>|<ul>|<table>/);
  });

  test("tells numbers that are known and more than none", () => {
    expect(section.numbers).toContainEqual({ label: "Наставников, всего", value: "5 чел." });
    expect(section.numbers.every(({ value }) => !value.startsWith("0 "))).toBe(true);
  });

  test("names the curator", () => {
    expect(html).toContain("Кураторов Пётр Примерович");
    expect(html).toContain('<a href="mailto:kurator@example.ru">');
  });
});
