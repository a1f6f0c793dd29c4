import type { SchoolYear } from "../calendar/school-year.ts";
import type { Activity, Roadmap, Stage, SuggestedField } from "../roadmap/roadmap.ts";
import { pairUp } from "../text/pair-up.ts";
import { resemblanceOf } from "../text/resemblance.ts";
import type { OrganisationKind } from "./organisation-kind.ts";
import { templateStagesFor } from "./template-roadmap.ts";

/** From here on two wordings are one activity, tried on the five acceptance roadmaps; under another stage they must agree better. */
const LEAST = 0.6;
const OTHER_STAGE = 0.1;
/** Where two rows of the template fit nearly as well, neither speaks for the activity. */
const MARGIN = 0.05;
const STAGES = { least: 0.55, margin: 0.1 } as const;

type TemplateActivity = Activity & { readonly stage: number };

/**
 * The roadmap with its empty deadlines, assignees and outcomes proposed from the template of its kind, each marked as suggested.
 * What the document says stays. An activity that the template does not have gets the time of its stage, and nobody's name.
 */
export function suggestMissing(roadmap: Roadmap, kind: OrganisationKind, schoolYear: SchoolYear): Roadmap {
  const stages = templateStagesFor(kind, schoolYear);
  const template = stages.flatMap(({ activities }, stage) =>
    activities.map((activity): TemplateActivity => ({ ...activity, stage })),
  );
  const own = roadmap.stages.flatMap((stage) => stage.activities);
  const stageOf = kinStages(roadmap.stages, stages);
  const alike = resemblanceOf(template.map(wholeText), own.map(wholeText));
  let place = -1;
  return {
    ...roadmap,
    stages: roadmap.stages.map((stage, index) => ({
      ...stage,
      activities: stage.activities.map((activity) => {
        place += 1;
        const at = place;
        const kin = stageOf.get(index);
        const scores = template.map((row, each) => alike(each, at) - (row.stage === kin ? 0 : OTHER_STAGE));
        const model = clearlyBest(template, scores);
        return withProposals(activity, model, kin === undefined ? "" : (stages[kin]?.window ?? ""));
      }),
    })),
  };
}

/** An activity that only names a list is told by what it lists. */
function wholeText({ text, steps }: Activity): string {
  return text.length > 30 ? text : [text, ...steps].join(" ");
}

function kinStages(own: readonly Stage[], template: readonly Stage[]): ReadonlyMap<number, number> {
  const names = (stages: readonly Stage[]) => stages.map(({ name }) => name);
  const alike = resemblanceOf(names(template), names(own));
  const sizes = { before: template.length, after: own.length };
  return new Map(pairUp(sizes, alike, STAGES).pairs.map(([row, stage]) => [stage, row]));
}

/** The row that fits best; null where none fits, or where others that say something else fit nearly as well. */
function clearlyBest(
  template: readonly TemplateActivity[],
  scores: readonly number[],
): TemplateActivity | null {
  const best = scores.reduce((top, score, at) => (score > (scores[top] as number) ? at : top), 0);
  const model = template[best];
  if (model === undefined || (scores[best] as number) < LEAST) return null;
  const says = ({ deadline, assignees }: Activity) => [deadline, ...assignees].join("\n");
  const isDoubtful = template.some(
    (row, at) =>
      at !== best && (scores[at] as number) > (scores[best] as number) - MARGIN && says(row) !== says(model),
  );
  return isDoubtful ? null : model;
}

function withProposals(activity: Activity, model: Activity | null, stageWindow: string): Activity {
  const deadline = activity.deadline || model?.deadline || stageWindow;
  const assignees = activity.assignees.length > 0 ? activity.assignees : (model?.assignees ?? []);
  const outcome = activity.outcome || model?.outcome || "";
  const proposed = (
    [
      ["deadline", activity.deadline === "" && deadline !== ""],
      ["assignees", activity.assignees.length === 0 && assignees.length > 0],
      ["outcome", activity.outcome === "" && outcome !== ""],
    ] as const
  ).flatMap(([field, isProposed]): readonly SuggestedField[] => (isProposed ? [field] : []));
  if (proposed.length === 0) return activity;
  const suggested = [...new Set([...(activity.suggested ?? []), ...proposed])];
  return { ...activity, deadline, assignees, outcome, suggested };
}
