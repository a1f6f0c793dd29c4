import type { ColumnKind } from "../table/column-wordings.ts";
import { labelWords } from "./label-words.ts";

/** A piece of a line: `kind` is null for words before the first label. */
export type LabelledPart = {
  readonly kind: ColumnKind | null;
  readonly text: string;
  /** The piece with its label, as it stands in the line. */
  readonly said: string;
};

const label = new RegExp(
  `(^|[.;,!?)»(]\\s*|\\s[-–—]\\s)(?:${labelWords.map(({ words }) => `(${spelled(words)})`).join("|")})(?:\\s*(?::|\\s[-–—])\\s*|(?<=отв\\.)\\s+(?!за\\s)(?=[а-яё]))`,
  "gi",
);
/** How many groups each wording has inside its own. */
const groups = labelWords.map(({ words }) => (words.match(/\((?!\?)/g) ?? []).length + 1);

/**
 * Cuts a line at its labels; the labels themselves are structure and fall away.
 * @example labelledParts("Провести семинар. Срок: октябрь. Ответственный: методист.")
 *   // «Провести семинар.», deadline «октябрь», assignee «методист»
 */
export function labelledParts(line: string): LabelledPart[] {
  const parts: LabelledPart[] = [];
  let kind: ColumnKind | null = null;
  let from = 0;
  let begun = 0;
  const add = (end: number) => {
    const text = line.slice(from, end).trim();
    const trimmed = kind === null ? text : text.replace(/[;,(]$|(?<=[а-яё]{4})\.$/i, "");
    if (trimmed !== "") parts.push({ kind, text: trimmed, said: line.slice(begun, end).trim() });
  };
  for (const match of line.matchAll(label)) {
    const before = match[1] ?? "";
    const end = (match.index ?? 0) + (/[.!?)»]/.test(before) ? 1 : 0);
    add(end);
    begun = end;
    kind = kindOf(match);
    from = (match.index ?? 0) + match[0].length;
  }
  add(line.length);
  return parts;
}

function kindOf(match: RegExpMatchArray): ColumnKind | null {
  let at = 2;
  for (let index = 0; index < labelWords.length; index++) {
    if (match[at] !== undefined) return labelWords[index]?.kind ?? null;
    at += groups[index] ?? 1;
  }
  return null;
}

/** Words in the vocabulary are written with «е»; documents write «ё» too. */
function spelled(words: string): string {
  return words.replace(/е/g, "[её]");
}
