import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { RoadmapReading } from "../../../shared/roadmap/roadmap.ts";
import { planUndo, type UndoPlan } from "../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { UNDO_HEADING } from "../../../shared/undo/undo-record.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { made, plan, TAB } from "../structuring/made-roadmap.ts";
import {
  contents,
  placesOf,
  planOf,
  readingOf,
  tabOf,
  typeInto,
  withTab,
} from "../workbook/example-books.ts";

const moment = { today: "2024-10-02" as ISODate, time: "09:30", who: "Примерова А. Т." };

const first = made({
  "Подготовка условий": ["Подготовка локальных актов", "Назначение куратора", "Сбор запросов педагогов"],
  "Отбор и обучение": ["Обучение наставников", { text: "Подбор наставников", deadline: "до 01.10.2024" }],
});
const second = made({
  "Подготовка условий": ["Назначение куратора", "Сбор запросов педагогов"],
  "Отбор и обучение": [
    { text: "Обучение наставников", assignees: ["Примеров П. П."] },
    { text: "Подбор наставников", deadline: "до 15.10.2024" },
    "Круглый стол",
  ],
});

function run(reading: RoadmapReading, book: WorkbookSnapshot = emptyWorkbook): WorkbookSnapshot {
  return simulateEdits(book, editsOf(reading, book));
}
function editsOf(reading: RoadmapReading, book: WorkbookSnapshot) {
  return withUndo(book, plan(reading, book), { when: "2024-10-01 12:00", who: "проверка" });
}
function undone(book: WorkbookSnapshot): UndoPlan {
  const undo = planUndo(book, moment);
  if (undo === null) throw new Error("nothing to take back");
  return undo;
}

/** Without the column of the records, which is the undoing's own. */
function comparable(book: WorkbookSnapshot) {
  const lists = tabOf(book, "Справочники");
  const column = (lists.rows[0] ?? []).indexOf(UNDO_HEADING);
  return contents(
    withTab(book, "Справочники", (tab) => {
      if (column >= 0) tab.rows = tab.rows.map((row) => row.map((cell, at) => (at === column ? null : cell)));
    }),
  );
}
const below = (book: WorkbookSnapshot, name: string, heading: number) =>
  tabOf(book, name)
    .rows.slice(heading)
    .flat()
    .filter((cell) => cell !== null && cell !== false);

describe("an import into an empty workbook", () => {
  const book = run(first);
  const undo = undone(book);

  test("says what will be empty again", () => {
    expect(undo.changes).toEqual([
      "Вернуть прежнее в «Паспорт»: 2 ячейки.",
      "Очистить дорожную карту во вкладке «Дорожная карта».",
      "Очистить в «Контроль сроков» 5 строк.",
    ]);
    expect(undo.kept).toEqual([]);
    expect(undo.who).toBe("проверка");
  });

  test("leaves the tabs and headings, and nothing of the document", () => {
    expect(below(undo.after, TAB, 1)).toEqual([]);
    expect(below(undo.after, "Дорожная карта", 5)).toEqual([]);
    expect(tabOf(undo.after, "Дорожная карта").merges).toEqual([]);
    expect(placesOf(undo.after, "Дорожная карта наставничества")).toEqual([]);
    expect(undo.after.tabs.map(({ name }) => name)).toEqual(book.tabs.map(({ name }) => name));
  });

  test("can be made again, with codes that were never given before", () => {
    const again = run(first, undo.after);
    const rows = tabOf(again, TAB).rows.slice(1);
    expect(rows.map((row) => row[2])).toEqual(
      tabOf(book, TAB)
        .rows.slice(1)
        .map((row) => row[2]),
    );
    expect(rows.map((row) => row[0])).toEqual(["К-006", "К-007", "К-008", "К-009", "К-010"]);
  });

  test("is told in «Журнал»", () => {
    expect(tabOf(undo.after, "Журнал").rows.slice(-1)[0]).toEqual([
      "2024-10-02 09:30",
      "Примерова А. Т.",
      expect.stringMatching(/^Отменено: .*Добавить в «Контроль сроков» 5 строк/),
      expect.any(Number),
      0,
    ]);
  });

  test("cannot be taken back twice", () => {
    expect(planUndo(undo.after, moment)).toBeNull();
  });
});

describe("a second document", () => {
  const before = run(first);
  const book = run(second, before);

  test("gives way to exactly what stood before, the program's memory too", () => {
    expect(comparable(book)).not.toEqual(comparable(before));
    expect(comparable(undone(book).after)).toEqual(comparable(before));
  });

  test("and then the first can be taken back as well", () => {
    const both = undone(undone(book).after).after;
    expect(below(both, TAB, 1)).toEqual([]);
    expect(planUndo(both, moment)).toBeNull();
  });

  test("an undoing broken off anywhere is completed by the next", () => {
    const { edits, after } = undone(book);
    const expected = comparable(after);
    for (let done = 0; done < edits.length; done += 1) {
      const died = simulateEdits(book, edits.slice(0, done));
      const next = planUndo(died, moment);
      // Once the record is gone nothing of this run is left to do.
      const finished = next === null || next.what !== undone(book).what ? died : next.after;
      expect(comparable(finished)).toEqual(expected);
    }
  });

  test("a run broken off anywhere can be taken back", () => {
    const edits = editsOf(second, before);
    for (let done = 1; done < edits.length; done += 1) {
      const died = simulateEdits(before, edits.slice(0, done));
      expect(comparable(undone(died).after)).toEqual(comparable(before));
    }
  });

  test("rows are found wherever they were sorted to", () => {
    const sorted = withTab(book, TAB, (tab) => {
      const [headings, ...rows] = tab.rows;
      tab.rows = [headings as CellContent[], ...rows.reverse()];
    });
    const back = tabOf(undone(sorted).after, TAB).rows.slice(1);
    const was = tabOf(before, TAB).rows.slice(1);
    const words = (rows: readonly (readonly CellContent[])[]) =>
      rows
        .filter((row) => row[0])
        .map((row) => JSON.stringify(row.slice(0, 14)))
        .sort();
    expect(words(back)).toEqual(words(was));
  });
});

describe("what somebody typed since stays", () => {
  const before = run(first);
  const book = run(second, before);
  const rowOf = (activity: string) => tabOf(book, TAB).rows.findIndex((row) => row[2] === activity) + 1;

  test.each([
    ["another day", "Подбор наставников", 8, { date: "2024-10-20" as ISODate }, /«Контроль сроков».*«Срок»/],
    ["another name", "Обучение наставников", 5, "Примерова А. Т.", /«Ответственный»/],
    ["a tick in a new row", "Круглый стол", 10, true, /К-006/],
    ["a remark in a new row", "Круглый стол", 14, "перенесли", /К-006/],
    ["a word in a column of one's own", "Круглый стол", 20, "зал 2", /К-006/],
  ] as const)("%s", (_, activity, column, typed, told) => {
    const touched = withTab(book, TAB, (tab) => typeInto(tab.rows, rowOf(activity), column, typed));
    const { after, kept } = undone(touched);
    const row = tabOf(after, TAB).rows.find((each) => each[2] === activity);
    expect(row?.[column - 1]).toEqual(typed);
    expect(kept.join("\n")).toMatch(told);
  });

  test.each([
    ["a deadline of it", 4],
    ["an empty cell of it", 6],
    ["a remark beside it", 8],
  ])("the whole form, where somebody changed %s", (_, column) => {
    const touched = withTab(book, "Дорожная карта", (tab) => typeInto(tab.rows, 7, column, "в сентябре"));
    const { after, kept } = undone(touched);
    expect(tabOf(after, "Дорожная карта")).toEqual(tabOf(touched, "Дорожная карта"));
    expect(kept).toEqual(["Вкладку «Дорожная карта» после этого правили, она останется как есть."]);
  });

  test("any words anywhere, after undoing twice", () => {
    const places = book.tabs.map(({ name, rows }) => ({ name, rows: rows.length }));
    const typing = fc.record({
      tab: fc.constantFrom(...places),
      row: fc.nat(),
      column: fc.integer({ min: 1, max: 18 }),
    });
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 6 }), (all) => {
        let typed = book;
        const words = new Map<string, string>();
        all.forEach(({ tab, row, column }, index) => {
          const at = (row % (tab.rows + 3)) + 1;
          words.set(`${tab.name} ${at} ${column}`, `своё слово ${index}`);
          typed = withTab(typed, tab.name, (draft) =>
            typeInto(draft.rows, at, column, `своё слово ${index}`),
          );
        });
        let back = typed;
        for (let undo = planUndo(back, moment); undo !== null; undo = planUndo(back, moment))
          back = undo.after;
        for (const word of words.values()) expect(placesOf(back, word)).toEqual(placesOf(typed, word));
      }),
      { numRuns: 60 },
    );
  });
});

test("a file that was saved and read again is taken back just so", async () => {
  const bytes = await writeWorkbookFile(editsOf(readingOf("school-1"), emptyWorkbook), moment.today);
  const back = undone(await readWorkbookFile(bytes));
  expect(back.kept).toEqual([]);
  expect(below(back.after, TAB, 1)).toEqual([]);
});

test("a run too large to remember goes without a record, and nothing older is offered instead", () => {
  const row = (index: number) => ({ ФИО: `Примеров ${index} Тестович`, Категория: "педагог" });
  const before = run(first);
  const large = planOf(null, before, { Наставники: Array.from({ length: 4000 }, (_, index) => row(index)) });
  const book = simulateEdits(before, withUndo(before, large, { when: "2024-10-01", who: "" }));
  expect(planUndo(book, moment)).toBeNull();
});
