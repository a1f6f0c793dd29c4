import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { describeNote } from "../../../shared/messages/note.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf, typeInto, withTab } from "../workbook/example-books.ts";

const problemsOf = (data: OutsideData) =>
  buildReport(readWorkbook(bookOf(data)), "2025-05-15" as ISODate).problems.map((note) => [
    note.code,
    note.place,
    note.words,
  ]);
const teacher = { ФИО: "Первая Анна", Категория: "педагог", "Стаж, лет": 10 };
const banks = { Наставники: [teacher], Наставляемые: [teacher] };

describe("what does not hold is said with its row", () => {
  test.each<[string, OutsideData, readonly (readonly string[])[]]>([
    ["nothing wrong", { ...banks, Пары: [{ Наставник: "М-001", Наставляемый: "Н-001" }] }, []],
    [
      "names instead of codes are known too",
      { ...banks, Пары: [{ Наставник: "первая  анна", Наставляемый: "Первая Анна" }] },
      [],
    ],
    [
      "codes in Latin letters are known too",
      { ...banks, Пары: [{ Наставник: "M-1", Наставляемый: "H-001" }] },
      [],
    ],
    [
      "answers that are points, words to a question of words, and nothing at all",
      {
        Анкеты: [
          { Роль: "наставник", Опрос: "после", "Удобно ли": 9, "Что улучшить": "Больше 5 встреч" },
          { Роль: "наставник", Опрос: "после", "Удобно ли": "10", "Что улучшить": 5 },
          { Роль: "наставник", Опрос: "после", "Удобно ли": null, "Что улучшить": "Всё хорошо" },
        ],
      },
      [],
    ],
    [
      "an answer that is no point under a question of points",
      {
        Анкеты: [
          { Роль: "наставник", Опрос: "после", "Эффективность программы наставничества": 9 },
          { Роль: "наставник", Опрос: "после", "Эффективность программы наставничества": "хорошо" },
          { Роль: "наставник", Опрос: "после", "Эффективность программы наставничества": 11 },
          { Роль: "наставник", Опрос: "после", "Эффективность программы наставничества": 7.5 },
        ],
      },
      [
        ["report.not-a-point", "Анкеты, строка 3, «Эффективность программы наставничества»", "хорошо"],
        ["report.not-a-point", "Анкеты, строка 4, «Эффективность программы наставничества»", "11"],
        ["report.not-a-point", "Анкеты, строка 5, «Эффективность программы наставничества»", "7.5"],
      ],
    ],
    [
      "one word that keeps a column of points from being counted",
      {
        Анкеты: [
          { Роль: "наставник", Опрос: "после", "Удобно ли": 9 },
          { Роль: "наставник", Опрос: "после", "Удобно ли": 8 },
          { Роль: "наставник", Опрос: "после", "Удобно ли": "не знаю" },
        ],
      },
      [["report.points-not-counted", "Анкеты, строка 4, «Удобно ли»", "не знаю"]],
    ],
    [
      "a pair of nobody",
      { ...banks, Пары: [{ Наставник: "М-009", Наставляемый: "Н-001; Н-077" }] },
      [
        ["report.unknown-mentor", "Пары, строка 2", "М-009"],
        ["report.unknown-mentee", "Пары, строка 2", "Н-077"],
      ],
    ],
    [
      "more mentees than the mentor takes",
      {
        Наставники: [{ ...teacher, "Сколько наставляемых готов вести": 1 }],
        Наставляемые: [teacher, { ...teacher, ФИО: "Вторая Вера" }],
        Пары: [
          { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует" },
          { Наставник: "M-001", Наставляемый: "Н-002", Состояние: "действует" },
          { Наставник: "М-001", Наставляемый: "Н-002", Состояние: "завершена" },
        ],
      },
      [["report.over-capacity", "Наставники, строка 2", "М-001: 2 вместо 1"]],
    ],
    [
      "dates in the wrong order",
      { Программы: [{ Название: "А", Начало: "2025-02-01", Завершение: "2025-01-01" }] },
      [["report.reversed-dates", "Программы, строка 2", "Начало 01.02.2025, Завершение 01.01.2025"]],
    ],
    [
      "a part over the whole",
      { Паспорт: { "Педагогических работников, всего": 5, "Молодых специалистов": 6 } },
      [["report.part-over-whole", "Паспорт", "Молодых специалистов: 6; Педагогических работников, всего: 5"]],
    ],
    [
      "more early-career mentees than early-career teachers",
      { Паспорт: { "Молодых специалистов": 0 }, Наставляемые: [{ ...teacher, "Стаж, лет": 1 }] },
      [
        [
          "report.part-over-whole",
          "Паспорт",
          "Наставляемых — молодых специалистов: 1; Молодых специалистов: 0",
        ],
      ],
    ],
    [
      "a category of no list",
      { Наставники: [{ ФИО: "А", Категория: "волонтёр" }, { ФИО: "Б" }] },
      [
        ["workbook.unknown-option", "Наставники, строка 2, «Категория»", "волонтёр"],
        ["report.unknown-category", "Наставники, строка 2", "М-001: волонтёр"],
        ["report.unknown-category", "Наставники, строка 3", "М-002"],
      ],
    ],
    [
      "unknown length of service",
      {
        Наставляемые: [
          { ФИО: "А", Категория: "педагог" },
          { ...teacher, ФИО: "Б" },
        ],
      },
      [["report.unknown-service", "Наставляемые", "Н-001"]],
    ],
    [
      "unknown year of birth where the age counts",
      {
        Паспорт: { "Молодой специалист: возраст до, лет": 35 },
        Наставляемые: [
          { ...teacher, "Стаж, лет": 1 },
          { ...teacher, ФИО: "Б" },
        ],
      },
      [["report.unknown-birth-year", "Наставляемые", "Н-001"]],
    ],
    [
      "ages on the edge of a band",
      {
        Паспорт: { "Обучающихся в возрасте 10–19 лет": 100 },
        Наставляемые: [2016, 2015, 2014, 2007, 2006, 2005].map((born) => ({
          ФИО: `Родился ${born}`,
          Категория: "обучающийся",
          "Год рождения": born,
        })),
      },
      [["report.age-by-year", "Наставляемые", "3 (Н-002, Н-004, Н-006)"]],
    ],
    [
      "cells that were not understood",
      { Наставники: [{ ...teacher, "Год рождения": "около 1980", "Дата вхождения в программу": "осенью" }] },
      [
        ["workbook.unread-number", "Наставники, строка 2, «Год рождения»", "около 1980"],
        ["workbook.unread-date", "Наставники, строка 2, «Дата вхождения в программу»", "осенью"],
      ],
    ],
  ])("%s", (_, data, notes) => expect(problemsOf(data)).toEqual(notes));

  test("a copied row has the code of the first", () => {
    const copied = withTab(bookOf({ Наставники: [teacher] }), "Наставники", (tab) => {
      tab.rows.push([...(tab.rows[1] as [])]);
      typeInto(tab.rows, 3, 1, "M-001");
    });
    const { problems } = buildReport(readWorkbook(copied), "2025-05-15" as ISODate);
    expect(problems.map((note) => [note.code, note.place])).toEqual([
      ["report.repeated-code", "Наставники, строка 3"],
    ]);
  });

  test("a row with data and neither name nor code is not counted, and said", () => {
    const nameless = withTab(bookOf({ Наставники: [teacher] }), "Наставники", (tab) => {
      typeInto(tab.rows, 5, 5, "педагог");
    });
    const { values, problems } = buildReport(readWorkbook(nameless), "2025-05-15" as ISODate);
    expect(values["mentors.total"]).toBe(1);
    expect(problems.map((note) => [note.code, note.place, note.words])).toEqual([
      ["workbook.row-without-name", "Наставники, строка 5", "педагог"],
    ]);
  });

  test("each sentence is one a secretary can act on", () => {
    const notes = buildReport(
      readWorkbook(bookOf({ Наставляемые: [{ ФИО: "А", Категория: "педагог" }] })),
      "2025-05-15" as ISODate,
    ).problems;
    expect(notes.map(describeNote)).toEqual([
      "Наставляемые: Не указаны ни стаж, ни дата приёма на работу, поэтому среди молодых специалистов не посчитаны: Н-001.",
    ]);
  });
});

describe("consents whose days nobody can read do not open the gate", () => {
  const valid = (more: Record<string, string>) =>
    buildReport(
      readWorkbook(
        bookOf({
          Наставники: [teacher],
          Согласия: [{ "Код участника": "М-001", Вид: "обработка ПД", Дата: "2024-09-01", ...more }],
        }),
      ),
      "2025-05-15" as ISODate,
    ).values["consents.processing"];
  test.each([
    ["as it should be", {}, 1],
    ["withdrawn «да»", { Отозвано: "да" }, 0],
    ["valid until «конец года»", { "Действует до": "конец года" }, 0],
    ["signed «осенью»", { Дата: "осенью" }, 0],
  ])("%s", (_, more, count) => expect(valid(more)).toBe(count));
});
