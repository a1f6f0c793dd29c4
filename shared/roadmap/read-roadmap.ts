import type { DocumentGrid } from "../document/document-grid.ts";
import type { Note } from "../messages/note.ts";
import { buildStages } from "./activities/stages.ts";
import { decideBy } from "./deciding.ts";
import type { Decisions } from "./doubt.ts";
import { readFrontMatter } from "./front-matter/front-matter.ts";
import type { RoadmapReading } from "./roadmap.ts";
import { mendHyphenation } from "./table/hyphenation.ts";
import { joinBrokenRows } from "./table/page-breaks.ts";
import { findRoadmapTable } from "./table/roadmap-table.ts";
import { readRowKinds } from "./table/row-kinds.ts";

/**
 * Reads a roadmap document: front matter, then the table of stages and activities. Never throws: what the document does not
 * give is empty, and everything guessed, repaired or left without a place is in the notes.
 */
export function readRoadmap(document: DocumentGrid, decisions: Decisions = {}): RoadmapReading {
  const deciding = decideBy(decisions);
  const table = findRoadmapTable(document, deciding);
  const { front, notes } = readFrontMatter(table.front);
  if (table.kinds.size === 0) {
    const note: Note = { code: "roadmap.no-table", severity: "problem", place: "", words: "" };
    return {
      roadmap: { ...front, stages: [] },
      notes: [note, ...notes, ...tableWords(document)],
      doubts: deciding.doubts,
    };
  }
  const joined = joinBrokenRows(table.rows);
  const rows = mendHyphenation(joined.rows);
  const built = buildStages(readRowKinds(rows, table.kinds), table.kinds);
  const foreign = rows.flatMap((row) =>
    row.foreign.map(
      ({ heading, text }): Note => ({
        code: heading === "" ? "roadmap.unplaced" : "roadmap.foreign-column",
        severity: heading === "" ? "problem" : "info",
        place: row.place,
        words: heading === "" ? text : `${heading}: ${text}`,
      }),
    ),
  );
  const outside = table.leftOver.map(
    ({ place, text, inTable }): Note =>
      inTable
        ? { code: "roadmap.unplaced", severity: "problem", place, words: text }
        : { code: "roadmap.outside-table", severity: "info", place, words: text },
  );
  return {
    roadmap: { ...front, stages: built.stages },
    notes: [...notes, ...table.notes, ...joined.notes, ...built.notes, ...foreign, ...outside],
    doubts: deciding.doubts,
  };
}

/** Words of tables that were not understood as a roadmap, row by row. */
function tableWords(document: DocumentGrid): Note[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [];
    return block.rows.map((row): Note => {
      const texts = row.cells.map((cell) => (cell?.lines ?? []).map((line) => line.text).join(" "));
      return {
        code: "roadmap.unplaced",
        severity: "problem",
        place: row.place,
        words: texts.filter((text) => text !== "").join(" | "),
      };
    });
  });
}
