import { mayCutWord } from "./cell-lines.ts";
import type { DocumentHabits } from "./document-habits.ts";
import { cutsWord } from "./line-ends.ts";
import type { PageItem, PageLayout } from "./page-layout.ts";
import { innerSides } from "./table-rows.ts";
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
  shareMergedCells(joined);
  return joined;
}

/** Merged cells that hold for rows of the next page too: both pages have their words whole. From the front: a cell may run over several pages. */
function shareMergedCells(pages: readonly { items: PageItem[] }[]): void {
  pages.slice(1).forEach(({ items: below }, index) => {
    const items = (pages[index] as { items: PageItem[] }).items;
    const last = items[items.length - 1];
    const [first] = below;
    if (last?.kind !== "table" || first?.kind !== "table") return;
    const shared = shareBetween(last.table, first.table);
    items[items.length - 1] = { ...last, table: shared.above };
    below[0] = { ...first, table: shared.below };
  });
}

/**
 * A word that a page break parted goes to the next page whole: at its own hyphen («психолого-» / «педагогической»), at a slash, or
 * cut because its column is narrow. Whoever joins the halves of the row later could no longer tell it from two words.
 */
export function carryPartedWords(pages: readonly PageLayout[], habits: DocumentHabits): PageLayout[] {
  const carried = pages.map((page) => ({ ...page, items: [...page.items] }));
  for (let index = 0; index + 1 < carried.length; index++) {
    const items = (carried[index] as { items: PageItem[] }).items;
    const below = (carried[index + 1] as { items: PageItem[] }).items;
    const last = items[items.length - 1];
    const [first] = below;
    if (last?.kind !== "table" || first?.kind !== "table" || last.table.columns !== first.table.columns)
      continue;
    const cut = repeatedHeadings(last.table, first.table);
    for (const cell of last.table.cells.filter((each) => each.row + each.rowSpan === last.table.rows)) {
      const partner = first.table.cells.find((each) => each.row === cut && each.column === cell.column);
      const moved = partner && moveParted(cell, partner, last.table, habits);
      if (!moved) continue;
      replaceCell(items, items.length - 1, cell, moved.above);
      replaceCell(below, 0, partner, moved.below);
    }
  }
  return carried;
}

function moveParted(
  above: CellWords,
  below: CellWords,
  table: TableWords,
  habits: DocumentHabits,
): { above: CellWords; below: CellWords } | null {
  const [run] = above.runs;
  const [next] = below.runs;
  const last = run?.lines[run.lines.length - 1];
  const first = next?.lines[0];
  const head = last?.words[last.words.length - 1]?.text ?? "";
  const [tail, ...words] = first?.words ?? [];
  if (!run || !next || !last || !first || !tail || above.runs.length > 1) return null;
  if (!/^[а-яё]/.test(tail.text)) return null;
  // In a document that hyphenates, the reader of the table decides by its other words.
  const marked = habits.hyphenates ? /[А-Яа-яЁё]\/$/.test(head) : /[А-Яа-яЁё][-/]$/.test(head);
  if (
    !marked &&
    !cutsWord(
      lineText(last),
      lineText(first),
      mayCutWord(last, first, innerSides(table, above, run.box), habits),
      habits,
    )
  )
    return null;
  const kept = last.words.slice(0, -1);
  const lines = [...run.lines.slice(0, -1), ...(kept.length > 0 ? [{ ...last, words: kept }] : [])];
  const whole = { ...first, words: [{ ...tail, text: `${head}${tail.text}` }, ...words] };
  return {
    above: { ...above, runs: [{ ...run, lines }] },
    below: { ...below, runs: [{ ...next, lines: [whole, ...next.lines.slice(1)] }, ...below.runs.slice(1)] },
  };
}

function replaceCell(items: PageItem[], at: number, old: CellWords, cell: CellWords): void {
  const item = items[at];
  if (item?.kind !== "table") return;
  const cells = item.table.cells.map((each) =>
    each.row === old.row && each.column === old.column ? cell : each,
  );
  items[at] = { ...item, table: { ...item.table, cells } };
}

function shareBetween(above: TableWords, below: TableWords): { above: TableWords; below: TableWords } {
  if (!sameColumns(above, below)) return { above, below };
  const cut = repeatedHeadings(above, below);
  const shared = above.cells
    .filter((cell) => cell.goesOn)
    .flatMap((cell) => {
      const rest = below.cells.find(
        (each) => each.row === cut && each.column === cell.column && each.columnSpan === cell.columnSpan,
      );
      if (!rest) return [];
      // Spreadsheets print the words of a merged cell on every page it reaches.
      const runs = cellText(cell).endsWith(cellText(rest)) ? cell.runs : joinRuns(cell.runs, rest.runs);
      return [{ cell, rest, runs }];
    });
  const whole = (cells: readonly CellWords[]) =>
    cells.map((each) => {
      const own = shared.find(({ cell, rest }) => each === cell || each === rest);
      return own ? { ...each, runs: own.runs } : each;
    });
  return { above: { ...above, cells: whole(above.cells) }, below: { ...below, cells: whole(below.cells) } };
}

function sameColumns(above: TableWords, below: TableWords): boolean {
  return (
    above.columns === below.columns &&
    Math.abs(above.left - below.left) <= 3 &&
    Math.abs(above.right - below.right) <= 3
  );
}

function joinTables(above: TableWords, below: TableWords): { above: TableWords; below: TableWords } | null {
  if (!sameColumns(above, below)) return null;
  const cut = repeatedHeadings(above, below);
  const bottom = above.cells.filter((cell) => cell.row + cell.rowSpan === above.rows);
  const top = below.cells.filter((cell) => cell.row === cut);
  const partners = top.map((cell) =>
    bottom.find((each) => each.column === cell.column && each.columnSpan === cell.columnSpan),
  );
  if (top.length === 0 || partners.some((partner) => partner === undefined)) return null;
  const cells = above.cells.map((cell): CellWords => {
    const at = partners.indexOf(cell);
    const rest = top[at];
    if (!rest) return cell;
    return { ...cell, runs: joinRuns(cell.runs, rest.runs), goesOn: rest.rowSpan > 1 };
  });
  const rest = below.cells.flatMap((cell): CellWords[] => {
    if (cell.row < cut) return [cell];
    if (cell.row > cut) return [{ ...cell, row: cell.row - 1 }];
    // A merged cell holds on for the rows that follow; its words stand above and are shared when all are joined.
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
    .map(cellText)
    .join("|");
}

function cellText(cell: CellWords): string {
  return cell.runs.flatMap(({ lines }) => lines.map(lineText)).join(" ");
}

function joinRuns(above: CellWords["runs"], below: CellWords["runs"]): CellWords["runs"] {
  const [first, ...others] = below;
  const last = above[above.length - 1];
  if (!first || !last) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, lines: [...last.lines, ...first.lines] }, ...others];
}
