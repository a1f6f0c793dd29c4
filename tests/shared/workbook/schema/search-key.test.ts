import fc from "fast-check";
import { expect, test } from "vitest";
import { searchKey, searchKeyFormula } from "../../../../shared/workbook/schema/search-key.ts";

/** The words of the formula carried out, function by function, as a spreadsheet does. */
const asTheFormulaSays = new Function(
  "typed",
  `const SUBSTITUTE = (text, from, to) => text.split(from).join(to);
   const UPPER = (text) => text.toUpperCase();
   const CHAR = String.fromCharCode;
   return ${searchKeyFormula("typed")};`,
) as (typed: string) => string;

test.each([
  ["М-001", "М-1"],
  ["М-1", "М-1"],
  ["М-1000", "М-1000"],
  ["m – 001", "М-1"],
  ["h-001, Н-2", "Н-1;Н-2"],
  ["Н-001\nН-002", "Н-1;Н-2"],
  [" П\u00a0—\u00a00012 ", "П-12"],
  ["М-00000001", "М-001"],
  ["М-000", "М-"],
  ["Иванова Анна", "ИВАНОВААННА"],
  ["", ""],
])("«%s» is looked up as «%s»", (typed, key) => {
  expect(searchKey(typed)).toBe(key);
  expect(asTheFormulaSays(typed)).toBe(key);
});

test("whatever is typed, the program looks it up as the formula does", () => {
  const sign = fc.constantFrom(..."МНПКмнпкMHPKmhpk-–—−‑‐0001279;,\n \u00a0ёßx");
  const typed = fc.oneof(fc.array(sign, { maxLength: 24 }), fc.array(fc.string({ unit: "grapheme" })));
  fc.assert(
    fc.property(typed, (signs) => {
      const text = signs.join("");
      expect(searchKey(text)).toBe(asTheFormulaSays(text));
    }),
    { numRuns: 500 },
  );
});
