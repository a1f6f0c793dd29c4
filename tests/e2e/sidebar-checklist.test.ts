import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cellOf, usedSize } from "../../local/spreadsheet-app/sheet-store.ts";
import {
  besides,
  everyKind,
  manyActivities,
  type ServedBook,
  type SidebarStand,
  startStand,
} from "./sidebar-page.ts";

const WHO = "Кураторова К. П.";
const CURATOR = "Назначение куратора";
const ORDER = "Издание локального акта о наставничестве";
const TALKS = "Встречи пар";
const CONTEST = "Разбор итогов конкурса";

let stand: SidebarStand;
let book: ServedBook;
let page: Page;

beforeAll(async () => {
  stand = await startStand();
});
afterAll(() => stand?.close());
beforeEach(async () => {
  book = await stand.serve(everyKind, besides);
  page = await book.open();
  await page.getByRole("heading", { level: 1 }).waitFor();
});
afterEach(() => page.close());

const box = (name: string, on = page) => on.getByRole("checkbox", { name, exact: true });
const more = (name: string, on = page) => on.getByRole("button", { name: `Действия: ${name}` });
const row = (name: string, on = page) => on.locator(".row", { has: box(name, on) });
const openForm = async (name: string, act: string, on = page) => {
  await more(name, on).click();
  await row(name, on).getByRole("button", { name: act, exact: true }).click();
};
const press = (name: string, on = page) => on.getByRole("button", { name, exact: true }).click();
const nameOneself = (on = page) => on.getByLabel("Кто отмечает").fill(WHO);
const status = (on = page) => on.locator('.act-messages [role="status"]');
const alarm = (on = page) => on.locator('.act-messages [role="alert"]');
const cell = (name: string, heading: string) => expect.poll(() => book.cell(name, heading));
const shownNames = () => page.locator(".row-words > label").allTextContents();

describe("what is shown", () => {
  test("the header counts, and a pressed count leaves the very things it counted", async () => {
    const late = page.getByRole("button", { name: /Просрочено$/ });
    await expect
      .poll(() => page.locator(".count").allTextContents())
      .toEqual(["2 Просрочено", "1 На этой неделе", "2 В этом месяце"]);
    await late.click();
    await expect.poll(() => shownNames()).toEqual([CURATOR]);
    await page.getByText("Отчёт: Мониторинг наставничества").waitFor();
    await page.getByText("Показано строк: 1 из 10").waitFor();
    await page.getByRole("button", { name: /На этой неделе/ }).click();
    await expect.poll(() => shownNames()).toEqual([ORDER]);
    await expect.poll(() => page.getByText("Отчёт: Мониторинг").count()).toBe(0);
    await press("Показать все");
    await expect.poll(() => shownNames()).toHaveLength(10);
  });

  test("a ring and words for each stage", async () => {
    await nameOneself();
    await box(CURATOR).click();
    await page.getByRole("img", { name: "Готово 33 %" }).waitFor();
    await page.locator("summary", { hasText: "1. Подготовка условий" }).getByText("готово 1 из 3").waitFor();
    await page.getByText("Готово 1 из 8 мероприятий").waitFor();
  });

  test("search, filters and order say what is chosen and lose nothing", async () => {
    await page.getByLabel("Найти мероприятие").fill("запросы педагогов");
    await expect.poll(() => shownNames()).toEqual(["Запросы педагогов"]);
    await press("Показать все");
    await page.getByText("Отбор и порядок").click();
    await page.getByLabel("Чьи").selectOption({ label: "Директор" });
    await expect.poll(() => shownNames()).toEqual([CURATOR]);
    await expect.poll(() => page.locator(".choices summary").textContent()).toContain("Директор");
    await page.getByLabel("Чьи").selectOption({ label: "Все" });
    await page.getByLabel("Состояние").selectOption({ label: "Ждёт события" });
    await expect.poll(() => shownNames()).toEqual([CONTEST]);
    await page.getByLabel("Состояние").selectOption({ label: "Все" });
    await page.getByLabel("Порядок").selectOption({ label: "По сроку" });
    await expect
      .poll(() => page.locator(".date-group h2").allTextContents())
      .toEqual(["Просрочено 1", "На этой неделе 1", "Октябрь 2024 3", "Май 2025 1", "Без даты 4"]);
    await expect.poll(() => shownNames()).toHaveLength(10);
  });

  test("the school year as a picture leads to a stage of the list", async () => {
    await page.getByText("Учебный год", { exact: true }).click();
    await page.getByText("Сегодня, 15.10.2024").waitFor();
    await press("2. Работа пар");
    await expect.poll(() => shownNames()).toContain(TALKS);
    await expect.poll(() => shownNames()).not.toContain(CURATOR);
  });

  test("a thing besides the roadmap leads to its row", async () => {
    await press("Открыть «Отчёты»");
    await expect.poll(() => book.addOn.google.spreadsheet.selection().tab).toBe("Отчёты");
    expect(book.addOn.google.spreadsheet.selection().area?.row).toBe(2);
  });

  test("an empty sheet, and a list on its way", async () => {
    const empty = await (await stand.serve(null)).open();
    await empty.getByRole("heading", { name: "Книги ещё нет" }).waitFor();
    await empty.close();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/call/sidebarState", (route) => held.then(() => route.continue()));
    await page.reload();
    await page.getByText("Загружаю сроки…").waitFor();
    release();
    await box(CURATOR).waitFor();
  });

  test("a list that cannot be refreshed stays, with what is typed in it", async () => {
    await openForm(CURATOR, "Заметка");
    await page.getByLabel("Заметка", { exact: true }).fill("ждём приказ");
    await page.route("**/call/sidebarState", (route) => route.abort());
    await press("Обновить");
    await alarm().getByText("Список не обновлён. Нет связи с Google").waitFor();
    await expect.poll(() => page.getByLabel("Заметка", { exact: true }).inputValue()).toBe("ждём приказ");
    await page.reload();
    await page.getByRole("alert").getByText("Нет связи с Google").waitFor();
    await page.unroute("**/call/sidebarState");
    await press("Повторить");
    await box(CURATOR).waitFor();
  });
});

describe("acting, and taking each act back", () => {
  test("a paper that the plan promises is asked for with the day", async () => {
    await nameOneself();
    await box(ORDER).click();
    await expect.poll(() => box(ORDER).isChecked()).toBe(false);
    await page.getByLabel("Когда выполнено").fill("2024-10-14");
    await page.getByLabel("Подтверждение: приказ").fill("https://school.example/prikaz.pdf");
    await press("Отметить");
    await cell(ORDER, "Выполнено").toBe(true);
    expect(book.cell(ORDER, "Дата выполнения")).toBe("2024-10-14");
    expect(book.cell(ORDER, "Кто отметил")).toBe(WHO);
    await page.getByRole("link", { name: "https://school.example/prikaz.pdf" }).waitFor();
    await press("Вернуть как было");
    await cell(ORDER, "Выполнено").not.toBe(true);
    expect(book.cell(ORDER, "Подтверждение")).toBeNull();
    await status().getByText(`Возвращено как было: ${ORDER}`).waitFor();
  });

  test("a tick, its untick, and the way back from both", async () => {
    await nameOneself();
    await box(CURATOR).click();
    await cell(CURATOR, "Выполнено").toBe(true);
    await status().getByText(`Отмечено: ${CURATOR}`).waitFor();
    await box(CURATOR).click();
    await cell(CURATOR, "Выполнено").toBe(false);
    await status().getByText("Отметка снята").waitFor();
    await press("Вернуть как было");
    await cell(CURATOR, "Кто отметил").toBe(WHO);
    await status().getByText("До этого. Отмечено").waitFor();
    await press("Вернуть как было");
    await cell(CURATOR, "Кто отметил").toBeNull();
    await expect.poll(() => box(CURATOR).isChecked()).toBe(false);
  });

  test.each([
    ["Заметка", "Примечание", "ждём решения\nпедсовета", "Заметка записана"],
    ["Подтверждение", "Подтверждение", "папка 3, лист 12", "Подтверждение записано"],
  ])("«%s»", async (label, heading, text, told) => {
    await openForm(CURATOR, label);
    await page.getByLabel(label, { exact: true }).fill(text);
    await press("Записать");
    await cell(CURATOR, heading).toBe(text);
    await status().getByText(told).waitFor();
    await row(CURATOR)
      .getByText(text.split("\n")[0] as string)
      .waitFor();
    await press("Вернуть как было");
    await cell(CURATOR, heading).toBeNull();
  });

  test("a day that is moved, while the words of the document stay", async () => {
    await openForm(CURATOR, "Перенести срок");
    await page.getByLabel("Новый срок").fill("2024-11-29");
    await press("Перенести");
    await cell(CURATOR, "Срок").toBe("2024-11-29");
    expect(book.cell(CURATOR, "Срок по документу")).toBe("до 20.09.2024");
    expect(book.cell(CURATOR, "Примечание")).toBe("Срок перенесён, было: 20.09.2024.");
    await row(CURATOR).getByText("29.11.2024").waitFor();
    await press("Вернуть как было");
    await cell(CURATOR, "Срок").toBe("2024-09-20");
    expect(book.cell(CURATOR, "Примечание")).toBeNull();
  });

  test("an event that happened gives the day the words count from it", async () => {
    await openForm(CONTEST, "Произошло");
    await page.getByLabel("Когда произошло").fill("2024-10-10");
    await press("Произошло");
    await cell(CONTEST, "Срок").toBe("2024-10-20");
    await press("Вернуть как было");
    await cell(CONTEST, "Срок").toBeNull();
  });

  test("a row is shown in the sheet wherever people sorted it", async () => {
    const deadlines = book.addOn.google.spreadsheet.stores.find(({ name }) => name === "Контроль сроков");
    if (!deadlines) throw new Error("no tab");
    const { columns } = usedSize(deadlines);
    for (let column = 1; column <= columns; column += 1) {
      const kept = { ...cellOf(deadlines, 2, column) };
      Object.assign(cellOf(deadlines, 2, column), cellOf(deadlines, 9, column));
      Object.assign(cellOf(deadlines, 9, column), kept);
    }
    await more(CURATOR).click();
    await press("Показать в таблице");
    await expect.poll(() => book.addOn.google.spreadsheet.selection().area?.row).toBe(9);
    expect(book.addOn.google.spreadsheet.selection().tab).toBe("Контроль сроков");
    // And it is ticked there too.
    await nameOneself();
    await box(CURATOR).click();
    await cell(CURATOR, "Выполнено").toBe(true);
  });
});

describe("when things go wrong", () => {
  test("a lost connection keeps the tick, says so and writes it once", async () => {
    await nameOneself();
    await page.route("**/call/actOnItem", (route) => route.abort());
    await box(CURATOR).click();
    await status().getByText("Нет связи").waitFor();
    await expect.poll(() => box(CURATOR).isChecked()).toBe(true);
    await expect.poll(() => row(CURATOR).textContent()).toContain("записываю…");
    expect(book.cell(CURATOR, "Выполнено")).not.toBe(true);
    await page.unroute("**/call/actOnItem");
    await press("Отправить сейчас");
    await cell(CURATOR, "Выполнено").toBe(true);
    await status().getByText(`Отмечено: ${CURATOR}`).waitFor();
  });

  test("a second person's edit of the same row is not written over, and no typed word is lost", async () => {
    const other = await book.open();
    await box(CURATOR, other).waitFor();
    await openForm(CURATOR, "Заметка");
    await page.getByLabel("Заметка", { exact: true }).fill("первая заметка");
    await openForm(CURATOR, "Заметка", other);
    await other.getByLabel("Заметка", { exact: true }).fill("вторая заметка");
    await press("Записать");
    await cell(CURATOR, "Примечание").toBe("первая заметка");
    await press("Записать", other);
    await alarm(other).getByText("Строку тем временем изменили").waitFor();
    await alarm(other).getByText("Вы вписали: «вторая заметка»").waitFor();
    expect(book.cell(CURATOR, "Примечание")).toBe("первая заметка");
    await press("Обновить список", other);
    await row(CURATOR, other).getByText("первая заметка").waitFor();
    await expect.poll(() => alarm(other).textContent()).toContain("вторая заметка");
    await press("Понятно", other);
    await expect.poll(() => alarm(other).textContent()).toBe("");
    await other.close();
  });

  test("two people who tick the same row: the first day and name stand", async () => {
    const other = await book.open();
    await box(CURATOR, other).waitFor();
    await nameOneself();
    await box(CURATOR).click();
    await cell(CURATOR, "Кто отметил").toBe(WHO);
    await other.getByLabel("Кто отмечает").fill("Другая Д. Д.");
    await box(CURATOR, other).click();
    await row(CURATOR, other).getByText(`Отмечено: 15.10.2024, ${WHO}`).waitFor();
    expect(book.cell(CURATOR, "Кто отметил")).toBe(WHO);
    await other.close();
  });

  test("a row that is gone is refused in a sentence, and another is not selected in its place", async () => {
    const deadlines = book.addOn.google.spreadsheet.stores.find(({ name }) => name === "Контроль сроков");
    for (const [at, stored] of deadlines?.cells ?? []) if (at.startsWith("2,")) stored.value = null;
    await more(CURATOR).click();
    await press("Показать в таблице");
    await alarm().getByText("Этой строки больше нет").waitFor();
    expect(book.addOn.google.spreadsheet.selection().area).toBeNull();
    await nameOneself();
    await box(CURATOR).click();
    await alarm().getByText("Не записано. Этой строки больше нет").waitFor();
    await expect.poll(() => box(CURATOR).isChecked()).toBe(false);
  });
});

test("two hundred activities are laid out only where they are seen", async () => {
  const large = await (await stand.serve(manyActivities(200))).open();
  await large.getByRole("heading", { level: 1 }).waitFor();
  const skipped = await large.evaluate(
    () =>
      [...document.querySelectorAll(".activity")].filter(
        (each) => !each.querySelector("label")?.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );
  await expect.poll(() => large.locator(".activity").count()).toBe(200);
  expect(skipped).toBeGreaterThan(150);
  const calls = await large.evaluate(
    () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/call/")).length,
  );
  expect(calls).toBe(1);
  await large.close();
});
