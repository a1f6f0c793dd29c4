import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { officialBank } from "../../../shared/bank-forms/bank-form.ts";
import { planImport } from "../../../shared/bank-import/plan-import.ts";
import { previewImport } from "../../../shared/bank-import/preview-import.ts";
import { pastedCells, readPeopleList } from "../../../shared/bank-import/read-list.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { bookOf } from "../workbook/example-books.ts";

const moment = { today: "2026-05-15" as ISODate, who: "Куратор" };
const book = bookOf({
  Наставляемые: [
    { ФИО: "Детова Мария Тестовна", "Год рождения": 2012, "Основной запрос": "своё" },
    { ФИО: "Взрослый Олег Тестович" },
    { ФИО: "Третий Иван Тестович", "Должность/класс": "5 «А»" },
  ],
} as OutsideData);

const pasted = [
  [
    "№ п/п",
    "ФИО наставляемого",
    "Контактные данные для связи (данные представителя)",
    "Год рождения наставляемого",
    "Основной запрос наставляемого",
    "Дата вхождения в программу",
    "ФИО наставника",
    "Кружок",
  ],
  [
    "1",
    "детова мария тестовна",
    "мама 8 900 111-22-33",
    "2012",
    "другое",
    "01.09.2025",
    "Примерова А. Т.",
    "шахматы",
  ],
  ["2", "Взрослый О. Т.", "", "", "помощь", "", "", ""],
  ["3", "Третий Иван Тестович", "", "", "", "", "", ""],
  ["4", "Новая Вера Тестовна", "", "2013", "запрос", "02.09.2025", "", ""],
  ["5", "Новая Вера Тестовна", "", "", "", "", "", ""],
  ["", "", "", "", "примечание без имени", "", "", ""],
]
  .map((line) => line.join("\t"))
  .join("\n");

const list = readPeopleList(pastedCells(pasted));
const preview = previewImport(book, list);

describe("a pasted list in the official columns", () => {
  test("is known for what it is", () => {
    expect(list.bank).toBe("Наставляемые");
    expect(list.columns.map(({ place, heading }) => [place, heading])).toEqual([
      ["number", ""],
      ["heading", "ФИО"],
      ["heading", "Контактные данные (данные представителя)"],
      ["heading", "Год рождения"],
      ["heading", "Основной запрос"],
      ["heading", "Дата вхождения в программу"],
      ["derived", "ФИО наставника"],
      ["own", "Кружок"],
    ]);
  });

  test("is shown before it is written: new, there, changed, doubtful, nobody, and words without a place", () => {
    expect(preview.rows.map(({ source, ...row }) => row)).toEqual([
      {
        state: "changed",
        target: 2,
        fills: ["Контактные данные (данные представителя)", "Дата вхождения в программу", "Кружок"],
        differs: ["Основной запрос"],
      },
      { state: "doubtful", alike: [3], aboveInList: [] },
      { state: "there", target: 4 },
      { state: "new" },
      { state: "doubtful", alike: [], aboveInList: [5] },
      { state: "nobody" },
    ]);
    expect(preview.unplaced).toEqual([{ row: 2, column: "ФИО наставника", words: "Примерова А. Т." }]);
  });

  test("fills empty cells and adds rows, and writes over nothing that anybody typed", () => {
    const { edits, after } = planImport(book, preview, { asNew: [3] }, moment);
    expect(simulateEdits(book, edits)).toEqual(after);
    const people = readWorkbook(after).tables.Наставляемые;
    const told = people.map(({ values }) => [
      values.get("ФИО"),
      values.get("Основной запрос"),
      values.get("Год рождения"),
      values.get("Дата вхождения в программу"),
      values.get("Кружок") ?? null,
    ]);
    expect(told).toEqual([
      ["Детова Мария Тестовна", "своё", 2012, { date: "2025-09-01" }, "шахматы"],
      ["Взрослый Олег Тестович", null, null, null, null],
      ["Третий Иван Тестович", null, null, null, null],
      ["Взрослый О. Т.", "помощь", null, null, null],
      ["Новая Вера Тестовна", "запрос", 2013, { date: "2025-09-02" }, null],
    ]);
  });

  test("comes a second time without a single edit", () => {
    const { after } = planImport(book, preview, { asNew: [] }, moment);
    const again = previewImport(after, list);
    expect(again.rows.map(({ state }) => state)).toEqual([
      "changed",
      "doubtful",
      "there",
      "there",
      "doubtful",
      "nobody",
    ]);
    expect(planImport(after, again, { asNew: [] }, moment).edits).toEqual([]);
  });
});

test("names alone, a name a line, with numbers before them", () => {
  const names = readPeopleList(
    pastedCells("1. Первая Анна Тестовна\n2) Второй Пётр Тестович\n\n"),
    "Наставники",
  );
  expect(names.rows.map(({ values }) => values.get("ФИО"))).toEqual([
    "Первая Анна Тестовна",
    "Второй Пётр Тестович",
  ]);
});

test("both official forms are read back into the columns they were printed from", () => {
  const school = readWorkbook(
    bookOf({
      Наставники: [
        {
          ФИО: "Примерова Анна Тестовна",
          "Контактные данные": "почта",
          "Место работы/учёбы": "Школа",
          "Основные компетенции": "а",
          "Важные для программы достижения": "б",
          Интересы: "в",
          "Желаемый возраст наставляемых": "г",
          "Ресурс времени на программу": "д",
          "Результаты программы": "е",
        },
      ],
      Наставляемые: [
        {
          ФИО: "Детова Вера Тестовна",
          "Год рождения": 2012,
          "Основной запрос": "ж",
          "Результаты программы": "з",
          "Отметка о прохождении программы": true,
        },
      ],
    } as OutsideData),
  );
  for (const bank of ["Наставники", "Наставляемые"] as const) {
    const { headings, rows } = officialBank(school, bank, "2026-05-15" as ISODate);
    const read = readPeopleList([headings, ...rows]);
    expect(read.bank).toBe(bank);
    expect(read.columns.filter(({ place }) => place === "own")).toEqual([]);
    const [given] = read.rows;
    const standing = school.tables[bank][0]?.values;
    for (const [heading, words] of given?.values ?? [])
      if (words !== "да") expect([heading, words]).toEqual([heading, String(standing?.get(heading))]);
    expect(given?.values.size).toBe(bank === "Наставники" ? 9 : 5);
  }
});

const cellOf = fc.constantFrom("", "", "помощь", "методика", "7 «А»", "01.09.2025", "2012", "=1+1");
const nameIn = fc
  .tuple(
    fc.constantFrom("Иванов", "Ивонов", "Петрова"),
    fc.constantFrom("Анна", "А.", ""),
    fc.constantFrom("Ильична", ""),
  )
  .map((words) => words.join(" ").trim());
const rowOf = fc.record({
  ФИО: fc.oneof(nameIn, fc.constant("")),
  "Год рождения": fc.constantFrom("", "2010", "2012"),
  "Основной запрос": cellOf,
  "Должность/класс": cellOf,
  Кружок: cellOf,
});

test("of any list nothing is dropped without a word, and nothing that stands is written over", () => {
  fc.assert(
    fc.property(
      fc.array(rowOf, { maxLength: 5 }),
      fc.array(rowOf, { minLength: 1, maxLength: 6 }),
      (standing, given) => {
        const before = bookOf({ Наставляемые: standing } as OutsideData);
        const headings = ["ФИО", "Год рождения", "Основной запрос", "Должность/класс", "Кружок"] as const;
        const read = readPeopleList(
          [[...headings], ...given.map((row) => headings.map((heading) => row[heading]))],
          "Наставляемые",
        );
        const shown = previewImport(before, read);
        const { after } = planImport(before, shown, { asNew: [] }, moment);
        for (const tab of before.tabs) {
          const then = after.tabs.find(({ name }) => name === tab.name);
          for (const [down, line] of tab.rows.entries())
            for (const [right, cell] of line.entries())
              if (cell !== null && cell !== "" && cell !== false)
                expect(then?.rows[down]?.[right]).toEqual(cell);
        }
        const people = readWorkbook(after).tables.Наставляемые;
        const fresh = people.filter(
          ({ row }) => !readWorkbook(before).tables.Наставляемые.some((old) => old.row === row),
        );
        const textOf = (value: unknown) =>
          value !== null && typeof value === "object"
            ? (value as { date: string }).date
            : String(value ?? "");
        const words = (values: ReadonlyMap<string, unknown>) =>
          headings.map((heading) => textOf(values.get(heading) ?? null).trim()).join("|");
        const expected = shown.rows
          .filter(({ state }) => state === "new")
          .map(({ source }) => words(source.values));
        expect(fresh.map(({ values }) => words(values)).sort()).toEqual(expected.sort());
        for (const row of shown.rows) {
          if (row.state !== "changed") continue;
          const target = people.find((each) => each.row === row.target)?.values ?? new Map();
          for (const heading of row.fills)
            expect(textOf(target.get(heading))).toBe(textOf(row.source.values.get(heading)));
          expect(row.fills.length + row.differs.length).toBeGreaterThan(0);
        }
        // Every row of the list with anything in it is shown as something.
        const filled = given.filter((row) => Object.values(row).some((cell) => cell !== ""));
        expect(shown.rows).toHaveLength(filled.length);
      },
    ),
    { numRuns: 60 },
  );
});
