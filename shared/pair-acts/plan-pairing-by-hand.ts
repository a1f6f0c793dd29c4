import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { consentGate } from "../consents/may-become-active.ts";
import { missingWords } from "../consents/missing-words.ts";
import { nameOf } from "../pairs/check-step.ts";
import type { PairStep } from "../pairs/pair-steps.ts";
import { menteesOfPairing, type Pairing } from "../participants/pairing-rows.ts";
import type { JournalMoment } from "../structuring/plan-journal.ts";
import { dateOf, readWorkbook, textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type PairPlan, refused, rowRefusal } from "./pair-plan.ts";
import { type NewPairing, planNewPairing } from "./plan-new-pairing.ts";
import { planPairStep } from "./plan-pair-step.ts";

/** With what a pair begins to work at once; the days it works stand in the pairing itself. */
export type Beginning = Pick<
  Extract<PairStep, { kind: "activate" }>,
  "order" | "orderDate" | "withoutConsents"
>;

/**
 * Plans a pair or group that the curator knows already: «предложена», or with a beginning at once «действует», through the gates of any
 * other pair that begins. Nothing is written unless all of it can be.
 * @param beginning null for a proposal
 */
export function planPairingByHand(
  snapshot: WorkbookSnapshot,
  wanted: NewPairing,
  beginning: Beginning | null,
  moment: JournalMoment,
): PairPlan {
  const proposed = planNewPairing(snapshot, wanted, moment);
  if (!proposed.ok) return proposed;
  const workbook = readWorkbook(proposed.after);
  const { Пары: rows } = workbook.tables;
  const row = rows[rows.length - 1];
  const code = row === undefined ? "" : textOf(row, "Код");
  // Without a code nobody finds the row again: not the next step, and not its meetings.
  if (row === undefined || code === "") return refused(rowRefusal("no-column"));
  // What comes first tells how many rows there are; who is in the one row says more.
  const changes = [newWords(row), ...proposed.changes.slice(1)];
  if (beginning === null)
    return {
      ...proposed,
      changes,
      remarks: [...proposed.remarks, ...lackRemark(workbook, row, moment.today)],
    };
  const begun = planPairStep(proposed.after, { kind: "activate", code, ...beginning }, moment);
  if (!begun.ok) return refused(...begun.refusals.map((why) => asNew(why, row)));
  return {
    ...begun,
    edits: [...proposed.edits, ...begun.edits],
    changes: [...changes, ...begun.changes],
    remarks: [...proposed.remarks, ...begun.remarks],
  };
}

/** «Новая пара П-005: М-001 – Н-001; педагог – педагог; с 01.10.2025.» */
function newWords(row: Pairing): string {
  const [start, end] = [dateOf(row, "Начало"), dateOf(row, "Завершение")];
  const told = [
    `${textOf(row, "Наставник")} – ${menteesOfPairing(row).join(", ")}`,
    textOf(row, "Форма наставничества"),
    textOf(row, "Ролевая модель"),
    [start === null ? "" : `с ${dottedDate(start)}`, end === null ? "" : `по ${dottedDate(end)}`]
      .join(" ")
      .trim(),
  ];
  return `Новая ${lowered(nameOf(row))}: ${told.filter((words) => words !== "").join("; ")}.`;
}

/** The code is not yet known to anybody: «Новая пара: не хватает согласий …». */
function asNew(refusal: string, row: Pairing): string {
  const name = nameOf(row);
  return refusal.startsWith(`${name}:`)
    ? `Новая ${lowered(name.replace(/ \S+$/, ""))}${refusal.slice(name.length)}`
    : refusal;
}

function lowered(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function lackRemark(workbook: Workbook, row: Pairing, on: ISODate): readonly string[] {
  const answer = consentGate(workbook)(row, on);
  return answer.allowed || answer.missing.consents.length === 0
    ? []
    : [`Прежде чем они начнут работать, нужны согласия: ${missingWords(answer.missing)}.`];
}
