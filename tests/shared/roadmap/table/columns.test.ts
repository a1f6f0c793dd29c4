import { describe, expect, test } from "vitest";
import type { GridRow } from "../../../../shared/document/document-grid.ts";
import { isColumnNumberRow, isSecondHeading, readColumns } from "../../../../shared/roadmap/table/columns.ts";

function row(words: string): GridRow {
  const cells = words.split(" | ").map((text) => ({
    lines: text.trim() === "" ? [] : [{ text: text.trim(), bullet: null }],
    rowSpan: 1,
    columnSpan: 1,
  }));
  return { cells, place: "строка 1" };
}

describe("readColumns", () => {
  test.each([
    [
      "№ | Наименование этапа | Содержание деятельности | Сроки | Ответственные",
      "number stage activity deadline assignee",
    ],
    [
      "№ п/п | Наименование мероприятий | Срок реализации | Ответственный исполнитель | Результат. Вид документа",
      "number activity deadline assignee outcome",
    ],
    ["Период | Исполнители | Что делаем", "deadline assignee activity"],
    ["N п/п | ЭТАПЫ РАБОТЫ | МЕРОПРИЯТИЯ | ОЖИДАЕМЫЕ РЕЗУЛЬТАТЫ", "number stage activity outcome"],
    [
      "№ | Этап | Мероприятия | Содержание деятельности и примерный план мероприятий | Сроки",
      "number stage activity content deadline",
    ],
    ["Направление | Задачи | Мероприятия | Сроки проведения мероприятий", "stage group activity deadline"],
    ["Этапы реализации | Сроки | Ответственные", "activity deadline assignee"],
    ["№ | Мeроприятие | Cрок | Ответст-венный | Отметка о выполнении", "number activity deadline assignee -"],
    ["Мероприятие | Место проведения мероприятия | Дата проведения", "activity - deadline"],
  ])("%s", (words, kinds) => {
    expect(
      readColumns(row(words))
        ?.map((column) => column.kind ?? "-")
        .join(" "),
    ).toBe(kinds);
  });

  test.each([
    ["a row of the table", "1 | Этап подготовки | до 15.09.2024 | Куратор"],
    ["one word known", "Мероприятия | Иванов | Петров"],
    ["a stamp", "Согласовано | Утверждаю"],
    ["indicators", "№ | Показатель | 2023 год | 2024 год"],
  ])("no heading row: %s", (_name, words) => {
    expect(readColumns(row(words))).toBeNull();
  });
});

describe("a heading in two rows", () => {
  const kinds = (head: string, below: string) =>
    readColumns(row(head), row(below))?.map(({ kind, bound, period }) =>
      [kind ?? "-", bound ?? "", period ? "period" : ""].filter((word) => word !== "").join(" "),
    );
  test.each([
    [
      "№ | Мероприятие | Сроки |  ",
      "  |   | начало | окончание",
      ["number", "activity", "deadline from", "deadline to"],
    ],
    ["Мероприятие | Срок |  ", "  | план | факт", ["activity", "deadline", "-"]],
    ["Мероприятие | Сроки |  ", "  | сентябрь | октябрь", ["activity", "deadline period", "deadline period"]],
    [
      "Мероприятие | Дата начала | Дата окончания",
      "Сбор | 01.09 | 05.09",
      ["activity", "deadline from", "deadline to"],
    ],
  ])("%s over %s", (head, below, expected) => {
    expect(kinds(head, below)).toEqual(expected);
  });

  test("a row below whole headings is a row, whatever it says", () => {
    expect(kinds("Мероприятие | Сроки | Ответственный", "до | сентябрь | ")).toEqual([
      "activity",
      "deadline",
      "assignee",
    ]);
    expect(isSecondHeading(row("Мероприятие | Сроки | Ответственный"), row("до | сентябрь | "))).toBe(false);
  });
});

describe("isColumnNumberRow", () => {
  test.each([
    ["1 | 2 | 3 | 4 | 5", true],
    ["5 | 4 | 3 | 2 | 1", true],
    ["1. | 2. | 3.", true],
    ["1 | Приказ | 3", false],
    ["1 |  |  | ", false],
    ["1 | 1 | 2", false],
  ])("%s is %s", (words, expected) => {
    expect(isColumnNumberRow(row(words))).toBe(expected);
  });
});
