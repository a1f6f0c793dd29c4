import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { patchWorkbookFile } from "../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import type { Act } from "../../shared/checklist/acting/act.ts";
import { planAct } from "../../shared/checklist/acting/plan-act.ts";
import { buildChecklistView } from "../../shared/checklist/view/checklist-view.ts";
import { dateOf, readWorkbook, textOf, yesOf } from "../../shared/workbook/read-workbook.ts";
import { accessibilityProblems } from "./accessibility.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { madeBook, NAME, openBook, store, stored, today } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

const rowsIn = async (bytes: Uint8Array) =>
  readWorkbook(await readWorkbookFile(bytes)).tables["Контроль сроков"];
const rowOf = async (panel: Page, words: string) =>
  (await rowsIn(await stored(panel))).find((row) => textOf(row, "Мероприятие") === words)!;

async function openChecklist(): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await openBook(panel, await madeBook());
  await panel.getByRole("tab", { name: "Контроль сроков" }).click();
  await panel.getByText(/Готово 0 из 2/).waitFor();
  return panel;
}

/** Somebody else does something in the file on the disk. */
async function elsewhere(panel: Page, activity: string, act: Act): Promise<void> {
  const bytes = new Uint8Array(await stored(panel));
  const snapshot = await readWorkbookFile(bytes);
  const item = buildChecklistView(readWorkbook(snapshot), today).items.find(
    (each) => each.activity === activity,
  )!;
  const plan = planAct(snapshot, item, act);
  if (!plan.ok) throw new Error(plan.reason);
  await store(panel, (await patchWorkbookFile(bytes, plan.edits, today)).bytes);
}

/** Somebody else clears a row of the file on the disk. */
async function withoutRow(panel: Page, activity: string): Promise<void> {
  const bytes = new Uint8Array(await stored(panel));
  const { tabs } = await readWorkbookFile(bytes);
  const rows = tabs.find(({ name }) => name === "Контроль сроков")?.rows ?? [];
  const row = rows.findIndex((cells) => cells.includes(activity)) + 1;
  const cells = [(rows[row - 1] ?? []).map(() => null)];
  const cleared = { kind: "set-cells", tab: "Контроль сроков", row, column: 1, cells } as const;
  await store(panel, (await patchWorkbookFile(bytes, [cleared], today)).bytes);
}

test("a tick goes into the very file with the day and the name, and is taken back", async () => {
  const panel = await openChecklist();
  const box = panel.getByRole("checkbox", { name: "Педсовет" });
  await box.click();
  await panel.getByText("Сначала укажите, кто отмечает").waitFor();
  await panel.getByLabel("Кто отмечает").fill("Примерова А. Т.");
  await box.click();
  await panel.getByText(/Готово 1 из 2/).waitFor();
  const done = await rowOf(panel, "Педсовет");
  expect(yesOf(done, "Выполнено")).toBe(true);
  expect(textOf(done, "Кто отметил")).toBe("Примерова А. Т.");
  expect(dateOf(done, "Дата выполнения")).not.toBeNull();

  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await panel.getByText(/Готово 0 из 2/).waitFor();
  expect(yesOf(await rowOf(panel, "Педсовет"), "Выполнено")).toBe(false);
});

test("an order asks for its number before it is ticked; a note and a moved day are written, the document's words stay", async () => {
  const panel = await openChecklist();
  await panel.getByLabel("Кто отмечает").fill("Примерова А. Т.");
  await panel.getByRole("checkbox", { name: "Приказ" }).click();
  const form = panel.locator("form.act-form");
  await form.getByLabel("Подтверждение: приказ").fill("№ 12 от 30.09.2024");
  await form.getByRole("button", { name: "Отметить" }).click();
  await panel.getByText(/Готово 1 из 2/).waitFor();
  expect(textOf(await rowOf(panel, "Приказ"), "Подтверждение")).toBe("№ 12 от 30.09.2024");

  await panel.getByRole("button", { name: "Действия: Педсовет" }).click();
  await panel.getByRole("button", { name: "Перенести срок" }).click();
  await form.getByLabel("Новый срок").fill("2025-06-10");
  await form.getByRole("button", { name: "Перенести" }).click();
  await panel.getByText(/Срок перенесён на 10\.06\.2025/).waitFor();
  const moved = await rowOf(panel, "Педсовет");
  expect(dateOf(moved, "Срок")).toBe("2025-06-10");
  expect(textOf(moved, "Срок по документу")).toBe("май");
});

test("what another program saved meanwhile is kept, and what it changed in the same row is not written over", async () => {
  const panel = await openChecklist();
  await panel.getByLabel("Кто отмечает").fill("Примерова А. Т.");
  // The way to the file is asked for at the first act.
  await panel.getByRole("checkbox", { name: "Педсовет" }).click();
  await panel.getByText(/Готово 1 из 2/).waitFor();

  await elsewhere(panel, "Приказ", { kind: "note", text: "Подготовлен" });
  await panel.getByRole("checkbox", { name: "Педсовет" }).click();
  await panel.getByText(/Готово 0 из 2/).waitFor();
  expect(textOf(await rowOf(panel, "Приказ"), "Примечание")).toBe("Подготовлен");

  await panel.getByRole("button", { name: "Действия: Приказ" }).click();
  await panel.getByRole("button", { name: "Заметка" }).click();
  await panel.locator("form.act-form").getByLabel("Заметка").fill("Моя заметка");
  await elsewhere(panel, "Приказ", { kind: "note", text: "Подписан" });
  await panel.locator("form.act-form").getByRole("button", { name: "Записать" }).click();
  const alarm = panel.getByRole("alert").filter({ hasText: "Строку тем временем изменили" });
  await alarm.getByText("Вы вписали: «Моя заметка»").waitFor();
  expect(textOf(await rowOf(panel, "Приказ"), "Примечание")).toBe("Подписан");
});

test("a row or a whole file that is gone meanwhile is said in a sentence, and no typed word is lost", async () => {
  const panel = await openChecklist();
  await panel.getByLabel("Кто отмечает").fill("Примерова А. Т.");
  await panel.getByRole("checkbox", { name: "Педсовет" }).click();
  await panel.getByText(/Готово 1 из 2/).waitFor();
  const note = async (words: string) => {
    await panel.getByRole("button", { name: "Действия: Приказ" }).click();
    await panel.getByRole("button", { name: "Заметка" }).click();
    await panel.locator("form.act-form").getByLabel("Заметка").fill(words);
    await panel.locator("form.act-form").getByRole("button", { name: "Записать" }).click();
  };

  await withoutRow(panel, "Приказ");
  await note("первая заметка");
  const alarm = panel.locator('.act-messages [role="alert"]');
  await alarm.getByText("Не записано. Этой строки больше нет").waitFor();
  await alarm.getByText("Вы вписали: «первая заметка»").waitFor();

  await panel.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), NAME);
  await note("вторая заметка");
  await alarm.getByText("Вы вписали: «вторая заметка»").waitFor();
  await expect
    .poll(() => alarm.locator("p").last().textContent())
    .toMatch(/^Не записано\. .*«Школа 7\.xlsx»/);
  await alarm.getByText("Вы вписали: «первая заметка»").waitFor();
  await expect.poll(() => panel.getByText("записываю…").count()).toBe(0);
});

test("the deadlines are saved as a calendar file", async () => {
  const panel = await openChecklist();
  const download = panel.waitForEvent("download");
  await panel.getByRole("button", { name: "Сохранить календарь (.ics)" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("Школа 7.ics");
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain("DTSTART;VALUE=DATE:20241001");
});

test("nothing is wrong with it for a screen reader, by day and by night, however narrow", async () => {
  const panel = await openChecklist();
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [320, 760]) {
      await panel.emulateMedia({ colorScheme });
      await panel.setViewportSize({ width, height: 800 });
      if (process.env.PICTURES)
        await panel.screenshot({ path: `out/panel-checklist-${width}-${colorScheme}.png`, fullPage: true });
      expect(await accessibilityProblems(panel)).toEqual([]);
      await expect
        .poll(() => panel.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
        .toBe(true);
    }
  }
});
