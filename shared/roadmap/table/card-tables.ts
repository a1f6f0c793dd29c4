import type { Block, DocumentGrid, GridCell, GridRow } from "../../document/document-grid.ts";
import { readHeading } from "./column-kind.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { cellText, readColumns } from "./columns.ts";
import { isNumberedStage } from "./stage-heading.ts";

/** A label in a card is no sentence. */
const longestLabel = 60;
/** How many rows of a card must begin with a known label. */
const mostLabels = 0.6;

const empty: GridCell = { lines: [], rowSpan: 1, columnSpan: 1 };

/**
 * Turns cards into ordinary tables: «Мероприятие | …», «Срок | …», «Ответственный | …» below each other become a heading row with
 * a row a card. A table whose first column holds the headings and every other column an activity is turned the same way.
 */
export function layCardsAsRows(document: DocumentGrid): DocumentGrid {
  const blocks = document.blocks.map((block): Block => {
    if (block.kind === "paragraph") return block;
    const labels = block.rows.map((row) => labelOf(row));
    return isCard(block.rows, labels) ? { kind: "table", rows: rowsOfCards(block.rows, labels) } : block;
  });
  return { blocks };
}

/** What the first cell of a row calls the words beside it; null where it is no label. */
function labelOf(row: GridRow): { readonly kind: ColumnKind | null; readonly text: string } | null {
  const text = cellText(row.cells[0] ?? null).replace(/[:.]\s*$/, "");
  if (text === "" || text.length > longestLabel) return null;
  const alone = row.cells.slice(1).every((cell) => cell === null || cell.lines.length === 0);
  if (alone && isNumberedStage(text)) return null;
  const { kind, foreign, period } = readHeading(text);
  return (kind !== null || foreign) && !period ? { kind, text } : null;
}

function isCard(rows: readonly GridRow[], labels: readonly ReturnType<typeof labelOf>[]): boolean {
  if (rows.length < 2 || rows.every((row) => row.cells.length < 2)) return false;
  const known = labels.filter((label) => label !== null);
  if (known.length < rows.length * mostLabels) return false;
  // «Мероприятие | Приказ | Итоги года» above «Сроки | …» looks like a heading row; where every row begins with a label, it is none.
  const lies = known.length === rows.length && new Set(known.map((label) => label.kind)).size > 2;
  if (!lies && rows.some((row) => readColumns(row) !== null)) return false;
  const kinds = new Set(known.map((label) => label.kind));
  return kinds.has("activity") && (kinds.has("deadline") || kinds.has("assignee"));
}

function rowsOfCards(rows: readonly GridRow[], labels: readonly ReturnType<typeof labelOf>[]): GridRow[] {
  const headings: string[] = [];
  const cards: { place: string; cells: Map<string, GridCell> }[] = [];
  const lone: { place: string; cell: GridCell; before: number }[] = [];
  const width = Math.max(...rows.map((row) => row.cells.length));
  // Beside one column of values the cards follow each other; beside several, each column is a card.
  let open: (typeof cards)[number][] = [];
  rows.forEach((row, index) => {
    const label = labels[index];
    if (!label) {
      const cell = row.cells.find((each) => each !== null && each.lines.length > 0) ?? null;
      const rest = row.cells.filter((each) => each !== null && each.lines.length > 0).slice(1);
      const last = open[0];
      const heading = headings[headings.length - 1];
      // Words without a label go on with the value above; a lone cell is a heading between cards.
      if (rest.length === 0 && row.cells[0]?.lines.length) {
        lone.push({ place: row.place, cell, before: cards.length });
        open = [];
      } else if (last && heading !== undefined) {
        row.cells.slice(1).forEach((each, at) => {
          const card = open[at];
          if (card && each) card.cells.set(heading, joined(card.cells.get(heading) ?? null, each));
        });
      }
      return;
    }
    const repeated = open[0]?.cells.has(label.text) ?? false;
    if (
      open.length === 0 ||
      (width === 2 && (repeated || (label.kind === "activity" && hasActivity(open[0]))))
    ) {
      open = Array.from({ length: width - 1 }, () => ({ place: row.place, cells: new Map() }));
      cards.push(...open);
    }
    if (!headings.includes(label.text)) headings.push(label.text);
    row.cells.slice(1).forEach((cell, at) => {
      const card = open[at];
      if (card && cell) card.cells.set(label.text, joined(card.cells.get(label.text) ?? null, cell));
    });
  });
  const heading: GridRow = {
    place: rows[0]?.place ?? "",
    cells: headings.map((text) => ({ lines: [{ text, bullet: null }], rowSpan: 1, columnSpan: 1 })),
  };
  const result: GridRow[] = [heading];
  for (let index = 0; index <= cards.length; index++) {
    for (const line of lone.filter(({ before }) => before === index))
      result.push({
        place: line.place,
        cells: headings.map((_, at) =>
          at === 0 ? { lines: line.cell?.lines ?? [], rowSpan: 1, columnSpan: headings.length } : null,
        ),
      });
    const card = cards[index];
    if (card)
      result.push({ place: card.place, cells: headings.map((text) => card.cells.get(text) ?? empty) });
  }
  return result;
}

function hasActivity(card: { readonly cells: ReadonlyMap<string, GridCell> } | undefined): boolean {
  return [...(card?.cells.keys() ?? [])].some((label) => readHeading(label).kind === "activity");
}

function joined(before: GridCell, cell: NonNullable<GridCell>): GridCell {
  const lines = [...(before?.lines ?? []), ...cell.lines];
  return { lines, rowSpan: 1, columnSpan: 1 };
}
