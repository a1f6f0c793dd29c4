import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { paperKind } from "../../../../shared/papers/paper-kinds.ts";
import { planPapers } from "../../../../shared/papers/plan-papers.ts";
import type { Workbook } from "../../../../shared/workbook/read-workbook.ts";
import { paperTemplate } from "../../../papers/make-papers.ts";
import { type PaperFile, paperFile } from "../../papers/make-files.ts";

/** The draft of the act of destruction of one person, by the code, as a .docx; null where no withdrawal is open. */
export async function actOfDestruction(
  workbook: Workbook,
  code: string,
  today: ISODate,
): Promise<PaperFile | null> {
  const kind = paperKind("акт");
  if (kind === null) return null;
  const template = await paperTemplate(kind, null);
  const request = { today, on: today, paperDate: null, rows: [code], despite: "", corrections: [] };
  return paperFile(template, planPapers(workbook, kind, template.units, request));
}
