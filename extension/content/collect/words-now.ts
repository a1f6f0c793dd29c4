import { questionWords } from "../label/question-text.ts";
import { withoutMarks } from "../label/readable-text.ts";
import type { LiveQuestion } from "./collect-questions.ts";
import { inOneReading } from "./one-reading.ts";
import { liveOptions } from "./options.ts";
import type { ReadWords } from "./parts/number-and-date.ts";

/** A question with its text and options read anew, since the page may have put others there; its place is taken as it was. */
export function withWordsNow(live: LiveQuestion): LiveQuestion {
  return inOneReading(() => wordsOf(live));
}

function wordsOf(live: LiveQuestion): LiveQuestion {
  const words = questionWords(live.group);
  const own = withoutMarks(words.text);
  const text = live.toldBy?.every(standsYet) === true ? live.question.text : own;
  const options = liveOptions(live.group, words.optionLabels, text);
  const listed = options.map(({ value, label }) => ({ value, label }));
  return { ...live, options, question: { ...live.question, text, options: listed } };
}

function standsYet({ group, text }: ReadWords): boolean {
  return withoutMarks(questionWords(group).text) === text;
}
