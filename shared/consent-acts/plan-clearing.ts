import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { planErasure } from "./plan-erasure.ts";

/** What is cleared of somebody who took the consent back, and what the person must see before. */
export type ClearingPlan =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      readonly cells: number;
      readonly categories: readonly string[];
      /** Cells of other rows that still tell who it was: place → what would stand there. */
      readonly mentions: readonly { readonly place: string; readonly words: string }[];
      readonly warning: string;
    }
  | { readonly ok: false; readonly why: string };

/**
 * Plans the erasure of a row with a line of «Журнал» that names nobody, and the other cells that the person chose by their places. It
 * leaves no record to undo it in the workbook: that would keep what is destroyed.
 */
export function planClearing(
  snapshot: WorkbookSnapshot,
  code: string,
  places: ReadonlySet<string>,
  moment: JournalMoment,
): ClearingPlan {
  const plan = planErasure(snapshot, code, moment.today);
  if (!plan.ok) return { ok: false, why: REFUSALS[plan.reason] };
  const chosen = plan.mentions.filter(({ place }) => places.has(place)).map(({ edit }) => edit);
  const planning = startPlanning(snapshot);
  planning.add(...plan.edits, ...chosen);
  if (plan.edits.length + chosen.length > 0)
    planJournal(
      planning,
      snapshot,
      `Данные участника ${code} очищены после отзыва согласия: ячеек ${plan.cells + chosen.length}.`,
      moment,
    );
  return {
    ok: true,
    edits: planning.step().edits,
    cells: plan.cells,
    categories: plan.categories,
    mentions: plan.mentions.map(({ place, edit }) => ({ place, words: wordsOf(edit) })),
    warning: plan.warning,
  };
}

function wordsOf(edit: SheetEdit): string {
  return edit.kind === "set-cells" ? String(edit.cells[0]?.[0] ?? "") : "";
}

const REFUSALS = {
  newer: "Книгу создала более новая программа. Эта может её только читать.",
  "not-withdrawn": "Отзыва согласия этого участника в книге больше нет. Посмотрите список ещё раз.",
  "no-tab": "В книге нет вкладки, в которой стоит этот участник.",
  "no-column": "Во вкладке участника нет столбца «Код» или «ФИО». Верните его.",
  "no-row": "Строки этого участника больше нет. Посмотрите список ещё раз.",
  "two-rows": "Код этого участника стоит в двух строках. Оставьте его у одной.",
  "changed-meanwhile": "Строку тем временем изменили. Посмотрите список ещё раз.",
  "own-formula": "В строке стоит ваша формула. Уберите её сами.",
} as const;
