import { describe, expect, test } from "vitest";
import { officialBank, publicBank } from "../../../shared/bank-forms/bank-form.ts";
import { bankFormPage } from "../../../shared/bank-forms/bank-form-page.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;
const school = (more: Readonly<Record<string, unknown>> = {}) =>
  readWorkbook(
    bookOf({
      Паспорт: { "Полное наименование организации": "МБОУ «Школа № 0» <проба>", ...more },
      Наставники: [
        {
          ФИО: "Наставникова Анна Тестовна",
          "Контактные данные": "+7 (900) 111-22-33",
          "Место работы/учёбы": "Школа № 0",
          Категория: "педагог",
          "Основные компетенции": "методика",
          "Дата вхождения в программу": "2025-09-01",
        },
        { ФИО: "Ушедшая Вера Тестовна", Категория: "педагог" },
      ],
      Наставляемые: [
        {
          ФИО: "Детова Мария Тестовна",
          "Контактные данные (данные представителя)": "мама, 8 900 222-33-44",
          "Год рождения": 2012,
          "Должность/класс": "7 «А»",
          "Основной запрос": "трудно выступать перед классом",
          "Особая категория": "ОВЗ",
          "Отметка о прохождении программы": true,
        },
        { ФИО: "Скрытов Пётр Тестович", "Основной запрос": "помощь дома" },
      ],
      Пары: [
        {
          Наставник: "М-001",
          Наставляемый: "Н-001; Н-002",
          "Форма наставничества": "учитель – ученик",
          Состояние: "действует",
        },
        {
          Наставник: "М-002",
          Наставляемый: "Н-001",
          "Форма наставничества": "учитель – ученик",
          Состояние: "завершена",
        },
      ],
      Согласия: [
        { "Код участника": "Н-002", Вид: "обработка ПД", Дата: "2025-09-01", Отозвано: "2026-05-01" },
      ],
    } as OutsideData),
  );

describe("the official form of a bank", () => {
  test("of mentees: thirteen columns in their order, the partner out of «Пары», the withdrawn by the code alone", () => {
    const { headings, rows } = officialBank(school(), "Наставляемые", on);
    expect(headings).toEqual([
      "№ п/п",
      "ФИО наставляемого",
      "Контактные данные для связи (данные представителя)",
      "Год рождения наставляемого",
      "Основной запрос наставляемого",
      "Дата вхождения в программу",
      "ФИО наставника",
      "Форма наставничества",
      "Место работы/учебы наставника",
      "Дата завершения программы",
      "Результаты программы",
      "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации",
      "Отметка о прохождении программы",
    ]);
    const mentor = ["Наставникова Анна Тестовна", "учитель – ученик", "Школа № 0"];
    expect(rows).toEqual([
      [
        "1",
        "Детова Мария Тестовна",
        "мама, 8 900 222-33-44",
        "2012",
        "трудно выступать перед классом",
        "",
        ...mentor,
        "",
        "",
        "",
        "да",
      ],
      ["2", "Н-002", "", "", "", "", ...mentor, "", "", "", ""],
    ]);
  });

  test("of mentors: sixteen columns, a group in one cell, a completed pair where none is active", () => {
    const { headings, rows } = officialBank(school(), "Наставники", on);
    expect(headings).toHaveLength(16);
    expect(headings.slice(10, 13)).toEqual([
      "ФИО наставляемого (наставляемых)",
      "Форма наставничества",
      "Место работы/учебы наставляемого",
    ]);
    expect(rows.map((row) => row.slice(9, 13))).toEqual([
      ["01.09.2025", "Детова Мария Тестовна; Н-002", "учитель – ученик", "7 «А»"],
      ["", "Детова Мария Тестовна", "учитель – ученик", "7 «А»"],
    ]);
    expect(rows.every((row) => row.length === 16)).toBe(true);
  });

  test("goes by codes where the workbook does", () => {
    const workbook = school({ "Режим имён": "коды" });
    const page = bankFormPage([
      officialBank(workbook, "Наставники", on),
      officialBank(workbook, "Наставляемые", on),
    ]);
    expect(page).not.toMatch(/Наставникова|Ушедшая|Детова|Скрытов|900/);
    expect(page).toContain("<td>Н-001; Н-002</td>");
  });
});

test("the public version names nobody and tells nothing by which somebody could be known", () => {
  const page = bankFormPage([
    publicBank(school(), "Наставники", on),
    publicBank(school(), "Наставляемые", on),
  ]);
  expect(page).not.toMatch(/Наставникова|Ушедшая|Детова|Скрытов|900|2012|7 «А»|ОВЗ|выступать|дома/);
  expect(page).toContain(
    "<td>М-001</td><td>педагог</td><td>учитель – ученик</td><td>2</td><td>01.09.2025</td>",
  );
  expect(page).toContain("МБОУ «Школа № 0» &lt;проба&gt;");
  expect(page).not.toContain("<script");
});
