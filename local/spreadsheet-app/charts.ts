import { strictStandIn } from "./strict-stand-in.ts";

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type BarBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A chart of the in-memory sheet: what its builder was told. */
export type StoredChart = {
  readonly id: number;
  readonly shape: "bar" | "column";
  readonly ranges: readonly string[];
  readonly position: { readonly row: number; readonly column: number };
  readonly options: Readonly<Record<string, unknown>>;
};

/** What a sheet does with a chart that was built. */
export type ChartShelf = {
  readonly newChart: () => ChartBuilder;
  readonly getCharts: () => EmbeddedChart[];
  readonly insertChart: (chart: EmbeddedChart) => void;
  readonly updateChart: (chart: EmbeddedChart) => void;
};

/** The charts of a sheet; `spend` is called at every change of it. */
export function chartShelf(stored: StoredChart[], sheetName: () => string, spend: () => void): ChartShelf {
  const built = new Map<EmbeddedChart, StoredChart>();
  const embedded = (chart: StoredChart): EmbeddedChart => {
    const made = strictStandIn<EmbeddedChart>("EmbeddedChart", {
      getOptions: () =>
        strictStandIn<GoogleAppsScript.Charts.ChartOptions>("ChartOptions", {
          get: (option: string) => (chart.options[option] ?? null) as string,
        }),
      modify: () => builderOf(chart) as unknown as ChartBuilder,
    });
    built.set(made, chart);
    return made;
  };
  const builderOf = (start: StoredChart | null): BarBuilder => {
    let shape: StoredChart["shape"] | null = start?.shape ?? null;
    let ranges: string[] = [...(start?.ranges ?? [])];
    let position: StoredChart["position"] | null = start?.position ?? null;
    const options: Record<string, unknown> = { ...start?.options };
    const builder: BarBuilder = strictStandIn<BarBuilder>("EmbeddedChartBuilder", {
      asBarChart: () => {
        shape = "bar";
        return builder;
      },
      asColumnChart: () => {
        shape = "column";
        return builder as unknown as ColumnBuilder;
      },
      clearRanges: () => {
        ranges = [];
        return builder;
      },
      addRange: (range: Range) => {
        ranges.push(`${range.getSheet().getName()}!${range.getA1Notation()}`);
        return builder;
      },
      setNumHeaders: (headers: number) => {
        if (!Number.isInteger(headers)) throw new Error("setNumHeaders takes a whole number");
        options.numHeaders = headers;
        return builder;
      },
      setOption: (option: string, value: unknown) => {
        options[option] = value;
        return builder;
      },
      setPosition: (row: number, column: number, offsetX: number, offsetY: number) => {
        if (![row, column, offsetX, offsetY].every(Number.isInteger) || row < 1 || column < 1)
          throw new Error("The position of a chart is a cell of the sheet");
        position = { row, column };
        return builder;
      },
      build: () => {
        if (shape === null) throw new Error("The chart has no type");
        if (position === null) throw new Error("The chart needs a position before it is built");
        if (ranges.length === 0) throw new Error("The chart has no data");
        return embedded({ id: start?.id ?? 0, shape, ranges, position, options: { ...options } });
      },
    });
    return builder;
  };
  const taken = (chart: EmbeddedChart): StoredChart => {
    const known = built.get(chart);
    if (!known) throw new Error(`The chart does not belong to the sheet ${sheetName()}`);
    return known;
  };
  return {
    newChart: () => builderOf(null) as unknown as ChartBuilder,
    getCharts: () => stored.map(embedded),
    insertChart: (chart) => {
      spend();
      stored.push({ ...taken(chart), id: 1 + Math.max(0, ...stored.map(({ id }) => id)) });
    },
    updateChart: (chart) => {
      const wanted = taken(chart);
      const at = stored.findIndex(({ id }) => id === wanted.id);
      if (at < 0) throw new Error("The chart is not on the sheet");
      spend();
      stored[at] = wanted;
    },
  };
}
