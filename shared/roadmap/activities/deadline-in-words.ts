import { looksLikeDeadline } from "../table/cell-evidence.ts";

/** Brackets of more words than a deadline has are a remark. */
const inBrackets = /\(([^()]{3,70})\)/g;

/**
 * The deadline that an activity gives inside its words, where the plan has no column for it; "" where there is none or more than
 * one. The words of the activity stay as they are.
 * @example deadlineInWords("Назначить куратора (до 5 сентября)") // "до 5 сентября"
 */
export function deadlineInWords(text: string): string {
  const found = [...text.matchAll(inBrackets)]
    .map((match) => (match[1] ?? "").trim())
    .filter(looksLikeDeadline);
  return found.length === 1 ? (found[0] ?? "") : "";
}
