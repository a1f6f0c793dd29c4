import type { Note, NoteCode } from "../../../shared/messages/note.ts";
import { wordsCutOff } from "./cut-off-words.ts";
import type { PageMarks } from "./page-marks.ts";
import { partedColumns } from "./parted-columns.ts";
import { liftSignatureStamps } from "./signature-stamps.ts";
import { runsPastPaper } from "./table-past-paper.ts";
import { turnPageUpright } from "./upright.ts";
import { wordsOverWords } from "./words-over-words.ts";

/** So many examples let a person find the place. */
const mostExamples = 3;

/** A page with words that show the trouble; none where lines alone show it. */
type Evidence = { readonly page: number; readonly words: readonly string[] };

/** Each kind of trouble, with the pages on which it is seen. */
const troubles = {
  "document.words-over-words": (pages) => onPages(pages, wordsOverWords),
  "document.words-cut-off": (pages) => onPages(pages, wordsCutOff),
  "document.table-past-paper": (pages) =>
    pages.flatMap((page, index) => (runsPastPaper(page) ? [{ page: index + 1, words: [] }] : [])),
  "document.columns-on-other-pages": (pages) => partedColumns(pages).map((page) => ({ page, words: [] })),
} as const satisfies Partial<Record<NoteCode, (pages: readonly PageMarks[]) => readonly Evidence[]>>;

/**
 * What tells that a file holds less than was in the table, or holds it garbled: a note for each kind of trouble, with its pages and
 * a few of the words.
 * @example two pages with cut cells → [{ code: "document.words-cut-off", place: "страницы 1, 2", words: "исполне; необходим" … }]
 */
export function printNotes(pages: readonly PageMarks[]): Note[] {
  const upright = pages.map((page) => liftSignatureStamps(turnPageUpright(page)).page);
  return Object.entries(troubles).flatMap(([code, evidenceIn]) => {
    const found = evidenceIn(upright);
    if (found.length === 0) return [];
    const numbers = found.map(({ page }) => page).join(", ");
    const words = new Set(found.flatMap((each) => each.words));
    return {
      code: code as keyof typeof troubles,
      severity: "problem",
      place: `${found.length === 1 ? "страница" : "страницы"} ${numbers}`,
      words: [...words].slice(0, mostExamples).join("; "),
    } as const;
  });
}

function onPages(
  pages: readonly PageMarks[],
  wordsIn: (page: PageMarks) => readonly string[],
): readonly Evidence[] {
  return pages
    .map((page, index) => ({ page: index + 1, words: wordsIn(page) }))
    .filter(({ words }) => words.length > 0);
}
