import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import { partsOf, runs, textOf, wordFile } from "../extension/papers/word-file.ts";
import { paperSchool } from "../shared/papers/paper-school.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { openBook, today } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPapers() {
  const { panel } = await openAsTab("/form");
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: paperSchool,
    schoolYear: null,
    today,
    who: "проверка",
  });
  await openBook(panel, await writeWorkbookFile(edits, today));
  await panel.getByText("Бумаги: приказы, согласия, справка").click();
  return panel;
}

test("papers are shown before they are made, and saved as one file of several", async () => {
  const panel = await openPapers();
  await panel.getByLabel("Дата бумаги").fill("2025-11-20");
  await panel.getByRole("button", { name: "Показать, что получится" }).click();
  await panel
    .getByText("Не вошло: П-003: участник отозвал согласие на обработку персональных данных.")
    .waitFor();
  expect(await panel.getByRole("list", { name: "Что будет сделано" }).locator("> li").count()).toBe(2);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await accessibilityProblems(panel)).toEqual([]);
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Сохранить: 2 бумаги" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Приказ о закреплении пар.zip");
  const files = partsOf(readFileSync(await download.path()));
  expect(Object.keys(files)).toEqual([
    "Приказ о закреплении пар – № 45-О.docx",
    "Приказ о закреплении пар.docx",
  ]);
  await panel.getByLabel("Только эти коды").fill("П-001");
  expect(await panel.getByRole("list", { name: "Что будет сделано" }).count()).toBe(0);
});

test("the school's own template is filled", async () => {
  const panel = await openPapers();
  await panel.getByLabel("Вид бумаги").selectOption("программа");
  await panel.getByLabel("Только эти коды").fill("П-001");
  await panel.getByLabel("Дата бумаги").fill("2025-11-20");
  await panel.getByLabel("Свой образец").setInputFiles({
    name: "Наша программа.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(wordFile(runs(["Пара {{Код"], [" пары}}: {{ФИО наставника, творительный}}"]))),
  });
  await panel.getByRole("button", { name: "Показать, что получится" }).click();
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Сохранить: 1 бумага" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Программа – Примерова, П-001.docx");
  expect(await textOf(readFileSync(await download.path()))).toBe("Пара П-001: Примеровой Анной Тестовной\n");
});
