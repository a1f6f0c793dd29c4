import { describe, expect, test } from "vitest";
import { fieldWordings } from "../../../shared/form-filling/field-wordings.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import { recognise } from "../../../shared/form-filling/recognise.ts";
import { mentoringFormKeys, mentoringForms } from "../../../shared/people/mentoring-forms.ts";
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

describe("a form of mentoring in any of its spellings", () => {
  test.each(
    mentoringFormKeys.flatMap((form) => mentoringForms[form].map((spelling) => [spelling, form] as const)),
  )("«%s» → %s", (spelling, form) => {
    for (const text of [`Количество пар «${spelling}»`, `${spelling}, количество пар`]) {
      expect(recognise(makeQuestion({ text, kind: "number" })).field).toBe(`pairings.form.${form}`);
    }
  });
});

test("what every row of a table asks is not answered with a number of the whole", () => {
  const asked = makeQuestion({ text: "Количество наставляемых", kind: "number" });
  expect(recognise(asked).field).toBe("mentees.total");
  const { field, candidates } = recognise({ ...asked, section: ["строка 2"], row: 2 });
  expect(field).toBeNull();
  expect(candidates).toContain("mentees.total");
});
