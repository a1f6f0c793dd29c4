import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import type { Activity, RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import { planWorkbook, type WorkbookPlan } from "../../../shared/structuring/plan-workbook.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import {
  dateOf,
  readWorkbook,
  type TableRow,
  textOf,
  yesOf,
} from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { tabOf, typeInto, withTab } from "../workbook/example-books.ts";

export const TAB = "Контроль сроков";

export type MadeActivity = Partial<Activity> & { readonly text: string };

/** A roadmap by hand: stage name → its activities. Numbers are given in order. */
export function made(stages: Readonly<Record<string, readonly (string | MadeActivity)[]>>): RoadmapReading {
  return {
    roadmap: {
      title: "Дорожная карта наставничества",
      institution: "МБОУ «Школа № 0»",
      approval: null,
      schoolYear: "2024-2025" as SchoolYear,
      stages: Object.entries(stages).map(([name, activities], index) => ({
        number: String(index + 1),
        name,
        activities: activities.map((activity, place) => ({
          number: String(place + 1),
          group: null,
          steps: [],
          deadline: "сентябрь 2024 г.",
          assignees: ["Куратор"],
          outcome: "",
          ...(typeof activity === "string" ? { text: activity } : activity),
        })),
      })),
    },
    notes: [],
    doubts: [],
  };
}

export function plan(
  reading: RoadmapReading | null,
  snapshot: WorkbookSnapshot = emptyWorkbook,
): WorkbookPlan {
  return planWorkbook({
    snapshot,
    reading,
    data: null,
    schoolYear: null,
    today: "2024-10-01" as ISODate,
    who: "проверка",
  });
}

/** Types into a row of «Контроль сроков», found by its activity and step, by heading. */
export function typed(
  snapshot: WorkbookSnapshot,
  activity: string,
  cells: Readonly<Record<string, CellContent>>,
  step = "",
): WorkbookSnapshot {
  const row = rowsOf(snapshot).find((each) => each.activity === activity && each.step === step)?.row;
  if (row === undefined) throw new Error(`No row «${activity}» «${step}»`);
  return withTab(snapshot, TAB, (tab) => {
    for (const [heading, content] of Object.entries(cells))
      typeInto(tab.rows, row, (tab.rows[0] as CellContent[]).indexOf(heading) + 1, content);
  });
}

/** A row ticked as the sidebar does it. */
export function ticked(snapshot: WorkbookSnapshot, activity: string, step = ""): WorkbookSnapshot {
  const cells = {
    Выполнено: true,
    "Дата выполнения": { date: "2024-09-20" as ISODate },
    "Кто отметил": "Примерова А. Т.",
    Подтверждение: "Приказ № 7",
    Примечание: "сделали раньше",
  };
  return typed(snapshot, activity, cells, step);
}

/** The rows of «Контроль сроков» as a person sees them. */
export function rowsOf(snapshot: WorkbookSnapshot) {
  return readWorkbook(snapshot).tables[TAB].map((row: TableRow<typeof TAB>) => ({
    row: row.row,
    code: textOf(row, "Код"),
    stage: textOf(row, "Этап"),
    activity: textOf(row, "Мероприятие"),
    step: textOf(row, "Шаг"),
    assignees: textOf(row, "Ответственный"),
    deadline: textOf(row, "Срок по документу"),
    due: dateOf(row, "Срок"),
    done: yesOf(row, "Выполнено"),
    remark: textOf(row, "Примечание"),
  }));
}

export function rowOf(snapshot: WorkbookSnapshot, activity: string, step = "") {
  const row = rowsOf(snapshot).find((each) => each.activity === activity && each.step === step);
  if (!row) throw new Error(`No row «${activity}» «${step}»`);
  return row;
}

/** What «Дорожная карта» shows under its headings: a row of texts each. */
export function formOf(snapshot: WorkbookSnapshot): readonly (readonly string[])[] {
  return tabOf(snapshot, "Дорожная карта")
    .rows.slice(5)
    .map((row) => row.slice(0, 6).map((cell) => (cell === null ? "" : String(cell))))
    .filter((row) => row.some((cell) => cell !== ""));
}
