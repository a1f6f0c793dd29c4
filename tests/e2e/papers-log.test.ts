import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { rememberedCorrections } from "../../shared/papers/remembered-corrections.ts";
import { textOf } from "../../shared/workbook/read-workbook.ts";
import { runs, wordFile, textOf as wordsOf } from "../extension/papers/word-file.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { said, tablesOf } from "./people-steps.ts";
import { openBook, store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPapers(bytes: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await openBook(panel, bytes);
  await panel.getByText("Бумаги: приказы, согласия, справка").click();
  await panel.getByLabel("Вид бумаги").selectOption("программа");
  return panel;
}

const book = () =>
  peopleBook({
    Наставляемые: [
      { Код: "Н-001", ФИО: "Новикова Яна Тестовна", Категория: "педагог", "Должность/класс": "барабанщик" },
    ],
    Пары: [
      {
        Код: "П-001",
        Наставник: "М-001",
        Наставляемый: "Н-001",
        Состояние: "действует",
        Начало: realDay,
        "Форма наставничества": "педагог – педагог",
      },
    ],
  });

test("papers that were made are told in «Журнал», a corrected form is remembered, and both are taken back byte for byte", async () => {
  const made = await book();
  const panel = await openPapers(made);
  await panel.getByLabel("Свой образец").setInputFiles({
    name: "Наша программа.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: Buffer.from(wordFile(runs(["Для {{Должность наставляемого, родительный}}"]))),
  });
  await panel.getByRole("button", { name: "Показать, что получится" }).click();
  await panel.getByText(/^Исправить падежи/).click();
  const form = panel
    .locator(".papers details")
    .filter({ hasText: "Исправить падежи" })
    .getByRole("textbox")
    .first();
  await form.fill("исправленная форма");
  await panel.getByRole("button", { name: "Показать с исправлениями" }).click();
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: /^Сохранить: \d+ бумаг/ }).click();
  const download = await downloading;
  expect(await wordsOf(readFileSync(await download.path()))).toBe("Для исправленная форма\n");
  const kept = panel.getByRole("list", { name: "Что запомнить в книге" });
  expect(await kept.innerText()).toMatch(
    /Строка в «Журнал»: .*, 1 бумага \(П-001\)\.[\s\S]*исправленная форма/,
  );
  expect(await kept.innerText()).not.toContain("Опытов");
  expect(await accessibilityProblems(panel)).toEqual([]);
  expect((await stored(panel)).equals(made)).toBe(true);

  await panel.getByRole("button", { name: "Записать в книгу" }).click();
  await said(panel, /обновлена\. Строка в «Журнал»/);
  const after = await stored(panel);
  expect(textOf((await tablesOf(after)).Журнал.at(-1)!, "Что")).toMatch(/^Бумаги: .* – 1 \(П-001\)\./);
  expect(rememberedCorrections(await readWorkbookFile(after)).map((each) => each.form)).toEqual([
    "исправленная форма",
  ]);
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
});

test("a file saved meanwhile is read anew, and what is to be kept waits", async () => {
  const panel = await openPapers(await book());
  await panel.getByRole("button", { name: "Показать, что получится" }).click();
  const downloading = panel.waitForEvent("download");
  await panel.getByRole("button", { name: /^Сохранить: \d+ бумаг/ }).click();
  await downloading;
  const theirs = await peopleBook();
  await store(panel, theirs);
  const write = panel.getByRole("button", { name: "Записать в книгу" });
  await write.click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await write.click();
  await said(panel, "обновлена");
});
