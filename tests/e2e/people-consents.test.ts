import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addDays, dottedDate } from "../../shared/calendar/iso-date.ts";
import { dateOf, textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { clearedPeople, peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, tablesOf } from "./people-steps.ts";
import { stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPeople(bytes?: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  return showPeople(panel, bytes ?? (await peopleBook()));
}

test("consents are told person by person; working pairs alone when asked; what ends and what is to be destroyed", async () => {
  const panel = await openPeople();
  await part(panel, "Согласия").click();
  const lacking = panel.getByRole("region", { name: /^Чего не хватает/ }).locator(".card");
  expect(await lacking.filter({ hasText: "М-003" }).innerText()).toMatch(
    /Занятов Иван Тестович пара действует[\s\S]*«дополнительные обязанности наставника»: согласия нет[\s\S]*Возьмите согласие/,
  );
  expect(await lacking.filter({ hasText: "Н-006" }).innerText()).toContain("«обработка ПД»: согласия нет");
  const ending = panel.getByRole("region", { name: /^Скоро кончаются/ }).locator(".card");
  expect(await ending.innerText()).toMatch(
    new RegExp(`Н-002: кончается согласие[\\s\\S]*Молодцов[\\s\\S]*${dottedDate(addDays(realDay, 20))}`),
  );
  await panel.getByLabel("только участники действующих пар").check();
  expect(await lacking.count()).toBe(1);
  expect(await ending.count()).toBe(0);
});

test("a long list comes in parts, and whoever asks for more goes on at the first that came", async () => {
  const codes = Array.from({ length: 70 }, (_, index) => `Н-${String(index + 101)}`);
  const panel = await openPeople(
    await peopleBook({ Наставляемые: codes.map((code) => ({ Код: code, Категория: "педагог" })), Пары: [] }),
  );
  await part(panel, "Согласия").click();
  const lacking = panel.getByRole("region", { name: /^Чего не хватает/ });
  const rest = (await lacking.getByRole("heading").innerText()).replace(/\D/g, "");
  expect(await lacking.locator(".card").count()).toBe(50);
  await lacking
    .getByRole("button", { name: `Показать ещё ${Number(rest) - 50} из ${Number(rest) - 50}` })
    .click();
  expect(await lacking.locator(".card").count()).toBe(Number(rest));
  const first = await lacking
    .locator(".card")
    .nth(50)
    .evaluate((card) => card.textContent);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe(first);
});

test("data that still stand are not said to be destroyed; a cleared row takes the day, and gives it back byte for byte", async () => {
  const standing = await openPeople();
  await part(standing, "Согласия").click();
  await standing.getByRole("checkbox", { name: /^Уничтожено: Н-005/ }).check();
  await standing.getByLabel("Когда уничтожены").fill(realDay);
  await standing
    .getByText(/Данные участника Н-005 ещё стоят в книге: вкладка «Наставляемые», строка \d+\./)
    .waitFor();
  const button = (panel: Page) => panel.getByRole("button", { name: "Записать день" });
  expect(await button(standing).getAttribute("aria-disabled")).toBe("true");

  const made = await peopleBook(clearedPeople);
  const panel = await openPeople(made);
  await part(panel, "Согласия").click();
  await panel.getByRole("checkbox", { name: /^Уничтожено: Н-005/ }).check();
  const date = panel.getByLabel("Когда уничтожены");
  expect(await date.inputValue()).toBe("");
  await date.fill(addDays(realDay, -6));
  await panel.getByText("Этот день раньше отзыва согласия").waitFor();
  await date.fill(addDays(realDay, 1));
  await panel.getByText("Этот день ещё не наступил").waitFor();
  await date.fill(addDays(realDay, -1));
  await panel.getByText("Будет записано.").waitFor();
  await button(panel).click();
  await said(panel, "«Уничтожено»");
  const row = (await tablesOf(await stored(panel))).Согласия.find(
    (each) => textOf(each, "Код участника") === "Н-005",
  )!;
  expect(dateOf(row, "Уничтожено")).toBe(addDays(realDay, -1));
  expect(await panel.getByText("уничтожить данные").count()).toBe(0);
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
});
