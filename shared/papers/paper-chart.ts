/** A chart as data: lying bars, a group of bars a label, a colour a series. */
export type PaperChart = {
  readonly title: string;
  readonly labels: readonly string[];
  /** A value nobody knows is null: there is no bar then, and no 0. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** The end of the axis. */
  readonly highest?: number;
};

/** Whether there is anything to draw. */
export function isDrawable({ series }: PaperChart): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}
