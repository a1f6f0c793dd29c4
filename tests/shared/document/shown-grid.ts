import type { DocumentGrid, GridCell } from "../../../shared/document/document-grid.ts";

/**
 * A grid as lines a person can check: «¶ line / line» for a paragraph block, «| cell | cell» for a row. Lines of a cell are parted by
 * « / », marks stand in square brackets, spans as «×2↓» and «×3→», places that a merged cell covers are «^».
 */
export function shownGrid(grid: DocumentGrid): string[] {
  return grid.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [`¶ ${block.text.split("\n").join(" / ")}`]
      : ["table", ...block.rows.map((row) => `| ${row.cells.map(shownCell).join(" | ")}`)],
  );
}

function shownCell(cell: GridCell): string {
  if (cell === null) return "^";
  const lines = cell.lines.map(({ text, bullet }) => (bullet === null ? text : `[${bullet}] ${text}`));
  const down = cell.rowSpan > 1 ? ` ×${cell.rowSpan}↓` : "";
  const right = cell.columnSpan > 1 ? ` ×${cell.columnSpan}→` : "";
  return `${lines.join(" / ")}${down}${right}`.trim();
}
