import { expect, test } from "vitest";
import { extensionBrowser } from "./extension-browser.ts";

const FORM = `<!doctype html><html lang="ru"><meta charset="utf-8"><h1>Анкета</h1>
<p><label>ИНН <input id="inn" value="1111111111"></label></p>
<p><label>Краткое наименование организации <input id="short"></label></p>
<p><label>Количество баллов <input id="odd"></label></p></html>`;

const { openAsTab, openGrantedAsTab } = extensionBrowser({ "/form": FORM });

test("a page nobody gave access to, and a page of the browser, are told apart and plainly", async () => {
  const closed = await openAsTab("/form");
  await closed.panel.getByRole("button", { name: "Прочитать форму" }).click();
  await closed.panel.getByRole("alert").filter({ hasText: "Нет доступа" }).waitFor();
  const own = await openAsTab("chrome://version");
  await own.panel.getByRole("button", { name: "Прочитать форму" }).click();
  await own.panel
    .getByRole("alert")
    .filter({ hasText: /служебная|Нет доступа/ })
    .waitFor();
});

test("the panel as a tab works on the tab named in its address; answers that stand are replaced only when ticked", async () => {
  const { page, steps } = await openGrantedAsTab("/form");
  await steps.openBook();
  await steps.readForm();
  await expect
    .poll(() => steps.states())
    .toEqual({
      ИНН: "kept",
      "Краткое наименование организации": "planned",
      "Количество баллов": "unknown",
    });
  await steps.row("Краткое наименование организации").getByRole("checkbox").uncheck();
  await steps.row("ИНН").getByRole("checkbox").check();
  expect(await steps.fill()).toContain("Заполнено 1 из 1");
  await expect.poll(() => page.locator("#inn").inputValue()).toBe("7700000007");
  await expect.poll(() => page.locator("#short").inputValue()).toBe("");
  await steps.undo();
  await expect.poll(() => page.locator("#inn").inputValue()).toBe("1111111111");
});

test("a field chosen by hand is written, and the panel works by keyboard alone", async () => {
  const { page, panel, steps } = await openGrantedAsTab("/form");
  await steps.openBook();
  await panel.getByRole("button", { name: "Прочитать форму" }).focus();
  await panel.keyboard.press("Enter");
  await panel.getByRole("status").filter({ hasText: "Прочитано" }).waitFor();
  await steps.chooseField("Количество баллов", "staff.teachers");
  await expect.poll(() => steps.row("Количество баллов").getAttribute("data-field")).toBe("staff.teachers");
  await panel.getByRole("button", { name: "Заполнить", exact: true }).focus();
  await panel.keyboard.press("Space");
  await panel.getByRole("status").filter({ hasText: "Заполнено 2 из 2" }).waitFor();
  await expect.poll(() => page.locator("#odd").inputValue()).toBe("41");
});
