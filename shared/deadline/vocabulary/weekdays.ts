/** Stems of the days of the week (1 Monday … 7 Sunday), each with its endings in all cases, singular and plural. */
const weekdayForms = [
  /^понедельник(?:а|у|ом|е|и|ов|ам|ами|ах)?$/,
  /^вторник(?:а|у|ом|е|и|ов|ам|ами|ах)?$/,
  /^сред(?:а|ы|е|у|ой|ам|ами|ах)$/,
  /^четверг(?:а|у|ом|е|и|ов|ам|ами|ах)?$/,
  /^пятниц(?:а|ы|е|у|ей|ам|ами|ах)?$/,
  /^суббот(?:а|ы|е|у|ой|ам|ами|ах)?$/,
  /^воскресен(?:ье|ья|ью|ьем|ьям|ьях|ий)$/,
] as const satisfies readonly RegExp[];

const SHORT: Readonly<Record<string, number>> = { пн: 1, вт: 2, ср: 3, чт: 4, пт: 5, сб: 6, вс: 7 };

/**
 * The day of the week a word names (1 Monday … 7 Sunday), or null.
 * @example weekdayOfWord("понедельника") // 1
 */
export function weekdayOfWord(word: string): number | null {
  const short = SHORT[word];
  if (short !== undefined) return short;
  const index = weekdayForms.findIndex((form) => form.test(word));
  return index < 0 ? null : index + 1;
}
