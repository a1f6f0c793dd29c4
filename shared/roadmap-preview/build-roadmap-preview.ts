import type { ISODate } from "../calendar/iso-date.ts";
import type { SchoolYear } from "../calendar/school-year.ts";
import { buildChecklist } from "../checklist/build-checklist.ts";
import type { NoteCode } from "../messages/note.ts";
import type { Activity, SuggestedField } from "../roadmap/roadmap.ts";
import type { WorkbookPlan } from "../structuring/plan-workbook.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { describeDifference } from "./describe-difference.ts";
import { planFingerprint } from "./plan-fingerprint.ts";
import type { PreparedRoadmap } from "./prepare-roadmap.ts";
import { previewDeadline } from "./preview-deadline.ts";
import { previewNotes } from "./preview-notes.ts";
import { previewQuestions, workbookQuestions } from "./preview-questions.ts";
import type { PreviewActivity, RoadmapPreview } from "./roadmap-preview.ts";

/**
 * The preview of a document and of what it would make of the workbook. Nothing is written.
 * @param plan what `planWorkbook` would do with the same reading
 */
export function buildRoadmapPreview(
  prepared: PreparedRoadmap,
  plan: WorkbookPlan,
  today: ISODate,
): RoadmapPreview {
  const { schoolYear } = prepared;
  const { roadmap } = prepared.reading;
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
    notes: previewNotes(plan.notes.filter(({ code }) => !(code === YEAR_MISSING && schoolYear !== null))),
    questions: [...previewQuestions(prepared), ...workbookQuestions(plan.doubts)],
    difference: plan.comparison === null ? null : describeDifference(plan.comparison),
    changes: plan.changes,
    lacking: prepared.lacking,
    fingerprint: planFingerprint(plan.edits),
  };
}

/** No longer so once the person has named it. */
const YEAR_MISSING: NoteCode = "roadmap.no-school-year";

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
