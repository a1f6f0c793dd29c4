import { parseSchoolYear, type SchoolYear } from "../../shared/calendar/school-year.ts";
import type { DocumentGrid } from "../../shared/document/document-grid.ts";
import { buildRoadmapPreview } from "../../shared/roadmap-preview/build-roadmap-preview.ts";
import { type PreparedRoadmap, prepareRoadmap } from "../../shared/roadmap-preview/prepare-roadmap.ts";
import { rememberDecisions } from "../../shared/roadmap-preview/remembered-decisions.ts";
import type { RoadmapPreview } from "../../shared/roadmap-preview/roadmap-preview.ts";
import { tooManyRows } from "../../shared/roadmap-preview/too-many-rows.ts";
import { planWorkbook, type WorkbookPlan } from "../../shared/structuring/plan-workbook.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { momentIn, todayIn } from "./calendar-day.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { keepDecisions, rememberedDecisions } from "./remembered-decisions.ts";
import type { RoadmapRequest } from "./server-api.ts";
import { UserProblem } from "./user-problem.ts";
import { rememberedName } from "./who-ticks.ts";

/** What the sidebar asks for, read: the roadmap, and what it would make of the open workbook. Nothing is written. */
export type AskedRoadmap = {
  /** The workbook that the plan was made from. */
  readonly snapshot: WorkbookSnapshot;
  readonly prepared: PreparedRoadmap;
  readonly plan: WorkbookPlan;
  readonly preview: RoadmapPreview;
};

/** A document without a single activity is refused, because an empty workbook helps nobody. */
export function readAsked(request: RoadmapRequest): AskedRoadmap {
  const named = namedSchoolYear(request);
  if (request.source.kind === "document") refuseUnfit(request.source.grid);
  const spreadsheet = SpreadsheetApp.getActive();
  const today = todayIn(spreadsheet);
  const prepared = prepareRoadmap({ ...request, schoolYear: named }, rememberedDecisions(), today);
  const { reading, schoolYear } = prepared;
  if (reading.doubts.length === 0 && reading.roadmap.stages.every((stage) => stage.activities.length === 0)) {
    throw new UserProblem(
      "Не нашёл в тексте ни одного мероприятия. Откройте дорожную карту, выделите её целиком вместе с таблицей, скопируйте и вставьте снова.",
    );
  }
  const snapshot = readSnapshot(spreadsheet);
  const moment = { ...momentIn(spreadsheet), who: rememberedName() };
  const { decisions } = request;
  const plan = planWorkbook({ snapshot, reading, data: null, schoolYear, decisions, ...moment });
  return { snapshot, prepared, plan, preview: buildRoadmapPreview(prepared, plan, today) };
}

function refuseUnfit(grid: DocumentGrid): void {
  if (grid.blocks.length === 0) {
    throw new UserProblem(
      "Вставьте текст дорожной карты: скопируйте её из документа целиком, вместе с таблицей.",
    );
  }
  const tooMany = tooManyRows(grid);
  if (tooMany !== null) throw new UserProblem(tooMany);
}

/** Keeps what the person decided about the document, to be offered when it is read again. */
export function rememberAsked({ prepared }: AskedRoadmap, { decisions }: RoadmapRequest): void {
  if (Object.keys(decisions).length === 0) return;
  keepDecisions(rememberDecisions(rememberedDecisions(), prepared.document, decisions));
}

/** The school year the person named, null where they left it to the document. */
function namedSchoolYear({ schoolYear }: RoadmapRequest): SchoolYear | null {
  if (schoolYear === null || schoolYear.trim() === "") return null;
  const parsed = parseSchoolYear(schoolYear);
  if (parsed) return parsed;
  throw new UserProblem(`Не понял учебный год «${schoolYear}». Напишите, например, 2024-2025.`);
}
