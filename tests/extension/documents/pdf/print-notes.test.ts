import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { grid, lines, makePdf, words } from "./made-pdf.ts";

/** Prints of one plan by LibreOffice and Chromium: see `make-prints.py` beside them. */
const printed = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/pdf-not-whole/${name}.pdf`, import.meta.url)));
const notesOf = async (bytes: Uint8Array) =>
  ((await readPdf(bytes)).notes ?? []).map(({ code, severity, place }) => [code, severity, place]);
const codesOf = async (...drawings: string[]) =>
  (await notesOf(makePdf(drawings.map((drawing) => ({ drawing }))))).map(([code]) => code);

describe("prints that programs made", () => {
  test.each([
    ["whole", []],
    ["no-row-heights", [["document.words-over-words", "problem", "страница 1"]]],
    ["rows-too-low", [["document.words-cut-off", "problem", "страницы 1, 2"]]],
    ["no-wrapping", [["document.words-cut-off", "problem", "страница 1"]]],
    ["wider-than-paper", [["document.table-past-paper", "problem", "страница 1"]]],
    ["columns-on-other-pages", [["document.columns-on-other-pages", "problem", "страницы 1, 2, 3"]]],
  ])("%s", async (name, expected) => {
    expect(await notesOf(printed(name))).toEqual(expected);
  });
});

const xs = [50, 250, 400];
const table =
  grid(xs, [700, 670, 600]) +
  words(55, 685, 10, "Мероприятие") +
  words(255, 685, 10, "Срок") +
  lines(55, 655, 10, ["Подготовка приказа о", "назначении куратора"]) +
  words(255, 655, 10, "до 15.09.2026");
/** The plan's two lines again, a little further. */
const again = (right: number, down: number) =>
  lines(55 + right, 655 - down, 10, ["Подготовка приказа о", "назначении куратора"]);
const other = ["Сбор согласий до конца", "месяца у участников"];
const over = (texts: readonly string[], size = 10, down = 3) => lines(58, 655 - down, size, texts);

describe("words over words", () => {
  test.each([
    ["other words over two lines", over(other), true],
    ["other words over one line", over(other.slice(0, 1)), false],
    ["other words more than half a line lower", over(other, 10, 6), false],
    ["bold by drawing twice", again(0.3, 0), false],
    ["a shadow", again(1.2, 1), false],
    ["underscores", over(["____________________", "___________________"]), false],
    ["a large watermark", over(["ПРОЕКТ", "ПРОЕКТ"], 24), false],
    [
      "a stamp of an electronic signature",
      `1 w 56 630 150 40 re S\n${over(["Документ подписан электронной", "подписью сертификат 00A1B2"])}`,
      false,
    ],
  ])("%s", async (_name, drawing, isTold) => {
    expect(await codesOf(table + drawing)).toEqual(isTold ? ["document.words-over-words"] : []);
  });
});

/** Words of five points a letter, each drawn through a window from x = 52 to x = 100. */
const through = (texts: readonly string[], x = 55) =>
  texts
    .map((text, index) => {
      const y = 500 - index * 20;
      return `q 52 ${y - 5} 48 18 re W n\n${words(x, y, 10, text)}Q\n`;
    })
    .join("");

describe("words that an edge cuts", () => {
  test.each([
    ["lines that end in the letter at the edge", through(["Наставниче", "Мероприяти"]), true],
    ["one such line", through(["Наставниче"]), false],
    ["lines that fit", through(["Наставник", "Мероприят"]), false],
    ["lines that go on behind the edge", through(["Наставниче", "Мероприятия по плану"]), false],
    ["lines that begin with the letter at the edge", through(["ставник", "ероприят"], 48), true],
  ])("%s", async (_name, drawing, isTold) => {
    expect(await codesOf(table + drawing)).toEqual(isTold ? ["document.words-cut-off"] : []);
  });

  const lowCell = (index: number) => {
    const y = 500 - index * 20;
    return `q 52 ${y} 200 10 re W n\n${words(55, y - 4, 10, "назначении")}Q\n`;
  };
  test.each([
    [2, []],
    [3, ["document.words-cut-off"]],
  ])("the last lines of %i cells too low for them", async (count, expected) => {
    const cells = Array.from({ length: count }, (_value, index) => lowCell(index)).join("");
    expect(await codesOf(table + cells)).toEqual(expected);
  });
});

describe("a table wider than the paper", () => {
  const ys = [700, 670, 640, 600];
  const [left, right] = [50, 620];
  const text =
    words(55, 685, 10, "Мероприятие") + words(255, 685, 10, "Срок") + words(55, 655, 10, "Встреча");
  const level = ys.map((y) => `${left} ${y} m ${right} ${y} l S\n`).join("");
  const upright = (places: readonly number[]) => places.map((x) => `${x} 600 m ${x} 700 l S\n`).join("");
  test.each([
    ["closed past the edge: all of it is in the file", [left, 250, right], false],
    ["never closed", [left, 250], true],
    ["open at both sides by design", [250], false],
  ])("%s", async (_name, places, isTold) => {
    expect(await codesOf(text + level + upright(places))).toEqual(
      isTold ? ["document.table-past-paper"] : [],
    );
  });
});

describe("columns on other pages", () => {
  const page = (ys: readonly number[], text: string) =>
    grid([50, 300, 500], ys) +
    ys
      .slice(0, -1)
      .map((y) => words(55, y - 14, 10, text))
      .join("");
  const uneven = [700, 680, 640, 610, 550, 500];
  test.each([
    ["the same uneven rows with other words", uneven, uneven, "Срок", true],
    ["rows all of one height", [700, 680, 660, 640, 620], [700, 680, 660, 640, 620], "Срок", false],
    ["other rows", uneven, [700, 660, 640, 600, 550, 500], "Срок", false],
    ["a copy of the page", uneven, uneven, "Мероприятие", false],
  ])("%s", async (_name, first, second, text, isTold) => {
    expect(await codesOf(page(first, "Мероприятие"), page(second, text))).toEqual(
      isTold ? ["document.columns-on-other-pages"] : [],
    );
  });
});
