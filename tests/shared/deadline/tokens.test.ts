import { expect, test } from "vitest";
import { tokenise } from "../../../shared/deadline/tokens.ts";

test.each([
  ["a date is numbers and marks", "15.09.2023г.", ["15", ".", "09", ".", "2023", "г", "."]],
  ["ordinals keep their ending out", "1-го и 2я", ["1", "и", "2"]],
  ["a range is no ordinal", "1-15", ["1", "-", "15"]],
  ["a nought for the letter", "0ктябрь", ["октябрь"]],
  ["the letter for a nought", "О1.09", ["01", ".", "09"]],
  ["spaces and line breaks part words", "до\u00A0мая\nиюнь", ["до", "мая", "июнь"]],
])("%s", (_, text, expected) => expect(tokenise(text).map((token) => token.text)).toEqual(expected));

test("tokens point into the cell as written", () => {
  const cell = " Cен\u00ADтябрь – 15-го ";
  expect(tokenise(cell).map(({ start, end }) => cell.slice(start, end))).toEqual([
    "Cен\u00ADтябрь",
    "–",
    "15-го",
  ]);
});
