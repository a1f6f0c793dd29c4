import type { CellLine } from "../../document/document-grid.ts";
import { endsOpen } from "../../document/open-end.ts";
import { linesText } from "../table/body-row.ts";
import { startsDeadline } from "../table/deadline-starts.ts";
import { openBrackets } from "./open-brackets.ts";

/** How much of the words on either side tells whether a deadline ends and the next begins, in characters. */
const wordsLookedAt = 80;

/** A deadline for each item of a cell, in order. `whole`: each has the whole cell, though several deadlines stand in it. */
type AlignedDeadlines = { readonly deadlines: readonly string[]; readonly whole: boolean };

/**
 * The deadlines of a cell's items: as many deadlines as items belong together in order, by their numbers where they have some;
 * otherwise every item has the whole cell.
 * @example alignDeadlines([{ text: "Май-июнь 2024 По плану", bullet: null }], ["9", "10"]) // «Май-июнь 2024», «По плану»
 */
export function alignDeadlines(
  lines: readonly CellLine[],
  numbers: readonly (string | null)[],
): AlignedDeadlines {
  const whole = linesText(lines);
  const each = numbers.map(() => whole);
  if (numbers.length < 2 || whole === "") return { deadlines: each, whole: false };
  const numbered = numberedParts(lines, numbers);
  if (numbered) return { deadlines: numbered, whole: false };
  const texts = lines.map((line) => line.text);
  if (texts.length === numbers.length && texts.every(startsDeadline))
    return { deadlines: texts, whole: false };
  if (/;/.test(whole)) {
    const parts = whole.split(/\s*;\s*/).filter((part) => part !== "");
    if (parts.length === numbers.length) return { deadlines: parts, whole: false };
  }
  for (const lowerToo of [false, true]) {
    const parts = splitDeadlines(whole, lowerToo);
    if (parts.length === numbers.length) return { deadlines: parts, whole: false };
  }
  return { deadlines: each, whole: splitDeadlines(whole, false).length > 1 };
}

/** «1) сентябрь 2) октябрь» or «1. Август 2. Сентябрь» beside the items 1 and 2: every number in its order, the first in front. */
function numberedParts(lines: readonly CellLine[], numbers: readonly (string | null)[]): string[] | null {
  const text = linesText(lines);
  const starts: { readonly at: number; readonly end: number }[] = [];
  for (const number of numbers) {
    if (number === null) return null;
    const from = starts[starts.length - 1]?.end ?? 0;
    const mark = new RegExp(`(^|\\s)${number.replace(/\./g, "\\.")}(?:\\)\\s*|\\.\\s+|\\.(?=[А-Яа-яЁё]))`);
    const match = mark.exec(text.slice(from));
    if (!match || (starts.length === 0 && match.index !== 0)) return null;
    starts.push({ at: from + match.index, end: from + match.index + match[0].length });
  }
  const parts = starts.map(({ end }, index) =>
    text
      .slice(end, starts[index + 1]?.at)
      .trim()
      .replace(/[;,]$/, ""),
  );
  return parts.every((part) => part !== "") ? parts : null;
}

/** How many deadlines the cell tells one after the other: «Сентябрь 2024 Октябрь 2024» are two. */
export function countDeadlines(lines: readonly CellLine[]): number {
  return splitDeadlines(linesText(lines), false).length;
}

/** Cuts before words that begin a deadline: with a capital, or (`lowerToo`) after a year or a full date. */
function splitDeadlines(text: string, lowerToo: boolean): string[] {
  const parts: string[] = [];
  const insideBrackets = openBrackets(text);
  let from = 0;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) {
    const rest = text.slice(space + 1, space + 1 + wordsLookedAt);
    if (insideBrackets(from, space) || !beginsNext(text.slice(from, space), rest, lowerToo)) continue;
    parts.push(text.slice(from, space));
    from = space + 1;
  }
  return text === "" ? parts : [...parts, text.slice(from)];
}

function beginsNext(current: string, rest: string, lowerToo: boolean): boolean {
  if (!startsDeadline(rest) || endsOpen(current.slice(-wordsLookedAt))) return false;
  // «Ежегодно до 15.09»: how often and by when are one deadline, not two.
  if (/^(ежегодно|ежемесячно|ежеквартально|еженедельно)$/i.test(current)) return false;
  if (/^[А-ЯЁ]/.test(rest)) return true;
  if (!lowerToo || !/(\d{4}|\d{2}\.\d{2}(\.\d{2,4})?|г\.|года|год)$/.test(current)) return false;
  return !(/^(с|со) /i.test(current) && /^(по|до) /i.test(rest));
}
