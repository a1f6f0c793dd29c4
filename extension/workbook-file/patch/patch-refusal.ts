import { WorkbookFileProblem } from "../workbook-file-problem.ts";

export type RefusalReason =
  | "changed"
  | "missing-tab"
  | "not-a-sheet"
  | "tab-name"
  | "merged"
  | "array-formula"
  | "shared-formula"
  | "table-heading"
  | "table-totals"
  | "pivot"
  | "protected-sheet"
  | "protected-structure"
  | "signed";

/**
 * A change that would spoil the workbook, so nothing of the run is written. The message is for the person: which cell, why, what
 * to do. After «changed» the file is to be read and planned again.
 */
export class PatchRefusal extends WorkbookFileProblem {
  constructor(
    readonly reason: RefusalReason,
    message: string,
  ) {
    super(`${message} Ничего не записано.`);
  }
}
