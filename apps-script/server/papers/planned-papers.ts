import { parseISODate } from "../../../shared/calendar/iso-date.ts";
import { layoutUnits } from "../../../shared/papers/filled-layout.ts";
import { type PaperKind, paperKind } from "../../../shared/papers/paper-kinds.ts";
import { type PapersPlan, planPapers } from "../../../shared/papers/plan-papers.ts";
import { planSentences } from "../../../shared/papers/plan-words.ts";
import { rememberedCorrections } from "../../../shared/papers/remembered-corrections.ts";
import { blankWords } from "../../../shared/papers/written-value.ts";
import { sha256 } from "../../../shared/text/sha256.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { todayIn } from "../calendar-day.ts";
import { readBook } from "../read-book.ts";
import { UserProblem } from "../user-problem.ts";
import type { PapersPreview, PapersRequest } from "./paper-api.ts";

export type PlannedPapers = {
  readonly snapshot: WorkbookSnapshot;
  readonly kind: PaperKind;
  readonly plan: PapersPlan;
  readonly preview: PapersPreview;
};

/** The dry run over the workbook as it is now. */
export function plannedPapers(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { kind: key, date, rows, despite }: PapersRequest,
): PlannedPapers {
  const kind = paperKind(key);
  if (kind === null) throw new UserProblem("Такой бумаги больше нет. Выберите другую.");
  const snapshot = readBook(spreadsheet);
  const today = todayIn(spreadsheet);
  const paperDate = parseISODate(date);
  const plan = planPapers(readWorkbook(snapshot), kind, layoutUnits(kind.layout), {
    today,
    on: paperDate ?? today,
    paperDate,
    rows: rows.split(/[,;\s]+/).filter((code) => code !== ""),
    despite,
    corrections: rememberedCorrections(snapshot),
  });
  const preview = {
    papers: plan.papers.map(({ fileName, madeFrom, blanks }) => ({
      name: documentName(fileName),
      madeFrom,
      blanks: blanks.map(blankWords),
    })),
    remarks: planSentences(plan, []),
    fingerprint: sha256(JSON.stringify(plan, (_, value) => (value instanceof Map ? [...value] : value))),
  };
  return { snapshot, kind, plan, preview };
}

/** A Google Doc is named as the file would be, without the ending of a file. */
export function documentName(fileName: string): string {
  return fileName.replace(/\.docx$/, "");
}
