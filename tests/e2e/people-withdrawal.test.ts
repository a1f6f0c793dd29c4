import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addDays } from "../../shared/calendar/iso-date.ts";
import { dateOf, textOf } from "../../shared/workbook/read-workbook.ts";
import { textOf as wordsOf } from "../extension/papers/word-file.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, tablesOf, wrongInAnyLook } from "./people-steps.ts";
import { store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openConsents(bytes: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await showPeople(panel, bytes);
  await part(panel, "Согласия").click();
  return panel;
}

async function withdraw(panel: Page, code: string): Promise<void> {
  await panel.getByText("Отметить отзыв согласия").click();
  const form = panel.getByRole("form", { name: "Отзыв согласия" });
  await form.getByLabel("Кто отозвал").selectOption(code);
  await form.getByLabel("обработка ПД").check();
  await form.getByLabel("День отзыва").fill(realDay);
}
const back = async (panel: Page, made: Uint8Array) => {
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
};

test("a withdrawal hides the person in every part at once, and is taken back byte for byte", async () => {
  const made = await peopleBook();
  const panel = await openConsents(made);
  await panel.getByText("Отметить отзыв согласия").click();
  const options = await panel.getByLabel("Кто отозвал").innerText();
  expect(options).toContain("Н-001 Новикова Яна Тестовна");
  expect(options).not.toContain("Н-005");
  await panel.getByText("Отметить отзыв согласия").click();
  await withdraw(panel, "Н-001");
  await panel.getByText(/Данные нужно уничтожить до/).waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await panel.getByRole("button", { name: "Записать отзыв" }).click();
  await said(panel, "обновлена");
  const row = (await tablesOf(await stored(panel))).Согласия.find(
    (each) => textOf(each, "Код участника") === "Н-001",
  )!;
  expect(dateOf(row, "Отозвано")).toBe(realDay);
  await panel.getByText("Н-001: уничтожить данные").waitFor();
  for (const name of ["Подбор пар", "Пары", "Согласия"]) {
    await part(panel, name).click();
    expect(await panel.locator("#panel-people").innerHTML()).not.toContain("Новиков");
  }
  await back(panel, made);
  await part(panel, "Подбор пар").click();
  await panel.getByText("Новикова Яна Тестовна").first().waitFor();
});

test("a file saved meanwhile is read anew, and nothing is written", async () => {
  const panel = await openConsents(await peopleBook());
  await withdraw(panel, "Н-001");
  const theirs = await peopleBook({ Пары: [] });
  await store(panel, theirs);
  await panel.getByRole("button", { name: "Записать отзыв" }).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
});

test("the data are shown by category, cleared from the whole file, and the draft of the act still tells what there was", async () => {
  const made = await peopleBook();
  const panel = await openConsents(made);
  await panel.getByRole("button", { name: /^Очистить данные в книге/ }).click();
  const card = panel.locator(".card.urgent");
  await card
    .getByText(/Будет очищено: 2 ячейки строки \(фамилия, имя, отчество, запрос к программе\)/)
    .waitFor();
  const elsewhere = card.getByRole("group", { name: /^Упоминается и в других ячейках/ });
  expect(await elsewhere.getByRole("checkbox", { checked: true }).count()).toBe(0);
  expect(await card.innerHTML()).not.toContain("Скрытнов");
  await card.getByRole("button", { name: "Отметить все" }).click();
  expect(await wrongInAnyLook(panel, "clearing")).toEqual([]);
  await card.getByRole("button", { name: "Очистить", exact: true }).click();
  await said(panel, /Данные участника Н-005 очищены, ячеек: \d+/);
  const after = await stored(panel);
  const parts = Object.entries(unzipSync(after)).map(
    ([name, bytes]) => `${name} ${new TextDecoder().decode(bytes)}`,
  );
  expect(parts.filter((words) => words.includes("Скрытнов")).map((words) => words.split(" ")[0])).toEqual([]);
  const row = (await tablesOf(after)).Наставляемые.find((each) => textOf(each, "Код") === "Н-005")!;
  expect([textOf(row, "ФИО"), textOf(row, "Категория")]).toEqual(["", "педагог"]);

  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: /^Скачать черновик акта/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Акт об уничтожении ПД – Н-005\.docx$/);
  const words = await wordsOf(readFileSync(await download.path()));
  expect(words).toContain("Фамилия, имя, отчество, запрос к программе");
  expect(words).not.toContain("Скрытнов");
  await panel.getByRole("checkbox", { name: /^Уничтожено: Н-005/ }).check();
  await panel.getByLabel("Когда уничтожены").fill(realDay);
  await panel.getByText("Будет записано.").waitFor();
});

test("what was cleared comes back byte for byte while the panel stands open", async () => {
  const made = await peopleBook({
    Согласия: [{ "Код участника": "Н-003", Вид: "обработка ПД", Отозвано: addDays(realDay, -2) }],
  });
  const panel = await openConsents(made);
  await panel.getByRole("button", { name: /^Очистить данные в книге/ }).click();
  await panel.getByRole("button", { name: "Очистить", exact: true }).click();
  await said(panel, "Данные участника Н-003 очищены");
  await back(panel, made);
});
