import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { textOf } from "../../shared/workbook/read-workbook.ts";
import { extensionBrowser } from "./extension-browser.ts";
import { peopleBook } from "./people-book.ts";
import { part, said, showPeople, tablesOf, wrongInAnyLook } from "./people-steps.ts";
import { store, stored } from "./stored-book.ts";

const { openAsTab } = extensionBrowser({ "/form": "<!doctype html><title>Анкета</title><p>Анкета" });

async function openList(bytes: Uint8Array): Promise<Page> {
  const { panel } = await openAsTab("/form");
  await showPeople(panel, bytes);
  await part(panel, "Список людей").click();
  return panel;
}

const pasted = [
  "№\tФИО наставляемого\tКатегория\tОсновной запрос наставляемого\tКружок",
  "1\tНовеньких Ева Тестовна\tпедагог\tпедсовет\tхор",
  "2\tПарнов Петр Тестович\tпедагог\tуроки\t",
  "3\tОдинцова О. Т.\tпедагог\t\t",
  "4\tСкрытнова Зоя Примеровна\tпедагог\tтеперь снова\t",
  "5\tМолодцов Илья Тестович\tпедагог\tведение документации\t",
].join("\n");
const paste = (panel: Page, text = pasted) => panel.getByLabel(/^Вставьте список/).fill(text);
/** The columns stand unfolded already where the program is not sure of one. */
const unfold = (panel: Page) =>
  panel
    .locator("details")
    .filter({ hasText: "Вкладка «Наставляемые», столбцов в списке: 5" })
    .evaluate((details) => {
      (details as HTMLDetailsElement).open = true;
    });
const row = (panel: Page, name: string) => panel.locator(".card").filter({ hasText: name });
const write = (panel: Page) => panel.getByRole("button", { name: "Записать в книгу" });
const back = async (panel: Page, made: Uint8Array) => {
  await panel.getByRole("button", { name: "Вернуть как было" }).click();
  await said(panel, "снова такая, как была");
  expect((await stored(panel)).equals(made)).toBe(true);
};

test("a pasted list: columns and rows are shown, the chosen ones written with codes, the file goes back byte for byte", async () => {
  const made = await peopleBook();
  const panel = await openList(made);
  await paste(panel);
  await unfold(panel);
  expect(await panel.getByLabel("Основной запрос наставляемого").inputValue()).toBe("Основной запрос");
  expect(await row(panel, "Новеньких").innerText()).toContain("Новая строка.");
  expect(await row(panel, "Парнов").innerText()).toContain("Будет дополнено: Основной запрос.");
  expect(await row(panel, "Одинцова").innerText()).toMatch(/Похоже, это один человек: строка \d+ вкладки/);
  expect(await row(panel, "Строка 5: этот человек отозвал согласие").count()).toBe(1);
  expect(await panel.locator(".cards").innerHTML()).not.toContain("Скрытнов");
  expect(await row(panel, "Молодцов").innerText()).toContain("Уже есть");
  expect(await panel.getByRole("checkbox", { checked: true }).count()).toBe(2);

  await panel.getByLabel("Кружок").selectOption("не записывать");
  await panel.getByRole("checkbox", { name: /Записать: строка 4, Одинцова/ }).check();
  await panel.getByText("Добавить в «Наставляемые» 2 строки.").waitFor();
  expect((await stored(panel)).equals(made)).toBe(true);
  await write(panel).click();
  await said(panel, /обновлена\. Добавить в «Наставляемые» 2 строки/);
  const mentees = (await tablesOf(await stored(panel))).Наставляемые;
  expect(mentees.slice(6).map((each) => [textOf(each, "Код"), textOf(each, "ФИО")])).toEqual([
    ["Н-007", "Новеньких Ева Тестовна"],
    ["Н-008", "Одинцова О. Т."],
  ]);
  expect(textOf(mentees[3]!, "Основной запрос")).toBe("уроки");
  expect(mentees.some((each) => each.values.has("Кружок"))).toBe(false);
  expect(await panel.getByLabel(/^Вставьте список/).inputValue()).toBe("");
  await panel.getByRole("heading", { name: "Похоже, один человек: 1" }).waitFor();
  await panel.getByText("фамилия и инициалы совпадают").waitFor();
  await back(panel, made);
});

test("a list of another file is taken from the tab the person names; a file that is no book is told", async () => {
  const made = await peopleBook({ Наставляемые: [], Пары: [] });
  const panel = await openList(made);
  const file = panel.getByLabel("Список из файла .xlsx");
  const type = "application/octet-stream";
  await file.setInputFiles({ name: "не книга.xlsx", mimeType: type, buffer: Buffer.from("слова") });
  await panel.getByRole("alert").waitFor();
  await file.setInputFiles({ name: "Другая.xlsx", mimeType: type, buffer: Buffer.from(await peopleBook()) });
  await panel.getByLabel("Вкладка файла").selectOption("Наставляемые");
  await row(panel, "Новикова Яна Тестовна").waitFor();
  await write(panel).click();
  await said(panel, /Добавить в «Наставляемые» \d строк/);
  expect((await tablesOf(await stored(panel))).Наставляемые.map((each) => textOf(each, "ФИО"))).toContain(
    "Новикова Яна Тестовна",
  );
  await back(panel, made);
});

test("numbers of papers stop the writing; into a book that goes by codes no name comes; a file saved meanwhile is read anew", async () => {
  const panel = await openList(await peopleBook());
  await paste(panel, "ФИО\tКонтактные данные\nНовеньких Ева Тестовна\tСНИЛС 112-233-445 95");
  await panel.getByText("Строка 2, «Контактные данные»: похоже, здесь СНИЛС.").waitFor();
  expect(await write(panel).getAttribute("aria-disabled")).toBe("true");
  await paste(panel, "Новеньких Ева Тестовна\nВторых Яна Тестовна");
  await panel.getByLabel("Куда").selectOption("Наставники");
  const theirs = await peopleBook({ Пары: [] });
  await store(panel, theirs);
  await write(panel).click();
  await panel.getByRole("alert").filter({ hasText: "изменили после того" }).waitFor();
  expect((await stored(panel)).equals(theirs)).toBe(true);

  const byCodes = await openList(await peopleBook({ Паспорт: { "Режим имён": "коды" } }));
  await paste(byCodes);
  await byCodes.getByText("имена в неё не записывают").waitFor();
  expect(await write(byCodes).count()).toBe(0);
});

test("nothing is wrong with it, by day and by night, however narrow", async () => {
  const panel = await openList(await peopleBook());
  await paste(panel);
  await unfold(panel);
  expect(await wrongInAnyLook(panel, "list")).toEqual([]);
});
