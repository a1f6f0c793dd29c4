import type { ISODate } from "../calendar/iso-date.ts";
import { parseSchoolYear, type SchoolYear } from "../calendar/school-year.ts";
import type { Note } from "../messages/note.ts";
import type { RoadmapReading } from "../roadmap/roadmap.ts";
import { lastUsedRow, locateTab, textOf } from "./locate.ts";
import { type OutsideData, planData } from "./plan-data.ts";
import { planIndicators } from "./plan-indicators.ts";
import { planRoadmap } from "./plan-roadmap.ts";
import { planRows } from "./plan-rows.ts";
import { planStructure } from "./plan-structure.ts";
import { type PlanStep, startPlanning } from "./planning.ts";
import { passportRows } from "./read-passport.ts";
import type { SheetEdit } from "./sheet-edit.ts";
import type { WorkbookSnapshot } from "./snapshot.ts";

export type WorkbookRequest = {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: RoadmapReading | null;
  readonly data: OutsideData | null;
  /** The school year of the workbook where the person named one; else the roadmap's own. */
  readonly schoolYear: SchoolYear | null;
  /** For «Журнал»: the day, and who asked. */
  readonly today: ISODate;
  readonly who: string;
};

export type WorkbookPlan = {
  readonly edits: readonly SheetEdit[];
  readonly changes: readonly string[];
  readonly notes: readonly Note[];
  /** The workbook as it would be: what the preview and the .xlsx writer show. */
  readonly after: WorkbookSnapshot;
};

/**
 * Everything that turns a workbook, or an empty one, into a structured workbook with the roadmap and the data in it. A plan for
 * a workbook that already has all of it is empty: zero edits.
 */
export function planWorkbook(request: WorkbookRequest): WorkbookPlan {
  const { snapshot, reading, data, today, who } = request;
  const planning = startPlanning(snapshot);
  planStructure(planning);
  if (data) planData(planning, data);
  const schoolYear = request.schoolYear ?? reading?.roadmap.schoolYear ?? standingSchoolYear(planning.now);
  if (reading) {
    planning.note(...reading.notes);
    planData(planning, { Паспорт: passportFrom(reading, schoolYear) });
    planRoadmap(planning, reading.roadmap, schoolYear);
  }
  planIndicators(planning);
  planRows(planning);
  const step = planning.step();
  return step.edits.length === 0 ? step : withJournal(step, today, who);
}

function passportFrom(reading: RoadmapReading, schoolYear: SchoolYear | null) {
  return {
    "Полное наименование организации": reading.roadmap.institution,
    "Учебный год": schoolYear,
  };
}

function standingSchoolYear(snapshot: WorkbookSnapshot): SchoolYear | null {
  const passport = locateTab(snapshot, "Паспорт");
  const column = passport?.columns.get("Значение");
  if (!passport || column === undefined) return null;
  const row = passportRows(passport).find((entry) => entry.known?.label === "Учебный год")?.row;
  return row === undefined ? null : parseSchoolYear(textOf(passport.tab.rows[row - 1]?.[column - 1]));
}

function withJournal(step: PlanStep, today: ISODate, who: string): WorkbookPlan {
  const journal = locateTab(step.after, "Журнал");
  if (!journal || journal.columns.size < journal.spec.columns.length) return step;
  const planning = startPlanning(step.after);
  const what = step.changes.length > 0 ? step.changes.join(" ") : "Дополнены коды и формулы.";
  planning.add({
    kind: "set-cells",
    tab: journal.tab.name,
    row: lastUsedRow(journal.tab) + 1,
    column: 1,
    cells: [[today, who, what, null, null]],
  });
  const { edits, after } = planning.step();
  return { ...step, edits: [...step.edits, ...edits], after };
}
