import { describe, expect, test } from "vitest";
import { isLink } from "../../../shared/workbook/cell.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { contents, planOf, readingOf, withTab } from "./example-books.ts";
import { backwards, OWN, withOwnColumn } from "./rearranging.ts";

const reading = readingOf("school-1");
const book = planOf(reading).after;

/** The list of tabs in «Паспорт» follows their names; that apart, nothing may be planned. */
function withListOfTabs(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const links = planOf(reading, snapshot).edits.filter(
    (edit) => edit.kind === "set-cells" && edit.cells.every((line) => line.every(isLink)),
  );
  return simulateEdits(snapshot, links);
}

const tables = ["Контроль сроков", "Наставники", "Наставляемые", "Пары", "Согласия", "Документы", "Отчёты"];

const changes: readonly (readonly [string, (snapshot: WorkbookSnapshot) => WorkbookSnapshot])[] = [
  ...tables.flatMap((tab): [string, (snapshot: WorkbookSnapshot) => WorkbookSnapshot][] => [
    [`own column left of «${tab}»`, (snapshot) => withOwnColumn(snapshot, tab, 1)],
    [`own column inside «${tab}»`, (snapshot) => withOwnColumn(snapshot, tab, 4)],
    [`own column right of «${tab}»`, (snapshot) => withOwnColumn(snapshot, tab, 40)],
    [`columns of «${tab}» in another order`, (snapshot) => backwards(snapshot, tab)],
    [
      `«${tab}» under another name`,
      (snapshot) => ({
        tabs: snapshot.tabs.map((t) => (t.name === tab ? { ...t, name: `Мой ${tab} 2` } : t)),
      }),
    ],
    [
      `two lines of title above «${tab}»`,
      (snapshot) =>
        withTab(snapshot, tab, (copy) => {
          copy.rows.unshift([OWN], []);
        }),
    ],
  ]),
  [
    "«Паспорт» under another name",
    (snapshot) => ({
      tabs: snapshot.tabs.map((t) => (t.name === "Паспорт" ? { ...t, name: "О школе" } : t)),
    }),
  ],
  [
    "«Справочники» under another name",
    (snapshot) => ({
      tabs: snapshot.tabs.map((t) => (t.name === "Справочники" ? { ...t, name: "Списки" } : t)),
    }),
  ],
  [
    "own tabs before, between and behind",
    ({ tabs }) => {
      const own = (name: string) => ({ name, hidden: false, rows: [[OWN, "ФИО", "Дата"]], merges: [] });
      return { tabs: [own("Моё"), ...tabs.slice(0, 4), own("Лист 1"), ...tabs.slice(4), own("Черновик")] };
    },
  ],
  ["tabs in another order", ({ tabs }) => ({ tabs: [...tabs].reverse() })],
  ["every tab shown", ({ tabs }) => ({ tabs: tabs.map((tab) => ({ ...tab, hidden: false })) })],
  [
    "a copy made with «Сделать копию»",
    ({ tabs }) => ({
      tabs: [...tabs.map((tab) => ({ ...tab, name: `${tab.name} (копия)` })), ...tabs],
    }),
  ],
];

describe("what people rearranged needs nothing and loses nothing", () => {
  test.each(changes)("%s", (_, change) => {
    const changed = withListOfTabs(change(book));
    const plan = planOf(reading, changed);
    expect(plan.edits).toEqual([]);
    expect(contents(plan.after)).toEqual(contents(changed));
  });

  test.each(changes.filter(([name]) => !name.includes("own column")))(
    "%s: the same values are read",
    (_, change) => {
      const values = (snapshot: WorkbookSnapshot) => {
        const { tables: read, passport } = readWorkbook(snapshot);
        return [passport, Object.values(read).map((rows) => rows.map((row) => [...row.values].sort()))];
      };
      expect(values(change(book))).toEqual(values(book));
    },
  );
});
