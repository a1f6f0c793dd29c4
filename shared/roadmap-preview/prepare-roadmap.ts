import type { SchoolYear } from "../calendar/school-year.ts";
import type { DocumentGrid } from "../document/document-grid.ts";
import type { Decisions } from "../roadmap/doubt.ts";
import { readRoadmap } from "../roadmap/read-roadmap.ts";
import { type DecidedReading, type RememberedDecisions, readWithDecisions } from "./remembered-decisions.ts";

/** Where a roadmap comes from. */
export type RoadmapSource = { readonly kind: "document"; readonly grid: DocumentGrid };

/** What the person chose before the preview and in it. */
export type RoadmapChoice = {
  readonly source: RoadmapSource;
  /** Null where they left it to the document. */
  readonly schoolYear: SchoolYear | null;
  readonly decisions: Decisions;
  /** Whether deadlines and assignees are proposed where the document is silent. */
  readonly suggest: boolean;
};

/** The roadmap as the person chose it, ready to be planned: the same choice gives the same reading. */
export function prepareRoadmap(choice: RoadmapChoice, remembered: RememberedDecisions): DecidedReading {
  const { grid } = choice.source;
  return readWithDecisions((decisions) => readRoadmap(grid, decisions), choice.decisions, remembered);
}
