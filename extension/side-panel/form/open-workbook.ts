import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { Report } from "../../../shared/report/report.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { readWorkbookFile } from "../../workbook-file/read-workbook-file.ts";
import { WorkbookFileProblem } from "../../workbook-file/workbook-file-problem.ts";
import { TroubleError, trouble } from "./trouble.ts";

/** The report of a workbook file, made in memory: neither the file nor the report is stored anywhere. */
export async function openWorkbook(file: File): Promise<Report> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const snapshot = await readWorkbookFile(bytes).catch((error: unknown) => {
    if (error instanceof WorkbookFileProblem)
      throw new TroubleError(trouble(`«${file.name}»: ${error.message}`));
    throw error;
  });
  return buildReport(readWorkbook(snapshot), today());
}

/** The day on the wall calendar of this machine. */
function today(): ISODate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as ISODate;
}
