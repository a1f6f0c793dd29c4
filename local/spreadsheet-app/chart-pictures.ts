import { enumeration, strictStandIn } from "./strict-stand-in.ts";

type Charts = GoogleAppsScript.Charts.Charts;
type Blob = GoogleAppsScript.Base.Blob;
type BarBuilder = GoogleAppsScript.Charts.BarChartBuilder;
type TableBuilder = GoogleAppsScript.Charts.DataTableBuilder;
type View = GoogleAppsScript.Charts.DataViewDefinition;

/** What a picture was drawn of: the columns as the chart sees them, a cell that was never set is null. */
export type DrawnChart = {
  readonly title: string;
  readonly colours: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly columns: readonly DrawnColumn[];
  readonly options: Readonly<Record<string, unknown>>;
};

type DrawnColumn = {
  readonly label: string;
  readonly role: string | null;
  readonly values: readonly (string | number | null)[];
};

export type InMemoryCharts = {
  readonly service: Charts;
  /** What every drawing fails with, as Google does now and then; null: it draws. */
  failure: string | null;
};

const pictures = new WeakMap<object, DrawnChart>();

/** What was drawn in a picture; null for what `Charts` did not make. */
export function drawnIn(picture: object): DrawnChart | null {
  return pictures.get(picture) ?? null;
}

/** `Charts`, for which Google asks no right: its pictures are no images here, they know what they were drawn of. */
export function newCharts(): InMemoryCharts {
  const state: InMemoryCharts = {
    failure: null,
    service: strictStandIn<Charts>("Charts", {
      ColumnType: enumeration<Charts["ColumnType"]>(["STRING", "NUMBER"]),
      newDataTable: () => newTable(),
      newDataViewDefinition: () => {
        let columns: readonly unknown[] = [];
        const builder: GoogleAppsScript.Charts.DataViewDefinitionBuilder = strictStandIn(
          "DataViewDefinitionBuilder",
          {
            setColumns: (wanted: unknown[]) => {
              columns = [...wanted];
              return builder;
            },
            build: () => {
              const view = strictStandIn<View>("DataViewDefinition", {});
              views.set(view, columns);
              return view;
            },
          },
        );
        return builder;
      },
      newBarChart: () => barChart(() => state.failure),
    }),
  };
  return state;
}

const views = new WeakMap<View, readonly unknown[]>();
const tables = new WeakMap<TableBuilder, () => readonly TableColumn[]>();

type TableColumn = {
  readonly type: "string" | "number";
  readonly label: string;
  readonly values: readonly (string | number | null)[];
};

function newTable(): TableBuilder {
  const columns: { readonly type: TableColumn["type"]; readonly label: string }[] = [];
  const cells: unknown[][] = [];
  const builder: TableBuilder = strictStandIn<TableBuilder>("DataTableBuilder", {
    addColumn: (type: unknown, label: string) => {
      columns.push({ type: type === "STRING" ? "string" : "number", label });
      return builder;
    },
    setValue: (row: number, column: number, value: unknown) => {
      if (!(row >= 0 && column >= 0)) throw new Error("Rows and columns are counted from 0");
      cells[row] = Object.assign(cells[row] ?? [], { [column]: value });
      return builder;
    },
  });
  tables.set(builder, () => {
    if (columns.length === 0 || cells.length === 0) throw new Error("The data table is empty.");
    return columns.map(({ type, label }, column) => ({
      type,
      label,
      values: Array.from(cells, (row) => {
        const value = row?.[column];
        if (value === undefined) return null;
        if (typeof value !== type) throw new Error(`${String(value)} is not a ${type}, as «${label}» is`);
        return value as string | number;
      }),
    }));
  });
  return builder;
}

function barChart(failure: () => string | null): BarBuilder {
  let table: TableBuilder | null = null;
  let view: View | null = null;
  let size: readonly [width: number, height: number] = [600, 400];
  let title = "";
  let colours: readonly string[] = [];
  const options: Record<string, unknown> = {};
  const builder: BarBuilder = strictStandIn<BarBuilder>("BarChartBuilder", {
    setDataTable: ((given: TableBuilder) => {
      table = given;
      return builder;
    }) as BarBuilder["setDataTable"],
    setDataViewDefinition: (given: View) => {
      view = given;
      return builder;
    },
    setTitle: (words: string) => {
      title = words;
      return builder;
    },
    setColors: (given: string[]) => {
      colours = [...given];
      return builder;
    },
    setDimensions: (width: number, height: number) => {
      if (![width, height].every(Number.isInteger)) throw new Error("The dimensions are whole numbers");
      size = [width, height];
      return builder;
    },
    setOption: (option: string, value: unknown) => {
      options[option] = value;
      return builder;
    },
    build: () => {
      const columns = seen(table, view);
      const [width, height] = size;
      return strictStandIn<GoogleAppsScript.Charts.Chart>("Chart", {
        getAs: (type: string) => {
          const refused = failure();
          if (refused !== null) throw new Error(refused);
          if (type !== "image/png") throw new Error(`A chart is not converted to ${type} here`);
          const picture = strictStandIn<Blob>("Blob", {});
          pictures.set(picture, { title, colours, width, height, columns, options: { ...options } });
          return picture;
        },
      });
    },
  });
  return builder;
}

/** The columns a view takes from a table, refused as Google's bar chart refuses them: labels, then numbers with their annotations. */
function seen(table: TableBuilder | null, view: View | null): readonly DrawnColumn[] {
  const read = table === null ? undefined : tables.get(table);
  if (read === undefined) throw new Error("The chart has no data table");
  const columns = read();
  const wanted = view === null ? columns.map((_, index) => index) : (views.get(view) ?? []);
  return wanted.map((each, at) => {
    const { sourceColumn, role } = (typeof each === "number" ? { sourceColumn: each } : each) as {
      readonly sourceColumn: number;
      readonly role?: string;
    };
    const column = columns[sourceColumn];
    if (column === undefined) throw new Error(`Invalid column index ${sourceColumn}`);
    if (role !== undefined && role !== "annotation") throw new Error(`The role ${role} is not known here`);
    const type = at === 0 || role === "annotation" ? "string" : "number";
    if (column.type !== type) throw new Error(`All series on a given axis must be of the same data type`);
    return { label: column.label, role: role ?? null, values: column.values };
  });
}
