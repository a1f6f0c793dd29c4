import { describe, expect, test } from "vitest";
import { fieldWordings } from "../../../shared/form-filling/field-wordings.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import { recognise } from "../../../shared/form-filling/recognise.ts";
import { reportField } from "../../../shared/report/report-fields.ts";
import { makeQuestion } from "./make-question.ts";

const KIND_OF_FIELD = {
  text: "text",
  count: "number",
  percent: "number",
  "yes-no": "radio",
  date: "date",
  phone: "text",
  email: "email",
  url: "url",
  list: "multiline",
} as const satisfies Record<string, Question["kind"]>;

describe("each wording is recognised as its own field", () => {
  test.each(fieldWordings)("$seen → $field", ({ seen, field, under }) => {
    const question = makeQuestion({
      text: seen,
      section: under === undefined ? [] : [under],
      kind: KIND_OF_FIELD[reportField(field).kind],
    });
    expect(recognise(question).field).toBe(field);
  });
});
