import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { type ConsentKind, consentKinds } from "../consents/consent-kinds.ts";
import { sensitiveIn } from "../people/sensitive-numbers.ts";
import { planData } from "../structuring/plan-data.ts";
import { type JournalMoment, planJournal } from "../structuring/plan-journal.ts";
import { planRows } from "../structuring/plan-rows.ts";
import { startPlanning } from "../structuring/planning.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { WithdrawalPlan } from "./plan-withdrawal.ts";

/** A consent that was signed on paper; days are null while the person has not said them. */
export type SignedConsent = {
  readonly code: string;
  readonly kind: ConsentKind;
  readonly signer: string;
  readonly day: ISODate | null;
  /** The last day it holds; null without a term. */
  readonly until: ISODate | null;
  /** Where the paper lies. */
  readonly place: string;
};

const refused = (why: string): WithdrawalPlan => ({ ok: false, why });

/** Plans a row of «Согласия» for a consent that was signed, with a line of «Журнал»; by code alone. */
export function planSignedConsent(
  snapshot: WorkbookSnapshot,
  { code, kind, signer, day, until, place }: SignedConsent,
  moment: JournalMoment,
): WithdrawalPlan {
  if (code === "") return refused("Выберите, чьё согласие.");
  if (signer === "") return refused("Выберите, кто подписал: сам или законный представитель.");
  if (day === null) return refused("Укажите день подписания.");
  if (day > moment.today) return refused("День подписания ещё не наступил.");
  if (until !== null && until < day)
    return refused(`Согласие кончается ${dottedDate(until)}, раньше дня подписания. Проверьте даты.`);
  if (sensitiveIn(place, "Где хранится").length > 0)
    return refused(
      "В «Где хранится» похоже на номер паспорта, СНИЛС или карты: таких номеров в книге не хранят.",
    );
  const planning = startPlanning(snapshot);
  if (planning.locate("Согласия") === null)
    return refused("В книге нет вкладки «Согласия». Дополните книгу, и программа её создаст.");
  planData(planning, {
    Согласия: [
      {
        "Код участника": code,
        Вид: consentKinds[kind],
        "Кто подписал": signer,
        Дата: day,
        "Действует до": until,
        "Где хранится": place.trim(),
      },
    ],
  });
  if (planning.step().edits.length === 0) return refused("Такая строка во вкладке «Согласия» уже есть.");
  // How many rows it takes says less than the line below, and after the writing it sounds as if it were still to be done.
  const count = planning.step().changes.length;
  planRows(planning, snapshot);
  planning.say(`${code}: согласие «${consentKinds[kind]}» от ${dottedDate(day)}.`);
  const changes = planning.step().changes.slice(count);
  planJournal(planning, snapshot, changes.join(" "), moment);
  const { edits, after } = planning.step();
  return { ok: true, edits, changes, remarks: [], after };
}
