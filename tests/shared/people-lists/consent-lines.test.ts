import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planDestructionDay } from "../../../shared/consent-acts/plan-destruction-day.ts";
import { consentLines } from "../../../shared/people-lists/consent-lines.ts";
import type { OutsideData, OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { dateOf, readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, tabOf } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;
const moment = { today: on, who: "проверка" };
const consent = (code: string, more: OutsideRow = {}): OutsideRow => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2025-09-01",
  ...more,
});
const mentor = (code: string): OutsideRow => ({ Код: code, ФИО: `Имя ${code}`, Категория: "педагог" });
const data: OutsideData = {
  Наставники: ["М-001", "М-002", "М-003"].map(mentor),
  Наставляемые: ["Н-001", "Н-002", "Н-003", "Н-004"].map(mentor),
  Пары: [
    { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует" },
    { Наставник: "М-001", Наставляемый: "Н-002", Состояние: "действует" },
    { Наставник: "М-002", Наставляемый: "Н-003", Состояние: "предложена" },
  ],
  Согласия: [
    consent("М-001"),
    consent("М-002", { "Действует до": "2026-06-01" }),
    consent("Н-001", { "Действует до": "2026-05-01" }),
    consent("Н-002", { Отозвано: "2026-05-10" }),
    consent("Н-004", { Отозвано: "2026-05-11" }),
  ],
};
const lines = (of: OutsideData = data) => consentLines(readWorkbook(bookOf(of)), on);
const told = (of?: OutsideData) =>
  lines(of).lacking.map(({ person, isActive, lacks }) => [
    textOf(person, "Код"),
    isActive,
    lacks.map(({ words }) => words).join("; "),
  ]);

describe("what is missing for whom", () => {
  test("people of working pairs first and each kind once; who took the consent back is asked only while the pair works", () => {
    expect(told()).toEqual([
      ["М-001", true, "«дополнительные обязанности наставника»: согласия нет"],
      ["Н-001", true, "«обработка ПД»: срок согласия истёк"],
      ["Н-002", true, "«обработка ПД»: согласие отозвано"],
      ["М-003", false, "«обработка ПД»: согласия нет"],
      ["Н-003", false, "«обработка ПД»: согласия нет"],
    ]);
  });

  test("what ends, with its person; what is to be destroyed, by the code and with the last day", () => {
    const { ending, destruction } = lines();
    expect(
      ending.map(({ item, person, isActive }) => [item.due, person && textOf(person, "Код"), isActive]),
    ).toEqual([
      ["2026-05-01", "Н-001", true],
      ["2026-06-01", "М-002", false],
    ]);
    expect(destruction.map(({ mark, item }) => [mark, item.due])).toEqual([
      ["Н-002", "2026-06-09"],
      ["Н-004", "2026-06-10"],
    ]);
  });

  test("a lost column is told, and nothing else", () => {
    const book = bookOf(data);
    const tabs = book.tabs.map((tab) =>
      tab.name === "Согласия"
        ? { ...tab, rows: tab.rows.map((row) => row.map((cell) => (cell === "Отозвано" ? "Прочее" : cell))) }
        : tab,
    );
    expect(consentLines(readWorkbook({ ...book, tabs }), on)).toEqual({
      lost: "Во вкладке «Согласия» не найден столбец «Отозвано».",
      hasPeople: false,
      destruction: [],
      lacking: [],
      ending: [],
    });
  });
});

describe("the day of a destruction", () => {
  const cleared = bookOf({
    ...data,
    Наставляемые: ["Н-001", "Н-002", "Н-003"].map(mentor).concat({ Код: "Н-004" }),
  });
  const rowOf = (book: WorkbookSnapshot, code: string) =>
    readWorkbook(book).tables.Согласия.find((row) => textOf(row, "Код участника") === code)!;
  const plan = (book: WorkbookSnapshot, code: string, day: string) =>
    planDestructionDay(book, { row: rowOf(book, code).row, mark: code, day }, moment);

  test("is written with a line of «Журнал» that names nobody", () => {
    const planned = plan(cleared, "Н-004", "2026-05-14");
    if (!planned.ok) throw new Error(planned.why);
    const after = simulateEdits(cleared, planned.edits);
    expect(dateOf(rowOf(after, "Н-004"), "Уничтожено")).toBe("2026-05-14");
    expect(dateOf(rowOf(after, "Н-002"), "Уничтожено")).toBeNull();
    expect(JSON.stringify(tabOf(after, "Журнал").rows)).toContain("Данные участника Н-004 уничтожены");
  });

  test.each([
    ["", "Укажите день"],
    ["2026-05-10", "раньше отзыва согласия (11.05.2026)"],
    ["2026-05-16", "ещё не наступил"],
    ["2026-02-30", "Укажите день"],
  ])("«%s» is refused", (day, words) => {
    expect(plan(cleared, "Н-004", day)).toMatchObject({ ok: false, why: expect.stringContaining(words) });
  });

  test("is refused while the row of the bank still holds the data, and where a name stands for a code", () => {
    expect(plan(bookOf(data), "Н-004", "2026-05-14")).toMatchObject({
      ok: false,
      why: expect.stringMatching(/ещё стоят в книге: вкладка «Наставляемые», строка \d+\. Очистите/),
    });
    const named = bookOf({ Согласия: [consent("Скрытнов Пётр", { Отозвано: "2026-05-11" })] });
    const refused = plan(named, "Скрытнов Пётр", "2026-05-14");
    expect(refused).toMatchObject({ ok: false, why: expect.stringContaining("стоит не код") });
  });

  test("of a consent that is not about processing is asked of nobody's row", () => {
    const published = bookOf({
      ...data,
      Согласия: [consent("Н-003"), consent("Н-003", { Вид: "распространение ПД", Отозвано: "2026-05-11" })],
    });
    const row = readWorkbook(published).tables.Согласия[1]!.row;
    expect(planDestructionDay(published, { row, mark: "Н-003", day: "2026-05-14" }, moment).ok).toBe(true);
  });
});
