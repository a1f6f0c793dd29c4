import fc from "fast-check";
import { expect, test } from "vitest";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";
import { everythingShown } from "./everything-shown.ts";
import { type Gone, hiddenSchool, mailOf, phoneOf, requestOf, surnameForms } from "./hidden-school.ts";

/** What of somebody stands in a text; empty where nothing does. */
function toldOf(gone: Gone, text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/ё/g, "е");
  const isWord = (word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u").test(plain);
  const firstNames = `${gone.first} ${gone.patronymic}`.toLowerCase().replace(/ё/g, "е");
  const digits = phoneOf(gone).replace(/\D/g, "").slice(1);
  return [
    ...surnameForms(gone).filter(isWord),
    ...[firstNames, requestOf(gone), mailOf(gone)].filter((words) => plain.includes(words)),
    ...(text.replace(/[\s()+-]/g, "").includes(digits) ? [digits] : []),
  ];
}

test("nothing that shows a workbook names, or tells a contact or a request of, somebody who took the consent back", () => {
  fc.assert(
    fc.property(hiddenSchool, ({ book, hidden }) => {
      const snapshot = bookOf(book);
      const workbook = readWorkbook(snapshot);
      for (const [place, shown] of Object.entries(everythingShown)) {
        const text = shown({ snapshot, workbook });
        const told = hidden.flatMap((gone) => toldOf(gone, text));
        expect({ place, told }).toEqual({ place, told: [] });
      }
    }),
    { numRuns: 15 },
  );
});

test("before they took it back the same places do name them, so the test above can fail", () => {
  const books = fc.sample(hiddenSchool, { numRuns: 3, seed: 5 });
  const named = new Set<string>();
  for (const { book, hidden } of books) {
    const snapshot = bookOf({ ...book, Согласия: [] } as OutsideData);
    const workbook = readWorkbook(snapshot);
    for (const [place, shown] of Object.entries(everythingShown))
      if (hidden.some((gone) => toldOf(gone, shown({ snapshot, workbook })).length > 0)) named.add(place);
  }
  expect([...named]).toEqual(
    expect.arrayContaining([
      "the report and its explanations",
      "the page for the next curator",
      "the banks by the form and the open list",
      "the list of people",
      "papers",
      "what an edge reads",
    ]),
  );
});
