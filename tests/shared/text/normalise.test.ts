import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "../../../shared/text/normalise.ts";

test("offsets lead back past dropped characters", () => {
  const original = "сен\u00ADтябрь";
  const { text, offsets } = normalise(original);
  expect(text).toBe("сентябрь");
  expect(offsets[2]).toBe(2);
  expect(offsets[3]).toBe(4);
  expect(offsets[8]).toBe(original.length);
});

test("line breaks stay", () => expect(normalise("май\nиюнь").text).toBe("май\nиюнь"));

test("offsets rise, and there is one more than characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (original) => {
      const { text, offsets } = normalise(original);
      expect(offsets.length).toBe(text.length + 1);
      for (let i = 1; i < offsets.length; i++) expect(offsets[i]).toBeGreaterThan(offsets[i - 1] as number);
    }),
  );
});
