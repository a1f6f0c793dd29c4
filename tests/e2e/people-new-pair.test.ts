import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addDays, dottedDate } from "../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { dateOf, textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { act, back, card, write } from "./pair-cards.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, tablesOf, wrongInAnyLook } from "./people-steps.ts";
import { store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPairs(bytes: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await showPeople(panel, bytes);
  await part(panel, "Пары").click();
  return panel;
}
const pairRows = async (panel: Page) =>
  (await tablesOf(await stored(panel))).Пары.map((row) => [
    textOf(row, "Код"),
    textOf(row, "Наставник"),
    textOf(row, "Наставляемый"),
    textOf(row, "Состояние"),
    dateOf(row, "Начало"),
  ]);
const form = (panel: Page) => panel.getByRole("form", { name: "Новая пара" });
const focused = (panel: Page) =>
  panel.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id);

test("a pair that the curator knows is found by name, shown, written as working, and taken back byte for byte", async () => {
  const made = await peopleBook();
  const panel = await openPairs(made);
  await panel.getByRole("button", { name: "Новая пара" }).press("Enter");
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe("H3");
  await form(panel).getByText("Выберите наставника.").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await panel.keyboard.press("Tab");
  await panel.keyboard.type("опыт");
  await panel.keyboard.press("Enter");
  await expect.poll(() => focused(panel)).toBe("Убрать: М-001 Опытова Вера Тестовна");
  await panel.keyboard.press("Tab");
  await panel.keyboard.type("яна");
  await panel.keyboard.press("Enter");
  await expect.poll(() => focused(panel)).toBe("new-pair-mentees");
  await form(panel)
    .getByText(/По категориям этих людей подходит «педагог – педагог»/)
    .waitFor();
  await panel.getByLabel("Форма наставничества").selectOption("педагог – педагог");
  await panel.getByLabel("Состояние").selectOption({ label: "действует: уже работают" });
  await form(panel).getByText("Укажите номер приказа").waitFor();
  await panel.getByLabel("Приказ №").fill("9");
  await panel.getByLabel("Дата приказа").fill(addDays(realDay, -9));
  await panel.getByLabel("Начало работы").fill(addDays(realDay, -7));
  await form(panel)
    .getByText(`Новая пара П-002: М-001 – Н-001; педагог – педагог; с ${dottedDate(addDays(realDay, -7))}.`)
    .waitFor();
  await form(panel).getByText("Пара П-002: «действует».").waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await panel.getByLabel("Приказ №").press("Enter");
  await said(panel, /обновлена\. Новая пара П-002/);
  expect((await pairRows(panel)).at(-1)).toEqual([
    "П-002",
    "М-001",
    "Н-001",
    "действует",
    addDays(realDay, -7),
  ]);
  const journal = (await tablesOf(await stored(panel))).Журнал;
  expect(textOf(journal.at(-1)!, "Что")).toContain("Пара П-002: «действует».");
  await card(panel, "Пара П-002").waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe("Пары: 2");
  await back(panel, made);
});

test("what is against a pair is said before it can be written, and a missing consent asks for a reason", async () => {
  const panel = await openPairs(await peopleBook());
  await panel.getByRole("button", { name: "Новая пара" }).click();
  expect(await form(panel).innerText()).not.toMatch(/Н-005|Скрытнов/);
  await form(panel)
    .getByRole("button", { name: /^М-001 Опытова/ })
    .click();
  await form(panel)
    .getByRole("button", { name: /^Н-004 Парнов/ })
    .click();
  await panel.getByLabel("Состояние").selectOption("действует");
  await panel.getByLabel("Начало работы").fill(realDay);
  await panel.getByLabel("Приказ №").fill("9");
  await panel.getByLabel("Дата приказа").fill(realDay);
  await form(panel).getByText("Пара П-001 уже действует, и в ней Н-004.").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await form(panel)
    .getByRole("button", { name: /^Убрать: Н-004/ })
    .click();
  expect(await panel.getByLabel("Почему начинают без согласия").count()).toBe(0);
  await form(panel)
    .getByRole("button", { name: /^Н-006 Бесправнов/ })
    .click();
  await form(panel).getByText("Новая пара: не хватает согласий (Н-006").waitFor();
  await panel.getByLabel("Почему начинают без согласия").fill("едет почтой");
  await form(panel).getByText("Причина: едет почтой.").waitFor();
  expect(await wrongInAnyLook(panel, "new-pair")).toEqual([]);
});

test("a file that somebody saved meanwhile is read anew, and the pair is planned on what stands there now", async () => {
  const panel = await openPairs(await peopleBook());
  await panel.getByRole("button", { name: "Новая пара" }).click();
  await form(panel)
    .getByRole("button", { name: /^М-001 Опытова/ })
    .click();
  await form(panel)
    .getByRole("button", { name: /^Н-001 Новикова/ })
    .click();
  await form(panel).getByText("Будет записано").waitFor();
  const theirs = await peopleBook({
    Пары: [{ Код: "П-009", Наставник: "М-001", Наставляемый: "Н-001", Состояние: "предложена" }],
  });
  await store(panel, theirs);
  await write(panel).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await form(panel).getByText("Эти люди уже вместе: Пара П-009").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
});

test("people of a pair that is over begin again as a new row, and its forgotten meeting is written inside its time", async () => {
  const over: OutsideData = {
    Пары: [
      {
        Код: "П-001",
        Наставник: "М-001",
        Наставляемый: "Н-001",
        "Форма наставничества": "педагог – педагог",
        Состояние: "завершена",
        Начало: addDays(realDay, -90),
        Завершение: addDays(realDay, -10),
      },
    ],
  };
  const made = await peopleBook(over);
  const panel = await openPairs(made);
  await act(panel, "Пара П-001", "Записать встречу").click();
  await panel.getByLabel("День встречи").fill(addDays(realDay, -5));
  await panel.getByText("позже встречи этой пары быть не могло").waitFor();
  await panel.getByLabel("День встречи").fill(addDays(realDay, -10));
  await write(panel).click();
  await card(panel, "Пара П-001")
    .getByText(/^Встреч: 1, последняя/)
    .waitFor();
  await back(panel, made);
  await act(panel, "Пара П-001", "Снова вместе").click();
  await form(panel).getByText("Эти люди уже работали вместе: Пара П-001, «завершена»").waitFor();
  await write(panel).click();
  await said(panel, "Новая пара П-002: М-001 – Н-001; педагог – педагог.");
  expect(await pairRows(panel)).toEqual([
    ["П-001", "М-001", "Н-001", "завершена", addDays(realDay, -90)],
    ["П-002", "М-001", "Н-001", "предложена", null],
  ]);
  await back(panel, made);
});
