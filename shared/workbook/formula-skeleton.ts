/** A cell or a range, with the tab it stands in: «'Пары'!$A$2:$A$6000», «H5», and what a deleted column leaves. */
const REFERENCE =
  /(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)/gu;
/** A placeholder of a template. */
const PLACEHOLDER = /\[[^\]]+\]/g;

/**
 * A formula without what it refers to: equal for the same formula in any row, beside any columns and to any last row.
 * @example formulaSkeleton("=IF(H5=\"\",1,'Пары'!$A$2)") // 'IF(¤="",1,¤)'
 */
export function formulaSkeleton(formula: string): string {
  return skeleton(formula.replace(/^=/, ""), REFERENCE);
}

/** The skeleton of the formulas that a template of the schema makes. */
export function templateSkeleton(template: string): string {
  return skeleton(template, PLACEHOLDER);
}

function skeleton(formula: string, reference: RegExp): string {
  // Words in quotes stay: they may look like cells.
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(reference, "¤")
            .replace(/_xlfn\.|\s/g, "")
            .replace(/;/g, ",")
            .toUpperCase(),
    )
    .join("");
}
