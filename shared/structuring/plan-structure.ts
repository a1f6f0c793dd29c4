import type { Decisions } from "../roadmap/doubt.ts";
import { LIST_ROWS, listColumn } from "../workbook/list-words.ts";
import {
  type LocatedTab,
  lastUsedColumn,
  lastUsedRow,
  locateTab,
  recogniseWorkbook,
} from "../workbook/locate.ts";
import { headingWidth } from "../workbook/looks.ts";
import { passportRows } from "../workbook/read-passport.ts";
import { besideName, namedTab } from "../workbook/recognition/tab-names.ts";
import { type ListName, lists } from "../workbook/schema/lists.ts";
import { passportTab } from "../workbook/schema/organisation-tabs.ts";
import { passportLabels } from "../workbook/schema/passport-labels.ts";
import type { ColumnSpec, TabSpec } from "../workbook/schema/tab-spec.ts";
import { tabs } from "../workbook/schema/tabs.ts";
import type { ColumnFormat, ColumnRole, SheetEdit } from "../workbook/sheet-edit.ts";
import type { Area, TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { planDecisions, planVersion } from "./plan-memory.ts";
import { newQuestions } from "./plan-survey-questions.ts";
import type { Planning } from "./planning.ts";

/** The title block of «Дорожная карта» takes the rows above: approval, title, organisation, an empty line. */
export const FORM_HEADING_ROW = 5;

/**
 * Plans what is missing of the schema: tabs, columns, lists, labels of «Паспорт». Nothing that stands is changed. The headings
 * of a tab are written last, so that a run that died before them is done over by the next one.
 */
export function planStructure(planning: Planning, decisions: Decisions = {}): void {
  planLists(planning);
  planDecisions(planning, decisions);
  planVersion(planning);
  tabs.forEach((spec, index) => {
    if (spec.layout !== "lists") planTab(planning, spec, index + 1);
  });
  planPassport(planning);
}

/** Plans «Справочники» with the lists that are missing there. */
export function planLists(planning: Planning): void {
  const spec = tabs.find((tab) => tab.layout === "lists") as TabSpec;
  if (!planning.locate("Справочники")) {
    planning.add({
      kind: "create-tab",
      tab: spec.name,
      hidden: true,
      position: planning.now.tabs.length + 1,
    });
    planning.say(`Создать вкладку «${spec.name}» (скрытая).`);
  }
  const { tab } = planning.locate("Справочники") as LocatedTab;
  hideUnfinished(planning, tab, spec);
  let column = lastUsedColumn(tab) + 1;
  for (const [name, words] of Object.entries(lists)) {
    if (listColumn(tab.rows[0] ?? [], name) !== null) continue;
    // The heading stands in the same rectangle as its words: a list is either whole or absent.
    planning.add({
      kind: "set-cells",
      tab: tab.name,
      row: 1,
      column,
      // Points are numbers, so that a point chosen from the list is one too.
      cells: [name, ...words].map((word) => [/^\d+$/.test(word) ? Number(word) : word]),
    });
    column += 1;
  }
}

/** Where the words of a list stand, with room for more. */
function listArea(snapshot: WorkbookSnapshot, name: ListName): (Area & { readonly tab: string }) | null {
  const tab = locateTab(snapshot, "Справочники")?.tab;
  const column = listColumn(tab?.rows[0] ?? [], name);
  return tab && column ? { tab: tab.name, row: 2, column, lastRow: LIST_ROWS + 1, lastColumn: column } : null;
}

/** A run that died between making a tab and hiding it left it in sight, empty. */
function hideUnfinished(planning: Planning, tab: TabSnapshot, { shown }: TabSpec): void {
  if (shown === "always" || tab.hidden || lastUsedRow(tab) > 0) return;
  planning.add({ kind: "create-tab", tab: tab.name, hidden: true, position: 1 });
}

function planTab(planning: Planning, spec: TabSpec, position: number): void {
  const name = spec.name as (typeof tabs)[number]["name"];
  if (!planning.locate(name)) {
    const { unsure } = recogniseWorkbook(planning.now);
    // Somebody must say first which tab is ours; a second one would only make it worse.
    if (unsure.has(name)) return;
    const hidden = spec.shown !== "always";
    const free = namedTab(planning.now, spec.name) === null;
    planning.add({
      kind: "create-tab",
      tab: free ? spec.name : besideName(spec),
      hidden,
      position: Math.min(position, planning.now.tabs.length + 1),
    });
    planning.say(
      `Создать вкладку «${free ? spec.name : besideName(spec)}»${hidden ? " (скрытая, пока не понадобится)" : ""}.`,
    );
  }
  const located = planning.locate(name) as LocatedTab;
  hideUnfinished(planning, located.tab, spec);
  const missing = [
    ...spec.columns.filter(({ heading }) => !located.columns.has(heading) && !located.unsure.has(heading)),
    ...(name === "Анкеты" ? newQuestions(planning, located) : []),
  ];
  if (missing.length === 0) return;
  const isNew = located.columns.size === 0;
  if (!isNew) {
    const words = missing.map((column) => `«${column.heading}»`).join(", ");
    planning.say(`Добавить во вкладку «${located.tab.name}» столбцы: ${words} (встанут в конец вкладки).`);
  }
  const headingRow = located.headingRow ?? (spec.layout === "form" ? FORM_HEADING_ROW : 1);
  const first = lastUsedColumn(located.tab) + 1;
  missing.forEach((column, index) => {
    planning.add(...columnEdits(planning.now, located.tab.name, column, first + index, headingRow));
  });
  if (isNew) planning.add(...looks(spec, located.tab.name, headingRow));
  const last = first + missing.length - 1;
  planning.add(
    {
      kind: "style-area",
      tab: located.tab.name,
      area: { row: headingRow, column: first, lastRow: headingRow, lastColumn: last },
      style: "heading",
    },
    {
      kind: "set-cells",
      tab: located.tab.name,
      row: headingRow,
      column: first,
      cells: [missing.map((column) => column.heading)],
      expected: [missing.map(() => null)],
    },
  );
}

const FORMATS = {
  text: "text",
  number: "number",
  date: "date",
  yes: "checkbox",
  list: "text",
  link: "link",
  code: "text",
  formula: "number",
} as const satisfies Record<ColumnSpec["kind"], ColumnFormat>;

function columnEdits(
  snapshot: WorkbookSnapshot,
  tab: string,
  column: ColumnSpec,
  at: number,
  headingRow: number,
): readonly SheetEdit[] {
  const firstRow = headingRow + 1;
  const role: ColumnRole =
    column.kind === "formula" ? "calculated" : column.kind === "code" ? "code" : "typed";
  const source = column.list ? listArea(snapshot, column.list) : null;
  return [
    {
      kind: "format-column",
      tab,
      column: at,
      firstRow,
      format: FORMATS[column.kind],
      role,
      width: Math.max(column.width, headingWidth(column.heading)),
      ...(column.wrap === false ? { wrap: false as const } : {}),
      ...(column.hidden ? { hidden: true as const } : {}),
    },
    ...(source ? [{ kind: "validate-list", tab, column: at, firstRow, source } as const] : []),
    ...(column.tones
      ? [{ kind: "colour-by-text", tab, column: at, firstRow, colours: column.tones } as const]
      : []),
    ...(role === "typed"
      ? []
      : [{ kind: "protect-column", tab, column: at, description: column.note } as const]),
    { kind: "note", tab, row: headingRow, column: at, text: column.note },
  ];
}

function looks(spec: TabSpec, tab: string, headingRow: number): readonly SheetEdit[] {
  const named = spec.columns.findIndex((column) => column.heading === "ФИО");
  return [
    { kind: "freeze", tab, rows: headingRow, columns: named + 1 },
    { kind: "print-landscape", tab, repeatRows: headingRow, repeatColumns: named + 1 },
  ];
}

const PASSPORT_VALUE_WIDTH = passportTab.columns[1].width;

function planPassport(planning: Planning): void {
  const located = planning.locate("Паспорт");
  const labelColumn = located?.columns.get("Показатель");
  const valueColumn = located?.columns.get("Значение");
  if (!located || labelColumn === undefined || valueColumn === undefined) return;
  const present = new Set(passportRows(located).map((row) => row.known?.label));
  const missing = passportLabels.filter((entry) => !present.has(entry.label));
  if (missing.length === 0) return;
  const first = lastUsedRow(located.tab) + 1;
  const tab = located.tab.name;
  missing.forEach((entry, index) => {
    const area = { tab, column: valueColumn, firstRow: first + index, lastRow: first + index } as const;
    const source = "list" in entry ? listArea(planning.now, entry.list) : null;
    const format: ColumnFormat = entry.kind === "number" ? "number" : entry.kind === "date" ? "date" : "text";
    const width = PASSPORT_VALUE_WIDTH;
    planning.add({ kind: "format-column", ...area, format, role: "typed", width, align: "left" });
    if (source) planning.add({ kind: "validate-list", ...area, source });
  });
  const labels = missing.map((entry) => [entry.label]);
  const values = missing.map((entry) => ["initial" in entry ? entry.initial : null]);
  // Side by side, as they are made, label and value are one edit: no run can die between them and leave a nameless value. People
  // who moved the columns apart get the labels first, because a label without its usual setting does no harm.
  if (valueColumn === labelColumn + 1) {
    const cells = labels.map((label, index) => [...label, ...(values[index] ?? [])]);
    planning.add({
      kind: "set-cells",
      tab,
      row: first,
      column: labelColumn,
      cells,
      expected: cells.map(() => [null, null]),
    });
  } else {
    const expected = labels.map(() => [null]);
    planning.add(
      { kind: "set-cells", tab, row: first, column: labelColumn, cells: labels, expected },
      { kind: "set-cells", tab, row: first, column: valueColumn, cells: values, expected },
    );
  }
  planning.say(`Добавить в «${tab}» строки: ${missing.length}.`);
}
