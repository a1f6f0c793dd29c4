import { strFromU8, unzipSync } from "fflate";
import { patchWorkbookFile } from "../../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../../extension/workbook-file/read-workbook-file.ts";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { type CellContent, isFormula, isLink } from "../../../../shared/workbook/cell.ts";
import type { SheetEdit } from "../../../../shared/workbook/sheet-edit.ts";
import { simulateEdits } from "../../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";

export const today = "2025-05-15" as ISODate;

/** What a workbook holds, the results of formulas and empty ends apart: results are for whoever opens the file to compute. */
export function held(snapshot: WorkbookSnapshot, ticks: Ticks = "values"): unknown {
  return snapshot.tabs.map((tab) => {
    const rows = tab.rows.map((row) =>
      trimmed(
        row.map((cell) => plain(cell, ticks)),
        (cell) => cell === null,
      ),
    );
    return {
      name: tab.name,
      hidden: tab.hidden,
      rows: trimmed(rows, (row) => row.length === 0),
      merges: new Set(tab.merges.map((area) => JSON.stringify(area))),
    };
  });
}

/** In a file of the program's own, the tick of a column of check boxes is the word «да», and nothing where there is none. */
type Ticks = "values" | "words";

function plain(cell: CellContent, ticks: Ticks): CellContent | { readonly formula: string } {
  if (ticks === "words" && typeof cell === "boolean") return cell ? "да" : null;
  if (isFormula(cell)) return { formula: cell.formula };
  // The address of a place in the same workbook is read without its mark.
  if (isLink(cell)) return { text: cell.text, href: cell.href.replace(/^#/, "") };
  return cell === "" ? null : cell;
}

function trimmed<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1] as T)) end -= 1;
  return list.slice(0, end);
}

/** Patches a file and gives what another program's reader finds in it beside what the edits promise. */
export async function patchAndRead(bytes: Uint8Array, edits: readonly SheetEdit[], ticks: Ticks = "values") {
  const before = await readWorkbookFile(bytes);
  const patched = await patchWorkbookFile(bytes, edits, today);
  return {
    ...patched,
    found: held(await readWorkbookFile(patched.bytes), ticks),
    promised: held(simulateEdits(before, edits), ticks),
  };
}

/** The parts of a file that are not letter for letter those of another, and those only one of the two has. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => !sameBytes(old[name], now[name])).sort();
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
/** The text of one part. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`The file has no part ${name}`);
  return strFromU8(part);
}

/** The text of a tab's part: parts stand in the order in which tabs were made, tabs in the order of the workbook. */
export function sheetPartOf(bytes: Uint8Array, tab: string): string {
  const listed = new RegExp(`<sheet name="${tab}"[^>]*r:id="([^"]+)"`).exec(partOf(bytes, "xl/workbook.xml"));
  const links = partOf(bytes, "xl/_rels/workbook.xml.rels");
  const target = new RegExp(`Id="${listed?.[1]}"[^>]*Target="([^"]+)"`).exec(links);
  return partOf(bytes, `xl/${target?.[1]?.replace(/^\/xl\//, "")}`);
}
