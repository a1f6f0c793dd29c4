import type { DocumentHabits } from "./document-habits.ts";
import { joinLineEnds } from "./line-ends.ts";
import type { LineWord, TextLine } from "./text-lines.ts";

/** A gap this wide (points) parts texts that stand side by side: «Согласовано» and «Утверждаю». */
const widestSpace = 20;

/**
 * Lines outside tables as blocks in the order a person reads them: an empty line ends a block, and texts side by side come one
 * after the other. Lines of a block are parted by "\n"; what stands apart on one line, by three spaces.
 */
export function textBlocks(lines: readonly TextLine[], habits: DocumentHabits): string[] {
  const blocks: string[] = [];
  const pitch = usualPitch(lines);
  let open: TextLine[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(joinLines(open, habits));
    open = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const end = endOfColumns(lines, index, pitch);
    if (end > index + 1) {
      close();
      for (const column of columnsOf(lines.slice(index, end))) blocks.push(...textBlocks(column, habits));
      index = end - 1;
      continue;
    }
    const line = lines[index] as TextLine;
    const before = open[open.length - 1];
    if (before && standsApart(before, line, pitch)) close();
    open.push(line);
  }
  close();
  return blocks;
}

/** A word that a line end broke, or its hyphen parted, is one word again; other lines stay lines. */
function joinLines(lines: readonly TextLine[], habits: DocumentHabits): string {
  const texts: string[] = [];
  for (const text of lines.map(segmentsText)) {
    const last = texts.length - 1;
    const above = texts[last];
    if (above !== undefined && /[A-Za-zА-Яа-яЁё][-\u2010\u00AD]$/.test(above))
      texts[last] = joinLineEnds(above, text, habits);
    else texts.push(text);
  }
  return texts.join("\n").replace(/\u00AD/g, "");
}

function standsApart(above: TextLine, line: TextLine, pitch: number): boolean {
  return line.baseline - above.baseline > pitch * 1.35 + 1;
}

function usualPitch(lines: readonly TextLine[]): number {
  const pitches = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index] as TextLine).baseline)
    .filter((pitch) => pitch > 3)
    .sort((a, b) => a - b);
  const size = Math.max(6, ...lines.map((line) => line.size));
  return Math.min(pitches[Math.floor(pitches.length / 2)] ?? size * 1.2, size * 1.8);
}

function segmentsText(line: TextLine): string {
  return line.words
    .map((word, index) => {
      const before = line.words[index - 1];
      if (!before) return word.text;
      return `${word.left - before.right > widestSpace ? "   " : " "}${word.text}`;
    })
    .join("");
}

type Gap = { readonly from: number; readonly to: number };

/** Where lines from `start` on that leave one gap free end (exclusive); `start` itself where they do not stand side by side. */
function endOfColumns(lines: readonly TextLine[], start: number, pitch: number): number {
  const first = lines[start];
  if (!first) return start;
  for (const gap of gapsOf(first)) {
    let shared: Gap = gap;
    let both = 1;
    let end = start + 1;
    for (; end < lines.length; end++) {
      const line = lines[end] as TextLine;
      const step = line.baseline - (lines[end - 1] as TextLine).baseline;
      const kept = keepFree(shared, line);
      if (!kept || step > pitch * 2) break;
      const across = line.left < kept.from && line.right > kept.to;
      if (!across && (step > pitch * 1.7 || !belongsToColumn(line, first, kept))) break;
      shared = kept;
      if (across) both += 1;
    }
    if (both > 1) return end;
  }
  return start;
}

/** A line on one side of the gap begins, ends or is centred where the words of the first line on that side are. */
function belongsToColumn(line: TextLine, first: TextLine, gap: Gap): boolean {
  const isLeft = line.right <= gap.from;
  const column = first.words.filter((word) => (isLeft ? word.right <= gap.from : word.left >= gap.to));
  const left = Math.min(...column.map((word) => word.left));
  const right = Math.max(...column.map((word) => word.right));
  const near = (one: number, other: number) => Math.abs(one - other) < 20;
  return near(line.left, left) || near(line.right, right) || near(line.left + line.right, left + right);
}

function gapsOf(line: TextLine): Gap[] {
  return line.words.slice(1).flatMap((word, index): Gap[] => {
    const from = (line.words[index] as LineWord).right;
    return word.left - from > widestSpace ? [{ from, to: word.left }] : [];
  });
}

/** The widest stretch of the gap that the line leaves free: null where too little is left. */
function keepFree(gap: Gap, line: TextLine): Gap | null {
  let best: Gap = { from: gap.from, to: gap.from };
  let from = gap.from;
  for (const { left, right } of line.words) {
    if (right <= from) continue;
    const to = Math.min(left, gap.to);
    if (to - from > best.to - best.from) best = { from, to };
    from = Math.max(from, right);
  }
  if (gap.to - from > best.to - best.from) best = { from, to: gap.to };
  return best.to - best.from > widestSpace * 0.7 ? best : null;
}

/** The lines cut at every gap that all of them leave free. */
function columnsOf(lines: readonly TextLine[]): TextLine[][] {
  const gaps = gapsOf(lines[0] as TextLine).flatMap((gap): Gap[] => {
    let shared: Gap | null = gap;
    for (const line of lines.slice(1)) shared = shared && keepFree(shared, line);
    return shared ? [shared] : [];
  });
  const cuts = [...gaps.map(({ from, to }) => (from + to) / 2), Number.POSITIVE_INFINITY];
  return cuts.map((cut, index) => {
    const from = cuts[index - 1] ?? Number.NEGATIVE_INFINITY;
    return lines.flatMap((line): TextLine[] => {
      const words = line.words.filter(({ left }) => left >= from && left < cut);
      const [first] = words;
      const last = words[words.length - 1];
      return first && last ? [{ ...line, words, left: first.left, right: last.right }] : [];
    });
  });
}
