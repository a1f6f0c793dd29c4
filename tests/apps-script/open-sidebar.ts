import { Window } from "happy-dom";
import { afterEach } from "vitest";
import type { RunningAddOn } from "../../local/spreadsheet-app/run-add-on.ts";

const windows: Window[] = [];
afterEach(async () => {
  for (const window of windows.splice(0)) await window.happyDOM.close();
});

/** A connection that fails, as Google's does without a network. */
export class Broken extends Error {}

/** The built sidebar in a page, its calls going to the add-on; `before` may hold up or break a call. */
export async function openSidebar(
  addOn: RunningAddOn,
  menu:
    | "openDeadlines"
    | "openPeople"
    | "openCreateWorkbook"
    | "openSurveys"
    | "openPapers"
    | "openReminders"
    | "openWebsiteSection",
  before = async (_: string) => {},
) {
  addOn.call(menu);
  const page = addOn.google.ui.sidebar()?.getContent() ?? "";
  const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
  const window = new Window({
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  windows.push(window);
  window.document.body.innerHTML = `<div id="sidebar" data-view="${/data-view="(\w*)"/.exec(page)?.[1]}"></div>`;
  const calls: string[] = [];
  const runner = (succeed?: (json: string) => void, fail?: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler")
            return (handler: (json: string) => void) => runner(handler, fail);
          if (name === "withFailureHandler")
            return (handler: (error: Error) => void) => runner(succeed, handler);
          return (...args: readonly string[]) => {
            calls.push(name);
            before(name)
              .then(() => addOn.call(name, ...args))
              .then(
                (json) => succeed?.(String(json)),
                (error) => fail?.(error),
              );
          };
        },
      },
    );
  Object.assign(window, { google: { script: { run: runner() } } });
  window.eval(script);
  const { document } = window;
  const settle = async () => {
    // Answers, signals and the renderer each take a turn of their own.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  await settle();
  return {
    calls,
    settle,
    window,
    document,
    text: () => (document.body.textContent ?? "").replace(/\s+/g, " "),
    boxes: () => [...document.querySelectorAll('input[type="checkbox"]')] as unknown as HTMLInputElement[],
    press: async (name: string) => {
      const buttons = [...document.querySelectorAll("main button")] as unknown as HTMLButtonElement[];
      const button = buttons.find((candidate) => candidate.textContent === name);
      if (!button) throw new Error(`no button «${name}»: ${buttons.map((b) => b.textContent).join(", ")}`);
      button.click();
      await settle();
    },
    /** Presses Ctrl+V in the box with a copied table on the clipboard. */
    paste: async (html: string) => {
      const paste = new window.Event("paste", { bubbles: true, cancelable: true });
      const clipboardData = { getData: (type: string) => (type === "text/html" ? html : "") };
      Object.assign(paste, { clipboardData });
      document.querySelector("#roadmap")?.dispatchEvent(paste);
      await settle();
      return { taken: paste.defaultPrevented };
    },
    /** Leaves a field, or a list, with a value. */
    choose: async (selector: string, value: string) => {
      const field = document.querySelector(selector) as unknown as HTMLSelectElement;
      field.value = value;
      field.dispatchEvent(new window.Event("change", { bubbles: true }) as unknown as Event);
      await settle();
    },
    type: async (selector: string, value: string) => {
      const field = document.querySelector(selector) as unknown as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new window.Event("input", { bubbles: true }) as unknown as Event);
      await settle();
    },
  };
}
