import { expect, test } from "vitest";
import { paragraphsOf } from "../../../../extension/documents/pdf/cell-lines.ts";
import type { DocumentHabits } from "../../../../extension/documents/pdf/document-habits.ts";
import type { TextLine } from "../../../../extension/documents/pdf/text-lines.ts";

const habits: DocumentHabits = {
  hyphenates: false,
  cutsWords: false,
  cutsAnywhere: false,
  tightNumberSign: false,
  words: new Set(),
};

/** Lines as printed one below the other, 5 points a letter; the cell is as wide as the widest of them. */
function linesOf(texts: readonly string[]): TextLine[] {
  return texts.map((text, index) => {
    let at = 0;
    const words = text.split(" ").map((word) => {
      const left = at;
      at += (word.length + 1) * 5;
      return { text: word, left, right: left + word.length * 5 };
    });
    return { words, left: 0, right: text.length * 5, baseline: index * 12, size: 10 } as unknown as TextLine;
  });
}

test.each([
  [
    "several lines with a dash are a list, however full the line above",
    ["Проведение педагогического совета", "- ознакомление с положением", "- выбор наставников"],
    ["Проведение педагогического совета", "- ознакомление с положением", "- выбор наставников"],
  ],
  [
    "the number of an item at the end of a page begins a line of its own",
    ["7) Анкетирование участников", "программы школы", "8)"],
    ["7) Анкетирование участников программы школы", "8)"],
  ],
  [
    "a pair of roles that wraps before its dash is no list",
    ["Встречи в форме «наставник", "– наставляемый», в форме учитель", "– учитель» и другие"],
    ["Встречи в форме «наставник – наставляемый», в форме учитель – учитель» и другие"],
  ],
] as const)("%s", (_name, texts, paragraphs) => {
  const lines = linesOf(texts);
  const right = Math.max(...lines.map((line) => line.right));
  expect(paragraphsOf(lines, { left: 0, right, pitch: 12 }, habits).map(({ text }) => text)).toEqual(
    paragraphs,
  );
});
