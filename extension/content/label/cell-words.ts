import { placeInTable } from "./table-grid.ts";
import { tableHeads } from "./table-heads.ts";

/** The nearest words that the table gives to a control: to the left in its row, and above in its column. */
export function cellWords(control: Element): string[] {
  const place = placeInTable(control);
  if (place === null) return [];
  const { row, column } = tableHeads(place.grid, place.cell);
  return [...row.slice(-1), ...column.slice(-1)];
}
