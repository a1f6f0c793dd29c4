import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { pairItems } from "../../../shared/checklist/besides/pair-items.ts";
import { pairHealth } from "../../../shared/pairs/pair-health.ts";
import type { OutsideData, OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const today = "2025-03-14" as ISODate;
const pair = (mentor: string, mentees: string, more: OutsideRow = {}): OutsideRow => ({
  Наставник: mentor,
  Наставляемый: mentees,
  Начало: "2024-10-01",
  Завершение: "2025-05-30",
  Состояние: "действует",
  ...more,
});
const people: OutsideData = {
  Наставники: [
    { ФИО: "Секретова Анна", Категория: "педагог", "Сколько наставляемых готов вести": 2 },
    { ФИО: "Скрытная Вера", Категория: "педагог", "Дата завершения программы": "2025-02-01" },
  ],
  Наставляемые: [
    { ФИО: "Тайный Пётр", Категория: "педагог" },
    { ФИО: "Неизвестная Ева", Категория: "педагог", "Дата завершения программы": "2025-01-15" },
    { ФИО: "Третья Зоя", Категория: "педагог" },
  ],
};
const troublesOf = (data: OutsideData) =>
  pairHealth(readWorkbook(bookOf({ ...people, ...data })), today).map(({ pairing, troubles }) => [
    pairing.row.row,
    ...troubles.map(({ words }) => words),
  ]);

test("a fresh book and a pair in order say nothing", () => {
  expect(troublesOf({ Наставники: [], Наставляемые: [] })).toEqual([]);
  expect(troublesOf({ Пары: [pair("М-001", "Н-001")] })).toEqual([]);
});

describe("what is told of a pair", () => {
  test.each<readonly [string, OutsideData, string]>([
    [
      "its end has passed",
      { Пары: [pair("М-001", "Н-001", { Завершение: "2025-03-13" })] },
      "срок закончился 13.03.2025, а пара всё ещё «действует»",
    ],
    ["its mentor has left", { Пары: [pair("М-002", "Н-001")] }, "наставник вышел из программы"],
    [
      "a mentee has left",
      { Пары: [pair("М-001", "Н-001; Н-002")] },
      "наставляемый вышел из программы (Н-002)",
    ],
    [
      "a mentee has two pairs",
      { Пары: [pair("М-001", "Н-001"), pair("Секретова Анна", "н-1")] },
      "наставляемый Н-001 есть ещё в П-002",
    ],
    [
      "its mentor leads more than wished",
      { Пары: [pair("М-001", "Н-001; Н-003"), pair("М-001", "Н-002")] },
      "наставник М-001 ведёт 3, а готов вести 2",
    ],
    [
      "nobody met for long",
      { Пары: [pair("М-001", "Н-001")], Встречи: [{ Пара: "П-001", Дата: "2025-02-01" }] },
      "встреч не было 5 недель, последняя 01.02.2025",
    ],
    [
      "it never met",
      { Пары: [pair("М-001", "Н-001")], Встречи: [{ Пара: "П-007", Дата: "2025-03-01" }] },
      "с начала работы нет ни одной встречи (23 недели)",
    ],
    [
      "no feedback came",
      {
        Пары: [pair("М-001", "Н-001")],
        Встречи: [
          { Пара: "П-001", Дата: "2025-03-01" },
          { Пара: "П-001", Дата: "2025-03-10" },
          { Пара: "П-009", Дата: "2025-03-01", "Обратная связь получена": true },
        ],
      },
      "нет обратной связи после 1 встречи",
    ],
    [
      "its programme is not approved",
      {
        Пары: [pair("М-001", "Н-001")],
        Программы: [{ Пара: "П-001", Название: "Первый год", Цель: "освоиться" }],
      },
      "программа наставничества не утверждена",
    ],
    [
      "its programme has no goal",
      {
        Пары: [pair("М-001", "Н-001")],
        Программы: [{ Пара: "П-001", Название: "Первый год", Утверждена: "2024-10-05" }],
      },
      "в программе не указана цель",
    ],
  ])("%s", (_, data, words) => {
    expect(troublesOf(data)[0]).toContain(words);
  });

  test("a date nobody can read is no trouble of the pair, nor is a proposal", () => {
    expect(troublesOf({ Пары: [pair("М-001", "Н-001", { Завершение: "весной" })] })).toEqual([]);
    expect(
      troublesOf({ Пары: [pair("М-001", "Н-001", { Завершение: "2025-03-01", Состояние: "предложена" })] }),
    ).toEqual([]);
  });

  test("where nobody ticks feedback, nobody is told to", () => {
    const data = { Пары: [pair("М-001", "Н-001")], Встречи: [{ Пара: "П-001", Дата: "2025-03-01" }] };
    expect(troublesOf(data)).toEqual([]);
  });

  test("«Паспорт» may set the weeks", () => {
    const data = { Пары: [pair("М-001", "Н-001")], Встречи: [{ Пара: "П-001", Дата: "2025-02-01" }] };
    expect(troublesOf({ ...data, Паспорт: { "Пара без встреч не дольше, недель": 8 } })).toEqual([]);
    expect(troublesOf({ ...data, Паспорт: { "Пара без встреч не дольше, недель": "много" } })).toHaveLength(
      1,
    );
  });
});

describe("as items of the checklist", () => {
  const itemsOf = (data: OutsideData) =>
    pairItems(readWorkbook(bookOf({ ...people, ...data })), { today, soonDays: 14 });

  test("one a pair, with all its reasons, by codes alone", () => {
    const items = itemsOf({
      Пары: [pair("Секретова Анна", "Тайный Пётр", { Завершение: "2025-03-10" }), pair("М-002", "Н-001")],
    });
    expect(items.map(({ title, due, standing }) => [title, due, standing])).toEqual([
      [
        "П-001: срок закончился 10.03.2025, а пара всё ещё «действует»; наставляемый Н-001 есть ещё в П-002",
        "2025-03-10",
        "просрочено",
      ],
      ["П-002: наставник вышел из программы; наставляемый Н-001 есть ещё в П-001", null, "идёт"],
    ]);
    expect(JSON.stringify(items)).not.toMatch(/Секретова|Тайный|Скрытная/);
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
  });

  test("together where they are many", () => {
    const many = Array.from({ length: 25 }, () => pair("М-002", "Н-003"));
    const items = itemsOf({ Пары: many.map((row, at) => ({ ...row, "Приказ №": String(at) })) });
    expect(items).toHaveLength(1);
    expect(items[0]?.title).toMatch(/^Пары, на которые нужно посмотреть: 25 \(П-001, П-002, .* и ещё 15\)$/);
  });
});
