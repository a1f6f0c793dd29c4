import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../../shared/report/build-report.ts";
import { planWorkbook } from "../../../../shared/structuring/plan-workbook.ts";
import { locateTab, recogniseWorkbook } from "../../../../shared/workbook/locate.ts";
import { readWorkbook, textOf } from "../../../../shared/workbook/read-workbook.ts";
import type { TabSnapshot, WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { bookOf, planOf, tabOf, withTab } from "../example-books.ts";

const book = bookOf({
  Наставники: [{ ФИО: "Примерова Анна Тестовна" }, { ФИО: "Образцов Пётр Тестович" }],
  Наставляемые: [{ ФИО: "Пробная Ольга Тестовна" }],
});
const TAB = "Наставники";
const decide = (snapshot: WorkbookSnapshot, decisions: Record<string, string> = {}) =>
  planWorkbook({
    snapshot,
    reading: null,
    data: null,
    schoolYear: null,
    today: "2024-05-15" as ISODate,
    who: "проверка",
    decisions,
  });
const names = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot).tables.Наставники.map((row) => textOf(row, "ФИО"));
const renamed = (from: string, to: string, snapshot = book) =>
  withTab(snapshot, from, (tab) => {
    tab.name = to;
  });
/** «Создать копию» in Google Sheets puts the copy last, Excel and LibreOffice beside; people go on in either. */
const copied = (
  name: string,
  change: (tab: TabSnapshot) => TabSnapshot = (tab) => tab,
): WorkbookSnapshot => ({
  tabs: [...book.tabs, { ...change(tabOf(book, TAB)), name }],
});
const withPerson = (tab: TabSnapshot): TabSnapshot => ({
  ...tab,
  rows: [...tab.rows, ["М-003", "Новая Вера Тестовна"]],
});
const key = "book:tab:наставники";

describe("a copy of a tab beside it", () => {
  test.each(["Наставники (копия)", "Копия листа Наставники", "Наставники (2)", "Наставники_2", "Лист7"])(
    "«%s»: the one of our name is read, and the person is asked",
    (name) => {
      const snapshot = copied(name, withPerson);
      expect(names(snapshot)).toHaveLength(2);
      expect(readWorkbook(snapshot).notes).toContainEqual({
        code: "workbook.doubtful-tab",
        severity: "problem",
        place: "",
        words: TAB,
      });
      const plan = decide(snapshot);
      expect(plan.edits).toEqual([]);
      expect(plan.doubts).toEqual([
        { key, kind: "tab", place: "", words: TAB, options: [TAB, name], chosen: TAB, decided: false },
      ]);
      const other = decide(snapshot, { [key]: name });
      expect(names(other.after)).toHaveLength(3);
      expect(tabOf(other.after, TAB)).toEqual(tabOf(book, TAB));
      expect(decide(other.after).edits).toEqual([]);
      const own = decide(snapshot, { [key]: TAB });
      expect(readWorkbook(own.after).notes).toEqual([]);
    },
  );

  test("where ours is empty and the copy is not, neither is read: nobody is counted as none", () => {
    const emptied = withTab(copied("Наставники (копия)"), TAB, (tab) => void tab.rows.splice(1));
    expect(names(emptied)).toEqual([]);
    expect(buildReport(readWorkbook(emptied), "2024-05-15" as ISODate).values).not.toHaveProperty([
      "mentors.total",
    ]);
    expect(decide(emptied).edits).toEqual([]);
    expect(decide(emptied).doubts[0]).toMatchObject({ chosen: null, decided: false });
    expect(names(decide(emptied, { [key]: "Наставники (копия)" }).after)).toHaveLength(2);
  });
});

describe("a renamed tab", () => {
  test("is known by its headings, alone", () => {
    const snapshot = renamed(TAB, "Наш банк");
    expect(locateTab(snapshot, TAB)?.tab.name).toBe("Наш банк");
    expect(names(snapshot)).toHaveLength(2);
    expect(recogniseWorkbook(snapshot).doubts).toEqual([]);
  });
  test("both banks renamed are not taken for each other", () => {
    const snapshot = renamed("Наставляемые", "Молодые", renamed(TAB, "Опытные"));
    expect(locateTab(snapshot, TAB)?.tab.name).toBe("Опытные");
    expect(locateTab(snapshot, "Наставляемые")?.tab.name).toBe("Молодые");
  });
  test("two that may be it: asked, none made", () => {
    const snapshot: WorkbookSnapshot = {
      tabs: copied("Банк 2024").tabs.map((tab) => (tab.name === TAB ? { ...tab, name: "Банк 2023" } : tab)),
    };
    const plan = decide(snapshot);
    expect(plan.doubts[0]).toMatchObject({ options: ["Банк 2023", "Банк 2024", "absent"], chosen: null });
    expect(plan.edits).toEqual([]);
    const chosen = decide(snapshot, { [key]: "Банк 2024" });
    expect(chosen.changes).toEqual([
      "Запомнить ответ: Какая вкладка теперь «Наставники»? – «Банк 2024».",
      "Записать в «Паспорт» список вкладок со ссылками.",
    ]);
    expect(locateTab(chosen.after, TAB)?.tab.name).toBe("Банк 2024");
    const none = decide(snapshot, { [key]: "absent" });
    expect(none.changes).toContain("Создать вкладку «Наставники».");
    expect(names(none.after)).toEqual([]);
    expect(decide(none.after).edits).toEqual([]);
  });
});

describe("our name on a tab of the person's own", () => {
  const occupied: WorkbookSnapshot = {
    tabs: [
      { name: TAB, hidden: false, rows: [["Иванова", "8 кл."], ["Петров"]], merges: [] },
      ...book.tabs.filter(({ name }) => name !== TAB),
    ],
  };
  const ask = "book:occupied:наставники";
  test("is left alone and asked about", () => {
    const plan = decide(occupied);
    expect(plan.edits).toEqual([]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["workbook.tab-occupied"]);
    expect(plan.doubts).toEqual([
      {
        key: ask,
        kind: "occupied",
        place: TAB,
        words: TAB,
        options: ["beside"],
        chosen: null,
        decided: false,
      },
    ]);
  });
  test("the program's is made beside under another name, wherever a run dies", () => {
    const plan = decide(occupied, { [ask]: "beside" });
    expect(plan.changes).toContain("Создать вкладку «Наставники (программа)».");
    expect(tabOf(plan.after, TAB)).toEqual(tabOf(occupied, TAB));
    expect(locateTab(plan.after, TAB)?.tab.name).toBe("Наставники (программа)");
    expect(decide(plan.after).edits).toEqual([]);
    expect(decide(plan.after).notes).toEqual([]);
  });
  test("with some of our headings it may also grow", () => {
    const some: WorkbookSnapshot = {
      tabs: occupied.tabs.map((tab) =>
        tab.name === TAB
          ? {
              ...tab,
              rows: [
                ["ФИО", "Класс"],
                ["Иванова", "8"],
              ],
            }
          : tab,
      ),
    };
    expect(decide(some).doubts[0]?.options).toEqual(["beside", "extend"]);
    expect(decide(some).edits).toEqual([]);
    const grown = decide(some, { [ask]: "extend" });
    expect(names(grown.after)).toEqual(["Иванова"]);
    expect(tabOf(grown.after, TAB).rows[1]?.slice(0, 2)).toEqual(["Иванова", "8"]);
    expect(decide(grown.after).edits).toEqual([]);
  });
});

describe("headings in two rows", () => {
  const grouped = withTab(book, TAB, (tab) => {
    const [headings = [], ...rows] = tab.rows;
    const above = headings.map((heading, at) => (at < 2 ? heading : at === 2 ? "Сведения" : null));
    const below = headings.map((heading, at) => (at < 2 ? null : heading));
    tab.rows = [["Банк наставников нашей школы"], above, below, ...rows];
    tab.merges = [
      { row: 1, column: 1, lastRow: 1, lastColumn: 10 },
      { row: 2, column: 1, lastRow: 3, lastColumn: 1 },
      { row: 2, column: 2, lastRow: 3, lastColumn: 2 },
      { row: 2, column: 3, lastRow: 2, lastColumn: headings.length },
    ];
  });
  test("one above the other, with merged cells and a title", () => {
    expect(locateTab(grouped, TAB)?.headingRow).toBe(3);
    expect(locateTab(grouped, TAB)?.columns).toEqual(locateTab(book, TAB)?.columns);
    expect(names(grouped)).toEqual(names(book));
  });
});

test("own tabs that share a heading or two are nobody's question", () => {
  const own: TabSnapshot = {
    name: "График дежурств",
    hidden: false,
    rows: [
      ["Дата", "ФИО", "Класс", "Примечание"],
      ["01.09", "Примерова", "5А", ""],
    ],
    merges: [],
  };
  const snapshot = { tabs: [own, ...book.tabs] };
  expect(recogniseWorkbook(snapshot).doubts).toEqual([]);
  expect(planOf(null, snapshot).edits).toEqual([]);
});
