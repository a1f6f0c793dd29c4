import { type FieldKey, reportField } from "../report/report-fields.ts";

/** Whether a field is a count or a percentage: what changes with time, sex, place and plan. */
export function isNumberField(field: FieldKey): boolean {
  const { kind } = reportField(field);
  return kind === "count" || kind === "percent";
}
