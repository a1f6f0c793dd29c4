import type { Reactions } from "./reactions.ts";
import { underWay } from "./under-way.ts";

/** Shortest wait, ms, for a page that answers to what is written: many check on blur by a timer of their own. */
const SHORTEST = 400;
/** Longest wait, ms: a page that never stops changing is read as it stands. */
const LONGEST = 2500;
/** So long nothing has changed, ms. */
const QUIET = 150;
const STEP = 50;

/** Lets a page that redraws in a microtask (or one after another) do so. */
export async function redrawn(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await Promise.resolve();
}

/** Lets timers that the page has set to fire at once do so. */
export function afterTimers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STEP));
}

/**
 * Waits until the page has stopped changing: its elements and what `state` tells of it. A page that is watched, has changed
 * nothing since the writing began and has nothing under way is not waited for: it took the answers and is done.
 */
export async function settled(document: Document, reactions: Reactions, state: () => string): Promise<void> {
  const startedAt = performance.now();
  let changedAt = startedAt;
  let seen = state();
  await otherTasks();
  if (reactions.last() === null && underWay(document) === 0 && state() === seen) return;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
    const now = performance.now();
    const held = state();
    if (held !== seen) changedAt = now;
    seen = held;
    changedAt = Math.max(changedAt, reactions.last() ?? 0);
    const waited = now - startedAt;
    if (waited >= LONGEST) return;
    if (waited >= SHORTEST && now - changedAt >= QUIET && (underWay(document) ?? 0) === 0) return;
  }
}

/** Lets the tasks that stand in line go first. Not a timer: in a tab out of sight those fire once a second. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
