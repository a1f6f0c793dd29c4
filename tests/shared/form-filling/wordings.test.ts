import { describe, expect, test } from "vitest";
import { recognise } from "../../../shared/form-filling/recognise.ts";
import { makeQuestion } from "./make-question.ts";
import { type AskedQuestion, heldOut, tuned } from "./wordings-held-out.ts";

type Score = {
  readonly answerable: number;
  readonly right: number;
  /** Answerable, but left to the person. */
  readonly open: number;
  /** A field, and not the one asked for. */
  readonly wrong: readonly string[];
};

function scoreOf(questions: readonly AskedQuestion[]): Score {
  const answers = questions.map(({ field, ...question }) => ({
    question,
    asked: field,
    seen: recognise(makeQuestion(question)).field,
  }));
  const answerable = answers.filter(({ asked }) => asked !== null);
  return {
    answerable: answerable.length,
    right: answerable.filter(({ asked, seen }) => seen === asked).length,
    open: answerable.filter(({ seen }) => seen === null).length,
    wrong: answers
      .filter(({ asked, seen }) => seen !== null && seen !== asked)
      .map(
        ({ question, asked, seen }) =>
          `${[...(question.section ?? []), question.text].join(" > ")}: ${asked} ≠ ${seen}`,
      ),
  };
}

function printed(name: string, all: readonly AskedQuestion[], { answerable, right, open, wrong }: Score) {
  const share = ((right / answerable) * 100).toFixed(1);
  return `${name}: ${all.length} questions, ${answerable} answerable: right ${right} (${share} %), open ${open}, wrong ${wrong.length}`;
}

describe("questions as regions ask them", () => {
  test("tuned: none wrong, at least 85 % of the answerable right", () => {
    const score = scoreOf(tuned);
    console.log(printed("tuned", tuned, score));
    expect(score.wrong).toEqual([]);
    expect(score.right / score.answerable).toBeGreaterThanOrEqual(0.85);
  });

  test("held out: at most 1 % wrong", () => {
    const score = scoreOf(heldOut);
    console.log(printed("held out", heldOut, score));
    expect(score.wrong.length).toBeLessThanOrEqual(Math.floor(heldOut.length / 100));
  });
});
