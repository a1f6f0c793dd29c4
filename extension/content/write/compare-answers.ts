import type { QuestionAnswer } from "../../../shared/form-filling/question.ts";

/** Whether two answers are the same; line ends and the order of chosen options do not count. */
export function sameAnswer(one: QuestionAnswer, other: QuestionAnswer): boolean {
  if (one.kind === "options" && other.kind === "options") {
    const wanted = new Set(one.values);
    return wanted.size === new Set(other.values).size && other.values.every((value) => wanted.has(value));
  }
  if (one.kind === "text" && other.kind === "text") return lineEnds(one.text) === lineEnds(other.text);
  if (one.kind === "checked" && other.kind === "checked") return one.checked === other.checked;
  // An unticked box may be planned as "empty" and read as "not checked".
  if (one.kind === "checked" || other.kind === "checked")
    return (one.kind === "empty" || other.kind === "empty") && !isTicked(one) && !isTicked(other);
  return isNothing(one) && isNothing(other);
}

/**
 * Whether the page kept the answer but writes it otherwise: a mask's punctuation, another order of a date's parts, rounding,
 * trimming. Another text altogether is not that.
 * @example isRewritten({ kind: "text", text: "+79001234567" }, { kind: "text", text: "+7 (900) 123-45-67" }) // true
 */
export function isRewritten(wanted: QuestionAnswer, held: QuestionAnswer): boolean {
  if (wanted.kind !== "text" || held.kind !== "text") return false;
  const want = letters(wanted.text);
  const have = letters(held.text);
  if (want === "" || have === "") return false;
  if (want === have || isCutShort(want, have)) return true;
  const [wantNumber, haveNumber] = [asNumber(wanted.text), asNumber(held.text)];
  if (wantNumber !== null && haveNumber !== null) return Math.abs(wantNumber - haveNumber) < 1;
  return sortedDigits(wanted.text) !== "" && sortedDigits(wanted.text) === sortedDigits(held.text);
}

/** Cut at the end by a limit of length, or given a short country prefix; numbers cut short are other numbers. */
function isCutShort(want: string, have: string): boolean {
  if (/^\d+$/.test(want))
    return /^\d{10,}$/.test(want) && /^\+?[78]?$/.test(have.replace(want.slice(-10), ""));
  return have.length >= 10 && want.startsWith(have);
}

function asNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00A0\u202F]/g, "").replace(",", ".");
  return /^[-+]?\d+(?:\.\d+)?%?$/.test(plain) ? Number.parseFloat(plain) : null;
}

/** None of the options is nothing too. */
function isNothing(answer: QuestionAnswer): boolean {
  return answer.kind === "empty" || (answer.kind === "options" && answer.values.length === 0);
}

function isTicked(answer: QuestionAnswer): boolean {
  return answer.kind === "checked" && answer.checked;
}

function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The digit groups of a date in a fixed order: 2025-09-01 and 01.09.2025 give the same. */
function sortedDigits(text: string): string {
  if (!/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(text.trim())) return "";
  return text
    .split(/\D+/)
    .map(Number)
    .sort((one, other) => one - other)
    .join(" ");
}
