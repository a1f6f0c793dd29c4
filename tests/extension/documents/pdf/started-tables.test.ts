import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { paragraphTexts, tableTexts } from "./grid-words.ts";
import { makePdf, words } from "./made-pdf.ts";

/** Letters are five points wide: a column of 100 points holds twenty, and the next one begins right behind. */
const lefts = [50, 80, 180, 280];
const heading: readonly (readonly string[])[] = [["№"], ["Этап"], ["Мероприятия"], ["Сроки"]];

/** Rows of cells that begin at their top, each line drawn on its own, the next row right below the longest cell. */
function rowsFrom(y: number, rows: readonly (readonly (readonly string[])[])[], gap = 0): string {
  let top = y;
  return rows
    .map((row) => {
      const own = row.flatMap((lines, column) =>
        lines.map((text, index) => words(lefts[column] as number, top - index * 12, 10, text)),
      );
      top -= Math.max(...row.map((lines) => lines.length)) * 12 + gap;
      return own.join("");
    })
    .join("");
}

const read = async (...pages: string[]) => readPdf(makePdf(pages.map((drawing) => ({ drawing }))));

describe("tables without lines whose columns touch", () => {
  const first = [
    ["1."],
    ["Подготовка"],
    ["Издание приказа о", "назначении куратора", "школы"],
    ["до 15.09.2026"],
  ];
  const second = [["2."], ["Обучение"], ["Школа наставника для", "новых наставников"], ["октябрь"]];

  test("words that touch the next column stay in their cells", async () => {
    const grid = await read(rowsFrom(700, [heading, first, second]));
    expect(tableTexts(grid)).toEqual([
      ["№", "Этап", "Мероприятия", "Сроки"],
      ["1.", "Подготовка", "Издание приказа о назначении куратора школы", "до 15.09.2026"],
      ["2.", "Обучение", "Школа наставника для новых наставников", "октябрь"],
    ]);
  });

  test("a row without a number begins where a cell that had ended begins again", async () => {
    const more = [[], [], ["сбор согласий", "участников"], ["ноябрь"]];
    const grid = await read(rowsFrom(700, [heading, first, more, second]));
    expect(tableTexts(grid)[2]).toEqual(["", "", "сбор согласий участников", "ноябрь"]);
    expect(tableTexts(grid)).toHaveLength(4);
  });

  test("a stage merged over two rows goes on beside the second", async () => {
    const staged = [["1."], ["Подготовка", "условий для", "реализации", "наставничества"], [], []];
    const rows = rowsFrom(688, [
      [[], [], ["Издание приказа о", "назначении куратора"], ["сентябрь"]],
      [[], [], ["сбор согласий", "участников"], ["октябрь"]],
    ]);
    const below = rowsFrom(640, [second]);
    const grid = await read(rowsFrom(700, [heading]) + rowsFrom(688, [staged]) + rows + below);
    expect(tableTexts(grid).slice(1, 3)).toEqual([
      [
        "1.",
        "Подготовка условий для реализации наставничества",
        "Издание приказа о назначении куратора",
        "сентябрь",
      ],
      ["", "·", "сбор согласий участников", "октябрь"],
    ]);
  });

  test("a merged stage goes on where its lines stand between those of the second row", async () => {
    const staged =
      words(80, 688, 10, "Подготовка") + words(80, 676, 10, "условий для") + words(80, 662, 10, "школы");
    const rows = rowsFrom(688, [
      [["1."], [], ["Издание приказа о", "назначении куратора"], ["сентябрь"]],
      [[], [], ["сбор согласий", "участников"], ["октябрь"]],
    ]);
    const grid = await read(rowsFrom(700, [heading]) + staged + rows + rowsFrom(640, [second]));
    expect(tableTexts(grid).slice(1, 3)).toEqual([
      ["1.", "Подготовка условий для школы", "Издание приказа о назначении куратора", "сентябрь"],
      ["", "·", "сбор согласий участников", "октябрь"],
    ]);
  });

  test("where rows stand apart, paragraphs of one cell stay together", async () => {
    const parted = words(180, 640, 10, "сбор согласий") + words(280, 640, 10, "по плану");
    const grid = await read(
      rowsFrom(700, [heading, first], 18) + parted + rowsFrom(604, [second, first, second], 18),
    );
    expect(tableTexts(grid).map(([number]) => number)).toEqual(["№", "1.", "2.", "1.", "2."]);
  });

  test("a heading over the columns is one cell", async () => {
    const across = words(80, 676, 10, "Подготовка условий для наставничества в школе города");
    const grid = await read(
      rowsFrom(700, [heading]) + words(50, 676, 10, "1") + across + rowsFrom(652, [first, second]),
    );
    expect(tableTexts(grid)[1]).toEqual([
      "1",
      "Подготовка условий для наставничества в школе города",
      "·",
      "·",
    ]);
  });

  test("the table goes on from the top of the next page", async () => {
    const grid = await read(
      rowsFrom(700, [heading, first, second]),
      rowsFrom(780, [
        [[], [], ["и их кураторов"], []],
        [["3."], ["Итоги"], ["Итог куратора"], ["май"]],
      ]),
    );
    expect(tableTexts(grid).slice(3)).toEqual([
      ["", "", "и их кураторов", ""],
      ["3.", "Итоги", "Итог куратора", "май"],
    ]);
  });

  test("text before and behind the table stays text", async () => {
    const before = words(50, 760, 10, "План мероприятий по наставничеству на 2026-2027 учебный год");
    const behind = words(50, 560, 10, "Исполнитель: Примерова Анна Тестовна, заместитель директора");
    const grid = await read(before + rowsFrom(700, [heading, first, second]) + behind);
    expect(paragraphTexts(grid)).toHaveLength(2);
    expect(tableTexts(grid)).toHaveLength(3);
  });
});
