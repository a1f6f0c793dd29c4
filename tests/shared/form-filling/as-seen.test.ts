import { expect, test } from "vitest";
import { answerAsSeen, askedWords } from "../../../shared/form-filling/as-seen.ts";
import type { Question, QuestionAnswer } from "../../../shared/form-filling/question.ts";
import { makeQuestion } from "./make-question.ts";

const options = (...pairs: [value: string, label: string][]) =>
  pairs.map(([value, label]) => ({ value, label }));
const school: QuestionAnswer = { kind: "options", values: ["2"] };
const text: QuestionAnswer = { kind: "text", text: "7" };
const seen = {
  text: "Тип",
  section: ["Организация"],
  options: options(["1", "Детский сад"], ["2", "Школа"]),
};

test.each<[string, QuestionAnswer, Partial<Question>, QuestionAnswer | null]>([
  ["nothing changed", school, {}, school],
  ["another order", school, { options: options(["2", "Школа"], ["1", "Детский сад"]) }, school],
  [
    "other values behind the same words",
    school,
    { options: options(["a", "Детский сад"], ["b", "Школа"]) },
    { kind: "options", values: ["b"] },
  ],
  [
    "the words have changed places",
    school,
    { options: options(["1", "Школа"], ["2", "Детский сад"]) },
    { kind: "options", values: ["1"] },
  ],
  ["the option is gone", school, { options: options(["1", "Детский сад"], ["2", "Колледж"]) }, null],
  [
    "two options with its words, neither with its value",
    school,
    { options: options(["3", "Школа"], ["4", "Школа"]) },
    null,
  ],
  ["another question", text, { text: "КПП" }, null],
  ["another section", text, { section: ["Куратор"] }, null],
  [
    "a list not drawn yet",
    { kind: "options", values: ["Школа"] },
    { options: [] },
    { kind: "options", values: ["Школа"] },
  ],
])("%s", (_name, answer, now, expected) => {
  const before = makeQuestion(
    answer.kind === "options" && now.options?.length === 0 ? { ...seen, options: [] } : seen,
  );
  expect(answerAsSeen(askedWords(before, answer), { ...before, ...now }, answer)).toEqual(expected);
});
