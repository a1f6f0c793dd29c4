import { type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Checklist } from "../../shared/checklist/checklist.ts";
import type { ChecklistState } from "../../shared/checklist/checklist-state.ts";
import type { ChecklistKeeper } from "./checklist-keeper.ts";

type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "loaded"; readonly state: ChecklistState };

/** What one view of the checklist shows and does; the keeper stands behind it. */
export type ChecklistModel = {
  readonly loading: Signal<Loading>;
  /** Who ticks, as the person named themselves. */
  readonly who: Signal<string>;
  /** Ticks on their way to the workbook, by code: shown at once, taken back where the workbook refuses them. */
  readonly onTheWay: Signal<ReadonlyMap<string, boolean>>;
  /** Why the last tick was not written; "" when it was. */
  readonly tickFailure: Signal<string>;
  /** True after a tick without a name: the field asks for one. */
  readonly nameMissing: Signal<boolean>;
  /** Reads the workbook. */
  load(): Promise<void>;
  /** Shows a state that another call brought. */
  show(state: ChecklistState): void;
  /** Ticks or unticks an item: in the view at once, in the workbook as soon as the ticks before it are written. */
  tick(code: string, done: boolean): void;
};

export function createChecklistModel(keeper: ChecklistKeeper): ChecklistModel {
  const loading = signal<Loading>({ kind: "loading" });
  const who = signal("");
  const onTheWay = signal<ReadonlyMap<string, boolean>>(new Map());
  const tickFailure = signal("");
  const nameMissing = signal(false);
  // One after the other: a late answer to an earlier tick would show the list as it was before the later one.
  let last: Promise<void> = Promise.resolve();

  const show = (state: ChecklistState) => {
    loading.value = { kind: "loaded", state };
    if (who.value === "") who.value = state.who;
  };
  const showChecklist = (checklist: Checklist) => {
    const now = loading.value;
    if (now.kind === "loaded") loading.value = { kind: "loaded", state: { ...now.state, checklist } };
  };
  return {
    loading,
    who,
    onTheWay,
    tickFailure,
    nameMissing,
    show,
    load: async () => {
      loading.value = { kind: "loading" };
      const reply = await keeper.load();
      if (reply.ok) show(reply.value);
      else loading.value = { kind: "failed", message: reply.message };
    },
    tick: (code, done) => {
      const name = who.value.trim();
      if (done && name === "") {
        nameMissing.value = true;
        return;
      }
      nameMissing.value = false;
      tickFailure.value = "";
      onTheWay.value = new Map(onTheWay.value).set(code, done);
      last = last.then(async () => {
        const reply = await keeper.setDone({ code, done, who: name });
        if (reply.ok) showChecklist(reply.value);
        else tickFailure.value = `Отметка не записана. ${reply.message}`;
        const rest = new Map(onTheWay.value);
        // A second click meanwhile has an answer of its own to wait for.
        if (rest.get(code) === done) rest.delete(code);
        onTheWay.value = rest;
      });
    },
  };
}

const ChecklistContext = createContext<ChecklistModel | null>(null);
export const ChecklistProvider = ChecklistContext.Provider;

/** The model of the view a component stands in. */
export function useChecklist(): ChecklistModel {
  const model = useContext(ChecklistContext);
  if (model === null) throw new Error("A part of the checklist stands outside its provider.");
  return model;
}
