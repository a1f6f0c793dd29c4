import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { PairPlan } from "../../../shared/pair-acts/pair-plan.ts";
import { UNDO_HEADING } from "../../../shared/undo/undo-record.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { dateOf, readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, contents, tabOf, withTab } from "../workbook/example-books.ts";

export const today = "2025-03-14" as ISODate;
export const day = (text: string) => text as ISODate;
export const moment = { today, time: "10:00", who: "проверка" };
const processing = (code: string) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2024-09-02",
});

/** Made-up people: Н-004 is proposed to М-001, a group of three works with М-002, Н-003 has signed nothing, Н-005 is free. */
export const book = bookOf({
  Наставники: [
    { ФИО: "Первая Анна", Категория: "педагог", "Сколько наставляемых готов вести": 2 },
    { ФИО: "Вторая Вера", Категория: "родитель" },
  ],
  Наставляемые: [
    { ФИО: "Альфа Анна", Категория: "педагог" },
    { ФИО: "Бета Борис", Категория: "педагог" },
    { ФИО: "Гамма Галина", Категория: "педагог" },
    { ФИО: "Дельта Дарья", Категория: "педагог" },
    { ФИО: "Эпсилон Елена", Категория: "педагог" },
  ],
  Пары: [
    { Наставник: "М-001", Наставляемый: "Н-004", Состояние: "предложена" },
    {
      Наставник: "М-002",
      Наставляемый: "Н-001; Н-002; Н-003",
      "Форма наставничества": "педагог – педагог",
      "Приказ №": "5",
      "Дата приказа": "2024-09-30",
      Начало: "2024-10-01",
      Завершение: "2025-05-30",
      Состояние: "действует",
    },
    { Наставник: "М-002", Наставляемый: "Н-002", Состояние: "завершена", Начало: "2023-10-01" },
  ],
  Согласия: [
    processing("М-001"),
    { ...processing("М-001"), Вид: "дополнительные обязанности наставника" },
    ...["М-002", "Н-001", "Н-002", "Н-004", "Н-005"].map(processing),
  ],
});

export const refusalsOf = (plan: PairPlan) => (plan.ok ? [] : plan.refusals);

export function afterOf(plan: PairPlan): WorkbookSnapshot {
  if (!plan.ok) throw new Error(plan.refusals.join(" "));
  return plan.after;
}

/** Code, people, state, days and reason of every row of «Пары». */
export const rowsOf = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot).tables.Пары.map((row) => [
    textOf(row, "Код"),
    textOf(row, "Наставник"),
    textOf(row, "Наставляемый"),
    textOf(row, "Состояние"),
    dateOf(row, "Начало"),
    dateOf(row, "Завершение"),
    textOf(row, "Причина расторжения"),
  ]);

const isGivenCode = (cell: CellContent) =>
  typeof cell === "string" && /^[МНП]-\d+ [a-z0-9-]+ [a-z0-9-]+$/.test(cell);

/**
 * «Журнал» and the column of the records apart, which are the undoing's own, and the memory of codes that were given: those stay, so that
 * no code ever means two pairs.
 */
export function comparable(snapshot: WorkbookSnapshot) {
  const lists = tabOf(snapshot, "Справочники");
  const column = (lists.rows[0] ?? []).indexOf(UNDO_HEADING);
  return contents(
    withTab(snapshot, "Справочники", (tab) => {
      tab.rows = tab.rows.map((row) =>
        row.map((cell, at) => (at === column || isGivenCode(cell) ? null : cell)),
      );
    }),
  );
}
