import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { UserProblem } from "../../apps-script/server/user-problem.ts";
import { type InMemoryGoogle, newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import {
  cellOf,
  type SheetStore,
  type StoredCell,
  usedSize,
} from "../../local/spreadsheet-app/sheet-store.ts";
import { storedSnapshot } from "../../local/spreadsheet-app/stored-snapshot.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import { made, plan } from "../shared/structuring/made-roadmap.ts";

let google: InMemoryGoogle;

function start(): void {
  google = newInMemoryGoogle();
  for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
}
beforeEach(start);
afterEach(() => {
  vi.unstubAllGlobals();
});

const book = () => google.spreadsheet.app.getActive();
const run = (reading: RoadmapReading) => {
  const snapshot = readSnapshot(book());
  applyEdits(book(), plan(reading, snapshot).edits, snapshot);
};
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

const DEADLINES = "Контроль сроков";
const FORM = "Дорожная карта";
const store = (name: string) => google.spreadsheet.stores.find((tab) => tab.name === name);

/** What another person may do while the run writes. Words they type are their own and must stand somewhere afterwards. */
const deeds = {
  type: (tab: SheetStore, row: number, column: number, word: string) => {
    Object.assign(cellOf(tab, row, column), { value: word, formula: "" });
  },
  append: (tab: SheetStore, _: number, column: number, word: string) => {
    Object.assign(cellOf(tab, usedSize(tab).rows + 1, column), { value: word, formula: "" });
  },
  insertRow: (tab: SheetStore, row: number) => moveRows(tab, (at) => (at >= row ? at + 1 : at)),
  sort: (tab: SheetStore) => {
    const { rows } = usedSize(tab);
    if (tab.name === DEADLINES) moveRows(tab, (at) => (at > 1 && at <= rows ? rows + 2 - at : at));
  },
  rename: (tab: SheetStore) => {
    tab.name = `${tab.name} (наш)`;
  },
} as const;
type Deed = keyof typeof deeds;

function moveRows(tab: SheetStore, to: (row: number) => number): void {
  const moved = new Map<string, StoredCell>();
  for (const [at, cell] of tab.cells) {
    const [row, column] = at.split(",").map(Number) as [number, number];
    moved.set(`${to(row)},${column}`, cell);
  }
  tab.cells.clear();
  for (const [at, cell] of moved) tab.cells.set(at, cell);
}

const wordsIn = () =>
  storedSnapshot(google.spreadsheet.stores)
    .tabs.flatMap(({ rows }) => rows.flat())
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("своё слово"))
    .sort();

/** One write of cells takes a call: who types within that very call is beyond what Google lets a script see. */
const deed = fc.record({
  at: fc.integer({ min: 30, max: 200 }),
  what: fc.constantFrom<Deed>("type", "type", "type", "append", "append", "insertRow", "sort", "rename"),
  tab: fc.constantFrom(DEADLINES, DEADLINES, FORM, "Паспорт", "Документы"),
  row: fc.integer({ min: 2, max: 14 }),
  column: fc.integer({ min: 1, max: 17 }),
});

test("whatever others type, sort, insert or rename during a run, nothing typed is lost and the next runs come to rest", () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 4 }), (all) => {
      start();
      run(first);
      let calls = 0;
      let reads = 0;
      const typed: string[] = [];
      google.spreadsheet.meanwhile((kind) => {
        // Between the look at the cells and the write that follows it nobody can be seen.
        const blind = kind === "write" && reads > 0;
        reads = kind === "read" ? reads + 1 : 0;
        calls += 1;
        if (blind) return;
        all.forEach(({ at, what, tab, row, column }, index) => {
          const target = at === calls ? store(tab) : undefined;
          if (!target) return;
          const word = `своё слово ${index}`;
          if (what === "type" || what === "append") typed.push(word);
          // Typing over somebody's own word is a person's affair.
          if (what === "type" && String(cellOf(target, row, column).value).startsWith("своё")) typed.pop();
          else deeds[what](target, row, column, word);
        });
      });
      try {
        run(second);
      } catch (error) {
        if (!(error instanceof UserProblem)) throw error;
        expect(error.message).toMatch(/^(Пока программа работала|Вкладку).*повторите/);
      }
      google.spreadsheet.meanwhile(null);
      expect(wordsIn()).toEqual(typed.sort());
      run(second);
      run(second);
      expect(wordsIn()).toEqual(typed.sort());
      expect(plan(second, readSnapshot(book())).edits).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ["a tab that the run has just made", "Паспорт"],
  ["the last of them", "Публикации"],
])("words typed into %s are found and kept", (_, name) => {
  let done = false;
  google.spreadsheet.meanwhile(() => {
    const tab = store(name);
    if (done || !tab) return;
    done = true;
    deeds.type(tab, 1, 1, "своё слово");
  });
  expect(() => run(first)).toThrow(/Вписанное сохранено/);
  google.spreadsheet.meanwhile(null);
  run(first);
  expect(wordsIn()).toEqual(["своё слово"]);
});
