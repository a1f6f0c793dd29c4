import type { ExtensionBrowser } from "../browser/launch-chromium.ts";

/** Opens the sheet with the sidebar beside it and takes its picture; the page stays open for the person. */
export async function photographSidebar(
  { context }: ExtensionBrowser,
  url: string,
  picture: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}?open=openDeadlines&tab=${encodeURIComponent("Контроль сроков")}`);
  await page.frameLocator("iframe").getByRole("main").waitFor();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: picture });
}
