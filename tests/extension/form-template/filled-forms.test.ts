import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filledForm } from "./filled-form.ts";

/** What each cell of the forms must hold, told beside the form; what is not told must not be written. */
const FORMS: Readonly<Record<string, Readonly<Record<string, readonly [string | null, unknown, string]>>>> = {
  "two-columns": {
    "Сведения!B3": ["organisation.fullName", "МБОУ «Школа № 1» Примерского района", "filled"],
    "Сведения!B4": ["organisation.inn", "0700000001", "filled"],
    "Сведения!B5": ["head.fullName", "Главная Анна Примеровна", "filled"],
    "Сведения!B6": ["curator.phone", "+7 (000) 000-00-01", "filled"],
    "Сведения!B7": ["curator.email", "kurator@example.ru", "filled"],
    "Сведения!B8": ["curator.orderDate", "2025-09-01", "filled"],
    "Сведения!B9": ["curator.orderNumber", "12-о", "filled"],
  },
  "with-units": {
    "Мониторинг!D6": ["mentors.total", 3, "filled"],
    "Мониторинг!D7": ["mentors.teachers", 2, "check"],
    "Мониторинг!D8": ["mentors.learners", 1, "check"],
    "Мониторинг!D9": ["mentees.total", 4, "filled"],
    "Мониторинг!D10": ["mentees.earlyCareer", 1, "check"],
    "Мониторинг!D11": ["training.shareOfMentors", 0.333, "filled"],
    "Мониторинг!D12": ["pairings.active", 2, "filled"],
  },
  matrix: {
    "Формы!B4": ["pairings.form.pupil-pupil", 1, "filled"],
    "Формы!B5": ["pairings.form.teacher-teacher", 1, "check"],
    "Формы!B6": ["pairings.form.employer-pupil", 0, "filled"],
    "Сетка!B3": ["mentors.total", 3, "filled"],
    "Сетка!C3": ["mentors.teachers", 2, "filled"],
    "Сетка!D3": ["mentors.learners", 1, "filled"],
    "Сетка!E3": ["mentors.students", 0, "filled"],
    "Сетка!B4": ["mentees.total", 4, "filled"],
    "Сетка!C4": ["mentees.teachers", 1, "filled"],
    "Сетка!D4": ["mentees.learners", 3, "filled"],
    "Сетка!E4": ["mentees.students", 0, "filled"],
    // Of the mentees with a disability by category nothing is known: only the whole row is answered.
    "Сетка!B5": ["mentees.disabled", 1, "check"],
  },
  "two-levels": {
    "Свод!C6": ["mentors.total", 3, "check"],
    "Свод!D6": ["mentors.teachers", 2, "check"],
    "Свод!E6": ["mentors.learners", 1, "check"],
    "Свод!F6": ["mentees.total", 4, "check"],
    "Свод!G6": ["mentees.earlyCareer", 1, "check"],
  },
  "one-row": {
    "Строка!A3": ["organisation.fullName", "МБОУ «Школа № 1» Примерского района", "filled"],
    "Строка!B3": ["organisation.inn", "0700000001", "filled"],
    "Строка!C3": ["curator.fullName", "Кураторов Пётр Примерович", "filled"],
    "Строка!D3": ["mentors.total", 3, "filled"],
    "Строка!E3": ["training.shareOfMentors", 33.3, "filled"],
    "Строка!F3": ["documents.regulations.exists", "да", "filled"],
  },
  "several-sheets": {
    "Наставники!B2": ["mentors.total", 3, "filled"],
    "Наставники!B4": ["mentors.teachers", 2, "check"],
    "Наставники!B5": ["mentors.learners", 1, "check"],
    "Наставляемые!B2": ["mentees.total", 4, "filled"],
    "Наставляемые!B3": ["mentees.disabled", 1, "check"],
    "Наставляемые!B4": ["mentees.registered", 0, "check"],
  },
  protected: {
    "Форма!B2": ["mentors.total", 3, "filled"],
    "Форма!B3": ["mentees.total", 4, "filled"],
  },
  "with-lists": {
    "Анкета!B2": ["organisation.kind", "ОО", "filled"],
    "Анкета!B3": ["documents.introduction.exists", "Имеется", "filled"],
    "Анкета!B4": ["organisation.hasMentoringPage", "да", "filled"],
    "Анкета!B6": ["mentors.total", 3, "filled"],
    "Анкета!B7": ["shares.earlyCareerMentees", 0.2, "check"],
  },
  undrawn: {
    "Лист1!B4": ["curator.fullName", "Кураторов Пётр Примерович", "filled"],
    "Лист1!B7": ["mentors.total", 3, "filled"],
    "Лист1!B8": ["mentees.total", 4, "filled"],
  },
  "empty-table": {
    "Реестр!B2": ["organisation.fullName", "МБОУ «Школа № 1» Примерского района", "check"],
    "Реестр!C2": ["mentors.total", 3, "check"],
    "Реестр!D2": ["mentees.total", 4, "check"],
  },
  "groups-and-years": {
    "Группы!C2": ["mentors.total", 3, "check"],
    "Группы!C3": ["mentors.teachers", 2, "check"],
    "Группы!C4": ["mentees.total", 4, "check"],
    "Группы!C5": ["mentees.disabled", 1, "check"],
    "Годы!E2": ["mentors.total", 3, "filled"],
    "Годы!E3": ["mentees.total", 4, "filled"],
    "Годы!E5": ["pairings.active", 2, "filled"],
    "Числа годов!C3": ["mentors.total", 3, "check"],
    "Числа годов!C4": ["mentees.total", 4, "check"],
  },
  "pairs-beside": {
    "Форма!B2": ["head.fullName", "Главная Анна Примеровна", "filled"],
    "Форма!B3": ["curator.fullName", "Кураторов Пётр Примерович", "filled"],
    "Форма!D3": ["curator.phone", "+7 (000) 000-00-01", "filled"],
    "Форма!A7": ["organisation.fullName", "МБОУ «Школа № 1» Примерского района", "filled"],
    "Матрица!B3": ["mentors.teachers", 2, "check"],
    "Матрица!B4": ["mentors.learners", 1, "check"],
    "Матрица!D3": ["mentees.teachers", 1, "check"],
    "Матрица!D4": ["mentees.learners", 3, "check"],
    "Нули!B2": ["mentors.total", 3, "check"],
    "Нули!B3": ["mentees.total", 4, "check"],
  },
  "yes-no-columns": {
    // «V» stands in the form already.
    "Документы!C4": ["documents.regulations.exists", "V", "filled"],
    "Документы!D5": ["documents.roadmap.exists", "V", "filled"],
    "Документы!C8": ["documents.introduction.exists", "V", "filled"],
    "Плюсы!C3": ["documents.regulations.exists", "✓", "check"],
    "Плюсы!B4": ["documents.roadmap.exists", "✓", "check"],
    "Имеется!B4": ["documents.regulations.exists", "+", "filled"],
    "Имеется!C5": ["documents.roadmap.exists", "+", "filled"],
    "Имеется!C6": ["documents.curator.exists", "☑", "filled"],
  },
  boxes: {
    "Отметки!B2": [
      null,
      "☑ Положение о наставничестве\n☐ Дорожная карта\n☑ Приказ о внедрении целевой модели наставничества\n☐ Иное",
      "check",
    ],
    "Отметки!B3": [null, "☑ ученик – ученик; ☑ педагог – педагог; □ студент – ученик", "filled"],
    "Отметки!B4": [null, "[x] педагоги [x] обучающиеся с ОВЗ [ ] студенты", "filled"],
    "Отметки!B5": ["organisation.hasMentoringPage", "☑ да  ☐ нет", "filled"],
    "По одной!A4": [null, "☑ Положение о наставничестве", "filled"],
    "По одной!A6": [null, "☑ Приказ о внедрении целевой модели наставничества", "filled"],
    "Слева!A1": ["documents.regulations.exists", "☑", "filled"],
    "В одной!A1": [null, "Имеющиеся документы: ☑ Положение о наставничестве ☐ Дорожная карта", "filled"],
  },
};

describe("a region's own form is filled where it asks, and nowhere else", () => {
  test.each(Object.entries(FORMS))("%s", async (name, expected) => {
    const { outcomes, changed } = await filledForm(name);
    const written = Object.fromEntries(
      outcomes
        .filter(({ state }) => state === "filled" || state === "check")
        .map(({ sheet, address, field, value, state }) => [`${sheet}!${address}`, [field, value, state]]),
    );
    expect(written).toEqual(expected);
    expect(changed).toEqual(
      Object.fromEntries(Object.entries(expected).map(([key, [, value]]) => [key, value])),
    );
  });
});

test("every form of the folder has its expectations", () => {
  const made = readFileSync("tests/fixtures/form-templates/make-form-templates.py", "utf8");
  const names = [...made.matchAll(/HERE \/ "([\w-]+)\.xlsx"/g)].map((match) => match[1]);
  expect(Object.keys(FORMS).sort()).toEqual(names.sort());
});

test("what a cell holds already is kept and told", async () => {
  const { outcomes } = await filledForm("groups-and-years");
  const kept = outcomes
    .filter(({ state, sheet }) => state === "kept" && sheet === "Годы")
    .map(({ address, value }) => [address, value]);
  expect(kept).toEqual([
    ["C2", 5],
    ["D2", 6],
    ["C3", 3],
    ["D3", 4],
    ["C5", 0],
    ["D5", 0],
  ]);
});

describe("an answer that is a tick", () => {
  test("is left where nobody knows, where it is «нет» beside a single box, and where a number is asked", async () => {
    const { outcomes } = await filledForm("yes-no-columns");
    const left = outcomes.filter(({ state }) => state === "unknown" || state === "refused");
    expect(left.map(({ sheet, address, state }) => `${sheet}!${address} ${state}`)).toEqual([
      "Документы!C6 unknown",
      "Плюсы!C5 refused",
    ]);
    const beside = (await filledForm("boxes")).outcomes.filter(({ sheet }) => sheet === "Слева");
    expect(beside.map(({ address, state }) => `${address} ${state}`)).toEqual([
      "A1 filled",
      "A2 refused",
      "A3 unknown",
    ]);
  });

  test("stays where somebody ticked already, in either column or among boxes", async () => {
    const kept = [...(await filledForm("yes-no-columns")).outcomes, ...(await filledForm("boxes")).outcomes]
      .filter(({ state }) => state === "kept")
      .map(({ sheet, address, value }) => `${sheet}!${address} ${value}`);
    expect(kept).toEqual(["Документы!D7 V", "Отметки!B7 ☒ родители ☐ педагоги"]);
  });
});

test("a sheet about another school year than the rest is left to the person, with the year", async () => {
  const { outcomes } = await filledForm("groups-and-years");
  const last = outcomes.find(({ sheet }) => sheet === "Прошлый год");
  expect(last).toMatchObject({ state: "unknown", value: null });
  expect(last?.reason).toContain("2022-2023");
});

test("a table of organisations without ours is told, not filled", async () => {
  const { sheetsWithoutOurs } = await filledForm("empty-table");
  expect(sheetsWithoutOurs).toEqual(["Другие школы"]);
});
