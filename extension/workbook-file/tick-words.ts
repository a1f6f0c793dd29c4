/** What stands in a file for a tick, and what the list offers besides; the core reads both (`shared/workbook/read-cell.ts`). */
export const TICKED = "да";
export const UNTICKED = "нет";
