import { dottedDate } from "../calendar/iso-date.ts";
import type { SchoolYear } from "../calendar/school-year.ts";
import { ASSIGNEE_SEPARATOR } from "../checklist/build-checklist.ts";
import { type ScheduledItem, scheduleRoadmap } from "../checklist/schedule.ts";
import { describeRecurrence } from "../deadline/describe-deadline.ts";
import type { Activity, Roadmap } from "../roadmap/roadmap.ts";
import { comparisonKey } from "../text/fold.ts";
import { plural } from "../text/plural.ts";
import type { CellContent } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, lastUsedRow, textOf } from "../workbook/locate.ts";
import { holdsTypedValue } from "../workbook/read-workbook.ts";
import type { HeadingOf } from "../workbook/schema/tabs.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { Area } from "../workbook/snapshot.ts";
import { lastDataRow, newLine } from "./new-rows.ts";
import type { Planning } from "./planning.ts";

/**
 * Plans the roadmap's place in the workbook: the official form in «Дорожная карта» where it is still empty, and a row a thing
 * to do in «Контроль сроков». Rows that stand already, known by stage, activity and step, are left with their ticks, dates and
 * notes; what the document no longer has stays too, and the preview says so.
 */
export function planRoadmap(planning: Planning, roadmap: Roadmap, schoolYear: SchoolYear | null): void {
  planForm(planning, roadmap, schoolYear);
  planDeadlines(planning, roadmap, schoolYear);
}

function planForm(planning: Planning, roadmap: Roadmap, schoolYear: SchoolYear | null): void {
  const located = planning.locate("Дорожная карта");
  if (!located || located.headingRow === null || located.columns.size < located.spec.columns.length) return;
  const { headingRow } = located;
  const tab = located.tab.name;
  if (lastUsedRow(located.tab) > headingRow) {
    if (!sameForm(located, roadmap)) planning.say(`Вкладка «${tab}» уже заполнена и останется как есть.`);
    return;
  }
  const at = located.columns as ReadonlyMap<FormHeading, number>;
  const firstColumn = Math.min(...at.values());
  const width = Math.max(...at.values());
  const rows = formRows(roadmap);
  const firstRow = headingRow + 1;
  titleBlock(roadmap, schoolYear).forEach(({ text, style }, index) => {
    const row = index + 1;
    const area = { row, column: firstColumn, lastRow: row, lastColumn: width };
    if (text === "" || row >= headingRow || !isFree(located, area, text)) return;
    planning.add(
      { kind: "set-cells", tab, row, column: firstColumn, cells: [[text]] },
      { kind: "merge", tab, area },
      { kind: "style-area", tab, area, style },
    );
  });
  const body = { row: firstRow, column: firstColumn, lastRow: headingRow + rows.length, lastColumn: width };
  const line = ({ cells }: FormRow) => {
    const written: CellContent[] = new Array(width).fill(null);
    for (const [heading, column] of at) written[column - 1] = cells[heading] ?? null;
    return written;
  };
  planning.add(
    { kind: "style-area", tab, area: body, style: "body" },
    // Before the words: a run that died among the merges is done over by the next, because the form is still empty.
    ...stageMerges(tab, firstRow, rows, at),
    // All rows in one rectangle: the form is either written or not.
    { kind: "set-cells", tab, row: firstRow, column: 1, cells: rows.map(line) },
  );
  const count = roadmap.stages.length;
  planning.say(`Записать дорожную карту: ${count} ${plural(count, ["этап", "этапа", "этапов"])}.`);
}

type FormHeading = HeadingOf<"Дорожная карта">;
type FormRow = { readonly stage: number; readonly cells: Readonly<Record<FormHeading, CellContent>> };

/** Whether nobody has typed in the area: the school's own letterhead stays. A text the program wrote before is no obstacle. */
function isFree(located: LocatedTab, { row, column, lastColumn }: Area, text: string): boolean {
  for (let at = column; at <= lastColumn; at += 1) {
    const standing = textOf(cellAt(located.tab, row, at));
    if (standing !== "" && standing !== text) return false;
  }
  return true;
}

function formRows(roadmap: Roadmap): readonly FormRow[] {
  return roadmap.stages.flatMap((stage, index) => {
    const activities: readonly (Activity | null)[] = stage.activities.length > 0 ? stage.activities : [null];
    return activities.map(
      (activity, place): FormRow => ({
        stage: index,
        cells: {
          "№": place === 0 ? stage.number : null,
          "Наименование этапа": place === 0 ? stage.name : null,
          "Содержание деятельности": activity ? contentOf(activity) : null,
          Сроки: activity?.deadline || null,
          Ответственные: activity?.assignees.join(", ") || null,
          "Ожидаемый результат": activity?.outcome || null,
        },
      }),
    );
  });
}

function contentOf(activity: Activity): string {
  const number =
    activity.number === null ? "" : `${activity.number}${/^\d+$/.test(activity.number) ? ")" : "."} `;
  const group = activity.group === null ? "" : `${activity.group}\n`;
  return [`${group}${number}${activity.text}`, ...activity.steps.map((step) => `– ${step}`)].join("\n");
}

function stageMerges(
  tab: string,
  firstRow: number,
  rows: readonly FormRow[],
  at: ReadonlyMap<FormHeading, number>,
): readonly SheetEdit[] {
  const edits: SheetEdit[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (rows[end + 1]?.stage === rows[start]?.stage) end += 1;
    for (const heading of ["№", "Наименование этапа"] as const) {
      const column = at.get(heading) as number;
      const area = { row: firstRow + start, column, lastRow: firstRow + end, lastColumn: column };
      if (end > start) edits.push({ kind: "merge", tab, area });
      edits.push({ kind: "style-area", tab, area, style: "stage" });
    }
    start = end + 1;
  }
  return edits;
}

function titleBlock(roadmap: Roadmap, schoolYear: SchoolYear | null) {
  const { approval } = roadmap;
  const order = approval?.order ? ` № ${approval.order}` : "";
  const date = approval?.date ? ` от ${dottedDate(approval.date)}` : "";
  return [
    { text: order || date ? `Утверждено приказом${order}${date}` : "", style: "subtitle" },
    { text: roadmap.title, style: "title" },
    { text: roadmap.institution ?? "", style: "subtitle" },
    { text: schoolYear ? `${schoolYear.replace("-", "–")} учебный год` : "", style: "subtitle" },
  ] as const;
}

/** Whether the form that stands holds the same activities, word for word. */
function sameForm(located: LocatedTab, roadmap: Roadmap): boolean {
  const rows = formRows(roadmap);
  const content = located.columns.get("Содержание деятельности") as number;
  const first = (located.headingRow as number) + 1;
  return rows.every(
    (row, index) =>
      textOf(cellAt(located.tab, first + index, content)) === (row.cells["Содержание деятельности"] ?? ""),
  );
}

function planDeadlines(planning: Planning, roadmap: Roadmap, schoolYear: SchoolYear | null): void {
  const schedule = scheduleRoadmap(roadmap, schoolYear);
  planning.note(...schedule.notes);
  const located = planning.locate("Контроль сроков");
  if (!located || located.headingRow === null) return;
  const standing = standingRows(located);
  const added: ScheduledItem[] = [];
  let changedDeadlines = 0;
  for (const item of schedule.items) {
    const rows = standing.get(itemKey(item.stage, item.activity, item.step));
    const row = rows?.shift();
    if (row === undefined) added.push(item);
    else if (comparisonKey(row.deadline) !== comparisonKey(item.deadline)) changedDeadlines += 1;
  }
  const gone = [...standing.values()].reduce((sum, rows) => sum + rows.length, 0);
  appendItems(planning, located, added);
  if (added.length > 0) {
    planning.say(
      `Добавить в «${located.tab.name}» ${added.length} ${plural(added.length, ["строку", "строки", "строк"])}.`,
    );
  }
  if (changedDeadlines > 0) {
    planning.say(`Слова срока в документе изменились: ${changedDeadlines}. В книге оставлены прежние.`);
  }
  if (gone > 0) planning.say(`Нет в документе, но есть в книге: ${gone}. Эти строки оставлены.`);
}

function standingRows(located: LocatedTab): Map<string, { deadline: string }[]> {
  const rows = new Map<string, { deadline: string }[]>();
  const text = (row: number, heading: HeadingOf<"Контроль сроков">) => {
    const column = located.columns.get(heading);
    return column === undefined ? "" : textOf(cellAt(located.tab, row, column));
  };
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    if (!holdsTypedValue(located, row)) continue;
    const key = itemKey(text(row, "Этап"), text(row, "Мероприятие"), text(row, "Шаг"));
    rows.set(key, [...(rows.get(key) ?? []), { deadline: text(row, "Срок по документу") }]);
  }
  return rows;
}

function itemKey(stage: string, activity: string, step: string): string {
  return [stage, activity, step].map(comparisonKey).join("\n");
}

function appendItems(planning: Planning, located: LocatedTab, items: readonly ScheduledItem[]): void {
  if (items.length === 0) return;
  const row = lastDataRow(located) + 1;
  const cells = items.map((item, index) =>
    newLine(located, row + index, (heading) => itemCell(item, heading)),
  );
  planning.add({ kind: "set-cells", tab: located.tab.name, row, column: 1, cells });
}

function itemCell(item: ScheduledItem, heading: string): CellContent {
  switch (heading as HeadingOf<"Контроль сроков">) {
    case "Этап":
      return item.stage;
    case "Мероприятие":
      return item.activity;
    case "Шаг":
      return item.step || null;
    case "Ответственный":
      return item.assignees.join(ASSIGNEE_SEPARATOR) || null;
    case "Срок по документу":
      return item.deadline || null;
    case "Начало":
      return item.from === null ? null : { date: item.from };
    case "Срок":
      return item.due === null ? null : { date: item.due };
    case "Повтор":
      return item.recurs === null ? null : describeRecurrence(item.recurs);
    case "Выполнено":
      return false;
    default:
      return null;
  }
}
