import { signal } from "@preact/signals";
import { createChecklistModel } from "../../../views/checklist/checklist-model.ts";
import { rowPlace } from "../../google-sheet/row-place.ts";
import { askForSheets } from "../../google-sheet/sheet-access.ts";
import { SheetProblem } from "../../google-sheet/sheet-problem.ts";
import { showRow } from "../../google-sheet/show-row.ts";
import { bookProblem } from "../book/book-problem.ts";
import { book } from "../form/form-state.ts";
import { openWorkbook } from "../form/workbook/open-workbook.ts";
import { downloadSheet } from "../form/workbook/read-sheet.ts";
import { answeredSnapshot, stateOf } from "./book-keeper.ts";

/** Where the row that was asked for last stands, in words: the person finds it even if Google opens the Sheet elsewhere. */
export const shownRow = signal("");

/** The checklist of a Google Sheet: read only, because the panel never writes to Google. */
export const sheetChecklist = createChecklistModel({
  load: async () => {
    try {
      return { ok: true, value: stateOf(await freshSheet()) };
    } catch (error) {
      const otherwise = "Не удалось перечитать таблицу. Прочитайте её заново во вкладке «Форма».";
      return { ok: false, message: bookProblem(error, otherwise) };
    }
  },
  act: null,
  takeBack: null,
  readOnly:
    "Здесь сроки таблицы Google только показаны: отметить выполненное можно в самой таблице, сбоку от неё (меню «Наставничество») или во вкладке «Контроль сроков». Потом нажмите «Обновить».",
  goTo: ({ tab, row }) => void show(tab, row),
});

/** Shows the Sheet as it was read last. */
export function showReadSheet(): void {
  shownRow.value = "";
  sheetChecklist.show(stateOf(book.value));
}

async function freshSheet() {
  const now = book.value;
  if (now === null || now.sheet === null) return now;
  if (!(await askForSheets())) throw new SheetProblem("refused");
  const { name, bytes } = await downloadSheet(now.sheet);
  const opened = { ...now, name, ...(await openWorkbook(name, bytes, now.answers)) };
  // Another book may have been opened while this one was on its way.
  if (book.value === now) book.value = opened;
  return book.value;
}

async function show(tab: string, row: number): Promise<void> {
  const now = book.value;
  if (now === null || now.sheet === null) return;
  const { hash, words } = rowPlace(answeredSnapshot(now), now.sheet.id, tab, row);
  shownRow.value = words;
  await showRow(now.sheet, hash).catch((error: unknown) => {
    console.error(error);
    shownRow.value = `Таблицу открыть не удалось. ${words}`;
  });
}
