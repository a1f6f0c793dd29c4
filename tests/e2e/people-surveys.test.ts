import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaires } from "../../shared/surveys/questionnaires.ts";
import { textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, tablesOf, wrongInAnyLook } from "./people-steps.ts";
import { store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });
const after = questionnaires.find(({ id }) => id === "учителя/наставляемый/после")!;

async function openSurveys(bytes: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await showPeople(panel, bytes);
  await part(panel, "Анкеты").click();
  await panel.getByRole("combobox", { name: /^Анкета/ }).selectOption(after.id);
  return panel;
}

/** One paper by keys alone: figures go on by themselves, everything else with Enter. */
async function typePaper(panel: Page, point: string): Promise<void> {
  for (const { answer } of after.questions) {
    await panel.keyboard.type({ point, yes: "д", often: "2", words: "слова" }[answer]);
    if (answer === "yes" || answer === "words" || (answer === "point" && point === "1"))
      await panel.keyboard.press("Enter");
  }
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe("Следующая анкета");
  await panel.keyboard.press("Enter");
}
const write = (panel: Page) => panel.getByRole("button", { name: "Записать анкеты" });
const answersIn = async (panel: Page) => (await tablesOf(await stored(panel))).Анкеты;
const back = async (panel: Page, made: Uint8Array) => {
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
};

test("papers are typed by keyboard alone, written as rows, told question by question, and taken back byte for byte", async () => {
  const made = await peopleBook();
  const panel = await openSurveys(made);
  await panel.locator("[data-answer]").first().focus();
  for (const [at, point] of ["9", "10", "1"].entries()) {
    await typePaper(panel, point);
    await panel.getByText(`Набрано: ${at + 1}`).waitFor();
  }
  await panel.getByText("Укажите день опроса.").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await panel.getByLabel("День опроса").fill(realDay);
  await panel.getByText(/^Добавить в «Анкеты» 3 анкеты/).waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await write(panel).click();
  await said(panel, "обновлена");
  const rows = await answersIn(panel);
  expect(rows.map((row) => textOf(row, "Код участника"))).toEqual(["", "", ""]);
  const points = rows.map((row) => [...row.values.values()].filter((value) => typeof value === "number"));
  expect(points.map((all) => [...new Set(all)])).toEqual([[9], [10], [1]]);
  const table = panel.getByRole("table", { name: "Наставляемые: анкет до 0, после 3" });
  expect(await table.innerText()).toContain("6,7");
  await back(panel, made);
});

test("answers that are none are told beside the field's number; the last paper can be taken out again", async () => {
  const panel = await openSurveys(await peopleBook());
  const fields = panel.locator("[data-answer]");
  const at = after.questions.findIndex(({ answer }) => answer === "point");
  await fields.nth(at).fill("12");
  await panel.getByRole("button", { name: "Следующая анкета" }).click();
  await panel
    .getByRole("alert")
    .filter({ hasText: `Вопрос ${at + 1}: «12», а нужно целое число` })
    .waitFor();
  await fields.nth(at).fill("7");
  await panel.getByRole("button", { name: "Следующая анкета" }).click();
  await panel.getByText("Набрано: 1").waitFor();
  await panel.getByRole("button", { name: "Убрать последнюю" }).click();
  expect(await write(panel).count()).toBe(0);
});

test("the table of a form is read by its questions; names are left out; a file saved meanwhile is read anew", async () => {
  const panel = await openSurveys(await peopleBook());
  const points = after.questions.filter(({ answer }) => answer === "point").slice(0, 2);
  await panel.getByLabel("День опроса").fill(realDay);
  await panel.getByLabel("Откуда ответы").selectOption("table");
  await panel
    .getByLabel(/^Вставьте таблицу/)
    .fill(`Ваше ФИО\t${points.map(({ text }) => text).join("\t")}\nОпытова Вера\t8\t9\nЗнаев Олег\t7\t6`);
  await panel.getByText("Столбец «Ваше ФИО» не записан").waitFor();
  await panel.getByText(/^Добавить в «Анкеты» 2 анкеты/).waitFor();
  const theirs = await peopleBook({ Пары: [] });
  await store(panel, theirs);
  await write(panel).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await write(panel).click();
  await said(panel, "обновлена");
  const rows = await answersIn(panel);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows.map((row) => [...row.values]))).not.toContain("Опытова");
  await panel.getByText("мало ответов").first().waitFor();
  await back(panel, theirs);
});

test("nothing is wrong with it, by day and by night, however narrow", async () => {
  const panel = await openSurveys(await peopleBook());
  await panel.locator("[data-answer]").nth(1).fill("слова");
  await panel.getByRole("button", { name: "Следующая анкета" }).click();
  expect(await wrongInAnyLook(panel, "surveys")).toEqual([]);
});
