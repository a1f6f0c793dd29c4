import { addDays, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { schoolYearBounds } from "../calendar/school-year.ts";
import type { OtherItem } from "../checklist/besides/other-item.ts";
import type { ChecklistView, ViewedItem } from "../checklist/view/checklist-view.ts";
import { type RowRhythm, rowRhythm } from "../checklist/view/item-rhythm.ts";
import { describeRecurrence } from "../deadline/describe-deadline.ts";
import { occurrencesBetween } from "../deadline/occurrences.ts";
import { recurrenceRuleOf } from "../deadline/recurrence-rule.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { comparisonKey } from "../text/fold.ts";

/** One day of a calendar: the last day on which something is on time. */
export type CalendarEvent = {
  /** The same in every export of the workbook, so that importing again updates. No names in it. */
  readonly uid: string;
  readonly day: ISODate;
  readonly recurrence: EventRecurrence | null;
  readonly summary: string;
  readonly description: string;
  /** Done ones stay in the file, so that those imported before are marked and no longer remind. */
  readonly done: boolean;
};

/** An RRULE, or, where no rule says exactly these days, the days after the first. */
export type EventRecurrence =
  | { readonly kind: "rule"; readonly rrule: string }
  | { readonly kind: "days"; readonly days: readonly ISODate[] };

/**
 * The days of the checklist as events: an activity, a step that has a day of its own, and what comes besides the roadmap. What has no day
 * is left out.
 * @param organisation tells apart the calendars of two schools; only a mark of it is used
 * @param shield takes the names of mentees out of the words
 */
export function calendarEvents(
  view: ChecklistView,
  organisation: string,
  shield: (text: string) => string,
): readonly CalendarEvent[] {
  const own = new Set<string>();
  const unique = (uid: string) => {
    let each = uid;
    for (let more = 2; own.has(each); more += 1) each = `${uid}-${more}`;
    own.add(each);
    return each;
  };
  const place = fingerprint(comparisonKey(organisation));
  const dueOfActivity = new Map<string, ISODate | null>();
  for (const item of view.items) if (item.step === "") dueOfActivity.set(activityKey(item), item.due);
  const rows = view.items
    // A step that shares the day of its activity would only say it twice.
    .filter((item) => item.step === "" || dueOfActivity.get(activityKey(item)) !== item.due)
    .flatMap((item): readonly CalendarEvent[] => {
      const event = eventOf(item, view, place, shield);
      return event === null ? [] : [{ ...event, uid: unique(event.uid) }];
    });
  // By their days alone: what is done goes last in the list, and its event must stay the same one.
  const byDay = [...view.besides].sort((a, b) =>
    (a.due ?? "") < (b.due ?? "") ? -1 : (a.due ?? "") > (b.due ?? "") ? 1 : 0,
  );
  const besides = byDay.flatMap((item): readonly CalendarEvent[] =>
    item.due === null ? [] : [{ ...otherEvent(item, item.due, place, shield) }],
  );
  return [...rows, ...besides.map((event) => ({ ...event, uid: unique(event.uid) }))];
}

function activityKey({ stage, activity }: ViewedItem): string {
  return `${comparisonKey(stage)}\n${comparisonKey(activity)}`;
}

function eventOf(
  item: ViewedItem,
  { schoolYear }: ChecklistView,
  place: string,
  shield: (text: string) => string,
): CalendarEvent | null {
  const { due, open } = item;
  // Done, with a next time that opens later: that one is ahead.
  const next = item.state === "выполнено" && item.rhythm?.kind === "rolls" ? item.rhythm.next : null;
  const first = next?.due ?? open?.due ?? due;
  if (first === null) return null;
  const rhythm = rowRhythm(item);
  // The tick of a row that stands for a whole span is for all of its times.
  const isOver = item.state === "выполнено" && item.rhythm?.kind !== "rolls";
  const timed =
    rhythm === null || isOver ? null : recurrenceFrom(rhythm, first, due, schoolYearBounds(schoolYear).to);
  const isYearly = rhythm?.recurs === "yearly";
  const done = item.state === "выполнено" && timed === null;
  const day = done && due !== null ? due : (timed?.first ?? first);
  const title = item.step === "" ? item.activity : `${item.activity}: ${item.step}`;
  const words = [
    item.stage,
    item.deadline === "" ? "" : `Срок по документу: ${item.deadline}`,
    item.assignees.length === 0 ? "" : `Ответственный: ${item.assignees.join("; ")}`,
    item.recurs === null ? "" : `Повтор: ${describeRecurrence(item.recurs)}`,
    done && item.doneOn !== null ? `Выполнено ${dottedDate(item.doneOn)}` : "",
  ];
  // A yearly event is the same next year, when the next book is exported; any other is of its school year.
  const year = isYearly ? "yearly" : schoolYear;
  const activity = fingerprint(`${comparisonKey(item.activity)}\n${comparisonKey(item.step)}`);
  return {
    uid: `${latinCode(item.code)}${activity}-${place}-${year}@nastavnichestvo`,
    day,
    recurrence: timed?.recurrence ?? null,
    summary: shield(`${done ? "Выполнено: " : ""}${title}`),
    description: shield(words.filter((line) => line !== "").join("\n")),
    done,
  };
}

/** «К-007» as it may stand in an address: "k7-". */
function latinCode(code: string): string {
  const number = /\d+/.exec(code);
  return number === null ? "" : `k${Number(number[0])}-`;
}

type Timed = { readonly first: ISODate; readonly recurrence: EventRecurrence | null };

/**
 * The days from `first` on: within the school year, but a yearly deadline comes every year. Null where it comes no more than once. A first
 * day that was moved is none of its rule's days, so they are named one by one.
 */
function recurrenceFrom(
  { rolling, dated, stands, moved }: RowRhythm,
  first: ISODate,
  due: ISODate | null,
  yearEnds: ISODate,
): Timed | null {
  const isMoved = moved && first === due;
  const rule = isMoved ? null : recurrenceRuleOf(rolling);
  if (rule?.rrule.includes("UNTIL")) {
    return { first: rule.firstDue, recurrence: { kind: "rule", rrule: rule.rrule } };
  }
  if (rolling.recurs === "yearly" && rule !== null)
    return { first, recurrence: { kind: "rule", rrule: rule.rrule } };
  if (first > yearEnds) return null;
  if (rule !== null) {
    const until = yearEnds.replace(/-/g, "");
    return { first, recurrence: { kind: "rule", rrule: `${rule.rrule};UNTIL=${until}` } };
  }
  const after = addDays(isMoved ? stands : first, 1);
  const later = occurrencesBetween(dated, { from: after, to: yearEnds }, null);
  return later.length === 0
    ? null
    : { first, recurrence: { kind: "days", days: later.map((each) => each.due) } };
}

function otherEvent(
  item: OtherItem,
  day: ISODate,
  place: string,
  shield: (text: string) => string,
): CalendarEvent {
  // The day is in the key of an item and may be mended: the event must stay the same one.
  const kind = item.key.slice(0, item.key.lastIndexOf("/"));
  const done = item.standing === "выполнено";
  const words = [done ? item.dueWords : "", item.advice, item.link];
  return {
    uid: `${item.source}-${fingerprint(kind)}-${place}@nastavnichestvo`,
    day,
    recurrence: null,
    summary: shield(done ? `Выполнено: ${item.title}` : item.title),
    description: shield(words.filter((line) => line !== undefined && line !== "").join("\n")),
    done,
  };
}
