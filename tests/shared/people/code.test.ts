import { describe, expect, test } from "vitest";
import { codeKey, codeNumber, codeText, highestCodeIn } from "../../../shared/people/code.ts";

test.each([
  ["М", 7, "М-007"],
  ["Н", 123, "Н-123"],
  ["П", 1000, "П-1000"],
])("%s and %i give %s", (prefix, number, code) => {
  expect(codeText(prefix, number)).toBe(code);
  expect(codeNumber(prefix, code)).toBe(number);
});

describe("one code in many spellings", () => {
  test.each([
    ["Latin letter", "M-001"],
    ["small letter", "м-001"],
    ["small Latin letter", "m-001"],
    ["no zeroes", "М-1"],
    ["en dash", "М–001"],
    ["em dash and spaces", " М — 001 "],
    ["non-breaking hyphen", "М‑001"],
    ["minus sign", "М−001"],
  ])("%s", (_, words) => {
    expect(codeKey(words)).toBe(codeKey("М-001"));
    expect(codeNumber("М", words)).toBe(1);
  });

  test.each([
    ["another number", "М-002"],
    ["another prefix", "Н-001"],
    ["ten times as much", "М-0010"],
    ["a name", "Маркина Мария"],
    ["a word with a number", "ММ-001"],
  ])("%s is another one", (_, words) => expect(codeKey(words)).not.toBe(codeKey("М-001")));
});

test.each([
  ["М", "М-001; М-007, M-3", 7],
  ["М", "Присвоить коды: М-002 … М-011.", 11],
  ["М", "Н-050", 0],
  ["М", "ТАМ-99", 0],
  ["К", "", 0],
])("highest code of %s in «%s» is %i", (prefix, text, highest) =>
  expect(highestCodeIn(prefix, text)).toBe(highest),
);
