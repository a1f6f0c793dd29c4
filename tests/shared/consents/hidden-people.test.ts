import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planAct } from "../../../shared/checklist/acting/plan-act.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { hiddenWords } from "../../../shared/consents/hidden-words.ts";
import { withoutHidden } from "../../../shared/consents/without-hidden.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";
import { hiddenSchool, on } from "./hidden-school.ts";

const consent = (code: string, more: Record<string, unknown> = {}) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2025-09-01",
  ...more,
});
const read = (data: unknown) => readWorkbook(bookOf(data as OutsideData));

describe("who is hidden on a day", () => {
  const labelsOf = (consents: readonly unknown[], day = on) =>
    hiddenPeople(
      read({
        Наставники: [{ ФИО: "Примеров Иван Тестович", Категория: "педагог" }],
        Наставляемые: [
          { ФИО: "Детова Вера Тестовна", Категория: "обучающийся" },
          { ФИО: "Примеров Иван Тестович", Категория: "педагог" },
        ],
        Согласия: consents,
      }),
      day,
    ).map(({ label }) => label);
  const gone = { Отозвано: "2026-05-10" };
  test.each<[string, unknown[], string[]]>([
    ["nobody", [consent("Н-001")], []],
    ["whoever took the consent back", [consent("Н-001", gone)], ["Н-001"]],
    ["from the very day", [consent("Н-001", { Отозвано: on })], ["Н-001"]],
    ["not before it", [consent("Н-001", { Отозвано: "2026-05-16" })], []],
    ["whoever signed again is not", [consent("Н-001", gone), consent("Н-001", { Дата: "2026-05-12" })], []],
    [
      "an older paper does not help",
      [consent("Н-001", gone), consent("Н-001", { Дата: "2026-01-12" })],
      ["Н-001"],
    ],
    [
      "nor one of the same day",
      [consent("Н-001", gone), consent("Н-001", { Дата: "2026-05-10" })],
      ["Н-001"],
    ],
    ["the day cannot be read", [consent("Н-001", { Отозвано: "весной" })], ["Н-001"]],
    ["no kind is given", [consent("Н-001", { ...gone, Вид: null })], ["Н-001"]],
    ["another kind was taken back", [consent("Н-001", { ...gone, Вид: "распространение ПД" })], []],
    ["the code in Latin letters", [consent("h-1", gone)], ["Н-001"]],
    ["the code beside the name", [consent("Н-001 Детова", gone)], ["Н-001"]],
    ["by name", [consent("детова вера тестовна", gone)], ["Н-001"]],
    ["by initials", [consent("Детова В.Т.", gone)], ["Н-001"]],
    ["in both banks", [consent("М-001", gone)], ["М-001", "Н-002"]],
    ["of no bank", [consent("Чужая Анна", gone)], ["участник из строки 2 вкладки «Согласия»"]],
  ])("%s", (_, consents, labels) => {
    expect(labelsOf(consents)).toEqual(labels);
  });
});

test("words about a hidden person lose the name in every case and spelling, and others keep theirs", () => {
  const workbook = read({
    Наставляемые: [
      {
        ФИО: "Образцов Пётр Примерович",
        "Контактные данные (данные представителя)": "мама: +7 (900) 111-22-33, mama@example.ru",
        "Основной запрос": "трудно находить общий язык с классом",
      },
      { ФИО: "Образцова Анна Примеровна" },
    ],
    Согласия: [consent("Н-001", { Отозвано: "2026-05-10" })],
  });
  const hide = hiddenWords(workbook, on);
  expect(
    [
      "Встреча с Образцовым Петром",
      "П. П. Образцов и А. П. Образцова",
      "ОБРАЗЦОВ ПЁТР опоздал",
      "образцов петр примерович",
      "Петру Примеровичу помочь",
      "Звонить 89001112233 или MAMA@example.ru",
      "Трудно находить общий язык с классом, и это пройдёт",
      "Образцова Анна Примеровна",
      "по образцу школы",
      "образцов п.п. устал, образцовым довольны",
      "несколько образцов",
    ].map(hide),
  ).toEqual([
    "Встреча с Н-001",
    "Н-001 и А. П. Образцова",
    "Н-001 опоздал",
    "Н-001",
    "Н-001 помочь",
    "Звонить … или …",
    "…, и это пройдёт",
    "Образцова Анна Примеровна",
    "по образцу школы",
    "Н-001 устал, участник довольны",
    "несколько образцов",
  ]);
});

test("the numbers of a report stay as they were: a hidden person is counted by the code", () => {
  fc.assert(
    fc.property(hiddenSchool, ({ book }) => {
      const workbook = readWorkbook(bookOf(book));
      const counts = (values: object) =>
        Object.entries(values).filter(([, value]) => typeof value === "number");
      const { Согласия: _, ...others } = workbook.tables;
      const open = buildReport({ ...workbook, tables: { ...others, Согласия: [] } }, on).values;
      const shut = buildReport(workbook, on).values;
      const kept = (entries: readonly [string, unknown][]) =>
        entries.filter(([key]) => !key.startsWith("consents."));
      expect(kept(counts(shut))).toEqual(kept(counts(open)));
    }),
    { numRuns: 25 },
  );
});

test("a workbook in which nobody is hidden is the very same one", () => {
  const workbook = read({ Наставляемые: [{ ФИО: "Детова Вера" }], Согласия: [consent("Н-001")] });
  expect(withoutHidden(workbook, on)).toBe(workbook);
});

test("an activity that names a hidden person is shown without the name and can still be ticked", () => {
  const book = bookOf({
    Наставляемые: [{ ФИО: "Образцов Пётр Примерович" }],
    Согласия: [consent("Н-001", { Отозвано: "2026-05-10" })],
    "Контроль сроков": [{ Мероприятие: "Встреча с Образцовым Петром", Срок: "2026-05-20" }],
  } as OutsideData);
  const [seen] = buildChecklistView(readWorkbook(book), on).items;
  if (seen === undefined) throw new Error("no item");
  expect(seen.activity).toBe("Встреча с Н-001");
  const act = { kind: "tick", day: on, who: "Куратор" } as const;
  expect(planAct(book, seen, act).ok).toBe(true);
  expect(planAct(book, { ...seen, activity: "Другое дело" }, act)).toEqual({
    ok: false,
    reason: "other-activity",
  });
});
