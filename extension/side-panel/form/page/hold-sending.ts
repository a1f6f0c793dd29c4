import { watchTimers } from "./watch-timers.ts";

/**
 * While the program writes, the page's own script must not send a form either: `form.submit()` fires no event that the content
 * script could stop, so its two methods are held in the page's own world for as long as the writing takes.
 */

/** Let go by itself after so long, ms: the panel may be closed in the middle. */
const LONGEST_HOLD = 30_000;

/** A long form takes longer: as long as the panel is there, it holds on, asking so often, ms. */
const HOLD_ON = 10_000;

/** Does something while the document cannot send a form; says how often it tried. */
export async function whileHoldingSending<Result>(
  tabId: number,
  documentId: string,
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly attempts: number }> {
  const target = { tabId, documentIds: [documentId] };
  const inPage = { target, world: "MAIN" as const, injectImmediately: true };
  await Promise.all([
    chrome.scripting.executeScript({ ...inPage, func: hold, args: [LONGEST_HOLD] }),
    watchTimers(tabId, documentId),
  ]);
  const holding = setInterval(() => {
    chrome.scripting.executeScript({ ...inPage, func: hold, args: [LONGEST_HOLD] }).catch(() => {});
  }, HOLD_ON);
  const ended = act().finally(() => clearInterval(holding));
  try {
    const result = await ended;
    const [released] = await chrome.scripting.executeScript({ ...inPage, func: release });
    return { result, attempts: released?.result ?? 0 };
  } catch (error) {
    // Not waited for: the page may have stopped answering.
    chrome.scripting.executeScript({ ...inPage, func: release }).catch(() => {});
    throw error;
  }
}

// Both run inside the page and are sent there as text, so they share nothing but the page's `window`.

type Held = { attempts: number; readonly renew: () => void; readonly release: () => void };

function hold(longest: number): void {
  const view = window as unknown as Record<symbol, Held | undefined>;
  const key = Symbol.for("nastavnichestvo.sending");
  const already = view[key];
  if (already !== undefined) {
    already.renew();
    return;
  }
  const form = HTMLFormElement.prototype;
  const { submit, requestSubmit } = form;
  let timer: ReturnType<typeof setTimeout>;
  const held: Held = {
    attempts: 0,
    renew: () => {
      clearTimeout(timer);
      timer = setTimeout(() => held.release(), longest);
    },
    release: () => {
      clearTimeout(timer);
      form.submit = submit;
      form.requestSubmit = requestSubmit;
      delete view[key];
    },
  };
  form.submit = form.requestSubmit = () => {
    held.attempts += 1;
  };
  view[key] = held;
  held.renew();
}

function release(): number {
  const view = window as unknown as Record<symbol, Held | undefined>;
  const held = view[Symbol.for("nastavnichestvo.sending")];
  held?.release();
  return held?.attempts ?? 0;
}
