import type { ConsentActRefusal } from "../consent-acts/marked-row.ts";
import { NEWER_BOOK } from "../messages/newer-book.ts";
import type { Planning } from "../structuring/planning.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** What would be written for a pair, to be shown and carried out with `withUndo`; or why not, in whole sentences. */
export type PairPlan =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      readonly changes: readonly string[];
      /** What the person should know, though it does not stop the step. */
      readonly remarks: readonly string[];
      readonly after: WorkbookSnapshot;
    }
  | { readonly ok: false; readonly refusals: readonly string[] };

export function planned(planning: Planning, remarks: readonly string[]): PairPlan {
  const { edits, changes, after } = planning.step();
  return { ok: true, edits, changes, remarks, after };
}

export function refused(...refusals: readonly string[]): PairPlan {
  return { ok: false, refusals };
}

/** Why a row of «Пары» cannot be written, by the reason of the search. */
export function rowRefusal(reason: ConsentActRefusal): string {
  return ROW_REFUSALS[reason];
}

const ROW_REFUSALS = {
  newer: NEWER_BOOK,
  "no-tab": "В книге нет вкладки «Пары». Дополните книгу, и программа её создаст.",
  "no-column": "Во вкладке «Пары» не хватает столбца. Верните столбцам прежние названия.",
  "no-row": "Строки этой пары больше нет во вкладке «Пары». Откройте список пар заново.",
  "two-rows": "Во вкладке «Пары» две строки с этим кодом. Оставьте код у одной.",
  "changed-meanwhile": "Пока вы смотрели, в этой строке что-то изменили. Откройте список пар заново.",
  "own-formula": "В ячейке, куда нужно писать, стоит ваша формула. Замените её значением.",
} as const satisfies Record<ConsentActRefusal, string>;
