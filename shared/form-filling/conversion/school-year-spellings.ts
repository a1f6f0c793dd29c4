import { firstYear, type SchoolYear, schoolYearStarting } from "../../calendar/school-year.ts";
import { comparisonKey } from "../../text/fold.ts";

const WORDS = / ?(?:учебн[а-я]+|уч\.?) ?(?:год[а-я]*|г\.?)$| ?(?:гг\.?|г\.|год[а-я]*)$/;
const EXAMPLE = /20\d\d ?([/–—-]) ?(20)?\d\d(?!\d)/;
const MASK = /(?:г{4}|y{4}|_{4})([/–—-])(?:г{4}|y{4}|_{4})/i;

/**
 * The school year a text names and nothing else, or null.
 * @example schoolYearSaid("2024/25 учебный год") // "2024-2025"
 */
export function schoolYearSaid(text: string): SchoolYear | null {
  const years = /^(20\d\d) ?[-/] ?(?:20)?(\d\d)$/.exec(comparisonKey(text).replace(WORDS, ""));
  if (years === null || (Number(years[1]) + 1) % 100 !== Number(years[2])) return null;
  return schoolYearStarting(Number(years[1]));
}

/**
 * A school year in the spellings forms ask for, as the hint shows it first.
 * @example schoolYearSpellings("2024-2025", "Например, 2023/24")[0] // "2024/25"
 */
export function schoolYearSpellings(year: SchoolYear, typed: string, hint: string): readonly string[] {
  const [first, second] = [String(firstYear(year)), String(firstYear(year) + 1)];
  const [mask, example] = [MASK.exec(hint), EXAMPLE.exec(hint)];
  const hinted =
    mask !== null
      ? [`${first}${mask[1]}${second}`]
      : example !== null
        ? [`${first}${example[1]}${example[2] === undefined ? second.slice(2) : second}`]
        : [];
  const all = ["-", "/", "–"].flatMap((mark) =>
    [second, second.slice(2)].map((end) => `${first}${mark}${end}`),
  );
  return [...new Set([...hinted, typed, ...all])];
}
