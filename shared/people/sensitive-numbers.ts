import { comparisonKey } from "../text/fold.ts";

/** Numbers that tell one person from all others and that mentoring never needs: they stay on the papers (152-ФЗ, статья 5, часть 5). */
export const sensitiveKinds = {
  passport: "серия и номер паспорта",
  birthCertificate: "номер свидетельства о рождении",
  snils: "СНИЛС",
  card: "номер банковской карты или полиса",
  inn: "ИНН человека",
  birthDate: "полная дата рождения",
} as const;

export type SensitiveKind = keyof typeof sensitiveKinds;

/**
 * What the numbers of a text look like, each kind once, never the numbers themselves. Where a number carries check digits they must fit, so
 * that telephones, orders and contracts are left alone; a word beside it («паспорт») makes up for them.
 * @param heading of the column it stands in, "" for none
 * @example sensitiveIn("112-233-445 95") // ["snils"]
 */
export function sensitiveIn(text: string, heading = ""): readonly SensitiveKind[] {
  const digits = digitsIn(text);
  const possible = kinds.filter((kind) => digits >= DIGITS_AT_LEAST[kind]);
  if (possible.length === 0) return [];
  const said = comparisonKey(`${heading} ${text}`);
  return possible.filter((kind) => rules[kind](text, said));
}

const kinds = Object.keys(sensitiveKinds) as readonly SensitiveKind[];

/** Most cells have fewer and are done with. The shortest of all is a day in words: «5 мая 2010». */
const DIGITS_AT_LEAST: Readonly<Record<SensitiveKind, number>> = {
  passport: 10,
  birthCertificate: 6,
  snils: 11,
  card: 16,
  inn: 12,
  birthDate: 5,
};

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits;
}

type Looks = (text: string, said: string) => boolean;

const rules: Readonly<Record<SensitiveKind, Looks>> = {
  // «45 12 345678», «4512 № 345678»; ten digits in a row may be a telephone or an organisation's ИНН, so a word must say it.
  passport: (text, said) =>
    [
      ...text.matchAll(
        /(?<!\d)(\d{2}) (\d{2}) ?(?:№|N|#)? ?\d{6}(?!\d)|(?<!\d)(\d{2})(\d{2}) ?(?:№|N|#|номер) ?\d{6}(?!\d)|(?<![\d-])(\d{2})(\d{2}) \d{6}(?!\d)/giu,
      ),
    ].some((match) =>
      isSeries(match[1] ?? match[3] ?? match[5] ?? "", match[2] ?? match[4] ?? match[6] ?? ""),
    ) ||
    (/паспорт|сери[яи]/.test(said) && /(?<!\d)\d{4}[\s№]*\d{6}(?!\d)/.test(text)),
  // «II-АК № 123456», the Roman number also in Cyrillic look-alikes.
  birthCertificate: (text) =>
    /(?<![\p{L}\d])[IVXLCІХСЛ1У]{1,6}\s?[\p{Pd}]\s?[А-ЯA-Z]{2}\s*(?:№|N)?\s*\d{6}(?!\d)/iu.test(text),
  snils: (text, said) =>
    [...text.matchAll(/(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}(?![\d-])/g)].some(([number]) => {
      const isWritten = /^\d{3}-\d{3}-\d{3}[ -]\d{2}$/.test(number);
      const digits = number.replace(/\D/g, "");
      if (said.includes("снилс")) return true;
      // «8 900 123 45 67» is written so only by chance; a СНИЛС as its card has it needs no more than its check digits.
      return isSnils(digits) && (isWritten || !isTelephone(digits));
    }),
  card: (text) =>
    [...text.matchAll(/(?<!\d)(?:\d{4}[ -]?){3}\d{4}(?:[ -]?\d{3})?(?!\d)/g)].some(([number]) =>
      isCard(number.replace(/\D/g, "")),
    ),
  inn: (text, said) =>
    [...text.matchAll(/(?<!\d)\d{12}(?!\d)/g)].some(
      ([digits]) => isPersonalInn(digits) && (said.includes("инн") || !/^(?:7|8)9/.test(digits)),
    ),
  birthDate: (text, said) =>
    /рожд|родил|(?<![а-я])(?:г\.? ?р|д\.? ?р)(?![а-я])/.test(said) &&
    /(?<!\d)(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)?\d{2}|(?:19|20)\d{2}-[01]\d-[0-3]\d)(?!\d)|(?<!\d)[0-3]?\d (?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]* (?:19|20)\d{2}/iu.test(
      text,
    ),
};

/** The first half of a series is a region, the second the year of the blank: from 1997 on. */
function isSeries(region: string, year: string): boolean {
  return region !== "00" && (Number(year) >= 97 || Number(year) <= 40);
}

function isTelephone(digits: string): boolean {
  return /^[78]/.test(digits);
}

/** Check digits of a СНИЛС: the sum of digits by places from 9 down, its remainder by 101; none below 001-001-998. */
function isSnils(digits: string): boolean {
  const number = digits.slice(0, 9);
  if (Number(number) <= 1_001_998) return false;
  const sum = [...number].reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
  return Number(digits.slice(9)) === (sum % 101) % 100;
}

/** Luhn's check digit, and the first digits that cards of this country have (МИР 220, Visa 4, Mastercard 5 and 2, UnionPay 62) or a policy. */
function isCard(digits: string): boolean {
  if (!/^[2-6]/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The two check digits of the ИНН of a person, twelve digits; an organisation's has ten. */
function isPersonalInn(digits: string): boolean {
  const check = (weights: readonly number[]) =>
    (weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11) % 10;
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits.charAt(10)) &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === Number(digits.charAt(11)) &&
    !/^0+$/.test(digits)
  );
}
