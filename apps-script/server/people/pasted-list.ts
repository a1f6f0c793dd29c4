import {
  type ImportPreview,
  type PreviewRow,
  previewImport,
} from "../../../shared/bank-import/preview-import.ts";
import { pastedCells, readPeopleList } from "../../../shared/bank-import/read-list.ts";
import { importRowWords } from "../../../shared/bank-import/row-words.ts";
import { sensitiveInList, withdrawnRows } from "../../../shared/bank-import/unwelcome-rows.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { goesByCodes } from "../../../shared/participants/by-codes.ts";
import { shownValue } from "../../../shared/workbook/cell.ts";
import { textOf } from "../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { tabSpec } from "../../../shared/workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { UserProblem } from "../user-problem.ts";
import type { ListRequest, ShownList, ShownListRow } from "./people-api.ts";

export type ReadList = {
  readonly preview: ImportPreview;
  /** Rows of somebody who took the consent back: never written. */
  readonly withdrawn: ReadonlySet<number>;
};

/** The pasted list as the workbook would take it. Throws a `UserProblem` where it may not come into this book at all. */
export function readPastedList(
  snapshot: WorkbookSnapshot,
  { text, bank, columns }: ListRequest,
  on: ISODate,
): ReadList {
  const workbook = readWorkbook(snapshot);
  const list = readPeopleList(pastedCells(text), bank, new Map(columns));
  if (list.rows.length === 0) throw new UserProblem("Вставьте список: по человеку в строке.");
  if (goesByCodes(workbook) && list.rows.some(({ values }) => textOf(values.get("ФИО") ?? null) !== ""))
    throw new UserProblem(
      "Книга ведётся по кодам («Режим имён» в «Паспорте»): имена в неё не записывают. Оставьте в списке столбец «Код» вместо имён.",
    );
  const preview = previewImport(snapshot, list);
  return { preview, withdrawn: withdrawnRows(preview, workbook, on) };
}

/** The list for the eyes of the person: columns, rows with what becomes of each, and what should not be written. */
export function shownList({ preview, withdrawn }: ReadList): ShownList {
  const { list, rows, unplaced } = preview;
  return {
    bank: list.bank,
    columns: list.columns,
    headings: tabSpec(list.bank).columns.flatMap(({ heading, kind }) =>
      kind === "formula" ? [] : [heading],
    ),
    rows: rows.map((row) => shownRow(row, list.bank, withdrawn)),
    warnings: [
      ...sensitiveInList(list),
      ...unplaced.map(
        ({ row, column }) =>
          `Строка ${row}, «${column}»: это книга считает сама по вкладке «Пары», не записывается.`,
      ),
    ],
  };
}

function shownRow(row: PreviewRow, bank: string, withdrawn: ReadonlySet<number>): ShownListRow {
  const { row: at, values } = row.source;
  const words = (heading: string) => textOf(shownValue(values.get(heading) ?? null));
  if (withdrawn.has(at))
    return {
      row: at,
      who: "",
      state: "withdrawn",
      words: "Этот человек отозвал согласие на обработку данных. Не записывается.",
    };
  // Where nothing is empty there is nothing to write.
  const state = row.state === "changed" && row.fills.length === 0 ? "there" : row.state;
  return { row: at, who: words("ФИО") || words("Код"), state, words: importRowWords(row, bank) };
}
