import type { MarkUpElement, MarkUpNode } from "./mark-up.ts";
import { isUnseen } from "./seen-parts.ts";

/** How much an element says, and how much of it the largest table of several rows and columns inside it says. */
type Share = { letters: number; largestTable: number };

/**
 * The tables that only arrange a page: they call themselves so (`role="presentation"`), or most of their words stand in one table of
 * several rows and columns inside them.
 */
export function findLayoutTables(nodes: readonly MarkUpNode[]): ReadonlySet<MarkUpNode> {
  const found = new Set<MarkUpNode>();
  for (const node of nodes) share(node, found);
  return found;
}

function share(node: MarkUpNode, found: Set<MarkUpNode>): Share {
  if (node.kind === "text") return { letters: node.text.replace(/[\s\u00A0]+/g, "").length, largestTable: 0 };
  const own: Share = { letters: 0, largestTable: 0 };
  if (isUnseen(node)) return own;
  for (const child of node.children) {
    const { letters, largestTable } = share(child, found);
    own.letters += letters;
    own.largestTable = Math.max(own.largestTable, largestTable);
  }
  if (node.tag !== "table") return own;
  if (callsItselfLayout(node) || own.largestTable * 2 > own.letters) {
    found.add(node);
    return own;
  }
  return isGrid(node) ? { ...own, largestTable: own.letters } : own;
}

function callsItselfLayout({ attributes }: MarkUpElement): boolean {
  return attributes.role === "presentation" || attributes.role === "none";
}

/** At least two rows, and somewhere two cells side by side. */
function isGrid(table: MarkUpElement): boolean {
  let rows = 0;
  let wide = false;
  const look = (nodes: readonly MarkUpNode[]) => {
    for (const node of nodes) {
      if (node.kind === "text") continue;
      if (node.tag === "tr") {
        rows += 1;
        const cells = node.children.filter((child) => child.kind === "element" && /^t[dh]$/.test(child.tag));
        if (cells.length > 1) wide = true;
      } else if (/^t(head|body|foot)$/.test(node.tag)) look(node.children);
    }
  };
  look(table.children);
  return rows > 1 && wide;
}
