import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { matchCommand } from "../../local/command-line/commands/match.ts";
import type { PairingProposals } from "../../shared/pairing/pairing.ts";
import { textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { said, showPeople, tablesOf } from "./people-steps.ts";
import { openBook, store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPeople(bytes?: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  return showPeople(panel, bytes ?? (await peopleBook()));
}

const pairBox = (panel: Page, mentor: string, mentee: string) =>
  panel.getByRole("checkbox", { name: new RegExp(`Наставник ${mentor}.*наставляемый ${mentee}`) });

/** What the command line says of the file: another edge over the same rules. */
async function matched(bytes: Uint8Array): Promise<PairingProposals> {
  const folder = mkdtempSync(join(tmpdir(), "people-tab-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    return JSON.parse(String(await matchCommand.run([join(folder, "book.xlsx"), "--date", realDay])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("proposals are chosen by the person, shown, written as «предложена» and taken back byte for byte", async () => {
  const made = await peopleBook();
  const panel = await openPeople(made);
  await panel.getByRole("heading", { name: "Подбор пар: 2" }).waitFor();
  expect(await panel.getByRole("checkbox", { checked: true }).count()).toBe(0);
  const card = panel.locator(".card").filter({ has: pairBox(panel, "М-001", "Н-001") });
  expect(await card.innerText()).toMatch(/Опытова Вера Тестовна[\s\S]*Новикова Яна Тестовна/);
  expect(await card.innerText()).toMatch(/подходит.*, \d+ из 100/);
  expect(await card.innerText()).toMatch(/или М-002 Знаев Олег Тестович: /);
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  expect(await write.getAttribute("aria-disabled")).toBe("true");

  await pairBox(panel, "М-001", "Н-001").focus();
  await panel.keyboard.press("Space");
  const preview = panel.locator(".write details");
  await preview.getByText("Что будет записано в книгу: 1").waitFor();
  expect(await preview.innerText()).toContain("М-001 Опытова Вера Тестовна – Н-001 Новикова Яна Тестовна");
  expect((await stored(panel)).equals(made)).toBe(true);
  await write.click();
  await said(panel, /обновлена\..*«предложена»: 1 пара \(М-001 – Н-001\)/);

  const after = await stored(panel);
  const rows = (await tablesOf(after)).Пары.map((row) =>
    (["Код", "Наставник", "Наставляемый", "Состояние"] as const).map((heading) => textOf(row, heading)),
  );
  expect(rows).toEqual([
    ["П-001", "М-003", "Н-004", "действует"],
    ["П-002", "М-001", "Н-001", "предложена"],
  ]);
  expect((await matched(made)).proposals.map(({ mentee }) => mentee)).toEqual(["Н-001", "Н-002"]);
  expect((await matched(after)).proposals.map(({ mentee }) => mentee)).toEqual(["Н-002"]);
  await panel.getByRole("heading", { name: "Подбор пар: 1" }).waitFor();

  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
  await panel.getByRole("heading", { name: "Подбор пар: 2" }).waitFor();
  expect(await panel.getByRole("button", { name: "Вернуть как было" }).count()).toBe(0);
  expect(await panel.getByRole("checkbox", { checked: true }).count()).toBe(0);
});

test("a file that somebody saved meanwhile is read again, and a choice that is no longer proposed is not written", async () => {
  const panel = await openPeople();
  await pairBox(panel, "М-001", "Н-001").check();
  const theirs = await peopleBook({
    Пары: [{ Код: "П-009", Наставник: "М-002", Наставляемый: "Н-001", Состояние: "предложена" }],
  });
  await store(panel, theirs);
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  await write.click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await panel.getByText("Отмечено пар: 0").waitFor();
  expect(await write.getAttribute("aria-disabled")).toBe("true");
});

test("by keyboard alone; the focus is not lost when the button that was pressed goes; another book has no choices of this one", async () => {
  const panel = await openPeople();
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  for (const [mentor, mentee] of [
    ["М-001", "Н-001"],
    ["М-002", "Н-002"],
  ] as const) {
    await pairBox(panel, mentor, mentee).focus();
    await panel.keyboard.press("Space");
  }
  await panel.getByText("Отмечено пар: 2").waitFor();
  await write.focus();
  await panel.keyboard.press("Enter");
  await said(panel, /2 пары \(М-001 – Н-001, М-002 – Н-002\)/);
  await panel.getByText("Предложить пока некого").waitFor();
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe("Подбор пар");
  await panel.keyboard.press("Tab");
  await expect.poll(focused).toBe("Вернуть как было");
  await panel.keyboard.press("Enter");
  await said(panel, "снова такая, как была");
  await expect.poll(focused).toBe("Подбор пар: 2");
  await pairBox(panel, "М-001", "Н-001").check();
  await panel.getByRole("tab", { name: "Форма" }).click();
  await openBook(panel, await peopleBook());
  await panel.getByRole("tab", { name: "Люди" }).click();
  await panel.getByText("Отмечено пар: 0").waitFor();
  expect(await panel.getByRole("checkbox", { checked: true }).count()).toBe(0);
});

test("the runner-up is taken in place of the first, unless one mentor would lead too many", async () => {
  const mentor = { Категория: "педагог", "Основные компетенции": "подготовка к ЕГЭ" };
  const mentee = { Категория: "педагог", "Стаж, лет": 1, "Основной запрос": "подготовка к ОГЭ" };
  const made = await peopleBook({
    Наставники: [
      {
        ...mentor,
        Код: "М-001",
        ФИО: "Опытова Вера Тестовна",
        "Стаж, лет": 20,
        "Сколько наставляемых готов вести": 2,
      },
      { ...mentor, Код: "М-002", ФИО: "Знаев Олег Тестович" },
    ],
    Наставляемые: [
      { ...mentee, Код: "Н-001", ФИО: "Новикова Яна Тестовна" },
      { ...mentee, Код: "Н-003", ФИО: "Одинцова Ольга Тестовна" },
    ],
    Пары: [],
  });
  const panel = await openPeople(made);
  await panel.getByRole("heading", { name: "Подбор пар: 2" }).waitFor();
  const cardOf = (code: string) =>
    panel
      .locator(".card")
      .filter({ has: panel.getByRole("checkbox", { name: new RegExp(`наставляемый ${code}`) }) });
  for (const code of ["Н-001", "Н-003"]) {
    await cardOf(code).getByRole("checkbox").check();
    await cardOf(code).locator("summary").click();
    await cardOf(code)
      .getByRole("button", { name: /^Выбрать второго: М-002 Знаев/ })
      .click();
  }
  await pairBox(panel, "М-002", "Н-001").waitFor();
  await panel.getByText("М-002 готов вести ещё 1, а выбрано 2 наставляемых.").waitFor();
  const write = panel.getByRole("button", { name: "Записать предложенные" });
  expect(await write.getAttribute("aria-disabled")).toBe("true");
  await cardOf("Н-003")
    .getByRole("button", { name: /^Вернуть первого: М-001 Опытова/ })
    .click();
  expect(await panel.locator("#pairs-chosen").innerText()).toMatch(
    /^Отмечено пар: 2, баллов вместе: \d+ \(на \d+ меньше, чем с первыми\)$/,
  );
  await write.click();
  await said(panel, /2 пары/);
  expect(
    (await tablesOf(await stored(panel))).Пары.map((row) => [
      textOf(row, "Наставник"),
      textOf(row, "Наставляемый"),
    ]).sort(),
  ).toEqual([
    ["М-001", "Н-003"],
    ["М-002", "Н-001"],
  ]);
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
});

test("mentees without a proposal are told with the reason", async () => {
  const panel = await openPeople();
  const alone = panel.getByRole("region", { name: /^Без предложения/ });
  expect(await alone.locator(".card").filter({ hasText: "Н-003" }).innerText()).toContain("Одинцова");
  expect(await alone.locator(".card").filter({ hasText: "Н-006" }).innerText()).toContain("согласия нет");
});
