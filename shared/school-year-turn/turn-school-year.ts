import type { ISODate } from "../calendar/iso-date.ts";
import {
  firstYear,
  parseSchoolYear,
  type SchoolYear,
  schoolYearBounds,
  schoolYearStarting,
} from "../calendar/school-year.ts";
import { type HideCell, hiddenCells } from "../consents/without-hidden.ts";
import { NEWER_BOOK } from "../messages/newer-book.ts";
import { documentKinds } from "../report/report-fields.ts";
import { planGivenCodes } from "../structuring/codes/given-codes.ts";
import { type PlanStep, startPlanning } from "../structuring/planning.ts";
import { isNewer } from "../workbook/migrations/migrations.ts";
import { dateOf, isOption, readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { planPastRows } from "./past-rows.ts";
import { planChecklistTurn } from "./turn-checklist.ts";
import { planFormTurn } from "./turn-form.ts";
import { planJournalLine } from "./turn-journal.ts";
import { planPassportTurn } from "./turn-passport.ts";
import type { TurnRemark } from "./turn-remark.ts";

export type TurnRequest = {
  readonly snapshot: WorkbookSnapshot;
  /** The year to turn to; null for the one after the workbook's own. */
  readonly schoolYear: SchoolYear | null;
  readonly today: ISODate;
  readonly who: string;
};

export type TurnPlan =
  | {
      readonly ok: true;
      readonly schoolYear: SchoolYear;
      readonly edits: PlanStep["edits"];
      readonly changes: PlanStep["changes"];
      readonly after: WorkbookSnapshot;
      readonly remarks: readonly TurnRemark[];
    }
  | { readonly ok: false; readonly reason: "no-workbook" | "newer" | "no-school-year" | "not-later" };

/** Why there is no plan, as a sentence for the person. */
export const turnRefusals = {
  "no-workbook": "В этой книге нет вкладок наставничества. Выберите книгу, созданную программой.",
  newer: NEWER_BOOK,
  "no-school-year": "В «Паспорте» не указан учебный год. Впишите его, например 2024-2025, и повторите.",
  "not-later": "Книга уже на этот учебный год или на более поздний. Выберите прошлогоднюю книгу.",
} as const satisfies Record<Extract<TurnPlan, { ok: false }>["reason"], string>;

/**
 * The edits that make of a copy of a workbook the workbook of the next school year: people, open pairs, consents and documents stay
 * with their codes; days are counted anew from the words of the roadmap; ticks, ended pairs and what was held that year go into the tab
 * «Архив». «Учебный год» is written last: a run that died before is done over. Rows of people who took the consent back stay as they are,
 * to be cleared in their term; the archive and the remarks name them by the code.
 */
export function planSchoolYearTurn({ snapshot, schoolYear, today, who }: TurnRequest): TurnPlan {
  const workbook = readWorkbook(snapshot);
  if (workbook.located.length === 0) return { ok: false, reason: "no-workbook" };
  if (isNewer(snapshot)) return { ok: false, reason: "newer" };
  const from = parseSchoolYear(workbook.passport.texts.get("Учебный год") ?? "");
  const to = schoolYear ?? (from === null ? null : schoolYearStarting(firstYear(from) + 1));
  if (to === null) return { ok: false, reason: "no-school-year" };
  if (from !== null && to <= from) return { ok: false, reason: "not-later" };
  const { from: start } = schoolYearBounds(to);
  const approvals = workbook.tables.Документы.filter((row) =>
    isOption(row, "Вид", documentKinds.roadmap),
  ).map((row) => dateOf(row, "Дата"));
  const hide = hiddenCells(workbook, today);
  const year = { name: from ?? `до ${to}`, hide };
  const planning = startPlanning(snapshot);
  const remarks: TurnRemark[] = [];
  const remark = (each: TurnRemark) => void remarks.push(withoutNames(each, hide));
  planChecklistTurn(planning, year, { from, to, approvals: [...new Set([null, ...approvals])] }, remark);
  planPastRows(planning, year, start, remark);
  planFormTurn(planning, year, from, to);
  planGivenCodes(planning);
  planPassportTurn(planning, year, to, remark);
  planJournalLine(planning, today, who);
  const { edits, changes, after } = planning.step();
  return { ok: true, schoolYear: to, edits, changes, after, remarks };
}

/** The words of the document that a remark repeats, and the days as people typed them, may name somebody. */
function withoutNames(remark: TurnRemark, hide: HideCell): TurnRemark {
  const shown = (heading: string, words: string) => hide("Контроль сроков", heading, words);
  const before = "before" in remark ? { before: shown("Срок", remark.before) } : {};
  return "words" in remark
    ? { ...remark, ...before, words: shown("Срок по документу", remark.words) }
    : { ...remark, ...before };
}
