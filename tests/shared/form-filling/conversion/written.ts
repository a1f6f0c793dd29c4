import { expect } from "vitest";
import { convertAnswer } from "../../../../shared/form-filling/conversion/convert-answer.ts";
import type {
  Question,
  QuestionAnswer,
  QuestionConstraints,
} from "../../../../shared/form-filling/question.ts";
import type { ReportValue } from "../../../../shared/report/report.ts";
import type { FieldKind } from "../../../../shared/report/report-fields.ts";
import { makeQuestion } from "../make-question.ts";

const NO_LIMITS: QuestionConstraints = makeQuestion({}).constraints;

export const limits = (part: Partial<QuestionConstraints>) => ({ constraints: { ...NO_LIMITS, ...part } });

export const options = (...labels: string[]) => labels.map((label, index) => ({ value: `v${index}`, label }));

/** What is written, or "отказ"; a refusal must say why in a Russian sentence. */
export function written(
  value: ReportValue,
  kind: FieldKind,
  part: Partial<Question>,
): string | QuestionAnswer {
  const conversion = convertAnswer(value, kind, makeQuestion(part));
  if (!conversion.ok) {
    expect(conversion.reason).toMatch(/^[А-ЯЁ].*\.$/s);
    return "отказ";
  }
  const { answer } = conversion;
  return answer.kind === "text" ? answer.text : answer;
}

/** The label chosen among options, or "отказ". */
export function chosen(
  value: ReportValue,
  kind: FieldKind,
  labels: readonly string[],
  part: Partial<Question> = {},
): string {
  const question = { kind: "radio" as const, options: options(...labels), ...part };
  const answer = written(value, kind, question);
  if (typeof answer === "string") return answer;
  if (answer.kind !== "options") throw new Error(`an option was expected, not ${answer.kind}`);
  return answer.values.map((each) => labels[Number(each.slice(1))]).join("; ");
}
