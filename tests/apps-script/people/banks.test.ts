import { beforeAll, describe, expect, test } from "vitest";
import type {
  PeopleAct,
  PeopleActed,
  PeoplePreview,
  PeopleState,
  PersonForm,
} from "../../../apps-script/server/people/people-api.ts";
import type { RunningAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import { runAddOn } from "../../../local/spreadsheet-app/run-add-on.ts";
import { built } from "../../builds/built.ts";
import { ask, value } from "../ask-add-on.ts";
import { openSidebar } from "../open-sidebar.ts";
import { act, peopleSchool, peopleSheet, rowsOf, standing, takeBack } from "./people-school.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on");
}, 120_000);

const stateOf = (addOn: RunningAddOn) => value(ask<PeopleState>(addOn, "peopleState"));
const newMentor: PeopleAct = {
  kind: "save-person",
  bank: "Наставники",
  standing: null,
  values: { ФИО: "Пробный Олег Тестович", Категория: "педагог" },
};

describe("the banks", () => {
  test("show codes, names, categories and pairs; whoever took the consent back by code alone", () => {
    const { banks } = stateOf(peopleSheet(folder));
    expect(banks.Наставники.people.map(({ who, words }) => [who.mark, who.name, words])).toEqual([
      ["М-001", "Опытова Вера Тестовна", "педагог"],
      ["М-002", "Занятов Иван Тестович", "педагог; П-001 действует; П-002 предложена"],
      ["М-003", "Новый Пётр Тестович", "работодатель"],
    ]);
    expect(banks.Наставляемые.people.at(-1)).toMatchObject({
      who: { mark: "Н-004", name: "" },
      words: "согласие отозвано",
      isHidden: true,
    });
    expect(JSON.stringify(banks)).not.toMatch(/Скрытнова|тайный/);
  });

  test("show no name at all where the book goes by codes", () => {
    const byCodes = { ...peopleSchool, Паспорт: { "Режим имён": "коды" } };
    const state = JSON.stringify(stateOf(peopleSheet(folder, byCodes)));
    expect(state).toContain("М-001");
    expect(state).not.toMatch(/Опытова|Новикова|Тестов/);
  });

  test("say what to do where there is no book", () => {
    expect(ask(runAddOn(folder), "peopleState")).toMatchObject({
      ok: false,
      message: expect.stringContaining("Создать книгу"),
    });
  });
});

describe("somebody", () => {
  test("is added, with a code and a line of «Журнал», and taken back", () => {
    const addOn = peopleSheet(folder);
    const before = standing(addOn, "Журнал", "Справочники");
    const { undo, state } = act(addOn, newMentor);
    expect(rowsOf(addOn, "Наставники", "Код", "ФИО").at(-1)).toEqual(["М-004", "Пробный Олег Тестович"]);
    expect(state.banks.Наставники.people.at(-1)?.who).toEqual({
      mark: "М-004",
      name: "Пробный Олег Тестович",
    });
    expect(state).toEqual(stateOf(addOn));
    expect(rowsOf(addOn, "Журнал", "Что").at(-1)?.join()).toContain("М-004");
    expect(rowsOf(addOn, "Журнал", "Что").join()).not.toContain("Пробный");

    expect(takeBack(addOn, undo)).toMatchObject({ kind: "done", undo: null });
    expect(standing(addOn, "Журнал", "Справочники")).toBe(before);
    expect(ask(addOn, "takeBackPeopleAct", undo)).toMatchObject({ ok: false });
  });

  test("is not added twice when the answer was lost and the button pressed again", () => {
    const addOn = peopleSheet(folder);
    const { fingerprint } = value(ask<PeoplePreview>(addOn, "previewPeopleAct", newMentor));
    const request = { act: newMentor, shown: fingerprint };
    expect(value(ask<PeopleActed>(addOn, "actOnPeople", request)).kind).toBe("done");
    const again = value(ask<PeopleActed>(addOn, "actOnPeople", request));
    expect(again).toMatchObject({
      kind: "changed",
      preview: { details: { alike: [{ code: "М-004", inOtherBank: false }] } },
    });
    expect(rowsOf(addOn, "Наставники", "Код").length).toBe(4);
  });

  test("is changed in the cells that were changed, and a cell somebody else changed meanwhile stays", () => {
    const addOn = peopleSheet(folder);
    const { mark } = stateOf(addOn).banks.Наставники.people[0] ?? {};
    const form = value(ask<PersonForm>(addOn, "personForm", { bank: "Наставники", mark }));
    expect(form.values).toMatchObject({ ФИО: "Опытова Вера Тестовна", Категория: "педагог" });
    const change = (values: Record<string, string>): PeopleAct => ({
      kind: "save-person",
      bank: "Наставники",
      standing: { mark: mark as never, seen: form.values },
      values: { ...form.values, ...values },
    });
    act(addOn, change({ Интересы: "шахматы" }));
    act(addOn, change({ Категория: "родитель" }));
    expect(rowsOf(addOn, "Наставники", "Категория", "Интересы")[0]).toEqual(["родитель", "шахматы"]);
    const late = ask(addOn, "previewPeopleAct", change({ Категория: "студент" }));
    expect(late).toMatchObject({ ok: false, message: expect.stringContaining("Пока вы смотрели") });
  });

  test("who took the consent back has no form", () => {
    const addOn = peopleSheet(folder);
    const { mark } = stateOf(addOn).banks.Наставляемые.people.at(-1) ?? {};
    const reply = ask(addOn, "personForm", { bank: "Наставляемые", mark });
    expect(reply).toMatchObject({ ok: false });
    expect(JSON.stringify(reply)).not.toMatch(/Скрытнова|тайный/);
  });
});

describe("the sidebar", () => {
  test("adds somebody: what is typed, what looks like a passport, who may be the same, written, taken back", async () => {
    const addOn = peopleSheet(folder);
    const sidebar = await openSidebar(addOn, "openPeople");
    expect(sidebar.calls.filter((name) => !/^sidebar/.test(name))).toEqual(["peopleState"]);
    await sidebar.press("Добавить наставника");
    await sidebar.type('[id="person-ФИО"]', "Опытова Вера");
    await sidebar.type('[id="person-Контактные данные"]', "паспорт 4512 345678");
    expect(sidebar.text()).toContain("похоже, здесь серия и номер паспорта");
    await sidebar.type('[id="person-Контактные данные"]', "8 900 000-00-00");
    expect(sidebar.text()).not.toContain("паспорт");
    await sidebar.press("Проверить и записать");
    expect(sidebar.text()).toContain("Может быть, это один человек");
    await sidebar.press("Это тот же человек: открыть М-001");
    expect(sidebar.text()).toContain("М-001 Опытова Вера Тестовна");

    await sidebar.choose('[id="person-Категория"]', "родитель");
    await sidebar.press("Проверить и записать");
    expect(rowsOf(addOn, "Наставники", "Категория")[0]).toEqual(["педагог"]);
    await sidebar.press("Записать");
    expect(rowsOf(addOn, "Наставники", "Категория")[0]).toEqual(["родитель"]);
    expect(sidebar.text()).toContain("Записано.");
    await sidebar.press("Вернуть как было");
    expect(rowsOf(addOn, "Наставники", "Категория")[0]).toEqual(["педагог"]);
  });

  test("keeps what was typed through a refusal and a look at another section", async () => {
    const sidebar = await openSidebar(peopleSheet(folder), "openPeople");
    await sidebar.press("Добавить наставника");
    await sidebar.type('[id="person-Год рождения"]', "давно");
    await sidebar.press("Проверить и записать");
    expect(sidebar.document.querySelector('main [role="alert"] .failure')).not.toBeNull();
    const tabs = [...sidebar.document.querySelectorAll("nav button")] as unknown as HTMLButtonElement[];
    for (const name of ["Контроль сроков", "Люди"]) {
      tabs.find((tab) => tab.textContent === name)?.click();
      await sidebar.settle();
    }
    const field = sidebar.document.querySelector('[id="person-Год рождения"]');
    expect((field as unknown as HTMLInputElement).value).toBe("давно");
  });
});
