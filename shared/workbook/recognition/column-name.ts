import { foldSpaces } from "../../text/fold.ts";
import { columnLetters } from "../formula-template.ts";

/**
 * How a column is named to a person: by its heading, one without a heading by its letters.
 * @example columnName(["ФИО", ""], 2) // "столбец B"
 */
export function columnName(headings: readonly string[], column: number): string {
  const heading = foldSpaces(headings[column - 1] ?? "");
  return heading === "" ? `столбец ${columnLetters(column)}` : heading;
}
