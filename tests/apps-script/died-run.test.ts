import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { readRoadmap } from "../../shared/roadmap/read-roadmap.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";

const text = readFileSync(join(import.meta.dirname, "../fixtures/roadmaps/kineshma-college.txt"), "utf8");
const reading = readRoadmap(readTextDocument(text));
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
const plan = () =>
  planWorkbook({
    snapshot: readSnapshot(book()),
    reading,
    data: null,
    schoolYear: null,
    today: "2024-01-15" as ISODate,
    who: "",
  });
/** Every tab by name with what stands in it, without «Журнал», which tells of each run. */
const content = () =>
  Object.fromEntries(
    readSnapshot(book())
      .tabs.filter((tab) => tab.name !== "Журнал")
      .map((tab) => [tab.name, tab.rows]),
  );

describe("a run that died half-way is completed by the next", () => {
  // The cells of new tabs are written last, so the deaths lie closer together there.
  test.each([0.001, 0.02, 0.5, 0.9, 0.95, 0.97, 0.98, 0.99, 0.999])(
    "when Google failed at %s of it",
    (share) => {
      const whole = plan().edits;
      applyEdits(book(), whole);
      const expected = content();
      const writes = google.spreadsheet.writes();

      start();
      google.spreadsheet.dieAfter(Math.floor(writes * share));
      expect(() => applyEdits(book(), whole)).toThrow("Service Spreadsheets failed");
      google.spreadsheet.dieAfter(Number.POSITIVE_INFINITY);
      applyEdits(book(), plan().edits);
      expect(content()).toEqual(expected);
      expect(plan().edits).toEqual([]);
    },
    20_000,
  );
});
