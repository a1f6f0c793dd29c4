import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Act } from "../../shared/checklist/acting/act.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import { withOtherTabs } from "../../shared/checklist/view/after-act.ts";
import type { ViewedItem } from "../../shared/checklist/view/checklist-view.ts";
import { type ActQueue, createActQueue } from "./act-queue.ts";
import { typedIn } from "./act-words.ts";
import type { Acted, ChecklistKeeper, SheetPlace } from "./checklist-keeper.ts";

type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "loaded"; readonly state: ChecklistState };

/** What one view of the checklist shows and does; the keeper stands behind it. */
export type ChecklistModel = Omit<ActQueue, "send" | "tell"> & {
  readonly loading: ReadonlySignal<Loading>;
  /** A list is shown and a newer one is on its way. */
  readonly refreshing: ReadonlySignal<boolean>;
  /** Who ticks, as the person named themselves. */
  readonly who: Signal<string>;
  /** True after a tick without a name: the field asks for one. */
  readonly nameMissing: Signal<boolean>;
  /** Shows a row in the table; null where there is none to show. */
  readonly goTo: ((place: SheetPlace) => void) | null;
  /** Why nothing can be ticked here and where to tick; null where the person may tick. */
  readonly readOnly: string | null;
  /** Reads the workbook. */
  load(): Promise<void>;
  /** Shows a state that another call brought. */
  show(state: ChecklistState): void;
  /** Whether a name stands; asks for one where none does. */
  isNamed(): boolean;
  /** Does something to an item: in the view at once, in the workbook as soon as what was done before is written. */
  act(item: ViewedItem, act: Act): void;
};

export function createChecklistModel(keeper: ChecklistKeeper): ChecklistModel {
  const loading = signal<Loading>({ kind: "loading" });
  const refreshing = signal(false);
  const who = signal("");
  const nameMissing = signal(false);

  const show = (state: ChecklistState) => {
    loading.value = { kind: "loaded", state };
    if (who.value === "") who.value = state.who;
  };
  const showActed = ({ view, whole }: Acted) => {
    const now = loading.value;
    if (now.kind !== "loaded") return;
    const before = now.state.checklist;
    const checklist = whole || before === null ? view : withOtherTabs(view, before);
    loading.value = { kind: "loaded", state: { ...now.state, checklist } };
  };
  const { send, tell, ...queue } = createActQueue(keeper, showActed);
  return {
    ...queue,
    loading,
    refreshing,
    who,
    nameMissing,
    goTo:
      keeper.goTo &&
      ((place) =>
        void keeper.goTo?.(place)?.then((reply) => {
          if (!reply.ok) tell(reply.message);
        })),
    readOnly: keeper.act === null ? (keeper.readOnly ?? "") : null,
    show,
    load: async () => {
      // What is shown stays while the newer list comes: nothing jumps under the person's hands.
      if (loading.value.kind === "loaded") refreshing.value = true;
      else loading.value = { kind: "loading" };
      const reply = await keeper.load();
      refreshing.value = false;
      if (reply.ok) show(reply.value);
      // A list that was shown stays, and with it what stands typed in its forms.
      else if (loading.value.kind === "loaded") tell(`Список не обновлён. ${reply.message}`);
      else loading.value = { kind: "failed", message: reply.message };
    },
    isNamed: () => {
      nameMissing.value = who.value.trim() === "";
      return !nameMissing.value;
    },
    act: (item, act) => {
      const now = loading.value;
      if (now.kind !== "loaded" || now.state.checklist === null) return;
      send(item, act, typedIn(act, now.state.checklist.today));
    },
  };
}

/** The id of the sentence that says why the boxes are closed. */
export const READ_ONLY = "read-only";

const ChecklistContext = createContext<ChecklistModel | null>(null);
export const ChecklistProvider = ChecklistContext.Provider;

/** The model of the view a component stands in. */
export function useChecklist(): ChecklistModel {
  const model = useContext(ChecklistContext);
  if (model === null) throw new Error("A part of the checklist stands outside its provider.");
  return model;
}
