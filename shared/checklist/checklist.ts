import type { ISODate } from "../calendar/iso-date.ts";
import type { Recurrence } from "../deadline/deadline.ts";
import type { ItemState } from "../deadline/item-state.ts";
import type { SuggestedField } from "../roadmap/roadmap.ts";

/** What is due, what is late and who does it: the same list for the sidebar, the side panel and the command line. */
export type Checklist = {
  readonly today: ISODate;
  readonly items: readonly ChecklistItem[];
  /** Columns the states rest on that «Контроль сроков» has lost: what they would tell is unknown, not empty. */
  readonly lost: readonly ("Выполнено" | "Срок" | "Начало")[];
  readonly stages: readonly StageProgress[];
  readonly progress: Progress;
};

/** One row of «Контроль сроков». */
export type ChecklistItem = {
  readonly code: string;
  readonly stage: string;
  readonly activity: string;
  /** "" for the activity itself, else one of its steps. */
  readonly step: string;
  readonly assignees: readonly string[];
  /** The words of the document. */
  readonly deadline: string;
  readonly from: ISODate | null;
  readonly due: ISODate | null;
  readonly recurs: Recurrence | null;
  readonly state: ItemState;
  /** The due day in words: «через 3 дня», «просрочено на 12 дней», «» without a date. */
  readonly when: string;
  readonly doneOn: ISODate | null;
  readonly doneBy: string;
  readonly evidence: string;
  readonly remark: string;
  /** What the program proposed and nobody confirmed yet, as «Примечание» says; empty once the sentence is deleted there. */
  readonly suggested: readonly SuggestedField[];
  /** Row in the tab, one-based, at the moment of reading. */
  readonly row: number;
};

export type StageProgress = { readonly stage: string; readonly progress: Progress };

/**
 * Counts of activities (not of their steps); `done` of `total`, of which `overdue` and `soon` are not done. `share` in whole percent,
 * null where total is 0 or nobody can tell what is done.
 */
export type Progress = {
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  readonly soon: number;
  readonly share: number | null;
};
