import type { ISODate } from "../calendar/iso-date.ts";
import type { Note } from "../messages/note.ts";
import { comparisonKey } from "../text/fold.ts";
import { shownValue } from "./cell.ts";
import { cellAt, type LocatedTab, textOf } from "./locate.ts";
import { readDate, readNumber, readText, readYes } from "./read-cell.ts";
import { type PassportLabelText, passportLabels } from "./schema/passport-labels.ts";

/** «Паспорт» by label. A value stands in the map of its kind; empty and unreadable ones are absent. */
export type Passport = {
  readonly texts: ReadonlyMap<PassportLabelText, string>;
  readonly numbers: ReadonlyMap<PassportLabelText, number>;
  readonly dates: ReadonlyMap<PassportLabelText, ISODate>;
  readonly answers: ReadonlyMap<PassportLabelText, boolean>;
  /** Labels people added, with their text. */
  readonly own: ReadonlyMap<string, string>;
};

/** Reads «Паспорт»; null gives an empty one. */
export function readPassport(located: LocatedTab | null, notes: Note[]): Passport {
  const texts = new Map<PassportLabelText, string>();
  const numbers = new Map<PassportLabelText, number>();
  const dates = new Map<PassportLabelText, ISODate>();
  const answers = new Map<PassportLabelText, boolean>();
  const own = new Map<string, string>();
  const valueColumn = located?.columns.get("Значение");
  for (const { label, row, known } of located ? passportRows(located) : []) {
    if (!located || valueColumn === undefined) break;
    const value = shownValue(cellAt(located.tab, row, valueColumn));
    const place = `${located.tab.name}, строка ${row}, «${label}»`;
    const text = readText(value);
    if (text === null) continue;
    if (!known) {
      own.set(label, text);
      continue;
    }
    switch (known.kind) {
      case "number": {
        const reading = readNumber(value);
        if (reading.ok && reading.value !== null) numbers.set(known.label, reading.value);
        if (!reading.ok)
          notes.push({ code: "workbook.unread-number", severity: "problem", place, words: reading.words });
        break;
      }
      case "date": {
        const reading = readDate(value);
        if (reading.ok && reading.value !== null) dates.set(known.label, reading.value);
        if (!reading.ok)
          notes.push({ code: "workbook.unread-date", severity: "problem", place, words: reading.words });
        break;
      }
      case "yes": {
        const reading = readYes(value);
        if (reading.ok && reading.value !== null) answers.set(known.label, reading.value);
        if (!reading.ok)
          notes.push({ code: "workbook.unread-yes", severity: "problem", place, words: reading.words });
        break;
      }
      case "list":
      case "text":
        texts.set(known.label, text);
    }
  }
  if (
    located &&
    located.headingRow !== null &&
    valueColumn !== undefined &&
    located.columns.has("Показатель")
  )
    noteRepeatedLabels(located, valueColumn, notes);
  return { texts, numbers, dates, answers, own };
}

type PassportRow = {
  readonly label: string;
  readonly row: number;
  readonly known: (typeof passportLabels)[number] | null;
};

/**
 * The rows of «Паспорт» that have a label, with the schema's entry where it is one of ours. A repeated label counts once: in the
 * first row where it has a value.
 */
export function passportRows(located: LocatedTab): readonly PassportRow[] {
  const column = located.columns.get("Показатель");
  if (column === undefined || located.headingRow === null) return [];
  const valueColumn = located.columns.get("Значение");
  const hasValue = (row: number) =>
    valueColumn !== undefined && textOf(cellAt(located.tab, row, valueColumn)).trim() !== "";
  const rows = new Map<string, PassportRow>();
  for (let row = located.headingRow + 1; row <= located.tab.rows.length; row += 1) {
    const label = textOf(cellAt(located.tab, row, column)).trim();
    const key = comparisonKey(label);
    const earlier = rows.get(key);
    if (key === "" || (earlier && (hasValue(earlier.row) || !hasValue(row)))) continue;
    const known = passportLabels.find((entry) => comparisonKey(entry.label) === key) ?? null;
    rows.set(key, { label, row, known });
  }
  return [...rows.values()];
}

/** A label that stands twice with different values: the first is taken, and the person must know. */
function noteRepeatedLabels(located: LocatedTab, valueColumn: number, notes: Note[]): void {
  const column = located.columns.get("Показатель") as number;
  const taken = new Map(passportRows(located).map((entry) => [comparisonKey(entry.label), entry]));
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    const label = textOf(cellAt(located.tab, row, column)).trim();
    const entry = taken.get(comparisonKey(label));
    const value = (at: number) => textOf(cellAt(located.tab, at, valueColumn)).trim();
    if (!entry || entry.row === row || value(row) === "" || value(row) === value(entry.row)) continue;
    notes.push({
      code: "workbook.repeated-label",
      severity: "problem",
      place: `${located.tab.name}, строка ${row}`,
      words: label,
    });
  }
}
