import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findChromium } from "../../local/bootstrap/chromium.mjs";
import { runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { type ServedSidebar, serveSidebar } from "../../local/spreadsheet-app/serve-sidebar.ts";
import { MONDAY, type StartedReminders, startReminders } from "../apps-script/reminders-book.ts";
import { accessibilityProblems } from "./accessibility.ts";

let browser: Browser;
let started: StartedReminders;
let served: ServedSidebar;
let absent: ServedSidebar;

beforeAll(async () => {
  const folder = inject("builtAddOnWithReminders");
  started = startReminders(folder, { people: { Директор: "head@example.org", Завуч: "uvr@example.org" } });
  served = await serveSidebar(started.addOn);
  absent = await serveSidebar(runAddOn(inject("builtAddOn"), { now: MONDAY }));
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  browser = await chromium.launch({
    executablePath: findChromium() as string,
    headless: true,
    args: [...asRoot, "--disable-background-networking", "--disable-component-update"],
  });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await absent?.close();
});

async function open({ sidebarUrl }: ServedSidebar, colorScheme: "light" | "dark" = "light"): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 300, height: 900 },
    locale: "ru-RU",
    colorScheme,
  });
  await page.goto(sidebarUrl.replace("openDeadlines", "openReminders"));
  await page.getByRole("heading", { name: "Напоминания по почте" }).waitFor();
  return page;
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

test.each(["light", "dark"] as const)(
  "nothing axe finds, nothing scrolls sideways at 300 px, %s",
  async (scheme) => {
    for (const each of [served, absent]) {
      const page = await open(each, scheme);
      for (const mail of await page.locator("summary").all()) await mail.click();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sideways(page)).toBe(false);
      await page.close();
    }
  },
);

test("by keyboard alone: a mail is opened and read, the day chosen, reminders switched on", async () => {
  const page = await open(served);
  const press = async (name: string) => {
    for (let tab = 0; tab < 40; tab += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
      if (focused.includes(name)) return page.keyboard.press("Enter");
    }
    throw new Error(`The keyboard does not reach «${name}»`);
  };
  await press("kurator@example.org");
  await page.getByText("Выполнено 0 из 6 мероприятий").waitFor();
  await page.getByLabel("Раз в неделю").focus();
  await page.keyboard.press("ArrowDown");
  await press("Включить");
  await page.getByText("Следующие письма: 22.10.2024").waitFor();
  // The focus comes with the next frame.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Напоминания по почте");
  expect(started.addOn.google.mail.sent).toEqual([]);
  expect(started.addOn.google.triggers.hung).toHaveLength(1);
  await page.close();
});
