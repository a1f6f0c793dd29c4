import { type ReadonlySignal, signal } from "@preact/signals";
import type { Act, ActUndo, SeenRow } from "../../shared/checklist/acting/act.ts";
import type { ViewedItem } from "../../shared/checklist/view/checklist-view.ts";
import type { Reply } from "../../shared/messages/reply.ts";
import { actWords } from "./act-words.ts";
import type { Acted, ChecklistKeeper } from "./checklist-keeper.ts";

/** Something done that can be taken back. */
export type Undoable = { readonly words: string; readonly name: string; readonly undo: ActUndo };

/** A sentence, the activity it is about and what the person had typed; "" where there is none. */
export type Failed = { readonly message: string; readonly name: string; readonly typed: string };

export type ActQueue = {
  /** Acts on their way to the workbook, by the code of their row: shown at once, taken back where the workbook refuses them. */
  readonly onTheWay: ReadonlySignal<ReadonlyMap<string, Act>>;
  /** What went wrong; with what was typed, which stays in sight until the person puts it away. */
  readonly failures: ReadonlySignal<readonly Failed[]>;
  /** The connection is lost; what is on its way is sent again by itself. */
  readonly offline: ReadonlySignal<boolean>;
  /** What can be taken back, the last first. */
  readonly undoable: ReadonlySignal<readonly Undoable[]>;
  /** What was taken back just now, null once something else was done. */
  readonly takenBack: ReadonlySignal<Undoable | null>;
  /** `typed`: what a refusal must not lose. */
  send(item: ViewedItem, act: Act, typed: string): void;
  /** Takes back what was done last. */
  takeBack(): void;
  /** Sends again at once what the lost connection held up. */
  retryNow(): void;
  /** Says what went wrong beside the acts. */
  tell(message: string): void;
  forgetFailures(): void;
};

/** How long to wait before the next try, in milliseconds; the last one repeats. */
const WAITS = [2_000, 5_000, 15_000, 30_000] as const;
const KEPT_UNDOS = 20;

/** Sends acts one after the other; a late answer to an earlier one would show the list as it was before the later. */
export function createActQueue(keeper: ChecklistKeeper, show: (acted: Acted) => void): ActQueue {
  const onTheWay = signal<ReadonlyMap<string, Act>>(new Map());
  const failures = signal<readonly Failed[]>([]);
  const takenBack = signal<Undoable | null>(null);
  const offline = signal(false);
  const undoable = signal<readonly Undoable[]>([]);
  let last: Promise<void> = Promise.resolve();
  let wake = () => {};

  /** Tries until an answer comes. A try that arrived without its answer does no harm: an act done already is not done twice. */
  const untilAnswered = async (call: () => Promise<Reply<Acted>>): Promise<Reply<Acted>> => {
    for (let tries = 0; ; tries += 1) {
      const reply = await call();
      offline.value = !reply.ok && reply.unheard === true;
      if (!offline.value) return reply;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, WAITS[Math.min(tries, WAITS.length - 1)]);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const fail = (failed: Failed) => {
    const same = ({ message, name, typed }: Failed) =>
      message === failed.message && name === failed.name && typed === failed.typed;
    failures.value = [...failures.value.filter((each) => !same(each)), failed];
  };
  const enqueue = (
    call: () => Promise<Reply<Acted>>,
    about: Omit<Failed, "message">,
    then: (reply: Reply<Acted>) => void,
  ) => {
    failures.value = failures.value.filter((each) => each.typed !== "");
    takenBack.value = null;
    last = last.then(async () => {
      const reply = await untilAnswered(call);
      if (reply.ok) show(reply.value);
      else fail({ message: `Не записано. ${reply.message}`, ...about });
      then(reply);
    });
  };
  return {
    onTheWay,
    failures,
    offline,
    undoable,
    takenBack,
    send: (item, act, typed) => {
      const send = keeper.act;
      if (send === null) return;
      const name = item.step || item.activity;
      onTheWay.value = new Map(onTheWay.value).set(item.code, act);
      enqueue(
        () => send(seenOf(item), act),
        { name, typed },
        (reply) => {
          const rest = new Map(onTheWay.value);
          // A second act on the row meanwhile has an answer of its own to wait for.
          if (rest.get(item.code) === act) rest.delete(item.code);
          onTheWay.value = rest;
          if (!reply.ok || reply.value.undo === null) return;
          const done = { words: actWords(act), name, undo: reply.value.undo };
          undoable.value = [done, ...undoable.value].slice(0, KEPT_UNDOS);
        },
      );
    },
    takeBack: () => {
      const [first, ...rest] = undoable.value;
      const takeBack = keeper.takeBack;
      if (first === undefined || takeBack === null) return;
      undoable.value = rest;
      enqueue(
        () => takeBack(first.undo),
        { name: first.name, typed: "" },
        (reply) => {
          if (reply.ok) takenBack.value = first;
        },
      );
    },
    retryNow: () => wake(),
    tell: (message) => fail({ message, name: "", typed: "" }),
    forgetFailures: () => {
      failures.value = [];
    },
  };
}

/** What the keeper compares the row with before it writes; the rest of the item stays here. */
function seenOf(item: ViewedItem): SeenRow {
  const { code, activity, step, from, due, deadline, remark, evidence } = item;
  return { code, activity, step, from, due, deadline, remark, evidence };
}
