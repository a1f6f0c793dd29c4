/** Shortest wait, ms: pages that check on blur answer after a timer of their own. */
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

/** Waits until the page has stopped changing: its elements (observed) and what `state` tells of it. */
export async function settled(root: Document, state: () => string): Promise<void> {
  let changedAt = performance.now();
  const startedAt = changedAt;
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true });
  let seen = state();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
    const now = performance.now();
    const held = state();
    if (held !== seen) changedAt = now;
    seen = held;
    const waited = now - startedAt;
    if (waited >= LONGEST || (waited >= SHORTEST && now - changedAt >= QUIET)) break;
  }
  observer.disconnect();
}
