import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core finds wrong on a page by WCAG 2.2 AA, each rule with the elements that break it. */
export async function accessibilityProblems(page: Page): Promise<readonly (readonly [string, string[]])[]> {
  // A page is looked at many times, and half a megabyte of rules need be read once.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    () =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      }) as Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>,
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
