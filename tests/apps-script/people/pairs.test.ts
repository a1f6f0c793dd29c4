import { beforeAll, describe, expect, test } from "vitest";
import type {
  PeopleAct,
  PeoplePreview,
  PeopleState,
  ProposedPairs,
} from "../../../apps-script/server/people/people-api.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { built } from "../../builds/built.ts";
import { ask, value } from "../ask-add-on.ts";
import { openSidebar } from "../open-sidebar.ts";
import { act, peopleSchool, peopleSheet, rowsOf, standing, takeBack } from "./people-school.ts";

let folder: string;
beforeAll(async () => {
  folder = await built("add-on");
}, 120_000);

const PAIR = ["Код", "Наставник", "Наставляемый", "Состояние"] as const;
const day = (text: string) => text as ISODate;

const steps: readonly (readonly [string, PeopleAct, readonly (readonly string[])[]])[] = [
  [
    "begins, with the order, its day and a reason where a consent is missing",
    {
      kind: "pair",
      code: "П-002",
      act: "activate",
      given: { order: "7", orderDate: "2026-05-12", start: "2026-05-13", withoutConsents: "едет почтой" },
    },
    [
      ["П-001", "М-002", "Н-002", "действует"],
      ["П-002", "М-002", "Н-003", "действует"],
    ],
  ],
  [
    "is completed",
    { kind: "pair", code: "П-001", act: "complete", given: { end: "2026-05-15" } },
    [
      ["П-001", "М-002", "Н-002", "завершена"],
      ["П-002", "М-002", "Н-003", "предложена"],
    ],
  ],
  [
    "is broken off with a reason",
    { kind: "pair", code: "П-001", act: "terminate", given: { end: "2026-05-14", reason: "переезд" } },
    [
      ["П-001", "М-002", "Н-002", "расторгнута"],
      ["П-002", "М-002", "Н-003", "предложена"],
    ],
  ],
  [
    "of people whom the curator knows is written at once as working",
    {
      kind: "new-pair",
      mentor: "М-001",
      mentees: ["Н-001"],
      given: {
        form: "педагог – педагог",
        state: "действует",
        start: "2026-05-12",
        order: "9",
        orderDate: "2026-05-11",
      },
    },
    [
      ["П-001", "М-002", "Н-002", "действует"],
      ["П-002", "М-002", "Н-003", "предложена"],
      ["П-003", "М-001", "Н-001", "действует"],
    ],
  ],
  [
    "gives its mentee another mentor and stays as the history",
    {
      kind: "pair",
      code: "П-001",
      act: "re-pair",
      given: { mentor: "М-001", end: "2026-05-14", reason: "переезд" },
    },
    [
      ["П-001", "М-002", "Н-002", "расторгнута"],
      ["П-002", "М-002", "Н-003", "предложена"],
      ["П-003", "М-001", "Н-002", "предложена"],
    ],
  ],
];

describe("a pair", () => {
  test.each(steps)("%s; all of it is taken back", (_, wanted, rows) => {
    const addOn = peopleSheet(folder);
    const before = standing(addOn, "Журнал", "Справочники");
    const { undo, state } = act(addOn, wanted);
    expect(rowsOf(addOn, "Пары", ...PAIR)).toEqual(rows);
    expect(state.pairs).toEqual(value(ask<PeopleState>(addOn, "peopleState")).pairs);
    takeBack(addOn, undo);
    expect(standing(addOn, "Журнал", "Справочники")).toBe(before);
  });

  test("that lacks a consent begins only with a reason; every reason against is said", () => {
    const addOn = peopleSheet(folder);
    const wanted: PeopleAct = { kind: "pair", code: "П-002", act: "activate", given: {} };
    const reply = ask(addOn, "previewPeopleAct", wanted);
    expect(reply).toMatchObject({ ok: false, message: expect.stringContaining("не хватает согласий") });
    expect(reply).toMatchObject({ message: expect.stringContaining("номер приказа") });
    const { lines } = value(ask<PeopleState>(addOn, "peopleState")).pairs;
    expect(lines.map(({ code, lacksConsents }) => [code, lacksConsents])).toContainEqual(["П-002", true]);
  });

  test.each([
    [
      "a mentee who works already",
      { mentor: "М-001", mentees: ["Н-002"] },
      "У наставляемого одна действующая пара",
    ],
    ["more than the mentor is ready for", { mentor: "М-002", mentees: ["Н-001"] }, "М-002 готов вести 2"],
    ["those who are together", { mentor: "М-002", mentees: ["Н-003"] }, "Эти люди уже вместе: Пара П-002"],
    [
      "whoever took the consent back",
      { mentor: "М-001", mentees: ["Н-004"] },
      "Н-004: согласие на обработку данных отозвано",
    ],
  ])("is not written of %s", (_, people, why) => {
    const addOn = peopleSheet(folder);
    const given = { state: "действует", start: "2026-05-12", order: "9", orderDate: "2026-05-11" };
    expect(ask(addOn, "previewPeopleAct", { kind: "new-pair", ...people, given })).toMatchObject({
      ok: false,
      message: expect.stringContaining(why),
    });
  });

  test("has a meeting written down, once, and none that is still to come", () => {
    const addOn = peopleSheet(folder);
    const wanted: PeopleAct = {
      kind: "meeting",
      code: "П-001",
      day: day("2026-05-12"),
      meeting: "рабочая",
      topic: "Разбор урока",
      feedback: true,
    };
    const { state } = act(addOn, wanted);
    expect(rowsOf(addOn, "Встречи", "Пара", "Дата", "Вид", "Тема")).toEqual([
      ["П-001", "2026-05-12", "рабочая", "Разбор урока"],
    ]);
    expect(state.pairs.lines.find(({ code }) => code === "П-001")?.meetings).toMatchObject({ held: 1 });
    expect(ask(addOn, "previewPeopleAct", wanted)).toMatchObject({
      ok: false,
      message: expect.stringContaining("уже записана"),
    });
    expect(ask(addOn, "previewPeopleAct", { ...wanted, day: "2026-06-01" })).toMatchObject({
      ok: false,
      message: expect.stringContaining("ещё не наступил"),
    });
  });

  test("another mentor is explained, and who suits better is told", () => {
    const addOn = peopleSheet(folder);
    const given = { mentor: "М-003", end: "2026-05-14", reason: "переезд" };
    const asked: PeopleAct = { kind: "pair", code: "П-001", act: "re-pair", given };
    const { remarks } = value(ask<PeoplePreview>(addOn, "previewPeopleAct", asked));
    expect(remarks.join(" ")).toContain("Программа эту пару не предложила бы");
  });

  test("names nobody who took the consent back, also where somebody typed the name into a reason", () => {
    const data = {
      ...peopleSchool,
      Пары: [
        {
          Наставник: "М-003",
          Наставляемый: "Н-004",
          Состояние: "расторгнута",
          Начало: "2025-10-01",
          Завершение: "2025-12-01",
          "Причина расторжения": "Скрытнова Зоя Примеровна отказалась",
        },
      ],
    };
    const addOn = peopleSheet(folder, data);
    const wanted = { kind: "pair", code: "П-001", act: "re-pair", given: { mentor: "М-003" } };
    const told = [ask(addOn, "peopleState"), ask(addOn, "previewPeopleAct", wanted)];
    expect(JSON.stringify(told)).not.toContain("Скрытнова");
  });
});

describe("proposals", () => {
  test("come with reasons and names; the chosen are written as «предложена» and taken back", () => {
    const addOn = peopleSheet(folder);
    const { proposals, names } = value(ask<ProposedPairs>(addOn, "proposedPairs"));
    expect(proposals.map(({ mentor, mentee }) => [mentor, mentee])).toEqual([["М-001", "Н-001"]]);
    expect(names).toMatchObject({
      Наставники: { "М-001": "Опытова Вера Тестовна" },
      Наставляемые: { "Н-001": "Новикова Яна Тестовна" },
    });
    const before = standing(addOn, "Журнал", "Справочники");
    const { undo } = act(addOn, { kind: "propose", pairs: proposals });
    expect(rowsOf(addOn, "Пары", ...PAIR).at(-1)).toEqual(["П-003", "М-001", "Н-001", "предложена"]);
    expect(ask(addOn, "previewPeopleAct", { kind: "propose", pairs: proposals })).toMatchObject({
      ok: false,
      message: expect.stringContaining("уже есть пара"),
    });
    takeBack(addOn, undo);
    expect(standing(addOn, "Журнал", "Справочники")).toBe(before);
  });

  test("that ask more of a mentor than the mentor is ready for are refused together", () => {
    const addOn = peopleSheet(folder);
    const pairs = ["Н-001", "Н-003"].map((mentee) => ({
      mentor: "М-001",
      mentee,
      form: "педагог – педагог",
      roleModel: null,
    }));
    expect(ask(addOn, "previewPeopleAct", { kind: "propose", pairs })).toMatchObject({
      ok: false,
      message: expect.stringContaining("М-001"),
    });
  });
});

test("in the sidebar a pair is proposed, begun, and its step taken back", async () => {
  const addOn = peopleSheet(folder);
  const sidebar = await openSidebar(addOn, "openPeople");
  const radios = [...sidebar.document.querySelectorAll('input[name="people-section"]')];
  (radios[1] as unknown as HTMLInputElement).click();
  await sidebar.settle();
  expect(sidebar.text()).toContain("Показано: 2 из 2");
  await sidebar.press("Подобрать пары");
  expect(sidebar.text()).toContain("М-001 Опытова Вера Тестовна");
  const [box] = sidebar.boxes();
  box?.click();
  await sidebar.settle();
  await sidebar.press("Записать предложенные: 1");
  await sidebar.press("Записать");
  expect(rowsOf(addOn, "Пары", "Код", "Состояние").at(-1)).toEqual(["П-003", "предложена"]);
  await sidebar.press("← К списку пар");
  await sidebar.press("Завершить");
  await sidebar.type("#pair-end", "2026-05-15");
  await sidebar.press("Проверить и записать");
  expect(sidebar.text()).toContain("Пара П-001: «завершена»");
  await sidebar.press("Записать");
  expect(rowsOf(addOn, "Пары", "Состояние")[0]).toEqual(["завершена"]);
  await sidebar.press("Вернуть как было");
  expect(rowsOf(addOn, "Пары", "Состояние")[0]).toEqual(["действует"]);
});
