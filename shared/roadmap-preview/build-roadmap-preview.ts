import type { ISODate } from "../calendar/iso-date.ts";
import type { SchoolYear } from "../calendar/school-year.ts";
import { buildChecklist } from "../checklist/build-checklist.ts";
import type { Activity, Roadmap, SuggestedField } from "../roadmap/roadmap.ts";
import type { WorkbookPlan } from "../structuring/plan-workbook.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { describeDifference } from "./describe-difference.ts";
import { planFingerprint } from "./plan-fingerprint.ts";
import { previewDeadline } from "./preview-deadline.ts";
import { previewNotes } from "./preview-notes.ts";
import { previewQuestions } from "./preview-questions.ts";
import type { DecidedReading } from "./remembered-decisions.ts";
import type { PreviewActivity, RoadmapPreview } from "./roadmap-preview.ts";

/**
 * The preview of a document and of what it would make of the workbook. Nothing is written.
 * @param plan what `planWorkbook` would do with the same reading
 * @param named the school year the person named, null where they left it to the document
 */
export function buildRoadmapPreview(
  decided: DecidedReading,
  plan: WorkbookPlan,
  named: SchoolYear | null,
  today: ISODate,
): RoadmapPreview {
  const { roadmap } = decided.reading;
  const schoolYear = named ?? roadmap.schoolYear;
  const rows = buildChecklist(readWorkbook(plan.after), today).items;
  return {
    title: roadmap.title,
    institution: roadmap.institution ?? "",
    schoolYear,
    stages: roadmap.stages.map(({ number, name, activities }) => ({
      number,
      name,
      activities: activities.map((activity) => previewActivity(activity, schoolYear)),
    })),
    counts: {
      activities: roadmap.stages.reduce((sum, stage) => sum + stage.activities.length, 0),
      rows: rows.length,
      withDates: rows.filter((item) => item.due !== null).length,
    },
    notes: previewNotes(plan.notes),
    questions: previewQuestions(decided),
    difference: plan.comparison === null ? null : describeDifference(plan.comparison),
    changes: plan.changes,
    lacking: lackingIn(roadmap),
    fingerprint: planFingerprint(plan.edits),
  };
}

function lackingIn(roadmap: Roadmap): RoadmapPreview["lacking"] {
  const activities = roadmap.stages.flatMap((stage) => stage.activities);
  const lack = (field: SuggestedField, empty: (activity: Activity) => boolean) =>
    activities.filter((activity) => empty(activity) || (activity.suggested ?? []).includes(field)).length;
  return {
    deadlines: lack("deadline", ({ deadline }) => deadline === ""),
    assignees: lack("assignees", ({ assignees }) => assignees.length === 0),
  };
}

const SUGGESTED = {
  deadline: "срок",
  assignees: "ответственные",
  outcome: "результат",
} as const satisfies Record<SuggestedField, string>;

function previewActivity(activity: Activity, schoolYear: SchoolYear | null): PreviewActivity {
  const { number, group, text, steps, assignees, outcome, suggested = [] } = activity;
  return {
    number,
    group,
    text,
    steps,
    deadline: previewDeadline(activity.deadline, schoolYear),
    assignees: assignees.join(", "),
    outcome,
    suggested: suggested.map((field) => SUGGESTED[field]).join(", "),
  };
}
