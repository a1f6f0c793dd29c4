import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import type { WorkbookPlan } from "../../../shared/structuring/plan-workbook.ts";
import { saveDownload, XLSX } from "../../../views/files/save-download.ts";
import { writeWorkbookFile } from "../../workbook-file/write-workbook-file.ts";
import { today } from "../today.ts";

/** Hands the person a new workbook as a download; gives the name of the file. */
export async function saveWorkbook(plan: WorkbookPlan, schoolYear: SchoolYear | null): Promise<string> {
  const name = schoolYear === null ? "Наставничество.xlsx" : `Наставничество ${schoolYear}.xlsx`;
  saveDownload(name, await writeWorkbookFile(plan.edits, today()), XLSX);
  return name;
}
