import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question } from "../../../shared/form-filling/question.ts";
import { recognise } from "../../../shared/form-filling/recognise.ts";
import { type FieldKey, isFieldKey, reportFields } from "../../../shared/report/report-fields.ts";
import { askedQuestions } from "./asked-questions.ts";
import { makeQuestion } from "./make-question.ts";
import { heldOut, tuned } from "./wordings-held-out.ts";

const all = [...tuned, ...heldOut, ...askedQuestions("tuned"), ...askedQuestions("aside")];
const forms = askedQuestions("tuned").map(({ field: _, ...question }) => makeQuestion(question));
const answers = (questions: readonly Question[]) => questions.map((question) => recognise(question));

/** Nobody asked for these in the made-up forms; the forms that do are welcome. */
const RARELY_ASKED: readonly FieldKey[] = [
  "curatorSurvey.level",
  "documents.programme.number",
  "documents.curator.number",
  "documents.curator.date",
];

test("every field is asked for in at least three ways", () => {
  const times = new Map<FieldKey, number>();
  for (const { field } of all) if (field !== null) times.set(field, (times.get(field) ?? 0) + 1);
  const fewer = reportFields.map(({ key }) => key).filter((key) => (times.get(key) ?? 0) < 3);
  console.log(`fields with fewer than three wordings: ${fewer.join(", ") || "none"}`);
  expect(fewer.filter((key) => !RARELY_ASKED.includes(key))).toEqual([]);
});

test("at least 600 questions, 150 of them to be left to the person", () => {
  expect(all.length).toBeGreaterThanOrEqual(600);
  expect(all.filter(({ field }) => field === null).length).toBeGreaterThanOrEqual(150);
});

describe("a whole form", () => {
  const seen = answers(forms);

  test.each<[string, (question: Question) => Question]>([
    ["shouted", (question) => ({ ...question, text: question.text.toUpperCase() })],
    ["with a star", (question) => ({ ...question, text: `${question.text} *` })],
    ["with wide spaces", (question) => ({ ...question, text: question.text.replace(/ /g, "\u00A0 ") })],
    ["with another dash", (question) => ({ ...question, text: question.text.replace(/[–—]/g, "-") })],
    [
      "with headings shouted",
      (question) => ({ ...question, section: question.section.map((each) => each.toUpperCase()) }),
    ],
  ])("%s is recognised alike", (_name, noise) => {
    const changed = forms.filter((question, at) => recognise(noise(question)).field !== seen[at]?.field);
    expect(changed.map(({ text }) => text)).toEqual([]);
  });

  test("what else the form asks changes no answer", () => {
    // Texts once read are kept: the order of reading must not show.
    expect(answers([...forms].reverse()).reverse()).toEqual(seen);
    expect(answers([makeQuestion({ text: "Любимый цвет", key: "q2" }), ...forms]).slice(1)).toEqual(seen);
  });

  test("sure only where nothing is in doubt, and every offer is a field", () => {
    for (const { field, confidence, candidates } of seen) {
      expect(confidence === 0).toBe(field === null);
      expect(candidates.every(isFieldKey)).toBe(true);
    }
  });
});

test("never throws, whatever the page holds", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(...forms.map((each) => each.text)),
  );
  const kinds = fc.constantFrom<Question["kind"]>(
    "text",
    "number",
    "date",
    "radio",
    "select",
    "checkbox",
    "url",
    "other",
  );
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 12 }),
      text,
      fc.array(text, { maxLength: 5 }),
      kinds,
      (own, section, help, labels, kind) => {
        const options = labels.map((label) => ({ value: label, label }));
        recognise(makeQuestion({ text: own, section, help, options, kind }));
      },
    ),
    { numRuns: 200 },
  );
});
