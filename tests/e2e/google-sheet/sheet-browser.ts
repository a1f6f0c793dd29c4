import type { Page } from "playwright-core";
import { SHEET_SITES } from "../../../extension/google-sheet/sheet-access.ts";
import { launchChromium } from "../../../local/browser/launch-chromium.ts";
import { extensionWithSites } from "../built-extension.ts";
import type { GoogleStandIn } from "./stand-in.ts";

/**
 * A browser with the built extension that finds the stand-in where Google is. Without a person nobody answers Chromium's question
 * about access: with `granted` the copy of the extension has the very sites it would ask for.
 */
export async function sheetBrowser(google: GoogleStandIn, { granted }: { granted: boolean }) {
  const extension = extensionWithSites(granted ? SHEET_SITES : []);
  const browser = await launchChromium({ extension, headless: true, switches: google.switches });
  const panelAddress = `chrome-extension://${browser.extensionId}/side-panel/side-panel.html`;
  return {
    context: browser.context,
    /** Signs in as the first account and the second; the cookie goes to no other site's pages, as Google's own do not. */
    signIn: () =>
      browser.context.addCookies([
        { name: "SID", value: "0", domain: ".google.com", path: "/", secure: true, sameSite: "Lax" },
        { name: "SECOND", value: "SID=1", domain: ".google.com", path: "/", secure: true, sameSite: "Lax" },
      ]),
    signOut: () => browser.context.clearCookies(),
    openPanel: async (): Promise<Page> => {
      const panel = await browser.context.newPage();
      await panel.goto(panelAddress);
      await panel.getByText("Книга в Google Таблицах").click();
      return panel;
    },
  };
}

/** Pastes the address of a Sheet as a person does. */
export async function readByAddress(panel: Page, address: string): Promise<void> {
  await panel.getByLabel("Адрес таблицы").fill(address);
  await panel.getByRole("button", { name: "Прочитать по адресу" }).click();
}

/** The sentence the panel ends with. */
export async function alarmOf(panel: Page): Promise<string> {
  const alarm = panel.locator(".messages [role=alert]");
  await alarm.waitFor();
  return alarm.innerText();
}
