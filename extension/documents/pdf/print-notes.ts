import type { Note, NoteCode } from "../../../shared/messages/note.ts";
import { wordsCutOff } from "./cut-off-words.ts";
import type { PageMarks } from "./page-marks.ts";
import { liftSignatureStamps } from "./signature-stamps.ts";
import { runsPastPaper } from "./table-past-paper.ts";
import { turnPageUpright } from "./upright.ts";
import { wordsOverWords } from "./words-over-words.ts";

/** So many examples let a person find the place. */
const mostExamples = 3;

/** Each kind of trouble with its evidence on a page: the words that show it, null where there is none. */
const troubles = {
  "document.words-over-words": (page) => examplesOf(wordsOverWords(page)),
  "document.words-cut-off": (page) => examplesOf(wordsCutOff(page)),
  "document.table-past-paper": (page) => (runsPastPaper(page) ? [] : null),
} as const satisfies Partial<Record<NoteCode, (page: PageMarks) => readonly string[] | null>>;

/**
 * What tells that a file holds less than was in the table, or holds it garbled: a note for each kind of trouble, with its pages and
 * a few of the words.
 * @example two pages with cut cells → [{ code: "document.words-cut-off", place: "страницы 1, 2", words: "исполне; необходим" … }]
 */
export function printNotes(pages: readonly PageMarks[]): Note[] {
  const upright = pages.map((page) => liftSignatureStamps(turnPageUpright(page)).page);
  return Object.entries(troubles).flatMap(([code, evidence]) => {
    const found = upright.flatMap((page, index) => {
      const words = evidence(page);
      return words === null ? [] : [{ page: index + 1, words }];
    });
    if (found.length === 0) return [];
    const numbers = found.map(({ page }) => page).join(", ");
    return {
      code: code as keyof typeof troubles,
      severity: "problem",
      place: `${found.length === 1 ? "страница" : "страницы"} ${numbers}`,
      words: found
        .flatMap(({ words }) => words)
        .slice(0, mostExamples)
        .join("; "),
    } as const;
  });
}

function examplesOf(words: readonly string[]): readonly string[] | null {
  return words.length === 0 ? null : [...new Set(words)];
}
