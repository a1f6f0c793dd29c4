import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { RunningAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { rowsOf } from "../apps-script/people/people-school.ts";
import { POINTS, WORDS } from "../apps-script/surveys/survey-sheet.ts";
import { paperSchool } from "../shared/papers/paper-school.ts";
import { looksRight, sidebarOverPeople } from "./sidebar-over-people.ts";

const openSidebar = sidebarOverPeople();
const open = (menu: "openSurveys" | "openPapers") =>
  openSidebar({ menu, edition: "builtAddOnWithAll", data: paperSchool });

/** Goes with the Tab key to what has the name and presses Enter there. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  for (let tab = 0; tab < 60; tab += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (focused.trim() === name) return page.keyboard.press("Enter");
  }
  throw new Error(`The keyboard does not reach «${name}»`);
}

const formOf = (addOn: RunningAddOn) =>
  addOn.google.forms.forms[0] as NonNullable<(typeof addOn.google.forms.forms)[0]>;

describe("surveys", () => {
  test("a form is shown, its questions changed, and made at a press; its answers are shown, written and taken back", async () => {
    const { page, addOn } = await open("openSurveys");
    await looksRight(page);
    await page.getByLabel("Анкета", { exact: true }).selectOption("учителя/наставник/после");
    await page.getByRole("button", { name: "Показать форму" }).click();
    await page.getByText(POINTS, { exact: false }).first().waitFor();
    await page.getByText("Изменить вопросы").click();
    const box = page.getByLabel("По одному в строке", { exact: false });
    await box.fill(`${POINTS} [1–10]\n${WORDS} [текст]\nСпасибо кому? [текст]`);
    await box.blur();
    const items = page.locator(".survey-items li");
    await expect.poll(() => items.count()).toBe(3);
    expect(await box.isVisible()).toBe(true);
    await looksRight(page);
    expect(addOn.google.forms.forms).toEqual([]);
    await page.getByRole("button", { name: "Создать форму" }).click();
    await page.getByText("создана на вашем Диске").waitFor();
    const form = formOf(addOn);
    expect(form.items.map(({ title }) => title)).toEqual([POINTS, WORDS, "Спасибо кому?"]);
    expect(await page.getByLabel("Ссылка для ответов", { exact: false }).inputValue()).toContain(form.id);
    await looksRight(page);

    addOn.google.forms.submit(form, { [POINTS]: 9, [WORDS]: "времени" }, "2026-05-14T10:00:00Z");
    (form.items[1] as { title: string }).title = "Чего мало?";
    await page.getByRole("button", { name: "Прочитать ответы" }).click();
    await page.getByText("Новых ответов: 1.").waitFor();
    await looksRight(page);
    const same = page.getByLabel("это тот же вопрос", { exact: false });
    await same.check();
    await expect.poll(() => page.getByText("его ответы встанут в столбец").count()).toBe(0);
    expect(await same.isChecked()).toBe(true);
    expect(rowsOf(addOn, "Анкеты", "Роль")).toEqual([]);
    await page.getByRole("button", { name: "Записать" }).click();
    await page.getByText("Записано во вкладку «Анкеты»: 1.").waitFor();
    expect(rowsOf(addOn, "Анкеты", "Роль", "Опрос", POINTS)).toEqual([["наставник", "после", "9"]]);
    await page.getByRole("button", { name: "Отменить последнее" }).click();
    await page.getByRole("button", { name: "Отменить", exact: true }).click();
    await page.getByText("Отменено.").waitFor();
    expect(rowsOf(addOn, "Анкеты", "Роль")).toEqual([]);
    await page.close();
  });

  test("by keyboard alone; after what was done the focus is at the heading", async () => {
    const { page, addOn } = await open("openSurveys");
    await pressByKeyboard(page, "Показать форму");
    await page.getByRole("button", { name: "Создать форму" }).waitFor();
    await pressByKeyboard(page, "Создать форму");
    await page.getByText("создана на вашем Диске").waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Анкеты формами Google");
    expect(addOn.google.forms.forms).toHaveLength(1);
    await page.close();
  });

  test("a failure is told, and what was chosen stays", async () => {
    const { page, addOn } = await open("openSurveys");
    await page.getByRole("button", { name: "Показать форму" }).click();
    await page.getByRole("button", { name: "Создать форму" }).click();
    await page.getByRole("button", { name: "Прочитать ответы" }).waitFor();
    formOf(addOn).deleted = true;
    await page.getByRole("button", { name: "Прочитать ответы" }).click();
    await page.getByRole("alert").getByText("её удалили").waitFor();
    await page.getByRole("button", { name: "Убрать из списка" }).click();
    await page.getByText("Форма убрана из списка").waitFor();
    expect(await page.getByRole("button", { name: "Прочитать ответы" }).count()).toBe(0);
    await page.close();
  });
});

describe("papers", () => {
  test("the dry run is shown, then made at a press, with links to look at", async () => {
    const { page, addOn } = await open("openPapers");
    await looksRight(page);
    await page.getByLabel("Вид бумаги").selectOption("встречи");
    await page.getByLabel("Дата бумаги").fill("2026-05-15");
    await page.getByRole("button", { name: "Показать, что получится" }).click();
    await page.getByRole("list", { name: "Что будет сделано" }).waitFor();
    await page.locator("summary").first().click();
    await looksRight(page);
    expect(addOn.google.documents.documents).toEqual([]);
    await page.getByRole("button", { name: /^Создать: \d+ документ/ }).click();
    await page.getByText("Проверьте каждую бумагу").waitFor();
    const { documents } = addOn.google.documents;
    expect(
      await page.getByRole("list", { name: "Сделанные документы" }).getByRole("link").allTextContents(),
    ).toEqual(documents.map(({ name }) => name));
    await looksRight(page);
    await page.close();
  });

  test("by keyboard alone; a day that Google's services end is told beside what was made", async () => {
    const { page, addOn } = await open("openPapers");
    addOn.google.documents.quota = 1;
    await page.getByLabel("Вид бумаги").selectOption("встречи");
    await pressByKeyboard(page, "Показать, что получится");
    const button = page.getByRole("button", { name: /^Создать:/ });
    await button.waitFor();
    await pressByKeyboard(page, (await button.textContent()) ?? "");
    await page.getByText("Повторите завтра").waitFor();
    expect(await page.getByRole("list", { name: "Сделанные документы" }).getByRole("link").count()).toBe(1);
    await page.close();
  });
});

test.each([
  { menu: "openSurveys", folder: "apps-script-with-surveys" },
  { menu: "openPapers", folder: "apps-script-with-documents" },
] as const)(
  "$menu: the usual edition says how to get it, and offers no more than to print",
  async ({ menu, folder }) => {
    const { page } = await openSidebar({ menu });
    await page.getByText(folder).waitFor();
    await looksRight(page);
    const buttons = await page.locator("main button").allTextContents();
    expect(buttons).toEqual([
      menu === "openSurveys" ? "Бланки – в разделе «Бумаги»" : "Сохранить страницу для печати",
    ]);
    await page.close();
  },
);
