import type { ISODate } from "../calendar/iso-date.ts";
import { lackWords } from "../consents/lack-words.ts";
import { consentGate, type GateAnswer } from "../consents/may-become-active.ts";
import { byPerson } from "../consents/missing-consents.ts";
import { codeKey } from "../people/code.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { startPlanning } from "../structuring/planning.ts";
import { readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type ConsentActRefusal, findMarkedRow, planCells, type RowUndo } from "./marked-row.ts";

export type ActivationPlan =
  | {
      readonly kind: "planned";
      /** Empty where the pair stands «действует» already. */
      readonly edits: readonly SheetEdit[];
      readonly undo: RowUndo | null;
      /** The line of «Журнал»; "" where the gate was open and nothing has to be told. */
      readonly journal: string;
    }
  /** The gate is shut; a reason opens it. */
  | { readonly kind: "shut"; readonly missing: Extract<GateAnswer, { allowed: false }>["missing"] }
  | { readonly kind: "refused"; readonly reason: ConsentActRefusal };

/**
 * Plans that a pair becomes «действует», through the gate of consents. A shut gate is opened by a reason in words, and «Журнал» then says
 * who opened it, for which pair, without which consents and why.
 * @example planActivation(book, "П-003", { on, reason: "согласие едет почтой" }, moment)
 */
export function planActivation(
  snapshot: WorkbookSnapshot,
  code: string,
  { on, reason = "" }: { readonly on: ISODate; readonly reason?: string },
  moment: JournalMoment,
): ActivationPlan {
  const workbook = readWorkbook(snapshot);
  const pairings = workbook.tables.Пары.filter((row) => codeKey(textOf(row, "Код")) === codeKey(code));
  const [pairing] = pairings;
  if (pairing === undefined || pairings.length > 1)
    return { kind: "refused", reason: pairing === undefined ? "no-row" : "two-rows" };
  const answer = consentGate(workbook)(pairing, on);
  if (!answer.allowed && reason.trim() === "") return { kind: "shut", missing: answer.missing };
  const search = findMarkedRow(snapshot, { tab: "Пары", row: pairing.row, key: { Код: code } }, [
    "Состояние",
  ]);
  if (!search.ok) return { kind: "refused", reason: search.reason };
  const plan = planCells(search.found, new Map([["Состояние", "действует"]]));
  if (!plan.ok) return { kind: "refused", reason: plan.reason };
  if (answer.allowed || plan.edits.length === 0)
    return { kind: "planned", edits: plan.edits, undo: plan.undo, journal: "" };
  const planning = startPlanning(snapshot);
  const journal = `Пара ${code} переведена в «действует» без согласий (${missingWords(answer.missing)}). Причина: ${reason.trim()}`;
  planJournal(planning, snapshot, journal, moment);
  // The line goes first: a run that died after it has told too much, never too little.
  return { kind: "planned", edits: [...planning.step().edits, ...plan.edits], undo: plan.undo, journal };
}

/** @example missingWords(missing) // "Н-003: «обработка ПД»: согласия нет" */
export function missingWords({
  consents,
  unknownPeople,
}: Extract<GateAnswer, { allowed: false }>["missing"]): string {
  const people = byPerson(consents).map(({ person, lacking }) => {
    const who = textOf(person, "Код") || `${person.tab}, строка ${person.row}`;
    return `${who}: ${lacking.map(lackWords).join(", ")}`;
  });
  const unknown = unknownPeople === 0 ? [] : [`участников нет в банках: ${unknownPeople}`];
  return [...people, ...unknown].join("; ");
}
