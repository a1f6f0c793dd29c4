import { comparisonKey, foldSpaces } from "../text/fold.ts";
import type { CellValue } from "../workbook/cell.ts";
import { readNumber, readText } from "../workbook/read-cell.ts";
import { type AnswerKind, HIGHEST_POINT, oftenWords } from "./questionnaire.ts";

/** An answer as «Анкеты» keeps it; `fits` is false for words that are no answer of the kind: they are kept as they are, or refused. */
export type ReadAnswer = { readonly fits: boolean; readonly value: CellValue };

const YES = new Set(["да", "д", "+", "yes", "true", "истина"]);
const NO = new Set(["нет", "н", "no", "false", "ложь"]);

/** @example readAnswer("point", "7") // { fits: true, value: 7 } */
export function readAnswer(kind: AnswerKind, cell: CellValue): ReadAnswer {
  const text = foldSpaces(readText(cell) ?? "");
  const key = comparisonKey(text);
  switch (kind) {
    case "point": {
      const reading = readNumber(cell);
      const point = reading.ok ? reading.value : null;
      const isPoint = point !== null && Number.isInteger(point) && point >= 1 && point <= HIGHEST_POINT;
      return { fits: isPoint, value: isPoint ? point : text };
    }
    case "yes":
      if (YES.has(key)) return { fits: true, value: "да" };
      return NO.has(key) ? { fits: true, value: "нет" } : { fits: false, value: text };
    case "often": {
      // One letter or figure may be an answer that slipped from the question beside.
      const named = oftenWords.filter((word) => key.length > 1 && comparisonKey(word).startsWith(key));
      const exact = oftenWords.find((word) => comparisonKey(word) === key);
      const only = exact ?? (named.length === 1 ? named[0] : undefined);
      return only === undefined ? { fits: false, value: text } : { fits: true, value: only };
    }
    case "words":
      return { fits: true, value: typeof cell === "object" ? text : cell };
  }
}

/** What may be answered, for a sentence that says what is wrong. */
export const answerWords = {
  point: `нужно целое число от 1 до ${HIGHEST_POINT}`,
  yes: "нужно «да» или «нет»",
  often: `нужно одно из: ${oftenWords.join(", ").toLowerCase()}`,
  words: "",
} as const satisfies Record<AnswerKind, string>;
