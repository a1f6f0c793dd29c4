import { comparisonKey } from "../text/fold.ts";
import type { FormulaPlaces } from "./formula-template.ts";
import { locateTabs } from "./locate.ts";
import { passportRows } from "./read-passport.ts";
import type { WorkbookSnapshot } from "./snapshot.ts";

/** Where formulas find what they refer to, in the workbook as it stands. */
export function formulaPlaces(snapshot: WorkbookSnapshot): FormulaPlaces {
  const located = locateTabs(snapshot);
  const passport = located.get("Паспорт");
  const rows = new Map(
    (passport ? passportRows(passport) : []).map(({ label, row }) => [comparisonKey(label), row]),
  );
  return { located, passportRow: (label) => rows.get(comparisonKey(label)) ?? null };
}
