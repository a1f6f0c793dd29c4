import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import type { SchoolYear } from "../../shared/calendar/school-year.ts";
import { readTextDocument } from "../../shared/document/text-document.ts";
import { readRoadmap } from "../../shared/roadmap/read-roadmap.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook, textOf } from "../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { madeBook, NAME, openBook, roadmap, store, stored, today } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

const deadlinesIn = async (bytes: Uint8Array) =>
  readWorkbook(await readWorkbookFile(bytes)).tables["Контроль сроков"].map((row) =>
    textOf(row, "Срок по документу"),
  );

/** The book, then a new edition of its roadmap. The file itself is shown to the browser at the first update. */
async function openBoth(panel: Page, bytes: Uint8Array): Promise<void> {
  await openBook(panel, bytes);
  await panel.getByRole("tab", { name: "Дорожная карта" }).click();
  await panel.getByLabel("Документ дорожной карты").setInputFiles({
    name: "новый.tsv",
    mimeType: "text/plain",
    buffer: Buffer.from(roadmap.replace("май", "июнь")),
  });
  await panel.getByText("Срок по документу: было «май», станет «июнь»").waitFor();
}

const update = (panel: Page) => panel.getByRole("button", { name: "Обновить книгу" });

test("a new edition goes into the very file, and back", async () => {
  const { panel } = await openAsTab("/form");
  const made = await madeBook();
  await openBoth(panel, made);
  await update(panel).click();
  await panel
    .getByRole("status")
    .filter({ hasText: `Книга «${NAME}» обновлена.` })
    .waitFor();
  expect(await deadlinesIn(await stored(panel))).toEqual(["июнь", "до 01.10.2024"]);
  await panel.getByText("Отличий нет.").waitFor();
  await expect.poll(() => update(panel).isDisabled()).toBe(true);
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await panel.getByRole("status").filter({ hasText: "снова такая, как была" }).waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await expect.poll(() => panel.getByRole("button", { name: "Вернуть как было" }).count()).toBe(0);
});

test("a file that somebody saved meanwhile is read again and shown, and its words stay", async () => {
  const { panel } = await openAsTab("/form");
  await openBoth(panel, await madeBook());
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: readRoadmap(readTextDocument(roadmap)),
    data: { Наставники: [{ ФИО: "Примерова Анна Тестовна" }] },
    schoolYear: "2024-2025" as SchoolYear,
    today,
    who: "проверка",
  });
  const theirs = await writeWorkbookFile(edits, today);
  await store(panel, theirs);
  await update(panel).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await update(panel).click();
  await panel.getByRole("status").filter({ hasText: "обновлена" }).waitFor();
  const after = await stored(panel);
  await expect.poll(() => deadlinesIn(after)).toEqual(["июнь", "до 01.10.2024"]);
  expect(
    readWorkbook(await readWorkbookFile(after)).tables.Наставники.map((row) => textOf(row, "ФИО")),
  ).toEqual(["Примерова Анна Тестовна"]);
  await store(panel, theirs);
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после обновления" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
});

test("whatever the disk refuses is one sentence, and the file is as it was", async () => {
  const { panel } = await openAsTab("/form");
  const made = await madeBook();
  await openBoth(panel, made);
  for (const [name, method, words] of [
    ["NoModificationAllowedError", "createWritable", "открыта в другой программе"],
    ["InvalidStateError", "createWritable", "открыта в другой программе"],
    ["NotFoundError", "getFile", "не найден"],
    ["NotReadableError", "getFile", "её держит другая программа"],
    ["QuotaExceededError", "createWritable", "не хватает места"],
    ["NotAllowedError", "requestPermission", "не получил разрешения"],
  ] as const) {
    await panel.evaluate(
      ([error, broken]) => {
        const { handle } = window as unknown as { handle: Record<string, unknown> };
        handle[broken] = () => Promise.reject(new DOMException("no", error));
      },
      [name, method] as const,
    );
    await update(panel).click();
    const alert = panel.getByRole("alert").filter({ hasText: words });
    await alert.waitFor();
    await expect.poll(() => alert.innerText()).toMatch(/^[^{}]+\.$/);
    await panel.evaluate((broken) => {
      const { handle } = window as unknown as { handle: Record<string, unknown> };
      delete handle[broken];
    }, method);
  }
  expect((await stored(panel)).equals(made)).toBe(true);
  await update(panel).click();
  await panel.getByRole("status").filter({ hasText: "обновлена" }).waitFor();
});

test("the next year's book and the page for the next curator are new files", async () => {
  const { panel } = await openAsTab("/form");
  const made = await madeBook();
  await openBook(panel, made);
  await panel.getByText("Новый учебный год и передача дел").click();
  const [book] = await Promise.all([
    panel.waitForEvent("download"),
    panel.getByRole("button", { name: "Сохранить книгу на 2025-2026" }).click(),
  ]);
  expect(book.suggestedFilename()).toBe("Наставничество 2025-2026.xlsx");
  const [page] = await Promise.all([
    panel.waitForEvent("download"),
    panel.getByRole("button", { name: "Сохранить лист передачи дел" }).click(),
  ]);
  expect(page.suggestedFilename()).toBe("Передача дел.html");
  expect((await stored(panel)).equals(made)).toBe(true);
});

test("another file than the one that is open is not written to; a dialog that is closed changes nothing", async () => {
  const { panel } = await openAsTab("/form");
  const made = await madeBook();
  await openBoth(panel, made);
  await panel.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const other = await folder.getFileHandle("Другая.xlsx", { create: true });
    Object.assign(window, { showOpenFilePicker: async () => [other] });
  });
  await update(panel).click();
  await panel.getByRole("alert").filter({ hasText: "Выбран другой файл: «Другая.xlsx»" }).waitFor();
  await panel.evaluate(() => {
    const closed = () => Promise.reject(new DOMException("closed", "AbortError"));
    Object.assign(window, { showOpenFilePicker: closed });
  });
  await update(panel).click();
  await panel.getByRole("status").filter({ hasText: "Обновление отменено" }).waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
});

test("what was not recognised is asked beside the book, holds at once and is remembered in the file", async () => {
  const { panel } = await openAsTab("/form");
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: {
      Паспорт: { "Краткое наименование организации": "Школа № 7" },
      Наставники: [{ ФИО: "Примерова Анна Тестовна", Интересы: "шахматы" }],
    },
    schoolYear: "2024-2025" as SchoolYear,
    today,
    who: "проверка",
  });
  const renamed = edits.map((edit) =>
    edit.kind === "set-cells" && edit.tab === "Наставники"
      ? {
          ...edit,
          cells: edit.cells.map((row) => row.map((cell) => (cell === "Интересы" ? "Чем занят" : cell))),
        }
      : edit,
  );
  const made = await writeWorkbookFile(renamed, today);
  await openBook(panel, made);
  const question = panel.getByRole("group", { name: "Какой столбец теперь «Интересы»?" });
  await question.getByText("Вкладка «Наставники»").waitFor();
  await expect.poll(() => question.getByRole("radio", { checked: true }).count()).toBe(0);
  await expect.poll(() => panel.getByRole("button", { name: "Запомнить в книге" }).count()).toBe(0);
  await question.getByRole("radio", { name: "«Чем занят»" }).click();
  await panel.getByRole("button", { name: "Запомнить в книге" }).click();
  await panel.getByText(`Книга «${NAME}» обновлена.`).waitFor();
  const interests = readWorkbook(await readWorkbookFile(await stored(panel))).tables.Наставники;
  expect(interests.map((row) => textOf(row, "Интересы"))).toEqual(["шахматы"]);
  // Opened anew, it is known.
  await openBook(panel, await stored(panel));
  await panel.getByText("Вы уже ответили о книге: 1").click();
  await expect.poll(() => question.getByRole("radio", { name: "«Чем занят»" }).isChecked()).toBe(true);
});
