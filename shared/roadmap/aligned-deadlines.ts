import { linesText } from "./body-row.ts";
import { startsDeadline } from "./deadline-starts.ts";
import type { CellLine } from "./document-grid.ts";
import { leadingMark } from "./item-marks.ts";
import { endsOpen } from "./open-end.ts";

/** A deadline for each item of a cell, in order. `whole`: each has the whole cell, though several deadlines stand in it. */
export type AlignedDeadlines = { readonly deadlines: readonly string[]; readonly whole: boolean };

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

/** «1) сентябрь 2) октябрь» beside the items 1 and 2. */
function numberedParts(lines: readonly CellLine[], numbers: readonly (string | null)[]): string[] | null {
  const parts = linesText(lines)
    .split(/(?:^|\s)(?=\d{1,2}\)\s*\S)/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => leadingMark(part.replace(/^(\d{1,2}\))\s*(?=\d)/, "$1 — ")) ?? null);
  if (parts.length !== numbers.length) return null;
  const found: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (part?.mark.kind !== "number" || part.mark.number !== numbers[index]) return null;
    found.push(part.rest.replace(/^— /, "").replace(/[;,]$/, ""));
  }
  return found;
}

/** Cuts before words that begin a deadline: with a capital, or (`lowerToo`) after a year or a full date. */
function splitDeadlines(text: string, lowerToo: boolean): string[] {
  const words = text.split(" ");
  const parts: string[] = [];
  let current = "";
  words.forEach((word, index) => {
    if (current !== "" && beginsNext(current, words.slice(index).join(" "), lowerToo)) {
      parts.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  });
  return current === "" ? parts : [...parts, current];
}

function beginsNext(current: string, rest: string, lowerToo: boolean): boolean {
  if (!startsDeadline(rest) || endsOpen(current)) return false;
  if ((current.match(/\(/g) ?? []).length > (current.match(/\)/g) ?? []).length) return false;
  // «Ежегодно до 15.09»: how often and by when are one deadline, not two.
  if (/^[а-яё]+$/i.test(current) && /^(ежегодно|ежемесячно|ежеквартально|еженедельно)$/i.test(current))
    return false;
  if (/^[А-ЯЁ]/.test(rest)) return true;
  if (!lowerToo || !/(\d{4}|\d{2}\.\d{2}(\.\d{2,4})?|г\.|года|год)$/.test(current)) return false;
  return !(/^(с|со) /i.test(current) && /^(по|до) /i.test(rest));
}
