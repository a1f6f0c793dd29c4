import type { SheetEdit } from "../sheet-edit.ts";
import type { WorkbookSnapshot } from "../snapshot.ts";

/**
 * One step of the schema, from the version its file is named after to the next. It does only what structuring does not do by itself:
 * missing tabs, columns and formulas are added in any case. Done twice it changes nothing the second time, because the new version
 * is written last and a run may die before.
 */
export type Migration = {
  /** What changes, in one sentence for the preview. */
  readonly change: string;
  readonly edits: (snapshot: WorkbookSnapshot) => readonly SheetEdit[];
};
