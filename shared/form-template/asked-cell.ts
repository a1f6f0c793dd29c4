import { isPart } from "../form-filling/words.ts";
import { comparisonKey, foldSpaces } from "../text/fold.ts";
import type { YesNoPair } from "./answer-slots.ts";
import { announcesParts } from "./row-kinds.ts";
import { type Box, wordsOfBox } from "./template-grid.ts";

/** A cell that asks for something, with the words around it. */
export type AskedCell = {
  readonly box: Box;
  readonly text: string;
  readonly section: readonly string[];
  readonly unit: string;
  /** What stands there already; "" where it waits for an answer. */
  readonly held: string;
  /** What the person should look at; "" for nothing. */
  readonly doubt: string;
  /** The words of the row alone, where the head of the column is part of the text; "" elsewhere. */
  readonly rowText: string;
  /** The two cells one of which is ticked, where the answer stands in columns «Да» and «Нет». */
  readonly pair: YesNoPair | null;
};

/** The cell with its words: headings that say nothing or the same again are left out. */
export function asked(
  box: Box,
  text: string,
  section: readonly string[],
  unit: string,
  doubt: string,
): AskedCell {
  const waits = box.kind === "open" || box.kind === "unit" || box.kind === "boxes";
  const held = waits ? "" : wordsOfBox(box);
  const words = foldSpaces(text);
  return {
    box,
    text: words,
    section: section.filter(
      (each, index) =>
        each !== "" && comparisonKey(each) !== comparisonKey(words) && section.indexOf(each) === index,
    ),
    unit: unit || (box.kind === "unit" || isUnitHint(box.text) ? box.text : ""),
    held,
    doubt,
    rowText: "",
    pair: null,
  };
}

const isUnitHint = (text: string) => /да ?\/ ?нет|чел|%/i.test(text);

/** «из них:» alone only says what the rows below are. */
export const asksNothing = (words: readonly string[]) =>
  words.every((text) => isPart(text) && announcesParts(text));
