import { afterAll, beforeAll, expect, test } from "vitest";
import { websiteSchool } from "../apps-script/website-school.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { everyKind, type SidebarStand, startStand } from "./sidebar-page.ts";

let stand: SidebarStand;
beforeAll(async () => {
  stand = await startStand();
});
afterAll(() => stand?.close());

test("the section for the website is looked at in the sidebar, and copied into the clipboard", async () => {
  const { served } = await stand.serve(everyKind, websiteSchool);
  const page = await stand.browser.newPage({ viewport: { width: 300, height: 700 }, locale: "ru-RU" });
  await page.goto(served.sidebarUrl.replace("openDeadlines", "openWebsiteSection"));
  const site = page.frameLocator("iframe");
  await site.getByRole("link", { name: "Положение" }).waitFor();
  await expect.poll(() => site.locator("body").innerText()).toContain("Согласная Анна Примеровна");
  await expect.poll(() => page.content()).not.toMatch(/Молчалин|Тайн/);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    .toBe(true);

  await page.context().grantPermissions(["clipboard-read"]);
  await page.getByRole("button", { name: "Скопировать HTML" }).click();
  await page.getByText("Скопировано.").waitFor();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^<h1>Наставничество<\/h1>/);
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await page.setViewportSize({ width: 300, height: 2200 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page), colorScheme).toEqual([]);
  }
});
