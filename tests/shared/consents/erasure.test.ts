import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { destructionAct } from "../../../shared/consent-acts/destruction-act.ts";
import { planCellsBack } from "../../../shared/consent-acts/marked-row.ts";
import { planErasure } from "../../../shared/consent-acts/plan-erasure.ts";
import { planErasureConfirmed } from "../../../shared/consent-acts/plan-erasure-confirmed.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { bookOf, contents, tabOf } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;
const moment = { today: on, who: "Куратор" };
const book = bookOf({
  Паспорт: { "Полное наименование организации": "МБОУ «Школа № 0»", Адрес: "г. Примерск", ИНН: "0000000000" },
  Наставники: [{ ФИО: "Наставникова Анна Тестовна", Категория: "педагог" }],
  Наставляемые: [
    {
      ФИО: "Скрытов Пётр Примерович",
      "Контактные данные (данные представителя)": "мама, +7 (900) 555-10-77",
      Категория: "обучающийся",
      "Год рождения": 2012,
      "Должность/класс": "7 «А»",
      "Особая категория": "ОВЗ",
      "Основной запрос": "трудно находить общий язык с классом",
      "Дата вхождения в программу": "2025-09-01",
      "Мои пометки": "сосед Скрытова",
    },
    { ФИО: "Скрытова Мария Примеровна", Категория: "обучающийся", "Мои пометки": "сестра" },
  ],
  Пары: [{ Наставник: "М-001", Наставляемый: "Скрытов Пётр Примерович; Н-002", Состояние: "действует" }],
  Встречи: [{ Пара: "П-001", Дата: "2026-05-01", Тема: "Разговор с Петром Скрытовым" }],
  Согласия: [
    {
      "Код участника": "Скрытов Пётр Примерович",
      Вид: "обработка ПД",
      Дата: "2025-09-01",
      Отозвано: "2026-04-20",
    },
    { "Код участника": "Н-001", Вид: "распространение ПД", Дата: "2025-09-01", Отозвано: "2026-04-20" },
  ],
} as OutsideData);

const plan = planErasure(book, "н-1", on);
if (!plan.ok) throw new Error(plan.reason);
const after = simulateEdits(book, plan.edits);
const mentionsToo = simulateEdits(
  after,
  plan.mentions.map(({ edit }) => edit),
);
const numbers = (snapshot: typeof book) =>
  Object.entries(buildReport(readWorkbook(snapshot), on).values).filter(
    ([, value]) => typeof value === "number",
  );

describe("the row of somebody who took the consent back", () => {
  test("is cleared to the code, and to what is counted", () => {
    const values = readWorkbook(after).tables.Наставляемые[0]?.values ?? new Map();
    const left = [...values].filter(([, value]) => value !== null && value !== false && value !== "");
    expect(
      left.filter(([heading]) => !/поиск|Код пары|Наставник|наставника|Форма|Согласие/.test(heading)),
    ).toEqual([
      ["Код", "Н-001"],
      ["Категория", "обучающийся"],
      ["Год рождения", 2012],
      ["Особая категория", "ОВЗ"],
      ["Дата вхождения в программу", { date: "2025-09-01" }],
    ]);
    expect(plan.cells).toBe(5);
    expect(plan.categories).toEqual([
      "фамилия, имя, отчество",
      "контактные данные, данные законного представителя",
      "должность или класс",
      "запрос к программе",
      "сведения из столбцов, добавленных организацией",
    ]);
    expect(plan.warning).toContain("в истории версий");
  });

  test("is still counted everywhere, and named by the code in pairs and consents", () => {
    expect(numbers(after)).toEqual(numbers(book));
    const { Пары: pairs, Согласия: consents } = readWorkbook(after).tables;
    expect(pairs[0]?.values.get("Наставляемый")).toBe("Н-001; Н-002");
    expect(consents[0]?.values.get("Код участника")).toBe("Н-001");
  });

  test("is told of in other cells too, which a person may clear; then the name stands nowhere", () => {
    expect(plan.mentions.map(({ place }) => place)).toContain("Встречи, строка 2, столбец 4");
    const words = JSON.stringify(mentionsToo);
    expect(words).not.toMatch(/Скрытов(?!а Мария)|Петр|Пётр|555-10-77|общий язык/);
    expect(words).toContain("Скрытова Мария Примеровна");
  });

  test("comes back whole until it is confirmed", () => {
    let back = after;
    for (const undo of plan.undo) {
      const step = planCellsBack(back, undo);
      if (!step.ok) throw new Error(step.reason);
      back = simulateEdits(back, step.edits);
    }
    expect(contents(back)).toEqual(contents(book));
  });

  test("is confirmed only when cleared; «Журнал» says so without a name", () => {
    expect(planErasureConfirmed(book, "Н-001", moment)).toEqual({ ok: false, reason: "not-cleared" });
    const confirmed = planErasureConfirmed(after, "Н-001", moment);
    if (!confirmed.ok) throw new Error(confirmed.reason);
    const done = simulateEdits(after, confirmed.edits);
    expect(readWorkbook(done).tables.Согласия.map(({ values }) => values.get("Уничтожено"))).toEqual([
      { date: on },
      { date: on },
    ]);
    expect(tabOf(done, "Журнал").rows.at(-1)).toContain(
      "Данные участника Н-001 уничтожены после отзыва согласия.",
    );
    expect(planErasureConfirmed(done, "Н-001", moment)).toEqual({ ok: true, edits: [] });
  });

  test("nobody else's row is cleared", () => {
    expect(planErasure(book, "Н-002", on)).toEqual({ ok: false, reason: "not-withdrawn" });
    expect(planErasure(book, "Н-777", on)).toEqual({ ok: false, reason: "not-withdrawn" });
  });
});

describe("the draft of the act", () => {
  const actOf = (from: typeof book) =>
    hiddenPeople(readWorkbook(from), on)
      .filter(({ label }) => label === "Н-001")
      .map(destructionAct)[0];

  test("says before the erasure what is erased, and never who", () => {
    const act = actOf(book);
    expect(act).toMatchObject({ withdrawn: "2026-04-20", lastDay: "2026-05-20" });
    expect(act?.categories).toEqual(plan.categories);
    expect(JSON.stringify(act)).not.toContain("Скрытов");
  });

  test("tells no categories of a row that is cleared", () => {
    expect(actOf(after)).toMatchObject({ lastDay: "2026-05-20", categories: [] });
  });

  const withdrawal = (values: Readonly<Record<string, string>>) => ({
    "Код участника": "Н-001",
    Вид: "обработка ПД",
    Дата: "2025-09-01",
    ...values,
  });
  const days = (...rows: readonly Readonly<Record<string, string>>[]) =>
    actOf(bookOf({ Наставляемые: [{ ФИО: "Скрытов Пётр Примерович" }], Согласия: rows.map(withdrawal) }));

  test.each([
    ["the earlier of two", [{ Отозвано: "2026-04-20" }, { Отозвано: "2026-04-02" }], "2026-04-02"],
    [
      "that after the person had signed again",
      [{ Отозвано: "2025-12-01" }, { Дата: "2026-01-15", Отозвано: "2026-04-20" }],
      "2026-04-20",
    ],
    ["none where one cannot be read", [{ Отозвано: "2026-04-20" }, { Отозвано: "весной" }], null],
  ])("counts from %s", (_, rows, withdrawn) => {
    expect(days(...rows)?.withdrawn).toBe(withdrawn);
  });

  test("is none where the data are destroyed", () => {
    expect(days({ Отозвано: "2026-04-20", Уничтожено: "2026-05-01" })).toBeNull();
  });
});
