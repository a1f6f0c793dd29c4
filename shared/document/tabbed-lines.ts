/** How far below an opening quotation mark its partner is looked for: a cell of more lines than this is not a cell. */
const longestQuotedCell = 60;

export type TabbedLine = { readonly cells: readonly string[]; readonly lineNumber: number };

/**
 * Splits text into lines and these into cells at tabs. A cell with line breaks comes from a spreadsheet in quotation marks
 * (`"первая\nвторая"`, inner marks doubled); quotation marks that only belong to the words stay.
 * @example splitTabbedLines("1\tЭтап\n2\tДалее") // [{ cells: ["1", "Этап"], lineNumber: 1 }, { cells: ["2", "Далее"], lineNumber: 2 }]
 */
export function splitTabbedLines(text: string): TabbedLine[] {
  const lines = text.split("\n");
  const result: TabbedLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const lineNumber = index + 1;
    const cells = (lines[index] ?? "").split("\t");
    while (opensQuotedCell(cells[cells.length - 1] ?? "")) {
      const end = closingLine(lines, index + 1);
      // A sentence in quotation marks over two lines of a paragraph is no cell: some tab must stand on either line.
      if (end === null || (cells.length === 1 && !(lines[end] ?? "").includes("\t"))) break;
      const rest = lines.slice(index + 1, end + 1).join("\n");
      const closing = closingQuote(rest);
      const open = cells.pop() ?? "";
      cells.push(`${open}\n${rest.slice(0, closing + 1)}`);
      const after = rest.slice(closing + 1);
      if (after.startsWith("\t")) for (const cell of after.slice(1).split("\t")) cells.push(cell);
      index = end;
    }
    result.push({ cells: cells.map(unquote), lineNumber });
  }
  return result;
}

/** The cell begins with a quotation mark that does not end on its own line. */
function opensQuotedCell(cell: string): boolean {
  if (!/^"/.test(cell)) return false;
  return !/"$/.test(cell.replace(/""/g, "").slice(1));
}

function closingLine(lines: readonly string[], from: number): number | null {
  for (let index = from; index < lines.length && index < from + longestQuotedCell; index++) {
    if (closingQuote(lines[index] ?? "") >= 0) return index;
    if ((lines[index] ?? "").includes("\t")) return null;
  }
  return null;
}

/** Where in the text a quotation mark stands that ends a cell: one that is not doubled, before a tab or the end of its line. */
function closingQuote(text: string): number {
  const match = /(^|[^"])(?:"")*"(?=\t|$|\n)/.exec(text);
  return match ? match.index + match[0].length - 1 : -1;
}

function unquote(cell: string): string {
  const inner = /^"([\s\S]*)"$/.exec(cell)?.[1];
  if (inner === undefined) return cell;
  const single = inner.replace(/""/g, "");
  // «"Школа"» typed by a person has no line break and no doubled mark: there the marks are words.
  if (single.includes('"') || !(inner.includes("\n") || inner.includes('""'))) return cell;
  return inner.replace(/""/g, '"');
}
