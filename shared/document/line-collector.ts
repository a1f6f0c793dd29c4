import type { CellLine } from "./document-grid.ts";

/** Where the words of a cell, or of the text between tables, are put together into lines while the mark-up is walked. */
export type LineCollector = {
  readonly write: (text: string) => void;
  readonly endLine: () => void;
  /** The next line that says anything bears this mark; `level` counts from 0. */
  readonly setMark: (mark: string | null, level: number) => void;
  /** An empty line: between paragraphs it ends a block. */
  readonly addBlank: () => void;
  /** How many lines there are so far, the one begun not among them. */
  readonly count: () => number;
  /** The lines, null where a blank one stands; the collector is empty afterwards. */
  readonly take: () => (CellLine | null)[];
};

/**
 * Collects lines. White space is folded; with `keepGaps`, a wide gap inside a line stays as three spaces, because stamps that stand
 * side by side («Согласовано   Утверждаю») are set apart by nothing else.
 */
export function collectLines(keepGaps: boolean): LineCollector {
  let lines: (CellLine | null)[] = [];
  let pieces: string[] = [];
  let mark: string | null = null;
  let said = 0;
  /** Numbers of list items that had no words: they are the words of a cell that has no others. */
  let alone: string[] = [];
  let numberedLevels = new Set<number>();

  const endLine = () => {
    if (pieces.length === 0) return;
    const text = foldLine(pieces.join(""), keepGaps);
    pieces = [];
    if (text === "") return;
    lines.push({ text, bullet: mark });
    said += 1;
    mark = null;
  };
  const leaveMark = () => {
    if (mark !== null && mark !== "-") alone.push(mark);
    mark = null;
  };
  return {
    write: (text) => {
      pieces.push(text);
    },
    endLine,
    setMark: (next, level) => {
      endLine();
      leaveMark();
      if (next === null) return;
      mark = isPlainNumber(next) && hasHigher(numberedLevels, level) ? "-" : next;
      if (next !== "-") numberedLevels.add(level);
    },
    addBlank: () => {
      endLine();
      if (lines.length > 0 && lines[lines.length - 1] !== null) lines.push(null);
    },
    count: () => said,
    take: () => {
      endLine();
      leaveMark();
      const taken = said > 0 ? lines : alone.map((text): CellLine => ({ text, bullet: null }));
      lines = [];
      alone = [];
      said = 0;
      numberedLevels = new Set();
      return taken;
    },
  };
}

/**
 * «1)» on a second level, below a number on a higher one, is a part of that item: it becomes a dash, because a cell has no other
 * way to tell the levels apart. «1.2.» and «а)» tell it themselves.
 */
function isPlainNumber(mark: string): boolean {
  return /^\(?\d+[.)]?$/.test(mark);
}

function hasHigher(levels: ReadonlySet<number>, level: number): boolean {
  for (const each of levels) if (each < level) return true;
  return false;
}

/** Soft hyphens and marks without width are no text; three spaces that do not break, one after another, are a gap. */
function foldLine(text: string, keepGaps: boolean): string {
  const words = text.replace(/\u00AD|\u200B|\u2060|\uFEFF/g, "");
  if (!keepGaps || !words.includes("\u00A0\u00A0\u00A0")) return words.replace(/[\s\u00A0]+/g, " ").trim();
  return words
    .split(/\s*\u00A0{3}\s*/)
    .map((part) => part.replace(/[\s\u00A0]+/g, " ").trim())
    .filter((part) => part !== "")
    .join("   ");
}
