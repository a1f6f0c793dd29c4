import { describe, expect, test } from "vitest";
import { askedQuestions } from "./asked-questions.ts";
import { printed, scoreOf, told } from "./recognition-score.ts";
import { heldOut, tuned } from "./wordings-held-out.ts";

const rightShare = ({ right, answerable }: ReturnType<typeof scoreOf>) => right.length / answerable;
const wrongShare = ({ wrong, questions }: ReturnType<typeof scoreOf>) => wrong.length / questions;

describe("questions as regions ask them", () => {
  test("tuned: none wrong, at least 95 % of the answerable right", () => {
    const score = scoreOf(tuned);
    console.log(printed("tuned", score));
    expect(score.wrong.map(told)).toEqual([]);
    expect(rightShare(score)).toBeGreaterThanOrEqual(0.95);
  });

  test("held out: at most 1 % wrong", () => {
    const score = scoreOf(heldOut);
    console.log(printed("held out", score));
    expect(wrongShare(score)).toBeLessThanOrEqual(0.01);
    expect(rightShare(score)).toBeGreaterThanOrEqual(0.9);
  });
});

describe("single questions in officialese and in plain speech", () => {
  // More than a third of them are traps. Written in six goes, each before the tables were looked at again: 84–93 % were right at
  // first sight, 5 of 770 wrong.
  test("none wrong, at least 95 % of the answerable right", () => {
    const score = scoreOf(askedQuestions("phrases"));
    console.log(printed("phrases", score));
    expect(score.wrong.map(told)).toEqual([]);
    expect(rightShare(score)).toBeGreaterThanOrEqual(0.95);
  });
});

describe("whole made-up forms", () => {
  test("tuned: none wrong, at least 90 % of the answerable right", () => {
    const score = scoreOf(askedQuestions("tuned"));
    console.log(printed("forms, tuned", score));
    expect(score.wrong.map(told)).toEqual([]);
    expect(rightShare(score)).toBeGreaterThanOrEqual(0.9);
  });

  // Six authors who had seen neither the program nor each other: 69, 40, 48, 49, 52 and 43 % were right at first sight by the rules,
  // at most 1 % wrong.
  test.each([
    ["tuned-a", 0.9],
    ["tuned-c", 0.85],
    ["tuned-d", 0.85],
    ["tuned-e", 0.85],
    ["tuned-g", 0.85],
    ["tuned-h", 0.8],
  ] as const)("%s: at most 0.5 % wrong", (file, least) => {
    const score = scoreOf(askedQuestions(file));
    console.log(printed(`forms, ${file}`, score));
    expect(wrongShare(score)).toBeLessThanOrEqual(0.005);
    expect(rightShare(score)).toBeGreaterThanOrEqual(least);
  });

  // Read first when the tables were done once: 72 % were right then, 0.3 % wrong. The last nine forms of «tuned» were read
  // after that and gave 65 % right and 2.5 % wrong at first sight. All of them are tuned since: only forms never read tell the truth.
  test("kept aside: at most 1 % wrong", () => {
    const score = scoreOf(askedQuestions("aside"));
    console.log(printed("forms, kept aside", score));
    expect(wrongShare(score)).toBeLessThanOrEqual(0.01);
    expect(rightShare(score)).toBeGreaterThanOrEqual(0.9);
  });

  // Nobody who changed the tables has read these forms of three authors, but for what was wrong in them. At first sight 79, 58 and 40 %
  // were right, 0.4, 1.3 and 0.7 % wrong. Whoever tunes to them puts others in their place.
  test.each([
    ["untouched", 0.75],
    ["untouched-b", 0.6],
    ["untouched-f", 0.55],
  ] as const)("%s: at most 1 % wrong", (set, least) => {
    const score = scoreOf(askedQuestions(set));
    console.log(printed(`forms, ${set}`, score));
    expect(wrongShare(score)).toBeLessThanOrEqual(0.01);
    expect(rightShare(score)).toBeGreaterThanOrEqual(least);
  });
});
