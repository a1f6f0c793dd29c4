import type { CellLine } from "../../../shared/document/document-grid.ts";
import { bulletGlyphs, leadingMark } from "../../../shared/document/item-marks.ts";
import { endsOpen, startsInside } from "../../../shared/document/open-end.ts";
import type { DocumentHabits } from "./document-habits.ts";
import { cutsWord, joinLineEnds } from "./line-ends.ts";
import { lineText, type TextLine } from "./text-lines.ts";

/** Where the words of a cell may stand: between its margins. `pitch`: from line to line, as usual in this table. */
export type CellFrame = { readonly left: number; readonly right: number; readonly pitch: number | null };

/** How sure a line end is: `wrap`, the sentence goes on; `end`, a person ended the line there. */
type Ending = "wrap" | "end";

/**
 * The paragraphs and list items of a cell from its printed lines. A line was ended by a person where the next word would still
 * have fitted, where the next one begins an item, stands apart or is indented; else it only ran full.
 */
export function paragraphsOf(
  lines: readonly TextLine[],
  frame: CellFrame,
  habits: DocumentHabits,
): CellLine[] {
  const result: string[] = [];
  const shape = shapeOf(lines, frame);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const text = lineText(line);
    const last = result.length - 1;
    if (!before) result.push(text);
    else if (cutsWord(lineText(before), text, mayCutWord(before, line, frame, habits), habits))
      result[last] = `${result[last]}${text}`;
    else if (endingOf(lines, index, frame, shape) === "end") result.push(text);
    else result[last] = joinLineEnds(result[last] ?? "", text, habits);
  });
  return result
    .map((text) => ({ text: text.replace(/\u00AD/g, "").trim(), bullet: null }))
    .filter(({ text }) => text !== "");
}

/** One word (behind its number or dash) that leaves no room for one more letter; any words where they are cut anywhere. */
export function mayCutWord(
  line: TextLine,
  next: TextLine,
  frame: Pick<CellFrame, "right">,
  habits: DocumentHabits,
): boolean {
  const words = line.words.filter(({ text }) => /[А-Яа-яЁё]{2}/.test(text));
  const [below] = next.words;
  if ((words.length !== 1 && !habits.cutsAnywhere) || !below) return false;
  const letter = (below.right - below.left) / below.text.length;
  return frame.right - line.right < letter * 1.1 + 1;
}

type Shape = { readonly ragged: boolean; readonly left: number; readonly pitch: number };

/** `ragged`: centred or set to the right, so that where a line begins means nothing. */
function shapeOf(lines: readonly TextLine[], frame: CellFrame): Shape {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  const left = lefts[0] ?? frame.left;
  const centred = lines.every(
    (line) => Math.abs(line.left - frame.left - (frame.right - line.right)) < 0.6 * line.size,
  );
  const toRight = lines.every((line) => frame.right - line.right < 0.3 * line.size);
  const varied = (lefts[lefts.length - 1] ?? left) - left > 1.5;
  const pitches = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index] as TextLine).baseline)
    // Above the first line of the next page stands the last of this one.
    .filter((pitch) => pitch > 0)
    .sort((a, b) => a - b);
  const closest = pitches[0] ?? Infinity;
  const pitch = Math.min(closest, frame.pitch ?? Infinity);
  return { ragged: varied && (centred || toRight), left, pitch };
}

function endingOf(lines: readonly TextLine[], index: number, frame: CellFrame, shape: Shape): Ending {
  const line = lines[index] as TextLine;
  const before = lines[index - 1] as TextLine;
  const text = lineText(line);
  const textBefore = lineText(before);
  const size = Math.max(line.size, before.size);
  const gap = line.baseline - before.baseline;
  if (gap > shape.pitch * 1.3 && gap - shape.pitch > 0.25 * size) return "end";
  const room = roomAfter(before, frame, shape) - needOf(line, textBefore);
  const mark = markOf(text);
  if (mark === "bullet") return "end";
  // A sentence that breaks off at «о» or «для» goes on, however it came to be printed so.
  if (room > 1.5 * size && !(startsInside(text) && /[а-яё]$/i.test(textBefore) && endsOpen(textBefore)))
    return "end";
  const closed = /[.;:!?,)»"]$/.test(textBefore);
  if (mark === "number" && (room > 0.2 * size || closed || numberedBeside(lines, index))) return "end";
  if (
    mark === "dash" &&
    !endsOpen(textBefore.replace(/[,;]$/, "")) &&
    (room > 0.2 * size || closed || dashedAbove(lines, index) || dashedTogether(lines, index))
  )
    return "end";
  if (room > 0.35 * size && !(startsInside(text) && !/[.;:!?]$/.test(textBefore)) && !endsOpen(textBefore))
    return "end";
  if (!shape.ragged && indented(lines, index, size)) return "end";
  return "wrap";
}

/** How much of the line above is left free for more words. */
function roomAfter(line: TextLine, frame: CellFrame, shape: Shape): number {
  return shape.ragged ? frame.right - frame.left - (line.right - line.left) : frame.right - line.right;
}

/** What the first word of the line, up to a hyphen where it may be broken, would take on the line above. */
function needOf(line: TextLine, textBefore: string): number {
  const [word] = line.words;
  if (!word) return 0;
  // A sign alone («-», «№», «1)», «в») often clings to the word behind it.
  const clings = word.text.length < 3 || /^[^A-Za-zА-Яа-яЁё]+$/.test(word.text);
  const to = clings ? (line.words[1]?.right ?? word.right) : word.right;
  const part = clings ? 1 : breakableShare(word.text);
  const space = /[-‐‑\u00AD]$/.test(textBefore) ? 0 : 0.25 * line.size;
  return (to - word.left) * part + space;
}

function breakableShare(word: string): number {
  const at = word.search(/(?<=[А-Яа-яЁёA-Za-z]{2})[-‐/–—](?=.)/);
  return at < 0 ? 1 : (at + 1) / word.length;
}

function markOf(text: string): "number" | "dash" | "bullet" | null {
  if (text === "") return null;
  if (bulletGlyphs.includes(text.charAt(0)) && /^.\s*\S/.test(text) && text.charAt(0) !== "*")
    return "bullet";
  // At the end of a page a number may stand alone, its words on the next.
  if (/^\d{1,2}\)$/.test(text)) return "number";
  const mark = leadingMark(text)?.mark;
  if (!mark) return null;
  if (mark.kind === "number") return mark.closing === "" ? null : "number";
  return /^[а-и]\)$/.test(mark.glyph) || mark.glyph === ")" ? "number" : "dash";
}

/** Another line above begins with a number at the same place, or one below with the next number. */
function numberedBeside(lines: readonly TextLine[], index: number): boolean {
  const own = lines[index] as TextLine;
  const next = itemNumber(own) + 1;
  return lines.some(
    (line, at) =>
      at !== index &&
      markOf(lineText(line)) === "number" &&
      (at < index || itemNumber(line) === next) &&
      Math.abs(line.left - own.left) < 0.5 * line.size,
  );
}

/** The number before a bracket or dot at the beginning of the line; NaN for none. */
function itemNumber(line: TextLine): number {
  return Number(/^(\d{1,2})[.)]/.exec(lineText(line))?.[1]);
}

/** A dash at the very place where an item above has its own, with a shift of the lines between: a list with hanging lines. */
function dashedAbove(lines: readonly TextLine[], index: number): boolean {
  const line = lines[index] as TextLine;
  const others = lines.filter((_each, at) => at !== index);
  const hangs = others.some(
    (each) => each.left - line.left > 0.5 * line.size || line.left - each.left > 0.5 * line.size,
  );
  return (
    hangs &&
    lines
      .slice(0, index)
      .some((each) => markOf(lineText(each)) === "dash" && Math.abs(each.left - line.left) < 0.3 * line.size)
  );
}

/** Several lines begin with a dash at one place, outside quotes and before more than a word: a list, not «наставник – наставляемый». */
function dashedTogether(lines: readonly TextLine[], index: number): boolean {
  const left = lines[index]?.left ?? 0;
  const dashed = lines
    .map((line, at) => ({ line, at, text: lineText(line) }))
    .filter(({ line, text }) => Math.abs(line.left - left) < 0.3 * line.size && markOf(text) === "dash");
  const above = (at: number) => lines.slice(0, at).map(lineText).join(" ");
  return (
    dashed.length > 1 && dashed.every(({ at, text }) => text.split(" ").length > 2 && !opensQuote(above(at)))
  );
}

function opensQuote(text: string): boolean {
  return text.lastIndexOf("«") > text.lastIndexOf("»");
}

/** A line that begins further in than its paragraph, or back out after the hanging lines of an item. */
function indented(lines: readonly TextLine[], index: number, size: number): boolean {
  const line = lines[index] as TextLine;
  const before = lines[index - 1] as TextLine;
  const shift = line.left - before.left;
  if (shift > 0.7 * size) return markOf(lineText(before)) === null && !startsInside(lineText(line));
  if (shift < -0.7 * size) {
    const above = lines[index - 2];
    const hung =
      above !== undefined &&
      markOf(lineText(above)) !== null &&
      Math.abs(above.left - line.left) < 0.5 * size;
    return hung && !startsInside(lineText(line));
  }
  return false;
}
