import { afterAll, beforeAll } from "vitest";
import { type ExtensionBrowser, launchChromium } from "../../local/browser/launch-chromium.ts";
import { openSidePanelByToolbar } from "../../local/browser/open-side-panel.ts";
import { builtExtension } from "./built-extension.ts";
import { panelSteps } from "./panel-steps.ts";
import { type PageServer, servePages } from "./serve-pages.ts";

/** One browser with the built extension and one server of pages for the tests of a file. */
export function extensionBrowser(pages: Readonly<Record<string, string>>, folder = "") {
  let browser: ExtensionBrowser;
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages(pages, folder);
    browser = await launchChromium({ extension: await builtExtension(), headless: true });
  });
  afterAll(async () => {
    await browser?.context.close();
    await server?.close();
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
  };
}
