import { dateParts, dottedDate, type ISODate, lastOfMonth } from "../calendar/iso-date.ts";
import { foldSpaces } from "../text/fold.ts";
import type { DeadlinePart, Recurrence } from "./deadline.ts";
import { recurrenceRule } from "./rules/recurrence.ts";
import { tokenise } from "./tokens.ts";

const RECURRENCE_WORDS = {
  yearly: "ежегодно",
  "half-yearly": "раз в полугодие",
  quarterly: "ежеквартально",
  monthly: "ежемесячно",
  weekly: "еженедельно",
  daily: "ежедневно",
} as const satisfies Record<Recurrence, string>;

const MONTH_NAMES = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
] as const;

/**
 * A deadline in plain Russian that reads back as the same deadline.
 * @example describeDeadlinePart({ kind: "by", due: "2022-09-15", recurs: "yearly" }) // "до 15.09.2022, ежегодно"
 */
export function describeDeadlinePart(part: DeadlinePart): string {
  const recurs = part.recurs ? `, ${describeRecurrence(part.recurs)}` : "";
  const scope = part.scope ? ` (${part.scope})` : "";
  // A bare recurrence has no other words than its own.
  if (part.recurs && part.kind === "ongoing" && part.from === null && part.due === null) {
    return describeRecurrence(part.recurs) + scope;
  }
  return describeMoment(part) + recurs + scope;
}

/**
 * The deadlines of a cell in plain Russian: {@link describeDeadlinePart} of each, which read back as the same parts.
 * @example describeDeadline([by 15.09.2023, on demand]) // "до 15.09.2023; по необходимости"
 */
export function describeDeadline(parts: readonly DeadlinePart[]): string {
  return parts
    .map((part) => {
      const words = describeDeadlinePart(part);
      // Alone beside another deadline, «ежемесячно» would be said of that one.
      return parts.length > 1 && part.recurs && words.startsWith(describeRecurrence(part.recurs))
        ? `постоянно, ${words}`
        : words;
    })
    .join("; ");
}

/** «ежегодно», «раз в полугодие», «ежеквартально», «ежемесячно», «еженедельно», «ежедневно». */
export function describeRecurrence(recurrence: Recurrence): string {
  return RECURRENCE_WORDS[recurrence];
}

/**
 * The recurrence a cell names, or null where it names none or says more than that.
 * @example parseRecurrence("1 раз в квартал") // "quarterly"
 */
export function parseRecurrence(text: string): Recurrence | null {
  const tokens = tokenise(foldSpaces(text));
  const match = recurrenceRule(tokens, 0);
  return match?.kind === "recurrence" && match.end === tokens.length ? match.recurs : null;
}

function describeMoment(part: DeadlinePart): string {
  switch (part.kind) {
    case "by":
      return `до ${dottedDate(part.due)}`;
    case "window":
      return describeWindow(part.from, part.due);
    case "ongoing":
      return describeOngoing(part.from, part.due);
    case "on-event":
      return `срок зависит от события: ${part.event}`;
    case "on-demand":
      return "по необходимости";
    case "by-plan":
      return "по плану";
  }
}

function describeWindow(from: ISODate, due: ISODate): string {
  if (from === due) return dottedDate(from);
  const { year, month, day } = dateParts(from);
  if (day === 1 && due === lastOfMonth(year, month)) return `${MONTH_NAMES[month - 1]} ${year}`;
  return `с ${dottedDate(from)} по ${dottedDate(due)}`;
}

function describeOngoing(from: ISODate | null, due: ISODate | null): string {
  if (from && due) return `постоянно с ${dottedDate(from)} по ${dottedDate(due)}`;
  if (from) return `с ${dottedDate(from)}`;
  return due ? `постоянно до ${dottedDate(due)}` : "постоянно";
}
