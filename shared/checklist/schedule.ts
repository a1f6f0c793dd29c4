import type { ISODate } from "../calendar/iso-date.ts";
import { type SchoolYear, schoolYearBounds, schoolYearStarting } from "../calendar/school-year.ts";
import type { Deadline, DeadlinePart, Recurrence } from "../deadline/deadline.ts";
import { describeDeadlinePart } from "../deadline/describe-deadline.ts";
import { nextDue } from "../deadline/next-due.ts";
import { type Dated, daysOfPart } from "../deadline/occurrences.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";
import type { Note } from "../messages/note.ts";
import type { Activity, Roadmap, SuggestedField } from "../roadmap/roadmap.ts";

/** One thing to be done by one day: a row of «Контроль сроков» before it has a code. */
export type ScheduledItem = {
  readonly stage: string;
  readonly activity: string;
  readonly step: string;
  readonly assignees: readonly string[];
  readonly deadline: string;
  readonly from: ISODate | null;
  readonly due: ISODate | null;
  readonly recurs: Recurrence | null;
  /** What a template proposed, of what this row holds; empty where the document itself speaks. */
  readonly suggested: readonly SuggestedField[];
};

export type Schedule = { readonly items: readonly ScheduledItem[]; readonly notes: readonly Note[] };

/**
 * The roadmap as a list of things to do: each activity, then its steps. A cell with several dated deadlines gives the
 * activity as a whole (from the first day to the last) and a sub-item a deadline. Words without a day give an item without a
 * date: none is made up.
 */
export function scheduleRoadmap(roadmap: Roadmap, schoolYear: SchoolYear | null): Schedule {
  const items: ScheduledItem[] = [];
  const notes: Note[] = [];
  for (const stage of roadmap.stages) {
    for (const activity of stage.activities) {
      const place = `этап ${stage.number}, «${shorten(activity.text)}»`;
      const dated = datedParts(activity, schoolYear, roadmap.approval?.date ?? null, place, notes);
      const base = {
        stage: stageTitle(stage),
        activity: activityTitle(activity),
        assignees: activity.assignees,
        deadline: activity.deadline,
        suggested: (activity.suggested ?? []).filter((field) => field !== "outcome"),
      };
      items.push({ ...base, step: "", ...wholeOf(dated) });
      if (dated.length > 1) {
        for (const part of dated) items.push({ ...base, step: partTitle(part), ...daysOf(part) });
      }
      // A step has no deadline of its own; it shares the activity's where there is exactly one.
      for (const step of activity.steps)
        items.push({ ...base, step, ...daysOf(dated.length === 1 ? dated[0] : null) });
    }
  }
  return { items, notes };
}

/** «3. Формирование банка наставников»: unique inside a roadmap even where two stages share a number. */
export function stageTitle(stage: { readonly number: string; readonly name: string }): string {
  return stage.number === "" ? stage.name : `${stage.number}. ${stage.name}`;
}

/** «Подзаголовок: текст мероприятия», or the text alone: what «Мероприятие» says. */
export function activityTitle(activity: Pick<Activity, "group" | "text">): string {
  return activity.group === null ? activity.text : `${activity.group}: ${activity.text}`;
}

function partTitle({ scope, ...part }: DeadlinePart): string {
  const words = describeDeadlinePart(part);
  return scope === undefined ? `Срок: ${words}` : `${scope} (${words})`;
}

/** Parts of the cell that name days, in order. What is doubtful about them goes to `notes`. */
function datedParts(
  activity: Activity,
  schoolYear: SchoolYear | null,
  approved: ISODate | null,
  place: string,
  notes: Note[],
): readonly DeadlinePart[] {
  if (activity.deadline === "") return [];
  const { parts, origins, unread, assumed } = schoolYear
    ? parseDeadline(activity.deadline, schoolYear)
    : readingOfWrittenYears(activity.deadline);
  if (unread !== "") {
    const code = parts.some(isDated) ? "deadline.partly-read" : "deadline.unread";
    notes.push({ code, severity: "problem", place, words: unread });
  }
  if (assumed) notes.push({ code: "deadline.assumed", severity: "guess", place, words: assumed });
  const dated = parts
    .map((part, index): Dated => ({ parts: [part], origins: origins.slice(index, index + 1) }))
    .filter(({ parts: [part] }) => part !== undefined && isDated(part));
  if (!schoolYear && dated.length === 0 && parseDeadline(activity.deadline, ANY_YEAR).parts.some(isDated)) {
    notes.push({ code: "deadline.no-school-year", severity: "problem", place, words: activity.deadline });
  }
  return dated.map((one) => {
    const [part] = one.parts as readonly [DeadlinePart];
    const rolled = rollForward(one, part, approved);
    const due = daysOf(rolled).due;
    const late = approved !== null && due !== null && due < approved;
    const outside = schoolYear !== null && due !== null && !isInside(due, schoolYear) && rolled === part;
    if (late)
      notes.push({ code: "deadline.before-approval", severity: "problem", place, words: activity.deadline });
    else if (outside && !part.recurs) {
      notes.push({ code: "deadline.outside-school-year", severity: "info", place, words: activity.deadline });
    }
    return rolled;
  });
}

/**
 * Without a school year only written years can be trusted: the reading must be the same whichever year is supposed, so it is
 * made twice, for two years, and what differs is dropped.
 */
function readingOfWrittenYears(text: string): Deadline {
  const one = parseDeadline(text, ANY_YEAR);
  const other = parseDeadline(text, ANOTHER_YEAR).parts.map((part) => JSON.stringify(part));
  const stays = one.parts.map((part) => other.includes(JSON.stringify(part)));
  return {
    ...one,
    parts: one.parts.filter((_, index) => stays[index]),
    origins: one.origins.filter((_, index) => stays[index]),
  };
}

const ANY_YEAR = schoolYearStarting(2021);
const ANOTHER_YEAR = schoolYearStarting(2031);

function isDated(part: DeadlinePart): boolean {
  return daysOf(part).from !== null || daysOf(part).due !== null;
}

/** A recurring deadline that lies before the approval is meant for its next time («Ежегодно до 1 сентября», approved in April). */
function rollForward(deadline: Dated, part: DeadlinePart, approved: ISODate | null): DeadlinePart {
  const days = daysOfPart(part);
  if (approved === null || part.recurs === undefined || days === null || days.due >= approved) return part;
  const next = nextDue(deadline, approved, approved);
  if (next === null) return part;
  if (part.kind === "by") return { ...part, due: next.due };
  if (part.kind === "window" && next.from !== null) return { ...part, from: next.from, due: next.due };
  return part;
}

/** From the first day named to the last; bounds that a part leaves open stay open. */
function wholeOf(parts: readonly DeadlinePart[]): Pick<ScheduledItem, "from" | "due" | "recurs"> {
  const days = parts.map(daysOf);
  const recurs = days[0]?.recurs ?? null;
  const from = days.map((day) => day.from);
  const due = days.map((day) => day.due);
  return {
    from: from.reduce(
      (first, day) => (first === null || day === null ? null : first < day ? first : day),
      from[0] ?? null,
    ),
    due: due.reduce(
      (last, day) => (last === null || day === null ? null : last > day ? last : day),
      due[0] ?? null,
    ),
    recurs: days.every((day) => day.recurs === recurs) ? recurs : null,
  };
}

function daysOf(part: DeadlinePart | null | undefined): Pick<ScheduledItem, "from" | "due" | "recurs"> {
  const recurs = part?.recurs ?? null;
  if (part?.kind === "by") return { from: null, due: part.due, recurs };
  if (part?.kind === "window" || part?.kind === "ongoing") return { from: part.from, due: part.due, recurs };
  return { from: null, due: null, recurs };
}

function isInside(day: ISODate, schoolYear: SchoolYear): boolean {
  const { from, to } = schoolYearBounds(schoolYear);
  return from <= day && day <= to;
}

function shorten(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, 47).trimEnd()}…`;
}
