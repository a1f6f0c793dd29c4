import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { DocumentGrid } from "../../../shared/document/document-grid.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import type { Note } from "../../../shared/messages/note.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";
import { buildRoadmapPreview } from "../../../shared/roadmap-preview/build-roadmap-preview.ts";
import { prepareRoadmap } from "../../../shared/roadmap-preview/prepare-roadmap.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";

const note: Note = {
  code: "document.words-cut-off",
  severity: "problem",
  place: "страница 2",
  words: "исполне; необходим",
};
const withNote = (text: string): DocumentGrid => ({ ...readTextDocument(text), notes: [note] });
const table = "Мероприятие\tСрок\tОтветственный\nИздать приказ\tдо 15.09.2026\tДиректор";

describe("what is wrong with the file is told first", () => {
  test.each([
    ["a table", table],
    ["a table of cards", "Мероприятие\tИздать приказ\nСрок\tдо 15.09.2026\nОтветственный\tДиректор"],
    ["paragraphs", "План\n\n1. Издать приказ\nСрок: до 15.09.2026\nОтветственный: директор"],
    ["no plan at all", "Меню столовой"],
  ])("%s", (_name, text) => {
    expect(readRoadmap(withNote(text)).notes[0]).toEqual(note);
  });
});

test("the preview tells it where the person decides, with its page and what to do", () => {
  const today = "2026-09-01" as ISODate;
  const source = { kind: "document", grid: withNote(table) } as const;
  const prepared = prepareRoadmap({ source, schoolYear: null, decisions: {}, suggest: null }, {}, today);
  const { reading, schoolYear } = prepared;
  const plan = planWorkbook({ snapshot: emptyWorkbook, reading, data: null, schoolYear, today, who: "" });
  const [gravest] = buildRoadmapPreview(prepared, plan, today).notes;
  expect(gravest?.title).toBe("Нужно ваше решение");
  expect(gravest?.sentences[0]).toMatch(/^Страница 2: .*«исполне; необходим».*откройте исходный файл/);
});
