import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accessibilityProblems } from "./accessibility.ts";
import { exampleWorkbook } from "./example-workbook.ts";
import { alarmOf, readByAddress, sheetBrowser } from "./google-sheet/sheet-browser.ts";
import {
  afterNonce,
  fileElsewhere,
  type GoogleStandIn,
  googleStandIn,
  pageInstead,
  workbookFile,
} from "./google-sheet/stand-in.ts";
import { madeBook, roadmap } from "./stored-book.ts";

const SCHOOL = "school-7-of-the-forest";
const addressOf = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit?gid=0#gid=0`;

let google: GoogleStandIn;
let browser: Awaited<ReturnType<typeof sheetBrowser>>;

beforeAll(async () => {
  const [school, roadmap] = [await exampleWorkbook(), await madeBook()];
  google = await googleStandIn({
    [SCHOOL]: fileElsewhere("school"),
    "behind-a-second-sign-in": fileElsewhere("signed-school"),
    "signed-school": afterNonce(workbookFile("Школа 7", school)),
    school: workbookFile("Школа 7", school),
    "roadmap-of-school-7": fileElsewhere("roadmap"),
    roadmap: workbookFile("Сроки школы 7", roadmap),
    "closed-to-this-account": pageInstead(403, "Вам нужен доступ"),
    "export-is-switched-off": pageInstead(
      403,
      "Ошибка",
      "Владелец запретил скачивание, печать и копирование.",
    ),
    "sheet-that-was-deleted": pageInstead(404, "Страница не найдена"),
    "session-that-has-ended": pageInstead(401, "Unauthorized"),
    "google-that-is-too-busy": pageInstead(503, "Service Unavailable"),
    "page-instead-of-a-file": pageInstead(200, "Что-то ещё"),
    "excel-file-on-the-drive": pageInstead(400, "Bad Request"),
    "google-that-says-nothing": () => {},
    "connection-that-is-lost": (request) => request.socket.destroy(),
    "connection-that-breaks": (request, response) => {
      response.writeHead(200, { "content-length": "100000" });
      response.write(school.subarray(0, 2000), () => setTimeout(() => request.socket.destroy(), 50));
    },
    "file-that-comes-slowly": (_, response) => {
      response.writeHead(200);
      response.write(school.subarray(0, 1000));
      const timer = setInterval(() => response.write(school.subarray(1000, 1100)), 50);
      response.on("close", () => clearInterval(timer));
    },
    "file-beyond-all-bounds": (_, response) => {
      response.writeHead(200);
      const piece = Buffer.concat([Buffer.from("PK"), Buffer.alloc(4_000_000)]);
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on("drain", more);
      more();
    },
  });
  browser = await sheetBrowser(google, { granted: true });
});
afterAll(async () => {
  await browser?.context.close();
  await google?.close();
});
beforeEach(() => browser.signIn());

test("a Sheet is read by its address as the person signed in, over the redirect, and by no other request", async () => {
  const panel = await browser.openPanel();
  google.requests.length = 0;
  await readByAddress(panel, addressOf(SCHOOL));
  const status = panel.getByRole("status").filter({ hasText: "Книга: Школа 7 · Школа № 7 · показателей:" });
  await status.waitFor();
  await panel.getByText("Открыта таблица Google «Школа 7»").waitFor();
  expect(google.requests).toEqual([
    `GET docs.google.com /spreadsheets/d/${SCHOOL}/export?format=xlsx`,
    "GET doc-0s-0g-sheets.googleusercontent.com /export/school",
  ]);
  const kept = await panel.evaluate(async () =>
    JSON.stringify([await chrome.storage.local.get(), { ...localStorage }]),
  );
  expect(kept).not.toContain(SCHOOL);
  await panel.close();
});

test("the account in the address is the one that reads", async () => {
  const panel = await browser.openPanel();
  google.requests.length = 0;
  await readByAddress(panel, `docs.google.com/spreadsheets/u/1/d/${SCHOOL}/edit`);
  await panel.getByRole("status").filter({ hasText: "Книга: Школа 7" }).waitFor();
  expect(google.requests[0]).toBe(`GET docs.google.com /spreadsheets/u/1/d/${SCHOOL}/export?format=xlsx`);
  await panel.close();
});

test("the file's host may send back and forth to make sure who asks", async () => {
  const panel = await browser.openPanel();
  google.requests.length = 0;
  await readByAddress(panel, addressOf("behind-a-second-sign-in"));
  await panel.getByRole("status").filter({ hasText: "Книга: Школа 7" }).waitFor();
  expect(google.requests.map((request) => request.split(" ")[1])).toEqual([
    "docs.google.com",
    "doc-0s-0g-sheets.googleusercontent.com",
    "docs.google.com",
    "doc-0s-0g-sheets.googleusercontent.com",
  ]);
  await panel.close();
});

test("the choice of a Sheet is right for a screen reader, by day and by night, however narrow", async () => {
  const panel = await browser.openPanel();
  for (const colorScheme of ["light", "dark"] as const) {
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 800 });
    if (process.env.PICTURES)
      await panel.screenshot({ path: `out/sheet-picker-${colorScheme}.png`, fullPage: true });
    expect(await accessibilityProblems(panel)).toEqual([]);
    await expect
      .poll(() => panel.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
      .toBe(true);
  }
  await panel.close();
});

test("the open Sheet is read without its address; of several the person chooses", async () => {
  const panel = await browser.openPanel();
  const button = panel.getByRole("button", { name: "Прочитать открытую таблицу" });
  await button.click();
  await expect.poll(() => alarmOf(panel)).toContain("Ни в одной вкладке не открыта таблица Google");

  const one = await browser.context.newPage();
  await one.goto(addressOf(SCHOOL));
  await panel.bringToFront();
  await button.click();
  await panel.getByRole("status").filter({ hasText: "Книга: Школа 7" }).waitFor();

  const two = await browser.context.newPage();
  await two.goto(addressOf("roadmap-of-school-7"));
  await panel.bringToFront();
  await button.click();
  await panel.getByRole("status").filter({ hasText: "Открыто несколько таблиц" }).waitFor();
  await panel.getByRole("button", { name: "roadmap-of-school-7" }).click();
  await panel.getByRole("status").filter({ hasText: "Книга: Сроки школы 7" }).waitFor();
  for (const page of [one, two, panel]) await page.close();
});

describe("what came instead of the Sheet is said, and what to do", () => {
  test.each([
    ["no access", "closed-to-this-account", /не даёт этой учётной записи.*Попросите доступ/],
    ["export switched off", "export-is-switched-off", /Владелец таблицы запретил её скачивать/],
    ["gone", "sheet-that-was-deleted", /По этому адресу таблицы нет/],
    ["the session has ended", "session-that-has-ended", /Вы не вошли в Google/],
    ["busy", "google-that-is-too-busy", /Подождите несколько минут/],
    ["some page", "page-instead-of-a-file", /пришла другая страница/],
    ["not a Sheet", "excel-file-on-the-drive", /файл Excel на Google Диске/],
    ["network lost", "connection-that-is-lost", /Нет связи с Google/],
    ["network lost midway", "connection-that-breaks", /получена не целиком/],
    ["too large", "file-beyond-all-bounds", /больше 100 МБ/],
  ])("%s", async (_, id, sentence) => {
    const panel = await browser.openPanel();
    await readByAddress(panel, addressOf(id));
    await expect.poll(() => alarmOf(panel)).toMatch(sentence);
    await panel.close();
  });

  test("signed out: Google sends to its sign-in page, which the extension may not see", async () => {
    await browser.signOut();
    const panel = await browser.openPanel();
    await readByAddress(panel, addressOf(SCHOOL));
    await expect.poll(() => alarmOf(panel)).toMatch(/скорее всего на страницу входа. Войдите в Google/);
    await panel.close();
  });

  test("a foreign address is refused before anything is asked for", async () => {
    const panel = await browser.openPanel();
    google.requests.length = 0;
    await readByAddress(panel, "https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrSt/edit");
    await expect.poll(() => alarmOf(panel)).toContain("Это Google Документ");
    expect(google.requests).toEqual([]);
    await panel.close();
  });
});

test("a slow reading shows what has come, is stopped at the person's wish, and the book of before stays", async () => {
  const panel = await browser.openPanel();
  await readByAddress(panel, addressOf(SCHOOL));
  await panel.getByRole("status").filter({ hasText: "Книга: Школа 7" }).waitFor();
  await readByAddress(panel, addressOf("file-that-comes-slowly"));
  await panel.getByText(/Читаю таблицу… \d+,\d МБ/).waitFor();
  await panel.getByRole("button", { name: "Остановить" }).click();
  await panel.getByRole("status").filter({ hasText: "Чтение таблицы остановлено." }).waitFor();
  await panel.getByText("Открыта таблица Google «Школа 7»").waitFor();
  await panel.close();
});

test("a silence of a minute ends the reading", async () => {
  const panel = await browser.openPanel();
  await panel.clock.install();
  google.requests.length = 0;
  await readByAddress(panel, addressOf("google-that-says-nothing"));
  await expect.poll(() => google.requests.length).toBe(1);
  await panel.clock.fastForward(59_000);
  await panel.getByRole("button", { name: "Остановить" }).waitFor();
  await panel.clock.fastForward(2_000);
  await expect.poll(() => alarmOf(panel)).toContain("Google не отвечает больше минуты");
  await panel.close();
});

test("a new edition of the roadmap over a Sheet is shown and goes into a copy, never into a file or the Sheet", async () => {
  const panel = await browser.openPanel();
  await readByAddress(panel, addressOf("roadmap-of-school-7"));
  await panel.getByRole("status").filter({ hasText: "Книга: Сроки школы 7" }).waitFor();
  google.requests.length = 0;
  await panel.getByRole("tab", { name: "Дорожная карта" }).click();
  await panel.getByLabel("Документ дорожной карты").setInputFiles({
    name: "новый.tsv",
    mimeType: "text/plain",
    buffer: Buffer.from(roadmap.replace("май", "июнь")),
  });
  await panel.getByText("Срок по документу: было «май», станет «июнь»").waitFor();
  await panel.getByText("Таблицу Google панель не меняет").waitFor();
  await expect.poll(() => panel.getByRole("button", { name: "Обновить книгу" }).count()).toBe(0);
  const download = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Сохранить копию" }).click();
  expect((await download).suggestedFilename()).toBe("Сроки школы 7 (обновлённая).xlsx");
  expect(google.requests).toEqual([]);
  await panel.close();
});

test("over a Sheet the deadlines are only shown, and every row leads to its place in the open Sheet", async () => {
  const sheet = await browser.context.newPage();
  await sheet.goto(addressOf("roadmap-of-school-7"));
  await sheet.evaluate(() => Object.assign(window, { notLoadedAnew: true }));
  const panel = await browser.openPanel();
  await readByAddress(panel, addressOf("roadmap-of-school-7"));
  await panel.getByRole("status").filter({ hasText: "Книга: Сроки школы 7" }).waitFor();
  await panel.getByRole("tab", { name: "Контроль сроков" }).click();
  await panel.getByText(/Готово 0 из 2/).waitFor();
  const box = panel.getByRole("checkbox", { name: "Педсовет" });
  await expect.poll(() => box.isDisabled()).toBe(true);
  const described = await box.getAttribute("aria-describedby");
  const said = await panel.locator(`#${described?.split(" ").at(-1)}`).innerText();
  expect(said).toContain("отметить выполненное можно в самой таблице");
  await expect.poll(() => panel.getByLabel("Кто отмечает").count()).toBe(0);
  expect(await accessibilityProblems(panel)).toEqual([]);

  google.requests.length = 0;
  await panel.getByRole("button", { name: "Показать в таблице: Приказ" }).click();
  const words = await panel.getByText(/^Вкладка «Контроль сроков», строка \d+\.$/).innerText();
  const row = /\d+/.exec(words)?.[0];
  await sheet.waitForURL((url) =>
    decodeURIComponent(url.hash).startsWith(`#range='Контроль сроков'!A${row}:`),
  );
  await expect.poll(() => sheet.evaluate(() => "notLoadedAnew" in window)).toBe(true);
  expect(google.requests).toEqual([]);

  await panel.getByRole("button", { name: "Обновить" }).click();
  await expect.poll(() => google.requests.length).toBe(2);
  await panel.getByText(/Готово 0 из 2/).waitFor();

  await browser.signOut();
  await panel.getByRole("button", { name: "Обновить" }).click();
  await panel.getByText(/Войдите в Google/).waitFor();
  for (const page of [sheet, panel]) await page.close();
});

test("without the person's leave nothing is read: the panel says so, and the browser itself would not let it", async () => {
  const closed = await sheetBrowser(google, { granted: false });
  try {
    await closed.signIn();
    const panel = await closed.openPanel();
    google.requests.length = 0;
    const asked: unknown[] = [];
    await panel.exposeFunction("noteAsked", (what: unknown) => void asked.push(what));
    // Nobody presses the buttons of Chromium's own question here: the answer «Отклонить» is given for the person.
    await panel.evaluate(() => {
      chrome.permissions.request = (async (what: unknown) => {
        await (window as unknown as { noteAsked: (what: unknown) => Promise<void> }).noteAsked(what);
        return false;
      }) as typeof chrome.permissions.request;
    });
    await readByAddress(panel, addressOf(SCHOOL));
    await expect.poll(() => alarmOf(panel)).toContain("Без вашего разрешения");
    expect(asked).toEqual([{ origins: ["https://docs.google.com/*", "https://*.googleusercontent.com/*"] }]);
    expect(google.requests).toEqual([]);
    const blocked = await panel.evaluate(
      (address) =>
        fetch(address, { credentials: "include" }).then(
          () => "read",
          () => "blocked",
        ),
      `https://docs.google.com/spreadsheets/d/${SCHOOL}/export?format=xlsx`,
    );
    expect(blocked).toBe("blocked");
  } finally {
    await closed.context.close();
  }
});
