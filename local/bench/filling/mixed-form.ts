import { build } from "esbuild";
import type { Page } from "playwright-core";

/** The page of a hundred mixed questions, with its libraries; they are those of the pages on which filling is tested. */
export async function mixedForm(): Promise<Readonly<Record<string, string>>> {
  const { outputFiles } = await build({
    entryPoints: ["local/bench/filling/mixed-form.jsx"],
    bundle: true,
    write: false,
    format: "iife",
    target: "chrome116",
    nodePaths: ["tests/forms/node_modules"],
    define: { "process.env.NODE_ENV": '"production"' },
    jsx: "automatic",
    tsconfigRaw: { compilerOptions: { jsxImportSource: "react" } },
    logLevel: "error",
  });
  return {
    "/mixed": `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Мониторинг</title>
<script>window.__ready = false</script><div id="root"></div><script src="/mixed.js"></script></html>`,
    "/mixed.js": outputFiles[0]!.text,
  };
}

/** Answers every question of the page by Playwright's own means, one after another; gives how many. */
export async function fillByPlaywright(page: Page): Promise<number> {
  const answers = await page
    .locator("[data-answer]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-answer")));
  for (const [place, answer] of answers.entries()) {
    const row = page.locator(`#row-q${place}`);
    if (answer === "fill") await row.locator("input, textarea").fill("Школа № 7");
    else if (answer === "number") await row.locator("input").fill("12");
    else if (answer === "select") await row.locator("select").selectOption("Второй вариант");
    else if (answer === "pick") await row.getByRole("radio", { name: "Второй вариант" }).check();
    else if (answer === "tick") await row.getByRole("checkbox").check();
    else if (answer === "switch") await row.getByRole("switch").check();
    else {
      await row.getByRole("combobox").click();
      await page.locator(".ant-select-dropdown:visible").getByTitle("Второй вариант").click();
    }
  }
  return answers.length;
}
