import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { DocumentProblem } from "./document-problem.ts";

/** Larger files, in bytes, are no roadmaps; reading them would only stop the machine. */
export const largestFile = 40_000_000;
/** A plan by weeks of the year has some sixty columns. */
const mostColumns = 100;
/** The longest roadmaps of regions have some hundreds of rows. */
const mostRows = 5_000;
/** A roadmap of a hundred pages has some 300 000 letters. */
const mostLetters = 3_000_000;

/**
 * Refuses a document that no one could have meant as a roadmap, before it is read as one.
 * @throws DocumentProblem
 */
export function checkSize(grid: DocumentGrid): void {
  let rows = 0;
  let letters = 0;
  for (const block of grid.blocks) {
    if (block.kind === "paragraph") {
      letters += block.text.length;
      continue;
    }
    rows += block.rows.length;
    for (const row of block.rows) {
      const filled = row.cells.reduce(
        (count, cell) => count + (cell !== null && cell.lines.length > 0 ? 1 : 0),
        0,
      );
      if (filled >= mostColumns) {
        throw new DocumentProblem(
          `В таблице ${filled} столбцов, у дорожной карты столько не бывает. Оставьте в файле только её таблицу и выберите его снова.`,
        );
      }
      for (const cell of row.cells) for (const line of cell?.lines ?? []) letters += line.text.length;
    }
  }
  checkRows(rows);
  if (letters > mostLetters) {
    throw new DocumentProblem(
      "В файле слишком много текста для дорожной карты. Сохраните её отдельным файлом.",
    );
  }
}

/**
 * Refuses what has more rows than any roadmap, before it is taken apart.
 * @throws DocumentProblem
 */
export function checkRows(rows: number): void {
  if (rows > mostRows) {
    throw new DocumentProblem(
      `В таблицах файла больше ${mostRows} строк, у дорожной карты столько не бывает. Оставьте в файле только её и выберите его снова.`,
    );
  }
}
