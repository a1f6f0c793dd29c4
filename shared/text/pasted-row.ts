import { foldSpaces } from "./fold.ts";

/**
 * A row as pasted into a sheet: tabs between the cells, each on one line; nothing becomes a formula or the beginning of quoted words.
 * @example pastedRow(["Школа № 1", "+7 900 000-00-00"]) // "Школа № 1\t'+7 900 000-00-00"
 */
export function pastedRow(cells: readonly string[]): string {
  return cells.map((words) => foldSpaces(words).replace(/^(?=[=+\-@'"])/, "'")).join("\t");
}
