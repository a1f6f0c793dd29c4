import { addDays, type ISODate } from "../calendar/iso-date.ts";
import { type SchoolYear, schoolYearOf } from "../calendar/school-year.ts";
import type { DocumentGrid } from "../document/document-grid.ts";
import type { Decisions } from "../roadmap/doubt.ts";
import { readRoadmap } from "../roadmap/read-roadmap.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { type OrganisationKind, organisationKind } from "../roadmap-templates/organisation-kind.ts";
import { suggestMissing } from "../roadmap-templates/suggest-missing.ts";
import { templateRoadmap } from "../roadmap-templates/template-roadmap.ts";
import { type DecidedReading, type RememberedDecisions, readWithDecisions } from "./remembered-decisions.ts";

/** Where a roadmap comes from: a document, or the template for those who have none. */
export type RoadmapSource =
  | { readonly kind: "document"; readonly grid: DocumentGrid }
  | { readonly kind: "template"; readonly organisation: OrganisationKind };

/** What the person chose before the preview and in it. */
export type RoadmapChoice = {
  readonly source: RoadmapSource;
  /** Null where they left it to the document. */
  readonly schoolYear: SchoolYear | null;
  readonly decisions: Decisions;
  /** From which template deadlines and assignees are proposed where the document is silent; null: they are not. */
  readonly suggest: OrganisationKind | null;
};

/** The roadmap as the person chose it, ready to be planned: the same choice on the same day gives the same. */
export type PreparedRoadmap = DecidedReading & {
  readonly schoolYear: SchoolYear | null;
  /** What the document leaves open; null for a template. */
  readonly lacking: Lacking | null;
};

export type Lacking = {
  /** Activities without. */
  readonly deadlines: number;
  readonly assignees: number;
  /** The kind of organisation by the document's own words; null where they do not tell. */
  readonly organisation: OrganisationKind | null;
};

/** Before September a plan is made for the school year to come: from 1 June on. */
const SUMMER_DAYS = 92;

/** @param today only for a template without a school year, which is then for the year that begins or goes on */
export function prepareRoadmap(
  choice: RoadmapChoice,
  remembered: RememberedDecisions,
  today: ISODate,
): PreparedRoadmap {
  const { source, decisions, suggest } = choice;
  if (source.kind === "template") {
    const schoolYear = choice.schoolYear ?? schoolYearOf(addDays(today, SUMMER_DAYS));
    const reading = templateRoadmap(source.organisation, schoolYear);
    return { reading, decisions: {}, recalled: [], document: "", schoolYear, lacking: null };
  }
  const decided = readWithDecisions((given) => readRoadmap(source.grid, given), decisions, remembered);
  const { roadmap } = decided.reading;
  const schoolYear = choice.schoolYear ?? roadmap.schoolYear;
  const lacking = lackingIn(roadmap);
  // A proposed day belongs to a year; without one there is nothing to propose.
  if (suggest === null || schoolYear === null) return { ...decided, schoolYear, lacking };
  const proposed = suggestMissing(roadmap, suggest, schoolYear);
  return { ...decided, reading: { ...decided.reading, roadmap: proposed }, schoolYear, lacking };
}

function lackingIn(roadmap: Roadmap): Lacking {
  const activities = roadmap.stages.flatMap((stage) => stage.activities);
  return {
    deadlines: activities.filter(({ deadline }) => deadline === "").length,
    assignees: activities.filter(({ assignees }) => assignees.length === 0).length,
    organisation: organisationKind(roadmap),
  };
}
