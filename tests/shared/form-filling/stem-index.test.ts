import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldWordings } from "../../../shared/form-filling/field-wordings.ts";
import { lookingAheadFirst } from "../../../shared/form-filling/looking-ahead-first.ts";
import { stemIndex } from "../../../shared/form-filling/stem-index.ts";
import { isOfStem } from "../../../shared/form-filling/words.ts";
import { tuned } from "./wordings-held-out.ts";

const stems = [
  ...new Set(fieldWordings.flatMap(({ needs, may = [], never = [] }) => [...needs, ...may, ...never])),
];
const words = [...new Set(tuned.flatMap(({ text }) => text.toLowerCase().split(/[^а-яёa-z0-9%№-]+/)))];

test("an index of stems takes the words that each stem alone takes", () => {
  const index = stemIndex(stems);
  const someWord = fc.oneof(
    fc.constantFrom(...words),
    fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 3 }).map((parts) => parts.join("-")),
    fc.string(),
  );
  fc.assert(
    fc.property(someWord, (word) => {
      const alone = stems.filter((stem) => isOfStem(word, stem));
      expect([...index(word)].sort()).toEqual(alone.sort());
    }),
    { numRuns: 200 },
  );
});

describe("looking ahead first", () => {
  test.each([
    ["(?<=приказ.{0,9})№ ?\\d+|(?<!не )закреплен[а-я]*", "приказ от 1 № 12, не закреплены, закреплены"],
    ["(?<=\\()[()]+(?=\\))|(?<=[|(])а", "(() |а (а б|а"],
    ["(?<=до )(\\d+)(?: лет)|(?:по|за) (?<=за )год", "до 35 лет, до 18, за год, по год"],
    ["а|(?<=а )", "а а б"],
  ])("%s takes the same", (pattern, text) => {
    const marked = (source: string) =>
      text.replace(new RegExp(source, "g"), (all, one) => `<${all}:${typeof one}>`);
    expect(marked(lookingAheadFirst(pattern))).toBe(marked(pattern));
    expect(marked(pattern)).not.toBe(text);
  });
});
