import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { type Consent, type ConsentKind, consentKinds, isOfKind } from "../consents/consent-kinds.ts";
import { lastDayToDestroy } from "../consents/destruction-term.ts";
import { isStanding, knownPairings } from "../participants/standing-pairings.ts";
import { codeKey } from "../people/code.ts";
import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { planRows } from "../structuring/plan-rows.ts";
import { type Planning, startPlanning } from "../structuring/planning.ts";
import { dateOf, readWorkbook, textOf, type Workbook } from "../workbook/read-workbook.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { findMarkedRow, planCells } from "./marked-row.ts";
import { consentMark } from "./plan-destroyed.ts";
import { destroyedRefusals } from "./plan-destruction-day.ts";

/** Who took which consents back, and when; `day` is null while the person has not said it. */
export type Withdrawal = {
  readonly code: string;
  readonly kinds: readonly ConsentKind[];
  readonly day: ISODate | null;
};

export type WithdrawalPlan =
  | {
      readonly ok: true;
      readonly edits: readonly SheetEdit[];
      readonly changes: readonly string[];
      readonly remarks: readonly string[];
      readonly after: WorkbookSnapshot;
    }
  | { readonly ok: false; readonly why: string };

const refused = (why: string): WithdrawalPlan => ({ ok: false, why });

/**
 * Plans the day of a withdrawal (152-ФЗ, статья 9, часть 2) in every standing consent of the kinds, by code alone. A withdrawal of the
 * processing of which «Согласия» knows no consent gets a row of its own: the person must be hidden all the same.
 * @example planWithdrawal(book, { code: "Н-003", kinds: ["processing"], day }, moment)
 */
export function planWithdrawal(
  snapshot: WorkbookSnapshot,
  { code, kinds, day }: Withdrawal,
  moment: JournalMoment,
): WithdrawalPlan {
  if (code === "") return refused("Выберите, кто отозвал согласие.");
  if (kinds.length === 0) return refused("Отметьте, какое согласие отозвано.");
  if (day === null) return refused("Укажите день отзыва.");
  if (day > moment.today) return refused("Этот день ещё не наступил.");
  const workbook = readWorkbook(snapshot);
  const planning = startPlanning(snapshot);
  for (const kind of kinds) {
    const why = withdrawKind(planning, { snapshot, workbook, code, kind, day });
    if (why !== "") return refused(why);
  }
  planRows(planning, snapshot);
  const { changes } = planning.step();
  planJournal(planning, snapshot, `Отзыв согласия: ${code}. ${changes.join(" ")}`, moment);
  const { edits, after } = planning.step();
  return { ok: true, edits, changes, remarks: remarksOf(workbook, { code, kinds, day }), after };
}

/** Standing consents of a participant: those nobody took back. */
export function standingConsents(workbook: Pick<Workbook, "tables">, code: string): readonly Consent[] {
  return workbook.tables.Согласия.filter(
    (row) =>
      codeKey(textOf(row, "Код участника")) === codeKey(code) &&
      dateOf(row, "Отозвано") === null &&
      !row.unread.has("Отозвано"),
  );
}

type Asked = {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: Workbook;
  readonly code: string;
  readonly kind: ConsentKind;
  readonly day: ISODate;
};

/** Why it cannot be done, a sentence; "" where it is planned. */
function withdrawKind(planning: Planning, { snapshot, workbook, code, kind, day }: Asked): string {
  const rows = standingConsents(workbook, code).filter((row) => isOfKind(row, kind));
  if (rows.length === 0) {
    if (kind !== "processing") return `Во вкладке «Согласия» у ${code} нет согласия «${consentKinds[kind]}».`;
    if (planning.locate("Согласия") === null) return destroyedRefusals["no-tab"];
    planData(planning, { Согласия: [{ "Код участника": code, Вид: consentKinds[kind], Отозвано: day }] });
    planning.say(`В ней «Отозвано»: ${dottedDate(day)}.`);
    return "";
  }
  for (const row of rows) {
    const signed = dateOf(row, "Дата");
    if (signed !== null && day < signed)
      return `Согласие подписано ${dottedDate(signed)}, позже дня отзыва (вкладка «Согласия», строка ${row.row}). Проверьте даты.`;
    const mark = consentMark(snapshot, row.row);
    const search = mark === null ? null : findMarkedRow(snapshot, mark, ["Отозвано"]);
    if (search === null || !search.ok) return destroyedRefusals[search === null ? "no-row" : search.reason];
    const plan = planCells(search.found, new Map([["Отозвано", { date: day }]]));
    if (!plan.ok) return destroyedRefusals[plan.reason];
    planning.add(...plan.edits);
    planning.say(
      `Во вкладке «Согласия», в строке ${row.row} («${consentKinds[kind]}»), «Отозвано»: ${dottedDate(day)}.`,
    );
  }
  return "";
}

function remarksOf(workbook: Workbook, { code, kinds, day }: Withdrawal): readonly string[] {
  if (day === null || !kinds.includes("processing")) return [];
  const isOwn = (row: { readonly values: ReadonlyMap<string, unknown> }) =>
    codeKey(String(row.values.get("Код") ?? "")) === codeKey(code);
  const pairs = knownPairings(workbook)
    .filter((pairing) => isStanding(pairing) && [...pairing.mentors, ...pairing.mentees].some(isOwn))
    .map(({ row }) => textOf(row, "Код") || `строка ${row.row}`);
  return [
    `Имя ${code} сразу перестанет показываться всюду. Данные нужно уничтожить до ${dottedDate(lastDayToDestroy(day))}.`,
    ...(pairs.length === 0
      ? []
      : [
          `${code} стоит в парах: ${pairs.join(", ")}. Без согласия работать нельзя: завершите их или расторгните.`,
        ]),
  ];
}
