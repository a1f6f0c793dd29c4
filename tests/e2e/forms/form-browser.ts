import { rmSync } from "node:fs";
import { build } from "esbuild";
import type { Frame, Page } from "playwright-core";
import { launchChromium } from "../../../local/browser/launch-chromium.ts";
import { openSidePanelByToolbar } from "../../../local/browser/open-side-panel.ts";
import { servePages } from "../../../local/browser/serve-pages.ts";
import { extensionWithSites } from "../built-extension.ts";
import { bundlePages } from "./bundle-pages.ts";
import type { PanelDriver } from "./panel-driver.ts";

/** The state a page tells of itself. */
export type PageState = Readonly<Record<string, unknown>>;

export type OpenForm = {
  readonly page: Page;
  /** Presses a button of the page, as the person does. */
  readonly press: (button: string) => Promise<void>;
  readonly state: () => Promise<PageState>;
  readonly submitted: () => Promise<number>;
  /** How many lists, calendars and the like stand open. */
  readonly opened: () => Promise<number>;
};

export type FormBrowser = {
  readonly open: (name: string) => Promise<OpenForm>;
  readonly panel: PanelDriver;
  readonly close: () => Promise<void>;
};

type FormWindow = { __state: () => PageState; __submitted: number; __ready?: boolean };

/** How long a page may take to be drawn, ms. */
const PATIENCE = 60_000;

/** One browser with the built extension, one tab on which its button has been pressed, and the forms on two sites. */
export async function openFormBrowser(names: readonly string[]): Promise<FormBrowser> {
  const pages: Record<string, string> = {};
  const [server, other] = await Promise.all([servePages(pages), servePages(pages)]);
  const otherSite = other.origin.replace("127.0.0.1", "localhost");
  const driver = await bundleDriver();
  Object.assign(pages, await bundlePages(names, otherSite), { "/": "<!doctype html><h1>Начало</h1>" });
  const extension = extensionWithSites(["http://localhost/*"]);
  const browser = await launchChromium({ extension, headless: true });
  const page = await browser.context.newPage();
  await page.goto(server.origin);
  const panel = await openSidePanelByToolbar(browser, page);
  await panel.evaluate(driver);
  return {
    panel: remoteDriver(panel),
    open: (name) => openForm(page, `${server.origin}/${name}`),
    close: async () => {
      await browser.context.close();
      rmSync(extension, { recursive: true, force: true });
      await Promise.all([server.close(), other.close()]);
    },
  };
}

async function openForm(page: Page, address: string): Promise<OpenForm> {
  const errors: string[] = [];
  const note = (error: Error) => errors.push(error.message);
  page.on("pageerror", note);
  await page.goto(address);
  const frame = await tellingFrame(page);
  const ready = frame.waitForFunction(() => (window as unknown as FormWindow).__ready === true, null, {
    timeout: PATIENCE,
  });
  await ready.catch(() => {
    throw new Error(`${address} did not get ready: ${errors.join("; ")}`);
  });
  page.off("pageerror", note);
  return {
    page,
    press: (button) => frame.getByRole("button", { name: button, exact: true }).click(),
    state: () => frame.evaluate(() => (window as unknown as FormWindow).__state()),
    submitted: () => frame.evaluate(() => (window as unknown as FormWindow).__submitted),
    // A branch stays unfolded inside a list that is closed.
    opened: () =>
      frame.evaluate(
        () =>
          Array.from(document.querySelectorAll("[aria-expanded=true]")).filter((each) =>
            each.checkVisibility(),
          ).length,
      ),
  };
}

/** The frame with the form: the page itself, or the one frame inside it. */
async function tellingFrame(page: Page): Promise<Frame> {
  const inner = await page.$("iframe[data-form]");
  return (await inner?.contentFrame()) ?? page.mainFrame();
}

/** Stands in for the person's answer to Chromium's own question about a frame of another site. */
/** The panel's modules name the content script by a build-time import: here by the address it has in the build. */
async function bundleDriver(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["tests/e2e/forms/panel-driver.ts"],
    bundle: true,
    write: false,
    format: "iife",
    plugins: [
      {
        name: "built-content-script",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /\?script/ }, ({ path }) => ({ path, namespace: "built" }));
          onLoad({ filter: /.*/, namespace: "built" }, () => ({
            contents: 'export default "/content/content-script.js"',
          }));
        },
      },
    ],
  });
  return outputFiles[0]!.text;
}

function remoteDriver(panel: Page): PanelDriver {
  type Driven = { __panelDriver: PanelDriver };
  return {
    collect: () => panel.evaluate(() => (globalThis as unknown as Driven).__panelDriver.collect()),
    write: (answers) =>
      panel.evaluate((each) => (globalThis as unknown as Driven).__panelDriver.write(each), answers),
    undo: () => panel.evaluate(() => (globalThis as unknown as Driven).__panelDriver.undo()),
    forget: () => panel.evaluate(() => (globalThis as unknown as Driven).__panelDriver.forget()),
  };
}
