import { signal } from "@preact/signals";
import { exportSheet, type SheetFile } from "../../../google-sheet/export-sheet.ts";
import { type OpenSheet, openSheets } from "../../../google-sheet/open-sheets.ts";
import { askForSheets } from "../../../google-sheet/sheet-access.ts";
import { readSheetAddress, type SheetAddress } from "../../../google-sheet/sheet-address.ts";
import { SheetProblem } from "../../../google-sheet/sheet-problem.ts";
import { status } from "../form-state.ts";
import { targetTab } from "../page/reach-page.ts";
import { TroubleError, trouble } from "../trouble.ts";

/** Bytes of a Sheet that have come so far; null while none is being read. */
export const sheetBytes = signal<number | null>(null);

/** Sheets open in the browser to choose one of, where there are several. */
export const sheetChoices = signal<readonly OpenSheet[]>([]);

let stopping = new AbortController();

export function stopReadingSheet(): void {
  stopping.abort();
}

/** Which Sheet the person asks for. */
export type WantedSheet =
  | { readonly kind: "open" }
  | { readonly kind: "pasted"; readonly text: string }
  | { readonly kind: "chosen"; readonly sheet: SheetAddress };

/**
 * Asks for access, finds the Sheet and reads it. Null where the person stopped it or has yet to choose.
 * @throws TroubleError with a sentence
 */
export async function readSheet(
  wanted: WantedSheet,
): Promise<{ readonly address: SheetAddress; readonly file: SheetFile } | null> {
  // An address that leads to no Sheet is no reason to ask for access.
  const named = namedSheet(wanted);
  try {
    // Before anything is awaited, while the click still counts.
    if (!(await askForSheets())) throw new SheetProblem("refused");
    const address = named ?? (await openSheet());
    if (address === null) return null;
    sheetChoices.value = [];
    return { address, file: await downloadSheet(address) };
  } catch (error) {
    if (!(error instanceof SheetProblem)) throw error;
    if (error.trouble !== "stopped") throw new TroubleError(trouble(error.message));
    status.value = error.message;
    return null;
  }
}

/** @throws SheetProblem */
export async function downloadSheet(address: SheetAddress): Promise<SheetFile> {
  stopping = new AbortController();
  sheetBytes.value = 0;
  try {
    return await exportSheet(address, {
      stop: stopping.signal,
      onProgress: (bytes) => {
        sheetBytes.value = bytes;
      },
    });
  } finally {
    sheetBytes.value = null;
  }
}

/** The Sheet in front of the person, else the only one that is open; several become a choice. */
async function openSheet(): Promise<SheetAddress | null> {
  const tab = await targetTab();
  const [first, ...others] = await openSheets(tab);
  if (first === undefined)
    throw new TroubleError(
      trouble("Ни в одной вкладке не открыта таблица Google. Откройте её или вставьте её адрес."),
    );
  if (first.tabId === tab || others.length === 0) return first.sheet;
  sheetChoices.value = [first, ...others];
  status.value = "Открыто несколько таблиц. Выберите нужную.";
  return null;
}

function namedSheet(wanted: WantedSheet): SheetAddress | null {
  if (wanted.kind === "open") return null;
  if (wanted.kind === "chosen") return wanted.sheet;
  const read = readSheetAddress(wanted.text);
  if (!read.ok) throw new TroubleError(trouble(read.message));
  return read.address;
}
