import { comparisonKey } from "../text/fold.ts";

/**
 * A code is a prefix and three digits or more: М-001, М-1000.
 * @example codeText("М", 7) // "М-007"
 */
export function codeText(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, "0")}`;
}

/** The number in a code of this prefix, in Cyrillic or its Latin look-alike; null for anything else. */
export function codeNumber(prefix: string, text: string): number | null {
  const parts = codeParts(text);
  return parts !== null && parts.prefix === prefix ? parts.number : null;
}

/** Highest number among the codes of a prefix that a text mentions, 0 where it mentions none: "М-001; М-007" → 7. */
export function highestCodeIn(prefix: string, text: string): number {
  const mentions = text.match(/(?<![\p{L}\p{N}])\p{L}\s*[\p{Pd}\u2212]\s*\d+/gu) ?? [];
  return mentions.reduce((highest, words) => Math.max(highest, codeNumber(prefix, words) ?? 0), 0);
}

/**
 * The key under which two mentions of one person or pair are equal: «М-1», "M-001" in Latin letters and «м – 001» are one code;
 * what is no code is compared as words.
 * @example codeKey("m-1") // "М-1"
 */
export function codeKey(text: string): string {
  const parts = codeParts(text);
  return parts === null ? comparisonKey(text) : `${parts.prefix}-${parts.number}`;
}

/** Whether words are a code and nothing else: «М-001», in whatever letters. */
export function isCode(text: string): boolean {
  return /^\p{L}\s*[\p{Pd}\u2212]\s*\d{1,9}$/u.test(text.trim());
}

/** Prefixes of the schema and their Latin look-alikes, as people type them. */
const PREFIX_OF: Readonly<Record<string, string>> = {
  М: "М",
  M: "М",
  Н: "Н",
  H: "Н",
  П: "П",
  P: "П",
  К: "К",
  K: "К",
};

function codeParts(text: string): { readonly prefix: string; readonly number: number } | null {
  const match = /^(\S)\s*[\p{Pd}\u2212]\s*(\d{1,9})$/u.exec(text.trim());
  const prefix = match ? PREFIX_OF[(match[1] as string).toUpperCase()] : undefined;
  return match && prefix !== undefined ? { prefix, number: Number(match[2]) } : null;
}
