import type { Block, DocumentGrid } from "../../../shared/document/document-grid.ts";
import { DocumentProblem } from "../document-problem.ts";
import { readHabits } from "./document-habits.ts";
import { openPdf } from "./open-pdf.ts";
import { readDrawing } from "./page-drawing.ts";
import { layOutPage, type PageLayout } from "./page-layout.ts";
import { rowsOf } from "./table-rows.ts";
import { runsOf } from "./table-words.ts";
import { lineText } from "./text-lines.ts";

/** Roadmaps have a dozen pages; a file of hundreds is something else, or an attack. */
const mostPages = 150;

/**
 * Reads a PDF with a text layer into blocks: tables from their lines (or, without lines, from the places of the words), text
 * beside them as paragraphs. Each page gives its own tables; places are «стр. 2, строка 5».
 * @throws DocumentProblem with one Russian sentence where the file has a password, is broken, too long or only pictures
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentGrid> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.pageCount > mostPages)
      throw new DocumentProblem(
        `В этом PDF ${pdf.pageCount} страниц, дорожная карта столько не занимает. Сохраните нужные страницы отдельным файлом (не больше ${mostPages}) и выберите его.`,
      );
    const pages: PageLayout[] = [];
    for (let number = 1; number <= pdf.pageCount; number++) {
      const page = await pdf.page(number);
      pages.push(layOutPage(readDrawing(page.drawing, page, page.widthScaleOf)));
    }
    return gridOf(pages);
  } finally {
    await pdf.close();
  }
}

function gridOf(pages: readonly PageLayout[]): DocumentGrid {
  const runs = pages.flatMap((page) =>
    page.items.flatMap((item) => (item.kind === "table" ? runsOf(item.table) : [[item.line]])),
  );
  const habits = readHabits(runs);
  const blocks: Block[] = [];
  pages.forEach((page, index) => {
    const place = `стр. ${index + 1}`;
    for (const item of page.items) {
      if (item.kind === "table") blocks.push({ kind: "table", rows: rowsOf(item.table, index + 1, habits) });
      else blocks.push({ kind: "paragraph", text: lineText(item.line), place });
    }
  });
  return { blocks };
}
