import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { readWorkbook, textOf } from "../../shared/workbook/read-workbook.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { exampleWorkbook } from "./example-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { NAME, openBook, store, stored } from "./stored-book.ts";

const page = (body: string) =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Мониторинг наставничества в школе</title>
<h1>Мониторинг наставничества в школе</h1><form>${body}<label><input type="checkbox"> Согласен на обработку персональных данных</label></form></html>`;

const FORM = page(`
<p><label>1. Кто у вас за это отвечает (должность) <input name="who"></label></p>
<p><label>2. ИНН <input name="inn"></label></p>
<p><label>3. Количество наставников, всего <input name="mentors"></label></p>`);

/** The same form a month later: numbered anew, in another order, reworded, with more in it. */
const LATER = page(`
<p><label>5) Сколько наставников? <input name="m2"></label></p>
<p><label>7) Кто у Вас за это отвечает (должность): <input name="w2"></label></p>
<p><label>8) Кто у вас за это отвечает (телефон) <input name="t2"></label></p>
<p><label>9) ИНН <input name="i2"></label></p>`);

const pages: Record<string, string> = { "/form": FORM };
const SITES = ["http://127.0.0.1/*"];
const browser = extensionBrowser(pages, "", SITES);
const fresh = extensionBrowser({ "/form": LATER }, "", SITES);

const WHO = "1. Кто у вас за это отвечает (должность)";

async function openMap(panel: Page): Promise<void> {
  await panel.getByText("Запомнить эту форму").click();
}

async function rowsOfMap(panel: Page): Promise<string[][]> {
  const workbook = readWorkbook(await readWorkbookFile(await stored(panel)));
  return workbook.tables["Карта форм"].map((row) => [textOf(row, "Вопрос"), textOf(row, "Показатель")]);
}

test("what the person chose is kept in the book, known again when the form has changed, and taken back", async () => {
  const { page: web, panel, steps } = await browser.openAsTab("/form");
  const made = await exampleWorkbook();
  await openBook(panel, made);
  await steps.readForm();
  expect((await steps.states())[WHO]).toBe("unknown");
  await steps.chooseField(WHO, "curator.position");
  await steps.chooseField("2. ИНН", "");
  await steps.fill();
  await openMap(panel);
  await panel.getByText("Вопросов в карте: 3, из них с вашим решением: 3").click();
  await panel.getByText("ИНН: не заполнять").waitFor();
  expect(await accessibilityProblems(panel)).toEqual([]);
  await panel.getByRole("button", { name: "Запомнить форму в книге" }).click();
  await panel.getByText(`Книга «${NAME}» обновлена.`).waitFor();
  await expect
    .poll(() => rowsOfMap(panel))
    .toEqual([
      [WHO, "curator.position"],
      ["2. ИНН", "не заполнять"],
      ["3. Количество наставников, всего", "mentors.total"],
    ]);
  await panel.getByText("всё это уже записано").waitFor();
  const saved = await stored(panel);

  // Another day: the panel knows nothing but the book.
  pages["/form"] = LATER;
  await web.reload();
  await panel.reload();
  await openBook(panel, saved);
  await steps.readForm();
  await panel
    .getByText(
      "По сохранённой карте формы узнано вопросов: 3. С прошлого раза: новых вопросов 1, изменились 1.",
    )
    .waitFor();
  const who = steps.row("7) Кто у Вас за это отвечает (должность)");
  await expect.poll(() => who.getAttribute("data-state")).toBe("planned");
  await who.getByText("По сохранённой карте формы.").waitFor();
  expect((await steps.states())["8) Кто у вас за это отвечает (телефон)"]).toBe("unknown");
  expect((await steps.states())["9) ИНН"]).toBe("unknown");
  await steps.row("5) Сколько наставников?").getByText("Вопрос изменился, раньше он звучал так").waitFor();
  await steps.fill();
  await expect.poll(() => web.locator("[name=w2]").inputValue()).not.toBe("");
  await expect.poll(() => web.locator("[name=t2]").inputValue()).toBe("");
  await expect.poll(() => web.locator("[name=i2]").inputValue()).toBe("");
  await expect.poll(() => web.getByRole("checkbox").isChecked()).toBe(false);
});

test("the book is put back byte for byte", async () => {
  pages["/form"] = FORM;
  const { panel, steps } = await browser.openAsTab("/form");
  const made = await exampleWorkbook();
  await openBook(panel, made);
  await steps.readForm();
  await steps.chooseField(WHO, "curator.position");
  await openMap(panel);
  await panel.getByRole("button", { name: "Запомнить форму в книге" }).click();
  await panel.getByText(`Книга «${NAME}» обновлена.`).waitFor();
  await panel.getByRole("button", { name: "Вернуть книгу как было" }).click();
  await panel.getByText("снова такая, как была").waitFor();
  expect(Buffer.compare(await stored(panel), Buffer.from(made))).toBe(0);
  await store(panel, made);
});

let file: Buffer;

test("the map goes out as a file without an answer in it", async () => {
  const { panel, steps } = await browser.openAsTab("/form");
  await openBook(panel, await exampleWorkbook());
  await steps.readForm();
  await steps.chooseField(WHO, "curator.position");
  await steps.fill();
  await openMap(panel);
  const [download] = await Promise.all([
    panel.waitForEvent("download"),
    panel.getByRole("button", { name: "Сохранить карту файлом" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Карта формы Мониторинг наставничества в школе.json");
  file = await readFile((await download.path())!);
  const map = JSON.parse(file.toString("utf8"));
  expect(Object.keys(map.questions[0])).toEqual([
    "key",
    "section",
    "question",
    "kind",
    "field",
    "convert",
    "option",
  ]);
  expect(map.questions.map((each: { field: string }) => each.field)).toEqual([
    "curator.position",
    "organisation.inn",
    "mentors.total",
  ]);
  expect(file.toString("utf8")).not.toContain("7700000007");
});

test("in a fresh profile the file makes the form known; a foreign file is refused with a sentence", async () => {
  const { page: web, panel, steps } = await fresh.openAsTab("/form");
  await openBook(panel, await exampleWorkbook());
  await steps.readForm();
  await openMap(panel);
  const take = (buffer: Buffer, name: string) =>
    panel.getByLabel("Карта формы из файла").setInputFiles({ name, mimeType: "application/json", buffer });
  await take(Buffer.from("{"), "Отчёт.json");
  await panel.getByRole("alert").filter({ hasText: "«Отчёт.json»: Это не карта формы" }).waitFor();
  await take(file, "Карта.json");
  await panel.getByText("Карта загружена: 3 вопроса.").waitFor();
  const who = steps.row("7) Кто у Вас за это отвечает (должность)");
  await expect.poll(() => who.getAttribute("data-state")).toBe("planned");
  // The other server has another address: the title alone says it is the same form.
  await who.getByText("по другому адресу").waitFor();
  await steps.fill();
  await expect.poll(() => web.locator("[name=w2]").inputValue()).not.toBe("");
});
