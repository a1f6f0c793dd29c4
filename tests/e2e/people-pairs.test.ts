import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addDays, dottedDate } from "../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { dateOf, textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { act, back, card, working, write } from "./pair-cards.ts";
import { peopleBook, realDay } from "./people-book.ts";
import { part, said, showPeople, tablesOf, wrongInAnyLook } from "./people-steps.ts";
import { store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openPairs(bytes: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await showPeople(panel, bytes);
  await part(panel, "Пары").click();
  return panel;
}

const pairRows = async (panel: Page) =>
  (await tablesOf(await stored(panel))).Пары.map((row) =>
    (["Код", "Наставник", "Наставляемый", "Состояние", "Причина расторжения"] as const)
      .map((heading) => textOf(row, heading))
      .filter((words) => words !== "")
      .join(" "),
  );
const proposed: OutsideData = {
  Пары: [working, { Код: "П-002", Наставник: "М-001", Наставляемый: "Н-001", Состояние: "предложена" }],
  Встречи: [{ Пара: "П-001", Дата: addDays(realDay, -40), Вид: "знакомство" }],
};

test("a pair begins when order and day are given, and the file goes back byte for byte", async () => {
  const made = await peopleBook(proposed);
  const panel = await openPairs(made);
  await panel.getByRole("heading", { name: "Пары: 2" }).waitFor();
  await act(panel, "Пара П-002", "Начать").focus();
  await panel.keyboard.press("Enter");
  const form = panel.getByRole("form", { name: "Пара П-002: Начать" });
  await form.getByText("Укажите номер приказа").waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("text");
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await panel.keyboard.type("17-О");
  await form.getByLabel("Дата приказа").fill(addDays(realDay, -2));
  await form.getByLabel("Начало работы").fill(addDays(realDay, 1));
  await form.getByText("в этот день").waitFor();
  await form.getByLabel("Начало работы").fill(realDay);
  await form.getByText("Пара П-002: «действует».").waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await panel.keyboard.press("Enter");
  await said(panel, /обновлена\. Пара П-002: «действует»\./);
  const row = (await tablesOf(await stored(panel))).Пары[1]!;
  expect([
    textOf(row, "Состояние"),
    textOf(row, "Приказ №"),
    dateOf(row, "Дата приказа"),
    dateOf(row, "Начало"),
  ]).toEqual(["действует", "17-О", addDays(realDay, -2), realDay]);
  const journal = (await tablesOf(await stored(panel))).Журнал;
  expect(textOf(journal[journal.length - 1]!, "Что")).toContain("Пара П-002: «действует».");
  await back(panel, made);
});

test("without a consent a pair begins only with a reason, which «Журнал» keeps", async () => {
  const made = await peopleBook({
    Пары: [
      {
        Код: "П-001",
        Наставник: "М-001",
        Наставляемый: "Н-006",
        "Приказ №": "5",
        "Дата приказа": addDays(realDay, -3),
        Начало: addDays(realDay, -2),
      },
    ],
  });
  const panel = await openPairs(made);
  await act(panel, "Пара П-001", "Начать").click();
  const form = panel.getByRole("form");
  await form.getByText(/не хватает согласий \(Н-006/).waitFor();
  await form.getByLabel("Почему начинают без согласия").fill("едет почтой");
  await write(panel).click();
  await said(panel, "Причина: едет почтой.");
  expect(await pairRows(panel)).toEqual(["П-001 М-001 Н-006 действует"]);
  await back(panel, made);
});

test("a pair is completed not before its day, or broken off with the reason and the notice the law asks for", async () => {
  const made = await peopleBook(proposed);
  const panel = await openPairs(made);
  await act(panel, "Пара П-001", "Завершить").click();
  const form = panel.getByRole("form");
  await form.getByText("Укажите день завершения.").waitFor();
  await form.getByLabel("Завершение").fill(addDays(realDay, 1));
  await form.getByText("не раньше этого дня").waitFor();
  await act(panel, "Пара П-001", "Расторгнуть").click();
  await form.getByLabel("Завершение").fill(realDay);
  await form.getByText("почему пара прекращает работу").waitFor();
  await form.getByLabel("Причина").fill("наставник переехал");
  await form.getByLabel("Когда предупредили").fill(addDays(realDay, -1));
  await form.getByText("не менее чем за 3 рабочих дня").waitFor();
  await form.getByLabel("Когда предупредили").fill(addDays(realDay, -9));
  await form.getByText("Будет записано").waitFor();
  await write(panel).click();
  await said(panel, `«расторгнута», завершение ${dottedDate(realDay)} (по плану было`);
  expect(await pairRows(panel)).toEqual([
    "П-001 М-003 Н-004 расторгнута наставник переехал",
    "П-002 М-001 Н-001 предложена",
  ]);
  await back(panel, made);
});

test("a mentee gets another mentor: the program says who suits, the pair before stays as history", async () => {
  const made = await peopleBook({
    Пары: [
      {
        Код: "П-001",
        Наставник: "М-001",
        Наставляемый: "Н-001",
        Состояние: "действует",
        Начало: addDays(realDay, -40),
      },
    ],
  });
  const panel = await openPairs(made);
  await act(panel, "Пара П-001", "Другой наставник").click();
  const form = panel.getByRole("form");
  await form.getByLabel("Завершение").fill(realDay);
  await form.getByLabel("Причина").fill("не сошлись по времени");
  const mentors = form.getByLabel("Новый наставник");
  expect(await mentors.locator("optgroup").first().innerText()).toMatch(
    /М-002 Знаев Олег Тестович: подходит/,
  );
  expect(await mentors.innerText()).not.toContain("Скрытнов");
  await mentors.selectOption("М-003");
  await form.getByText("Программа эту пару не предложила бы").waitFor();
  await mentors.selectOption("М-002");
  await form.getByText("Общее").or(form.getByText("общее")).first().waitFor();
  await write(panel).click();
  await said(panel, "обновлена");
  expect(await pairRows(panel)).toEqual([
    "П-001 М-001 Н-001 расторгнута не сошлись по времени",
    "П-002 М-002 Н-001 предложена",
  ]);
  expect(textOf((await tablesOf(await stored(panel))).Пары[1]!, "Форма наставничества")).toBe(
    "педагог – педагог",
  );
  await back(panel, made);
});

test("one of a group leaves, the others go on", async () => {
  const made = await peopleBook({
    Пары: [
      {
        Код: "П-001",
        Наставник: "М-001",
        Наставляемый: "Н-001; Н-002; Н-005",
        Состояние: "действует",
        Начало: addDays(realDay, -40),
      },
    ],
  });
  const panel = await openPairs(made);
  await act(panel, "Группа П-001", "Один выбыл").click();
  const form = panel.getByRole("form");
  const who = form.getByLabel("Кто из наставляемых");
  expect(await who.innerText()).toMatch(/Н-002 Молодцов Илья Тестович\s+Н-005$/);
  await who.selectOption("Н-002");
  await form.getByLabel("Завершение").fill(realDay);
  await form.getByLabel("Причина").fill("перешёл в другую школу");
  await write(panel).click();
  await said(panel, "один наставляемый выбыл");
  expect(await pairRows(panel)).toEqual([
    "П-001 М-001 Н-001; Н-005 действует",
    "П-002 М-001 Н-002 расторгнута перешёл в другую школу. Из группы П-001.",
  ]);
  await back(panel, made);
});

test("what wants a look comes first with the advice; meetings are told; the list can be narrowed", async () => {
  const panel = await openPairs(await peopleBook(proposed));
  expect(await card(panel, "Пара П-001").innerText()).toMatch(
    /действует[\s\S]*М-003 Занятов Иван Тестович[\s\S]*встреч не было 5 недель[\s\S]*впишите встречи/,
  );
  await card(panel, "Пара П-001")
    .getByText(/^Встреч: 1, последняя .*, следующая/)
    .click();
  await card(panel, "Пара П-001")
    .getByText(/По плану уже прошло и не записано.*запишите их здесь/)
    .waitFor();
  await panel.getByLabel("Какие пары").selectOption({ label: "предложены: 1" });
  expect(await panel.locator(".card").count()).toBe(1);
  await card(panel, "Пара П-002").waitFor();
});

test("a file saved meanwhile is read anew, and the step is planned on what stands there now", async () => {
  const panel = await openPairs(await peopleBook(proposed));
  await act(panel, "Пара П-001", "Завершить").click();
  await panel.getByLabel("Завершение").fill(realDay);
  await panel.getByText("Будет записано").waitFor();
  const theirs = await peopleBook({ Пары: [{ ...working, Состояние: "расторгнута" }] });
  await store(panel, theirs);
  await write(panel).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);
  await panel.getByRole("heading", { name: "Пары: 1" }).waitFor();
  await panel.getByRole("form").getByText("её работа закончена и остаётся в истории").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  expect(await act(panel, "Пара П-001", "Завершить").count()).toBe(0);
});

test("nothing is wrong with the cards and their forms, by day and by night, however narrow", async () => {
  const panel = await openPairs(await peopleBook(proposed));
  for (const name of ["Завершить", "Расторгнуть", "Другой наставник"]) {
    await act(panel, "Пара П-001", name).click();
    await panel.getByRole("form").waitFor();
    if (name !== "Завершить") await panel.getByLabel("Причина").fill("переезд");
    await panel.getByLabel("Завершение").fill(realDay);
  }
  await panel.locator("details").evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  expect(await wrongInAnyLook(panel, "pairs")).toEqual([]);
});
