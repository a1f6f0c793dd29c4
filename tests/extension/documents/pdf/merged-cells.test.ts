import fc from "fast-check";
import { expect, test } from "vitest";
import { readPdf } from "../../../../extension/documents/pdf/read-pdf.ts";
import { tableTexts } from "./grid-words.ts";
import { makePdf, words } from "./made-pdf.ts";

const width = 90;
const height = 30;
const left = 50;
const top = 780;

type Merge = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

/** The cells of a table: merged ones where they fit, single ones elsewhere. */
function cellsOf(rows: number, columns: number, merges: readonly Merge[]): Merge[] {
  const owner: (Merge | undefined)[][] = Array.from({ length: rows }, () => []);
  const cells: Merge[] = [];
  const put = (cell: Merge) => {
    const places = Array.from({ length: cell.rowSpan * cell.columnSpan }, (_value, index) => ({
      row: cell.row + Math.floor(index / cell.columnSpan),
      column: cell.column + (index % cell.columnSpan),
    }));
    if (places.some(({ row, column }) => row >= rows || column >= columns || owner[row]?.[column])) return;
    for (const { row, column } of places) (owner[row] as Merge[])[column] = cell;
    cells.push(cell);
  };
  merges.forEach(put);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) put({ row, column, rowSpan: 1, columnSpan: 1 });
  return cells;
}

/** Each cell draws its own four sides, so that nothing else tells what is merged. */
function drawn({ row, column, rowSpan, columnSpan }: Merge, name: string): string {
  const x = left + column * width;
  const y = top - row * height;
  return `${x} ${y - rowSpan * height} ${columnSpan * width} ${rowSpan * height} re S\n${words(x + 4, y - 12, 9, name)}`;
}

const merge = fc.record({
  row: fc.nat(4),
  column: fc.nat(4),
  rowSpan: fc.integer({ min: 1, max: 3 }),
  columnSpan: fc.integer({ min: 1, max: 3 }),
});

test("whatever cells are merged, each is read where it begins", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 2, max: 5 }),
      fc.array(merge, { maxLength: 4 }),
      async (rows, columns, merges) => {
        const cells = cellsOf(rows, columns, merges);
        // A line that no cell has on either side leaves no trace: such a table is one of fewer rows or columns.
        const starts = (key: "row" | "column", count: number) =>
          new Set(cells.map((cell) => cell[key])).size === count;
        fc.pre(starts("row", rows) && starts("column", columns));
        // Of a column that is no cell's own nobody can say whether it is one, or a border dragged aside.
        const own = new Set(cells.filter((cell) => cell.columnSpan === 1).map((cell) => cell.column));
        fc.pre(own.size === columns);
        const names = cells.map((_cell, index) => `Ячейка ${index}`);
        const page = cells.map((cell, index) => drawn(cell, names[index] as string)).join("\n");
        const expected = Array.from({ length: rows }, () => new Array<string>(columns).fill("·"));
        cells.forEach((cell, index) => {
          (expected[cell.row] as string[])[cell.column] = names[index] as string;
        });
        expect(tableTexts(await readPdf(makePdf([{ drawing: page }])))).toEqual(expected);
      },
    ),
    { numRuns: 60 },
  );
});
