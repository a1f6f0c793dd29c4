import type { PageItem, PageLayout } from "./page-layout.ts";
import type { CellWords, TableWords } from "./table-words.ts";
import { lineText } from "./text-lines.ts";

/** How many rows of headings may be repeated on every page. */
const mostHeadings = 4;

/**
 * Puts back together the rows that a page break cut for certain: the lines of the table run open into the break. What stands on
 * the next page goes to the cells above it; all other breaks are left to the reader of the roadmap, who knows its words.
 */
export function joinCutRows(pages: readonly PageLayout[]): PageLayout[] {
  const joined = pages.map((page) => ({ ...page, items: [...page.items] }));
  // From the back: a row may run over several pages.
  for (let index = joined.length - 2; index >= 0; index--) {
    const items = (joined[index] as { items: PageItem[] }).items;
    const below = (joined[index + 1] as { items: PageItem[] }).items;
    const last = items[items.length - 1];
    const [first] = below;
    if (last?.kind !== "table" || first?.kind !== "table" || !last.table.openBottom) continue;
    const both = joinTables(last.table, first.table);
    if (!both) continue;
    items[items.length - 1] = { ...last, table: both.above };
    if (both.below.rows > 0) below[0] = { ...first, table: both.below };
    else below.shift();
  }
  return joined;
}

function joinTables(above: TableWords, below: TableWords): { above: TableWords; below: TableWords } | null {
  if (
    above.columns !== below.columns ||
    Math.abs(above.left - below.left) > 3 ||
    Math.abs(above.right - below.right) > 3
  )
    return null;
  const cut = repeatedHeadings(above, below);
  const bottom = above.cells.filter((cell) => cell.row + cell.rowSpan === above.rows);
  const top = below.cells.filter((cell) => cell.row === cut);
  const partners = top.map((cell) =>
    bottom.find((each) => each.column === cell.column && each.columnSpan === cell.columnSpan),
  );
  if (top.length === 0 || partners.some((partner) => partner === undefined)) return null;
  const cells = above.cells.map((cell): CellWords => {
    const at = partners.indexOf(cell);
    return at < 0 ? cell : { ...cell, runs: joinRuns(cell.runs, (top[at] as CellWords).runs) };
  });
  const rest = below.cells.flatMap((cell): CellWords[] => {
    if (cell.row < cut) return [cell];
    if (cell.row > cut) return [{ ...cell, row: cell.row - 1 }];
    // A merged cell holds on for the rows that follow; its words stand above.
    return cell.rowSpan > 1 ? [{ ...cell, rowSpan: cell.rowSpan - 1, runs: [] }] : [];
  });
  const rows = below.rows - 1;
  const empty = rest.every((cell) => cell.row < cut);
  return {
    above: { ...above, cells, openBottom: empty && below.openBottom },
    below: { ...below, rows: empty ? 0 : rows, cells: empty ? [] : rest },
  };
}

/** How many rows at the top of the page repeat those at the top of the table above. */
function repeatedHeadings(above: TableWords, below: TableWords): number {
  let rows = 0;
  while (rows < mostHeadings && rows < below.rows - 1 && rowText(above, rows) === rowText(below, rows))
    rows += 1;
  return rows;
}

function rowText(table: TableWords, row: number): string {
  return table.cells
    .filter((cell) => cell.row === row)
    .map((cell) => cell.runs.flatMap(({ lines }) => lines.map(lineText)).join(" "))
    .join("|");
}

function joinRuns(above: CellWords["runs"], below: CellWords["runs"]): CellWords["runs"] {
  const [first, ...others] = below;
  const last = above[above.length - 1];
  if (!first || !last) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...others];
}
