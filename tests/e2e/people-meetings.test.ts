import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addDays, dottedDate } from "../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { dateOf, textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { act, back, card, working, write } from "./pair-cards.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, tablesOf, wrongInAnyLook } from "./people-steps.ts";
import { store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

const book: OutsideData = {
  Пары: [working, { Код: "П-002", Наставник: "М-001", Наставляемый: "Н-001", Состояние: "предложена" }],
};

async function openForm(made: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await showPeople(panel, made);
  await part(panel, "Пары").click();
  await act(panel, "Пара П-001", "Записать встречу").focus();
  await panel.keyboard.press("Enter");
  await panel.getByRole("form", { name: "Пара П-001: Записать встречу" }).waitFor();
  return panel;
}
const meetingRows = async (panel: Page) =>
  (await tablesOf(await stored(panel))).Встречи.map((row) => [
    textOf(row, "Пара"),
    dateOf(row, "Дата"),
    textOf(row, "Вид"),
    textOf(row, "Тема"),
    row.values.get("Обратная связь получена"),
  ]);

test("a meeting that took place is shown, written as a row of «Встречи», and taken back byte for byte", async () => {
  const made = await peopleBook(book);
  const panel = await openForm(made);
  const form = panel.getByRole("form");
  expect(await act(panel, "Пара П-002", "Записать встречу").count()).toBe(0);
  await form.getByText("Укажите день встречи.").waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("date");
  const day = form.getByLabel("День встречи");
  await day.fill(addDays(realDay, 1));
  await form.getByText("ещё не наступил").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await day.fill(addDays(realDay, -50));
  await form.getByText("раньше начала работы пары").waitFor();
  await day.fill(realDay);
  await form.getByLabel("Вид встречи").selectOption("рабочая");
  await form.getByLabel("Тема").fill("Разбор урока");
  await form.getByLabel("Обратная связь получена").check();
  await form.getByText(`Пара П-001: встреча ${dottedDate(realDay)}, рабочая.`).waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await form.getByLabel("Тема").press("Enter");
  await said(panel, /обновлена\. Пара П-001: встреча/);
  expect(await meetingRows(panel)).toEqual([["П-001", realDay, "рабочая", "Разбор урока", true]]);
  const journal = (await tablesOf(await stored(panel))).Журнал;
  expect(textOf(journal.at(-1)!, "Что")).toContain("Пара П-001: встреча");
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe("Пары: 2");
  await card(panel, "Пара П-001").getByText("Встреч: 1").waitFor();
  await back(panel, made);
  await card(panel, "Пара П-001").getByText("Встреч: 0").waitFor();
});

test("a meeting that somebody wrote down meanwhile is not written twice", async () => {
  const panel = await openForm(await peopleBook(book));
  await panel.getByLabel("День встречи").fill(realDay);
  await panel.getByText("Будет записано").waitFor();
  const theirs = await peopleBook({ ...book, Встречи: [{ Пара: "П-001", Дата: realDay }] });
  await store(panel, theirs);
  await write(panel).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await panel.getByRole("form").getByText("уже записана во вкладке «Встречи»").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
});

test("nothing is wrong with the form of a meeting, by day and by night, however narrow", async () => {
  const panel = await openForm(await peopleBook(book));
  await panel.getByLabel("День встречи").fill(realDay);
  await panel.getByText("Будет записано").waitFor();
  expect(await wrongInAnyLook(panel, "meeting")).toEqual([]);
});
