import type { Block } from "../../document/document-grid.ts";
import type { Note } from "../../messages/note.ts";
import type { Roadmap } from "../roadmap.ts";
import { findApproval } from "./approval.ts";
import { findSchoolYear } from "./document-school-year.ts";
import { readFrontLines } from "./front-lines.ts";
import { findInstitution } from "./institution.ts";
import { findTitle } from "./title.ts";

/** What stands above the table: title, organisation, approval and school year. */
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
  return { front: { title, institution: findInstitution(lines, found), approval, schoolYear }, notes };
}
