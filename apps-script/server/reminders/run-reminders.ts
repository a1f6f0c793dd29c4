import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { dottedDate } from "../../../shared/calendar/iso-date.ts";
import { weekToRun } from "../../../shared/reminders/reminder-week.ts";
import { todayIn } from "../calendar-day.ts";
import { withDocumentLock } from "../document-lock.ts";
import { sentenceFor } from "../guarded.ts";
import { writeJournal } from "../write-journal.ts";
import { type DueMails, readDueMails } from "./due-mails.ts";
import { type KeptReminders, keepReminders, keptReminders } from "./kept-reminders.ts";
import { runInWords, withoutAddresses } from "./reminder-journal.ts";
import { removeTrigger } from "./reminder-trigger.ts";
import { type Sent, sendMails } from "./send-mails.ts";
import { addTroubles, forgetTroubles } from "./troubles.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What Google hands to a time trigger, as far as it is used. */
export type TimeEvent = { readonly triggerUid?: string };

/**
 * What the trigger runs, once a day. Only the trigger that is on record sends; any other removes itself. It never throws: Google would
 * write the account an English mail. What goes wrong is kept for the section «Напоминания», «Журнал» and the next summary.
 */
export function runOnTime(event: TimeEvent | undefined): void {
  const id = event?.triggerUid;
  // Started by hand from the script editor: nobody has looked at the mails.
  if (id === undefined) return;
  const spreadsheet = SpreadsheetApp.getActive();
  try {
    const kept = keptReminders(spreadsheet);
    if (kept?.trigger === id) runWeek(spreadsheet, kept);
    else removeTrigger(id);
  } catch (error) {
    console.error(error);
    tellLater(spreadsheet, sentenceFor(error));
  }
}

function runWeek(spreadsheet: Spreadsheet, kept: KeptReminders): void {
  const today = todayIn(spreadsheet);
  const started = { ...kept, ranOn: today };
  keepReminders(spreadsheet, started);
  const week = weekToRun(kept, kept.doneUpTo, today);
  if (week === null) return;
  const { daysAhead } = kept;
  const due = readDueMails(spreadsheet, { daysAhead, ...completing(week, today) });
  const sent = sendAndTell(spreadsheet, due, kept.who);
  if (sent.left === 0 && !due.plan.isMoreWaiting) keepReminders(spreadsheet, { ...started, doneUpTo: today });
}

/** On the days after its own a run only completes: who had a mail this week gets no second one. */
function completing(week: ISODate, today: ISODate): { readonly completes?: ISODate } {
  return week === today ? {} : { completes: week };
}

/** Sends what was planned, keeps what went wrong for the next summary, and adds the line of «Журнал». */
export function sendAndTell(spreadsheet: Spreadsheet, due: DueMails, who: string): Sent {
  const sent = sendMails(spreadsheet, due);
  if (sent.sent.some(({ isSummary }) => isSummary)) forgetTroubles(due.troubles);
  addTroubles(sent.troubles);
  if (sent.sent.length > 0 || sent.troubles.length > 0 || sent.left > 0)
    journal(spreadsheet, `Напоминания. ${runInWords(sent)}`, who);
  return sent;
}

function tellLater(spreadsheet: Spreadsheet, sentence: string): void {
  const words = `Письма ${dottedDate(todayIn(spreadsheet))} не отправлены до конца. ${sentence}`;
  for (const tell of [() => addTroubles([words]), () => journal(spreadsheet, `Напоминания. ${words}`, "")])
    try {
      tell();
    } catch (error) {
      console.error(error);
    }
}

function journal(spreadsheet: Spreadsheet, what: string, who: string): void {
  withDocumentLock(() => writeJournal(spreadsheet, withoutAddresses(what), who));
}
