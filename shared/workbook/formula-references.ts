import { columnNumber } from "./formula-template.ts";
import type { Area } from "./snapshot.ts";

/** What a formula looks at. */
export type FormulaReferences = {
  /** The areas it names, in the tab of that name, or in its own where `tab` is null. */
  readonly areas: readonly (Area & { readonly tab: string | null })[];
  /** Whether these are all: names, smart tables and INDIRECT may lead anywhere. */
  readonly complete: boolean;
};

const LAST_ROW = 1_048_576;
/** Columns of an area of whole rows. */
const [FIRST, LAST] = ["A", "XFD"] as const;

const TAB = "(?:(?:'((?:[^']|'')+)'|([\\p{L}\\p{N}_.]+))!)?";
const PLACES = "\\$?([A-Z]{1,3})\\$?(\\d+)(?::\\$?([A-Z]{1,3})\\$?(\\d+))?";
const COLUMNS = "\\$?([A-Z]{1,3}):\\$?([A-Z]{1,3})";
const ROWS = "\\$?(\\d+):\\$?(\\d+)";
const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}_.$])${TAB}(?:${PLACES}|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_.(!])`,
  "gu",
);
const WORDS = /"(?:[^"]|"")*"/g;
const LEADS_ANYWHERE = /\b(?:INDIRECT|OFFSET|CELL|GETPIVOTDATA)\(/i;
/** What may stand around references without leading anywhere: functions, numbers, TRUE and FALSE. */
const HARMLESS = /[\p{L}_][\p{L}\p{N}_.]*\(|\b(?:TRUE|FALSE)\b|\d+(?:\.\d+)?(?:E[+-]?\d+)?/giu;

/**
 * The cells a formula looks at, as its words name them.
 * @example referencesOf("=SUM('Пары'!$A$2:$A$9)") // { areas: [{ tab: "Пары", row: 2, column: 1, lastRow: 9, lastColumn: 1 }], complete: true }
 */
export function referencesOf(formula: string): FormulaReferences {
  const areas: (Area & { tab: string | null })[] = [];
  const bare = formula.replace(WORDS, "").replace(REFERENCE, (...match: (string | undefined)[]) => {
    const [, quoted, plain, left, top, right = left, bottom = top, from, to, first, last] = match;
    areas.push({
      tab: quoted?.replace(/''/g, "'") ?? plain ?? null,
      row: Number(top ?? first ?? 1),
      column: columnNumber(left ?? from ?? FIRST),
      lastRow: Number(bottom ?? last ?? LAST_ROW),
      lastColumn: columnNumber(right ?? to ?? LAST),
    });
    return "";
  });
  const complete = !LEADS_ANYWHERE.test(bare) && !/[\p{L}#![\]]/u.test(bare.replace(HARMLESS, ""));
  return { areas, complete };
}
