import { serialOfDay } from "./time-zone.ts";

/** What the sheet makes of a typed or scripted entry. */
export type Entry =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "formula"; readonly formula: string };

/** The format of a cell in which every entry stays text. */
export const PLAIN_TEXT = "@";

/**
 * Google Sheets reads a string given to `setValue` as if a person had typed it, and in the Russian locale «5.1» is the fifth of
 * January. Only a cell formatted as plain text keeps what it is given. Modelled as eagerly as Sheets is, so that a write which
 * forgets the format is caught here and not in a school.
 * @example readEntry("5.1", "") // a date
 * @example readEntry("5.1", "@") // the text «5.1»
 */
export function readEntry(text: string, format: string): Entry {
  if (format === PLAIN_TEXT) return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.startsWith("=")) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  if (/^[+-]?\d+(,\d+)?$/.test(trimmed)) return { kind: "value", value: Number(trimmed.replace(",", ".")) };
  if (/^\d+(,\d+)?%$/.test(trimmed))
    return { kind: "value", value: Number(trimmed.slice(0, -1).replace(",", ".")) / 100 };
  if (/^(true|false|истина|ложь)$/i.test(trimmed))
    return { kind: "value", value: /^(true|истина)$/i.test(trimmed) };
  const serial = readDay(trimmed);
  if (serial !== null) return { kind: "date", serial };
  if (/^[+-]./.test(trimmed)) return { kind: "formula", formula: `=${trimmed}` };
  return { kind: "value", value: text };
}

function readDay(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2,4}))?\.?$/.exec(text);
  if (!dotted) return null;
  const year = dotted[3] === undefined ? 2024 : Number(dotted[3]) + (dotted[3].length === 2 ? 2000 : 0);
  return checkedDay(year, Number(dotted[2]), Number(dotted[1]));
}

function checkedDay(year: number, month: number, day: number): number | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? serialOfDay(year, month, day) : null;
}
