import type { Note, NoteCode } from "../../messages/note.ts";
import type { WorkbookDoubt, WorkbookDoubtKind } from "./workbook-doubt.ts";

const CODES = {
  column: "workbook.doubtful-column",
  "column-twice": "workbook.column-twice",
  tab: "workbook.doubtful-tab",
  occupied: "workbook.tab-occupied",
} as const satisfies Record<WorkbookDoubtKind, NoteCode>;

/** What people have not decided yet, as notes: they must know, wherever the workbook is only read. */
export function doubtNotes(doubts: readonly WorkbookDoubt[]): readonly Note[] {
  return doubts
    .filter(({ decided }) => !decided)
    .map(({ kind, place, words }) => ({
      code: CODES[kind],
      severity: "problem",
      place: kind === "occupied" ? "" : place,
      words,
    }));
}
