import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import type { Page } from "playwright-core";
import { build } from "vite";
import { type ExtensionBrowser, launchChromium } from "../../browser/launch-chromium.ts";
import { openSidePanelByToolbar } from "../../browser/open-side-panel.ts";
import { servePages } from "../../browser/serve-pages.ts";
import type { BenchDriver } from "./panel-driver.ts";

export type FillingBrowser = {
  /** The folder of a fresh production build. */
  readonly extension: string;
  readonly page: Page;
  readonly open: (path: string) => Promise<void>;
  /** Calls the driver inside the real side panel. */
  readonly drive: <Name extends keyof BenchDriver>(
    name: Name,
  ) => Promise<Awaited<ReturnType<BenchDriver[Name]>>>;
  readonly close: () => Promise<void>;
};

/** One browser with the production build, its panel open beside the page. */
export async function openFillingBrowser(pages: Readonly<Record<string, string>>): Promise<FillingBrowser> {
  const extension = mkdtempSync(join(tmpdir(), "extension-"));
  await quietly(() =>
    build({
      configFile: "extension/vite.config.ts",
      build: { outDir: extension, emptyOutDir: true },
      logLevel: "silent",
    }),
  );
  const server = await servePages({ "/": "<!doctype html><h1>Начало</h1>", ...pages });
  const browser: ExtensionBrowser = await launchChromium({ extension, headless: true });
  const page = await browser.context.newPage();
  await page.goto(server.origin);
  const panel = await openSidePanelByToolbar(browser, page);
  await panel.evaluate(await bundleDriver());
  return {
    extension,
    page,
    open: async (path) => {
      await page.goto(`${server.origin}${path}`);
      await page.waitForFunction(() => (window as { __ready?: boolean }).__ready !== false);
    },
    drive: (name) =>
      panel.evaluate<unknown, string>(
        (each) =>
          (globalThis as unknown as Record<"__benchDriver", BenchDriver>).__benchDriver[each as "collect"](),
        name,
      ) as never,
    close: async () => {
      await browser.context.close();
      await server.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The plugins write past every log level. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  const { write } = process.stdout;
  process.stdout.write = () => true;
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
}

/** The panel's modules name the content script by a build-time import: here by the address it has in the build. */
async function bundleDriver(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: ["local/bench/filling/panel-driver.ts"],
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
