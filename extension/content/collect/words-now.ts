import { questionWords } from "../label/question-text.ts";
import { withoutMarks } from "../label/readable-text.ts";
import type { LiveQuestion } from "./collect-questions.ts";
import { liveOptions } from "./options.ts";

/** A question with its text and options read anew, since the page may have put others there; its place is taken as it was. */
export function withWordsNow(live: LiveQuestion): LiveQuestion {
  const words = questionWords(live.group, new Map());
  const text = withoutMarks(words.text);
  const options = liveOptions(live.group, words.optionLabels, text);
  const listed = options.map(({ value, label }) => ({ value, label }));
  return { ...live, options, question: { ...live.question, text, options: listed } };
}
