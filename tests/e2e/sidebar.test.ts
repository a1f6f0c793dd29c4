import { readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findChromium } from "../../local/bootstrap/chromium.mjs";
import { type RunningAddOn, runAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { type ServedSidebar, serveSidebar } from "../../local/spreadsheet-app/serve-sidebar.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import { dateOf, readWorkbook, textOf, yesOf } from "../../shared/workbook/read-workbook.ts";

let addOn: RunningAddOn;
let served: ServedSidebar;
let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  const folder = inject("builtAddOn");
  addOn = runAddOn(folder, { now: "2023-09-25T09:00:00Z" });
  served = await serveSidebar(addOn);
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const args = [...asRoot, "--disable-background-networking", "--disable-component-update"];
  browser = await chromium.launch({ executablePath: findChromium() as string, headless: true, args });
  page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: "ru-RU" });
  page.on("request", (request) => requests.push(new URL(request.url()).host));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const rows = () => readWorkbook(storedSnapshot(addOn.google.spreadsheet.stores)).tables["Контроль сроков"];
const noSidewaysScroll = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test("in the real sidebar a pasted roadmap becomes a book, and a tick writes the day and the name", async () => {
  await page.goto(served.sidebarUrl.replace("openDeadlines", "openCreateWorkbook"));
  const text = readFileSync("tests/fixtures/roadmaps/school-1.txt", "utf8");
  await page.getByRole("textbox").first().fill(text);
  await page.getByRole("button", { name: /показать, что получится/i }).click();
  await page
    .getByText(/27 мероприятий/)
    .first()
    .waitFor();
  // Nothing is written before the person agrees.
  expect(rows()).toHaveLength(0);
  await expect.poll(() => noSidewaysScroll()).toBe(true);
  await page.getByRole("button", { name: "Создать", exact: true }).click();
  await expect.poll(() => rows().length, { timeout: 30_000 }).toBeGreaterThan(27);

  await page.goto(served.sidebarUrl);
  await page.locator("summary", { hasText: "Нормативное правовое регулирование" }).waitFor();
  await expect.poll(() => noSidewaysScroll()).toBe(true);
  await page.getByLabel(/кто отмечает/i).fill("Биканова Н.В.");
  const box = page.getByRole("checkbox", { name: /Разработка, согласование и утверждение дорожной карты/ });
  // The plan promises a paper: the day and the paper are asked for first.
  await box.click();
  await page.getByLabel(/^Подтверждение/).fill("папка 3");
  await page.getByRole("button", { name: "Отметить", exact: true }).click();
  await expect.poll(() => rows().filter((row) => yesOf(row, "Выполнено")).length).toBe(1);
  const [done] = rows().filter((row) => yesOf(row, "Выполнено"));
  expect(done && textOf(done, "Кто отметил")).toBe("Биканова Н.В.");
  expect(done && dateOf(done, "Дата выполнения")).toBe("2023-09-25");
  expect(done && textOf(done, "Подтверждение")).toBe("папка 3");

  await box.uncheck();
  await expect.poll(() => rows().filter((row) => yesOf(row, "Выполнено")).length).toBe(0);
  expect([...new Set(requests)]).toEqual([new URL(served.url).host]);
});

test("a page copied with its table is asked about, answered by keyboard where one stands, and compared with the book", async () => {
  const copied = readFileSync("tests/fixtures/roadmaps-rendered/school-1.html", "utf8")
    .replace(/Сроки/g, "Пометки")
    .replace(/01\.10\.2023/g, "15.10.2023");
  await page.goto(served.sidebarUrl.replace("openDeadlines", "openCreateWorkbook"));
  await page.getByText("В книге уже есть дорожная карта").waitFor();
  await page.getByLabel("Текст дорожной карты").evaluate((box, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, copied);
  await page.getByText(/1 таблица: \d+ строк/).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Вставить заново");
  await page.getByRole("button", { name: /показать, что получится/i }).click();

  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Что получится");
  const difference = page.getByRole("region", { name: "Отличия от книги" });
  await difference
    .getByText("Срок по документу: было «до 01.10.2023», станет «до 15.10.2023»")
    .first()
    .waitFor({ state: "attached" });
  const question = page.getByRole("group", { name: "Что записано в столбце «Пометки»?" });
  await question.getByRole("radio", { name: /^сроки/ }).focus();
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.locator(".preview").getAttribute("aria-busy")).toBe("false");
  await difference.getByText(/станет «до 15\.10\.2023»/).waitFor({ state: "detached" });
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).checked))
    .toBe(true);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
  await page.keyboard.press("ArrowUp");
  await difference
    .getByText(/станет «до 15\.10\.2023»/)
    .first()
    .waitFor({ state: "attached" });
  await expect.poll(() => noSidewaysScroll()).toBe(true);

  const rowsBefore = rows().length;
  await page.getByRole("button", { name: "Обновить", exact: true }).click();
  await page.getByText("Книга готова").waitFor();
  expect(rows()).toHaveLength(rowsBefore);
  expect(rows().filter((row) => textOf(row, "Срок по документу") === "до 15.10.2023").length).toBeGreaterThan(
    3,
  );
});
