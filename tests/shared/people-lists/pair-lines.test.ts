import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { meetingAct } from "../../../shared/people-lists/meeting-form.ts";
import { pairLines } from "../../../shared/people-lists/pair-lines.ts";
import type { OutsideData, OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2026-02-02" as ISODate;
const data: OutsideData = {
  Паспорт: { "Режим имён": "полные" },
  Наставники: ["М-001", "М-002"].map((code) => ({
    Код: code,
    ФИО: `Примерова ${code}`,
    Категория: "педагог",
  })),
  Наставляемые: ["Н-001", "Н-002", "Н-003", "Н-004"].map((code, at) => ({
    Код: code,
    ФИО: at === 2 ? "Скрытнов Захар Тестович" : `Образцов ${code}`,
    Категория: "педагог",
  })),
  Пары: [
    {
      Код: "П-001",
      Наставник: "М-001",
      Наставляемый: "Н-001",
      Состояние: "завершена",
      Завершение: "2025-05-30",
    },
    { Код: "П-002", Наставник: "М-001", Наставляемый: "Н-002" },
    {
      Код: "П-003",
      Наставник: "М-002",
      Наставляемый: "Н-004; Скрытнов Захар Тестович",
      Состояние: "действует",
      Начало: "2026-01-12",
      Завершение: "2026-05-29",
    },
    {
      Код: "П-004",
      Наставник: "М-001",
      Наставляемый: "Скрытнов Захар Тестович",
      Состояние: "расторгнута",
      "Причина расторжения": "Скрытнов Захар переехал",
    },
    { Код: "П-005", Наставник: "М-009", Наставляемый: "Н-001", Состояние: "на паузе" },
  ],
  Встречи: [
    { Пара: "П-003", Дата: "2026-01-13", Вид: "знакомство" },
    { Пара: "П-003", Дата: "2026-01-20", Вид: "пробная" },
  ],
  Согласия: [{ "Код участника": "Н-003", Вид: "обработка ПД", Дата: "2025-09-01", Отозвано: "2026-01-30" }],
};
const linesOf = (more: OutsideData = {}) => pairLines(readWorkbook(bookOf({ ...data, ...more })), on);
const line = (code: string, more?: OutsideData) => linesOf(more).lines.find((each) => each.code === code)!;

describe("the rows of «Пары» as they are shown", () => {
  test("what wants a look comes first, then what works, what is proposed, what is over", () => {
    expect(linesOf().lines.map(({ code, state }) => [code, state])).toEqual([
      ["П-005", null],
      ["П-003", "действует"],
      ["П-002", "предложена"],
      ["П-001", "завершена"],
      ["П-004", "расторгнута"],
    ]);
  });

  test("what may be done follows from the state; who stands in a pair is not paired again", () => {
    const may = (code: string) => {
      const { steps, mayLeave, menteesToPair } = line(code);
      return [steps, mayLeave, menteesToPair];
    };
    expect(may("П-002")).toEqual([["activate"], false, []]);
    expect(may("П-003")).toEqual([["complete", "terminate"], true, ["Н-004", "Н-003"]]);
    // Н-001 stands in П-005, and of a state nobody knows it may be a standing pair.
    expect(may("П-001")).toEqual([[], false, []]);
    expect(may("П-005")).toEqual([[], false, []]);
    expect(line("П-005").unknown).toBe(1);
  });

  test("meetings held, the next one of the plan, and those that passed without a line", () => {
    expect(line("П-003").meetings).toMatchObject({
      held: 2,
      last: { kind: "пробная", day: "2026-01-20" },
      next: { kind: "рабочая", day: "2026-02-09" },
      late: 1,
    });
    expect(line("П-002").meetings).toBeNull();
  });

  test("of a pair that is over only what was held, and a forgotten meeting may be written down", () => {
    const over = line("П-001", {
      Пары: (data.Пары as readonly OutsideRow[]).map((row) =>
        row.Код === "П-001" ? { ...row, Начало: "2025-01-13" } : row,
      ),
      Встречи: [{ Пара: "П-001", Дата: "2025-02-03", Вид: "рабочая" }],
    });
    expect(over.meetings).toEqual({
      held: 1,
      last: { kind: "рабочая", day: "2025-02-03" },
      next: null,
      late: 0,
      remarks: [],
    });
    expect(["П-001", "П-002", "П-003", "П-005"].map((code) => meetingAct.isOffered(line(code)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("whoever took the consent back is not named, not even in a reason; by codes no reason is told at all", () => {
    expect(JSON.stringify(linesOf())).not.toContain("Скрытнов");
    expect(line("П-004").mentees.map((person) => textOf(person, "Код"))).toEqual(["Н-003"]);
    expect(line("П-004").reason).not.toBe("");
    expect(line("П-004", { Паспорт: { "Режим имён": "коды" } }).reason).toBe("");
  });

  test("a lost column is told, and nothing else", () => {
    const book = bookOf(data);
    const tabs = book.tabs.map((tab) =>
      tab.name === "Пары"
        ? { ...tab, rows: tab.rows.map((row) => row.map((cell) => (cell === "Состояние" ? "Прочее" : cell))) }
        : tab,
    );
    expect(pairLines(readWorkbook({ ...book, tabs }), on)).toEqual({
      lost: "Во вкладке «Пары» не найден столбец «Состояние».",
      lines: [],
    });
  });
});
