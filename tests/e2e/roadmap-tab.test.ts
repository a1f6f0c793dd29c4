import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import type { Roadmap } from "../../shared/roadmap/roadmap.ts";
import { readWorkbook, textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

const golden = (name: string): Roadmap =>
  JSON.parse(readFileSync(`tests/fixtures/roadmaps/${name}.golden.json`, "utf8"));

async function openRoadmapTab(): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await panel.getByRole("tab", { name: "Дорожная карта" }).click();
  return panel;
}

const choose = (panel: Page, name: string, buffer: Buffer) =>
  panel
    .getByLabel("Документ дорожной карты")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });

const isRead = (panel: Page, name: string) =>
  panel
    .getByRole("status")
    .filter({ hasText: `Прочитано: «${name}»` })
    .waitFor();

async function save(panel: Page): Promise<Download> {
  const [download] = await Promise.all([
    panel.waitForEvent("download"),
    panel.getByRole("button", { name: "Сохранить книгу .xlsx" }).click(),
  ]);
  return download;
}

const rowsOf = async (download: Download) =>
  readWorkbook(await readWorkbookFile(readFileSync(await download.path()))).tables["Контроль сроков"];

const rendered = (name: string) => readFileSync(`tests/fixtures/roadmaps-rendered/${name}`);

test("the tabs go by the arrows; the form is the first", async () => {
  const { panel } = await openAsTab("/form");
  await panel.getByRole("tab", { name: "Форма", selected: true }).focus();
  await expect.poll(() => panel.getByRole("button", { name: "Прочитать форму" }).isVisible()).toBe(true);
  await panel.keyboard.press("ArrowRight");
  await panel.getByRole("tabpanel", { name: "Контроль сроков" }).waitFor();
  await panel.keyboard.press("ArrowRight");
  await panel.getByRole("tabpanel", { name: "Дорожная карта" }).waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe("Дорожная карта");
  await expect.poll(() => panel.getByRole("button", { name: "Прочитать форму" }).count()).toBe(0);
  await panel.keyboard.press("ArrowRight");
  await panel.getByRole("tabpanel", { name: "Люди" }).waitFor();
  await panel.keyboard.press("ArrowRight");
  await panel.getByRole("tabpanel", { name: "Форма" }).waitFor();
});

// What a format may lose of a document is measured elsewhere; here it must not lose more on the way through the panel.
test.each([
  ["school-1", "school-1.chromium-landscape.pdf", 0.1, "Наставничество 2023-2024.xlsx"],
  ["verkhny-tagil-center", "verkhny-tagil-center.docx", 0.03, /^Наставничество 20\d\d-20\d\d\.xlsx$/],
  ["tyukhtet-municipality", "tyukhtet-municipality.xlsx", 0.03, "Наставничество 2024-2025.xlsx"],
  ["kindergarten-104", "kindergarten-104.html", 0.03, /^Наставничество 20\d\d-20\d\d\.xlsx$/],
] as const)("%s becomes a workbook from %s", async (name, file, loss, bookName) => {
  const panel = await openRoadmapTab();
  const requests: string[] = [];
  panel.on("request", (request) => requests.push(new URL(request.url()).protocol));
  await choose(panel, file, rendered(file));
  await isRead(panel, file);
  const { stages } = golden(name);
  const shown = panel.getByRole("region", { name: "Этапы и мероприятия" });
  await expect.poll(() => shown.locator("details.stage").count()).toBe(stages.length);
  const download = await save(panel);
  expect(download.suggestedFilename()).toMatch(bookName);
  await panel.getByRole("status").filter({ hasText: "Книга сохранена" }).waitFor();
  const texts = new Set((await rowsOf(download)).map((row) => textOf(row, "Мероприятие")));
  const wanted = stages.flatMap((stage) =>
    stage.activities.map(({ group, text }) => (group === null ? text : `${group}: ${text}`)),
  );
  const missing = wanted.filter((text) => !texts.has(text));
  expect(missing.length / wanted.length, missing.join("\n")).toBeLessThanOrEqual(loss);
  expect([...new Set(requests)].filter((protocol) => /^(https?|wss?):/.test(protocol))).toEqual([]);
});

test("a file that cannot be read says what to do, and the panel lives on", async () => {
  const panel = await openRoadmapTab();
  const broken = [
    ["план.docx", Buffer.from("PK\u0003\u0004 оборванный архив")],
    ["скан.pdf", Buffer.from("%PDF-1.7\nничего")],
    ["старый.doc", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["пустой.txt", Buffer.alloc(0)],
  ] as const;
  for (const [name, bytes] of broken) {
    await choose(panel, name, bytes);
    const alert = panel.getByRole("alert").filter({ hasText: name });
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toMatch(/[а-яё]{4,}.*\.$/);
  }
  await choose(panel, "письмо.txt", Buffer.from("Уважаемые коллеги! Таблицы здесь нет."));
  await panel.getByRole("alert").filter({ hasText: "не нашлось ни одного мероприятия" }).waitFor();
  await choose(panel, "журнал.tsv", Buffer.from("№\tМероприятие\n1\tПедсовет\n".repeat(2000)));
  await panel.getByRole("alert").filter({ hasText: "слишком много для дорожной карты" }).waitFor();
  await choose(panel, "план.txt", readFileSync("tests/fixtures/roadmaps/kindergarten-104.txt"));
  await isRead(panel, "план.txt");
  await expect.poll(() => panel.getByRole("alert").count()).toBe(0);
});

test("where documents are parsed there is no network and no store", async () => {
  const panel = await openRoadmapTab();
  const started = panel.waitForEvent("worker");
  await choose(panel, "план.tsv", Buffer.from("№\tМероприятие\n1\tПедсовет\n"));
  const address = (await started).url();
  await isRead(panel, "план.tsv");
  const [idle] = await Promise.all([
    panel.waitForEvent("worker"),
    panel.evaluate((url) => {
      Object.assign(window, { idle: new Worker(url, { type: "module" }) });
    }, address),
  ]);
  const waysOut = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "indexedDB",
    "caches",
    "importScripts",
  ];
  const open = () =>
    idle.evaluate((names) => {
      const levels = [self, Object.getPrototypeOf(self), Object.getPrototypeOf(Object.getPrototypeOf(self))];
      return names.filter((name) => levels.some((level) => Reflect.get(level, name, self) !== undefined));
    }, waysOut);
  await expect.poll(open).toEqual([]);
});

test("a long reading can be stopped", async () => {
  const panel = await openRoadmapTab();
  const row = `Провести мероприятие\tдо 1 октября\tкуратор\n`;
  // Pressed as soon as it is there: on a fast machine a click from outside may come after the reading.
  await panel.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      const button = [...document.querySelectorAll("button")].find((each) => each.textContent === "Отмена");
      if (!button) return;
      observer.disconnect();
      button.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await choose(
    panel,
    "большой.txt",
    Buffer.from(`Мероприятия\tСроки\tОтветственные\n${row.repeat(100_000)}`),
  );
  await panel.getByRole("status").filter({ hasText: "Чтение отменено." }).waitFor();
  await expect.poll(() => panel.getByRole("button", { name: "Отмена" }).count()).toBe(0);
  await expect.poll(() => panel.locator("details.stage").count()).toBe(0);
});

test("a doubt is settled by one click, kept without the document's words, and forgotten when asked", async () => {
  const text = [
    "Дорожная карта наставничества МБОУ «Примерская школа № 7» на 2024-2025 учебный год",
    "",
    "№\tМероприятия\tПометки\tОтветственные",
    "1\tПриказ о наставничестве\tдо 1 октября\tдиректор",
    "2\tПедсовет\tноябрь\tкуратор",
    "3\tВстречи пар\tдекабрь\tкуратор",
  ].join("\n");
  const look = async () => {
    const panel = await openRoadmapTab();
    await choose(panel, "план.txt", Buffer.from(text));
    await isRead(panel, "план.txt");
    return panel;
  };
  const deadlines = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
    rows.map((row) => textOf(row, "Срок по документу"));

  const panel = await look();
  const question = panel.getByRole("group", { name: "Что записано в столбце «Пометки»?" });
  await expect.poll(() => question.getByRole("radio", { name: "сроки" }).isChecked()).toBe(true);
  expect(deadlines(await rowsOf(await save(panel)))).toEqual(["до 1 октября", "ноябрь", "декабрь"]);
  await question.getByRole("radio", { name: "результаты" }).check();
  await panel.getByText("до 01.10.2024").waitFor({ state: "detached" });
  expect(deadlines(await rowsOf(await save(panel)))).toEqual(["", "", ""]);
  const kept = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(kept).toContain('"outcome"');
  expect(kept).not.toMatch(/[а-яё]/i);

  const again = await look();
  const asked = again.getByRole("group", { name: "Что записано в столбце «Пометки»?" });
  await expect.poll(() => asked.getByRole("radio", { name: "результаты" }).isChecked()).toBe(true);
  await asked.getByText("Выбрано, когда этот документ читали раньше.").waitFor();
  await again.getByRole("button", { name: "Забыть решения" }).click();
  await expect.poll(() => asked.getByRole("radio", { name: "сроки" }).isChecked()).toBe(true);
  await expect
    .poll(() => again.evaluate(async () => (await chrome.storage.local.get("decisions")).decisions))
    .toEqual({});
});

test("a table pasted from Word, dropped files, and a sample are documents too", async () => {
  const panel = await openRoadmapTab();
  await panel.getByText("Вставить текст документа").click();
  await panel.getByLabel("Текст документа").evaluate((box) => {
    const clipboardData = new DataTransfer();
    const cells = (...words: string[]) =>
      `<tr>${words.map((word) => `<td><p>${word}</p></td>`).join("")}</tr>`;
    clipboardData.setData(
      "text/html",
      `<table>${cells("№", "Мероприятие", "Срок")}${cells("1", "Приказ о наставничестве", "до 01.10.2024")}</table>`,
    );
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await isRead(panel, "вставленный текст");
  await expect.poll(() => panel.getByText("не указан: даты не рассчитаны").count()).toBe(1);
  await panel.getByLabel(/^Учебный год/).fill("2024-2025");
  await panel.getByText("2024-2025", { exact: true }).waitFor();

  await panel.getByRole("group", { name: "Документ" }).evaluate((zone) => {
    const dataTransfer = new DataTransfer();
    const text = "№\tМероприятие\tСрок\n1\tПедсовет\tмай\n";
    dataTransfer.items.add(new File([text], "перетащен.tsv"));
    zone.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await isRead(panel, "перетащен.tsv");

  await panel.getByText("Нет документа? Взять примерную дорожную карту").click();
  await panel.getByLabel("Для кого").selectOption("centre");
  await panel.getByRole("status").filter({ hasText: "Взята примерная дорожная карта" }).waitFor();
  await expect.poll(() => panel.locator("details.stage").count()).toBe(7);
  const rows = await rowsOf(await save(panel));
  expect(rows.filter((row) => textOf(row, "Срок по документу") === "")).toEqual([]);
});

test("what differs from the workbook of the other tab is shown", async () => {
  const panel = await openRoadmapTab();
  const text = "№\tМероприятие\tСрок\n1\tПедсовет\tмай\n2\tПриказ\tдо 01.10.2024\n";
  await panel.getByLabel(/^Учебный год/).fill("2024-2025");
  await choose(panel, "прежний.tsv", Buffer.from(text));
  await isRead(panel, "прежний.tsv");
  const book = readFileSync(await (await save(panel)).path());
  await panel.getByRole("tab", { name: "Форма" }).click();
  await panel.getByLabel("Рабочая книга").setInputFiles({
    name: "Школа 7.xlsx",
    mimeType: "application/octet-stream",
    buffer: book,
  });
  await panel
    .getByRole("alert")
    .or(panel.getByRole("status").filter({ hasText: "Книга" }))
    .first()
    .waitFor();
  await panel.getByRole("tab", { name: "Дорожная карта" }).click();
  const difference = panel.getByRole("region", { name: "Отличия от книги" });
  await difference.getByText("Отличий нет.").waitFor();
  await choose(panel, "новый.tsv", Buffer.from(text.replace("май", "июнь")));
  await difference.getByText("Срок по документу: было «май», станет «июнь»").waitFor();
  const [copy] = await Promise.all([
    panel.waitForEvent("download"),
    difference.getByRole("button", { name: "Сохранить копию" }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe("Школа 7 (обновлённая).xlsx");
  expect((await rowsOf(copy)).map((row) => textOf(row, "Срок по документу"))).toEqual([
    "июнь",
    "до 01.10.2024",
  ]);
});

test("nothing runs out of a narrow panel", async () => {
  const panel = await openRoadmapTab();
  await panel.setViewportSize({ width: 300, height: 800 });
  await choose(panel, "school-1.docx", rendered("school-1.docx"));
  await isRead(panel, "school-1.docx");
  await panel.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await expect
    .poll(() => panel.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(300);
});
