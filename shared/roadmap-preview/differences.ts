/** What the document changes in the roadmap the workbook already holds, for a person to look at. */
export type RoadmapDifference = {
  readonly groups: readonly DifferenceGroup[];
  /** Activities that stay as they are. */
  readonly same: number;
};

export type DifferenceGroup = {
  readonly kind: "added" | "changed" | "moved" | "gone" | "kept";
  readonly title: string;
  readonly items: readonly DifferenceItem[];
};

/** `details`: what changed in it, a sentence a field («Срок: было «до 1 октября», стало «до 15 октября»»). */
export type DifferenceItem = { readonly text: string; readonly details: readonly string[] };
