import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { applyMaps } from "../../../shared/form-map/apply-maps.ts";
import { NO_BOOK, namesOfBook } from "../../../shared/form-map/asked-questions.ts";
import { formIdentity } from "../../../shared/form-map/form-identity.ts";
import type { FormMap, MappedChoice } from "../../../shared/form-map/form-map.ts";
import { formMapJson } from "../../../shared/form-map/form-map-json.ts";
import { planFormMap } from "../../../shared/form-map/plan-map.ts";
import { readMaps } from "../../../shared/form-map/read-maps.ts";
import { rememberForm } from "../../../shared/form-map/remember-form.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { makeQuestion } from "../form-filling/make-question.ts";

const today = "2026-05-31" as ISODate;
const moment = { today, who: "проверка" };

function bookOf(data: Parameters<typeof planWorkbook>[0]["data"] = null): WorkbookSnapshot {
  return planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data,
    schoolYear: "2025-2026" as SchoolYear,
    ...moment,
  }).after;
}

const FORM = formIdentity("Мониторинг наставничества", "https://region.example/form?token=1");
const question = (text: string, choice: MappedChoice, section = "") => ({
  key: "",
  section,
  question: text,
  kind: "number" as const,
  choice,
  convert: "",
  option: "",
});
const total: MappedChoice = { kind: "field", field: "mentors.total" };
const map: FormMap = {
  form: FORM,
  questions: [
    question("Всего", total, "Наставники"),
    question("=Примечание", { kind: "nothing" }),
    question("Клуб", { kind: "undecided" }),
  ],
};

test("a map goes into the tab and comes out of it, and the tab is shown", () => {
  const { edits, changes } = planFormMap(bookOf(), map, moment)!;
  expect(changes).toEqual(["Добавить в «Карта форм» 3 строки."]);
  const after = simulateEdits(bookOf(), edits);
  expect(readMaps(readWorkbook(after))).toEqual([map]);
  expect(after.tabs.find(({ name }) => name === "Карта форм")?.hidden).toBe(false);
  expect(planFormMap(after, map, moment)).toEqual({ edits: [], changes: [], pasted: "" });
});

test("saved again it changes only what is said otherwise now; rows of the other pages stay", () => {
  const before = simulateEdits(bookOf(), planFormMap(bookOf(), map, moment)!.edits);
  const later: FormMap = {
    form: FORM,
    questions: [
      question("1. Всего, чел.", { kind: "nothing" }, "Наставники"),
      question("Новый", { kind: "undecided" }),
    ],
  };
  const { edits, changes } = planFormMap(before, later, moment)!;
  expect(changes).toEqual(["Изменить в «Карта форм» 1 строку.", "Добавить в «Карта форм» 1 строку."]);
  const [saved] = readMaps(readWorkbook(simulateEdits(before, edits)));
  expect(saved?.questions.map((each) => [each.question, each.choice.kind])).toEqual([
    ["1. Всего, чел.", "nothing"],
    ["=Примечание", "nothing"],
    ["Клуб", "undecided"],
    ["Новый", "undecided"],
  ]);
});

test("a question of which nothing is known now keeps what stood", () => {
  const before = simulateEdits(bookOf(), planFormMap(bookOf(), map, moment)!.edits);
  const unsaid: FormMap = { form: FORM, questions: [question("Всего", { kind: "undecided" }, "Наставники")] };
  expect(planFormMap(before, unsaid, moment)!.edits).toEqual([]);
});

test("rows to paste stand under the tab's own columns, and nothing becomes a formula", () => {
  const book = bookOf();
  const moved: WorkbookSnapshot = {
    ...book,
    tabs: book.tabs.map((tab) =>
      tab.name === "Карта форм" ? { ...tab, rows: tab.rows.map((row) => ["Моё", ...row]) } : tab,
    ),
  };
  const [first, second] = planFormMap(moved, map, moment)!
    .pasted.split("\n")
    .map((row) => row.split("\t"));
  expect(first).toEqual([
    "",
    "Мониторинг наставничества (region.example/form)",
    "Наставники",
    "Всего",
    "число",
    "mentors.total",
    "",
    "",
  ]);
  expect(second?.[3]).toBe("'=Примечание");
});

test("rows pasted below those of before are believed; people may type the name of a field", () => {
  const rows = [
    { Форма: "region.example/form", Вопрос: "Всего", Показатель: "mentees.total" },
    { Форма: "https://region.example/form?x=1", Вопрос: "Всего", Показатель: "Наставников, всего" },
    { Форма: "", Вопрос: "Ничья", Показатель: "mentors.total" },
    { Форма: "region.example/form", Вопрос: "Чужой", Показатель: "что-то своё" },
  ];
  const [read, ...others] = readMaps(readWorkbook(bookOf({ "Карта форм": rows })));
  expect(others).toEqual([]);
  expect(read?.questions.map(({ question, choice }) => [question, choice])).toEqual([
    ["Всего", total],
    ["Чужой", { kind: "undecided" }],
  ]);
});

test("a workbook without the tab is told of, not written to", () => {
  expect(planFormMap(emptyWorkbook, map, moment)).toBeNull();
});

const PEOPLE = {
  Паспорт: {
    "ФИО руководителя": "Директорова Вера",
    "ФИО куратора": "Кураторов Пётр Петрович",
    "Телефон куратора": "+7 900 111-22-33",
    "Электронная почта куратора": "kurator@example.ru",
  },
  Наставники: [
    { Код: "М-001", ФИО: "Образцова Анна" },
    { Код: "М-002", ФИО: "Тестовская Ия" },
  ],
  Наставляемые: [{ Код: "Н-001", ФИО: "Пробников Лев Ильич" }],
};

test("no word of the book's people stands in a map, though the page names them in its questions", () => {
  const book = readWorkbook(bookOf(PEOPLE));
  const names = namesOfBook(book);
  const texts = [
    "Отзыв наставника Образцовой Анны",
    "Сколько встреч у Тестовской?",
    "Пробников Лев: посещаемость",
    "Ваш куратор Кураторов П. П., +7 900 111-22-33, kurator@example.ru",
    "Вы вошли как Директорова Вера. Количество наставников",
  ];
  const asked = texts.map((text, place) =>
    makeQuestion({
      key: `text:${text.toLowerCase()}`,
      text,
      section: [`Здравствуйте, ${texts[(place + 1) % texts.length]}`],
      current: { kind: "text", text: "Образцова Анна" },
      options: [{ value: "1", label: "Образцова Анна" }],
      help: "Образцова Анна",
    }),
  );
  const form = formIdentity("Отчёт: Кураторов Пётр Петрович", "https://region.example/f?user=Кураторов");
  const settled = asked.map((each) => ({ question: each, settled: total }));
  const made = rememberForm(form, settled, new Map(), names);
  const words = formMapJson(made).toLowerCase();
  const plan = JSON.stringify(planFormMap(bookOf(), made, moment)).toLowerCase();
  for (const name of [
    "образцов",
    "анн",
    "тестовск",
    "пробников",
    "лев",
    "кураторов",
    "петр",
    "директоров",
    "вера",
    "900",
    "kurator",
  ]) {
    expect(words).not.toContain(name);
    expect(plan).not.toContain(name);
  }
  // The same page is known again: what was hidden is hidden there too.
  expect(applyMaps([made], form, asked, names).remembered.size).toBe(asked.length);
  expect(applyMaps([made], form, asked, NO_BOOK).remembered.size).toBeLessThan(asked.length);
});
