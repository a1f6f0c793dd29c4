import { readFileSync } from "node:fs";
import { join } from "node:path";
import { demoData } from "../../../local/start/demo-data.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { firstYear, type SchoolYear } from "../../../shared/calendar/school-year.ts";
import { readTextDocument } from "../../../shared/document/text-document.ts";
import { readRoadmap } from "../../../shared/roadmap/read-roadmap.ts";
import type { RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { planWorkbook, type WorkbookPlan } from "../../../shared/structuring/plan-workbook.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { SCHEMA_VERSION } from "../../../shared/workbook/migrations/migrations.ts";
import { memoryLine, VERSION_KEY } from "../../../shared/workbook/program-memory.ts";
import { emptyWorkbook, type TabSnapshot, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";

export const roadmapNames = [
  "kindergarten-104",
  "kineshma-college",
  "school-1",
  "tyukhtet-municipality",
  "verkhny-tagil-center",
] as const;

export type RoadmapName = (typeof roadmapNames)[number];

export function readingOf(name: RoadmapName): RoadmapReading {
  const path = join(import.meta.dirname, "../../fixtures/roadmaps", `${name}.txt`);
  return readRoadmap(readTextDocument(readFileSync(path, "utf8")));
}

/** The last school day of the roadmap's year: what «today» and «Дата отчёта» are in these tests. */
export function dayOf(reading: RoadmapReading): ISODate {
  return `${firstYear(yearOf(reading)) + 1}-05-15` as ISODate;
}

export function yearOf(reading: RoadmapReading): SchoolYear {
  return reading.roadmap.schoolYear ?? ("2024-2025" as SchoolYear);
}

/** The made-up school of `npm start`, moved to the roadmap's school year. */
export function dataFor(reading: RoadmapReading): OutsideData {
  return demoData(yearOf(reading), dayOf(reading));
}

export function planOf(
  reading: RoadmapReading | null,
  snapshot: WorkbookSnapshot = emptyWorkbook,
  data: OutsideData | null = reading && dataFor(reading),
): WorkbookPlan {
  return planWorkbook({
    snapshot,
    reading,
    data,
    schoolYear: reading && yearOf(reading),
    today: reading ? dayOf(reading) : ("2025-05-15" as ISODate),
    who: "проверка",
  });
}

/** A workbook with data and no roadmap. */
export function bookOf(data: OutsideData): WorkbookSnapshot {
  return planOf(null, emptyWorkbook, data).after;
}

export function tabOf(snapshot: WorkbookSnapshot, name: string): TabSnapshot {
  const tab = snapshot.tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
}

/** The snapshot with one tab changed by hand, as a person would. */
export function withTab(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (tab: {
    name: string;
    hidden: boolean;
    rows: CellContent[][];
    merges: TabSnapshot["merges"];
  }) => void,
): WorkbookSnapshot {
  return {
    tabs: snapshot.tabs.map((tab) => {
      if (tab.name !== name) return tab;
      const copy = { ...tab, rows: tab.rows.map((row) => [...row]) };
      change(copy);
      return copy;
    }),
  };
}

/** Writes one cell at one-based row and column. */
export function typeInto(rows: CellContent[][], row: number, column: number, content: CellContent): void {
  while (rows.length < row) rows.push([]);
  const line = rows[row - 1] as CellContent[];
  while (line.length < column) line.push(null);
  line[column - 1] = content;
}

/** Everything that stands in the workbook, «Журнал» apart: it tells of each run. Empty ends of rows and tabs do not count. */
export function contents(snapshot: WorkbookSnapshot): Record<string, unknown> {
  return Object.fromEntries(
    snapshot.tabs
      .filter((tab) => tab.name !== "Журнал")
      .map((tab) => [
        tab.name,
        {
          hidden: tab.hidden,
          rows: trimmed(
            tab.rows.map((row) => trimmed(row, (cell) => cell === null)),
            (row) => row.length === 0,
          ),
          merges: new Set(tab.merges.map((area) => JSON.stringify(area))),
        },
      ]),
  );
}

function trimmed<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1] as T)) end -= 1;
  return list.slice(0, end);
}

/** Text cells of a tab that contain a word, with their places: for asking whether what was typed still stands. */
export function placesOf(snapshot: WorkbookSnapshot, word: string): readonly string[] {
  return snapshot.tabs.flatMap((tab) =>
    tab.rows.flatMap((row, down) =>
      row.flatMap((cell, right) => (cell === word ? [`${tab.name}!${down + 1}:${right + 1}`] : [])),
    ),
  );
}

/** The workbook as a program of a later schema would leave it. */
export function ofNewerProgram(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const line = new RegExp(`^${memoryLine(VERSION_KEY, "\\d+")}$`);
  const isLine = (cell: CellContent) => typeof cell === "string" && line.test(cell);
  if (!tabOf(snapshot, "Справочники").rows.some((row) => row.some(isLine)))
    throw new Error("The workbook says no version");
  return withTab(snapshot, "Справочники", (tab) => {
    tab.rows = tab.rows.map((row) =>
      row.map((cell) => (isLine(cell) ? memoryLine(VERSION_KEY, String(SCHEMA_VERSION + 1)) : cell)),
    );
  });
}
