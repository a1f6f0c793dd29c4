/** What the document changes in the roadmap the workbook already holds, for a person to look at. */
export type RoadmapDifference = {
  readonly groups: readonly DifferenceGroup[];
  /** Activities and steps that stay as they are. */
  readonly same: number;
};

/**
 * `kept`: the document changed them and the cell in the workbook stays, because a person typed it. `unsure`: added, though something
 * much alike stands already.
 */
export type DifferenceGroup = {
  readonly kind: "stages" | "added" | "changed" | "moved" | "gone" | "kept" | "unsure";
  readonly title: string;
  readonly items: readonly DifferenceItem[];
};

/** `details`: what changed in it, a sentence a field («Срок: было «до 1 октября», станет «до 15 октября»»). */
export type DifferenceItem = { readonly text: string; readonly details: readonly string[] };
