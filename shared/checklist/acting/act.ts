import type { ISODate } from "../../calendar/iso-date.ts";
import type { CellContent } from "../../workbook/cell.ts";
import type { SheetEdit } from "../../workbook/sheet-edit.ts";
import type { ViewedItem } from "../view/checklist-view.ts";
import type { DeadlineHeading, RowRefusal } from "./find-row.ts";

/** What a person does to one row of the checklist. Values only, so that it goes as JSON from a view to where the sheet is. */
export type Act =
  /**
   * Done on a day. `due` names the time of a recurring row that is meant: one later than the row's own moves the row on to it. `evidence`
   * is an address or a place; empty leaves what stands there.
   */
  | {
      readonly kind: "tick";
      readonly day: ISODate;
      readonly who: string;
      readonly due?: ISODate;
      readonly evidence?: string;
    }
  | { readonly kind: "untick" }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "evidence"; readonly text: string }
  /** Another last day (and first, where given); the document's words stay. */
  | { readonly kind: "move"; readonly due: ISODate; readonly from?: ISODate | null }
  /** The event a row waits for happened on a day; `due` where the words do not tell how long there is. */
  | { readonly kind: "happened"; readonly on: ISODate; readonly due?: ISODate };

/** A row as the person saw it when they acted. */
export type SeenRow = Pick<
  ViewedItem,
  "code" | "activity" | "step" | "from" | "due" | "deadline" | "remark" | "evidence"
>;

export type ActRefusal =
  | RowRefusal
  /** The code stands on another activity now. */
  | "other-activity"
  /** What the act would write over is no longer what the person saw. */
  | "changed-meanwhile"
  /** Somebody's formula stands where the act would write. */
  | "own-formula"
  /** The recurring row has no such time. */
  | "no-such-time"
  /** The words do not tell how long there is after the event. */
  | "needs-day"
  /** The last day lies before the first. */
  | "ends-before-start";

export type ActPlan =
  | {
      readonly ok: true;
      /** Empty where the row is already as wanted. */
      readonly edits: readonly SheetEdit[];
      /** How to take it back; null where nothing was changed. */
      readonly undo: ActUndo | null;
    }
  | { readonly ok: false; readonly reason: ActRefusal };

/** What an act wrote and what stood there before: enough to take it back later, wherever the row is then. JSON. */
export type ActUndo = {
  readonly code: string;
  readonly cells: readonly {
    readonly heading: DeadlineHeading;
    readonly before: CellContent;
    readonly wrote: CellContent;
  }[];
};
