import { fieldParts } from "../report/field-parts.ts";
import type { Report } from "../report/report.ts";
import { type FieldKey, reportField } from "../report/report-fields.ts";
import { shownNumber } from "./conversion/convert-number.ts";
import type { FillRow } from "./fill-plan.ts";

/** Numbers of one form that cannot all be true, with the questions they stand in. */
export type FormConflict = {
  /** Keys of the questions, the whole first. */
  readonly keys: readonly string[];
  /** One Russian sentence: what does not hold. */
  readonly words: string;
};

type Held = { readonly key: string; readonly number: number };

/**
 * What would not hold in the form when the plan is written: a part larger than its whole, parts that do not add up. What stands in
 * the form already counts as it stands. Nothing is bent to fit: the person decides.
 */
export function formConflicts(rows: readonly FillRow[], report: Report): readonly FormConflict[] {
  const held = new Map<FieldKey, Held>();
  for (const row of rows) {
    const number = numberIn(row, report);
    if (row.field !== null && number !== null && !held.has(row.field))
      held.set(row.field, { key: row.question.key, number });
  }
  return fieldParts.flatMap(({ whole: wholeField, parts, apart, complete }): FormConflict[] => {
    const whole = held.get(wholeField);
    if (whole === undefined) return [];
    const found = parts.flatMap((field) => {
      const part = held.get(field);
      return part === undefined ? [] : [{ field, ...part }];
    });
    const larger = found.filter(({ number }) => number > whole.number);
    if (larger.length > 0) {
      return larger.map(({ field, key, number }) => ({
        keys: [whole.key, key],
        words: `Часть больше целого: ${told(field, number)}, а ${told(wholeField, whole.number)}.`,
      }));
    }
    const sum = found.reduce((total, { number }) => total + number, 0);
    const isAll = complete === true && found.length === parts.length;
    if (found.length < 2 || apart !== true || (isAll ? sum === whole.number : sum <= whole.number)) return [];
    const names = found.map(({ field, number }) => told(field, number)).join("; ");
    return [
      {
        keys: [whole.key, ...found.map(({ key }) => key)],
        words: `«Из них» не сходится с «всего»: ${told(wholeField, whole.number)}, а вместе ${shownNumber(sum)} (${names}).`,
      },
    ];
  });
}

/** The number a question will hold: the planned one, or the one that stays. */
function numberIn(row: FillRow, report: Report): number | null {
  if (row.field === null) return null;
  const { kind } = reportField(row.field);
  if (kind !== "count") return null;
  if (row.state === "planned") {
    const value = report.values[row.field];
    return typeof value === "number" ? value : null;
  }
  const { current } = row.question;
  if (row.state !== "kept" || current.kind !== "text") return null;
  return /^\d{1,9}$/.test(current.text.trim()) ? Number(current.text) : null;
}

function told(field: FieldKey, number: number): string {
  return `«${reportField(field).label}» – ${shownNumber(number)}`;
}
