import { fingerprint } from "../../text/fingerprint.ts";
import { type CellContent, isFormula } from "../cell.ts";
import { columnWrites } from "../column-writes.ts";
import { formulaSkeleton } from "../formula-skeleton.ts";
import { type LocatedTab, locateTab } from "../locate.ts";
import { charts } from "../schema/charts.ts";
import type { TabName } from "../schema/tabs.ts";
import type { SheetEdit } from "../sheet-edit.ts";
import type { WorkbookSnapshot } from "../snapshot.ts";
import { cellAt } from "../tab-cells.ts";
import type { Migration } from "./migration.ts";

/**
 * Up to version 1 the banks compared every code with every other anew, which takes minutes for a district, the questions of
 * «Анкеты» were told by their answers alone, and the first «Состояние» did not know the «да» of a file. Such formulas are emptied where they stand as they were made; structuring writes the present ones
 * into empty cells. What somebody wrote of their own is left. Charts that stand were printed over the table's page, too small to read.
 */
export const fromVersion1 = {
  change: "Обновить формулы прежней версии программы в столбцах, которые считаются сами.",
  edits: (snapshot) => [
    ...Object.entries(madeBefore).flatMap(([tab, columns]) => {
      const located = locateTab(snapshot, tab as TabName);
      if (!located || located.headingRow === null) return [];
      return Object.entries(columns).flatMap(([heading, marks]) => emptied(located, heading, marks));
    }),
    ...printedApart(snapshot),
  ],
} as const satisfies Migration;

function printedApart(snapshot: WorkbookSnapshot): readonly SheetEdit[] {
  const tab = locateTab(snapshot, "Показатели")?.tab.name;
  if (tab === undefined) return [];
  return Object.values(charts).map(({ title }) => ({ kind: "print-chart", tab, title }));
}

function emptied(located: LocatedTab, heading: string, marks: readonly string[]): readonly SheetEdit[] {
  const column = located.columns.get(heading);
  if (column === undefined) return [];
  const cells: [number, CellContent][] = [];
  for (let row = (located.headingRow as number) + 1; row <= located.tab.rows.length; row += 1) {
    const cell = cellAt(located.tab, row, column);
    if (isFormula(cell) && marks.includes(markOf(cell.formula))) cells.push([row, null]);
  }
  return columnWrites(located, column, cells);
}

/** LibreOffice saves TRUE as TRUE(). «Диаграмма: шкала» counts the columns of «Анкеты», a row a column. */
function markOf(formula: string): string {
  const skeleton = formulaSkeleton(formula).replace(/\b(TRUE|FALSE)\(\)/g, "$1");
  return fingerprint(skeleton.replace(/(INDEX\(¤,[01],)\d+/g, "$1#"));
}

/** Fingerprints of what versions 0 and 1 wrote, by tab and heading, without the cells it referred to. */
const madeBefore: Readonly<Partial<Record<TabName, Readonly<Record<string, readonly string[]>>>>> = {
  "Контроль сроков": { Состояние: ["a3ej3q"] },
  Наставники: {
    "Код пары": ["h9gw0b"],
    Наставляемые: ["1mmkxai"],
    "Место работы/учёбы наставляемого": ["yb5eoi"],
    "Согласие на обработку ПД": ["mkvpgg"],
  },
  Наставляемые: {
    "Код пары": ["11p0iob"],
    Наставник: ["s7soe2"],
    "Место работы/учёбы наставника": ["4brxoy"],
    "Согласие на обработку ПД": ["tnz1vo"],
  },
  // Satisfaction of mentors and of mentees, after and before.
  Показатели: { Значение: ["1s9dgfh", "9oih5h", "cjlilh", "gk8p5p"], "Диаграмма: шкала": ["9qk1eb"] },
};
