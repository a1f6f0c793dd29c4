import { computed, signal } from "@preact/signals";
import { parseSchoolYear } from "../../../shared/calendar/school-year.ts";
import type { Decisions } from "../../../shared/roadmap/doubt.ts";
import { buildRoadmapPreview } from "../../../shared/roadmap-preview/build-roadmap-preview.ts";
import { prepareRoadmap, type RoadmapSource } from "../../../shared/roadmap-preview/prepare-roadmap.ts";
import type { RememberedDecisions } from "../../../shared/roadmap-preview/remembered-decisions.ts";
import type { OrganisationKind } from "../../../shared/roadmap-templates/organisation-kind.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";
import { today } from "../today.ts";

/** A roadmap that was chosen: under which name the person knows it, and what it is. */
export type ChosenRoadmap = { readonly name: string; readonly source: RoadmapSource };

// All of it lives in this page's memory; only decisions are kept, see `kept-decisions.ts`.
export const chosen = signal<ChosenRoadmap | null>(null);
/** As typed; a year that cannot be understood counts as none, and the field says so. */
export const schoolYear = signal("");
export const decisions = signal<Decisions>({});
export const suggest = signal<OrganisationKind | null>(null);
export const remembered = signal<RememberedDecisions>({});
/** What is being done, as a sentence; "" for nothing. */
export const working = signal("");
/** What was done last, and what went wrong. */
export const said = signal("");
export const problem = signal("");

export const namedYear = computed(() => parseSchoolYear(schoolYear.value));

/** The roadmap as read, what a new workbook with it would be, and how it looks; null until one is chosen. */
export const prepared = computed(() => {
  if (chosen.value === null) return null;
  const choice = {
    source: chosen.value.source,
    schoolYear: namedYear.value,
    decisions: decisions.value,
    suggest: suggest.value,
  };
  const day = today();
  const roadmap = prepareRoadmap(choice, remembered.value, day);
  const { reading, schoolYear: year } = roadmap;
  const plan = planWorkbook({
    snapshot: emptyWorkbook,
    reading,
    data: null,
    schoolYear: year,
    today: day,
    who: "расширение",
  });
  return { roadmap, plan, preview: buildRoadmapPreview(roadmap, plan, day) };
});

export const hasActivities = computed(() => (prepared.value?.preview.counts.activities ?? 0) > 0);
