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

/** Millimetres: as wide as the text of an A4 page, and what stands above and below the bars. */
const WIDTH = 160;
const ROW_HEIGHT = 8;
export const CHART_FRAME = 34;
const HIGHEST = 215;

/** Millimetres of a chart in a paper: a row a label, never more than a page holds. */
export function chartSize({ labels }: PaperChart): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: Math.min(HIGHEST, CHART_FRAME + ROW_HEIGHT * labels.length) };
}
