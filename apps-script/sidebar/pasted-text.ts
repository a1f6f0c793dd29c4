/**
 * What the clipboard holds of a copied table, as text with tabs between cells. Word's plain text breaks a cell of several
 * paragraphs into several lines, so the marked-up copy is read where there is one. Null: let the browser paste as usual.
 */
export function pastedText(clipboard: DataTransfer | null): string | null {
  const html = clipboard?.getData("text/html") ?? "";
  if (!/<table/i.test(html)) return null;
  const page = new DOMParser().parseFromString(html, "text/html");
  const lines: string[] = [];
  readBlocks(page.body, lines);
  return lines.join("\n");
}

function readBlocks(parent: Element, lines: string[]): void {
  for (const child of Array.from(parent.children)) {
    if (child instanceof HTMLTableElement) lines.push("", ...tableLines(child), "");
    else if (child.querySelector("table")) readBlocks(child, lines);
    else if (!/^(style|script|meta|link|title)$/i.test(child.tagName)) {
      const words = folded(child.textContent);
      if (words !== "") lines.push(words);
    }
  }
}

/** One line a row; a cell that spans rows or columns stands in its first place and leaves the others empty. */
function tableLines(table: HTMLTableElement): string[] {
  const grid: string[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((row, index) => {
    const line = grid[index] as string[];
    let column = 0;
    for (const cell of Array.from(row.cells)) {
      while (line[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        const target = grid[index + down];
        for (let right = 0; target && right < cell.colSpan; right += 1) target[column + right] = "";
      }
      line[column] = cellText(cell);
      column += cell.colSpan;
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? "").join("\t"));
}

/** The words of a cell; its paragraphs, list items and line breaks are kept apart as mark-up that the reader knows. */
function cellText(cell: HTMLTableCellElement): string {
  for (const line of Array.from(cell.querySelectorAll("br"))) line.replaceWith(" <br> ");
  for (const item of Array.from(cell.querySelectorAll("li"))) item.prepend("- ");
  const blocks = Array.from(cell.querySelectorAll("p, li")).filter((block) => !block.querySelector("p, li"));
  const texts =
    blocks.length > 0 ? blocks.map((block) => folded(block.textContent)) : [folded(cell.textContent)];
  return texts.filter((text) => text !== "").join("<br>");
}

function folded(text: string | null): string {
  return (text ?? "").replace(/[\s\u00A0]+/g, " ").trim();
}
