import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readHtml } from "../../../extension/documents/read-html.ts";
import type { DocumentGrid } from "../../../shared/document/document-grid.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";

/** Words of headings and labels: they are the structure of a plan, and only they may be missing from its reading. */
const structure =
  /^(наименовани|названи|этап|раздел|блок|направлени|задач|содержани|примерн|план|срок|дата|дaта|начал|окончани|период|время|когда|исполн|реализ|провед|провод|выполн|ответст|oтветст|венные|отв$|лиц|кто|отвечает|мероприят|вид|работ|деятельност|шаги|перечень|что|нужно|сделать|делаем|результат|ожидаем|эффект|итог|индикатор|документ|подтвержд|отч[её]т|форма|чем|завершается|отметка|фио|пункт|по$|за$|из$|страница|ноябрь|кто|зачем|примечани|отметк)/;

const folders = ["roadmaps", "roadmaps-made"].map(
  (name) => new URL(`../../fixtures/${name}/`, import.meta.url),
);
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(txt|html)$/.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") })),
);

test.each(documents)("every word of $name is in the roadmap or in a note", ({ name, text }) => {
  const document = name.endsWith(".txt") ? readTextDocument(text) : readHtml(text);
  const reading = readRoadmap(document);
  const said = new Set(
    [JSON.stringify(reading.roadmap), ...reading.notes.map(({ words }) => words)].flatMap(wordsOf),
  );
  const missing = allWords(document).filter((word) => !said.has(word));
  expect(missing.filter((word) => !structure.test(word))).toEqual([]);
});

function allWords(document: DocumentGrid): string[] {
  return document.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? wordsOf(block.text)
      : block.rows.flatMap((row) =>
          row.cells.flatMap((cell) => (cell?.lines ?? []).flatMap((line) => wordsOf(line.text))),
        ),
  );
}

function wordsOf(text: string): string[] {
  return (text.match(/[А-Яа-яЁёA-Za-z]{2,}|\d{2,}/g) ?? []).map((word) => word.toLowerCase());
}
