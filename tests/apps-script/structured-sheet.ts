import { afterEach, beforeEach, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import type { SheetStore } from "../../local/spreadsheet-app/sheet-store.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import { planOf } from "../shared/workbook/example-books.ts";

/** Before each test of the file: an in-memory Sheet structured from a roadmap, with the add-on's services in place. */
export function structuredSheet(reading: RoadmapReading) {
  let google: InMemoryGoogle;
  const book = () => google.spreadsheet.app.getActive();
  /** Structures once more. @returns how many edits that took */
  const structure = (): number => {
    const snapshot = readSnapshot(book());
    const { edits } = planOf(reading, snapshot);
    if (edits.length > 0) applyEdits(book(), edits, snapshot);
    return edits.length;
  };
  beforeEach(() => {
    google = newInMemoryGoogle();
    for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
    structure();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const spreadsheet = () => google.spreadsheet;
  const stored = (tab: string) => spreadsheet().stores.find(({ name }) => name === tab) as SheetStore;
  return { book, structure, spreadsheet, stored };
}
