/** Short forms whose dot belongs to the word: «с 2022 г.» keeps it at the end of a sentence too. */
const dotted = [
  "г",
  "гг",
  "др",
  "д",
  "п",
  "пр",
  "ч",
  "чел",
  "шт",
  "им",
  "руб",
  "тыс",
  "кл",
  "н",
  "э",
  "с",
  "пос",
  "обл",
  "ул",
] as const;

/**
 * The words without the semicolon, comma, dot or colon that closes them in the document.
 * @example withoutClosing("подготовка приказа;") // "подготовка приказа"
 * @example withoutClosing("роли наставника с 2022 г.") // "роли наставника с 2022 г."
 */
export function withoutClosing(text: string): string {
  let rest = text.trim();
  while (/[;,.:]$/.test(rest)) {
    if (/\.$/.test(rest) && keepsDot(rest)) break;
    rest = rest.slice(0, -1).trim();
  }
  return rest;
}

function keepsDot(text: string): boolean {
  if (/\.\.\.$/.test(text)) return true;
  // «с 2022 г..»: the sentence's own dot behind that of the short form.
  if (/\.\.$/.test(text)) return false;
  const last = /(^|[^А-Яа-яЁё])([А-Яа-яЁё]+)\.$/.exec(text)?.[2] ?? "";
  if (/^[А-ЯЁ]$/.test(last)) return true;
  return (dotted as readonly string[]).includes(last.toLowerCase());
}
