import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { Reply } from "../../../shared/messages/reply.ts";
import type { ReminderWeek } from "../../../shared/reminders/reminder-week.ts";
import type { Json } from "../server-api.ts";

/** What the section «Напоминания» may call. The edition without reminders answers the first call alone. */
export type ReminderApi = {
  /** Whether mails are sent, and every mail as it would leave now. Writes and sends nothing. */
  remindersState(request: Json<LookRequest>): Json<Reply<RemindersState>>;
  /** Switches on, or changes when and how far ahead; the person has seen the mails. Sends nothing. */
  switchOnReminders(request: Json<SwitchOnRequest>): Json<Reply<Reminded>>;
  switchOffReminders(): Json<Reply<Reminded>>;
  /** Sends exactly the mails shown, or nothing. */
  sendReminders(request: Json<SendRequest>): Json<Reply<Reminded>>;
  /** Gives the assignees lines in «Справочники» where addresses are written, and shows the tab. */
  openAddressList(): Json<Reply<null>>;
};

/** `daysAhead` null: as they are switched on, else the usual number. */
export type LookRequest = { readonly daysAhead: number | null };

/** `shown` is the fingerprint of the mails that the person saw. */
export type SendRequest = { readonly daysAhead: number; readonly shown: string };

export type SwitchOnRequest = SendRequest & ReminderWeek;

export type RemindersState =
  /** This edition of the add-on has no right to send mails and does not ask for it. */
  | { readonly kind: "absent" }
  /** The edition with reminders, but the person has not given the rights; `url` is Google's page that asks for them. */
  | { readonly kind: "not-allowed"; readonly url: string }
  | ({ readonly kind: "ready" } & ReadyReminders);

export type ReadyReminders = ReminderWeek & {
  readonly daysAhead: number;
  readonly on: SwitchedOn | null;
  readonly preview: MailsPreview;
  /** What went wrong in runs nobody watched. */
  readonly troubles: readonly string[];
};

export type SwitchedOn = {
  /** As saved; the mails shown may be those of another number. */
  readonly daysAhead: number;
  /** Who pressed the button, "" where they gave no name. */
  readonly who: string;
  /** Mails leave in the name of the account that looks now. */
  readonly mine: boolean;
  readonly nextRun: ISODate;
  /** The last day Google started a run, where that is longer ago than it may be; else null. */
  readonly silentSince: ISODate | null;
};

export type MailsPreview = {
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly text: string }[];
  /** Plain sentences: who has no address, what waits for the quota. */
  readonly remarks: readonly string[];
  /** Somebody is still without an address. */
  readonly addressesMissing: boolean;
  readonly fingerprint: string;
};

/** `said`: one sentence of what was done; a `problem` where nothing was, because the mails are no longer those shown. */
export type Reminded = {
  readonly state: RemindersState;
  readonly said: string;
  readonly problem: boolean;
};
