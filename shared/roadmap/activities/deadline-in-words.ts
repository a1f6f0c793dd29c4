import { looksLikeDeadline } from "../table/cell-evidence.ts";

/** Brackets of more words than a deadline has are a remark. */
const inBrackets = /\(([^()]{3,70})\)/g;
/** «Разработка положения – до 10 сентября 2024 года»: after the last dash. */
const afterDash = /\s[–—-]\s((?:[^–—-]|(?<=\S)[–—-](?=\S)){3,70})$/;

/**
 * The deadline that an activity gives inside its words, where the plan has no column for it; "" where there is none or more than
 * one. The words of the activity stay as they are.
 * @example deadlineInWords("Назначить куратора (до 5 сентября)") // "до 5 сентября"
 */
export function deadlineInWords(text: string): string {
  const found = [...text.matchAll(inBrackets)]
    .map((match) => (match[1] ?? "").trim())
    .filter(looksLikeDeadline);
  const last = afterDash.exec(text.slice(-100))?.[1]?.trim() ?? "";
  if (looksLikeDeadline(last)) found.push(last);
  return found.length === 1 ? (found[0] ?? "") : "";
}
