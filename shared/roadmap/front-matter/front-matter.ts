import type { Block } from "../../document/document-grid.ts";
import type { Note } from "../../messages/note.ts";
import type { Roadmap } from "../roadmap.ts";
import { findApproval } from "./approval.ts";
import { findSchoolYear } from "./document-school-year.ts";
import { readFrontLines } from "./front-lines.ts";
import { findInstitution } from "./institution.ts";
import { findTitle } from "./title.ts";

/** What stands above the table: title, organisation, approval and school year; all its other words are in one note. */
export function readFrontMatter(blocks: readonly Block[]): { front: Omit<Roadmap, "stages">; notes: Note[] } {
  const lines = readFrontLines(blocks);
  const found = findTitle(lines);
  const title = found?.title ?? "";
  const approval = findApproval(lines, found);
  const { schoolYear, notes } = findSchoolYear(
    title,
    lines.map((line) => line.text),
    approval?.date ?? null,
  );
  const institution = findInstitution(lines, found);
  const unread = lines
    .filter((_, index) => !found || index < found.from || index > found.to)
    .map(({ text }) => text)
    .filter((text) => !institution?.includes(text));
  const rest: Note[] =
    unread.length === 0
      ? []
      : [
          {
            code: "roadmap.before-table",
            severity: "info",
            place: "начало документа",
            words: unread.join(" / "),
          },
        ];
  return { front: { title, institution, approval, schoolYear }, notes: [...notes, ...rest] };
}
