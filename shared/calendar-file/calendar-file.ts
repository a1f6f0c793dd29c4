import ical, { ICalAlarmType, ICalEventTransparency } from "ical-generator";
import { addDays, type ISODate } from "../calendar/iso-date.ts";
import type { CalendarEvent, EventRecurrence } from "./calendar-events.ts";

/** What an export needs besides its events. */
export type CalendarSettings = {
  /** Shown as the name of the calendar. */
  readonly name: string;
  /** The moment of the export, «2024-05-15T09:30:00Z»: a later export outdoes an earlier one. */
  readonly now: string;
  /** So many days before each day a reminder at nine in the morning; null for none. */
  readonly remindDays: number | null;
};

const HOUR = 3600;
const REMIND_AT = 9;
/** SEQUENCE counts minutes since then: every export is newer than those before it, and no count must be kept anywhere. */
const COUNTED_FROM = Date.UTC(2020, 0, 1);

/**
 * The events as an .ics file (RFC 5545): all-day events, lines of at most 75 octets with CRLF.
 * @throws where `now` is no moment
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, now, remindDays }: CalendarSettings,
): string {
  const moment = new Date(now);
  const calendar = ical({
    name: plainText(name),
    prodId: { company: "nastavnichestvo", product: "checklist", language: "RU" },
  });
  for (const event of events) {
    const entry = calendar.createEvent({
      id: event.uid,
      allDay: true,
      start: event.day,
      // The end of an all-day event is the first day after it.
      end: addDays(event.day, 1),
      stamp: moment,
      lastModified: moment,
      sequence: Math.floor((moment.getTime() - COUNTED_FROM) / 60_000),
      summary: plainText(event.summary),
      description: plainText(event.description),
      // A deadline takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (event.recurrence !== null) entry.repeating(recurrenceLines(event.recurrence, event.day));
    if (remindDays !== null && !event.done) {
      entry.createAlarm({
        type: ICalAlarmType.display,
        trigger: (remindDays * 24 - REMIND_AT) * HOUR,
        description: plainText(event.summary),
      });
    }
  }
  return `${calendar.toString().replace(/(?:\r\n)*$/, "")}\r\n`;
}

/**
 * The library takes a single line for a rule and writes several as they are; a first day named twice is still one day (RFC 5545,
 * 3.8.5.2).
 */
function recurrenceLines(recurrence: EventRecurrence, first: ISODate): string {
  if (recurrence.kind === "rule") return `RRULE:${recurrence.rrule}`;
  return [first, ...recurrence.days].map((day) => `RDATE;VALUE=DATE:${day.replace(/-/g, "")}`).join("\r\n");
}

/** Texts may hold no control characters but line ends. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, " ");
}
