import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import { isFormula, shownValue } from "../../../../shared/workbook/cell.ts";
import { locateTab, recogniseWorkbook } from "../../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { headingSynonyms } from "../../../../shared/workbook/recognition/heading-synonyms.ts";
import { type TabName, tabSpec, tabs } from "../../../../shared/workbook/schema/tabs.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { planOf, readingOf, tabOf } from "../example-books.ts";

/**
 * What people do to a workbook, all at once: columns and tabs in another order, own columns and empty rows between, headings renamed
 * within the synonyms, a title above, tabs hidden. The tabs that others refer to by formulas are moved as a spreadsheet program would
 * move them: typed values only are compared, and the formulas of the program are cleared, for they are written anew.
 */
const book = planOf(readingOf("kindergarten-104")).after;
const SHAKEN = ["Контроль сроков", "Наставники", "Наставляемые", "Пары", "Согласия", "Встречи"] as const;

type Shake = {
  readonly order: readonly number[];
  readonly own: number;
  readonly title: boolean;
  readonly gap: number;
  readonly synonym: number;
};

const shake = (tab: TabName): fc.Arbitrary<Shake> =>
  fc.record({
    order: fc.shuffledSubarray([...tabSpec(tab).columns.keys()], { minLength: tabSpec(tab).columns.length }),
    own: fc.nat(tabSpec(tab).columns.length),
    title: fc.boolean(),
    gap: fc.nat(12),
    synonym: fc.nat(1000),
  });

function shaken(tab: TabSnapshot, name: TabName, { order, own, title, gap, synonym }: Shake): TabSnapshot {
  const rows = tab.rows.map((row, at) => {
    const cells = order.map((from) => {
      const cell = row[from] ?? null;
      return isFormula(cell) ? null : cell;
    });
    cells.splice(own, 0, at === 0 ? "Своё" : at % 3 === 0 ? "пометка" : null);
    return cells;
  });
  const renamed = renameOne(rows[0] as CellContent[], name, synonym);
  const body = rows.slice(1);
  body.splice(Math.min(gap, body.length), 0, []);
  const above: CellContent[][] = title ? [["Наша школа"], []] : [];
  return { ...tab, rows: [...above, renamed, ...body] };
}

function renameOne(headings: readonly CellContent[], name: TabName, pick: number): CellContent[] {
  const words = Object.entries(
    (headingSynonyms as Record<string, Record<string, { sure?: readonly string[] }>>)[name] ?? {},
  )
    .flatMap(([heading, { sure = [] }]) => sure.map((word) => [heading, word] as const))
    .filter(([, word]) => !headings.includes(word));
  const [heading, word] = words[pick % words.length] as readonly [string, string];
  return headings.map((cell) => (cell === heading ? word : cell));
}

/** What people typed and what the program gave codes to, by tab and heading; people's own columns apart. */
function model(snapshot: WorkbookSnapshot) {
  const { tables, passport } = readWorkbook(snapshot);
  const typed = tabs.flatMap(({ name, columns }) => {
    if (name === "Показатели" || name === "Журнал") return [];
    const headings = columns.filter((column) => column.kind !== "formula").map((column) => column.heading);
    return [[name, tables[name].map(({ values }) => headings.map((heading) => values.get(heading) ?? null))]];
  });
  return { typed: Object.fromEntries(typed), passport };
}

test("a shaken workbook reads the same and needs nothing but its formulas", () => {
  const before = model(book);
  const shakes = fc.tuple(...SHAKEN.map(shake));
  const tabOrder = fc.shuffledSubarray([...book.tabs.keys()], { minLength: book.tabs.length });
  const hidden = fc.subarray([...SHAKEN]);
  fc.assert(
    fc.property(shakes, tabOrder, hidden, (each, order, hiddenTabs) => {
      const moved = order.map((at): TabSnapshot => {
        const tab = book.tabs[at] as TabSnapshot;
        const which = (SHAKEN as readonly string[]).indexOf(tab.name);
        const changed = which < 0 ? tab : shaken(tab, tab.name as TabName, each[which] as Shake);
        return { ...changed, hidden: changed.hidden || hiddenTabs.some((name) => name === tab.name) };
      });
      const snapshot = { tabs: moved };
      expect(recogniseWorkbook(snapshot).doubts).toEqual([]);
      expect(model(snapshot)).toEqual(before);
      const plan = planOf(null, snapshot);
      expect(plan.changes).toEqual([]);
      const written = plan.edits.flatMap((edit) =>
        edit.kind === "set-cells" ? edit.cells.flat() : [edit.kind],
      );
      const inJournal = plan.edits.filter(({ tab }) => tab === "Журнал").length;
      expect(inJournal).toBeLessThanOrEqual(1);
      const own = plan.edits.filter((edit) => edit.tab !== "Журнал");
      expect(own.every((edit) => edit.kind === "set-cells" && edit.cells.flat().every(isFormula))).toBe(true);
      expect(written.length).toBeGreaterThan(0);
      expect(planOf(null, plan.after).edits).toEqual([]);
      expect(model(plan.after)).toEqual(before);
    }),
    { numRuns: 16 },
  );
});

test("any one heading lost, its cells kept: read by nobody as another, and nothing typed is touched", () => {
  const places = SHAKEN.flatMap((name) =>
    tabSpec(name).columns.map((column) => [name, column.heading] as const),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom("Что-то своё", null, "xyz"),
      ([name, heading], word) => {
        const column = locateTab(book, name)?.columns.get(heading) as number;
        const lost = {
          tabs: book.tabs.map((tab) =>
            tab.name !== name
              ? tab
              : {
                  ...tab,
                  rows: tab.rows.map((row, at) =>
                    row.map((cell, right) => (at === 0 && right === column - 1 ? word : cell)),
                  ),
                },
          ),
        };
        const { located } = recogniseWorkbook(lost);
        for (const [other, at] of located.get(name)?.columns ?? [])
          expect(at, `${name}, «${other}»`).toBe(locateTab(book, name)?.columns.get(other));
        const { after } = planOf(null, lost);
        const kept = tabOf(after, name).rows.map((row) => shownValue(row[column - 1] ?? null));
        expect(kept.slice(0, tabOf(lost, name).rows.length)).toEqual(
          tabOf(lost, name).rows.map((row) => shownValue(row[column - 1] ?? null)),
        );
        expect(planOf(null, after).edits).toEqual([]);
      },
    ),
    { numRuns: 28 },
  );
});
