import { planFingerprint } from "../../shared/roadmap-preview/plan-fingerprint.ts";
import { planUndo, type UndoPlan } from "../../shared/undo/plan-undo.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { momentIn } from "./calendar-day.ts";
import { refuseNewer } from "./newer-book.ts";
import { readSnapshot } from "./read-snapshot.ts";
import type { UndoPreview } from "./server-api.ts";
import { rememberedName } from "./who-ticks.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type AskedUndo = {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: UndoPlan;
  readonly preview: UndoPreview;
};

/** What taking back the last run would do to the workbook as it is now; null where there is nothing to take back. */
export function readUndo(spreadsheet: Spreadsheet): AskedUndo | null {
  const snapshot = readSnapshot(spreadsheet);
  refuseNewer(snapshot);
  const plan = planUndo(snapshot, { ...momentIn(spreadsheet), who: rememberedName() });
  if (plan === null) return null;
  const { when, who, changes, kept, edits } = plan;
  return { snapshot, plan, preview: { when, who, changes, kept, fingerprint: planFingerprint(edits) } };
}
