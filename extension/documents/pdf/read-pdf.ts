import type { Block, DocumentGrid } from "../../../shared/document/document-grid.ts";
import { DocumentProblem } from "../document-problem.ts";
import { carryPartedWords, joinCutRows } from "./cut-rows.ts";
import { readHabits } from "./document-habits.ts";
import { readableLetters } from "./letters.ts";
import { openPdf } from "./open-pdf.ts";
import { readDrawing } from "./page-drawing.ts";
import { layOutPages, type PageLayout } from "./page-layout.ts";
import type { PageMarks } from "./page-marks.ts";
import { printNotes } from "./print-notes.ts";
import { dropRunningLines } from "./running-lines.ts";
import { rowsOf } from "./table-rows.ts";
import { runsOf } from "./table-words.ts";
import { textBlocks } from "./text-blocks.ts";
import type { TextLine } from "./text-lines.ts";

/** Roadmaps have a dozen pages; a file of hundreds is something else, or an attack. */
const mostPages = 150;

/**
 * Reads a PDF with a text layer into blocks: tables from their lines (or, without lines, from the places of the words), text
 * beside them as paragraphs. Each page gives its own tables; places are «стр. 2, строка 5». Where the print left words out or put
 * them over each other, the notes say so.
 * @throws DocumentProblem with one Russian sentence where the file has a password, is broken, too long or only pictures
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentGrid> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.pageCount > mostPages)
      throw new DocumentProblem(
        `В этом PDF ${pdf.pageCount} страниц, дорожная карта столько не занимает. Сохраните нужные страницы отдельным файлом (не больше ${mostPages}) и выберите его.`,
      );
    const pages: PageMarks[] = [];
    for (let number = 1; number <= pdf.pageCount; number++) {
      const page = await pdf.page(number);
      pages.push(readDrawing(page.drawing, page, page.widthScaleOf));
    }
    const readable = readableLetters(pages);
    const grid = gridOf(joinCutRows(dropRunningLines(layOutPages(readable))));
    const wordless = pages.filter((page) => page.pieces.length === 0).length;
    if (wordless * 2 > pages.length && grid.blocks.every((block) => block.kind === "paragraph"))
      throw holdsPictures(bytes) ? scanned() : wordsMissing();
    return { ...grid, notes: printNotes(readable) };
  } finally {
    await pdf.close();
  }
}

/** Pictures are streams of their own, whose dictionaries no PDF packs or encrypts: their names stand in the file as they are. */
function holdsPictures(bytes: Uint8Array): boolean {
  const step = 1 << 20;
  for (let from = 0; from < bytes.length; from += step) {
    // A little of the next stretch too: the name may lie across the border.
    const text = new TextDecoder("latin1").decode(bytes.subarray(from, from + step + 40));
    if (/\/Subtype\s*\/Image/.test(text)) return true;
  }
  return false;
}

function scanned(): DocumentProblem {
  return new DocumentProblem(
    "В этом PDF страницы — картинки (скан), текста в них нет. Возьмите исходный документ Word или распознайте скан программой и сохраните результат как .docx.",
  );
}

function wordsMissing(): DocumentProblem {
  return new DocumentProblem(
    "В этом PDF не нашлось текста: страницы пустые или файл повреждён. Скачайте его ещё раз или возьмите исходный документ Word.",
  );
}

function gridOf(layouts: readonly PageLayout[]): DocumentGrid {
  const runs = layouts.flatMap((page) =>
    page.items.flatMap((item) => (item.kind === "table" ? runsOf(item.table) : [[item.line]])),
  );
  const habits = readHabits(runs);
  const pages = carryPartedWords(layouts, habits);
  const blocks: Block[] = [];
  const aside: Block[] = [];
  pages.forEach((page, index) => {
    const place = `стр. ${index + 1}`;
    let lines: TextLine[] = [];
    const endText = () => {
      for (const text of textBlocks(lines, habits)) blocks.push({ kind: "paragraph", text, place });
      lines = [];
    };
    for (const item of page.items) {
      if (item.kind === "line") lines.push(item.line);
      else {
        endText();
        blocks.push({ kind: "table", rows: rowsOf(item.table, index + 1, habits) });
      }
    }
    endText();
    for (const text of page.aside)
      if (!aside.some((block) => block.kind === "paragraph" && block.text === text))
        aside.push({ kind: "paragraph", text, place });
  });
  return { blocks: [...blocks, ...aside] };
}
