import type { Checklist } from "../../shared/checklist/checklist.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { Reply } from "../../shared/messages/reply.ts";

/**
 * What keeps the checklist that a view shows: a Google Sheet behind its server, or a workbook on the person's disk. No call ever
 * rejects: whatever goes wrong is a reply with a sentence for the person.
 */
export type ChecklistKeeper = {
  load(): Promise<Reply<ChecklistState>>;
  /** Ticks or unticks an item by its code; the reply is the list as it stands afterwards. */
  setDone(request: {
    readonly code: string;
    readonly done: boolean;
    readonly who: string;
  }): Promise<Reply<Checklist>>;
};
