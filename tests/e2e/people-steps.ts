import type { Page } from "playwright-core";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { readWorkbook, type Workbook } from "../../shared/workbook/read-workbook.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { openBook } from "./stored-book.ts";

/** Opens a book in the panel and the tab of people over it. */
export async function showPeople(panel: Page, bytes: Uint8Array): Promise<Page> {
  await openBook(panel, bytes);
  await panel.getByRole("tab", { name: "Люди" }).click();
  return panel;
}

/** The switch of one part of the tab. */
export function part(panel: Page, name: string) {
  return panel.locator(".parts label").filter({ hasText: new RegExp(`^${name}$`) });
}

/** Waits for what the panel says of a writing. */
export function said(panel: Page, words: string | RegExp): Promise<void> {
  return panel.getByRole("status").filter({ hasText: words }).waitFor();
}

/** The rows that a file of a book holds. */
export async function tablesOf(bytes: Uint8Array): Promise<Workbook["tables"]> {
  return readWorkbook(await readWorkbookFile(bytes)).tables;
}

/** What is wrong with the panel as it stands, by day and by night, narrow and wide: for a screen reader, or to be scrolled sideways. */
export async function wrongInAnyLook(panel: Page, picture: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [320, 480]) {
      await panel.emulateMedia({ colorScheme });
      await panel.setViewportSize({ width, height: 800 });
      if (process.env.PICTURES)
        await panel.screenshot({ path: `out/people-${picture}-${width}-${colorScheme}.png`, fullPage: true });
      const look = `${colorScheme}, ${width} px`;
      wrong.push(
        ...(await accessibilityProblems(panel)).map((problem) => `${look}: ${JSON.stringify(problem)}`),
      );
      if (await panel.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        wrong.push(`${look}: scrolls sideways`);
    }
  return wrong;
}
