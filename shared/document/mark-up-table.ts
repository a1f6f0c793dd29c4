import type { CellLine } from "./document-grid.ts";
import type { MarkUpElement, MarkUpNode } from "./mark-up.ts";
import { isUnseen } from "./seen-parts.ts";
import type { LaidCell } from "./table-layout.ts";

type ReadCell = (content: readonly MarkUpNode[]) => CellLine[];
/** Rows of one part of a table: a merged cell never reaches out of `<thead>` or `<tbody>`. */
type RowGroup = LaidCell[][];

const cellTags = new Set(["td", "th"]);

/** The rows of a table as its mark-up lists them, and its captions; words that stand between the cells are rows of their own. */
export function readTableRows(
  table: MarkUpElement,
  readCell: ReadCell,
): { captions: MarkUpElement[]; rows: LaidCell[][] } {
  const captions: MarkUpElement[] = [];
  const groups: RowGroup[] = [];
  const last: RowGroup[] = [];
  readParts(table.children, false);
  return { captions, rows: [...groups, ...last].flatMap(withinGroup) };

  function readParts(nodes: readonly MarkUpNode[], inFoot: boolean): void {
    let group: RowGroup | null = null;
    let loose: MarkUpNode[] = [];
    const rowsOf = (): RowGroup => {
      if (group === null) {
        group = [];
        (inFoot ? last : groups).push(group);
      }
      return group;
    };
    const endLoose = () => {
      if (loose.length === 0) return;
      const cells = looseCells(loose);
      loose = [];
      if (cells.length > 0) rowsOf().push(cells);
    };
    for (const node of nodes) {
      if (node.kind === "element" && isUnseen(node)) continue;
      if (node.kind === "text" || !/^(tr|t(head|body|foot)|caption)$/.test(node.tag)) {
        if (node.kind === "element" && !cellTags.has(node.tag) && holdsRows(node)) {
          endLoose();
          readParts(node.children, inFoot);
          group = null;
        } else loose.push(node);
        continue;
      }
      endLoose();
      if (node.tag === "caption") captions.push(node);
      else if (node.tag === "tr") rowsOf().push(rowCells(node));
      else {
        readParts(node.children, node.tag === "tfoot");
        group = null;
      }
    }
    endLoose();
  }

  function rowCells(row: MarkUpElement): LaidCell[] {
    return looseCells(row.children);
  }

  /** Cells in their order; words between them are a cell of their own. */
  function looseCells(nodes: readonly MarkUpNode[]): LaidCell[] {
    const cells: LaidCell[] = [];
    let between: MarkUpNode[] = [];
    const endBetween = () => {
      const lines = between.length === 0 ? [] : readCell(between);
      between = [];
      if (lines.length > 0) cells.push({ lines, rowSpan: 1, columnSpan: 1 });
    };
    for (const node of nodes) {
      if (node.kind === "element" && isUnseen(node)) continue;
      if (node.kind === "text" || !cellTags.has(node.tag)) {
        between.push(node);
        continue;
      }
      endBetween();
      cells.push({
        lines: readCell(node.children),
        rowSpan: spanOf(node, "rowspan"),
        columnSpan: Math.max(1, spanOf(node, "colspan")),
      });
    }
    endBetween();
    return cells;
  }
}

function holdsRows(element: MarkUpElement): boolean {
  return element.children.some(
    (child) =>
      child.kind === "element" &&
      (/^(tr|tbody)$/.test(child.tag) || (child.tag === "form" && holdsRows(child))),
  );
}

/** `rowspan="0"` reaches to the end of its group, as does one that is too long. */
function withinGroup(group: RowGroup): LaidCell[][] {
  return group.map((cells, index) =>
    cells.map((cell) => {
      const left = group.length - index;
      return { ...cell, rowSpan: cell.rowSpan === 0 ? left : Math.min(cell.rowSpan, left) };
    }),
  );
}

function spanOf({ attributes }: MarkUpElement, name: string): number {
  const match = /^\s*(\d{1,6})/.exec(attributes[name] ?? "");
  return match ? Number(match[1]) : 1;
}
