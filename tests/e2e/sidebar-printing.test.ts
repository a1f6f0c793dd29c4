import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { looksRight, sidebarOverPeople } from "./sidebar-over-people.ts";

const open = sidebarOverPeople();

const button = "Сохранить страницу для печати";
const openPapers = () => open({ menu: "openPapers" });
const choose = (page: Page, title: string) =>
  page.getByLabel("Что напечатать").selectOption({ label: title });

async function saved(page: Page): Promise<{ readonly name: string; readonly html: string }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const read = await readDownload(await downloading);
  await page.getByRole("status").getByText(`Страница сохранена: «${read.name}».`).waitFor();
  return read;
}

async function readDownload(download: Download) {
  return { name: download.suggestedFilename(), html: readFileSync(await download.path(), "utf8") };
}

test("the usual edition saves each page under a name of its own, and writes nothing into the sheet", async () => {
  const { page, addOn } = await openPapers();
  const before = JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores));
  const form = await saved(page);
  expect(form.name).toBe("Банк наставников и наставляемых.html");
  expect(form.html).toContain("Опытова Вера Тестовна");
  await page.getByText("Наставники: 3, наставляемые: 4.").waitFor();
  await page.getByText("Содержит персональные данные: не публикуйте").waitFor();
  await looksRight(page);

  await choose(page, "Открытый список без имён");
  const list = await saved(page);
  expect(list.html).toContain("М-001");
  expect(list.html).not.toMatch(/Опытов|Занятов|Новиков|Парнов|Ждущ|Тестов/);

  await choose(page, "Листы встреч");
  expect((await saved(page)).html).toContain("Лист встреч: Пара П-001");

  await choose(page, "Бланк анкеты");
  await looksRight(page);
  await page.getByLabel("Какая анкета").selectOption({ label: "Ученики: наставник, после" });
  const blank = await saved(page);
  expect(blank.name).toBe("Бланк анкеты – ученики, наставник, после.html");
  expect(blank.html).toContain("Анкета наставника по окончании работы");
  await page.getByLabel("анонимно, без кодов").uncheck();
  expect((await saved(page)).name).toBe("Бланк анкеты – ученики, наставник, после, с кодом.html");
  for (const { html } of [form, list, blank]) expect(html).not.toContain("Скрытнов");
  expect(JSON.stringify(storedSnapshot(addOn.google.spreadsheet.stores))).toBe(before);
});

test("a page is saved out of the frame Google shows a sidebar in", async () => {
  const { page, served } = await openPapers();
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`${served.url}?open=openPapers`);
  const downloading = page.waitForEvent("download");
  await page.frameLocator("#sidebar").getByRole("button", { name: button }).click();
  expect((await readDownload(await downloading)).html).toContain("База наставников");
});

test("by keyboard alone; without a connection it says so, and what was chosen stays", async () => {
  const { page } = await openPapers();
  await page.route("**/call/printedPage", (route) => route.abort());
  await page.getByLabel("Что напечатать").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("Нет связи с Google").waitFor();
  await looksRight(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(button);
  await page.unroute("**/call/printedPage");
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await readDownload(await downloading)).name).toBe("Открытый список без имён.html");
});

test("the banks, the pairs and the questionnaires lead to it", async () => {
  const people = await open({ menu: "openPeople" });
  await people.page.getByRole("button", { name: "Печать…" }).click();
  await people.page.getByRole("heading", { name: "Печать" }).waitFor();
  const pairs = await open({ menu: "openPeople" });
  await pairs.page.getByText("Пары", { exact: true }).click();
  await pairs.page.getByRole("button", { name: "Печать…" }).click();
  await pairs.page.getByLabel("Что напечатать").selectOption({ label: "Листы встреч" });
  const surveys = await open({ menu: "openSurveys" });
  await surveys.page.getByRole("button", { name: "Бланки – в разделе «Бумаги»" }).click();
  await surveys.page.getByRole("heading", { name: "Печать" }).waitFor();
});
