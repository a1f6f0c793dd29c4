import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { buildReport } from "../../shared/report/build-report.ts";
import type { Report } from "../../shared/report/report.ts";
import { readWorkbook } from "../../shared/workbook/read-workbook.ts";
import { readWorkbookFile } from "../workbook-file/read-workbook-file.ts";

/** The report of a workbook file, made in memory: neither the file nor the report is stored anywhere. */
export async function openWorkbook(file: File): Promise<Report> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return buildReport(readWorkbook(await readWorkbookFile(bytes)), today());
}

/** The day on the wall calendar of this machine. */
function today(): ISODate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as ISODate;
}
