import type { Note } from "../messages/note.ts";
import { hasOwnTabs, type LocatedTab, locateTab, locateTabs } from "../workbook/locate.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import { applyToDraft, draftOf } from "../workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** What planning has come to: the edits in order, sentences for the preview, and what a person must look at. */
export type PlanStep = {
  readonly edits: readonly SheetEdit[];
  /** Plain Russian sentences: what will change. */
  readonly changes: readonly string[];
  readonly notes: readonly Note[];
  /** The workbook as it would be after the edits. */
  readonly after: WorkbookSnapshot;
};

/** A plan under construction. Each edit is at once carried out on a draft, so that the next decision sees its effect. */
export type Planning = {
  readonly now: WorkbookSnapshot;
  readonly locate: (tab: TabName) => LocatedTab | null;
  readonly add: (...edits: readonly SheetEdit[]) => void;
  readonly say: (change: string) => void;
  readonly note: (...notes: readonly Note[]) => void;
  readonly step: () => PlanStep;
};

/** Starts a plan from a snapshot, which stays as it is. */
export function startPlanning(snapshot: WorkbookSnapshot): Planning {
  const draft = draftOf(snapshot);
  const edits: SheetEdit[] = [];
  const changes: string[] = [];
  const notes: Note[] = [];
  const known = new Map<TabName, LocatedTab | null>();
  const locate = (name: TabName): LocatedTab | null => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const all = hasOwnTabs(draft) ? locateTabs(draft) : null;
    const found = all === null ? locateTab(draft, name) : (all.get(name) ?? null);
    for (const [each, tab] of all ?? []) known.set(each, tab);
    known.set(name, found);
    return found;
  };
  return {
    now: draft,
    locate,
    add: (...more) => {
      for (const edit of more) {
        applyToDraft(draft, edit);
        edits.push(edit);
        if (edit.kind === "set-cells" || edit.kind === "create-tab") known.clear();
      }
    },
    say: (change) => changes.push(change),
    note: (...more) => notes.push(...more),
    step: () => ({ edits, changes, notes, after: draft }),
  };
}
