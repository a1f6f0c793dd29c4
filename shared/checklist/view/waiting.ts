import type { ISODate } from "../../calendar/iso-date.ts";
import { schoolYearOf } from "../../calendar/school-year.ts";
import type { Recurrence } from "../../deadline/deadline.ts";
import { describeRecurrence } from "../../deadline/describe-deadline.ts";
import type { ChecklistItem } from "../checklist.ts";
import { readDeadlineWords } from "./deadline-words.ts";

/** Why an open row has no day, as the document's words tell. */
export type Waiting =
  /** «после проведения мероприятия»: it becomes due when that happens. */
  | { readonly kind: "event"; readonly event: string }
  /** «по запросу». */
  | { readonly kind: "demand" }
  /** «по плану школы»: somebody else's plan has the day. */
  | { readonly kind: "plan" }
  /** «постоянно», «раз в месяц». */
  | { readonly kind: "ongoing"; readonly recurs: Recurrence | null };

/**
 * What a row without days waits for; null where it has a day or its words name none of this.
 * @example waitingOf({ deadline: "после проведения мониторинга", from: null, due: null }, today) // { kind: "event", event: "проведения мониторинга" }
 */
export function waitingOf(
  { deadline, from, due }: Pick<ChecklistItem, "deadline" | "from" | "due">,
  today: ISODate,
): Waiting | null {
  if (from !== null || due !== null || deadline === "") return null;
  const { parts } = readDeadlineWords(deadline, schoolYearOf(today));
  // The first that a person can act on: an event before «постоянно».
  const found = WANTED.map((kind) => parts.find((part) => part.kind === kind)).find(Boolean);
  switch (found?.kind) {
    case "on-event":
      return { kind: "event", event: found.event };
    case "on-demand":
      return { kind: "demand" };
    case "by-plan":
      return { kind: "plan" };
    case "ongoing":
      // «С 1 сентября», whose day somebody deleted, says no «постоянно».
      return found.from === null && found.due === null
        ? { kind: "ongoing", recurs: found.recurs ?? null }
        : null;
    default:
      return null;
  }
}

const WANTED = ["on-event", "on-demand", "by-plan", "ongoing"] as const;

/** «срок зависит от события: приказа о зачислении», «по запросу», «по плану», «постоянно»; «» for null. */
export function describeWaiting(waiting: Waiting | null): string {
  switch (waiting?.kind) {
    case "event":
      return `срок зависит от события: ${waiting.event}`;
    case "demand":
      return "по необходимости";
    case "plan":
      return "по другому плану, впишите дату";
    case "ongoing":
      return waiting.recurs === null ? "постоянно" : `постоянно, ${describeRecurrence(waiting.recurs)}`;
    default:
      return "";
  }
}
