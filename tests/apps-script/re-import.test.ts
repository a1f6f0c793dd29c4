import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyEdits } from "../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../apps-script/server/read-snapshot.ts";
import { newInMemoryGoogle } from "../../local/spreadsheet-app/in-memory-google.ts";
import type { RoadmapReading } from "../../shared/roadmap/roadmap.ts";
import { made, plan } from "../shared/structuring/made-roadmap.ts";
import { contents } from "../shared/workbook/example-books.ts";

let google: ReturnType<typeof newInMemoryGoogle>;
beforeEach(() => {
  google = newInMemoryGoogle();
  for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const book = () => google.spreadsheet.app.getActive();
const run = (reading: RoadmapReading) => applyEdits(book(), plan(reading, readSnapshot(book())).edits);

const long = made({
  "Подготовка условий": ["Подготовка локальных актов", "Назначение куратора", "Сбор запросов педагогов"],
  "Отбор и обучение": ["Обучение наставников", { text: "Подбор наставников", deadline: "до 01.10.2024" }],
});
const short = made({
  "Подготовка условий": ["Назначение куратора программы"],
  "Отбор и обучение": [
    "Обучение наставников",
    { text: "Подбор наставников", deadline: "до 15.10.2024" },
    "Подготовка материалов",
    "Круглый стол",
  ],
});

test("a second document comes to the same sheet as in the core, with its form merged anew", () => {
  run(long);
  const expected = plan(short, readSnapshot(book())).after;
  run(short);
  const sheet = readSnapshot(book());
  expect(contents(sheet)["Дорожная карта"]).toEqual(contents(expected)["Дорожная карта"]);
  expect(plan(short, sheet).edits).toEqual([]);
});

test.each([0.2, 0.4, 0.6, 0.8, 0.9])(
  "a second run that Google broke off at %s is completed by the next",
  (share) => {
    run(long);
    const before = google.spreadsheet.writes();
    run(short);
    const writes = google.spreadsheet.writes() - before;
    const expected = contents(readSnapshot(book()));

    google = newInMemoryGoogle();
    for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
    run(long);
    google.spreadsheet.dieAfter(Math.floor(writes * share));
    expect(() => run(short)).toThrow("Service Spreadsheets failed");
    google.spreadsheet.dieAfter(Number.POSITIVE_INFINITY);
    run(short);
    expect(contents(readSnapshot(book()))).toEqual(expected);
  },
);
