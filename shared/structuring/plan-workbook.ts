import { parseSchoolYear, type SchoolYear } from "../calendar/school-year.ts";
import type { Note } from "../messages/note.ts";
import { sensitiveCellsOf } from "../participants/sensitive-cells.ts";
import { documentKinds } from "../report/report-fields.ts";
import type { Decisions } from "../roadmap/doubt.ts";
import type { RoadmapReading } from "../roadmap/roadmap.ts";
import { locateTab, recogniseWorkbook, textOf } from "../workbook/locate.ts";
import { isNewer, newerNotes } from "../workbook/migrations/migrations.ts";
import { passportRows } from "../workbook/read-passport.ts";
import { isOption, readWorkbook } from "../workbook/read-workbook.ts";
import { doubtNotes } from "../workbook/recognition/doubt-notes.ts";
import type { WorkbookDoubt } from "../workbook/recognition/workbook-doubt.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { planCharts } from "./charts/plan-charts.ts";
import { planContents } from "./plan-contents.ts";
import { type OutsideData, planData } from "./plan-data.ts";
import { planIndicators } from "./plan-indicators.ts";
import { type JournalMoment, planJournal } from "./plan-journal.ts";
import { planRows } from "./plan-rows.ts";
import { planStructure } from "./plan-structure.ts";
import { planSurveyQuestions } from "./plan-survey-questions.ts";
import { type Planning, startPlanning } from "./planning.ts";
import { planRoadmap } from "./roadmap/plan-roadmap.ts";
import type { RoadmapChanges } from "./roadmap/roadmap-changes.ts";

/** A moment for «Журнал»: the day and time, and who asked. */
export type WorkbookRequest = JournalMoment & {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: RoadmapReading | null;
  readonly data: OutsideData | null;
  /** What the person decided about tabs and columns that were not recognised for certain; it is remembered in the workbook. */
  readonly decisions?: Decisions;
  /** The school year of the workbook where the person named one; else the roadmap's own. */
  readonly schoolYear: SchoolYear | null;
};

export type WorkbookPlan = {
  readonly edits: readonly SheetEdit[];
  readonly changes: readonly string[];
  readonly notes: readonly Note[];
  /** What the person may decide about the workbook, decided or not. */
  readonly doubts: readonly WorkbookDoubt[];
  /** What the document changes of a roadmap that stands already; null without a document, or where none stood. */
  readonly comparison: RoadmapChanges | null;
  /** The workbook as it would be: what the preview and the .xlsx writer show. */
  readonly after: WorkbookSnapshot;
};

/**
 * Everything that turns a workbook, or an empty one, into a structured workbook with the roadmap and the data in it. A plan for
 * a workbook that already has all of it is empty: zero edits.
 */
export function planWorkbook(request: WorkbookRequest): WorkbookPlan {
  const { snapshot, reading, data } = request;
  if (isNewer(snapshot)) return readOnly(snapshot);
  const planning = startPlanning(snapshot);
  planStructure(planning, request.decisions ?? {});
  if (data) planData(planning, data);
  const standing = standingSchoolYear(planning.now);
  const schoolYear = request.schoolYear ?? reading?.roadmap.schoolYear ?? standing;
  if (reading) {
    planning.note(...reading.notes);
    planData(planning, { Паспорт: passportFrom(reading, schoolYear) });
    planRoadmapDocument(planning, reading);
  }
  // A document that was not understood must not make everything that stands look gone.
  const isRead = reading?.roadmap.stages.some(({ activities }) => activities.length > 0);
  const roadmap = reading && isRead ? planRoadmap(planning, reading.roadmap, schoolYear) : null;
  if (roadmap?.comparison && schoolYear !== null && standing !== null && schoolYear !== standing) {
    const words = `книга на ${standing}, дорожная карта на ${schoolYear}`;
    planning.note({ code: "workbook.other-school-year", severity: "problem", place: "", words });
  }
  planSurveyQuestions(planning);
  planIndicators(planning);
  planRows(planning, snapshot);
  planCharts(planning);
  planContents(planning);
  roadmap?.remember();
  const { doubts, located } = recogniseWorkbook(planning.now);
  for (const tab of located.values()) planning.note(...sensitiveCellsOf(tab));
  planning.note(...doubtNotes(doubts));
  const step = { ...planning.step(), doubts, comparison: roadmap?.comparison ?? null };
  return step.edits.length === 0 ? step : withJournal(step, request);
}

/** What a newer program made may hold what this one would spoil. */
function readOnly(snapshot: WorkbookSnapshot): WorkbookPlan {
  const notes = newerNotes(snapshot);
  return { edits: [], changes: [], notes, doubts: [], comparison: null, after: snapshot };
}

function passportFrom(reading: RoadmapReading, schoolYear: SchoolYear | null) {
  return {
    "Полное наименование организации": reading.roadmap.institution,
    "Учебный год": schoolYear,
  };
}

/** The roadmap itself is one of the documents a region asks for; it is entered once, when nobody has entered one. */
function planRoadmapDocument(planning: Planning, { roadmap: { title, approval } }: RoadmapReading): void {
  const standing = readWorkbook(planning.now).tables.Документы;
  if (!approval?.date || standing.some((row) => isOption(row, "Вид", documentKinds.roadmap))) return;
  const row = { Вид: documentKinds.roadmap, "№": approval.order, Дата: approval.date, Название: title };
  planData(planning, { Документы: [row] });
}

function standingSchoolYear(snapshot: WorkbookSnapshot): SchoolYear | null {
  const passport = locateTab(snapshot, "Паспорт");
  const column = passport?.columns.get("Значение");
  if (!passport || column === undefined) return null;
  const row = passportRows(passport).find((entry) => entry.known?.label === "Учебный год")?.row;
  return row === undefined ? null : parseSchoolYear(textOf(passport.tab.rows[row - 1]?.[column - 1]));
}

function withJournal(step: WorkbookPlan, request: WorkbookRequest): WorkbookPlan {
  const planning = startPlanning(step.after);
  const what = step.changes.length > 0 ? step.changes.join(" ") : "Дополнены коды и формулы.";
  planJournal(planning, request.snapshot, what, request);
  const { edits, after } = planning.step();
  return { ...step, edits: [...step.edits, ...edits], after };
}
