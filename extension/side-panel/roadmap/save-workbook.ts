import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import type { WorkbookPlan } from "../../../shared/structuring/plan-workbook.ts";
import { writeWorkbookFile } from "../../workbook-file/write-workbook-file.ts";
import { today } from "../today.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** How long the browser may take to begin the download, ms. */
const PATIENCE = 60_000;

/** Hands the person a new workbook as a download, which needs no permission; gives the name of the file. */
export async function saveWorkbook(plan: WorkbookPlan, schoolYear: SchoolYear | null): Promise<string> {
  const name = schoolYear === null ? "Наставничество.xlsx" : `Наставничество ${schoolYear}.xlsx`;
  const bytes = await writeWorkbookFile(plan.edits, today());
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
  return name;
}
