import { computed, signal } from "@preact/signals";
import { curatorSigns, sumCuratorPoints } from "../../../../shared/surveys/curator-form.ts";
import { gatherSwot } from "../../../../shared/surveys/gather-swot.ts";
import { planCuratorPoints } from "../../../../shared/surveys/plan-curator-points.ts";
import { bookAct, carryOut } from "../../book/act/book-act.ts";
import { onAnotherBook } from "../../book/act/opened-book.ts";
import { undoable } from "../../book/act/planned.ts";
import { answered } from "../../book/book-state.ts";
import { day, moment } from "../people-state.ts";

/** What stands in the fields of the curator's form, a field a sign. */
export const marks = signal<readonly string[]>([]);
onAnotherBook(() => {
  marks.value = [];
});

export function putMark(at: number, words: string): void {
  marks.value = curatorSigns.map((_, index) => (index === at ? words : (marks.value[index] ?? "")));
}

/** Whether a field holds a whole answer. */
export function isMark(words: string): boolean {
  return /^[012]$/.test(words.trim());
}

const faults = computed(() =>
  marks.value.flatMap((words, at) =>
    words.trim() === "" || isMark(words) ? [] : [`Признак ${at + 1}: «${words.trim()}», а нужно 2, 1 или 0.`],
  ),
);

/** The sum once every sign has its points; null before. */
export const sum = computed(() => {
  const points = faults.value.length > 0 ? "" : sumCuratorPoints(marks.value.join(" "));
  return typeof points === "number" ? points : null;
});

/** What writing the sum would do; null while nothing is typed. */
export const curatorPlan = computed(() => {
  if (answered.value === null || marks.value.every((words) => words.trim() === "")) return null;
  if (faults.value.length > 0) return { ok: false, refusals: faults.value } as const;
  return planCuratorPoints(answered.value.after, marks.value.join(" "), moment.value);
});

const toWrite = computed(() => {
  const plan = curatorPlan.value;
  if (answered.value === null || plan?.ok !== true || plan.changes.length === 0) return null;
  return undoable(answered.value.after, plan, moment.value);
});

/** Whether there is something to write. */
export const canWritePoints = computed(() => toWrite.value !== null);

export const curatorPoints = bookAct("Записать баллы куратора", () => toWrite.value);

/** Writes the sum into «Паспорт»; what was typed stays, so that after taking back it need not be typed again. */
export async function writePoints(): Promise<void> {
  const plan = curatorPlan.value;
  if (plan?.ok !== true) return;
  if (!(await carryOut(curatorPoints))) return;
  curatorPoints.said.value = [curatorPoints.said.value, ...plan.changes].join(" ");
}

/** What people wrote after the programme, by quarter of the SWOT. */
export const swot = computed(() =>
  answered.value === null ? null : gatherSwot(answered.value.after, day.value),
);
