/** How a list counts, by the names of CSS; `russian-…` are Word's letters without ё, з, й and their like. */
export type ListCount =
  | "decimal"
  | "lower-alpha"
  | "upper-alpha"
  | "lower-roman"
  | "upper-roman"
  | "russian-lower"
  | "russian-upper";

const latin = "abcdefghijklmnopqrstuvwxyz";
/** The letters Word counts with: «ё», «й», «ъ», «ы» and «ь» are left out. */
const russian = "абвгдежзиклмнопрстуфхцчшщэюя";
const romanParts = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

/** A number of a list as it is shown, without the mark that closes it: `listNumber(4, "upper-roman")` → "IV". */
export function listNumber(value: number, count: ListCount): string {
  switch (count) {
    case "decimal":
      return String(value);
    case "lower-alpha":
      return letters(value, latin);
    case "upper-alpha":
      return letters(value, latin).toUpperCase();
    case "russian-lower":
      return letters(value, russian);
    case "russian-upper":
      return letters(value, russian).toUpperCase();
    case "lower-roman":
      return roman(value);
    case "upper-roman":
      return roman(value).toUpperCase();
  }
}

/** After the last letter come the letters doubled: «аа», «бб», as Word shows them. */
function letters(value: number, alphabet: string): string {
  if (value < 1) return String(value);
  const letter = alphabet.charAt((value - 1) % alphabet.length);
  const times = Math.floor((value - 1) / alphabet.length) + 1;
  return times > 9 ? String(value) : letter.repeat(times);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  let text = "";
  for (const [worth, sign] of romanParts) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}
