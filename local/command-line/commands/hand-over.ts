import { buildHandOver, handOverRefusal } from "../../../shared/hand-over/hand-over.ts";
import { handOverPage } from "../../../shared/hand-over/hand-over-page.ts";
import { UserProblem } from "../../user-problem.ts";
import { pageCommand } from "../page-command.ts";

/** `hand-over BOOK.xlsx --out OUT.html` → one printable page for the next curator. */
export const handOverCommand = pageCommand("hand-over", (workbook, day) => {
  const refusal = handOverRefusal(workbook);
  if (refusal !== null) throw new UserProblem(refusal);
  const summary = buildHandOver(workbook, day);
  const { overdue, ahead, undated, pairs, consents, documents } = summary;
  return {
    html: handOverPage(summary),
    told: {
      overdue: overdue.length,
      ahead: ahead.length,
      undated: undated.length,
      pairs: pairs.length,
      consents: consents.length,
      documents: documents.length,
    },
  };
});
