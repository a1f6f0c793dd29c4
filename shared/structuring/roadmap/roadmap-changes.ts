import type { UnsureActivity } from "./match-activities.ts";

/**
 * What a document changes in a workbook that already holds a roadmap, as data for a preview. A thing is an activity (step "")
 * or one of its steps; one that was both moved and changed stands in both lists, and `same` counts those in neither.
 */
export type RoadmapChanges = {
  readonly stages: readonly StageChange[];
  readonly added: readonly Thing[];
  readonly changed: readonly ChangedThing[];
  readonly moved: readonly MovedThing[];
  /** In the workbook, no longer in the document. Never deleted. */
  readonly gone: readonly StandingThing[];
  /** Added, though something much alike stands already: the person should look whether it is the same. */
  readonly unsure: readonly UnsureActivity[];
  readonly same: number;
};

export type StageChange =
  | { readonly kind: "added" | "gone"; readonly stage: string }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string };

/** Named as the document names it; what is gone, as the workbook does. */
export type Thing = { readonly stage: string; readonly activity: string; readonly step: string };

export type StandingThing = Thing & { readonly code: string; readonly done: boolean };

export type ChangedThing = StandingThing & { readonly fields: readonly FieldChange[] };

export type FieldChange = {
  readonly field: ChangedField;
  /** The words in the workbook; days as ISO text, "" where the cell is empty. */
  readonly before: string;
  readonly after: string;
  /** The cell holds what a person typed, or may have typed: it stays, and the person sees both. */
  readonly kept: boolean;
};

export type ChangedField =
  | "activity"
  | "step"
  | "deadline"
  | "from"
  | "due"
  | "recurs"
  | "assignees"
  | "outcome";

export type MovedThing =
  | (StandingThing & { readonly kind: "stage"; readonly before: string })
  /** Under the same stage, before or after others than it was. */
  | (StandingThing & { readonly kind: "order" });
