/**
 * Codes as they are compared, by formulas and by the program that fills in their results: «М-1», «M-001» in Latin letters and
 * «м – 001» are one code, as for `people/code.ts`. Both ways come from the same tables.
 */
const NOTHING = [" ", "\u00a0"] as const;
const DASHES = ["–", "—", "−", "‑", "‐"] as const;
const LETTERS = [
  ["M", "М"],
  ["H", "Н"],
  ["P", "П"],
  ["K", "К"],
] as const;
/** Zeros after the dash, one a round: «М-000001» is as far as it goes. */
const ZEROS = 5;

/**
 * The template of a key: codes in large Cyrillic letters, without spaces and leading zeros, split by «;».
 * @example searchKeyFormula("[Наставляемый]") // a formula that makes «Н-1;Н-2» of «h-001, Н-2»
 */
export function searchKeyFormula(text: string): string {
  const replaced = (inner: string, from: string, to: string) => `SUBSTITUTE(${inner},${from},"${to}")`;
  const plain = NOTHING.reduce((inner, mark) => replaced(inner, `"${mark}"`, ""), text);
  const dashed = DASHES.reduce((inner, dash) => replaced(inner, `"${dash}"`, "-"), `UPPER(${plain})`);
  const split = replaced(replaced(dashed, '","', ";"), "CHAR(10)", ";");
  const lettered = LETTERS.reduce((inner, [latin, ours]) => replaced(inner, `"${latin}"`, ours), split);
  return Array.from({ length: ZEROS }).reduce<string>((inner) => replaced(inner, '"-0"', "-"), lettered);
}

/**
 * What `searchKeyFormula` gives for a text.
 * @example searchKey("h-001, Н-2") // "Н-1;Н-2"
 */
export function searchKey(text: string): string {
  const all = (words: string, from: string, to: string) => words.split(from).join(to);
  const plain = NOTHING.reduce((words, mark) => all(words, mark, ""), text).toUpperCase();
  const dashed = DASHES.reduce((words, dash) => all(words, dash, "-"), plain);
  const split = all(all(dashed, ",", ";"), "\n", ";");
  const lettered = LETTERS.reduce((words, [latin, ours]) => all(words, latin, ours), split);
  return Array.from({ length: ZEROS }).reduce<string>((words) => all(words, "-0", "-"), lettered);
}
