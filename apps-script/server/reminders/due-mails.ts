import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { checklistStateOf } from "../../../shared/checklist/checklist-state.ts";
import { nameShield } from "../../../shared/checklist/outgoing/name-shield.ts";
import { readAddressBook } from "../../../shared/reminders/address-book.ts";
import { planReminders, type ReminderPlan } from "../../../shared/reminders/plan-reminders.ts";
import { type ReminderRecord, readReminderRecord } from "../../../shared/reminders/reminder-record.ts";
import { readForm } from "../../../shared/structuring/roadmap/form-rows.ts";
import { sha256 } from "../../../shared/text/sha256.ts";
import { locateTab } from "../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { todayIn } from "../calendar-day.ts";
import { refuseNewer } from "../newer-book.ts";
import { readSnapshot } from "../read-snapshot.ts";
import { UserProblem } from "../user-problem.ts";
import type { MailsPreview } from "./reminder-api.ts";
import { sendingMark } from "./sending-mark.ts";
import { troubles } from "./troubles.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type DueMails = {
  readonly today: ISODate;
  readonly plan: ReminderPlan;
  readonly preview: MailsPreview;
  /** Everybody named in «Ответственный». */
  readonly assignees: readonly string[];
  /** What the curator reads in the summary of this plan. */
  readonly troubles: readonly string[];
};

/** The mails that would leave now. Writes and sends nothing; throws a `UserProblem` where there is no workbook to remind of. */
export function readDueMails(
  spreadsheet: Spreadsheet,
  { daysAhead, completes }: { readonly daysAhead: number; readonly completes?: ISODate },
): DueMails {
  const snapshot = readSnapshot(spreadsheet);
  refuseNewer(snapshot);
  const today = todayIn(spreadsheet);
  const { checklist: view, organisation } = checklistStateOf(snapshot, today, "", readForm(snapshot));
  if (view === null) throw new UserProblem("В этой таблице ещё нет книги. Выберите в меню «Создать книгу».");
  if (locateTab(snapshot, "Справочники") === null) throw new UserProblem(NO_LISTS);
  const workbook = readWorkbook(snapshot);
  const addresses = readAddressBook(snapshot, workbook);
  const known = troubles();
  const plan = planReminders(
    view,
    addresses,
    withMark(readReminderRecord(snapshot), today),
    {
      daysAhead,
      quota: MailApp.getRemainingDailyQuota(),
      organisation,
      troubles: known,
      ...(completes === undefined ? {} : { completes }),
    },
    nameShield(workbook),
  );
  const assignees = view.items.flatMap((item) => item.assignees);
  const addressesMissing = assignees.some((name) => addresses.addressOf(name) === null);
  const { mails, remarks } = plan;
  const preview = {
    mails: mails.map(({ to, subject, text }) => ({ to, subject, text })),
    remarks,
    addressesMissing,
    fingerprint: sha256(JSON.stringify([daysAhead, mails])),
  };
  return { today, plan, preview, assignees, troubles: known };
}

/** A mail that a broken-off run was sending counts as told: rather none than the same one twice. */
function withMark(record: ReminderRecord, today: ISODate): ReminderRecord {
  return new Map([
    ...record,
    ...(sendingMark()?.things ?? []).map((thing): [string, ISODate] => [thing, today]),
  ]);
}

const NO_LISTS =
  "В книге нет вкладки «Справочники», а в ней программа помнит, кому уже написала. Вставьте дорожную карту ещё раз («Создать книгу»): вкладка вернётся, остальное останется.";
