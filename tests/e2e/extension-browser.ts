import { rmSync } from "node:fs";
import { afterAll, beforeAll } from "vitest";
import { type ExtensionBrowser, launchChromium } from "../../local/browser/launch-chromium.ts";
import { openSidePanelByToolbar } from "../../local/browser/open-side-panel.ts";
import { type PageServer, servePages } from "../../local/browser/serve-pages.ts";
import { extensionWithSites } from "./built-extension.ts";
import { panelSteps } from "./panel-steps.ts";

/**
 * One browser with the built extension and one server of pages for the tests of a file.
 * @param sites match patterns the extension has access to from the start
 */
export function extensionBrowser(
  pages: Readonly<Record<string, string>>,
  folder = "",
  sites: readonly string[] = [],
) {
  let browser: ExtensionBrowser;
  let server: PageServer;
  let extension = "";
  beforeAll(async () => {
    server = await servePages(pages, folder);
    extension = extensionWithSites(sites);
    browser = await launchChromium({ extension, headless: true });
  });
  afterAll(async () => {
    await browser?.context.close();
    await server?.close();
    rmSync(extension, { recursive: true, force: true });
  });
  return {
    /** Opens a page, presses the toolbar button, and gives the page with its side panel. */
    open: async (path: string) => {
      const page = await browser.context.newPage();
      await page.goto(`${server.origin}${path}`);
      const panel = await openSidePanelByToolbar(browser, page);
      // The panel of the window may hold the test before.
      await panel.reload();
      return { page, panel, steps: panelSteps(panel) };
    },
    /** Opens a page nobody gave access to, and the panel as an ordinary tab that works on it. */
    openAsTab: async (address: string) => {
      const page = await browser.context.newPage();
      await page.goto(address.startsWith("/") ? `${server.origin}${address}` : address);
      await page.bringToFront();
      const [worker] = browser.context.serviceWorkers();
      const tab = await worker!.evaluate(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active!.id!;
      });
      const panel = await browser.context.newPage();
      await panel.goto(`chrome-extension://${browser.extensionId}/side-panel/side-panel.html?tab=${tab}`);
      return { page, panel, steps: panelSteps(panel) };
    },
    /** The panel as an ordinary tab that works on a page whose toolbar button has been pressed. */
    openGrantedAsTab: async (path: string) => {
      const page = await browser.context.newPage();
      await page.goto(`${server.origin}${path}`);
      const side = await openSidePanelByToolbar(browser, page);
      const tab = await side.evaluate(
        async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id!,
      );
      const panel = await browser.context.newPage();
      await panel.goto(`chrome-extension://${browser.extensionId}/side-panel/side-panel.html?tab=${tab}`);
      return { page, panel, steps: panelSteps(panel) };
    },
  };
}
