import { expect, test } from "vitest";
import { inOneReading, oncePerReading } from "../../../../extension/content/collect/one-reading.ts";

const page = { words: "ИНН", asked: 0 };
const wordsOf = oncePerReading((_element: string) => {
  page.asked += 1;
  return page.words;
});

test("within a reading each thing is found out once, and all of it is forgotten afterwards", () => {
  page.asked = 0;
  inOneReading(() => {
    expect([wordsOf("a"), wordsOf("a"), wordsOf("b")]).toEqual(["ИНН", "ИНН", "ИНН"]);
    expect(inOneReading(() => wordsOf("a"))).toBe("ИНН");
    expect(page.asked).toBe(2);
    expect(wordsOf("a")).toBe("ИНН");
    expect(page.asked).toBe(2);
  });
  page.words = "ОГРН";
  expect(inOneReading(() => wordsOf("a"))).toBe("ОГРН");
});

test("outside of a reading, and after one that broke off, nothing is kept", () => {
  page.words = "ИНН";
  expect(() =>
    inOneReading(() => {
      wordsOf("a");
      throw new Error("a page in the way");
    }),
  ).toThrow("a page in the way");
  page.words = "КПП";
  expect(wordsOf("a")).toBe("КПП");
  page.words = "БИК";
  expect(wordsOf("a")).toBe("БИК");
});
