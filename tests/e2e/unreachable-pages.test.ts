import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { extensionBrowser } from "./extension-browser.ts";

const FORM =
  '<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1><label>ИНН <input></label></html>';
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>`;

const here = extensionBrowser({ "/form": FORM }, "", ["http://127.0.0.1/*"]);

let files: Server;
let origin = "";
const folder = mkdtempSync(join(tmpdir(), "pages-"));
beforeAll(async () => {
  writeFileSync(join(folder, "form.html"), FORM);
  // A page that never ends, and files that are no pages.
  files = createServer((request, response) => {
    const types: Record<string, string> = { "/a.pdf": "application/pdf", "/a.txt": "text/plain" };
    response.setHeader("content-type", types[request.url ?? ""] ?? "text/html");
    if (request.url === "/endless") response.write(FORM.slice(0, 80));
    else response.end(request.url === "/a.pdf" ? PDF : "Список наставников");
  });
  await new Promise<void>((resolve) => files.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
});
afterAll(() => {
  files.closeAllConnections();
  files.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The one sentence the panel says when it is told to read the page. */
async function said(panel: Page): Promise<string> {
  await panel.getByRole("button", { name: "Прочитать форму" }).click();
  const alert = panel.getByRole("alert");
  await alert.waitFor();
  return alert.innerText();
}

test.each([
  ["a page of the browser", () => "chrome://version", "служебная страница браузера"],
  ["an empty tab", () => "about:blank", "Нет доступа к этой странице. Перейдите на вкладку с формой"],
  [
    "a file on the disk, the button not pressed",
    () => `file://${join(folder, "form.html")}`,
    "Нет доступа к этой странице",
  ],
  [
    "a site nobody gave access to",
    () => origin.replace("127.0.0.1", "localhost"),
    "Нет доступа к этой странице",
  ],
  ["a file of text", () => `${origin}/a.txt`, "Открыт файл, а не страница с формой"],
  ["a page without a form", () => `${origin}/`, "На странице не нашлось полей"],
])("%s", async (_, address, words) => {
  const { page, panel } = await here.openAsTab(address());
  await expect.poll(() => said(panel)).toContain(words);
  await expect.poll(() => panel.locator("[data-question]").count()).toBe(0);
  await page.close();
});

test("the browser's own view of a PDF", async () => {
  const { page, panel } = await here.openAsTab("/form");
  await page.goto(`${origin}/a.pdf`).catch(() => undefined);
  await expect.poll(() => said(panel)).toContain("Открыт файл PDF");
  await page.close();
});

test("a page that did not open", async () => {
  const { page, panel } = await here.openAsTab("/form");
  await page.goto("http://127.0.0.1:1023/").catch(() => undefined);
  // The failure is told before the browser has put its page of the error in place of the form.
  await page.waitForURL("chrome-error:**");
  await expect.poll(() => said(panel)).toContain("браузер показывает ошибку");
  await page.close();
});

test("a page that is still loading is waited for, and then told of", async () => {
  const { page, panel } = await here.openAsTab("/form");
  await page.goto(`${origin}/endless`, { waitUntil: "commit" });
  await panel.getByRole("button", { name: "Прочитать форму" }).click();
  await panel.getByRole("alert").filter({ hasText: "ещё загружается" }).waitFor({ timeout: 40_000 });
  await page.close();
});

test("a tab that the browser unloaded, and one that was closed", async () => {
  const { page, panel } = await here.openAsTab("/form");
  const unloaded = await panel.evaluate(async () => {
    const tab = Number(new URLSearchParams(location.search).get("tab"));
    return (await chrome.tabs.discard(tab))!.id!;
  });
  // Chromium gives an unloaded tab a new number.
  await panel.goto(panel.url().replace(/tab=\d+/, `tab=${unloaded}`));
  await expect.poll(() => said(panel)).toContain("Браузер выгрузил вкладку с формой");
  await panel.evaluate((tab) => chrome.tabs.remove(tab), unloaded);
  await panel.getByRole("button", { name: "Прочитать форму" }).click();
  await panel.getByRole("alert").filter({ hasText: "Вкладка с формой закрыта" }).waitFor();
  await page.close().catch(() => undefined);
});

test.each([
  ["reloaded", (page: Page) => page.reload()],
  ["left for another", (page: Page) => page.goto("about:blank")],
  ["closed", (page: Page) => page.close()],
])("a page %s between reading and filling is not written to", async (_, leave) => {
  const { page, panel, steps } = await here.openAsTab("/form");
  await steps.openBook();
  await steps.readForm();
  await leave(page);
  await panel.getByRole("button", { name: "Заполнить", exact: true }).click();
  await panel
    .getByRole("alert")
    .filter({ hasText: /обновилась|закрыта|служебная|Нет доступа/ })
    .waitFor();
  if (!page.isClosed()) {
    const held = await page.evaluate(() => document.querySelector("input")?.value ?? "");
    expect(held).toBe("");
    await page.close();
  }
});
