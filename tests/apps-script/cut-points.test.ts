import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { made, plan } from "../shared/structuring/made-roadmap.ts";
import { contents } from "../shared/workbook/example-books.ts";

let google: InMemoryGoogle;

function start(): void {
  google = newInMemoryGoogle();
  for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
}
beforeEach(start);
afterEach(() => {
  vi.unstubAllGlobals();
});

const book = () => google.spreadsheet.app.getActive();
const run = (reading: RoadmapReading) => {
  const snapshot = readSnapshot(book());
  applyEdits(book(), plan(reading, snapshot).edits, snapshot);
};
/** Words like «=…» that a death left half-written keep the space before them that makes them no formula. */
const standing = () => {
  const { tabs } = storedSnapshot(google.spreadsheet.stores);
  const rows = (all: WorkbookSnapshot["tabs"][number]["rows"]) =>
    all.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^ (?==)/, "") : cell)));
  return contents({ tabs: tabs.map((tab) => ({ ...tab, rows: rows(tab.rows) })) });
};
/** Formats, notes, rules and sizes: what `standing` does not see. */
const looks = () =>
  google.spreadsheet.stores.map((tab) => ({
    tab: tab.name,
    notes: [...tab.cells].flatMap(([at, cell]) => (cell.note === "" ? [] : [[at, cell.note]])).sort(),
    formats: [...tab.cells]
      .flatMap(([at, { value, format }]) => (value === null ? [] : [[at, format]]))
      .sort(),
    validations: [...tab.cells]
      .flatMap(([at, { value, validation }]) =>
        value === null ? [] : [[at, String(validation?.getCriteriaType())]],
      )
      .sort(),
    widths: [...tab.columnWidths].sort(([a], [b]) => a - b),
    frozen: [tab.frozenRows, tab.frozenColumns],
    protections: tab.protections.map(({ area, description }) => [area.column, description]).sort(),
    rules: tab.rules.map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]),
  }));

const first = made({
  "Подготовка условий": ["Подготовка локальных актов", { text: "-- итоги", deadline: "5.1" }],
  "Отбор и обучение": ["=сумма наставников", { text: "Подбор наставников", deadline: "до 01.10.2024" }],
});
const second = made({
  "Подготовка условий": ["Подготовка локальных актов", "Назначение куратора"],
  "Отбор и обучение": [{ text: "Подбор наставников", deadline: "до 15.10.2024" }],
  Итоги: ["Круглый стол"],
});

/** The writes after which the workbook holds something else than before: dying between two others is dying at one of them. */
function tellingWrites(act: () => void): readonly number[] {
  const from = google.spreadsheet.writes();
  const telling: number[] = [];
  let last = "";
  google.spreadsheet.meanwhile((kind) => {
    if (kind !== "write") return;
    const now = JSON.stringify(storedSnapshot(google.spreadsheet.stores));
    if (now !== last) telling.push(google.spreadsheet.writes() - from);
    last = now;
  });
  act();
  google.spreadsheet.meanwhile(null);
  return telling;
}

function diesAt(writes: number, act: () => void): void {
  google.spreadsheet.dieAfter(writes);
  expect(act).toThrow("Service Spreadsheets failed");
  google.spreadsheet.dieAfter(Number.POSITIVE_INFINITY);
}

test("a first run killed after any write that changes a cell, a tab or a merge is completed by the next", () => {
  const points = tellingWrites(() => run(first));
  const expected = standing();
  const expectedLooks = looks();
  expect(points.length).toBeGreaterThan(30);
  for (const point of points) {
    start();
    diesAt(point, () => run(first));
    run(first);
    expect({ point, ...standing() }).toEqual({ point, ...expected });
    expect(looks()).toEqual(expectedLooks);
    expect(plan(first, readSnapshot(book())).edits).toEqual([]);
  }
});

test("a second document killed after any write is completed by the next", () => {
  run(first);
  const points = tellingWrites(() => run(second));
  const expected = standing();
  for (const point of points) {
    start();
    run(first);
    diesAt(point, () => run(second));
    run(second);
    expect({ point, ...standing() }).toEqual({ point, ...expected });
  }
});
