import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.ts";
import { exampleWorkbook } from "./example-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { openBook } from "./stored-book.ts";

const params = `%.@.${JSON.stringify([[1, "ИНН", null, 0, [[1001, null, 0]]], "i1"]).slice(1)}`;
const mail = `%.@.${JSON.stringify([[1, "Электронная почта куратора", null, 0, [[1002, null, 0]]], "i1"]).slice(1)}`;

const FORM = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Мониторинг</title>
<h1>Мониторинг внедрения целевой модели наставничества в образовательных организациях</h1><form>
<h2>Сведения об организации</h2>
<div data-params='${params}'><p><label>ИНН <input required></label></p></div>
<div data-params='${mail}'><p><label>Электронная почта куратора <input type="email"></label></p></div>
<p><label>Краткое наименование организации <input value="МБОУ СОШ с углублённым изучением отдельных предметов"></label></p>
<h2>Показатели</h2>
<p><label>Количество наставников, всего <input type="number"></label></p>
<p><label>Должность куратора <input maxlength="3"></label></p>
<p><label>Оченьдлинноесловобезпробеловкотороенепомещаетсявузкуюпанельибылобыобрезано <input></label></p>
<p><label>Скан приказа <input type="file"></label></p>
<label><input type="checkbox" required> Согласен на обработку персональных данных</label>
</form></html>`;

const { open, openAsTab } = extensionBrowser({ "/form": FORM });

/** Pictures for people to look at, where a folder is named. */
async function picture(panel: Page, name: string): Promise<void> {
  const folder = process.env.PANEL_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await panel.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function expectAccessible(panel: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await panel.emulateMedia({ colorScheme });
    // What lies half under the buttons at the bottom is scrolled out by the person, not measured.
    await panel.evaluate(() => scrollTo(0, 0));
    expect(await accessibilityProblems(panel), `${name}, ${colorScheme}`).toEqual([]);
    for (const width of [320, 480]) {
      await panel.setViewportSize({ width, height: 900 });
      const wider = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `${name} is wider than ${width}`).toBeLessThanOrEqual(0);
      await picture(panel, `${name}-${colorScheme}-${width}`);
    }
  }
}

test("every state of the tab reads well, light and dark, 320 and 480 pixels wide", async () => {
  // The panel in a tab of its own can be made narrow; what it shows is the same.
  const { panel: away } = await openAsTab("chrome://version");
  await expectAccessible(away, "empty");
  await away.getByRole("button", { name: "Прочитать форму" }).click();
  await away.getByRole("alert").waitFor();
  await expectAccessible(away, "unreachable");
  await away.close();

  const { page, panel, steps } = await open("/form");
  await steps.readForm();
  await expectAccessible(panel, "no-book");
  await openBook(panel, await exampleWorkbook());
  await expectAccessible(panel, "preview");
  await panel.getByText("Ссылка с ответами вместо заполнения").click();
  await expectAccessible(panel, "link");
  await panel.getByText("Ссылка с ответами вместо заполнения").click();
  // Far down in the answers the person still sees what is said.
  await panel.setViewportSize({ width: 360, height: 600 });
  await panel.getByRole("button", { name: "Показать на странице: Согласен" }).scrollIntoViewIfNeeded();
  await steps.fill();
  const status = (await panel.getByRole("status").boundingBox())!;
  expect(status.y).toBeGreaterThanOrEqual(0);
  expect(status.y + status.height).toBeLessThan(600);
  await expectAccessible(panel, "filled");
  await page.getByLabel("ИНН", { exact: true }).fill("1");
  await steps.undo();
  await expectAccessible(panel, "undone");
});

test("by keyboard: in the order of the work, and every row says which question it is about", async () => {
  const { panel, steps } = await open("/form");
  await openBook(panel, await exampleWorkbook());
  await steps.readForm();
  const order: string[] = [];
  await panel.getByRole("tab", { selected: true }).focus();
  for (let stop = 0; stop < 60; stop++) {
    await panel.keyboard.press("Tab");
    const name = await panel.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return at === document.body ? "" : (at.getAttribute("aria-label") ?? at.textContent ?? "").trim();
    });
    if (name === "") break;
    order.push(name);
  }
  const place = (name: string) => order.findIndex((each) => each.startsWith(name));
  const wanted = [
    "Рабочая книга",
    "Прочитать форму",
    "Заполнять: ИНН",
    "Показать на странице: ИНН",
    "Показать на странице: Согласен",
    "Ссылка с ответами",
    "Заполнить",
    "Отменить",
  ].map(place);
  expect(wanted).not.toContain(-1);
  expect(wanted).toEqual([...wanted].sort((one, other) => one - other));
});
