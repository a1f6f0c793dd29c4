import { comparisonKey } from "../../text/fold.ts";

/** Ten or eleven places for digits in a hint: «+7 (___) ___-__-__», «8 (999) 999-99-99», «89ХХХХХХХХХ». */
const MASK = /(?<![\d_xх#*])\+?(?:[\s()-]{0,2}[\dxх_#*]){10,11}(?![\d_xх#*])/;
const TEN_DIGITS = /10 ?(?:-?ти )?цифр|без (?:\+?[78]|восьмерки|кода страны)(?!\d)/;
const FROM_EIGHT = /(?:начин[а-я]+|через|с цифры) ?(?:с )?8(?!\d)/;
const FROM_SEVEN = /(?:начин[а-я]+|через|с цифры) ?(?:с )?(\+?)7(?!\d)/;
const DIGITS_ONLY = /только цифр|без (?:пробелов|скобок|дефисов|разделител|знаков)|11 ?(?:-?ти )?цифр/;
const EXTENSION = /^(.*?)[\s,;]*((?:доб(?:авочный)?|ext|вн(?:утр)?)\.?\s*\d+)$/i;

/**
 * A telephone in the spellings forms ask for, the one this form's hint asks for first. Only a Russian number of eleven digits is
 * spelt anew; a short one of the town, or several, stay as they were typed. An extension stays behind.
 * @example phoneSpellings("8 800 0000000", "+7 (___) ___-__-__")[0] // "+7 (800) 000-00-00"
 */
export function phoneSpellings(words: string, hint: string): readonly string[] {
  const [, main, extension] = EXTENSION.exec(words) ?? [undefined, words, undefined];
  const digits = main!.replace(/[\s().+-]/g, "");
  if (!/^[78]\d{10}$/.test(digits)) return [words];
  const hinted = hintedPhone(digits, comparisonKey(hint));
  if (extension !== undefined) return hinted === null ? [words] : [`${hinted} ${extension}`, words];
  return [...(hinted === null ? [] : [hinted]), words, ...masks(digits.slice(1))];
}

/** The number as a mask or words of the hint want it; null where they want nothing, or what is not understood. */
function hintedPhone(digits: string, hint: string): string | null {
  const ten = digits.slice(1);
  const mask = MASK.exec(hint)?.[0].trim();
  if (mask !== undefined) {
    const places = mask.match(/[\dxх_#*]/g)!;
    if (places.length === 11 && !/[78]/.test(places[0]!)) return null;
    const filling = [...(places.length === 11 ? [places[0]!] : []), ...ten];
    return mask.replace(/[\dxх_#*]/g, () => filling.shift()!);
  }
  if (TEN_DIGITS.test(hint)) return ten;
  if (FROM_EIGHT.test(hint)) return `8${ten}`;
  const seven = FROM_SEVEN.exec(hint);
  if (seven !== null) return `${seven[1]}7${ten}`;
  return DIGITS_ONLY.test(hint) ? digits : null;
}

function masks(ten: string): readonly string[] {
  const [, code, first, second, third] = /^(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(ten) as RegExpExecArray;
  const tail = `${first}-${second}-${third}`;
  return [
    `+7 (${code}) ${tail}`,
    `+7(${code})${tail}`,
    `8 (${code}) ${tail}`,
    `8(${code})${tail}`,
    `+7 ${code} ${tail}`,
    `8 ${code} ${tail}`,
    `+7-${code}-${tail}`,
    `8-${code}-${tail}`,
    `(${code}) ${tail}`,
    `+7 ${code} ${first} ${second} ${third}`,
    `8 ${code} ${first} ${second} ${third}`,
    `+7${ten}`,
    `8${ten}`,
    `7${ten}`,
    ten,
  ];
}
