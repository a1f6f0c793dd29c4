import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { RunningAddOn } from "../../local/spreadsheet-app/run-add-on.ts";
import { peopleSchool, rowsOf, standing } from "../apps-script/people/people-school.ts";
import { looksRight, sidebarOverPeople } from "./sidebar-over-people.ts";

const open = sidebarOverPeople();
const pairsOf = (addOn: RunningAddOn) =>
  rowsOf(addOn, "Пары", "Код", "Наставник", "Наставляемый", "Состояние", "Форма наставничества", "Начало");
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id);

async function openPairs(data = peopleSchool) {
  const opened = await open({ menu: "openPeople", data });
  await opened.page.getByText("Пары", { exact: true }).click();
  return opened;
}

test("a pair that the curator knows is found by name, shown, written as working and taken back, by the keyboard alone", async () => {
  const { page, addOn } = await openPairs();
  const before = standing(addOn, "Журнал", "Справочники");
  await page.getByRole("button", { name: "Новая пара" }).press("Enter");
  await page.getByRole("heading", { name: "Новая пара" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  await page.keyboard.press("Tab");
  await page.keyboard.type("опыт");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("Убрать: М-001 Опытова Вера Тестовна");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("new-pair-mentees");
  await page.keyboard.type("яна");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Убрать: Н-001 Новикова Яна Тестовна" }).waitFor();
  await expect.poll(() => focused(page)).toBe("new-pair-mentees");
  await page.getByLabel("Форма наставничества").selectOption("педагог – педагог");
  await page.getByLabel("Состояние").selectOption({ label: "действует: уже работают" });
  await page.getByLabel("Начало работы").fill("2026-05-12");
  await page.getByLabel("Приказ №").fill("9");
  await page.getByLabel("Приказ №").press("Enter");
  await page.getByText("Укажите дату приказа").waitFor();
  await page.getByLabel("Дата приказа").fill("2026-05-11");
  await page.getByLabel("Приказ №").press("Enter");
  await page.getByText("Новая пара П-003: М-001 – Н-001; педагог – педагог; с 12.05.2026.").waitFor();
  await page.getByText("Пара П-003: «действует».").waitFor();
  expect(standing(addOn, "Журнал", "Справочники")).toBe(before);
  await page.waitForFunction(() => document.activeElement?.tagName === "H3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Записано.").waitFor();
  expect(pairsOf(addOn).at(-1)).toEqual([
    "П-003",
    "М-001",
    "Н-001",
    "действует",
    "педагог – педагог",
    "2026-05-12",
  ]);
  expect(rowsOf(addOn, "Журнал", "Что").flat().join(" ")).toContain("Пара П-003: «действует».");
  await page.getByRole("listitem", { name: "Пара П-003" }).waitFor();
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.getByRole("button", { name: "Вернуть как было" }).press("Enter");
  await page.getByText("Вернули как было.").waitFor();
  expect(standing(addOn, "Журнал", "Справочники")).toBe(before);
});

test("a group is proposed; nobody who took the consent back is offered; what is against a pair is said", async () => {
  const { page, addOn } = await openPairs();
  await page.getByRole("button", { name: "Новая пара" }).click();
  const mentees = page.getByRole("group", { name: /^Наставляемые/ });
  expect(await mentees.innerText()).not.toMatch(/Н-004|Скрытнова/);
  await page.getByRole("button", { name: /^М-002 Занятов/ }).click();
  await page.getByRole("button", { name: /^Н-001 Новикова/ }).click();
  await page.getByRole("button", { name: "Проверить и записать" }).click();
  await page.getByText("М-002 готов вести 2, а вместе с новыми и предложенными стало бы 3.").waitFor();
  await page.getByRole("button", { name: /^Убрать: М-002/ }).click();
  await page.getByRole("button", { name: /^М-003 Новый/ }).click();
  await page.getByRole("button", { name: /^Н-003 Ждущая/ }).click();
  await page.getByRole("button", { name: "Проверить и записать" }).click();
  await page.getByText("Новая группа П-003: М-003 – Н-001, Н-003.").waitFor();
  await page.getByText("Наставляемый уже есть в другой строке: Пара П-002, «предложена».").waitFor();
  await page.getByText(/нужны согласия: М-003: «обработка ПД»/).waitFor();
  await page.setViewportSize({ width: 300, height: 2600 });
  if (process.env.PICTURES) await page.screenshot({ path: "out/sidebar-new-pair.png", fullPage: true });
  await looksRight(page);
  await page.getByRole("button", { name: "Записать", exact: true }).click();
  await page.getByText("Записано.").waitFor();
  expect(pairsOf(addOn).at(-1)).toEqual(["П-003", "М-003", "Н-001; Н-003", "предложена", "", ""]);
});

test("people of a pair that is over begin again as a new row, and its forgotten meeting is written inside its time", async () => {
  const { page, addOn } = await openPairs({
    ...peopleSchool,
    Пары: [
      {
        Наставник: "М-001",
        Наставляемый: "Н-001",
        "Форма наставничества": "педагог – педагог",
        Начало: "2025-10-01",
        Завершение: "2026-04-30",
        Состояние: "завершена",
      },
    ],
  });
  await page.getByRole("button", { name: "Записать встречу: Пара П-001" }).click();
  await page.getByLabel("День встречи").fill("2026-05-05");
  await page.getByLabel("День встречи").press("Enter");
  await page.getByText("«завершена» с 30.04.2026: позже встречи этой пары быть не могло").waitFor();
  await page.getByLabel("День встречи").fill("2026-04-30");
  await page.getByLabel("День встречи").press("Enter");
  await page.getByRole("button", { name: "Записать", exact: true }).click();
  await page.getByText("Встреч: 1, последняя 30.04.2026").waitFor();
  await page.getByRole("button", { name: "Снова вместе: Пара П-001" }).click();
  await page.getByRole("button", { name: /^Убрать: М-001/ }).waitFor();
  await page.getByRole("button", { name: "Проверить и записать" }).click();
  await page.getByText("Эти люди уже работали вместе: Пара П-001, «завершена» 30.04.2026.").waitFor();
  await page.setViewportSize({ width: 300, height: 2600 });
  if (process.env.PICTURES) await page.screenshot({ path: "out/sidebar-again.png", fullPage: true });
  await looksRight(page);
  await page.getByRole("button", { name: "Записать", exact: true }).click();
  await page.getByRole("listitem", { name: "Пара П-002" }).waitFor();
  expect(pairsOf(addOn)).toEqual([
    ["П-001", "М-001", "Н-001", "завершена", "педагог – педагог", "2025-10-01"],
    ["П-002", "М-001", "Н-001", "предложена", "педагог – педагог", ""],
  ]);
});
