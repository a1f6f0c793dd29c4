/**
 * Sheets reads a formula in the spreadsheet's locale: a Russian one wants «;» between arguments and «0,5». The core keeps
 * formulas as a file holds them («,» and «0.5»), so they are turned on the way in and out. Quoted text is left alone.
 */

/** Languages whose numbers have a decimal point; all others of Google's list write a comma. */
const POINT_LANGUAGES = ["en", "zh", "ja", "ko", "th", "iw", "he", "hi", "ar", "cy", "ga"];

/** True where the locale («ru_RU», «en_US») writes 0,5. */
export function writesDecimalComma(locale: string): boolean {
  return POINT_LANGUAGES.indexOf(locale.split(/[_-]/)[0] as string) < 0;
}

/**
 * A formula of the core as the sheet takes it.
 * @example toSheetFormula('=IF(A1>0.5,"да, ещё","")', true) // '=IF(A1>0,5;"да, ещё";"")'
 */
export function toSheetFormula(formula: string, decimalComma: boolean): string {
  return outsideQuotes(formula.replace(/_xlfn\./g, ""), (code) => {
    const separated = code.replace(/,/g, ";");
    return decimalComma ? separated.replace(/(\d)\.(\d)/g, "$1,$2") : separated;
  });
}

/** The inverse of {@link toSheetFormula}: what Sheets gives back as the core keeps it. */
export function fromSheetFormula(formula: string, decimalComma: boolean): string {
  return outsideQuotes(formula, (code) => {
    const pointed = decimalComma ? code.replace(/(\d),(\d)/g, "$1.$2") : code;
    return pointed.replace(/;/g, ",");
  });
}

function outsideQuotes(formula: string, change: (code: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) =>
    piece.charAt(0) === '"' || piece.charAt(0) === "'" ? piece : change(piece),
  );
}
