import { WRITTEN_HEADING } from "../structuring/roadmap/written-before.ts";
import { cellAt, type LocatedTab, locateTabs, textOf } from "../workbook/locate.ts";
import { ownColumns } from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** A tab in which runs write what can be taken back. */
export type UndoPlace = {
  readonly name: TabName;
  readonly located: LocatedTab;
  /** One-based columns that count, by heading. */
  readonly columns: ReadonlyMap<string, number>;
  readonly isRow: (row: number) => boolean;
  /** What a row is known by wherever it is moved: its code, a label of «Паспорт»; "" where it has neither. */
  readonly keyOf: (row: number) => string;
};

/** Told anew at each run or made of formulas alone: nothing of anybody's is in them. */
const LEFT_OUT: readonly TabName[] = ["Журнал", "Показатели"];

/** Columns beyond the schema's into which runs write: the questions of a survey, and what a list of people has besides. */
const WITH_OWN_COLUMNS: readonly TabName[] = ["Анкеты", "Наставники", "Наставляемые"];

/**
 * Where to look for what a run wrote. Tabs, headings, lists and labels are left out: they stay, because they do no harm and people
 * may have come to use them.
 */
export function undoPlaces(snapshot: WorkbookSnapshot): readonly UndoPlace[] {
  const places: UndoPlace[] = [];
  for (const [name, located] of locateTabs(snapshot)) {
    if (LEFT_OUT.includes(name)) continue;
    const place = placeIn(name, located);
    if (place) places.push({ name, located, ...place });
  }
  return places;
}

function placeIn(name: TabName, located: LocatedTab): Pick<UndoPlace, "columns" | "isRow" | "keyOf"> | null {
  const { tab, headingRow } = located;
  const text = (row: number, column: number | undefined) =>
    column === undefined ? "" : textOf(cellAt(tab, row, column)).trim();
  if (name === "Справочники") {
    const column = (tab.rows[0] ?? []).findIndex((cell) => textOf(cell).trim() === WRITTEN_HEADING) + 1;
    if (column === 0) return null;
    return {
      columns: new Map([[WRITTEN_HEADING, column]]),
      isRow: (row) => row > 1,
      keyOf: (row) => text(row, column).split(" ")[0] ?? "",
    };
  }
  if (headingRow === null) return null;
  if (name === "Паспорт") {
    const [labels, values] = [located.columns.get("Показатель"), located.columns.get("Значение")];
    if (values === undefined) return null;
    return {
      columns: new Map([["Значение", values]]),
      isRow: (row) => row > headingRow,
      keyOf: (row) => text(row, labels),
    };
  }
  // The title block of the form stands above its headings.
  const isForm = located.spec.layout === "form";
  const codes = located.spec.codePrefix === undefined ? undefined : located.columns.get("Код");
  return {
    columns: WITH_OWN_COLUMNS.includes(name)
      ? new Map([...located.columns, ...ownColumns(located)])
      : located.columns,
    isRow: (row) => (isForm ? row !== headingRow : row > headingRow),
    keyOf: (row) => text(row, codes),
  };
}
