import { addDays, type ISODate, weekday } from "../calendar/iso-date.ts";
import type { ChecklistView } from "../checklist/view/checklist-view.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { plural } from "../text/plural.ts";
import type { AddressBook } from "./address-book.ts";
import { curatorParts, digestParts, type Recipient, subjectOf } from "./digest.ts";
import { type DueThing, dueThings } from "./due-things.ts";
import { type Mail, mailHtml, mailText } from "./mail.ts";
import type { ReminderRecord } from "./reminder-record.ts";

export type ReminderSettings = {
  /** So many days before its day a deadline is written about. */
  readonly daysAhead: number;
  /** How many mails may still be sent today. */
  readonly quota: number;
  /** Shown in the mails; "" for none. */
  readonly organisation: string;
  /** What went wrong since the last summary: Russian sentences that the curator reads with the remarks. */
  readonly troubles?: readonly string[];
  /** Who was written to on this day or later is left alone: a run that completes the one of that day. */
  readonly completes?: ISODate;
};

export type ReminderPlan = {
  /** The most urgent first; no more than the quota. */
  readonly mails: readonly Mail[];
  /** The record once all of them are sent; see {@link recordOf} for some of them. */
  readonly record: ReminderRecord;
  /** Plain Russian sentences: who could not be written to, and what waits. */
  readonly remarks: readonly string[];
  /** Some mails wait for the next run. */
  readonly isMoreWaiting: boolean;
};

/**
 * Who is written to now and about what: each assignee once about each deadline ahead of its day and once when it is late, the curator
 * once a week about everything. What the quota does not let through is not put on record and goes with the next run.
 * @param shield takes the names of mentees out of the words
 */
export function planReminders(
  view: ChecklistView,
  addresses: AddressBook,
  record: ReminderRecord,
  settings: ReminderSettings,
  shield: (text: string) => string,
): ReminderPlan {
  const things = dueThings(view, settings.daysAhead, shield);
  const { recipients, unreachable } = recipientsOf(things, addresses, record);
  const nobody = [...unreachable.keys()].filter((name) => name !== "").map(shield);
  const troubles = settings.troubles ?? [];
  const remarks = [...troubles, ...addressRemarks(addresses, nobody, shield)];
  const week = summaryKey(addresses.curator, view.today);
  const isSummaryDue =
    addresses.curator !== null && !record.has(week) && things.length + nobody.length + troubles.length > 0;
  const queue = recipients.filter(
    ({ address }) =>
      !(isSummaryDue && address === addresses.curator) &&
      !isWrittenSince(record, address, settings.completes),
  );
  const room = Math.max(0, Math.floor(settings.quota));
  const now = queue.slice(0, Math.max(0, room - (isSummaryDue ? 1 : 0)));
  const waiting = queue.length - now.length + (isSummaryDue && room === 0 ? 1 : 0);
  if (waiting > 0) remarks.push(waitingRemark(room, waiting));
  const mails = now.map((recipient) => digest(recipient, settings));
  if (isSummaryDue && addresses.curator !== null && room > 0) {
    const own = recipients.find(({ address }) => address === addresses.curator) ?? {
      address: addresses.curator,
      things: [],
    };
    const parts = curatorParts({ view, own: own.things, things, unreachable, remarks, settings });
    mails.unshift({
      to: own.address,
      subject: subjectOf(things, "Сводка по наставничеству"),
      text: mailText(parts),
      html: mailHtml(parts),
      isSummary: true,
      things: [week, ...own.things.map(({ key }) => thingFor(own.address, key))],
    });
  }
  return { mails, record: recordOf(record, mails, view.today), remarks, isMoreWaiting: waiting > 0 };
}

/** The record once these mails are sent: what an edge keeps after each, so that a run broken off writes nobody twice. */
export function recordOf(
  record: ReminderRecord,
  sent: readonly Pick<Mail, "things">[],
  today: ISODate,
): ReminderRecord {
  return new Map([
    ...record,
    ...sent.flatMap(({ things }) => things.map((thing): [string, ISODate] => [thing, today])),
  ]);
}

type Sorted = {
  readonly recipients: readonly Recipient[];
  /** Who has no address, "" for nobody named at all, with what they answer for. */
  readonly unreachable: ReadonlyMap<string, readonly DueThing[]>;
};

/** Every thing goes to each of its assignees who was not told of it yet; one address gets one mail. */
function recipientsOf(
  things: readonly DueThing[],
  { addressOf, curator }: AddressBook,
  record: ReminderRecord,
): Sorted {
  const found = new Map<string, { address: string; things: DueThing[] }>();
  const unreachable = new Map<string, DueThing[]>();
  for (const thing of things) {
    for (const assignee of thing.assignees.length === 0 ? [""] : thing.assignees) {
      const address = assignee === "" ? null : addressOf(assignee);
      if (address === null) {
        unreachable.set(assignee, [...(unreachable.get(assignee) ?? []), thing]);
        continue;
      }
      const key = address.toLowerCase();
      const recipient = found.get(key) ?? {
        address: key === curator?.toLowerCase() ? curator : address,
        things: [],
      };
      if (record.has(thingFor(address, thing.key)) || recipient.things.includes(thing)) continue;
      recipient.things.push(thing);
      found.set(key, recipient);
    }
  }
  const late = ({ things: own }: Recipient) => own.filter(({ occasion }) => occasion === "late").length;
  const soonest = ({ things: own }: Recipient) => own[0]?.due ?? "";
  const recipients = [...found.values()].sort(
    (a, b) =>
      Math.sign(late(b)) - Math.sign(late(a)) ||
      (soonest(a) < soonest(b) ? -1 : soonest(a) > soonest(b) ? 1 : a.address < b.address ? -1 : 1),
  );
  return { recipients, unreachable };
}

function digest(recipient: Recipient, settings: ReminderSettings): Mail {
  const parts = digestParts(recipient, settings);
  return {
    to: recipient.address,
    subject: subjectOf(recipient.things, "Сроки по наставничеству"),
    text: mailText(parts),
    html: mailHtml(parts),
    isSummary: false,
    things: recipient.things.map(({ key }) => thingFor(recipient.address, key)),
  };
}

/** A thing told to an address; the address as a mark, so that the workbook gathers none. */
function thingFor(address: string, key: string): string {
  return `${fingerprint(address.toLowerCase())} ${key}`;
}

function isWrittenSince(record: ReminderRecord, address: string, day: ISODate | undefined): boolean {
  if (day === undefined) return false;
  const own = thingFor(address, "");
  return [...record].some(([thing, told]) => thing.startsWith(own) && told >= day);
}

/** The summary of the week that began on Monday. */
function summaryKey(curator: string | null, today: ISODate): string {
  return thingFor(curator ?? "", `сводка/${addDays(today, 1 - weekday(today))}`);
}

function addressRemarks(
  { curator, unread }: AddressBook,
  nobody: readonly string[],
  shield: (text: string) => string,
): string[] {
  const remarks = unread.map(
    ({ whose, words }) => `«${shield(words)}» не похоже на адрес почты (${shield(whose)}). Исправьте его.`,
  );
  if (curator === null)
    remarks.push(
      "Сводка не отправлена: в «Паспорте» нет строки «Электронная почта куратора» с адресом. Впишите его.",
    );
  if (nobody.length > 0)
    remarks.push(
      `Нет адреса почты: ${nobody.join("; ")}. Впишите адреса во вкладку «Справочники», в столбцы «Ответственный» и «Электронная почта».`,
    );
  return remarks;
}

function waitingRemark(room: number, waiting: number): string {
  const mails = plural(waiting, ["письмо ждёт", "письма ждут", "писем ждут"]);
  return `На сегодня можно отправить писем: ${room}. Ещё ${waiting} ${mails}: они уйдут при следующем запуске.`;
}
