import { computed, signal } from "@preact/signals";
import { planImport } from "../../../../shared/bank-import/plan-import.ts";
import { previewImport } from "../../../../shared/bank-import/preview-import.ts";
import { type ChosenColumns, pastedCells, readPeopleList } from "../../../../shared/bank-import/read-list.ts";
import { sensitiveInList, withdrawnRows } from "../../../../shared/bank-import/unwelcome-rows.ts";
import { goesByCodes } from "../../../../shared/participants/by-codes.ts";
import type { PersonTab } from "../../../../shared/participants/participant.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { undoable } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { day, moment, workbook } from "../people-state.ts";
import { cellsOf, tableSource } from "../table/table-source.ts";

/** The list as it came. */
export const list = tableSource();

/** The bank the list is for; null lets its headings decide. */
export const bank = signal<PersonTab | null>(null);
export const columns = signal<ChosenColumns>(new Map());
/** Rows that the person ticked or unticked, against what stands ticked at first. */
export const turned = signal<ReadonlyMap<number, boolean>>(new Map());

export function forgetChoices(): void {
  columns.value = new Map();
  turned.value = new Map();
}
onAnotherBook(() => {
  bank.value = null;
  forgetChoices();
});

const cells = computed(() => cellsOf(list, pastedCells));

/** The list beside the book; null while nothing is there to be read. */
export const preview = computed(() => {
  if (answered.value === null || cells.value.length === 0) return null;
  const read = readPeopleList(cells.value, bank.value, columns.value);
  return read.rows.length === 0 ? null : previewImport(answered.value.after, read);
});

/** Why the list may not come into this book at all, a sentence; "" where it may. */
export const refusal = computed(() => {
  if (workbook.value === null || preview.value === null || !goesByCodes(workbook.value)) return "";
  const hasNames = preview.value.list.rows.some(({ values }) => (values.get("ФИО") ?? "") !== "");
  return hasNames
    ? "Книга ведётся по кодам («Режим имён» в «Паспорте»): имена в неё не записывают. Оставьте в списке столбец «Код» вместо имён."
    : "";
});

/** Rows that are somebody who took the consent back. */
export const withdrawn = computed(() =>
  workbook.value === null || preview.value === null
    ? new Set<number>()
    : withdrawnRows(preview.value, workbook.value, day.value),
);

/** What must not stand in a book at all, by its place. */
export const sensitive = computed(() => (preview.value === null ? [] : sensitiveInList(preview.value.list)));

/** Whether a row would be written: new people and those with something to add at first, doubtful ones only by the person's word. */
export function isTaken(row: number, state: string): boolean {
  if (withdrawn.value.has(row)) return false;
  return turned.value.get(row) ?? (state === "new" || state === "changed");
}

export const importPlan = computed(() => {
  if (answered.value === null || preview.value === null || refusal.value !== "") return null;
  const rows = preview.value.rows.filter(({ source: { row }, state }) => isTaken(row, state));
  const asNew = rows.map(({ source: { row } }) => row);
  const plan = planImport(answered.value.after, { ...preview.value, rows }, { asNew }, moment.value);
  return plan.edits.length === 0 ? null : plan;
});

const toWrite = computed(() =>
  answered.value === null || importPlan.value === null
    ? null
    : undoable(answered.value.after, importPlan.value, moment.value),
);

export const listImport = bookAct("Записать в книгу", () => toWrite.value);

/** Writes the chosen rows of the list into its bank. */
export async function writeList(): Promise<void> {
  const plan = importPlan.value;
  if (plan === null) return;
  if (!(await carryOut(listImport))) return;
  list.forget();
  forgetChoices();
  listImport.said.value = [listImport.said.value, ...plan.changes].join(" ");
}
