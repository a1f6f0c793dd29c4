import { zipSync } from "fflate";
import { readXlsx, type Sheet } from "hucre/xlsx";
import type { Block, DocumentGrid } from "../../../shared/document/document-grid.ts";
import { withoutHollowCells } from "../../workbook-file/reading/hollow-cells.ts";
import { DocumentProblem } from "../document-problem.ts";
import { checkRows } from "../document-size.ts";
import { partText } from "../office-parts.ts";
import type { Archive } from "../open-archive.ts";
import { sheetBlocks } from "./sheet-blocks.ts";
import { type FileValue, shownValue } from "./shown-value.ts";

/** More cells than this in one sheet, empty ones between them included, are no plan of a school. */
const mostCells = 2_000_000;

/** Programs write rows that hold nothing but their height; by so many times they may outnumber the others. */
const rowsOfRow = 10;

/**
 * A spreadsheet as a grid: the visible sheets in their order, each cell as it shows. A hidden sheet is not read, and says so in a
 * paragraph at the end.
 * @throws DocumentProblem where the file is broken or too large
 */
export async function readSpreadsheet(archive: Archive): Promise<DocumentGrid> {
  const workbook = await readXlsx(checkedCopy(archive), { readStyles: true }).catch(() => {
    throw new DocumentProblem(
      "Файл повреждён или слишком велик. Откройте его в программе, где он создан, оставьте только дорожную карту и сохраните заново как .xlsx.",
    );
  });
  const blocks: Block[] = [];
  const hidden: string[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.hidden !== true && sheet.veryHidden !== true) blocks.push(...blocksOf(sheet));
    else if (sheet.rows.length > 0) hidden.push(sheet.name);
  }
  if (blocks.length === 0) return { blocks };
  return {
    blocks: [
      ...blocks,
      ...hidden.map(
        (name): Block => ({
          kind: "paragraph",
          text: `Скрытый лист «${name}» не прочитан.`,
          place: `лист «${name}»`,
        }),
      ),
    ],
  };
}

/**
 * The same file with every part inflated under our own limits and stored as it is: the library inflates without counting. Pictures
 * and programs are left out.
 */
function checkedCopy(archive: Archive): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const name of archive.names) {
    if (!/\.(xml|rels|vml)$/i.test(name) || /\/(media|embeddings|printerSettings)\//i.test(name)) continue;
    const text = partText(archive, name);
    if (text === null) continue;
    const isSheet = /\/worksheets\//.test(name);
    if (isSheet) checkRows(countOf(text, "<row") / rowsOfRow);
    parts[name] = new TextEncoder().encode(isSheet ? withoutHollowCells(text) : text);
  }
  return zipSync(parts, { level: 0 });
}

function blocksOf(sheet: Sheet): Block[] {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * sheet.rows.length > mostCells) throw tooWide(sheet.name);
  const rows = sheet.rows.map((row, down) =>
    Array.from(row, (value, right) => {
      const cell = sheet.cells?.get(`${down},${right}`);
      const known = (cell?.formula === undefined ? value : (cell.formulaResult ?? value)) as FileValue;
      return shownValue(known, cell?.style?.numFmt);
    }),
  );
  const merges = (sheet.merges ?? []).map((merge) => ({
    row: merge.startRow,
    column: merge.startCol,
    lastRow: merge.endRow,
    lastColumn: merge.endCol,
  }));
  const covered = merges.reduce((sum, { row, lastRow }) => sum + lastRow - row + 1, 0);
  if (covered > mostCells) throw tooWide(sheet.name);
  const boxes = (sheet.textBoxes ?? []).map(
    ({ text }): Block => ({ kind: "paragraph", text, place: `лист «${sheet.name}», надпись` }),
  );
  return [
    ...boxes.filter((box) => box.kind === "paragraph" && box.text.trim() !== ""),
    ...sheetBlocks({ rows, merges, placeOf: (index) => `лист «${sheet.name}», строка ${index + 1}` }),
  ];
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

function tooWide(name: string): DocumentProblem {
  return new DocumentProblem(
    `На листе «${name}» слишком много строк и столбцов для дорожной карты. Скопируйте её таблицу в новый файл и выберите его.`,
  );
}
