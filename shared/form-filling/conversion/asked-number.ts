import { comparisonKey } from "../../text/fold.ts";
import type { Question } from "../question.ts";

/** How a form wants a number written, as its own words say; null where they say nothing. */
export type AskedNumber = {
  readonly separator: "," | "." | null;
  /** So many digits after the separator, with noughts where the number has fewer. */
  readonly exactDecimals: number | null;
  readonly mostDecimals: number | null;
  /** «35,5 %», the sign in the box. */
  readonly withSign: boolean;
};

/** «0.0», «00,00», «#,##», «ХХ,Х»: a place for every digit. Behind «от» and «до» it is a limit. */
const MASK =
  /(?<![\p{L}\d.,#_]|(?:от|до) )(?:#{1,3}|_{1,3}|0{1,3}|[xх]{1,3})([.,])(#{1,3}|_{1,3}|0{1,3}|[xх]{1,3})(?![\p{L}\d#_]|[.,]\d)/u;
const EXAMPLE = /^\d+([.,])\d+ ?%?$|(?:например|пример|образец)[^а-я\d]{0,4}\d+([.,])\d+(?![.,]?\d)/;
const PARTED = "(?:через|с|отдел[а-я]+|использ[а-я]+|став[а-я]+|разделител[а-я]*[ :-]*)";
const POINT = new RegExp(`(?<!не )${PARTED} ?точк[а-я]+(?! с запятой)|вместо запятой|не ${PARTED} ?запят`);
const COMMA = new RegExp(
  `(?<!не |точк[а-я]* )${PARTED} ?запят[а-я]+|вместо точки|не ${PARTED} ?точк[а-я]+(?! с запятой)`,
);
const WHOLE =
  /цел(?:ое|ым|ого|ые|ыми|ых) (?:числ|значени)|(?:до|в) целых|до целого|только цел(?:ое|ые)|без (?:дробной части|дробей|десят|знаков после)|^цел(?:ое|ым)$/;
const COUNTED =
  /(не (?:более|больше) |до |максимум )?(\d|одн[а-я]+|дв[а-я]+|тр[а-я]+) (?:десятичн[а-я]+ знак|(?:знак|цифр)[а-я]* после (?:запятой|точки))/;
const UP_TO = [/(?:до|в) десятых/, /(?:до|в) сотых/, /(?:до|в) тысячных/] as const;
/** «с точностью до 0,1», «до 1 %». */
const PRECISION = /точност[а-я]+ до (?:0[.,](0*1)|1)(?![\d.,])/;
const SIGN =
  /(?<!без )(?:со? (?:знак|символ)[а-я]*|знак[а-я]* указать) ?"?(?:%|процент)|(?:например|пример|образец)[^а-я\d]{0,4}\d+(?:[.,]\d+)? ?%/;

/**
 * Reads the hint and the words of a question for how to write a number.
 * @example askedNumber({ help: "0.00", … }) // { separator: ".", exactDecimals: 2, … }
 */
export function askedNumber({ text, help }: Question): AskedNumber {
  const words = comparisonKey(`${help} ${text}`);
  // «2.1. Доля …» is no example.
  const example = EXAMPLE.exec(comparisonKey(help));
  const mask = MASK.exec(words);
  const counted = COUNTED.exec(words);
  const precision = PRECISION.exec(words);
  const upTo = UP_TO.findIndex((pattern) => pattern.test(words)) + 1;
  const most = precision !== null ? (precision[1]?.length ?? 0) : upTo > 0 ? upTo : null;
  const exact = mask !== null ? mask[2]!.length : counted?.[1] === undefined ? digitsIn(counted) : null;
  return {
    separator: POINT.test(words)
      ? "."
      : COMMA.test(words)
        ? ","
        : ((mask?.[1] ?? example?.[1] ?? example?.[2] ?? null) as AskedNumber["separator"]),
    exactDecimals: WHOLE.test(words) ? null : exact,
    mostDecimals: WHOLE.test(words) ? 0 : (exact ?? digitsIn(counted) ?? most),
    withSign: SIGN.test(words),
  };
}

function digitsIn(counted: RegExpExecArray | null): number | null {
  const word = counted?.[2];
  if (word === undefined) return null;
  if (/^\d$/.test(word)) return Number(word);
  return word.startsWith("од") ? 1 : word.startsWith("дв") ? 2 : 3;
}

/** How many digits a number has after its separator. */
export function decimalsOf(number: number): number {
  return (String(number).split(".")[1] ?? "").length;
}

/**
 * The spellings of a number, the one the form asks for first; each is exactly the number.
 * @example numberSpellings(35.5, { separator: ".", exactDecimals: 2, … })[0] // "35.50"
 */
export function numberSpellings(number: number, asked: AskedNumber): readonly string[] {
  const separator = asked.separator ?? ",";
  const other = separator === "," ? "." : ",";
  const plain = String(number);
  const padded = [1, 2, 3]
    .filter((count) => count > decimalsOf(number))
    .map((count) => number.toFixed(count));
  const exact = asked.exactDecimals === null ? plain : number.toFixed(Math.min(asked.exactDecimals, 9));
  const inThousands = plain.replace(/\B(?=(?:\d{3})+(?![\d.]))(?<!\.\d*)/g, " ");
  const digits = [exact, plain, ...padded, inThousands];
  const spelled = [separator, other].flatMap((mark) => digits.map((each) => each.replace(".", mark)));
  return [...new Set(spelled)];
}
