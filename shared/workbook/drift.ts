import { type CellContent, isFormula } from "./cell.ts";
import { sameFormula } from "./formula-template.ts";
import { textOf } from "./tab-cells.ts";

/**
 * Whether a person sees the same in two cells. Formulas are the same where they say the same, whatever they give: that changes by
 * itself. A check box nobody has touched is empty, one unticked again FALSE; line ends differ by who saved the file.
 * @example showsSame(false, null) // true
 */
export function showsSame(one: CellContent, other: CellContent): boolean {
  if (isFormula(one) || isFormula(other))
    return isFormula(one) && isFormula(other) && sameFormula(one.formula, other.formula);
  return shown(one) === shown(other);
}

function shown(content: CellContent): string {
  return content === false ? "" : textOf(content).replace(/\r\n?/g, "\n");
}

/**
 * Whether somebody changed a cell since the plan was made: then nothing may be written over it. What already holds the words that
 * are to be written was left there by a run that died.
 */
export function hasDrifted(found: CellContent, expected: CellContent, wanted: CellContent): boolean {
  return !showsSame(found, expected) && !showsSame(found, wanted);
}
