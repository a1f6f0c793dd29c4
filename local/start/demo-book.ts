import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import { addDays, type ISODate, isoDate } from "../../shared/calendar/iso-date.ts";
import { firstYear, type SchoolYear, schoolYearOf } from "../../shared/calendar/school-year.ts";
import { buildChecklist } from "../../shared/checklist/build-checklist.ts";
import type { ChecklistItem } from "../../shared/checklist/checklist.ts";
import { planTick } from "../../shared/checklist/tick.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook, type WorkbookPlan } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import type { SheetEdit } from "../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { demoData } from "./demo-data.ts";

export const DEMO_WHO = "Кураторова Клара Примеровна";

/** What `npm start` shows: a year, a day inside it, the plan of the workbook and what has been done by then. */
export type DemoBook = {
  readonly schoolYear: SchoolYear;
  readonly today: ISODate;
  readonly data: OutsideData;
  readonly plan: WorkbookPlan;
  readonly ticks: readonly ChecklistItem[];
  readonly bytes: Uint8Array;
};

/**
 * The day the example lives in: the real one inside the roadmap's school year, else 15 May of that year, when regions hold their
 * monitoring.
 */
export function demoDay(schoolYear: SchoolYear, realToday: ISODate): ISODate {
  return schoolYearOf(realToday) === schoolYear
    ? realToday
    : (isoDate(firstYear(schoolYear) + 1, 5, 15) as ISODate);
}

/** Makes the example workbook from a roadmap, with the made-up school in it and the early activities done. */
export async function makeDemoBook(reading: RoadmapReading, realToday: ISODate): Promise<DemoBook> {
  const schoolYear = reading.roadmap.schoolYear ?? schoolYearOf(realToday);
  const today = demoDay(schoolYear, realToday);
  const data = demoData(schoolYear, today);
  const plan = planWorkbook({
    snapshot: emptyWorkbook,
    reading,
    data,
    schoolYear,
    today,
    who: DEMO_WHO,
  });
  const ticks = earlyItems(plan.after, today);
  const edits: SheetEdit[] = [...plan.edits];
  let now = plan.after;
  for (const item of ticks) {
    const tick = planTick(now, { code: item.code, done: true, day: item.due ?? today, who: DEMO_WHO });
    if (!tick.ok) throw new Error(`The example has no row ${item.code}: ${tick.reason}`);
    edits.push(...tick.edits);
    now = simulateEdits(now, tick.edits);
  }
  return { schoolYear, today, data, plan, ticks, bytes: await writeWorkbookFile(edits, today) };
}

/** Everything due two months ago or earlier is done, but for every seventh item: an example without a slip would not be real. */
function earlyItems(snapshot: WorkbookSnapshot, today: ISODate): readonly ChecklistItem[] {
  const before = addDays(today, -60);
  return buildChecklist(readWorkbook(snapshot), today).items.filter(
    (item, index) => item.due !== null && item.due <= before && index % 7 !== 6,
  );
}
