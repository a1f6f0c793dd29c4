/** Roman numerals as people type them: Latin letters, or the Cyrillic ones that look like them. */
const roman = "[IVXLІХ]{1,6}";
const arabic = "\\d{1,3}(?:\\.\\d{1,3}){0,3}";
/** «А», «Б.2»: plans count their parts by letters too. */
const lettered = "[А-ЯA-Z](?:\\.\\d{1,3}){0,3}";
const rowNumber = new RegExp(`^(${arabic}|${roman}|${lettered})\\s*[.)]*$`);
const numberedText = new RegExp(
  `^(?:(${arabic})(?:[.)]+\\s*|\\s+(?=[А-ЯЁ«"]))|(${roman})(?:[.)]+\\s*|\\s+))(?=[^\\s\\d])(.+)$`,
);

/**
 * The number of a row, as written, without the dot or bracket that closes it; null where the text is something else.
 * @example readRowNumber("3.6.") // "3.6"
 */
export function readRowNumber(text: string): string | null {
  return rowNumber.exec(text.trim())?.[1] ?? null;
}

/**
 * The letter that a heading begins with and the words after it, or null; a name with its initials in front is none.
 * @example splitLetter("А. Подготовка наставников") // { number: "А", rest: "Подготовка наставников" }
 */
export function splitLetter(text: string): { number: string; rest: string } | null {
  const match = /^([А-КA-K])(?:\.|\))\s*(?=[А-ЯЁ«"])(?![А-ЯЁ][а-яё]*\.)(.{3,})$/.exec(text.trim());
  return match ? { number: match[1] ?? "", rest: (match[2] ?? "").trim() } : null;
}

/** Whether the text is a row number and nothing else: «1.», «3.6», «IV». */
export function isRowNumber(text: string): boolean {
  return readRowNumber(text) !== null;
}

/** How deep a number stands: 1 for «6» and «VI», 2 for «6.1», 3 for «6.1.1». */
export function numberDepth(number: string): number {
  return number.split(".").length;
}

/** Whether the numbering is in Roman numerals. */
export function isRoman(number: string): boolean {
  return new RegExp(`^${roman}$`).test(number);
}

/**
 * The number that text begins with and the words after it, or null. A date or a year is no number.
 * @example splitRowNumber("1.2. Разработка приказа") // { number: "1.2", rest: "Разработка приказа" }
 */
export function splitRowNumber(text: string): { number: string; rest: string } | null {
  const match = numberedText.exec(text.trim());
  const number = match?.[1] ?? match?.[2];
  return match && number !== undefined ? { number, rest: (match[3] ?? "").trim() } : null;
}
