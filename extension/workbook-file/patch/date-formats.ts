/** Formats that belong to the program, not to the file, and show days or times (ECMA-376, part 1, 18.8.30). */
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const satisfies readonly (readonly [number, number])[];

/**
 * Whether a number format shows a number as a day or a time; the same answer as the reader of the whole file gives.
 * @param format the code of the file's own format, or the number of a built-in one
 * @example isDateFormat("dd.mm.yyyy") // true
 */
export function isDateFormat(format: string): boolean {
  if (/^\d+$/.test(format)) {
    const id = Number(format);
    if (BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last)) return true;
  }
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return true;
  const bare = format
    .replace(/\[[$\-\w]*\]/g, "")
    .replace(/\\./g, "")
    .replace(/"[^"]*"/g, "")
    .replace(/[*_]./g, "")
    .toLowerCase();
  if (/^\s*(?:general|@)\s*$/.test(bare)) return false;
  return /(?:^|[^a-z])[hs]{1,2}(?:[^a-z]|$)|am\/pm|a\/p|y|d|mmm/.test(bare);
}
