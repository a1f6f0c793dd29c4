/** A file that cannot be read as a workbook. The message is one Russian sentence for the person: what and what to do. */
export class WorkbookFileProblem extends Error {
  override readonly name = "WorkbookFileProblem";
}
