import { computed, signal } from "@preact/signals";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { peopleWords } from "../../../shared/people-lists/people-words.ts";
import { sayable as sayableOn } from "../../../shared/people-lists/sayable.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { answered, WHO } from "../book/book-state.ts";
import { today } from "../today.ts";

// All of it lives in this page's memory and is gone with the panel.
/** The day for which the tab is shown; set when it is opened. */
export const day = signal<ISODate>(today());

/** Whom «Журнал» tells of, and the day. */
export const moment = computed(() => ({ today: day.value, who: WHO }));

/** The workbook that is open, with the person's answers in it. */
export const workbook = computed(() => (answered.value === null ? null : readWorkbook(answered.value.after)));

/** How people of the workbook may be called. */
export const names = computed(() =>
  workbook.value === null ? null : peopleWords(workbook.value, day.value),
);

/** Sentences as they may be shown: what people typed may name somebody. */
export const sayable = computed(() =>
  workbook.value === null ? (words: string) => words : sayableOn(workbook.value, day.value),
);
