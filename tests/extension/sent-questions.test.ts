import fc from "fast-check";
import { expect, test } from "vitest";
import { questionsReceived, questionsToSend } from "../../extension/sent-questions.ts";
import type { Question } from "../../shared/form-filling/question.ts";

const limit = fc.option(fc.string());
const question: fc.Arbitrary<Question> = fc.record(
  {
    key: fc.string(),
    text: fc.string(),
    section: fc.array(fc.constantFrom("Сведения", "Пары", ""), { maxLength: 2 }),
    help: fc.constantFrom("", "чел."),
    kind: fc.constantFrom("text" as const, "number" as const, "select" as const),
    options: fc.array(fc.record({ value: fc.string(), label: fc.string() }), { maxLength: 2 }),
    listedWhenOpened: fc.constant(true as const),
    row: fc.nat(),
    constraints: fc.record({
      min: limit,
      max: limit,
      step: limit,
      pattern: limit,
      maxLength: fc.option(fc.nat()),
      inputMode: limit,
    }),
    required: fc.boolean(),
    current: fc.oneof(
      fc.constant({ kind: "empty" as const }),
      fc.record({ kind: fc.constant("text" as const), text: fc.string() }),
      fc.record({ kind: fc.constant("checked" as const), checked: fc.boolean() }),
    ),
    barrier: fc.option(fc.constantFrom("consent" as const, "invisible" as const)),
  },
  {
    requiredKeys: [
      "key",
      "text",
      "section",
      "help",
      "kind",
      "options",
      "constraints",
      "required",
      "current",
      "barrier",
    ],
  },
);

test("what the page sends is what the panel receives, question by question", () => {
  fc.assert(
    fc.property(fc.array(question), (questions) => {
      const onTheWay = JSON.parse(JSON.stringify(questionsToSend(questions)));
      expect(questionsReceived(onTheWay)).toEqual(questions);
    }),
  );
});
