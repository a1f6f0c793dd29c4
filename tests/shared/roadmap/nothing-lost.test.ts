import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentGrid, GridRow } from "../../../shared/document/document-grid.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";
import type { RoadmapReading } from "../../../shared/roadmap/roadmap.ts";

const headings = [
  "№",
  "Наименование этапа",
  "Мероприятия",
  "Содержание",
  "Сроки",
  "Ответственные",
  "Результат",
  "Примечание",
];

/** Pieces that cells of plans are made of, the awkward ones among them. */
const piece = fc.constantFrom(
  ..."приказ|Положение|до|15.09.2024|сентябрь|Май-июнь|2024|По|плану|в|течение|года|Куратор|зам.|директора|по|УВР|Примерова|А.Т.|и|1)|2)|3)|1.|2.|1.1.|-|–|•|а)|б)|:|;|,|.|(|)|«|»|то|же|—//—|Этап|этап|II.|1|6.1|*|/|настав-|ничества|<p>|</p>|<li>|Примечание|PRO-наставничество".split(
    "|",
  ),
);
const cellText = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(" "));
const row = fc.array(cellText, { minLength: 1, maxLength: 7 });
const columns = fc
  .shuffledSubarray(headings, { minLength: 3 })
  .filter((chosen) => chosen.includes("Мероприятия"));

/** Words of letters and digits; numbers of items and headings, dashes and the word «этап» before a stage's number are structure. */
function wordsOf(text: string): string[] {
  return (text.replace(/<\/?(p|li)>/g, " ").match(/[А-Яа-яЁёA-Za-z]{2,}|\d{2,}/g) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "этап" && word !== "ii");
}

function everythingSaid(reading: RoadmapReading): Set<string> {
  const texts = [JSON.stringify(reading.roadmap), ...reading.notes.map((note) => note.words)];
  return new Set(texts.flatMap(wordsOf));
}

describe("readRoadmap on anything", () => {
  test("never throws on text", () => {
    const text = fc.array(
      fc.oneof(piece, fc.constantFrom("\t", "\n", "\r\n", '"', "**", "Утверждаю"), fc.string()),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const reading = readRoadmap(readTextDocument(pieces.join(" ")));
        expect(Array.isArray(reading.roadmap.stages)).toBe(true);
      }),
    );
  });

  test("every word of a tabbed row below the headings is in the roadmap or in a note", () => {
    fc.assert(
      fc.property(columns, fc.array(row, { maxLength: 8 }), (chosen, rows) => {
        const body = rows.map((cells) => cells.join("\t"));
        const tabbed = body.filter((line) => line.includes("\t"));
        // No row is wider, so that no line below is taken for the rest of the headings.
        const head = headings.map((_, index) => chosen[index] ?? "").join("\t");
        const reading = readRoadmap(readTextDocument([head, ...body, ""].join("\n")));
        const said = everythingSaid(reading);
        expect(tabbed.flatMap(wordsOf).filter((word) => !said.has(word) && !isTag(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("merged cells lose nothing either", () => {
    const spanned = fc.record({
      text: cellText,
      rowSpan: fc.integer({ min: 1, max: 3 }),
      columnSpan: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(
        columns,
        fc.array(fc.array(spanned, { minLength: 8, maxLength: 8 }), { maxLength: 6 }),
        (chosen, cells) => {
          const grid = layOut(chosen, cells);
          const said = everythingSaid(readRoadmap(grid.document));
          expect(grid.words.filter((word) => !said.has(word))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

function isTag(word: string): boolean {
  return word === "li";
}

/** Lays cells with spans into a grid the way a word processor does, and keeps the words that stand in it. */
function layOut(
  columnsOfTable: readonly string[],
  rows: readonly (readonly { text: string; rowSpan: number; columnSpan: number }[])[],
): { document: DocumentGrid; words: string[] } {
  const width = columnsOfTable.length;
  const words: string[] = [];
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  const line = (text: string) => ({ text, bullet: null });
  const gridRows: GridRow[] = rows.map((cells, y) => ({
    place: `строка ${y + 2}`,
    cells: Array.from({ length: width }, (_, x) => {
      const cell = cells[x];
      if (!cell || taken[y]?.[x]) return null;
      let columnSpan = 1;
      while (columnSpan < cell.columnSpan && x + columnSpan < width && !taken[y]?.[x + columnSpan])
        columnSpan += 1;
      const rowSpan = Math.min(cell.rowSpan, rows.length - y);
      for (let dy = 0; dy < rowSpan; dy++)
        for (let dx = 0; dx < columnSpan; dx++) (taken[y + dy] as boolean[])[x + dx] = true;
      const text = cell.text
        .replace(/<[^>]*>/g, " ")
        .replace(/\s+/g, " ")
        .trim();
      words.push(...wordsOf(text));
      return { lines: text === "" ? [] : [line(text)], rowSpan, columnSpan };
    }),
  }));
  const head: GridRow = {
    place: "строка 1",
    cells: columnsOfTable.map((heading) => ({ lines: [line(heading)], rowSpan: 1, columnSpan: 1 })),
  };
  return { document: { blocks: [{ kind: "table", rows: [head, ...gridRows] }] }, words };
}
