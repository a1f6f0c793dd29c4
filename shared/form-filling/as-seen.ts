import type { Question, QuestionAnswer } from "./question.ts";
import type { AskedWords } from "./write-outcome.ts";

/** The words of a question and of the options of its answer, as the person sees them before allowing it. */
export function askedWords({ text, section, options }: Question, answer: QuestionAnswer): AskedWords {
  const values = answer.kind === "options" ? answer.values : [];
  const labels = values.map((value) => options.find((option) => option.value === value)?.label ?? value);
  return { text, section, labels };
}

/**
 * The answer for a question as it stands now, or null where its words are no longer those the person saw. Options go by their
 * words: the values behind them may have changed.
 * @example answerAsSeen({ text: "ИНН", section: [], labels: [] }, { text: "КПП", … }, answer) // null
 */
export function answerAsSeen(
  asked: AskedWords,
  { text, section, options }: Question,
  answer: QuestionAnswer,
): QuestionAnswer | null {
  if (text !== asked.text || section.join("\n") !== asked.section.join("\n")) return null;
  // A list drawn when it is opened is looked through by the words anyway.
  if (answer.kind !== "options" || options.length === 0) return answer;
  const values = asked.labels.map((label, place) => {
    const named = options.filter((option) => option.label === label);
    const same = named.find((option) => option.value === answer.values[place]);
    return same ?? (named.length === 1 ? named[0]! : null);
  });
  return values.includes(null) ? null : { kind: "options", values: values.map((option) => option!.value) };
}
