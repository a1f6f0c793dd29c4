import { SheetProblem } from "../../google-sheet/sheet-problem.ts";
import { WorkbookFileProblem } from "../../workbook-file/workbook-file-problem.ts";
import { TroubleError } from "../form/trouble.ts";
import { FileProblem } from "./file-problem.ts";

/** The sentence for whatever went wrong with a book; `otherwise` for what nobody foresaw, whose trace goes to the console alone. */
export function bookProblem(error: unknown, otherwise: string): string {
  const isKnown =
    error instanceof FileProblem ||
    error instanceof SheetProblem ||
    error instanceof WorkbookFileProblem ||
    error instanceof TroubleError;
  if (isKnown) return error.message;
  console.error(error);
  return otherwise;
}
