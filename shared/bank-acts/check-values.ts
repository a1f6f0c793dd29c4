import { sensitiveIn, sensitiveKinds } from "../people/sensitive-numbers.ts";
import { readDate, readNumber } from "../workbook/read-cell.ts";
import type { BankField } from "./bank-fields.ts";
import type { PersonValues } from "./person-values.ts";

/** What the columns of a bank cannot take, each a sentence that says what to write instead. */
export function refusedValues(
  fields: readonly BankField[],
  values: PersonValues,
  thisYear: number,
): readonly string[] {
  return fields.flatMap((field) => {
    const words = (values[field.heading] ?? "").trim();
    const example = words === "" ? null : exampleFor(field, words, thisYear);
    return example === null
      ? []
      : [`«${field.heading}»: не понял «${shownWords(field, words)}». Напишите, например, ${example}.`];
  });
}

/** Null where the words can be read. */
function exampleFor({ kind, heading }: BankField, words: string, thisYear: number): string | null {
  if (kind === "date") return readDate(words).ok ? null : "15.09.2024";
  if (kind !== "number") return null;
  const reading = readNumber(words);
  if (heading === "Год рождения") {
    const isYear = reading.ok && reading.value !== null && Number.isInteger(reading.value);
    return isYear && reading.value > 1900 && reading.value <= thisYear ? null : "1985 (только год)";
  }
  const isCount = reading.ok && reading.value !== null && reading.value >= 0;
  return isCount ? null : "3";
}

/** A full day of birth typed for a year is not repeated. */
function shownWords({ heading }: BankField, words: string): string {
  return sensitiveIn(words, heading).length > 0 ? "…" : words;
}

/** Where an address stands, its digits are nobody's. */
const ADDRESSES: readonly BankField["kind"][] = ["link"];

/**
 * Warnings of what looks like a passport, a СНИЛС, a card: said before anything is written, never with the number itself (152-ФЗ, статья 5,
 * часть 5).
 * @example sensitiveWarnings(fields, values) // ["«Контактные данные»: похоже, здесь СНИЛС. …"]
 */
export function sensitiveWarnings(fields: readonly BankField[], values: PersonValues): readonly string[] {
  return fields.flatMap(({ heading, kind }) => {
    const kinds = ADDRESSES.includes(kind) ? [] : sensitiveIn(values[heading] ?? "", heading);
    if (kinds.length === 0) return [];
    const looks = kinds.map((each) => sensitiveKinds[each]).join(", ");
    return [
      `«${heading}»: похоже, здесь ${looks}. Для наставничества это не нужно, в книге такого не хранят: сотрите.`,
    ];
  });
}
