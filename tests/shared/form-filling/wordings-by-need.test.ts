import { expect, test } from "vitest";
import { COUNT_WORDS } from "../../../shared/form-filling/changing-words.ts";
import { fieldWordings } from "../../../shared/form-filling/field-wordings.ts";
import { needsAround, needsIn } from "../../../shared/form-filling/needs.ts";
import { readQuestion } from "../../../shared/form-filling/read-question.ts";
import { wordingsMetBy, wordingsNeedingAny } from "../../../shared/form-filling/wordings-by-need.ts";
import { askedQuestions } from "./asked-questions.ts";
import { makeQuestion } from "./make-question.ts";

const metSets = askedQuestions("tuned-g").map((asked) => {
  const read = readQuestion(makeQuestion(asked));
  return new Set([...needsIn(read.own).keys(), ...needsAround(read), COUNT_WORDS]);
});

test("every wording needs something: without a need none would be found", () => {
  expect(fieldWordings.filter(({ needs }) => needs.length === 0)).toEqual([]);
});

test("those found by their needs are those that trying each one finds, in the same order", () => {
  let found = 0;
  for (const met of metSets) {
    const all = fieldWordings.filter(({ needs }) => needs.every((need) => met.has(need)));
    expect(wordingsMetBy(met)).toEqual(all);
    expect(wordingsNeedingAny(met)).toEqual(
      fieldWordings.filter(({ needs }) => needs.some((need) => met.has(need))),
    );
    found += all.length;
  }
  expect(found).toBeGreaterThan(metSets.length);
});
