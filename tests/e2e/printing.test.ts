import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import { addDays } from "../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { questionnaires } from "../../shared/surveys/questionnaires.ts";
import { escapeHtml } from "../../shared/text/escape-html.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { wrongInAnyLook } from "./people-steps.ts";
import { openBook } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

/** The pairs of the school: one with both days, one of the mentee who took the consent back, one without its last day. */
const pairs: OutsideData = {
  Пары: [
    ["П-001", "М-003", "Н-004", addDays(realDay, 120)],
    ["П-002", "М-001", "Скрытнова Зоя Примеровна", addDays(realDay, 120)],
    ["П-003", "М-002", "Н-001", null],
  ].map(([code, mentor, mentee, end]) => ({
    Код: code as string,
    Наставник: mentor as string,
    Наставляемый: mentee as string,
    "Форма наставничества": "педагог – педагог",
    Начало: realDay,
    Завершение: end as string | null,
    Состояние: "действует",
  })),
  Встречи: [
    {
      Пара: "П-001",
      Дата: realDay,
      Вид: "рабочая",
      Тема: "Обсудили случай Скрытновой Зои Примеровны",
    },
  ],
};

async function openPrinting(bytes: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await openBook(panel, bytes);
  await panel.getByText("Печать: банк, анкеты, листы встреч").click();
  return panel;
}

const press = (panel: Page) => panel.getByRole("button", { name: "Сохранить страницу для печати" }).click();
const choose = (panel: Page, title: string) =>
  panel.getByLabel("Что напечатать").selectOption({ label: title });

/** Saves what is chosen and gives the name and the text of the file. */
async function savedPage(panel: Page): Promise<{ readonly name: string; readonly html: string }> {
  const downloading = panel.waitForEvent("download");
  await press(panel);
  const download = await downloading;
  const name = download.suggestedFilename();
  await panel.getByText(`Страница сохранена: «${name}».`).waitFor();
  return { name, html: readFileSync(await download.path(), "utf8") };
}

/** The page as a person opens it: its headings, its words, and what is wrong with it for a screen reader. */
async function opened(panel: Page, html: string) {
  const page = await panel.context().newPage();
  await page.setContent(html);
  const headings = await page.getByRole("heading", { level: 1 }).allInnerTexts();
  const words = await page.locator("body").innerText();
  const wrong = await accessibilityProblems(page);
  await page.close();
  return { headings, words, wrong };
}

test("the banks are saved as the form with names and as the list without; who withdrew is named in neither", async () => {
  const panel = await openPrinting(await peopleBook(pairs));
  const form = await savedPage(panel);
  expect(form.name).toBe("Банк наставников и наставляемых.html");
  await panel.getByText("Наставники: 3, наставляемые: 6.").waitFor();
  await panel.getByText("Содержит персональные данные: не публикуйте").waitFor();
  const shown = await opened(panel, form.html);
  expect(shown.headings).toEqual(["База наставников", "База наставляемых"]);
  expect(shown.wrong).toEqual([]);
  for (const name of ["Опытова Вера Тестовна", "Парнов Пётр Тестович", "Н-005", "Школа № 7"])
    expect(shown.words).toContain(name);
  expect(form.html).not.toContain("Скрытнов");

  await choose(panel, "Открытый список без имён");
  expect(await panel.getByText("Страница сохранена").count()).toBe(0);
  const open = await savedPage(panel);
  expect(open.name).toBe("Открытый список без имён.html");
  const list = await opened(panel, open.html);
  expect(list.headings).toEqual(["База наставников", "База наставляемых"]);
  for (const code of ["М-001", "М-003", "Н-001", "Н-005"]) expect(list.words).toContain(code);
  expect(open.html).not.toMatch(/Опытов|Знаев|Занятов|Новиков|Парнов|Скрытнов|Тестов/);
});

test("a blank questionnaire is the one that was chosen, with a place for the code only where codes are asked", async () => {
  const panel = await openPrinting(await peopleBook());
  await choose(panel, "Бланк анкеты");
  const wanted = questionnaires.find(({ id }) => id === "ученики/наставник/после")!;
  await panel.getByLabel("Какая анкета").selectOption(wanted.id);
  const anonymous = await savedPage(panel);
  expect(anonymous.name).toBe("Бланк анкеты – ученики, наставник, после.html");
  for (const { text } of wanted.questions) expect(anonymous.html).toContain(escapeHtml(text));
  const shown = await opened(panel, anonymous.html);
  expect(shown.headings).toEqual(["Анкета наставника по окончании работы"]);
  expect(shown.words).toContain("Анкета анонимная");
  expect(shown.wrong).toEqual([]);
  await panel.getByLabel("анонимно, без кодов").uncheck();
  expect((await savedPage(panel)).html).toContain("Код участника: ____");
  await panel.getByLabel("Какая анкета").selectOption({ label: "Анкета куратора" });
  expect(await panel.getByLabel("анонимно, без кодов").count()).toBe(0);
  const page = await savedPage(panel);
  expect(page.name).toBe("Анкета куратора.html");
  const curator = await opened(panel, page.html);
  expect(curator.headings).toEqual(["Анкета куратора"]);
});

test("the sheets of meetings go by codes, and a pair without its last day is told of", async () => {
  const panel = await openPrinting(await peopleBook(pairs));
  await choose(panel, "Листы встреч");
  const { name, html } = await savedPage(panel);
  expect(name).toBe("Листы встреч.html");
  await panel.getByText(/^Пара П-003: чтобы составить план встреч, укажите «Завершение»/).waitFor();
  const shown = await opened(panel, html);
  expect(shown.headings).toEqual(["Лист встреч: Пара П-001", "Лист встреч: Пара П-002"]);
  expect(shown.words).toContain(realDay.split("-").reverse().join("."));
  expect(shown.wrong).toEqual([]);
  expect(html).not.toMatch(/Скрытнов|Тестов/);
  expect(await wrongInAnyLook(panel, "printing")).toEqual([]);
});

test("a book without people and pairs is told to have nothing to print", async () => {
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: { Паспорт: { "Краткое наименование организации": "Школа № 7" } },
    schoolYear: null,
    today: realDay,
    who: "проверка",
  });
  const panel = await openPrinting(await writeWorkbookFile(edits, realDay));
  let downloads = 0;
  panel.on("download", () => {
    downloads += 1;
  });
  const nobody = "В книге нет ни наставников, ни наставляемых: печатать нечего.";
  for (const [title, sentence] of [
    ["Банк по официальной форме", nobody],
    ["Открытый список без имён", nobody],
    ["Листы встреч", "В книге нет действующих пар: план встреч составлять не для кого."],
  ] as const) {
    await choose(panel, title);
    await press(panel);
    await panel.getByText(sentence).waitFor();
  }
  expect(downloads).toBe(0);
});
