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

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...DASHES.map((dash) => [dash, "-"] as const),
  [",", ";"],
  ["\n", ";"],
  ...LETTERS,
]);
const anyOf = (signs: Iterable<string>) => new RegExp(`[${[...signs].join("")}]`, "g");
const nothing = anyOf(NOTHING);
const signs = anyOf(SIGNS.keys());
const zeros = new RegExp(`-0{1,${ZEROS}}`, "g");
/** A code as the program itself gives it, which most cells hold; a book names each of them several times. */
const OWN_CODE = new RegExp(`^([${LETTERS.map(([, ours]) => ours).join("")}]-)0{0,${ZEROS}}([1-9]\\d*)$`);

/**
 * What `searchKeyFormula` gives for a text.
 * @example searchKey("h-001, Н-2") // "Н-1;Н-2"
 */
export function searchKey(text: string): string {
  if (text === "") return "";
  const own = OWN_CODE.exec(text);
  if (own) return `${own[1]}${own[2]}`;
  return text
    .replace(nothing, "")
    .toUpperCase()
    .replace(signs, (sign) => SIGNS.get(sign) as string)
    .replace(zeros, "-");
}
