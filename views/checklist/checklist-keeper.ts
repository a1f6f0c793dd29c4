import type { Act, ActUndo, SeenRow } from "../../shared/checklist/acting/act.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { ChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import type { Reply } from "../../shared/messages/reply.ts";

/**
 * What keeps the checklist that a view shows: a Google Sheet behind its server, or a workbook on the person's disk. No call ever
 * rejects: whatever goes wrong is a reply with a sentence for the person.
 */
export type ChecklistKeeper = {
  readonly load: () => Promise<Reply<ChecklistState>>;
  /** Null where the view only shows: `readOnly` says why, and where to tick. */
  readonly act: ((seen: SeenRow, act: Act) => Promise<Reply<Acted>>) | null;
  readonly takeBack: ((undo: ActUndo) => Promise<Reply<Acted>>) | null;
  /** One Russian sentence for the person where nothing can be ticked here. */
  readonly readOnly?: string;
  /** Shows a row of a tab to the person; null where the keeper has no table to show. */
  readonly goTo: ((place: SheetPlace) => Promise<Reply<null>> | undefined) | null;
};

/** The list as it stands after an act, and how to take the act back: null where nothing was changed. */
export type Acted = {
  readonly view: ChecklistView;
  /** False where only «Контроль сроков» was read again: what other tabs say stays as it was shown. */
  readonly whole: boolean;
  readonly undo: ActUndo | null;
};

/** A row of a tab, one-based, as the last reading found it. */
export type SheetPlace = { readonly tab: string; readonly row: number; readonly code?: string };
