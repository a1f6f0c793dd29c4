import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { parseSchoolYear, type SchoolYear } from "../../shared/calendar/school-year.ts";
import { buildChecklist } from "../../shared/checklist/build-checklist.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { describeNote } from "../../shared/messages/note.ts";
import { readRoadmap } from "../../shared/roadmap/read-roadmap.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import type { WorkbookPlan } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import type { RoadmapPreview, RoadmapRequest } from "./server-api.ts";
import { UserProblem } from "./user-problem.ts";

/** Reads the pasted text; a text without a single activity is refused, because an empty workbook helps nobody. */
export function readPasted({ text }: RoadmapRequest): RoadmapReading {
  if (text.trim() === "") {
    throw new UserProblem(
      "Вставьте текст дорожной карты: скопируйте её из документа целиком, вместе с таблицей.",
    );
  }
  const reading = readRoadmap(readTextDocument(text));
  if (reading.roadmap.stages.every((stage) => stage.activities.length === 0)) {
    throw new UserProblem(
      "Не нашёл в тексте ни одного мероприятия. Откройте дорожную карту, выделите её целиком вместе с таблицей, скопируйте и вставьте снова.",
    );
  }
  return reading;
}

/** The school year the person named, null where they left it to the document. */
export function namedSchoolYear({ schoolYear }: RoadmapRequest): SchoolYear | null {
  if (schoolYear === null || schoolYear.trim() === "") return null;
  const parsed = parseSchoolYear(schoolYear);
  if (parsed) return parsed;
  throw new UserProblem(`Не понял учебный год «${schoolYear}». Напишите, например, 2024-2025.`);
}

/** What the person sees before anything is written. */
export function previewOf(
  { roadmap }: RoadmapReading,
  plan: WorkbookPlan,
  named: SchoolYear | null,
  today: ISODate,
): RoadmapPreview {
  const planned = buildChecklist(readWorkbook(plan.after), today).items;
  return {
    title: roadmap.title,
    institution: roadmap.institution ?? "",
    schoolYear: named ?? roadmap.schoolYear,
    stages: roadmap.stages.map(({ number, name, activities }) => ({
      number,
      name,
      activities: activities.length,
    })),
    activities: roadmap.stages.reduce((sum, stage) => sum + stage.activities.length, 0),
    withDates: planned.filter((item) => item.due !== null).length,
    notes: plan.notes.map(describeNote),
    changes: plan.changes,
  };
}
