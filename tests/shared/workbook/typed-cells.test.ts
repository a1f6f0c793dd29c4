import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { isFormula, isLink } from "../../../shared/workbook/cell.ts";
import { locateTab } from "../../../shared/workbook/locate.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import {
  contents,
  dataFor,
  dayOf,
  placesOf,
  planOf,
  readingOf,
  roadmapNames,
  tabOf,
  typeInto,
  withTab,
  yearOf,
} from "./example-books.ts";

const reading = readingOf("school-1");
const book = planOf(reading).after;
const OWN = "Моя пометка";

function headingAt(
  snapshot: WorkbookSnapshot,
  tab: string,
  heading: string,
): { row: number; column: number } {
  const rows = tabOf(snapshot, tab).rows;
  const row = rows.findIndex((cells) => cells.includes(heading));
  return { row: row + 1, column: (rows[row] as readonly unknown[]).indexOf(heading) + 1 };
}

/** Puts a column of people's own before the given one: heading and a word in every row below. */
function withOwnColumn(snapshot: WorkbookSnapshot, tab: string, before: number): WorkbookSnapshot {
  return withTab(snapshot, tab, (copy) => {
    const heading = tabOf(snapshot, tab).rows.findIndex(
      (row) => row.filter((cell) => cell !== null).length > 3,
    );
    copy.rows = copy.rows.map((row, index) => {
      const cells = [...row];
      while (cells.length < before - 1) cells.push(null);
      cells.splice(
        before - 1,
        0,
        index === heading ? "Своя графа" : index > heading ? `${OWN} ${index}` : null,
      );
      return cells;
    });
    copy.merges = [];
  });
}

/** Shuffles the columns of a tab: each row backwards. */
function backwards(snapshot: WorkbookSnapshot, tab: string): WorkbookSnapshot {
  return withTab(snapshot, tab, (copy) => {
    const width = Math.max(...copy.rows.map((row) => row.length));
    copy.rows = copy.rows.map((row) => Array.from({ length: width }, (_, at) => row[width - 1 - at] ?? null));
    copy.merges = [];
  });
}

/** The list of tabs in «Паспорт» follows their names; that apart, nothing may be planned. */
function withListOfTabs(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const links = planOf(reading, snapshot).edits.filter(
    (edit) => edit.kind === "set-cells" && edit.cells.every((line) => line.every(isLink)),
  );
  return simulateEdits(snapshot, links);
}

const tables = ["Контроль сроков", "Наставники", "Наставляемые", "Пары", "Согласия", "Документы", "Отчёты"];

const changes: readonly (readonly [string, (snapshot: WorkbookSnapshot) => WorkbookSnapshot])[] = [
  ...tables.flatMap((tab): [string, (snapshot: WorkbookSnapshot) => WorkbookSnapshot][] => [
    [`own column left of «${tab}»`, (snapshot) => withOwnColumn(snapshot, tab, 1)],
    [`own column inside «${tab}»`, (snapshot) => withOwnColumn(snapshot, tab, 4)],
    [`own column right of «${tab}»`, (snapshot) => withOwnColumn(snapshot, tab, 40)],
    [`columns of «${tab}» in another order`, (snapshot) => backwards(snapshot, tab)],
    [
      `«${tab}» under another name`,
      (snapshot) => ({
        tabs: snapshot.tabs.map((t) => (t.name === tab ? { ...t, name: `Мой ${tab} 2` } : t)),
      }),
    ],
    [
      `two lines of title above «${tab}»`,
      (snapshot) =>
        withTab(snapshot, tab, (copy) => {
          copy.rows.unshift([OWN], []);
        }),
    ],
  ]),
  [
    "«Паспорт» under another name",
    (snapshot) => ({
      tabs: snapshot.tabs.map((t) => (t.name === "Паспорт" ? { ...t, name: "О школе" } : t)),
    }),
  ],
  [
    "«Справочники» under another name",
    (snapshot) => ({
      tabs: snapshot.tabs.map((t) => (t.name === "Справочники" ? { ...t, name: "Списки" } : t)),
    }),
  ],
  [
    "own tabs before, between and behind",
    ({ tabs }) => {
      const own = (name: string) => ({ name, hidden: false, rows: [[OWN, "ФИО", "Дата"]], merges: [] });
      return { tabs: [own("Моё"), ...tabs.slice(0, 4), own("Лист 1"), ...tabs.slice(4), own("Черновик")] };
    },
  ],
  ["tabs in another order", ({ tabs }) => ({ tabs: [...tabs].reverse() })],
  ["every tab shown", ({ tabs }) => ({ tabs: tabs.map((tab) => ({ ...tab, hidden: false })) })],
  [
    "a copy made with «Сделать копию»",
    ({ tabs }) => ({
      tabs: [...tabs.map((tab) => ({ ...tab, name: `${tab.name} (копия)` })), ...tabs],
    }),
  ],
];

describe("what people rearranged needs nothing and loses nothing", () => {
  test.each(changes)("%s", (_, change) => {
    const changed = withListOfTabs(change(book));
    const plan = planOf(reading, changed);
    expect(plan.edits).toEqual([]);
    expect(contents(plan.after)).toEqual(contents(changed));
  });

  test.each(changes.filter(([name]) => !name.includes("own column")))(
    "%s: the same values are read",
    (_, change) => {
      const values = (snapshot: WorkbookSnapshot) => {
        const { tables: read, passport } = readWorkbook(snapshot);
        return [passport, Object.values(read).map((rows) => rows.map((row) => [...row.values].sort()))];
      };
      expect(values(change(book))).toEqual(values(book));
    },
  );
});

test.each(roadmapNames)(
  "%s: a note typed into any cell still stands after the next plan",
  (name) => {
    const own = readingOf(name);
    const start = planOf(own).after;
    for (const tab of start.tabs) {
      const used = tab.rows.length;
      const width = Math.max(1, ...tab.rows.map((row) => row.length));
      // On a diagonal, so that each column has its turn, and three rows below the last; other rows in each roadmap.
      for (let row = 1 + (roadmapNames.indexOf(name) % 2) * 5; row <= used + 3; row += 10) {
        const column = (row % (width + 2)) + 1;
        const typed = withTab(start, tab.name, (copy) => typeInto(copy.rows, row, column, OWN));
        const { after } = planOf(own, typed);
        const where = `${tab.name}!${row}:${column}`;
        expect(placesOf(after, OWN), where).toEqual([where]);
        // Everything else stands too. Asked in plain code: a hundred thousand cells are too many to `expect` one by one.
        const now = tabOf(after, tab.name).rows;
        const lost = tabOf(typed, tab.name).rows.flatMap((cells, down) =>
          cells.flatMap((cell, right) =>
            cell === null || isDeepStrictEqual(now[down]?.[right], cell)
              ? []
              : [{ place: `${tab.name}!${down + 1}:${right + 1}`, was: cell, is: now[down]?.[right] }],
          ),
        );
        expect(lost, `after a note at ${where}`).toEqual([]);
      }
    }
  },
  60_000,
);

test("the school's own letterhead above the empty form stays", () => {
  const structured = planOf(null).after;
  const typed = withTab(structured, "Дорожная карта", (copy) => {
    typeInto(copy.rows, 1, 4, "УТВЕРЖДАЮ");
    typeInto(copy.rows, 2, 1, "Наш собственный заголовок");
  });
  const { after } = planOf(reading, typed);
  const { rows } = tabOf(after, "Дорожная карта");
  expect(rows[0]?.[3]).toBe("УТВЕРЖДАЮ");
  expect(rows[1]?.[0]).toBe("Наш собственный заголовок");
  expect(rows.length).toBeGreaterThan(20);
  expect(planOf(reading, after).edits).toEqual([]);
});

test("the form is written under its own headings, wherever they were moved", () => {
  const moved = withOwnColumn(backwards(planOf(null).after, "Дорожная карта"), "Дорожная карта", 3);
  const { after } = planOf(reading, moved);
  const located = locateTab(after, "Дорожная карта");
  const first = reading.roadmap.stages[0];
  const cell = (heading: string) =>
    located?.tab.rows[located.headingRow as number]?.[(located.columns.get(heading) as number) - 1];
  expect(cell("Наименование этапа")).toBe(first?.name);
  expect(cell("Сроки")).toBe(first?.activities[0]?.deadline);
  expect(cell("Ожидаемый результат")).toBe(first?.activities[0]?.outcome || null);
});

test("formulas of people's own columns, filled down in advance, stay beside new rows", () => {
  const own = { formula: '=IF(B9="","",1)', value: "" };
  const prepared = withTab(planOf(null).after, "Контроль сроков", (copy) => {
    typeInto(copy.rows, 1, 16, "Свой расчёт");
    for (let row = 2; row < 200; row += 1) typeInto(copy.rows, row, 16, own);
  });
  const { rows } = tabOf(planOf(reading, prepared).after, "Контроль сроков");
  expect(rows[1]?.[2]).toBe(reading.roadmap.stages[0]?.activities[0]?.text);
  expect(rows.slice(1, 199).every((row) => row[15] === own || isFormula(row[15] ?? null))).toBe(true);
});

test("check boxes filled down by hand are no rows: the roadmap begins right under the headings", () => {
  const ticked = withTab(planOf(null).after, "Контроль сроков", (copy) => {
    const { column } = headingAt(planOf(null).after, "Контроль сроков", "Выполнено");
    for (let row = 2; row < 500; row += 1) typeInto(copy.rows, row, column, false);
  });
  const { after } = planOf(reading, ticked);
  expect(readWorkbook(after).tables["Контроль сроков"][0]?.row).toBe(2);
  expect(planOf(reading, after).edits).toEqual([]);
});

test("a tab of the same name with other columns is left alone, told of, and does not keep the plan from ending", () => {
  const foreign: WorkbookSnapshot = {
    tabs: [{ name: "Наставники", hidden: false, rows: [["Иванова", "8 кл."], ["Петров"]], merges: [] }],
  };
  const plan = planOf(reading, foreign);
  expect(plan.notes.map((note) => note.code)).toContain("workbook.tab-occupied");
  expect(tabOf(plan.after, "Наставники")).toEqual(foreign.tabs[0]);
  expect(planOf(reading, plan.after).edits).toEqual([]);
});

test("a formula typed over is left, and the person is told", () => {
  const { row, column } = headingAt(book, "Контроль сроков", "Состояние");
  const typed = withTab(book, "Контроль сроков", (copy) =>
    typeInto(copy.rows, row + 1, column, "перенесено"),
  );
  const plan = planOf(reading, typed);
  expect(plan.edits).toEqual([]);
  expect(plan.notes).toContainEqual({
    code: "workbook.formula-typed-over",
    severity: "info",
    place: "Контроль сроков, строка 2, «Состояние»",
    words: "перенесено",
  });
});

test("a formula and an indicator that somebody deleted come back", () => {
  const value = headingAt(book, "Показатели", "Значение");
  const state = headingAt(book, "Контроль сроков", "Состояние");
  const wiped = withTab(
    withTab(book, "Показатели", (copy) => typeInto(copy.rows, 3, value.column, null)),
    "Контроль сроков",
    (copy) => typeInto(copy.rows, 4, state.column, null),
  );
  expect(contents(planOf(reading, wiped).after)).toEqual(contents(book));
});

describe("«Паспорт»", () => {
  const values = (snapshot: WorkbookSnapshot) => readWorkbook(snapshot).passport;
  const label = (words: string) => headingAt(book, "Паспорт", words).row;

  test("rows in another order answer the same", () => {
    const sorted = withTab(book, "Паспорт", (copy) => {
      const [heading, ...rest] = copy.rows;
      copy.rows = [heading as never, ...rest.reverse()];
    });
    expect(planOf(reading, sorted).edits).toEqual([]);
    expect([...values(sorted).texts].sort()).toEqual([...values(book).texts].sort());
  });

  test("a renamed label is kept as an own one, and the schema's comes anew", () => {
    const renamed = withTab(book, "Паспорт", (copy) => typeInto(copy.rows, label("ИНН"), 1, "Наш ИНН"));
    const { after } = planOf(reading, renamed, null);
    expect(values(after).own.get("Наш ИНН")).toBe("7700000000");
    expect(values(after).texts.has("ИНН")).toBe(false);
    expect(tabOf(after, "Паспорт").rows.filter((row) => row[0] === "ИНН")).toHaveLength(1);
  });

  test.each([
    ["other quotation marks and dashes", "Есть раздел “наставничество” на сайте", "answers"],
    ["Latin letters among the Cyrillic", "Cсылка на раздел «Наставничество»", "texts"],
    ["spaces folded", "  Ссылка  на раздел «Наставничество» ", "texts"],
  ] as const)("a label with %s is still known", (_, words, kind) => {
    const original =
      kind === "answers" ? "Есть раздел «Наставничество» на сайте" : "Ссылка на раздел «Наставничество»";
    const renamed = withTab(book, "Паспорт", (copy) => typeInto(copy.rows, label(original), 1, words));
    expect(values(renamed)[kind].get(original)).toEqual(values(book)[kind].get(original));
    expect(planOf(reading, renamed).edits).toEqual([]);
  });

  test("of two rows with one label the one with a value answers", () => {
    const doubled = withTab(book, "Паспорт", (copy) => {
      const row = copy.rows[label("ИНН") - 1] as (string | null)[];
      copy.rows.push([...row]);
      row[1] = null;
    });
    expect(values(doubled).texts.get("ИНН")).toBe("7700000000");
    expect(readWorkbook(doubled).notes).toEqual([]);
  });

  test("two rows with one label and different values are told of", () => {
    const doubled = withTab(book, "Паспорт", (copy) => copy.rows.push(["ИНН", "7711111111"]));
    expect(values(doubled).texts.get("ИНН")).toBe("7700000000");
    expect(readWorkbook(doubled).notes.map((note) => [note.code, note.words])).toEqual([
      ["workbook.repeated-label", "ИНН"],
    ]);
  });

  test("own labels are read and kept", () => {
    const own = withTab(book, "Паспорт", (copy) => copy.rows.push(["Число групп", 12]));
    expect(values(own).own.get("Число групп")).toBe("12");
    expect(planOf(reading, own).edits).toEqual([]);
  });

  test("a value typed by a person is not replaced by data or by the roadmap", () => {
    const typed = withTab(planOf(null).after, "Паспорт", (copy) => {
      typeInto(copy.rows, label("Полное наименование организации"), 2, "Школа, как мы её зовём");
      typeInto(copy.rows, label("Учебный год"), 2, "2030-2031");
    });
    const passport = values(planOf(reading, typed).after);
    expect(passport.texts.get("Полное наименование организации")).toBe("Школа, как мы её зовём");
    expect(passport.texts.get("Учебный год")).toBe("2030-2031");
  });
});

test("data for a workbook in use adds only what is new", () => {
  const data = {
    Наставники: [
      { Код: "M-001", ФИО: "Под чужим именем" },
      { ФИО: "Новичкова Новь Тестовна", Категория: "педагог" },
    ],
  };
  const { after } = planWorkbook({
    snapshot: book,
    reading: null,
    data,
    schoolYear: yearOf(reading),
    today: dayOf(reading),
    who: "",
  });
  const names = (snapshot: WorkbookSnapshot) =>
    readWorkbook(snapshot).tables.Наставники.map((row) => textOf(row, "ФИО"));
  expect(names(after)).toEqual([...names(book), "Новичкова Новь Тестовна"]);
  expect(names(planOf(null, emptyWorkbook, dataFor(reading)).after)).toEqual(names(book));
});

describe("data from outside", () => {
  test.each([
    ["one row instead of a list", { Наставники: { ФИО: "Один Олег" } }, ["Один Олег"]],
    ["other letters in names of tabs and headings", { " наставники": [{ фио: "Два Демид" }] }, ["Два Демид"]],
    [
      "rows with nothing in them",
      { Наставники: [{}, { ФИО: "" }, { ФИО: " " }, { ФИО: null }, { ФИО: "Три Тит" }] },
      ["Три Тит"],
    ],
    ["namesakes", { Наставники: [{ ФИО: "Ян" }, { ФИО: "Ян" }] }, ["Ян", "Ян"]],
    ["columns of the school's own", { Наставники: [{ ФИО: "Ия", "Номер кабинета": 12 }] }, ["Ия"]],
    ["a tab nobody knows", { Неведомая: [{ ФИО: "Ия" }] }, []],
  ])("%s: read once, found again", (_, data, names) => {
    const { after } = planOf(null, emptyWorkbook, data);
    expect(readWorkbook(after).tables.Наставники.map((row) => textOf(row, "ФИО"))).toEqual(names);
    expect(planOf(null, after, data).edits).toEqual([]);
  });

  test("values take the column's kind, and what does not fit stays in its own words", () => {
    const { after } = planOf(null, emptyWorkbook, {
      Наставляемые: [
        {
          ФИО: "А",
          "Стаж, лет": "1,5",
          "Дата приёма на работу": "01.09.2023",
          Категория: "ПЕДАГОГ",
          "Особая категория": "овз",
        },
        {
          ФИО: "Б",
          "Стаж, лет": "два года",
          "Дата приёма на работу": "прошлой осенью",
          Категория: "учитель",
        },
      ],
    });
    const [headings, ...rows] = tabOf(after, "Наставляемые").rows;
    const under = (heading: string) => rows.map((row) => row[(headings ?? []).indexOf(heading)]);
    expect(under("Стаж, лет")).toEqual([1.5, "два года"]);
    expect(under("Дата приёма на работу")).toEqual([{ date: "2023-09-01" }, "прошлой осенью"]);
    expect(under("Категория")).toEqual(["педагог", "учитель"]);
    expect(under("Особая категория")).toEqual(["ОВЗ", null]);
  });
});
