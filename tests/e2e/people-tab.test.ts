import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { matchCommand } from "../../local/command-line/commands/match.ts";
import { addDays, dottedDate } from "../../shared/calendar/iso-date.ts";
import type { PairingProposals } from "../../shared/pairing/pairing.ts";
import { dateOf, textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { readByAddress, sheetBrowser } from "./google-sheet/sheet-browser.ts";
import { fileElsewhere, googleStandIn, workbookFile } from "./google-sheet/stand-in.ts";
import { clearedPeople, peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, tablesOf, wrongInAnyLook } from "./people-steps.ts";
import { openBook, store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPeople(bytes?: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  return showPeople(panel, bytes ?? (await peopleBook()));
}

const pairBox = (panel: Page, mentor: string, mentee: string) =>
  panel.getByRole("checkbox", { name: new RegExp(`Наставник ${mentor}.*наставляемый ${mentee}`) });

/** What the command line says of the file: another edge over the same rules. */
async function matched(bytes: Uint8Array): Promise<PairingProposals> {
  const folder = mkdtempSync(join(tmpdir(), "people-tab-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    return JSON.parse(String(await matchCommand.run([join(folder, "book.xlsx"), "--date", realDay])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("proposals are chosen by the person, shown, written as «предложена» and taken back byte for byte", async () => {
  const made = await peopleBook();
  const panel = await openPeople(made);
  await panel.getByRole("heading", { name: "Подбор пар: 2" }).waitFor();
  expect(await panel.getByRole("checkbox", { checked: true }).count()).toBe(0);
  const card = panel.locator(".card").filter({ has: pairBox(panel, "М-001", "Н-001") });
  expect(await card.innerText()).toMatch(/Опытова Вера Тестовна[\s\S]*Новикова Яна Тестовна/);
  expect(await card.innerText()).toMatch(/подходит.*, \d+ из 100/);
  expect(await card.innerText()).toMatch(/или М-002 Знаев Олег Тестович: /);
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  expect(await write.getAttribute("aria-disabled")).toBe("true");

  await pairBox(panel, "М-001", "Н-001").focus();
  await panel.keyboard.press("Space");
  const preview = panel.locator(".write details");
  await preview.getByText("Что будет записано в книгу: 1").waitFor();
  expect(await preview.innerText()).toContain("М-001 Опытова Вера Тестовна – Н-001 Новикова Яна Тестовна");
  expect((await stored(panel)).equals(made)).toBe(true);
  await write.click();
  await said(panel, /обновлена\..*«предложена»: 1 пара \(М-001 – Н-001\)/);

  const after = await stored(panel);
  const rows = (await tablesOf(after)).Пары.map((row) =>
    (["Код", "Наставник", "Наставляемый", "Состояние"] as const).map((heading) => textOf(row, heading)),
  );
  expect(rows).toEqual([
    ["П-001", "М-003", "Н-004", "действует"],
    ["П-002", "М-001", "Н-001", "предложена"],
  ]);
  expect((await matched(made)).proposals.map(({ mentee }) => mentee)).toEqual(["Н-001", "Н-002"]);
  expect((await matched(after)).proposals.map(({ mentee }) => mentee)).toEqual(["Н-002"]);
  await panel.getByRole("heading", { name: "Подбор пар: 1" }).waitFor();

  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
  await panel.getByRole("heading", { name: "Подбор пар: 2" }).waitFor();
  expect(await panel.getByRole("button", { name: "Вернуть как было" }).count()).toBe(0);
  expect(await panel.getByRole("checkbox", { checked: true }).count()).toBe(0);
});

test("a file that somebody saved meanwhile is read again, and a choice that is no longer proposed is not written", async () => {
  const panel = await openPeople();
  await pairBox(panel, "М-001", "Н-001").check();
  const theirs = await peopleBook({
    Пары: [{ Код: "П-009", Наставник: "М-002", Наставляемый: "Н-001", Состояние: "предложена" }],
  });
  await store(panel, theirs);
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  await write.click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await panel.getByText("Отмечено пар: 0").waitFor();
  expect(await write.getAttribute("aria-disabled")).toBe("true");
});

test("by keyboard alone; the focus is not lost when the button that was pressed goes; another book has no choices of this one", async () => {
  const panel = await openPeople();
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  for (const [mentor, mentee] of [
    ["М-001", "Н-001"],
    ["М-002", "Н-002"],
  ] as const) {
    await pairBox(panel, mentor, mentee).focus();
    await panel.keyboard.press("Space");
  }
  await panel.getByText("Отмечено пар: 2").waitFor();
  await write.focus();
  await panel.keyboard.press("Enter");
  await said(panel, /2 пары \(М-001 – Н-001, М-002 – Н-002\)/);
  await panel.getByText("Предложить пока некого").waitFor();
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe("Подбор пар");
  await panel.keyboard.press("Tab");
  await expect.poll(focused).toBe("Вернуть как было");
  await panel.keyboard.press("Enter");
  await said(panel, "снова такая, как была");
  await expect.poll(focused).toBe("Подбор пар: 2");
  await pairBox(panel, "М-001", "Н-001").check();
  await panel.getByRole("tab", { name: "Форма" }).click();
  await openBook(panel, await peopleBook());
  await panel.getByRole("tab", { name: "Люди" }).click();
  await panel.getByText("Отмечено пар: 0").waitFor();
  expect(await panel.getByRole("checkbox", { checked: true }).count()).toBe(0);
});

test("the runner-up is taken in place of the first, unless one mentor would lead too many", async () => {
  const mentor = { Категория: "педагог", "Основные компетенции": "подготовка к ЕГЭ" };
  const mentee = { Категория: "педагог", "Стаж, лет": 1, "Основной запрос": "подготовка к ОГЭ" };
  const made = await peopleBook({
    Наставники: [
      {
        ...mentor,
        Код: "М-001",
        ФИО: "Опытова Вера Тестовна",
        "Стаж, лет": 20,
        "Сколько наставляемых готов вести": 2,
      },
      { ...mentor, Код: "М-002", ФИО: "Знаев Олег Тестович" },
    ],
    Наставляемые: [
      { ...mentee, Код: "Н-001", ФИО: "Новикова Яна Тестовна" },
      { ...mentee, Код: "Н-003", ФИО: "Одинцова Ольга Тестовна" },
    ],
    Пары: [],
  });
  const panel = await openPeople(made);
  await panel.getByRole("heading", { name: "Подбор пар: 2" }).waitFor();
  const cardOf = (code: string) =>
    panel
      .locator(".card")
      .filter({ has: panel.getByRole("checkbox", { name: new RegExp(`наставляемый ${code}`) }) });
  for (const code of ["Н-001", "Н-003"]) {
    await cardOf(code).getByRole("checkbox").check();
    await cardOf(code).locator("summary").click();
    await cardOf(code)
      .getByRole("button", { name: /^Выбрать второго: М-002 Знаев/ })
      .click();
  }
  await pairBox(panel, "М-002", "Н-001").waitFor();
  await panel.getByText("М-002 готов вести ещё 1, а выбрано 2 наставляемых.").waitFor();
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  expect(await write.getAttribute("aria-disabled")).toBe("true");
  await cardOf("Н-003")
    .getByRole("button", { name: /^Вернуть первого: М-001 Опытова/ })
    .click();
  expect(await panel.locator("#pairs-chosen").innerText()).toMatch(
    /^Отмечено пар: 2, баллов вместе: \d+ \(на \d+ меньше, чем с первыми\)$/,
  );
  await write.click();
  await said(panel, /2 пары/);
  expect(
    (await tablesOf(await stored(panel))).Пары.map((row) => [
      textOf(row, "Наставник"),
      textOf(row, "Наставляемый"),
    ]).sort(),
  ).toEqual([
    ["М-001", "Н-003"],
    ["М-002", "Н-001"],
  ]);
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
});

test("mentees without a proposal are told with the reason", async () => {
  const panel = await openPeople();
  const alone = panel.getByRole("region", { name: /^Без предложения/ });
  expect(await alone.locator(".card").filter({ hasText: "Н-003" }).innerText()).toContain("Одинцова");
  expect(await alone.locator(".card").filter({ hasText: "Н-006" }).innerText()).toContain("согласия нет");
});

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
