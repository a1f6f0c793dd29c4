import { computed, signal } from "@preact/signals";
import { planClearing } from "../../../../shared/consent-acts/plan-clearing.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { saveDownload } from "../../../../views/files/save-download.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { withAnswers } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { book } from "../../form/form-state.ts";
import type { PaperFile } from "../../papers/make-files.ts";
import { day, moment } from "../people-state.ts";
import { actOfDestruction } from "./act-of-destruction.ts";

type Asked = { readonly code: string; readonly places: ReadonlySet<string> };

/** Whose row is to be cleared, and which other cells that tell of them. */
export const asked = signal<Asked | null>(null);
/** The draft of the act of somebody cleared just now: afterwards the book knows no more what there was. */
export const actKept = signal<{ readonly code: string; readonly file: PaperFile } | null>(null);
onAnotherBook(() => {
  asked.value = null;
  actKept.value = null;
});

export const clearingPlan = computed(() =>
  answered.value === null || asked.value === null
    ? null
    : planClearing(answered.value.after, asked.value.code, asked.value.places, moment.value),
);

const toWrite = computed(() => {
  const plan = clearingPlan.value;
  return plan?.ok === true && plan.edits.length > 0 ? withAnswers({ edits: plan.edits, changes: [] }) : null;
});

export const clearing = bookAct("Очистить", () => toWrite.value);

/** Clears the row that was shown; the draft of the act is made first. */
export async function writeClearing(): Promise<void> {
  const [plan, now] = [clearingPlan.value, asked.value];
  if (now === null || plan?.ok !== true) return;
  const file = await draftOf(now.code);
  if (!(await carryOut(clearing))) return;
  asked.value = null;
  actKept.value = file === null ? null : { code: now.code, file };
  const rest = plan.mentions.filter(({ place }) => !now.places.has(place));
  clearing.said.value = [
    clearing.said.value,
    `Данные участника ${now.code} очищены, ячеек: ${plan.cells + now.places.size}. Когда уничтожены и бумаги, отметьте «Уничтожено».`,
    ...(rest.length > 0 ? [`Осталось как было: ${rest.map(({ place }) => place).join("; ")}.`] : []),
  ].join(" ");
}

/** Hands over the draft of the act: as it was made before the row was cleared, where it was cleared here. */
export async function saveAct(code: string): Promise<void> {
  const file = actKept.value?.code === code ? actKept.value.file : await draftOf(code);
  if (file === null) {
    clearing.problem.value = `Акт по ${code} составить не удалось: отзыва согласия в книге больше нет.`;
    return;
  }
  saveDownload(file.name, file.bytes, file.type);
  clearing.said.value = `Сохранено: «${file.name}». Это черновик: проверьте и допишите его, прежде чем подписывать.`;
}

async function draftOf(code: string): Promise<PaperFile | null> {
  if (answered.value === null || book.value === null) return null;
  return actOfDestruction(readWorkbook(answered.value.after), code, day.value);
}
