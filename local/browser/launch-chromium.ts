import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { findChromium } from "../bootstrap/chromium.mjs";

export type LaunchOptions = {
  /** The built extension, `dist/extension`. */
  readonly extension: string;
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where the profile lives; a folder of its own in the system's temporary one where absent. */
  readonly profile?: string;
  /** More of Chromium's own switches. */
  readonly switches?: readonly string[];
};

export type ExtensionBrowser = {
  readonly context: BrowserContext;
  /** The extension's id in this profile, as in `chrome-extension://ID/`. */
  readonly extensionId: string;
  /** Where a second client may connect: the first is not told of side panels (seen in Chromium 156). */
  readonly debuggingAddress: string;
};

/** Opens Chromium with the extension loaded; throws one clear Russian line where there is no Chromium. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error("Не нашёл Chromium. Установите его или укажите путь в CHROMIUM_PATH.");
  const extension = resolve(options.extension);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "nastavnichestvo-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    // A person's window is as large as they make it; a fixed size would run out of it.
    viewport: options.headless ? (options.viewport ?? { width: 1280, height: 900 }) : null,
    locale: "ru-RU",
    // Playwright switches extensions off by default.
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // `Extensions.triggerAction` answers only under this flag.
      "--enable-unsafe-extension-debugging",
      "--remote-debugging-port=0",
      ...(options.headless ? [] : ["--start-maximized"]),
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(options.switches ?? []),
    ],
  });
  if (options.profile === undefined) context.once("close", () => forget(profile));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const port = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n")[0];
  return {
    context,
    extensionId: new URL(worker.url()).host,
    debuggingAddress: `http://127.0.0.1:${port}`,
  };
}

/** Chromium may still be writing when it is told to close; a profile left behind in the temporary folder harms nobody. */
function forget(profile: string): void {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // left for the system to clear
  }
}
