import { type CDPSession, chromium, type Page } from "playwright-core";
import type { ExtensionBrowser } from "./launch-chromium.ts";

/** How long Chromium may take to open the panel, ms. */
const PATIENCE = 20_000;
/** How often it is asked whether the panel is there, and how often the button is pressed, ms. */
const STEP = 50;
const AGAIN = 3000;

/**
 * Presses the extension's button on the browser's toolbar for a page, which grants `activeTab` there as a person's click
 * would, and gives the real side panel that opens. A window has one panel: where it is open already, that one is given.
 */
export async function openSidePanelByToolbar(browser: ExtensionBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const click = { id: browser.extensionId, targetId: await tabTargetOf(session, page) };
  let opened: string | undefined;
  for (let waited = 0; opened === undefined; waited += STEP) {
    if (waited > PATIENCE) throw new Error("The side panel did not open");
    // A click that comes while the worker is still starting may be lost: pressed again, as a person would.
    if (waited % AGAIN === 0) await session.send("Extensions.triggerAction" as never, click as never);
    await new Promise((resolve) => setTimeout(resolve, STEP));
    opened = (await panelTargets(session, browser.extensionId))[0];
  }
  await session.detach();
  return attachTo(browser, opened);
}

/** Panels that have a client already: each further one would be told of everything in the browser once more. */
const attached = new WeakMap<ExtensionBrowser, { readonly target: string; readonly panel: Page }>();

/** A client that connects now is told of the panel as of any other page. */
async function attachTo(browser: ExtensionBrowser, target: string): Promise<Page> {
  const known = attached.get(browser);
  if (known?.target === target && !known.panel.isClosed()) return known.panel;
  const second = await chromium.connectOverCDP(browser.debuggingAddress);
  for (const page of second.contexts().flatMap((context) => context.pages())) {
    if (page.url().startsWith("chrome-extension:") && (await targetOf(page)).targetId === target) {
      await page.getByRole("main").waitFor();
      attached.set(browser, { target, panel: page });
      return page;
    }
  }
  throw new Error("The side panel opened but cannot be driven");
}

async function panelTargets(session: CDPSession, extensionId: string): Promise<string[]> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos
    .filter(({ type, url }) => type === "page" && url.startsWith(`chrome-extension://${extensionId}/`))
    .map(({ targetId }) => targetId);
}

/** The tab target that holds the page: the action belongs to a tab, not to the document in it. */
async function tabTargetOf(session: CDPSession, page: Page): Promise<string> {
  const { url } = await targetOf(page);
  const { targetInfos } = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const tab = targetInfos.find((each) => each.url === url);
  if (tab === undefined) throw new Error(`No tab shows ${url}`);
  return tab.targetId;
}

async function targetOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach();
  return targetInfo;
}
