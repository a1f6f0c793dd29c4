import { describe, expect, test } from "vitest";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { type CellContent, isFormula } from "../../../shared/workbook/cell.ts";
import { locateTab } from "../../../shared/workbook/locate.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import type { TabName } from "../../../shared/workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, planOf, readingOf, tabOf, typeInto, withTab } from "./example-books.ts";

const school: OutsideData = {
  Наставники: [
    { ФИО: "Первая Анна", "Год рождения": 1980 },
    { ФИО: "Вторая Вера" },
    { ФИО: "Третья Зоя", "Год рождения": 1990 },
  ],
  Наставляемые: [{ ФИО: "Четвёртый Пётр" }],
  Пары: [{ Наставник: "М-002", Наставляемый: "Н-001", Состояние: "действует" }],
  Согласия: [{ "Код участника": "М-003", Вид: "обработка ПД", Дата: "2024-09-02" }],
};
const book = bookOf(school);

const codes = (snapshot: WorkbookSnapshot, tab: TabName = "Наставники") =>
  readWorkbook(snapshot).tables[tab].map((row) =>
    [textOf(row, "ФИО"), textOf(row, "Код")].filter(Boolean).join(" "),
  );
/** Cells under a heading, by the row under the heading row, from 1. */
function typed(
  snapshot: WorkbookSnapshot,
  tab: TabName,
  heading: string,
  cells: Readonly<Record<number, CellContent>>,
): WorkbookSnapshot {
  const column = locateTab(snapshot, tab)?.columns.get(heading) as number;
  return withTab(snapshot, tab, (copy) => {
    for (const [row, cell] of Object.entries(cells)) typeInto(copy.rows, Number(row) + 1, column, cell);
  });
}
const memory = (snapshot: WorkbookSnapshot): readonly string[] => {
  const { rows } = tabOf(snapshot, "Справочники");
  const column = (rows[0] ?? []).indexOf("Кому даны коды");
  return rows
    .slice(1)
    .map((row) => row[column])
    .filter((cell): cell is string => typeof cell === "string");
};

describe("a code that was deleted comes back to its own row", () => {
  test("one of them, all of them, and with the rows in another order", () => {
    const one = planOf(null, typed(book, "Наставники", "Код", { 2: null }));
    expect(codes(one.after)).toEqual(codes(book));
    expect(one.changes).toEqual(["Вернуть в «Наставники» потерянные коды: М-002."]);
    expect(one.notes.filter(({ code }) => code === "workbook.orphan-code")).toEqual([]);
    expect(planOf(null, one.after).edits).toEqual([]);

    const none = typed(book, "Наставники", "Код", { 1: null, 2: "", 3: null });
    const turned = withTab(none, "Наставники", (tab) => {
      const [head, ...rest] = tab.rows;
      tab.rows = [head as CellContent[], ...rest.reverse()];
    });
    expect(codes(planOf(null, turned).after)).toEqual([...codes(book)].reverse());
  });

  test("the whole column, with its heading", () => {
    const column = locateTab(book, "Наставники")?.columns.get("Код") as number;
    const cut = withTab(book, "Наставники", (tab) => {
      for (const row of tab.rows) row.splice(column - 1, 1);
    });
    const { after, changes } = planOf(null, cut);
    expect(codes(after)).toEqual(codes(book));
    expect(changes).toContain("Вернуть в «Наставники» потерянные коды: М-001, М-002, М-003.");
  });

  test("a pair is known by who is in it", () => {
    const { after } = planOf(null, typed(book, "Пары", "Код", { 1: null }));
    expect(codes(after, "Пары")).toEqual(["П-001"]);
  });

  test("though «Журнал» was emptied", () => {
    const silent = withTab(book, "Журнал", (tab) => void tab.rows.splice(1));
    const { after } = planOf(null, typed(silent, "Наставники", "Код", { 1: null, 2: null, 3: null }));
    expect(codes(after)).toEqual(codes(book));
  });
});

describe("where it is not certain, the row gets a code nobody had, and is told of", () => {
  const orphans = (snapshot: WorkbookSnapshot) =>
    planOf(null, snapshot)
      .notes.filter(({ code }) => code === "workbook.orphan-code")
      .map(({ place, words }) => [place, words]);

  test("another name came in its place", () => {
    const other = typed(typed(book, "Наставники", "Код", { 2: null }), "Наставники", "ФИО", {
      2: "Иная Инна",
    });
    expect(codes(planOf(null, other).after)).toEqual([
      "Первая Анна М-001",
      "Иная Инна М-004",
      "Третья Зоя М-003",
    ]);
    expect(orphans(other)).toEqual([["Наставники", "М-002 (Пары, строка 2)"]]);
  });

  test("two rows of one name", () => {
    const twin = typed(typed(book, "Наставники", "Код", { 3: null }), "Наставники", "ФИО", {
      4: "третья  зоя",
    });
    expect(codes(planOf(null, twin).after).slice(2)).toEqual(["Третья Зоя М-004", "третья  зоя М-005"]);
    expect(orphans(twin)).toEqual([["Наставники", "М-003 (Согласия, строка 2)"]]);
  });

  test("a namesake of another year of birth", () => {
    const other = typed(typed(book, "Наставники", "Код", { 1: null }), "Наставники", "Год рождения", {
      1: 1955,
    });
    expect(codes(planOf(null, other).after)[0]).toBe("Первая Анна М-004");
  });

  test("a code that another row bears now is left there", () => {
    const taken = typed(book, "Наставники", "Код", { 2: null, 3: "M-2" });
    expect(codes(planOf(null, taken).after)).toEqual([
      "Первая Анна М-001",
      "Вторая Вера М-004",
      "Третья Зоя M-2",
    ]);
  });
});

test("what is remembered names nobody, follows the rows and is forgotten with them", () => {
  expect(memory(book).map((line) => line.split(" ")[0])).toEqual(["М-1", "М-2", "М-3", "Н-1", "П-1"]);
  expect(memory(book).join("\n")).not.toMatch(/Анна|Вера|Зоя|1980|1990/);
  const gone = withTab(book, "Наставники", (tab) => void tab.rows.splice(2, 1));
  const { after } = planOf(null, gone);
  expect(memory(after).map((line) => line.split(" ")[0])).toEqual(["М-1", "М-3", "Н-1", "П-1"]);
  expect(planOf(null, after).edits).toEqual([]);
  // The same person, entered anew, is not taken for the one who left.
  const again = planOf(null, after, { Наставники: [{ ФИО: "Вторая Вера" }] });
  expect(codes(again.after)[2]).toBe("Вторая Вера М-004");
});

test("words that somebody typed into the hidden column stay", () => {
  const { rows } = tabOf(book, "Справочники");
  const column = (rows[0] ?? []).indexOf("Кому даны коды") + 1;
  const remarked = withTab(book, "Справочники", (tab) => typeInto(tab.rows, 3, column, "не трогать"));
  const { after } = planOf(null, remarked);
  expect(memory(after)).toContain("не трогать");
  expect(memory(after)).toHaveLength(6);
  expect(planOf(null, after).edits).toEqual([]);
});

test("pairs typed by hand before the program came keep their codes from being given", () => {
  const own: WorkbookSnapshot = {
    tabs: [
      {
        name: "Наставники",
        hidden: false,
        merges: [],
        rows: [
          ["ФИО", "Категория", "Стаж, лет"],
          ["Первая Анна", "педагог", 5],
        ],
      },
      {
        name: "Пары",
        hidden: false,
        merges: [],
        rows: [
          ["Наставник", "Наставляемый", "Состояние"],
          ["М-001", "Н-004", "действует"],
        ],
      },
    ],
  };
  const { after, notes } = planOf(null, own);
  expect(codes(after)).toEqual(["Первая Анна М-002"]);
  expect(notes.map(({ code, words }) => [code, words])).toContainEqual([
    "workbook.orphan-code",
    "М-001 (Пары, строка 2)",
  ]);
});

test.each([
  ["Контроль сроков", "Состояние"],
  ["Наставники", "Наставляемые"],
] as const)("a lost column of formulas, %s «%s», comes back filled", (tab, heading) => {
  const whole = planOf(readingOf("school-1")).after;
  const cellsOf = (snapshot: WorkbookSnapshot) => {
    const { columns, headingRow } = locateTab(snapshot, tab) as NonNullable<ReturnType<typeof locateTab>>;
    const column = columns.get(heading) as number;
    return tabOf(snapshot, tab)
      .rows.slice(headingRow as number)
      .map((row) => isFormula(row[column - 1] ?? null));
  };
  const column = locateTab(whole, tab)?.columns.get(heading) as number;
  const cut = withTab(whole, tab, (copy) => {
    for (const row of copy.rows) row.splice(column - 1, 1);
  });
  const { after, changes } = planOf(readingOf("school-1"), cut);
  expect(changes).toContain(`Добавить во вкладку «${tab}» столбцы: «${heading}» (встанут в конец вкладки).`);
  expect(cellsOf(after)).toEqual(cellsOf(whole));
  expect(cellsOf(after)).toContain(true);
});
