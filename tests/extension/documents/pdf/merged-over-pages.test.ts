import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { readRoadmap } from "../../../../shared/roadmap/read-roadmap.ts";
import { paragraphTexts, tableTexts } from "./grid-words.ts";
import { grid, makePdf, words } from "./made-pdf.ts";

const xs = [50, 150, 350, 450] as const;
const headings = (y: number) =>
  words(55, y, 10, "Этап") + words(155, y, 10, "Мероприятие") + words(355, y, 10, "Срок");
const line = (from: number, to: number, y: number) => `${from} ${y} m ${to} ${y} l S\n`;
const sides = (top: number, bottom: number) => xs.map((x) => `${x} ${top} m ${x} ${bottom} l S\n`).join("");

/** A page whose last row lacks its lower line below the stage and the deadline: both are merged over the page break. */
const cutPage =
  sides(700, 610) +
  line(50, 450, 700) +
  line(50, 450, 670) +
  line(150, 350, 610) +
  headings(685) +
  words(55, 655, 10, "Подготовка") +
  words(155, 655, 10, "Приказ о назначении куратора") +
  words(355, 655, 10, "до 15.09.2026");

const nextPage = (deadline: string, stage: string) =>
  grid(xs, [700, 670, 640]) +
  words(55, 685, 10, stage) +
  words(155, 685, 10, "Сбор заявок") +
  words(355, 685, 10, deadline) +
  words(55, 655, 10, "Обучение") +
  words(155, 655, 10, "Семинар") +
  words(355, 655, 10, "май 2027");

const rowsOf = async (...drawings: string[]) =>
  tableTexts(await readPdf(makePdf(drawings.map((drawing) => ({ drawing })))));

describe("a merged cell without its lower line holds for rows of the next page", () => {
  test("its words stand on both pages", async () => {
    expect((await rowsOf(cutPage, nextPage("", ""))).slice(1)).toEqual([
      ["Подготовка", "Приказ о назначении куратора", "до 15.09.2026"],
      ["Подготовка", "Сбор заявок", "до 15.09.2026"],
      ["Обучение", "Семинар", "май 2027"],
    ]);
  });

  test("words that go on below are put together, those printed again are not", async () => {
    expect((await rowsOf(cutPage, nextPage("2027", "Подготовка"))).slice(1, 3)).toEqual([
      ["Подготовка", "Приказ о назначении куратора", "до 15.09.2026 2027"],
      ["Подготовка", "Сбор заявок", "до 15.09.2026 2027"],
    ]);
  });

  test("its last line may be printed right below the table", async () => {
    const over = cutPage + words(55, 642, 10, "условий") + words(55, 601, 10, "работы");
    const { blocks } = await readPdf(makePdf([{ drawing: over }, { drawing: nextPage("", "") }]));
    expect(tableTexts({ blocks })[1]?.[0]).toContain("работы");
    expect(paragraphTexts({ blocks })).toEqual([]);
  });

  test("an empty cell that has its lower line stays empty", async () => {
    const closed = cutPage + line(50, 450, 610);
    expect((await rowsOf(closed, nextPage("", ""))).slice(2, 3)).toEqual([["", "Сбор заявок", ""]]);
  });
});

test("an empty cell merged over the first rows of a page takes its words from above the break, with a note", async () => {
  const first = grid(xs, [700, 670, 640]) + headings(685);
  const row = (y: number, stage: string, activity: string, deadline: string) =>
    words(55, y, 10, stage) + words(155, y, 10, activity) + words(355, y, 10, deadline);
  const second =
    sides(700, 640) +
    line(50, 450, 700) +
    line(150, 350, 670) +
    line(50, 450, 640) +
    words(155, 685, 10, "Сбор заявок") +
    words(155, 655, 10, "Отбор заявок");
  const pages = [first + row(655, "Подготовка", "Приказ о назначении", "до 15.09.2026"), second];
  const { roadmap, notes } = readRoadmap(await readPdf(makePdf(pages.map((drawing) => ({ drawing })))));
  expect(roadmap.stages[0]?.activities.map(({ deadline }) => deadline)).toEqual([
    "до 15.09.2026",
    "до 15.09.2026",
    "до 15.09.2026",
  ]);
  expect(notes.filter(({ code }) => code === "roadmap.merged-over-break")).toHaveLength(2);
});

test("a few words alone in the last row of a table go on over the page", async () => {
  const last = grid(xs, [700, 670]) + words(355, 685, 10, "года");
  const rows = await rowsOf(cutPage + line(50, 450, 610), last);
  expect(rows[2]).toEqual(["", "", "года"]);
});
