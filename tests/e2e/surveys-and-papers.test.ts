import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { RunningAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { type ServedSidebar, serveSidebar } from "../../local/spreadsheet-app/serve-sidebar.ts";
import { peopleSheet, rowsOf } from "../apps-script/people/people-school.ts";
import { POINTS, WORDS } from "../apps-script/surveys/survey-sheet.ts";
import { paperSchool } from "../shared/papers/paper-school.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { type SidebarStand, startStand } from "./sidebar-page.ts";

let stand: SidebarStand;
const served: ServedSidebar[] = [];

beforeAll(async () => {
  stand = await startStand();
});
afterAll(async () => {
  await stand?.close();
  for (const each of served) await each.close();
});

type Menu = "openSurveys" | "openPapers";

async function open(menu: Menu, edition: "builtAddOn" | "builtAddOnWithAll" = "builtAddOnWithAll") {
  const addOn = peopleSheet(inject(edition), paperSchool);
  const sidebar = await serveSidebar(addOn);
  served.push(sidebar);
  const page = await stand.browser.newPage({ viewport: { width: 300, height: 700 }, locale: "ru-RU" });
  await page.goto(sidebar.sidebarUrl.replace("openDeadlines", menu));
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, addOn };
}

/** Nothing scrolls sideways, and axe finds nothing, in light and dark. */
async function looksRight(page: Page): Promise<void> {
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(await fits()).toBe(true);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page), colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}

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

test.each(["openSurveys", "openPapers"] as const)(
  "%s: the usual edition says how to get it",
  async (menu) => {
    const { page } = await open(menu, "builtAddOn");
    await page
      .getByText(menu === "openSurveys" ? "apps-script-with-surveys" : "apps-script-with-documents")
      .waitFor();
    await looksRight(page);
    expect(await page.locator("main button").count()).toBe(0);
    await page.close();
  },
);
