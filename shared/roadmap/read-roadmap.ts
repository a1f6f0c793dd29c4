import type { DocumentGrid } from "../document/document-grid.ts";
import type { Note } from "../messages/note.ts";
import { buildStages } from "./activities/stages.ts";
import { type Deciding, decideBy } from "./deciding.ts";
import type { Decisions } from "./doubt.ts";
import { readFrontMatter } from "./front-matter/front-matter.ts";
import { takeLabelledParts } from "./outline/labelled-cells.ts";
import { readOutline } from "./outline/read-outline.ts";
import type { RoadmapReading } from "./roadmap.ts";
import type { BodyRow } from "./table/body-row.ts";
import { layCardsAsRows } from "./table/card-tables.ts";
import { raiseContentRows } from "./table/content-rows.ts";
import { mendHyphenation } from "./table/hyphenation.ts";
import { joinBrokenRows } from "./table/page-breaks.ts";
import { findRoadmapTable, type LeftOver, mayBeStamp } from "./table/roadmap-table.ts";
import { readRowKinds } from "./table/row-kinds.ts";

/**
 * Reads a roadmap document: front matter, then the table of stages and activities, or the paragraphs that stand for one. Never
 * throws: what the document does not give is empty, and everything guessed, repaired or left without a place is in the notes.
 * @param decisions what the person chose where the reading is doubtful: key of a doubt → option
 */
export function readRoadmap(document: DocumentGrid, decisions: Decisions = {}): RoadmapReading {
  const reading = readBlocks(document, decideBy(decisions));
  // What is wrong with the file itself comes first: all else was read from it.
  return { ...reading, notes: [...(document.notes ?? []), ...reading.notes] };
}

function readBlocks(document: DocumentGrid, deciding: Deciding): RoadmapReading {
  const grid = layCardsAsRows(document);
  const table = findRoadmapTable(grid, deciding);
  if (table.kinds.size === 0) return readWithoutTable(grid, deciding);
  const { front, notes } = readFrontMatter(table.front);
  const joined = joinBrokenRows(raiseContentRows(table.rows), deciding);
  const labelled = takeLabelledParts(mendHyphenation(joined.rows), table.kinds);
  const rows = labelled.rows;
  const kinds = new Set([...table.kinds, ...labelled.found]);
  const built = buildStages(readRowKinds(rows, kinds, deciding), kinds);
  return {
    roadmap: { ...front, stages: built.stages },
    notes: [
      ...notes,
      ...table.notes,
      ...joined.notes,
      ...built.notes,
      ...rows.flatMap(foreignNotes),
      ...table.leftOver.map(leftOverNote),
    ],
    doubts: deciding.doubts,
  };
}

/** A plan written in paragraphs; where there is none either, every word of a table is in a note. */
function readWithoutTable(document: DocumentGrid, deciding: Deciding): RoadmapReading {
  const outline = readOutline(document.blocks);
  const { front, notes } = readFrontMatter((outline?.front ?? document.blocks).filter(mayBeStamp));
  if (outline === null) {
    const note: Note = { code: "roadmap.no-table", severity: "problem", place: "", words: "" };
    return {
      roadmap: { ...front, stages: [] },
      notes: [note, ...notes, ...tableWords(document, "roadmap.unplaced")],
      doubts: deciding.doubts,
    };
  }
  const built = buildStages(outline.rows, outline.kinds);
  const note: Note = { code: "roadmap.from-paragraphs", severity: "guess", place: "", words: "" };
  return {
    roadmap: { ...front, stages: built.stages },
    notes: [
      note,
      ...notes,
      ...built.notes,
      ...outline.unplaced.map((line) => leftOverNote({ ...line, inTable: false })),
      ...tableWords(document, "roadmap.outside-table"),
    ],
    doubts: deciding.doubts,
  };
}

function foreignNotes(row: BodyRow): Note[] {
  return row.foreign.map(
    ({ heading, text }): Note => ({
      code: heading === "" ? "roadmap.unplaced" : "roadmap.foreign-column",
      severity: heading === "" ? "problem" : "info",
      place: row.place,
      words: heading === "" ? text : `${heading}: ${text}`,
    }),
  );
}

function leftOverNote({ place, text, inTable }: LeftOver): Note {
  return inTable
    ? { code: "roadmap.unplaced", severity: "problem", place, words: text }
    : { code: "roadmap.outside-table", severity: "info", place, words: text };
}

/** Words of tables that were not understood as a roadmap, row by row. */
function tableWords(document: DocumentGrid, code: "roadmap.unplaced" | "roadmap.outside-table"): Note[] {
  const severity = code === "roadmap.unplaced" ? "problem" : "info";
  return document.blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [];
    return block.rows.map((row): Note => {
      const texts = row.cells.map((cell) => (cell?.lines ?? []).map((line) => line.text).join(" "));
      return { code, severity, place: row.place, words: texts.filter((text) => text !== "").join(" | ") };
    });
  });
}
