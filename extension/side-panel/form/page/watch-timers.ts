/**
 * While the program writes, it is noted what the page has begun in answer and not yet done: timers, frames, requests. So the
 * program waits for a page as long as that has something under way, and not at all for one that has nothing. Only the page's
 * own world knows this; the content script asks by an event.
 */

/** Let go by itself after so long, ms: the panel may be closed in the middle. */
const LONGEST_WATCH = 30_000;

/** Begins to watch a document; what cannot be watched is written to all the same. */
export function watchTimers(tabId: number, documentId: string): Promise<unknown> {
  const target = { tabId, documentIds: [documentId] };
  const inPage = { target, world: "MAIN" as const, injectImmediately: true };
  return chrome.scripting.executeScript({ ...inPage, func: watch, args: [LONGEST_WATCH] }).catch(() => null);
}

/** Runs inside the page and is sent there as text, so it shares nothing but the page's `window`. */
function watch(longest: number): void {
  const ASKED = "nastavnichestvo.under-way";
  const TOLD = "nastavnichestvo.under-way-told";
  /** A timer further off is no answer to what was just written, ms. */
  const LATEST = 1000;
  /** So long a request is waited for, ms. */
  const REQUEST = 1500;
  /** A frame or a message comes as soon as the page is idle, ms. */
  const SOON = 100;
  const view = window as unknown as Record<symbol, (() => void) | undefined>;
  const key = Symbol.for(ASKED);
  view[key]?.();
  /** What has been begun, with the time by which it is no longer waited for. */
  const begun = new Map<unknown, number>();
  const undo: (() => void)[] = [];

  /** Puts a function of ours in place of one of the page's, until the watch ends. */
  const replace = <Holder extends object>(
    holder: Holder,
    name: keyof Holder,
    wrap: (own: never) => unknown,
  ) => {
    const own = holder[name];
    if (typeof own !== "function") return;
    const ours = wrap(own as never);
    holder[name] = ours as Holder[keyof Holder];
    undo.push(() => {
      if (holder[name] === ours) holder[name] = own;
    });
  };
  /** Begins something that calls back, and notes it until it has. */
  const noting =
    (kind: string, latest: (args: unknown[]) => number | null) => (own: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]): unknown {
        const wait = latest(args);
        const [call] = args;
        if (wait === null || typeof call !== "function") return own.apply(this, args);
        args[0] = function (this: unknown, ...given: unknown[]): unknown {
          begun.delete(`${kind} ${id}`);
          return call.apply(this, given);
        };
        const id = own.apply(this, args);
        begun.set(`${kind} ${id}`, performance.now() + wait);
        return id;
      };
  const forgetting =
    (kind: string) =>
    (own: (id: unknown) => unknown) =>
    (id: unknown): unknown => {
      begun.delete(`${kind} ${id}`);
      return own.call(window, id);
    };
  const delayOf = ([, delay]: unknown[]): number | null => {
    const wait = Number(delay ?? 0) || 0;
    return wait > LATEST ? null : wait + SOON;
  };

  replace(window, "setTimeout", noting("timer", delayOf));
  replace(window, "clearTimeout", forgetting("timer"));
  replace(
    window,
    "requestAnimationFrame",
    noting("frame", () => SOON),
  );
  replace(window, "cancelAnimationFrame", forgetting("frame"));
  replace(
    window,
    "requestIdleCallback",
    noting("idle", () => SOON),
  );
  replace(window, "fetch", (own: typeof fetch) => (...args: Parameters<typeof fetch>) => {
    const mark = {};
    begun.set(mark, performance.now() + REQUEST);
    const reply = own.apply(window, args);
    const done = () => begun.delete(mark);
    reply.then(done, done);
    return reply;
  });
  replace(
    XMLHttpRequest.prototype,
    "send",
    (own: XMLHttpRequest["send"]) =>
      function (this: XMLHttpRequest, ...args: Parameters<XMLHttpRequest["send"]>): void {
        begun.set(this, performance.now() + REQUEST);
        this.addEventListener("loadend", () => begun.delete(this));
        own.apply(this, args);
      },
  );
  replace(
    MessagePort.prototype,
    "postMessage",
    (own: (...args: unknown[]) => void) =>
      function (this: MessagePort, ...args: unknown[]): void {
        begun.set(this, performance.now() + SOON);
        own.apply(this, args);
      },
  );

  const tell = (event: Event) => {
    if ((event as CustomEvent).detail === "end") return release();
    const now = performance.now();
    let left = 0;
    for (const latest of begun.values()) left = Math.max(left, latest - now);
    document.dispatchEvent(new CustomEvent(TOLD, { detail: left }));
  };
  document.addEventListener(ASKED, tell);
  const ending = window.setTimeout(() => release(), longest);
  const release = () => {
    for (const each of undo) each();
    document.removeEventListener(ASKED, tell);
    window.clearTimeout(ending);
    delete view[key];
  };
  view[key] = release;
}
