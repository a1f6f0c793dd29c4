import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { readByAddress, sheetBrowser } from "./google-sheet/sheet-browser.ts";
import { fileElsewhere, googleStandIn, workbookFile } from "./google-sheet/stand-in.ts";
import { clearedPeople, peopleBook, realDay } from "./people-book.ts";
import { part, showPeople, wrongInAnyLook } from "./people-steps.ts";
import { openBook } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPeople(bytes?: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  return showPeople(panel, bytes ?? (await peopleBook()));
}

const pairBox = (panel: Page, mentor: string, mentee: string) =>
  panel.getByRole("checkbox", { name: new RegExp(`Наставник ${mentor}.*наставляемый ${mentee}`) });

test("whoever took the consent back is named nowhere; no name goes into the title, the storage or the console", async () => {
  const { panel } = await openAsTab("/form");
  const console: string[] = [];
  panel.on("console", (message) => console.push(message.text()));
  const asked: string[] = [];
  panel.on("request", (request) => asked.push(request.url()));
  await openBook(panel, await peopleBook());
  await panel.getByRole("tab", { name: "Люди" }).click();
  const surnames = ["Скрытнов", "Опытов", "Новиков", "Занятов"];
  const shown: string[] = [];
  for (const name of ["Подбор пар", "Пары", "Согласия", "Список людей", "Анкеты"]) {
    await part(panel, name).click();
    await panel.locator("details").evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    shown.push(await panel.locator("#panel-people").innerHTML());
  }
  expect(shown.join("\n")).toContain("Опытова");
  expect(shown.join("\n")).toContain("Н-005: уничтожить данные");
  expect(shown.join("\n")).not.toContain("Скрытнов");
  const kept = await panel.evaluate(async () =>
    JSON.stringify([
      document.title,
      { ...localStorage },
      { ...sessionStorage },
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
      await chrome.storage.sync?.get(),
      (await indexedDB.databases()).map(({ name }) => name),
      location.href,
    ]),
  );
  for (const surname of surnames) {
    expect(kept).not.toContain(surname);
    expect(console.join("\n")).not.toContain(surname);
  }
  expect(asked.filter((address) => !address.startsWith("chrome-extension://"))).toEqual([]);
});

test("by «Режим имён: коды», and where the withdrawals cannot be read, there are codes alone", async () => {
  const byCodes = await openPeople(await peopleBook({ Паспорт: { "Режим имён": "коды" } }));
  await pairBox(byCodes, "М-001", "Н-001").waitFor();
  expect(await byCodes.locator("#panel-people").innerText()).not.toMatch(/Опытова|Новикова|Одинцова/);

  const made = await peopleBook();
  const snapshot = await readWorkbookFile(made);
  const consents = snapshot.tabs.find(({ name }) => name === "Согласия")!;
  const at = consents.rows.findIndex((row) => row.includes("Отозвано"));
  const column = consents.rows[at]!.indexOf("Отозвано") + 1;
  const cells = [["Прочее"]];
  const renamed = { kind: "set-cells", tab: "Согласия", row: at + 1, column, cells } as const;
  const panel = await openPeople((await patchWorkbookFile(made, [renamed], realDay)).bytes);
  await panel.getByText(/Ошибочная пара хуже/).waitFor();
  for (const name of ["Подбор пар", "Согласия"]) {
    await part(panel, name).click();
    expect(await panel.locator("#panel-people").innerText()).toContain("«Отозвано»");
    expect(await panel.locator("#panel-people").innerText()).not.toMatch(/[А-Я][а-я]+(?:ова|ев) [А-Я]/);
    expect(await panel.getByRole("button", { name: "Записать предложенные" }).count()).toBe(0);
  }
});

test("without a book, without people and with nobody free there is a sentence in place of the list", async () => {
  const { panel } = await openAsTab("/form");
  await panel.getByRole("tab", { name: "Люди" }).click();
  await panel.getByText("Выберите рабочую книгу").waitFor();
  for (const [more, words] of [
    [
      { Наставники: [], Наставляемые: [], Пары: [], Согласия: [] },
      "пока нет ни наставников, ни наставляемых",
    ],
    [{ Наставляемые: [], Пары: [] }, "подбирать некому"],
    [{ Наставники: [], Пары: [] }, "предложить некого"],
    [
      { Наставляемые: [{ Код: "Н-004", ФИО: "Парнов Пётр Тестович", Категория: "педагог" }] },
      "уже есть пара или группа",
    ],
  ] as const) {
    await panel.getByRole("tab", { name: "Форма" }).click();
    await openBook(panel, await peopleBook(more));
    await panel.getByRole("tab", { name: "Люди" }).click();
    await panel.getByText(words).waitFor();
    expect(await panel.getByRole("checkbox").count()).toBe(0);
  }
});

test("nothing is wrong with it for a screen reader, by day and by night, however narrow", async () => {
  const panel = await openPeople(await peopleBook(clearedPeople));
  for (const name of ["Подбор пар", "Согласия"]) {
    await part(panel, name).click();
    await panel.getByRole("checkbox").first().check();
    await panel.locator("details").evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    expect(await wrongInAnyLook(panel, name === "Согласия" ? "consents" : "matching")).toEqual([]);
  }
});

test("over a Google Sheet all is shown and nothing can be written; it says where to type", async () => {
  const google = await googleStandIn({
    "people-of-school-7": fileElsewhere("people"),
    people: workbookFile("Люди школы 7", Buffer.from(await peopleBook())),
  });
  const browser = await sheetBrowser(google, { granted: true });
  try {
    await browser.signIn();
    const panel = await browser.openPanel();
    await readByAddress(panel, "https://docs.google.com/spreadsheets/d/people-of-school-7/edit");
    await panel.getByRole("status").filter({ hasText: "Книга: Люди школы 7" }).waitFor();
    google.requests.length = 0;
    await panel.getByRole("tab", { name: "Люди" }).click();
    await panel.getByRole("heading", { name: "Подбор пар: 2" }).waitFor();
    await panel.getByText(/Таблицу Google панель не меняет. Пары, с которыми вы согласны, впишите/).waitFor();
    expect(await panel.getByRole("checkbox").count()).toBe(0);
    await part(panel, "Согласия").click();
    await panel.getByText(/вписывайте в самой таблице/).waitFor();
    await panel.getByText("Н-005: уничтожить данные").waitFor();
    expect(await panel.getByRole("checkbox").count()).toBe(1);
    for (const name of ["Согласия", "Пары", "Список людей", "Анкеты"]) {
      await part(panel, name).click();
      await panel.getByText(/Таблицу Google панель не меняет/).waitFor();
      expect(await panel.locator("#panel-people button").count()).toBe(0);
    }
    expect(google.requests).toEqual([]);
  } finally {
    await browser.context.close();
    await google.close();
  }
});
