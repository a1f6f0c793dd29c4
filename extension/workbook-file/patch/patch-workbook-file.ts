import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { freshResults } from "../../../shared/structuring/formulas/fresh-results.ts";
import type { SheetEdit } from "../../../shared/workbook/sheet-edit.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readWorkbookFile } from "../read-workbook-file.ts";
import { refuseForeignFile } from "../refuse-foreign-file.ts";
import { carryOut } from "./carry-out.ts";
import { openPackage } from "./package-parts.ts";
import { PatchRefusal } from "./patch-refusal.ts";
import { withResults } from "./with-results.ts";

export type PatchedFile = {
  readonly bytes: Uint8Array;
  /** What was left undone without harm, as Russian sentences. */
  readonly remarks: readonly string[];
};

/**
 * An existing .xlsx file with edits carried out: only the parts they touch are written again, every other part keeps its very
 * bytes. Edits that change nothing give the same file. New formulas carry the values they give today, and so do formulas of the
 * program that look at what changes: a program that does not calculate on opening must not show numbers of before.
 * @param before what these very bytes hold, where that was read already
 * @throws WorkbookFileProblem where the bytes are no workbook
 * @throws PatchRefusal where an edit would spoil something or somebody changed a cell since the plan was made
 */
export async function patchWorkbookFile(
  bytes: Uint8Array,
  edits: readonly SheetEdit[],
  today: ISODate,
  before: WorkbookSnapshot | null = null,
): Promise<PatchedFile> {
  refuseForeignFile(bytes);
  const parts = openPackage(bytes);
  if (parts.names().some((name) => name.startsWith("_xmlsignatures/"))) {
    throw new PatchRefusal(
      "signed",
      "Книга подписана электронной подписью, любое изменение сделает подпись недействительной. Сохраните копию без подписи и выберите её.",
    );
  }
  let held = before;
  const read = async () => {
    held ??= await readWorkbookFile(bytes);
    return held;
  };
  const told = await withResults(read, edits, today);
  const remarks = await carryOut(parts, told, async () => freshResults(await read(), told, today));
  return { bytes: await parts.file(), remarks };
}
