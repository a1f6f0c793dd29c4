import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import type { RunningAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { type ServedSidebar, serveSidebar } from "../../local/spreadsheet-app/serve-sidebar.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { peopleSheet } from "../apps-script/people/people-school.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { type SidebarStand, startStand } from "./sidebar-page.ts";

type Asked = {
  /** The menu item that opens the sidebar. */
  readonly menu: "openPeople" | "openSurveys" | "openPapers";
  readonly edition?: "builtAddOn" | "builtAddOnWithAll";
  /** Who is in the sheet; the made-up school of the tests where nothing is said. */
  readonly data?: OutsideData;
};

type OpenedSidebar = {
  readonly page: Page;
  readonly addOn: RunningAddOn;
  readonly served: ServedSidebar;
};

/** One browser for the tests of a file; each sidebar stands alone, as wide as Google's, over a sheet of its own. */
export function sidebarOverPeople(): (asked: Asked) => Promise<OpenedSidebar> {
  let stand: SidebarStand;
  const all: ServedSidebar[] = [];
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(async () => {
    await stand?.close();
    for (const each of all) await each.close();
  });
  return async ({ menu, edition = "builtAddOn", data }) => {
    const addOn = peopleSheet(inject(edition), data);
    const served = await serveSidebar(addOn);
    all.push(served);
    const page = await stand.browser.newPage({ viewport: { width: 300, height: 700 }, locale: "ru-RU" });
    await page.goto(served.sidebarUrl.replace("openDeadlines", menu));
    await page.getByRole("heading", { level: 1 }).waitFor();
    return { page, addOn, served };
  };
}

/** Nothing scrolls sideways, and axe finds nothing, in light and dark. */
export async function looksRight(page: Page): Promise<void> {
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(await fits()).toBe(true);
  // What is scrolled lies under the row of tabs, and axe takes it for too small or too pale.
  await page.evaluate(() => window.scrollTo(0, 0));
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}
