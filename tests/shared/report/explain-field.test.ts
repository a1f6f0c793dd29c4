import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { explainField, explanationWords } from "../../../shared/report/explain-field.ts";
import { type FieldKey, reportFields } from "../../../shared/report/report-fields.ts";
import { isDateValue } from "../../../shared/workbook/cell.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { passportLabels } from "../../../shared/workbook/schema/passport-labels.ts";
import { randomSchool } from "../../local/random-school.ts";
import { bookOf } from "../workbook/example-books.ts";
import { handMadeSchool, reportDay } from "./hand-made-school.ts";

const on = reportDay as ISODate;
const snapshot = bookOf(handMadeSchool);
const report = buildReport(readWorkbook(snapshot), on, on);

const typed = new Set<FieldKey>(passportLabels.flatMap(({ field }) => (field === null ? [] : [field])));
const counts = reportFields
  .filter(({ key, kind }) => kind === "count" && !typed.has(key))
  .map(({ key }) => key);

describe("every count is the number of its rows", () => {
  test("there are counts to look at", () => expect(counts.length).toBeGreaterThan(40));

  test("in schools nobody thought out", () => {
    fc.assert(
      fc.property(randomSchool(on, "ОО"), (data) => {
        const built = buildReport(readWorkbook(bookOf(data)), on, on);
        for (const key of counts) {
          if (built.values[key] === undefined) continue;
          const rows = explainField(built, key).counted.flatMap((place) => place.rows);
          expect([key, rows.length]).toEqual([key, built.values[key]]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("and every share is that of its rows in the whole it names", () => {
    for (const key of [
      "training.shareOfMentors",
      "shares.earlyCareerMentees",
      "shares.age10to19Mentees",
      "shares.age15to19Mentors",
      "shares.enterprises",
      "roadmap.progress",
    ] as const) {
      const { counted, of, value } = explainField(report, key);
      if (value === null) continue;
      const part = counted.flatMap(({ rows }) => rows).length;
      const whole =
        typeof of === "string"
          ? readWorkbook(snapshot).passport.numbers.get(of as never)
          : (of ?? []).flatMap(({ rows }) => rows).length;
      expect([key, Math.round((part * 1000) / (whole as number)) / 10]).toEqual([key, value]);
    }
  });
});

/** The cell of a row of the workbook itself, found by its heading. */
function cell(tab: string, row: number, heading: string): unknown {
  const rows = snapshot.tabs.find(({ name }) => name === tab)?.rows ?? [];
  const headings = rows.find((each) => each.includes(heading));
  return rows[row - 1]?.[headings?.indexOf(heading) ?? -1] ?? null;
}

describe("the rows are those of the workbook", () => {
  test.each([
    ["mentors.teachers", "Категория", "педагог"],
    ["mentees.disabled", "Особая категория", "ОВЗ"],
    ["pairings.active", "Состояние", "действует"],
  ] as const)("%s", (key, heading, word) => {
    const { counted } = explainField(report, key);
    expect(counted.length).toBeGreaterThan(0);
    for (const { tab, rows } of counted)
      for (const row of rows) expect(String(cell(tab, row, heading)).toLowerCase()).toBe(word.toLowerCase());
  });
});

test("an explanation names places and codes, and no people", () => {
  const names = ["Наставники", "Наставляемые"].flatMap((tab) =>
    (snapshot.tabs.find(({ name }) => name === tab)?.rows ?? [])
      .map((_, index) => cell(tab, index + 1, "ФИО"))
      .filter(
        (name) => typeof name === "string" && name !== "ФИО" && name !== "" && !isDateValue(name as never),
      ),
  ) as string[];
  expect(names.length).toBeGreaterThan(5);
  for (const { key } of counts.map((each) => ({ key: each }))) {
    const words = explanationWords(explainField(report, key));
    for (const name of names) expect(words).not.toContain(name);
  }
});

test("the words say where, how and of what", () => {
  const explanation = {
    field: "training.shareOfMentors",
    label: "",
    value: 50,
    rule: "Прошедшие обучение ÷ все наставники × 100.",
    definition: "",
    counted: [{ tab: "Наставники", rows: [3, 5], codes: ["М-001", "М-003"] }],
    of: [{ tab: "Наставники", rows: [3, 4, 5, 6], codes: [] }],
  } as const;
  expect(explanationWords(explanation)).toBe(
    "Прошедшие обучение ÷ все наставники × 100. Посчитано: Наставники, строки 3, 5 (М-001, М-003). Всего: Наставники, строки 3, 4, 5, 6.",
  );
  expect(explanationWords({ ...explanation, counted: [], of: "Обучающихся, всего", value: 0 })).toBe(
    "Прошедшие обучение ÷ все наставники × 100. Подходящих строк нет. Всего: «Паспорт», «Обучающихся, всего».",
  );
});
