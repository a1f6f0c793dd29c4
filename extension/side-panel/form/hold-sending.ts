/**
 * While the program writes, the page's own script must not send a form either: `form.submit()` fires no event that the content
 * script could stop, so its two methods are held in the page's own world for as long as the writing takes.
 */

/** Let go by itself after so long, ms: the panel may be closed in the middle. */
const LONGEST_HOLD = 30_000;

/** Does something while the document cannot send a form; says how often it tried. */
export async function whileHoldingSending<Result>(
  tabId: number,
  documentId: string,
  act: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly attempts: number }> {
  const target = { tabId, documentIds: [documentId] };
  const inPage = { target, world: "MAIN" as const, injectImmediately: true };
  await chrome.scripting.executeScript({ ...inPage, func: hold, args: [LONGEST_HOLD] });
  try {
    const result = await act();
    const [released] = await chrome.scripting.executeScript({ ...inPage, func: release });
    return { result, attempts: released?.result ?? 0 };
  } catch (error) {
    await chrome.scripting.executeScript({ ...inPage, func: release }).catch(() => {});
    throw error;
  }
}

// Both run inside the page and are sent there as text, so they share nothing but the page's `window`.

function hold(longest: number): void {
  const view = window as unknown as Record<symbol, { attempts: number; release: () => void } | undefined>;
  const key = Symbol.for("nastavnichestvo.sending");
  view[key]?.release();
  const form = HTMLFormElement.prototype;
  const { submit, requestSubmit } = form;
  const held = {
    attempts: 0,
    release: () => {
      form.submit = submit;
      form.requestSubmit = requestSubmit;
    },
  };
  form.submit = form.requestSubmit = () => {
    held.attempts += 1;
  };
  view[key] = held;
  setTimeout(() => held.release(), longest);
}

function release(): number {
  const view = window as unknown as Record<symbol, { attempts: number; release: () => void } | undefined>;
  const key = Symbol.for("nastavnichestvo.sending");
  const held = view[key];
  delete view[key];
  held?.release();
  return held?.attempts ?? 0;
}
