import { convertAnswer } from "../../../shared/form-filling/conversion/convert-answer.ts";
import type { Question, QuestionAnswer } from "../../../shared/form-filling/question.ts";
import type { ExpectedQuestion, GivenAnswer } from "../../forms/expected-form.ts";

/** The collected question that a person would point at: by its words, and by its section where the words repeat. */
export function matchQuestion(
  expected: ExpectedQuestion,
  questions: readonly Question[],
): Question | undefined {
  const alike = questions.filter(({ text }) => text === expected.text);
  const section = (expected.section ?? []).join("\n");
  // A row that is not there yet is not the one that is.
  const only = alike.length === 1 && expected.appears !== true ? alike[0] : undefined;
  return alike.find((each) => each.section.join("\n") === section) ?? only;
}

/** An answer as the panel would send it for this very question; an option that is not listed yet goes by its label. */
export function answerFor(question: Question, given: GivenAnswer): QuestionAnswer {
  if (typeof given === "boolean") return { kind: "checked", checked: given };
  if (typeof given === "string") return { kind: "text", text: given };
  if (typeof given === "number") return converted(given, "count", question, String(given));
  if ("date" in given) return converted(given.date, "date", question, given.date);
  const values = given.map((label) => question.options.find((each) => each.label === label)?.value ?? label);
  return { kind: "options", values };
}

function converted(
  value: number | string,
  field: "count" | "date",
  question: Question,
  otherwise: string,
): QuestionAnswer {
  const conversion = convertAnswer(value, field, question);
  return conversion.ok ? conversion.answer : { kind: "text", text: otherwise };
}

/** Something to write where nothing may be written: the engine must refuse it. */
export function probeOf(question: Question): QuestionAnswer {
  if (question.kind === "checkbox") return { kind: "checked", checked: true };
  if (question.options.length > 0) return { kind: "options", values: [question.options[0]!.value] };
  return { kind: "text", text: "не должно быть записано" };
}
