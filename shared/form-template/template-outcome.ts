import type { FieldKey } from "../report/report-fields.ts";
import { type CellContent, type CellValue, isDateValue, shownValue } from "../workbook/cell.ts";
import type { TemplateRow } from "./plan-template.ts";

/** What became of a cell of the form; the states are those of a web form. */
export type TemplateOutcome = {
  readonly sheet: string;
  readonly address: string;
  readonly question: string;
  readonly section: readonly string[];
  readonly field: FieldKey | null;
  /** What was written, or what stands there; days as YYYY-MM-DD; null for nothing. */
  readonly value: string | number | boolean | null;
  readonly state: "filled" | "check" | "refused" | "unknown" | "kept";
  /** Why nothing was written, or what to look at; "" for nothing. */
  readonly reason: string;
};

/**
 * The outcome of every cell that asks for something, in the order of the form.
 * @param lost keys of questions whose cell did not keep what was written
 */
export function templateOutcomes(
  rows: readonly TemplateRow[],
  lost: ReadonlySet<string> = new Set(),
): readonly TemplateOutcome[] {
  return rows.map((row) => {
    const { sheet, address, question, fill } = row;
    const base = { sheet, address, question: question.text, section: question.section, field: fill.field };
    if (fill.state === "planned" && lost.has(question.key))
      return {
        ...base,
        value: null,
        state: "refused",
        reason: "Ячейка не сохранила записанное. Впишите сами.",
      };
    if (fill.state === "planned")
      return {
        ...base,
        value: plain(row.content),
        state: fill.doubtful ? "check" : "filled",
        reason: fill.remark,
      };
    if (question.current.kind !== "empty")
      return {
        ...base,
        value: plain(row.cell.value),
        state: "kept",
        reason: "В ячейке уже есть значение, оно оставлено.",
      };
    if (fill.state === "refused") return { ...base, value: null, state: "refused", reason: fill.reason };
    return {
      ...base,
      value: null,
      state: "unknown",
      reason: fill.evidence || "Программа не знает, какой показатель сюда вписать.",
    };
  });
}

function plain(content: CellContent): Exclude<CellValue, { date: unknown }> {
  const value = shownValue(content);
  return isDateValue(value) ? value.date : value;
}
