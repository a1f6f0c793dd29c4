import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildHandOver } from "../../../shared/hand-over/hand-over.ts";
import { handOverPage } from "../../../shared/hand-over/hand-over-page.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf, planOf, readingOf } from "../workbook/example-books.ts";

const today = "2024-05-15" as ISODate;

const school = (mode: "полные" | "коды"): OutsideData => ({
  Паспорт: {
    "Краткое наименование организации": "МБОУ «Школа № 0» <тест>",
    "Учебный год": "2023-2024",
    "ФИО куратора": "Кураторова Клара Примеровна",
    "Режим имён": mode,
  },
  "Контроль сроков": [
    { Мероприятие: "Издать приказ", Срок: "2024-05-01", Ответственный: "директор" },
    { Мероприятие: "Подвести итоги", Срок: "2024-05-30" },
    { Мероприятие: "Собрать отзывы", "Срок по документу": "по запросу" },
    { Мероприятие: "Создать рабочую группу", Срок: "2023-09-01", Выполнено: true },
  ],
  Наставники: [{ ФИО: "Примерова Анна Тестовна", Категория: "педагог" }],
  Наставляемые: [
    { ФИО: "Образцов Пётр Примерович", Категория: "обучающийся" },
    { ФИО: "Пробная Вера Образцовна", Категория: "обучающийся" },
  ],
  Пары: [
    { Наставник: "М-001", Наставляемый: "Н-001; Н-002", Состояние: "действует", Завершение: "2024-06-01" },
    { Наставник: "Примерова Анна Тестовна", Наставляемый: "Неизвестный Мальчик", Состояние: "действует" },
    { Наставник: "М-001", Наставляемый: "Н-002", Состояние: "завершена" },
  ],
  Согласия: [
    {
      "Код участника": "Н-001",
      Вид: "обработка ПД",
      Дата: "2023-09-01",
      "Действует до": "2024-06-30",
      "Где хранится": "сейф, каб. 5",
    },
    { "Код участника": "Н-002", Вид: "обработка ПД", Дата: "2023-09-01", "Действует до": "2024-06-30" },
    { "Код участника": "Н-002", Вид: "обработка ПД", Дата: "2024-05-01", "Действует до": "2025-06-30" },
    { "Код участника": "М-001", Вид: "распространение ПД", Дата: "2023-09-01", Отозвано: "2024-05-10" },
    { "Код участника": "М-001", Вид: "обработка ПД", Дата: "2023-09-01" },
  ],
  Документы: [
    {
      Вид: "приказ о закреплении пар",
      "№": "17",
      Дата: "2023-09-15",
      Название: "О закреплении Образцова П.",
      Ссылка: "папка 3",
    },
  ],
  Отчёты: [
    { Название: "Мониторинг, май", "Окно по": "2024-05-31" },
    { Название: "Мониторинг, декабрь", Состояние: "отправлено" },
  ],
});

const names = ["Примерова Анна", "Образцов", "Пробная", "Неизвестный"];

describe("what the next curator must know", () => {
  const summary = buildHandOver(readWorkbook(bookOf(school("полные"))), today);

  test("deadlines that are late, ahead and without a day; nothing that is done", () => {
    const titles = (list: readonly { readonly activity: string }[]) => list.map(({ activity }) => activity);
    expect(titles(summary.overdue)).toEqual(["Издать приказ"]);
    expect(titles(summary.ahead)).toEqual(["Подвести итоги"]);
    expect(titles(summary.undated)).toEqual(["Собрать отзывы"]);
    expect(summary.progress).toMatchObject({ total: 4, done: 1 });
  });

  test("active pairs by name", () => {
    expect(summary.pairs.map(({ mentor, mentees, until }) => [mentor, mentees, until])).toEqual([
      ["Примерова Анна Тестовна", ["Образцов Пётр Примерович", "Пробная Вера Образцовна"], "2024-06-01"],
      ["Примерова Анна Тестовна", ["Неизвестный Мальчик"], null],
    ]);
  });

  test("consents that end soon and are not renewed, and data to be destroyed", () => {
    expect(summary.consents).toMatchObject([
      { who: "Примерова Анна Тестовна", kind: "распространение ПД", state: "withdrawn", day: "2024-05-10" },
      { who: "Образцов Пётр Примерович", kind: "обработка ПД", state: "ends", day: "2024-06-30" },
    ]);
    expect(summary.places).toEqual(["сейф, каб. 5"]);
  });

  test("reports that are not sent yet", () => {
    expect(summary.reports).toEqual([{ title: "Мониторинг, май", until: "2024-05-31" }]);
  });
});

describe("by codes", () => {
  const workbook = readWorkbook(bookOf(school("коды")));
  const page = handOverPage(buildHandOver(workbook, today));

  test.each(names)("«%s» is nowhere on the page", (name) => {
    expect(handOverPage(buildHandOver(readWorkbook(bookOf(school("полные"))), today))).toContain(name);
    expect(page).not.toContain(name);
  });

  test("codes stand in place of names", () => {
    expect(buildHandOver(workbook, today).pairs.map(({ mentor, mentees }) => [mentor, mentees])).toEqual([
      ["М-001", ["Н-001", "Н-002"]],
      ["М-001", ["без кода"]],
    ]);
  });
});

test("what people typed is text on the page, never mark-up", () => {
  const page = handOverPage(buildHandOver(readWorkbook(bookOf(school("полные"))), today));
  expect(page).toContain("МБОУ «Школа № 0» &lt;тест&gt;");
  expect(page).not.toMatch(/<script|<тест|https?:/);
});

test("a real roadmap with a school in it keeps to one page of lines, and counts the rest", () => {
  const page = handOverPage(buildHandOver(readWorkbook(planOf(readingOf("school-1")).after), today));
  expect(page.match(/<li/g)?.length).toBeLessThan(70);
  expect(page).toMatch(/и ещё \d+: смотрите в книге/);
});
