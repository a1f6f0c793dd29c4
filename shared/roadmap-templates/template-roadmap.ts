import { firstYear, type SchoolYear } from "../calendar/school-year.ts";
import type { Activity, RoadmapReading, Stage } from "../roadmap/roadmap.ts";
import { type OrganisationKind, organisationKinds } from "./organisation-kind.ts";
import { type TemplateRow, type TemplateStage, templateStages } from "./template-rows.ts";

/**
 * A draft of a roadmap for those who have none: the seven standard stages in the words of an organisation of this kind, with
 * deadlines in this school year. All deadlines, assignees and outcomes are marked as suggested.
 * @example templateRoadmap("school", "2024-2025").roadmap.stages[1].activities[0].deadline // "до 15 сентября 2024 г."
 */
export function templateRoadmap(kind: OrganisationKind, schoolYear: SchoolYear): RoadmapReading {
  const words = organisationKinds[kind];
  return {
    roadmap: {
      title: `Примерная дорожная карта по реализации положения о системе наставничества ${words.where}`,
      institution: null,
      approval: null,
      schoolYear,
      stages: templateStagesFor(kind, schoolYear).map(({ window: _, ...stage }) => stage),
    },
    notes: [{ code: "template.draft", severity: "info", place: "", words: words.name }],
    doubts: [],
  };
}

/** The stages of a template, each with the words for when it takes place as a whole. */
export function templateStagesFor(
  kind: OrganisationKind,
  schoolYear: SchoolYear,
): readonly (Stage & { readonly window: string })[] {
  const fill = (text: string) => filled(text, kind, schoolYear);
  return (templateStages as readonly TemplateStage[]).map(({ name, window, rows }, index) => ({
    number: String(index + 1),
    name: fill(name),
    window: fill(window),
    activities: rows
      .filter(({ only }) => only === undefined || only.includes(kind))
      .map((row, place): Activity => activityOf({ ...row, ...row.otherwise?.[kind] }, place, fill)),
  }));
}

function activityOf(row: TemplateRow, place: number, fill: (text: string) => string): Activity {
  return {
    number: String(place + 1),
    group: null,
    text: fill(row.text),
    steps: (row.steps ?? []).map(fill),
    deadline: fill(row.deadline),
    assignees: row.assignees.map(fill),
    outcome: fill(row.outcome),
    suggested: ["deadline", "assignees", "outcome"],
  };
}

function filled(text: string, kind: OrganisationKind, schoolYear: SchoolYear): string {
  const first = firstYear(schoolYear);
  const words: Readonly<Record<string, string>> = {
    ...organisationKinds[kind],
    1: String(first),
    2: String(first + 1),
  };
  return text.replace(/\{([a-z0-9]+)\}/g, (whole, name: string) => words[name] ?? whole);
}
