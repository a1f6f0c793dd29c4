import { type Signal, signal } from "@preact/signals";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import { readWorkbookFile } from "../../../workbook-file/read-workbook-file.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { bookProblem } from "../../book/book-problem.ts";

type Cells = readonly (readonly CellContent[])[];

/** A table as it came: words that were pasted, or the tabs of another file. In this page's memory alone. */
type Table =
  | { readonly kind: "pasted"; readonly text: string }
  | {
      readonly kind: "file";
      readonly tabs: readonly { readonly name: string; readonly cells: Cells }[];
      readonly tab: number;
    };

/** A place where a person puts a table, with what went wrong in reading one. */
export type TableSource = {
  readonly table: Signal<Table>;
  readonly problem: Signal<string>;
  readonly forget: () => void;
};

/** An empty place; it is emptied again with every other book. */
export function tableSource(): TableSource {
  const table = signal<Table>({ kind: "pasted", text: "" });
  const problem = signal("");
  const forget = () => {
    table.value = { kind: "pasted", text: "" };
    problem.value = "";
  };
  onAnotherBook(forget);
  return { table, problem, forget };
}

/** The cells of a table; words become cells as the caller knows how. */
export function cellsOf({ table }: TableSource, pasted: (text: string) => Cells): Cells {
  if (table.value.kind === "file") return table.value.tabs[table.value.tab]?.cells ?? [];
  return table.value.text.trim() === "" ? [] : pasted(table.value.text);
}

/** Reads another .xlsx file; nothing of it is kept but its cells, until they are written or another comes. */
export async function readTableFile({ table, problem }: TableSource, file: File): Promise<void> {
  problem.value = "";
  try {
    const { tabs } = await readWorkbookFile(new Uint8Array(await file.arrayBuffer()));
    const shown = tabs
      .filter(({ hidden, rows }) => !hidden && rows.length > 0)
      .map(({ name, rows }) => ({ name, cells: rows }));
    if (shown.length === 0) problem.value = "В этом файле нет ни одной заполненной вкладки.";
    else table.value = { kind: "file", tabs: shown, tab: 0 };
  } catch (error) {
    problem.value = bookProblem(
      error,
      "Не удалось прочитать файл. Скопируйте таблицу из него и вставьте сюда.",
    );
  }
}
