import { describe, expect, test } from "vitest";
import { rowsOf } from "../apps-script/people/people-school.ts";
import { looksRight, sidebarOverPeople } from "./sidebar-over-people.ts";

const open = sidebarOverPeople();
const openPeople = () => open({ menu: "openPeople" });

describe("the banks in the sidebar", () => {
  test("somebody is found, opened and changed by the keyboard alone", async () => {
    const { page, addOn } = await openPeople();
    await page.getByRole("searchbox", { name: /Найти/ }).focus();
    await page.keyboard.type("опытова");
    await page.getByText("Найдено: 1 из 3").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const heading = page.getByRole("heading", { name: "М-001 Опытова Вера Тестовна" });
    await heading.waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H2");
    for (let at = 0; at < 3; at += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("person-Категория");
    for (let at = 0; at < 2; at += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Проверьте" }).waitFor();
    expect(rowsOf(addOn, "Наставники", "Категория")[0]).toEqual(["педагог"]);
    await page.waitForFunction(() => document.activeElement?.tagName === "H3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Записано.").waitFor();
    expect(rowsOf(addOn, "Наставники", "Категория")[0]).toEqual(["родитель"]);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.getByRole("button", { name: "Вернуть как было" }).press("Enter");
    await page.getByText("Вернули как было.").waitFor();
    expect(rowsOf(addOn, "Наставники", "Категория")[0]).toEqual(["педагог"]);
  });

  test("list, form, warnings and preview are within 300 px and clear to everybody", async () => {
    const { page } = await openPeople();
    await looksRight(page);
    await page.getByRole("button", { name: "Добавить наставника" }).click();
    await page.getByRole("textbox", { name: "ФИО" }).fill("Опытова Вера");
    await page.getByRole("textbox", { name: "Контактные данные" }).fill("паспорт 4512 345678");
    await page.getByText(/Ещё поля/).click();
    await page.getByRole("button", { name: "Проверить и записать" }).click();
    await page.getByRole("button", { name: /Это тот же человек/ }).waitFor();
    await page.setViewportSize({ width: 300, height: 2600 });
    await looksRight(page);
  });

  test("whoever took the consent back is named nowhere on the page", async () => {
    const { page } = await openPeople();
    await page.getByText(/Наставляемые: 4/).click();
    await page.getByText("согласие отозвано").waitFor();
    expect(await page.content()).not.toMatch(/Скрытнова|тайный/);
  });
});

describe("pairs in the sidebar", () => {
  test("cards, a step with its preview, and proposals are within 300 px and clear to everybody", async () => {
    const { page } = await openPeople();
    await page.getByText("Пары", { exact: true }).click();
    await page.getByRole("button", { name: "Расторгнуть: Пара П-001" }).click();
    await page.getByLabel("Завершение").fill("2026-05-14");
    await page.getByLabel("Причина", { exact: true }).fill("переезд");
    await page.getByRole("button", { name: "Проверить и записать" }).click();
    await page.getByRole("heading", { name: "Проверьте" }).waitFor();
    await page.setViewportSize({ width: 300, height: 1800 });
    await looksRight(page);
    await page.getByRole("button", { name: "Подобрать пары" }).click();
    await page.getByRole("checkbox", { name: /Наставляемый Н-001, наставник М-001/ }).check();
    await page.getByText("Почему М-001").click();
    await page.getByRole("button", { name: "Записать предложенные: 1" }).click();
    await page.getByRole("heading", { name: "Проверьте" }).waitFor();
    await looksRight(page);
  });

  test("a meeting is written down by the keyboard alone, and the focus is never lost", async () => {
    const { page, addOn } = await openPeople();
    await page.getByRole("radio", { name: "Банки", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    const meeting = page.getByRole("button", { name: "Записать встречу: Пара П-001" });
    await meeting.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "pair-day");
    // Whichever of day and month the browser asks for first.
    await page.keyboard.type("05052026");
    while ((await page.evaluate(() => document.activeElement?.id)) !== "pair-topic")
      await page.keyboard.press("Tab");
    await page.keyboard.type("Разбор урока");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Проверьте" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H3");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("Записано.").waitFor();
    expect(rowsOf(addOn, "Встречи", "Пара", "Дата", "Тема")).toEqual([
      ["П-001", "2026-05-05", "Разбор урока"],
    ]);
    await page.waitForFunction(() => document.activeElement !== document.body);
  });
});

test("consents: a withdrawal, what is cleared and the draft of the act are within 300 px and clear to everybody", async () => {
  const { page } = await openPeople();
  await page.getByText("Согласия", { exact: true }).click();
  await page.getByText("Взятое согласие запишите кнопкой «Записать согласие» под именем").waitFor();
  await page.getByRole("button", { name: "Отозвано…" }).click();
  await page.getByLabel("Кто", { exact: true }).selectOption({ label: "М-003 Новый Пётр Тестович" });
  await page.getByLabel("День отзыва").fill("2026-05-15");
  await page.getByRole("button", { name: "Проверить и записать" }).click();
  await page.getByRole("heading", { name: "Проверьте" }).waitFor();
  await page.setViewportSize({ width: 300, height: 2600 });
  await looksRight(page);
  await page.getByRole("button", { name: "Очистить данные в книге: Н-004" }).click();
  await page.getByText("Будут очищены").waitFor();
  await page.getByText("Черновик акта").click();
  const draft = page.getByRole("textbox", { name: "Черновик акта: Н-004" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Скопировать черновик: Н-004" }).click();
  await page.getByRole("status").filter({ hasText: "Черновик скопирован." }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await draft.inputValue());
  await looksRight(page);
  expect(await page.content()).not.toMatch(/Скрытнова|тайный/);
});

test("a pasted list: its columns and rows, and what would be written, are within 300 px and clear to everybody", async () => {
  const { page } = await openPeople();
  await page.getByText("Из списка", { exact: true }).click();
  await looksRight(page);
  const rows = ["ФИО\tКатегория\tКружок", "Первая Инна Тестовна\tпедагог\tхор", "Новикова Я. Т.\tпедагог\t"];
  await page.getByRole("textbox", { name: "Список", exact: true }).fill(rows.join("\n"));
  await page.getByLabel("Кто это").selectOption("Наставляемые");
  await page.getByRole("button", { name: "Прочитать список" }).click();
  await page.getByRole("heading", { name: "Наставляемые: строк 2" }).waitFor();
  await page.getByText(/Столбцы: узнано/).click();
  await page.getByRole("button", { name: "Проверить и записать: 1" }).click();
  await page.getByRole("heading", { name: "Проверьте" }).waitFor();
  await page.setViewportSize({ width: 300, height: 1800 });
  await looksRight(page);
});
