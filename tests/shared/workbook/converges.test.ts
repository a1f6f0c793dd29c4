import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import type { RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import type { WorkbookPlan } from "../../../shared/structuring/plan-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { contents, dataFor, dayOf, planOf, readingOf, roadmapNames } from "./example-books.ts";

describe.each(roadmapNames)("%s", (name) => {
  const reading = readingOf(name);
  const plan = planOf(reading);

  test("a second plan has nothing to do", () => {
    expect(planOf(reading, plan.after).edits).toEqual([]);
    expect(planOf(reading, plan.after).changes).toEqual([]);
  });

  test("the edits lead to the workbook the plan promised", () => {
    expect(contents(simulateEdits(emptyWorkbook, plan.edits))).toEqual(contents(plan.after));
  });

  test("edits carried out twice lead to the same workbook", () => {
    expect(contents(simulateEdits(plan.after, plan.edits))).toEqual(contents(plan.after));
  });

  test("an .xlsx written and read back needs nothing", async () => {
    const bytes = await writeWorkbookFile(plan.edits, dayOf(reading));
    const back = await readWorkbookFile(bytes);
    expect(planOf(reading, back).edits).toEqual([]);
  });

  test("neither the roadmap nor the data is needed to have nothing to do", () => {
    expect(planOf(null, plan.after).edits).toEqual([]);
  });

  test("structure first, roadmap next, data last comes to the same rows", () => {
    const structured = planOf(null).after;
    const withRoadmap = planOf(reading, structured, null).after;
    const all = planOf(reading, withRoadmap).after;
    expect(planOf(reading, all).edits).toEqual([]);
    for (const tab of ["Наставники", "Пары", "Согласия", "Контроль сроков", "Дорожная карта"]) {
      const rows = (snapshot: WorkbookSnapshot) => contents(snapshot)[tab];
      expect(rows(all)).toEqual(rows(plan.after));
    }
  });
});

/** The cuts among the given ones that leave different workbooks: edits of mere looks change nothing that the next plan sees. */
function tellingCuts(whole: WorkbookPlan, cuts: readonly number[]) {
  let last = "";
  return cuts.flatMap((k) => {
    const half = simulateEdits(emptyWorkbook, whole.edits.slice(0, k));
    const seen = JSON.stringify(half);
    if (seen === last) return [];
    last = seen;
    return [{ k, half }];
  });
}

/** A run that died and left half of a workbook, and the run after it. */
function afterDeath(reading: RoadmapReading, whole: WorkbookPlan, half: WorkbookSnapshot) {
  const rest = planOf(reading, half, dataFor(reading));
  return { expected: contents(whole.after), found: contents(rest.after), after: rest.after };
}

const numbersFrom = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step);

describe("a plan cut off after any edit is completed by the next", () => {
  const reading = readingOf("kindergarten-104");
  const whole = planOf(reading);
  const { length } = whole.edits;

  const PARTS = 24;
  test.each(Array.from({ length: PARTS }, (_, part) => part))(
    `every cut in part %i of ${PARTS} of the plan`,
    (part) => {
      const from = Math.floor((length * part) / PARTS);
      const to = Math.floor((length * (part + 1)) / PARTS);
      const cuts = tellingCuts(whole, numbersFrom(from, to));
      for (const [index, { k, half }] of cuts.entries()) {
        const { expected, found, after } = afterDeath(reading, whole, half);
        expect(found, `cut after ${k} edits`).toEqual(expected);
        if (index === 0) expect(planOf(reading, after).edits, `cut after ${k} edits, third run`).toEqual([]);
      }
    },
    30_000,
  );

  test.each(roadmapNames)(
    "%s, at a sample of cuts",
    (name) => {
      const other = readingOf(name);
      const plan = planOf(other);
      const all = plan.edits.length;
      for (const { k, half } of tellingCuts(plan, [
        ...numbersFrom(3, all, 67),
        ...numbersFrom(all - 12, all),
      ])) {
        const { expected, found } = afterDeath(other, plan, half);
        expect(found, `cut after ${k} edits`).toEqual(expected);
      }
    },
    30_000,
  );
});
