import { type NamesOfBook, namesOfBook } from "../../../../shared/form-map/asked-questions.ts";
import type { FormMap } from "../../../../shared/form-map/form-map.ts";
import { readMaps } from "../../../../shared/form-map/read-maps.ts";
import { type BuiltReport, buildReport } from "../../../../shared/report/build-report.ts";
import type { Decisions } from "../../../../shared/roadmap/doubt.ts";
import { planAnswers } from "../../../../shared/structuring/plan-answers.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { readWorkbookFile } from "../../../workbook-file/read-workbook-file.ts";
import { WorkbookFileProblem } from "../../../workbook-file/workbook-file-problem.ts";
import { today } from "../../today.ts";
import { TroubleError, trouble } from "../trouble.ts";

/** A workbook file with its report, in memory: neither the file nor the report is stored anywhere. */
export type OpenedWorkbook = {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
} & KnownOfBook;

/** What a book says, for filling forms. */
type KnownOfBook = {
  readonly report: BuiltReport;
  readonly formMaps: readonly FormMap[];
  /** Takes the names of its people out of what is kept of a page. */
  readonly names: NamesOfBook;
};

/** @param answers what the person said about places that were not recognised */
export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  answers: Decisions = {},
): Promise<OpenedWorkbook> {
  const snapshot = await readWorkbookFile(bytes).catch((error: unknown) => {
    if (error instanceof WorkbookFileProblem) throw new TroubleError(trouble(`«${name}»: ${error.message}`));
    throw error;
  });
  return { bytes, snapshot, ...knownOf(snapshot, answers) };
}

/** What a workbook says in which the answers are as good as remembered. */
export function knownOf(snapshot: WorkbookSnapshot, answers: Decisions): KnownOfBook {
  const { after } = planAnswers(snapshot, answers, { today: today(), who: "" });
  const workbook = readWorkbook(after);
  return {
    report: buildReport(workbook, today()),
    formMaps: readMaps(workbook),
    names: namesOfBook(workbook),
  };
}
