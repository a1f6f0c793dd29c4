import { daysBetween } from "../../../shared/calendar/iso-date.ts";
import { planAddressList } from "../../../shared/reminders/plan-address-list.ts";
import { doneAtStart, nextRun } from "../../../shared/reminders/reminder-week.ts";
import { locateTab } from "../../../shared/workbook/locate.ts";
import { applyEdits } from "../apply-edits.ts";
import { momentIn } from "../calendar-day.ts";
import { withDocumentLock } from "../document-lock.ts";
import { consentPage } from "../given-rights.ts";
import { guarded } from "../guarded.ts";
import { refuseNewer } from "../newer-book.ts";
import { readSnapshot } from "../read-snapshot.ts";
import { showRow } from "../show-row.ts";
import { UserProblem } from "../user-problem.ts";
import { rememberedName } from "../who-ticks.ts";
import { type DueMails, readDueMails } from "./due-mails.ts";
import { type KeptReminders, keepReminders, keptReminders } from "./kept-reminders.ts";
import type {
  LookRequest,
  Reminded,
  ReminderApi,
  RemindersState,
  SendRequest,
  SwitchedOn,
  SwitchOnRequest,
} from "./reminder-api.ts";
import { runInWords } from "./reminder-journal.ts";
import { hangTrigger, isOwnTrigger, removeTriggers } from "./reminder-trigger.ts";
import { sendAndTell } from "./run-reminders.ts";
import { troubles } from "./troubles.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What reminders need beyond the rest of the add-on; the manifest of their edition asks for both. */
const RIGHTS = [
  "https://www.googleapis.com/auth/script.send_mail",
  "https://www.googleapis.com/auth/script.scriptapp",
];
/** Before anybody chose: Monday morning, a week ahead. */
const USUAL = { daysAhead: 7, weekday: 1, hour: 8 } as const;
const MOST_DAYS_AHEAD = 60;
/** A daily trigger may slip a day; longer silence means that Google runs it no more. */
const SILENT_DAYS = 2;

export const reminderCalls: ReminderApi = {
  remindersState: (json) => guarded(() => stateOf(JSON.parse(json) as LookRequest)),

  switchOnReminders: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as SwitchOnRequest;
      return afterLooking(request, (spreadsheet) => {
        const { daysAhead, weekday, hour } = request;
        withDocumentLock(() => {
          const { today, time } = momentIn(spreadsheet);
          const trigger = hangTrigger(hour, spreadsheet.getSpreadsheetTimeZone());
          const doneUpTo = doneAtStart({ weekday, hour }, today, Number(time.slice(0, 2)));
          const who = rememberedName();
          keepReminders(spreadsheet, { daysAhead, weekday, hour, trigger, who, doneUpTo, ranOn: today });
        });
        return "Напоминания включены.";
      });
    }),

  switchOffReminders: () =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      withDocumentLock(() => {
        const kept = keptReminders(spreadsheet);
        // First the record: a trigger of another account cannot be removed from here and must find that it is not the one.
        if (kept !== null) keepReminders(spreadsheet, { ...kept, trigger: null });
        if (consentPage(RIGHTS) === null) removeTriggers();
      });
      return { state: stateOf({ daysAhead: null }), said: "Напоминания выключены.", problem: false };
    }),

  sendReminders: (json) =>
    guarded(() => {
      const request = JSON.parse(json) as SendRequest;
      return afterLooking(request, (spreadsheet, due) =>
        runInWords(sendAndTell(spreadsheet, due, rememberedName())),
      );
    }),

  openAddressList: () =>
    guarded(() => {
      const spreadsheet = SpreadsheetApp.getActive();
      const { assignees } = readDueMails(spreadsheet, { daysAhead: USUAL.daysAhead });
      withDocumentLock(() => {
        const snapshot = readSnapshot(spreadsheet);
        refuseNewer(snapshot);
        applyEdits(spreadsheet, planAddressList(snapshot, assignees), snapshot);
      });
      const lists = locateTab(readSnapshot(spreadsheet), "Справочники");
      return showRow(spreadsheet, { tab: lists?.tab.name ?? "Справочники", row: 1 });
    }),
};

/** Does it where the mails still are those the person saw; else says so with the new ones. */
function afterLooking(
  { daysAhead, shown }: SendRequest,
  action: (spreadsheet: Spreadsheet, due: DueMails) => string,
): Reminded {
  const url = consentPage(RIGHTS);
  if (url !== null) return { state: { kind: "not-allowed", url }, said: "", problem: true };
  const spreadsheet = SpreadsheetApp.getActive();
  const due = readDueMails(spreadsheet, { daysAhead: aheadOf(daysAhead) });
  if (due.preview.fingerprint !== shown)
    return { state: readyState(spreadsheet, due, daysAhead), said: CHANGED, problem: true };
  const said = action(spreadsheet, due);
  return { state: stateOf({ daysAhead }), said, problem: false };
}

function stateOf({ daysAhead }: LookRequest): RemindersState {
  const url = consentPage(RIGHTS);
  if (url !== null) return { kind: "not-allowed", url };
  const spreadsheet = SpreadsheetApp.getActive();
  const ahead = aheadOf(daysAhead ?? keptReminders(spreadsheet)?.daysAhead ?? USUAL.daysAhead);
  return readyState(spreadsheet, readDueMails(spreadsheet, { daysAhead: ahead }), ahead);
}

function readyState(spreadsheet: Spreadsheet, { preview }: DueMails, daysAhead: number): RemindersState {
  const kept = keptReminders(spreadsheet);
  const { weekday, hour } = kept ?? USUAL;
  const on = kept === null || kept.trigger === null ? null : switchedOn(spreadsheet, kept, kept.trigger);
  return { kind: "ready", daysAhead, weekday, hour, on, preview, troubles: troubles() };
}

function switchedOn(spreadsheet: Spreadsheet, kept: KeptReminders, trigger: string): SwitchedOn {
  const { today, time } = momentIn(spreadsheet);
  return {
    daysAhead: kept.daysAhead,
    who: kept.who,
    mine: isOwnTrigger(trigger),
    nextRun: nextRun(kept, kept.doneUpTo, today, Number(time.slice(0, 2))),
    silentSince: daysBetween(kept.ranOn, today) > SILENT_DAYS ? kept.ranOn : null,
  };
}

function aheadOf(days: number): number {
  if (Number.isInteger(days) && days >= 0 && days <= MOST_DAYS_AHEAD) return days;
  throw new UserProblem(`Напишите, за сколько дней напоминать: целое число от 0 до ${MOST_DAYS_AHEAD}.`);
}

const CHANGED =
  "Пока вы смотрели, письма изменились: ушло бы уже не то, что показано. Ничего не сделано. Проверьте новые письма и нажмите кнопку ещё раз.";
