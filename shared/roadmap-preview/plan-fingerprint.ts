import { sha256 } from "../text/sha256.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";

/**
 * 64 hexadecimal digits that are the same for the same edits. The line of «Журнал» is left out: it holds the day, and a day that
 * ends between looking and pressing the button changes nothing else.
 */
export function planFingerprint(edits: readonly SheetEdit[]): string {
  return sha256(JSON.stringify(edits.filter((edit) => edit.tab !== "Журнал")));
}
