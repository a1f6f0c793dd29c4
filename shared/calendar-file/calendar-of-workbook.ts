import { nameShield } from "../checklist/outgoing/name-shield.ts";
import type { ChecklistView } from "../checklist/view/checklist-view.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import { type CalendarEvent, calendarEvents } from "./calendar-events.ts";

/** What a calendar file of a workbook holds; `remindDays`: an event reminds so many days before it. */
export type WorkbookCalendar = {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  readonly remindDays: number;
};

const REMIND_DAYS = 3;

/** The calendar of a workbook, without names of mentees: «Наставничество, Школа № 7, 2024-2025». */
export function calendarOfWorkbook(workbook: Workbook, view: ChecklistView): WorkbookCalendar {
  const { texts } = workbook.passport;
  const school =
    texts.get("Краткое наименование организации") ?? texts.get("Полное наименование организации") ?? "";
  return {
    name: ["Наставничество", school, view.schoolYear].filter((words) => words !== "").join(", "),
    events: calendarEvents(view, school, nameShield(workbook)),
    remindDays: REMIND_DAYS,
  };
}
