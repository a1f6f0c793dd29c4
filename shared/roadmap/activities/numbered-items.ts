import type { CellLine } from "../../document/document-grid.ts";
import { leadingMark } from "../../document/item-marks.ts";
import { openBrackets } from "./open-brackets.ts";

/** A numbered item of a cell with its lines, or the words before the first number (`number` null). */
export type NumberedItem = { readonly number: string | null; readonly lines: readonly CellLine[] };

/** How far before a number its neighbours are looked at, in characters. */
const wordsBefore = 24;

type Found = { readonly at: number; readonly end: number; readonly number: string };

/**
 * Cuts a cell at its numbers: «1) Сбор … 2) Анкетирование …» is two items, whether the numbers stand in the text, at line starts
 * or come from mark-up. Numbers inside a sentence count only where they go on from the one before.
 */
export function splitNumberedItems(lines: readonly CellLine[]): NumberedItem[] {
  const items: { number: string | null; lines: CellLine[] }[] = [];
  let last: string | null = null;
  const add = (line: CellLine) => {
    if (items.length === 0) items.push({ number: null, lines: [] });
    items[items.length - 1]?.lines.push(line);
  };
  const begin = (number: string) => {
    items.push({ number, lines: [] });
    last = number;
  };
  lines.forEach((line, index) => {
    let text = line.text;
    const fromMarkUp = line.bullet === null ? null : leadingMark(`${line.bullet} ${line.text || "…"}`);
    if (fromMarkUp?.mark.kind === "number") {
      begin(fromMarkUp.mark.number);
    } else if (line.bullet === null) {
      const typed = leadingMark(text);
      if (typed?.mark.kind === "number" && (last === null || mayFollowAtLineStart(last, typed.mark.number))) {
        begin(typed.mark.number);
        text = typed.rest;
      }
    }
    let bullet = fromMarkUp?.mark.kind === "number" ? null : line.bullet;
    let read = 0;
    for (const found of inlineNumbers(text, last, index === 0 ? lines : lines.slice(index))) {
      const before = text.slice(read, found.at).trim();
      if (before !== "") add({ text: before, bullet });
      bullet = null;
      begin(found.number);
      read = found.end;
    }
    const rest = text.slice(read).trim();
    if (rest !== "") add({ text: rest, bullet });
  });
  return items;
}

/** Numbers inside a line that continue `last`; where nothing was numbered before, a «1)» after a colon whose «2)» follows. */
function inlineNumbers(text: string, last: string | null, linesFromHere: readonly CellLine[]): Found[] {
  const found: Found[] = [];
  const insideBrackets = openBrackets(text);
  let second = null as { readonly closing: string; readonly stands: boolean } | null;
  let previous = last;
  for (const match of text.matchAll(
    /(^|[\s;.,:»])(\d{1,2}(?:\.\d{1,2}){0,2})([.)])\s*(?=[А-Яа-яЁёA-Z«"„])/g,
  )) {
    const at = (match.index ?? 0) + (match[1] ?? "").length;
    const number = match[2] ?? "";
    const bracket = match[3] === ")";
    const begun = found[found.length - 1]?.end ?? 0;
    if (at === 0 || insideBrackets(begun, at)) continue;
    const next = text.charAt((match.index ?? 0) + match[0].length);
    const before = text.slice(Math.max(0, at - wordsBefore), at);
    // «до 1. Сентября», «п. 2. Методологии»: a dot makes an item only before a capital, and not after a short word with a dot.
    if (!bracket && (!/^[А-ЯЁA-Z«"]/.test(next) || /(^|\s)(п|пп|ст|ч|гл|прил|№)\.?\s*$/i.test(before)))
      continue;
    if (previous === null) {
      const closing = match[3] ?? "";
      if (number !== "1" || !/[:.;]\s*$/.test(before)) continue;
      if (second?.closing !== closing) second = { closing, stands: hasSecond(linesFromHere, closing) };
      if (!second.stands) continue;
    } else if (!follows(previous, number, bracket ? 2 : 1)) {
      continue;
    }
    found.push({ at, end: (match.index ?? 0) + match[0].length, number });
    previous = number;
  }
  return found;
}

function hasSecond(lines: readonly CellLine[], closing: string): boolean {
  const text = lines.map((line) => line.text).join(" ");
  return text.includes(` 2${closing}`);
}

/** «3» after «2», «1.3» after «1.2»; a number left out (`reach` 2) is a mistake of the document, not of the reading. */
function follows(previous: string, number: string, reach: number): boolean {
  const before = previous.split(".");
  const after = number.split(".");
  if (before.length !== after.length || before.slice(0, -1).join() !== after.slice(0, -1).join())
    return false;
  const step = Number(after[after.length - 1]) - Number(before[before.length - 1]);
  return step >= 1 && step <= reach;
}

/** At the start of a line a number may also repeat the last one: people miscount. */
function mayFollowAtLineStart(previous: string, number: string): boolean {
  return previous === number || follows(previous, number, 3);
}
