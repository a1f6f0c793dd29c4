import { describe, expect, test } from "vitest";
import { bankFields } from "../../../shared/bank-acts/bank-fields.ts";
import { personMark, standingValues } from "../../../shared/bank-acts/person-values.ts";
import { type PersonPlan, type PersonWanted, planPerson } from "../../../shared/bank-acts/plan-person.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { PersonTab } from "../../../shared/participants/participant.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { planUndo } from "../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, tabOf } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;
const moment = { today: on, who: "проверка" };
const data: OutsideData = {
  Наставники: [
    {
      ФИО: "Опытова Вера Тестовна",
      Категория: "педагог",
      "Год рождения": 1980,
      "Дата вхождения в программу": "2025-09-01",
    },
    { ФИО: "Занятов Иван Тестович", Категория: "педагог" },
  ],
  Наставляемые: [
    { ФИО: "Новикова Яна Тестовна", Категория: "педагог" },
    { ФИО: "Скрытнова Зоя Примеровна", Категория: "педагог" },
  ],
  Согласия: [
    {
      "Код участника": "Н-002",
      Вид: "обработка ПД",
      "Кто подписал": "сам",
      Дата: "2025-09-01",
      Отозвано: "2026-05-01",
    },
  ],
};
const book = bookOf(data);

function plan(wanted: Omit<PersonWanted, "standing">, snapshot = book): Extract<PersonPlan, { ok: true }> {
  const planned = planPerson(snapshot, { standing: null, ...wanted }, moment);
  if (!planned.ok) throw new Error(planned.refusals.join(" "));
  return planned;
}

function refusalsOf(wanted: PersonWanted, snapshot = book): string {
  const planned = planPerson(snapshot, wanted, moment);
  return planned.ok ? "" : planned.refusals.join(" ");
}

function seenOf(snapshot: WorkbookSnapshot, bank: PersonTab, at: number) {
  const person = readWorkbook(snapshot).tables[bank][at];
  if (person === undefined) throw new Error("nobody there");
  const mark = personMark(person);
  const standing = standingValues(snapshot, mark, bankFields(snapshot, bank), on);
  if (!standing.ok) throw new Error(standing.why);
  return { mark, seen: standing.values };
}

describe("the form of a bank", () => {
  test("asks for what people fill by hand, what matters first, with the words of the lists", () => {
    const fields = bankFields(book, "Наставники");
    expect(fields.slice(0, 3).map(({ heading }) => heading)).toEqual([
      "ФИО",
      "Контактные данные",
      "Категория",
    ]);
    expect(fields.find(({ heading }) => heading === "Категория")?.options).toContain("работодатель");
    expect(fields.map(({ heading }) => heading)).not.toContain("Код");
    expect(fields.map(({ heading }) => heading)).not.toContain("Наставляемые");
  });

  test("of a book that goes by codes asks for no names and no contacts", () => {
    const byCodes = bookOf({ ...data, Паспорт: { "Режим имён": "коды" } });
    const headings = bankFields(byCodes, "Наставляемые").map(({ heading }) => heading);
    expect(headings.filter((heading) => /ФИО|Контакт/.test(heading))).toEqual([]);
  });

  test("shows days and ticks as people type them, and nobody who took the consent back", () => {
    expect(seenOf(book, "Наставники", 0).seen).toMatchObject({
      ФИО: "Опытова Вера Тестовна",
      "Дата вхождения в программу": "01.09.2025",
      "Прошёл обучение": "",
    });
    expect(() => seenOf(book, "Наставляемые", 1)).toThrow("Согласие на обработку данных отозвано");
  });
});

describe("somebody new", () => {
  const values = {
    ФИО: "Пробный Олег Тестович",
    Категория: "педагог",
    "Год рождения": "1990",
    "Дата вхождения в программу": "1.9.2025",
    "Прошёл обучение": "да",
  };

  test("is a row below the last one, with a code, its formulas and a line of «Журнал» without the name", () => {
    const { after, changes } = plan({ bank: "Наставники", values });
    const row = readWorkbook(after).tables.Наставники.at(-1);
    expect(row && [textOf(row, "Код"), textOf(row, "ФИО")]).toEqual(["М-003", "Пробный Олег Тестович"]);
    expect(row?.values.get("Дата вхождения в программу")).toEqual({ date: "2025-09-01" });
    expect(row?.values.get("Прошёл обучение")).toBe(true);
    expect(changes.join(" ")).toContain("М-003");
    expect(JSON.stringify(tabOf(after, "Журнал"))).not.toContain("Пробный");
    expect(tabOf(after, "Журнал").rows.length).toBe(tabOf(book, "Журнал").rows.length + 1);
  });

  test("equal in all that is given to somebody who stands is still another row, in a book by codes too", () => {
    const byCodes = bookOf({ Наставники: [{ Категория: "педагог" }], Паспорт: { "Режим имён": "коды" } });
    const { after } = plan({ bank: "Наставники", values: { Категория: "педагог" } }, byCodes);
    expect(readWorkbook(after).tables.Наставники.length).toBe(2);
  });

  test("who may stand already is told of by code, the other bank apart", () => {
    const again = plan({ bank: "Наставники", values: { ФИО: "Тестовна Вера Опытова" } }).alike;
    expect(again).toMatchObject([{ code: "М-001", inOtherBank: false }]);
    const both = plan({ bank: "Наставляемые", values: { ФИО: "Занятов Иван Тестович" } }).alike;
    expect(both).toMatchObject([{ code: "М-002", inOtherBank: true }]);
    expect(JSON.stringify([again, both])).not.toMatch(/Опытова|Занятов/);
    expect(plan({ bank: "Наставники", values }).alike).toEqual([]);
  });

  test("is not written without a name, nor with a day or a year nobody can read", () => {
    const wanted = { bank: "Наставники", standing: null } as const;
    expect(refusalsOf({ ...wanted, values: { Категория: "педагог" } })).toContain("Напишите фамилию");
    const odd = { ...values, "Дата вхождения в программу": "осенью", "Год рождения": "05.06.1990" };
    const said = refusalsOf({ ...wanted, values: odd });
    expect(said).toContain("«Дата вхождения в программу»: не понял «осенью»");
    expect(said).toContain("«Год рождения»: не понял «…»");
  });

  test("with what looks like a passport is warned of, without the number", () => {
    const { warnings } = plan({
      bank: "Наставники",
      values: { ...values, "Контактные данные": "паспорт 4512 345678" },
    });
    expect(warnings.join(" ")).toMatch(/«Контактные данные»: похоже, здесь серия и номер паспорта/);
    expect(warnings.join(" ")).not.toMatch(/\d{4}/);
  });

  test("is taken back by the undo of the book", () => {
    const { edits, changes, after } = plan({ bank: "Наставники", values });
    const written = simulateEdits(
      book,
      withUndo(book, { edits, changes, after }, { when: "2026-05-15", who: "" }),
    );
    const undone = planUndo(written, moment);
    expect(readWorkbook(undone?.after as WorkbookSnapshot).tables.Наставники).toEqual(
      readWorkbook(book).tables.Наставники,
    );
  });
});

describe("somebody who stands", () => {
  test("has only the changed cells written, wherever the row is by then", () => {
    const { mark, seen } = seenOf(book, "Наставники", 0);
    const sorted: WorkbookSnapshot = {
      tabs: book.tabs.map((tab) =>
        tab.name === "Наставники"
          ? { ...tab, rows: [...tab.rows.slice(0, 1), ...tab.rows.slice(1).reverse()] }
          : tab,
      ),
    };
    const planned = planPerson(
      sorted,
      {
        bank: "Наставники",
        standing: { mark, seen },
        values: { ...seen, Категория: "родитель", Интересы: "шахматы" },
      },
      moment,
    );
    if (!planned.ok) throw new Error(planned.refusals.join());
    const row = readWorkbook(planned.after).tables.Наставники.find((each) => textOf(each, "Код") === "М-001");
    expect(row && [textOf(row, "Категория"), textOf(row, "Интересы"), textOf(row, "ФИО")]).toEqual([
      "родитель",
      "шахматы",
      "Опытова Вера Тестовна",
    ]);
    expect(planned.cells).toEqual([
      { heading: "Категория", before: "педагог", after: "родитель" },
      { heading: "Интересы", before: "", after: "шахматы" },
    ]);
    expect(planned.changes.join(" ")).toContain("«Наставники», М-001: изменить «Категория», «Интересы».");
  });

  test("is left as it is where somebody changed the same cell meanwhile, or the row is gone", () => {
    const { mark, seen } = seenOf(book, "Наставники", 0);
    const values = { ...seen, Категория: "родитель" };
    const standing = { mark, seen: { ...seen, Категория: "студент" } };
    expect(refusalsOf({ bank: "Наставники", standing, values })).toContain("Пока вы смотрели");
    const gone = { mark: { ...mark, key: { Код: "М-077" } }, seen };
    expect(refusalsOf({ bank: "Наставники", standing: gone, values })).toContain("Этой строки больше нет");
    expect(refusalsOf({ bank: "Наставники", standing: { mark, seen }, values: seen })).toContain(
      "ничего не изменили",
    );
  });
});
