import { signal } from "@preact/signals";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import { readWorkbookFile } from "../../../workbook-file/read-workbook-file.ts";
import { bookProblem } from "../../book/book-problem.ts";
import { onAnotherBook } from "../act/opened-book.ts";

type Cells = readonly (readonly CellContent[])[];

/** The list as it came: words that were pasted, or the tabs of another file. In this page's memory alone. */
export type ListSource =
  | { readonly kind: "pasted"; readonly text: string }
  | {
      readonly kind: "file";
      readonly tabs: readonly { readonly name: string; readonly cells: Cells }[];
      readonly tab: number;
    };

const NOTHING: ListSource = { kind: "pasted", text: "" };

export const source = signal<ListSource>(NOTHING);
export const sourceProblem = signal("");
onAnotherBook(forgetSource);

export function forgetSource(): void {
  source.value = NOTHING;
  sourceProblem.value = "";
}

/** Reads another .xlsx file; nothing of it is kept but its cells, until the list is written or another comes. */
export async function readListFile(file: File): Promise<void> {
  sourceProblem.value = "";
  try {
    const { tabs } = await readWorkbookFile(new Uint8Array(await file.arrayBuffer()));
    const shown = tabs
      .filter(({ hidden, rows }) => !hidden && rows.length > 0)
      .map(({ name, rows }) => ({ name, cells: rows }));
    if (shown.length === 0) sourceProblem.value = "В этом файле нет ни одной заполненной вкладки.";
    else source.value = { kind: "file", tabs: shown, tab: 0 };
  } catch (error) {
    sourceProblem.value = bookProblem(
      error,
      "Не удалось прочитать файл. Скопируйте список и вставьте его сюда.",
    );
  }
}
