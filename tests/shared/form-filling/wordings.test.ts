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

  // Each scored before anybody looked: the first nine gave 66–78 % right, k13–k15 74–90, k17–k22, when all before them had been learned
  // from, 80–99, together 90.2 % right and 0.4 % wrong; then k23–k28 85–98, together 92.3 % right and 0.7 % wrong. Some of what they
  // would leave open is arguable.
  test.each([
    ["tuned-k1", 0.9],
    ["tuned-k2", 0.9],
    ["tuned-k3", 0.9],
    ["tuned-k5", 0.9],
    ["tuned-k6", 0.9],
    ["tuned-k7", 0.9],
    ["tuned-k9", 0.88],
    ["tuned-k10", 0.87],
    ["tuned-k11", 0.88],
    ["tuned-k14", 0.9],
    ["tuned-k15", 0.9],
    ["tuned-k17", 0.93],
    ["tuned-k18", 0.88],
    ["tuned-k19", 0.9],
    ["tuned-k20", 0.92],
    ["tuned-k22", 0.88],
    ["tuned-k23", 0.95],
    ["tuned-k24", 0.9],
    ["tuned-k25", 0.94],
    ["tuned-k27", 0.89],
    ["tuned-k28", 0.9],
  ] as const)("%s: at most 1 % wrong", (file, least) => {
    const score = scoreOf(askedQuestions(file));
    console.log(printed(`forms, ${file}`, score));
    expect(wrongShare(score)).toBeLessThanOrEqual(0.01);
    expect(rightShare(score)).toBeGreaterThanOrEqual(least);
  });

  // Chats and a clerk's abbreviations. Its four wrong ones name the only year of their form, which planning refuses.
  test("tuned-k13: at most 1.5 % wrong", () => {
    const score = scoreOf(askedQuestions("tuned-k13"));
    console.log(printed("forms, tuned-k13", score));
    expect(wrongShare(score)).toBeLessThanOrEqual(0.015);
    expect(rightShare(score)).toBeGreaterThanOrEqual(0.85);
  });

  // Read first when the tables were done once: 72 % were right then, 0.3 % wrong. The last nine forms of «tuned» were read
  // after that and gave 65 % right and 2.5 % wrong at first sight. All of them are tuned since: only forms never read tell the truth.
  test("kept aside: at most 1 % wrong", () => {
    const score = scoreOf(askedQuestions("aside"));
    console.log(printed("forms, kept aside", score));
    expect(wrongShare(score)).toBeLessThanOrEqual(0.01);
    expect(rightShare(score)).toBeGreaterThanOrEqual(0.9);
  });

  // Nobody who changed the tables has read these forms of nine authors, but for what was wrong in the first three and the last, and nothing was
  // learned from them. Whoever tunes to them puts others in their place. A set of four hundred questions shows one wrong more or less
  // as a quarter of a per cent: it is all of them together that must keep under 1 %.
  test("untouched: together at most 1 % wrong", () => {
    const least = {
      untouched: 0.93,
      "untouched-b": 0.85,
      "untouched-f": 0.77,
      "untouched-k4": 0.86,
      "untouched-k8": 0.8,
      "untouched-k12": 0.89,
      "untouched-k16": 0.84,
      "untouched-k21": 0.86,
      "untouched-k26": 0.9,
    } as const;
    let wrong = 0;
    let questions = 0;
    for (const [set, share] of Object.entries(least)) {
      const score = scoreOf(askedQuestions(set as keyof typeof least));
      console.log(printed(`forms, ${set}`, score));
      expect(rightShare(score), set).toBeGreaterThanOrEqual(share);
      expect(wrongShare(score), set).toBeLessThanOrEqual(0.015);
      wrong += score.wrong.length;
      questions += score.questions;
    }
    expect(wrong / questions).toBeLessThanOrEqual(0.01);
  });
});
