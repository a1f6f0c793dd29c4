import type { CellLine } from "../../document/document-grid.ts";
import { attributiveRoles, fieldOfWork, roleWords } from "./role-words.ts";

const surname = /^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)?$/;
const initials = /^[А-ЯЁ]\.(\s?[А-ЯЁ]\.?)?$/;
const patronymic = /(вна|чна|вич|ьич|оглы|кызы)$/;

/**
 * The people and roles of a cell, one entry each, in order.
 * @example splitAssignees([{ text: "Зам дир по КМР Зам дир по УВР", bullet: null }]) // ["Зам дир по КМР", "Зам дир по УВР"]
 * @example splitAssignees([{ text: "Руденко А.И. Биканова Н.В.", bullet: null }]) // ["Руденко А.И.", "Биканова Н.В."]
 */
export function splitAssignees(lines: readonly CellLine[]): string[] {
  const entries: string[] = [];
  for (const line of unwrapLines(lines.map((each) => each.text))) {
    for (const piece of splitOutsideBrackets(line)) {
      for (const entry of splitAtStarts(piece)) {
        const last = entries[entries.length - 1];
        if (last !== undefined && /зам/i.test(last) && fieldOfWork.test(entry)) {
          entries[entries.length - 1] = `${last}, ${entry}`;
        } else {
          entries.push(entry);
        }
      }
    }
  }
  return entries.map(cleanEntry).filter((entry) => entry !== "");
}

/** A line that begins in lower case after one that cannot end («зам. директора» / «по УВР») is its tail, not a new person. */
function unwrapLines(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (const line of lines) {
    const last = result[result.length - 1];
    const tail =
      /^(по|и|за|с|на|в|школы|директора|дополнительного|образования)(?=\s|$)/.test(line) || /^\(/.test(line);
    const open =
      last !== undefined &&
      /(^|\s)(по|и|за|зам\.?|заместитель|дир\.?|[А-ЯЁ][а-яё]+ый|[А-ЯЁ][а-яё]+ий педагог)$/.test(last);
    const initialsOnly = initials.test(line) && last !== undefined && /(^|\s)[А-ЯЁ][а-яё-]+$/.test(last);
    if (last !== undefined && (tail || open || initialsOnly)) result[result.length - 1] = `${last} ${line}`;
    else result.push(line);
  }
  return result;
}

function splitOutsideBrackets(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === "," || character === ";")) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...pieces, text.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** Cuts a piece where another name or another role begins. */
function splitAtStarts(piece: string): string[] {
  const words = piece
    .replace(/([А-ЯЁ]\.\s?[А-ЯЁ]\.)(?=[А-ЯЁ][а-яё])/g, (match, _initials, at: number) =>
      endsName(piece.slice(0, at)) ? `${match} ` : match,
    )
    .split(/\s+/)
    .filter((word) => word !== "");
  const entries: string[][] = [];
  let depth = 0;
  words.forEach((word, index) => {
    const current = entries[entries.length - 1];
    const begins = !current || (depth === 0 && beginsEntry(current, word, words[index + 1] ?? ""));
    depth += (word.match(/\(/g) ?? []).length - (word.match(/\)/g) ?? []).length;
    if (!begins) {
      current.push(word);
      return;
    }
    // «Куратор и педагог-психолог»: the conjunction belongs to neither.
    if (current && current.length > 1 && current[current.length - 1] === "и") current.pop();
    entries.push([word]);
  });
  return entries.map((entry) => entry.join(" "));
}

/** Whether the words before end with a surname, so that the initials after them close a name. */
function endsName(before: string): boolean {
  return /(^|[\s.])[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)?\s*$/.test(before);
}

function beginsEntry(current: readonly string[], word: string, next: string): boolean {
  const joined = current[current.length - 1] === "и";
  const before = (joined ? current[current.length - 2] : current[current.length - 1]) ?? "";
  if (surname.test(word) && isInitials(next)) return isNameEnd(current, joined) || joined;
  if (initials.test(word) && surname.test(next)) return startsWithInitials(current) || joined;
  if (patronymic.test(before) && surname.test(word)) return true;
  if (!isRole(word, next)) return false;
  if (joined) return !/^(молод|стар|классн|социальн)/i.test(before);
  if (isModifier(before)) return false;
  if (/^[А-ЯЁ]/.test(word)) return true;
  // In lower case only a role after a whole role begins anew: «куратор методист», but «педагог наставник» is one.
  if ((attributiveRoles as readonly string[]).includes(word)) return false;
  return isRoleNoun(before) || /^[А-ЯЁ]{2,4}$/.test(before) || isInitials(before);
}

function isInitials(word: string): boolean {
  return /^[А-ЯЁ]\.([А-ЯЁ]\.?)?$/.test(word);
}

function isNameEnd(current: readonly string[], joined: boolean): boolean {
  const last = current[current.length - (joined ? 2 : 1)] ?? "";
  return isInitials(last) && current.length > 1 && !startsWithInitials(current);
}

/** «А.И. Руденко»: the entry is a name with its initials in front, now complete. */
function startsWithInitials(current: readonly string[]): boolean {
  const index = current.findIndex(isInitials);
  return index >= 0 && surname.test(current[index + 1] ?? "") && !surname.test(current[index - 1] ?? "");
}

function isRole(word: string, next: string): boolean {
  const key = word.replace(/[,;]$/, "").toLowerCase();
  if (/^и\.?о\.?$/.test(key)) return /^[а-яё]/i.test(next);
  // «все» and adjectives are roles only with a noun behind them.
  if (/(ый|ий|ая|ое|ые|ие)$/.test(key) && !/(ющ|нн|ляем)(ий|ый|ая|ие|ые)$/.test(key)) {
    return isRoleNoun(key) && next !== "" && /^[а-яё-]+$/i.test(next);
  }
  return isRoleNoun(key);
}

function isRoleNoun(word: string): boolean {
  const key = word.replace(/[,;]$/, "").toLowerCase();
  const list = roleWords as readonly string[];
  return list.includes(key) || list.includes(key.replace(/\.$/, ""));
}

function isModifier(word: string): boolean {
  return (
    /^(ст|соц|кл|зав|зам|пед)\.?$/i.test(word) ||
    (/^(старш|главн|ведущ|классн|социальн|школьн|муниципальн|региональн|молод|все($|\s)|по$|за$|и$|-$|–$|—$)/i.test(
      word,
    ) &&
      !/[.;,]$/.test(word))
  );
}

function cleanEntry(entry: string): string {
  const text = entry
    .replace(/^[-–—•]\s*/, "")
    .replace(/[;,:]+$/, "")
    .trim();
  return /[а-яё]{5,}\.$/i.test(text) ? text.slice(0, -1) : text;
}
