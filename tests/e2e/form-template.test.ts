import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { shownValue } from "../../shared/workbook/cell.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import { templateSchool } from "../extension/form-template/template-school.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { NAME, openBook, store, stored, today } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });
const form = readFileSync("tests/fixtures/form-templates/with-units.xlsx");

async function openForm(name: string, bytes = form): Promise<Page> {
  const { panel } = await openAsTab("/form");
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: templateSchool,
    schoolYear: null,
    today,
    who: "проверка",
  });
  await openBook(panel, await writeWorkbookFile(edits, today));
  await panel.getByText("Форма пришла файлом .xlsx или общей таблицей").click();
  await panel.getByLabel("Форма региона").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: bytes,
  });
  await panel.getByText(`Форма «${name}» прочитана.`).waitFor();
  return panel;
}

/** The answers of the form: rows 6–14 of its last column. */
async function answersIn(bytes: Uint8Array) {
  const { tabs } = await readWorkbookFile(bytes);
  return [6, 7, 8, 9, 12, 14].map((row) => shownValue(tabs[0]?.rows[row - 1]?.[3] ?? null));
}

test("a form as a file is shown before it is filled, and a copy is filled without what was left out", async () => {
  const panel = await openForm("Мониторинг.xlsx");
  const row = panel.locator('[data-cell="Мониторинг!D6"]');
  await expect.poll(() => row.getAttribute("data-field")).toBe("mentors.total");
  await expect.poll(() => row.locator(".value").innerText()).toBe("3");
  await row.getByText("Откуда это").click();
  await expect
    .poll(() => row.locator(".origin p").innerText())
    .toMatch(/Посчитано: Наставники, строки \d+, \d+, \d+ \(М-001, М-002, М-003\)/);
  await panel.getByLabel("Вписать: из них обучающиеся").uncheck();
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Заполнить копию" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Мониторинг (заполненная).xlsx");
  expect(await answersIn(readFileSync(await download.path()))).toEqual([3, 2, null, 4, 2, null]);
  await panel.getByText("Прежний файл не изменён").waitFor();
});

test("boxes among words are told one by one, and columns «Да | Нет» are ticked in the right one", async () => {
  const boxes = readFileSync("tests/fixtures/form-templates/boxes.xlsx");
  const panel = await openForm("Отметки.xlsx", boxes);
  const row = panel.locator('[data-cell="Отметки!B2"]');
  const told = await row.locator("[data-option]").allInnerTexts();
  expect(told.map((words) => words.split(".")[0])).toEqual([
    "Положение о наставничестве: отмечается",
    "Дорожная карта: не отмечается",
    "Приказ о внедрении целевой модели наставничества: отмечается",
    "Иное: не знаю",
  ]);
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Заполнить копию" }).click();
  const { tabs } = await readWorkbookFile(readFileSync(await (await downloading).path()));
  expect(shownValue(tabs[0]?.rows[3]?.[1] ?? null)).toBe("[x] педагоги [x] обучающиеся с ОВЗ [ ] студенты");
  expect(await accessibilityProblems(panel)).toEqual([]);

  const columns = readFileSync("tests/fixtures/form-templates/yes-no-columns.xlsx");
  const other = await openForm("Чек-лист.xlsx", columns);
  await expect
    .poll(() => other.locator('[data-cell="Документы!D5"] .value').innerText())
    .toBe("«V» в столбце «Нет»");
  await expect
    .poll(() => other.locator('[data-cell="Документы!C6"]').innerText())
    .toContain("Показатель не определён");
  await expect.poll(() => other.locator('[data-cell="Документы!D7"]').innerText()).toContain("В ячейке: V");
});

test("the very file is filled, and put back byte for byte", async () => {
  const panel = await openForm(NAME);
  await store(panel, form);
  await panel.getByRole("button", { name: "Заполнить сам файл" }).click();
  await panel.getByText("записана на место").waitFor();
  expect(await answersIn(await stored(panel))).toEqual([3, 2, 1, 4, 2, null]);
  await panel.getByRole("button", { name: "Вернуть форму как было" }).click();
  await panel.getByText("снова такая, как была").waitFor();
  expect((await stored(panel)).equals(form)).toBe(true);
});

test("the row of a shared table stands in the order of the headings that were pasted", async () => {
  const panel = await openForm("Мониторинг.xlsx");
  await panel.getByLabel("Заголовки общей таблицы").fill("ИНН\tКоличество наставников\tКоличество столов");
  await panel.getByText("0700000001 | 3 |").waitFor();
  await panel.getByText("Найдено значений: 2 из 3.").waitFor();
});

test("the section for the website is saved, and names nobody without a consent", async () => {
  const panel = await openForm("Мониторинг.xlsx");
  await panel.getByText("Раздел «Наставничество» для сайта").click();
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Сохранить страницу для сайта" }).click();
  const page = readFileSync(await (await downloading).path(), "utf8");
  expect(page).toContain("<h1>Наставничество</h1>");
  expect(page).not.toContain("Первый");
});

test("a form as a file can be filled by everybody", async () => {
  const panel = await openForm("Мониторинг.xlsx");
  await panel.getByLabel("Заголовки общей таблицы").fill("ИНН\tКоличество столов");
  expect(await accessibilityProblems(panel)).toEqual([]);
});
