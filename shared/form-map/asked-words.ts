import type { QuestionKind } from "../form-filling/question.ts";
import { numberRoots } from "../text/word-kinship.ts";
import { isTitleOnly, type QuestionWords, questionWords } from "./question-words.ts";

/** A question to be found again: of a map, or of the form as it stands. */
export type Asked = {
  readonly key: string;
  readonly section: readonly string[];
  readonly question: string;
  readonly kind: QuestionKind;
};

export type AskedWords = {
  readonly own: QuestionWords;
  readonly above: readonly QuestionWords[];
  readonly titles: readonly string[];
  readonly takes: "words" | "time" | "choice";
  readonly exact: string;
  readonly loose: string;
};

/** What a control takes: a day for a name is another question, whatever its words. */
const TAKES = {
  text: "words",
  multiline: "words",
  number: "words",
  email: "words",
  phone: "words",
  url: "words",
  other: "words",
  date: "time",
  month: "time",
  week: "time",
  time: "time",
  "date-time": "time",
  select: "choice",
  "multi-select": "choice",
  radio: "choice",
  checkbox: "choice",
  "check-group": "choice",
} as const satisfies Record<QuestionKind, AskedWords["takes"]>;

export function wordsOfAsked({ section, question, kind }: Asked): AskedWords {
  const own = questionWords(question);
  const above = section.map(questionWords);
  const whole = (form: "exact" | "loose") => [...above, own].map((each) => each[form]).join(" / ");
  return { own, above, titles: section, takes: TAKES[kind], exact: whole("exact"), loose: whole("loose") };
}

/** What a question says, its headings say, and whether it says enough to stand under another title. */
export type Meaning = {
  readonly words: AskedWords;
  readonly own: string;
  readonly above: string;
  readonly tells: boolean;
};

/** So many telling words make a question that asks the same whatever title stands above it. */
const SELF_CONTAINED = 3;

/** How questions are put by meaning; words of one root are found over all of them at once. */
export function meaningOf(all: readonly AskedWords[]): (words: AskedWords) => Meaning {
  const roots = numberRoots(all.flatMap(({ own, above }) => [own, ...above].flatMap(({ stems }) => stems)));
  const rootsOf = ({ stems }: QuestionWords) =>
    [...new Set(stems.map((stem) => roots.get(stem) as number))].sort((one, other) => one - other);
  const written = (text: QuestionWords) => {
    const found = rootsOf(text);
    return found.length === 0 ? "" : `${found.join(" ")}|${text.marks}`;
  };
  return (words) => ({
    words,
    // "" where the words say nothing by themselves.
    own: written(words.own),
    above: words.above
      .map(written)
      .filter((each) => each !== "")
      .join("/"),
    tells: rootsOf(words.own).length >= SELF_CONTAINED,
  });
}

/** Whether all that differs between the headings of two questions are titles that name nobody. */
export function titlesDiffer(one: AskedWords, other: AskedWords): boolean {
  const difference = (from: AskedWords, without: AskedWords) =>
    from.titles.filter((_, place) => !without.above.some(({ loose }) => loose === from.above[place]?.loose));
  return [...difference(one, other), ...difference(other, one)].every(isTitleOnly);
}
