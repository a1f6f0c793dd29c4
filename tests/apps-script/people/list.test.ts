import { beforeAll, expect, test } from "vitest";
import type { PeopleAct, PeoplePreview, ShownList } from "../../../apps-script/server/people/people-api.ts";
import { built } from "../../builds/built.ts";
import { ask, value } from "../ask-add-on.ts";
import { openSidebar } from "../open-sidebar.ts";
import { act, peopleSchool, peopleSheet, rowsOf, standing, takeBack } from "./people-school.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on");
}, 120_000);

const text = [
  "№\tФ.И.О. наставляемого\tКатегория\tОсновной запрос\tКружок",
  "1\tПервая Инна Тестовна\tпедагог\tпланирование урока\tхор",
  "2\tПарнов Олег Тестович\tпедагог\tведение документации\t",
  "3\tНовикова Я. Т.\tпедагог\t\t",
  "4\tСкрытнова Зоя Примеровна\tпедагог\tснова запрос\t",
].join("\n");
const list = { text, bank: null, columns: [] } as const;

test("a pasted list is read: columns recognised, rows new, known, doubtful and withdrawn told apart", () => {
  const addOn = peopleSheet(folder);
  const before = standing(addOn);
  const shown = value(ask<ShownList>(addOn, "readPeopleList", list));
  expect(shown.bank).toBe("Наставляемые");
  expect(shown.columns.map(({ place, heading }) => [place, heading])).toEqual([
    ["number", ""],
    ["heading", "ФИО"],
    ["heading", "Категория"],
    ["heading", "Основной запрос"],
    ["own", "Кружок"],
  ]);
  expect(shown.rows.map(({ state }) => state)).toEqual(["new", "changed", "doubtful", "withdrawn"]);
  expect(shown.rows[1]?.words).toContain("Будет дополнено: Основной запрос");
  expect(JSON.stringify(shown)).not.toContain("Скрытнова");
  expect(standing(addOn)).toBe(before);
});

test("only the chosen rows are written, with codes, nothing over what stands, and taken back", () => {
  const addOn = peopleSheet(folder);
  const before = standing(addOn, "Журнал", "Справочники");
  const wanted: PeopleAct = { kind: "add-list", list, rows: [2, 3, 5] };
  const { undo } = act(addOn, wanted);
  expect(rowsOf(addOn, "Наставляемые", "Код", "ФИО", "Основной запрос")).toEqual([
    ["Н-001", "Новикова Яна Тестовна", "подготовка к ЕГЭ"],
    ["Н-002", "Парнов Олег Тестович", "ведение документации"],
    ["Н-003", "Ждущая Анна Тестовна", ""],
    ["Н-004", "Скрытнова Зоя Примеровна", "тайный запрос"],
    ["Н-005", "Первая Инна Тестовна", "планирование урока"],
  ]);
  takeBack(addOn, undo);
  // The heading of the list's own column stays, as headings do.
  const cells = (text: string) => text.replace('"Кружок"', "").replace(/[\],]|null/g, "");
  expect(cells(standing(addOn, "Журнал", "Справочники"))).toBe(cells(before));
});

test("what looks like a passport is told of before it is written, and never repeated", () => {
  const sensitive = {
    text: "ФИО\tКонтактные данные\nПервый Пётр Тестович\tпаспорт 4512 345678",
    bank: null,
    columns: [],
  };
  const addOn = peopleSheet(folder);
  expect(value(ask<ShownList>(addOn, "readPeopleList", sensitive)).warnings.join()).toContain("паспорт");
  const act: PeopleAct = { kind: "add-list", list: sensitive, rows: [2] };
  const { remarks } = value(ask<PeoplePreview>(addOn, "previewPeopleAct", act));
  expect(remarks.join()).toMatch(/Строка 2, «Контактные данные»/);
  expect(remarks.join()).not.toContain("345678");
});

test("a book that goes by codes takes no list of names; an empty list says what to do", () => {
  const byCodes = peopleSheet(folder, { ...peopleSchool, Паспорт: { "Режим имён": "коды" } });
  expect(ask(byCodes, "readPeopleList", list)).toMatchObject({
    ok: false,
    message: expect.stringContaining("по кодам"),
  });
  expect(ask(byCodes, "readPeopleList", { ...list, text: " \n" })).toMatchObject({
    ok: false,
    message: expect.stringContaining("Вставьте список"),
  });
});

test("in the sidebar: pasted, a column named by the person, a row left out, written, taken back", async () => {
  const addOn = peopleSheet(folder);
  const sidebar = await openSidebar(addOn, "openPeople");
  const radios = [...sidebar.document.querySelectorAll('input[name="people-section"]')];
  (radios[3] as unknown as HTMLInputElement).click();
  await sidebar.settle();
  await sidebar.type("#people-list", text);
  await sidebar.press("Прочитать список");
  expect(sidebar.text()).toContain("Столбцы: узнано 3 из 5");
  await sidebar.choose("#column-5", "Результаты программы");
  expect(sidebar.text()).toContain("узнано 4 из 5");
  const boxes = sidebar.boxes();
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false]);
  boxes[1]?.click();
  await sidebar.settle();
  await sidebar.press("Проверить и записать: 1");
  await sidebar.press("Записать");
  expect(rowsOf(addOn, "Наставляемые", "ФИО", "Результаты программы").at(-1)).toEqual([
    "Первая Инна Тестовна",
    "хор",
  ]);
  expect(rowsOf(addOn, "Наставляемые", "Основной запрос")[1]).toEqual([""]);
  await sidebar.press("Вернуть как было");
  expect(rowsOf(addOn, "Наставляемые", "Код").length).toBe(4);
});
