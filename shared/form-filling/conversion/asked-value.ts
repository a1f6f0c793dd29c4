import type { ReportValue } from "../../report/report.ts";

/** What a question asks of a field's value: the value itself, something made of it and of others, or what the workbook cannot tell. */
export type AskedValue =
  | { readonly ok: true; readonly value: ReportValue; readonly remark: string }
  | { readonly ok: false; readonly reason: string };

export function asked(value: ReportValue, remark = ""): AskedValue {
  return { ok: true, value, remark };
}

export function notAsked(reason: string): AskedValue {
  return { ok: false, reason };
}
