import { describe, expect, test } from "vitest";
import type { DocumentGrid } from "../../../../shared/document/document-grid.ts";
import { layCardsAsRows } from "../../../../shared/roadmap/table/card-tables.ts";

function table(...rows: readonly string[]): DocumentGrid {
  return {
    blocks: [
      {
        kind: "table",
        rows: rows.map((words, index) => ({
          place: `строка ${index + 1}`,
          cells: words.split("|").map((text) => ({
            lines: text.trim() === "" ? [] : [{ text: text.trim(), bullet: null }],
            rowSpan: 1,
            columnSpan: 1,
          })),
        })),
      },
    ],
  };
}

function rowsOf(document: DocumentGrid): string[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.map((row) =>
          row.cells.map((cell) => (cell?.lines ?? []).map(({ text }) => text).join(" + ")).join(" | "),
        )
      : [],
  );
}

describe("layCardsAsRows", () => {
  test("cards below each other become rows", () => {
    const cards = table(
      "Мероприятие|Сбор",
      "Срок|май",
      "Мероприятие|Отчёт",
      "Срок|июнь",
      "Ответственный|Куратор",
      "|Директор",
    );
    expect(rowsOf(layCardsAsRows(cards))).toEqual([
      "Мероприятие | Срок | Ответственный",
      "Сбор | май | ",
      "Отчёт | июнь | Куратор + Директор",
    ]);
  });

  test("activities side by side become rows", () => {
    const cards = table("Мероприятие|Сбор|Отчёт", "Сроки|май|июнь", "Ответственные|Куратор|Директор");
    expect(rowsOf(layCardsAsRows(cards))).toEqual([
      "Мероприятие | Сроки | Ответственные",
      "Сбор | май | Куратор",
      "Отчёт | июнь | Директор",
    ]);
  });

  test("a heading between cards stays between them", () => {
    const cards = table("Мероприятие|Сбор", "Срок|май", "Этап 2|", "Мероприятие|Отчёт", "Срок|июнь");
    expect(rowsOf(layCardsAsRows(cards))).toEqual([
      "Мероприятие | Срок",
      "Сбор | май",
      "Этап 2 | ",
      "Отчёт | июнь",
    ]);
  });

  test.each([
    ["an ordinary table", table("Мероприятие|Срок|Ответственный", "Сбор|май|Куратор")],
    ["a passport", table("Цель|поддержка", "Период|2024-2025", "Куратор|Пробная А.А.")],
  ])("%s stays as it is", (_name, document) => {
    expect(layCardsAsRows(document)).toEqual(document);
  });
});
