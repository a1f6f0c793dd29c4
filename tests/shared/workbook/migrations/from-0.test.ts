import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import { planTick } from "../../../../shared/checklist/tick.ts";
import { planWorkbook } from "../../../../shared/structuring/plan-workbook.ts";
import { isFormula } from "../../../../shared/workbook/cell.ts";
import { fromVersion0 } from "../../../../shared/workbook/migrations/from-0.ts";
import { SCHEMA_VERSION, workbookVersion } from "../../../../shared/workbook/migrations/migrations.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { tabSpec } from "../../../../shared/workbook/schema/tabs.ts";
import { simulateEdits } from "../../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { contents, planOf, tabOf, typeInto, withTab } from "../example-books.ts";

/** Made by the program as it was on its first day, from a made-up school. */
const old = await readWorkbookFile(
  readFileSync(join(import.meta.dirname, "../../../fixtures/workbooks/version-0.xlsx")),
);
const plan = (snapshot: WorkbookSnapshot) =>
  planWorkbook({
    snapshot,
    reading: null,
    data: null,
    schoolYear: null,
    today: "2024-05-15" as never,
    who: "проверка",
  });
const indicators = (snapshot: WorkbookSnapshot) =>
  new Map(
    tabOf(snapshot, "Показатели")
      .rows.slice(1)
      .map((row) => [row[0], row[2]] as const),
  );
const formulaOf = (snapshot: WorkbookSnapshot, key: string) => {
  const cell = indicators(snapshot).get(key) ?? null;
  return isFormula(cell) ? cell.formula : "";
};

describe("a workbook of version 0", () => {
  const { after, changes, edits } = plan(old);

  test("is known as such, is brought up, and needs nothing more", () => {
    expect(workbookVersion(old)).toBe(0);
    expect(changes).toContain(fromVersion0.change);
    expect(workbookVersion(after)).toBe(SCHEMA_VERSION);
    expect(plan(after).edits).toEqual([]);
  });

  test("its indicators count all rows, as those of a new workbook do", () => {
    expect(formulaOf(old, "mentors.total")).toContain("$3000");
    const later = [...indicators(after).keys()].filter((key) =>
      formulaOf(after, String(key)).includes("$3000"),
    );
    expect(later).toEqual([]);
    // A group was any cell with a mark in it, a programme any title.
    const fresh = planOf(null).after;
    for (const key of ["groups.active", "programmes.developed", "publications.total", "pairings.active"])
      expect(formulaOf(after, key)).toBe(formulaOf(fresh, key));
  });

  test("nothing that was typed is lost or read otherwise", () => {
    const before = readWorkbook(old);
    const now = readWorkbook(after);
    for (const tab of [
      "Наставники",
      "Наставляемые",
      "Пары",
      "Программы",
      "Согласия",
      "Контроль сроков",
    ] as const) {
      expect(before.tables[tab].length).toBeGreaterThan(0);
      const calculated = new Set(
        tabSpec(tab).columns.flatMap(({ kind, heading }) => (kind === "formula" ? heading : [])),
      );
      const typed = ({ values }: { readonly values: ReadonlyMap<string, unknown> }) =>
        Object.fromEntries([...values].filter(([heading]) => !calculated.has(heading)));
      expect(now.tables[tab].map(typed)).toMatchObject(before.tables[tab].map(typed));
    }
    expect(now.passport).toEqual(before.passport);
  });

  test("a run that died anywhere is completed by the next", () => {
    const whole = contents(after);
    const step = Math.max(1, Math.floor(edits.length / 25));
    for (let cut = 0; cut < edits.length; cut += step) {
      const half = simulateEdits(old, edits.slice(0, cut));
      expect(contents(plan(half).after), `cut after ${cut} edits`).toEqual(whole);
    }
  });

  test("a formula of the person's own stays", () => {
    const own = { formula: "=SUM('Наставники'!$G$2:$G$3000)", value: 32 };
    const typed = withTab(old, "Показатели", (tab) => typeInto(tab.rows, 2, 3, own));
    expect(tabOf(plan(typed).after, "Показатели").rows[1]?.[2]).toEqual(own);
  });
});

test("a new workbook is of the present version at once; the line survives sorting and a renamed heading", () => {
  expect(workbookVersion(emptyWorkbook)).toBeNull();
  const fresh = planOf(null).after;
  expect(workbookVersion(fresh)).toBe(SCHEMA_VERSION);
  const shaken = withTab(fresh, "Справочники", (tab) => {
    tab.rows = tab.rows.map((row) =>
      row.map((cell) => (cell === "Память программы" ? "не знаю, что это" : cell)),
    );
    tab.rows.reverse();
  });
  expect(workbookVersion(shaken)).toBe(SCHEMA_VERSION);
});

test("what a newer program made is read and never changed", () => {
  const newer = withTab(old, "Справочники", (tab) =>
    typeInto(tab.rows, 2, 60, `версия книги → ${SCHEMA_VERSION + 1}`),
  );
  const refused = plan(newer);
  expect(refused.edits).toEqual([]);
  expect(refused.after).toBe(newer);
  expect(refused.notes.map(({ code, words }) => [code, words])).toEqual([
    ["workbook.newer-version", `версия книги ${SCHEMA_VERSION + 1}, версия программы ${SCHEMA_VERSION}`],
  ]);
  expect(readWorkbook(newer).tables.Наставники).toHaveLength(2);
  const tick = { code: "К-001", done: true, day: "2024-05-15" as never, who: "проверка" };
  expect(planTick(newer, tick)).toEqual({ ok: false, reason: "newer" });
  expect(planTick(old, tick).ok).toBe(true);
});
