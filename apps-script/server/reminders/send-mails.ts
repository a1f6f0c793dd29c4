import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { Mail } from "../../../shared/reminders/mail.ts";
import { recordOf } from "../../../shared/reminders/plan-reminders.ts";
import { planReminderRecord, readReminderRecord } from "../../../shared/reminders/reminder-record.ts";
import { applyEdits } from "../apply-edits.ts";
import { withDocumentLock } from "../document-lock.ts";
import { sentenceFor } from "../guarded.ts";
import { readShown, readSnapshot } from "../read-snapshot.ts";
import { UserProblem } from "../user-problem.ts";
import type { DueMails } from "./due-mails.ts";
import { type MailFailure, mailFailureOf } from "./mail-failure.ts";
import { clearMark, markSending, sendingMark } from "./sending-mark.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Sent = {
  readonly sent: readonly Mail[];
  /** Planned mails that the next run must send. */
  readonly left: number;
  /** Plain sentences of what went wrong. */
  readonly troubles: readonly string[];
};

/** Google breaks a run off after six minutes; what is left by then goes with the next run. */
const LONGEST_MS = 4.5 * 60_000;

/**
 * Sends planned mails one by one. The document lock is held for one mail at a time, so that nobody at the sheet waits long, and each
 * mail is put on record before the next: whatever breaks, nobody is written to twice.
 */
export function sendMails(spreadsheet: Spreadsheet, { plan, today }: DueMails): Sent {
  const startedAt = Date.now();
  const troubles = [...settleMark(spreadsheet, today)];
  const sent: Mail[] = [];
  let refused = 0;
  for (const mail of plan.mails) {
    if (Date.now() - startedAt > LONGEST_MS) break;
    const failure = attempt(() => withDocumentLock(() => sendOne(spreadsheet, mail, today)));
    if (failure === null) sent.push(mail);
    else {
      if (failure.words !== "") troubles.push(failure.words);
      if (failure.stops) break;
      refused += 1;
    }
  }
  return { sent, left: plan.mails.length - sent.length - refused, troubles };
}

/** A lock that is taken and a sheet that fails end the run; whatever was sent until then is on record or marked. */
function attempt(send: () => MailFailure | null): MailFailure | null {
  try {
    return send();
  } catch (error) {
    console.error(error);
    return { words: sentenceFor(error), stops: true };
  }
}

/** Under the document lock. Null where the mail left and is on record. */
function sendOne(spreadsheet: Spreadsheet, mail: Mail, today: ISODate): MailFailure | null {
  const { record } = readRecord(spreadsheet);
  // Another run has written to them since the plan was made.
  if (mail.things.some((thing) => record.has(thing))) return { words: "", stops: false };
  markSending(mail);
  try {
    MailApp.sendEmail({
      to: mail.to,
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      name: "Наставничество",
    });
  } catch (error) {
    console.error(error);
    const failure = mailFailureOf(error, mail.to);
    if (failure !== null) {
      clearMark();
      return failure;
    }
    keepOnRecord(spreadsheet, mail.things, today);
    clearMark();
    return { words: unsureOf(mail.to), stops: true };
  }
  keepOnRecord(spreadsheet, mail.things, today);
  clearMark();
  return null;
}

/** Puts on record what a broken-off run may have sent, and says so. */
function settleMark(spreadsheet: Spreadsheet, today: ISODate): readonly string[] {
  return withDocumentLock(() => {
    const mark = sendingMark();
    if (mark === null) return [];
    const { record } = readRecord(spreadsheet);
    const isKnown = mark.things.every((thing) => record.has(thing));
    if (!isKnown) keepOnRecord(spreadsheet, mark.things, today);
    clearMark();
    return isKnown ? [] : [unsureOf(mark.to)];
  });
}

/** Somebody typing into the same tab is no reason to forget a mail that left: it is tried again over what they typed. */
function keepOnRecord(spreadsheet: Spreadsheet, things: readonly string[], today: ISODate): void {
  for (let tries = 3; ; tries -= 1) {
    const { book, record } = readRecord(spreadsheet);
    const told = recordOf(record, [{ things }], today);
    try {
      applyEdits(spreadsheet, planReminderRecord(book, told, today), book);
      return;
    } catch (error) {
      if (tries === 1 || !(error instanceof UserProblem)) throw error;
    }
  }
}

function readRecord(spreadsheet: Spreadsheet) {
  const book = readShown(spreadsheet, ["Справочники"]) ?? readSnapshot(spreadsheet);
  return { book, record: readReminderRecord(book) };
}

/** What the person reads about a mail nobody can tell of. */
function unsureOf(to: string): string {
  return `Неизвестно, ушло ли письмо на ${to}: отправка прервалась. Второй раз программа его не пошлёт. Проверьте папку «Отправленные».`;
}
