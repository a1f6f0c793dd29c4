import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { formConflicts } from "../../../shared/form-filling/form-conflicts.ts";
import { planFill } from "../../../shared/form-filling/plan-fill.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { fieldParts } from "../../../shared/report/field-parts.ts";
import { type FieldKey, isFieldKey } from "../../../shared/report/report-fields.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { randomSchool } from "../../local/random-school.ts";
import { bookOf } from "../workbook/example-books.ts";
import { makeQuestion } from "./make-question.ts";

const on = "2025-05-15" as ISODate;
const teacher = { ФИО: "А", Категория: "педагог" };

/** Conflicts of a form that asks for the fields; what some of its boxes hold already is told. */
function conflictsOf(
  data: OutsideData,
  fields: readonly FieldKey[],
  held: Readonly<Record<string, string>> = {},
) {
  const report = buildReport(readWorkbook(bookOf(data)), on, on);
  const questions = fields.map((field) =>
    makeQuestion({
      key: field,
      text: field,
      current: held[field] === undefined ? { kind: "empty" } : { kind: "text", text: held[field] },
    }),
  );
  const { rows } = planFill(questions, report, new Map(fields.map((field) => [field, field])));
  return formConflicts(rows, report);
}

describe("what cannot all be true is told with its questions", () => {
  test.each<[string, OutsideData, readonly FieldKey[], Readonly<Record<string, string>>, readonly string[]]>([
    ["numbers that fit", { Наставники: [teacher, teacher] }, ["mentors.total", "mentors.teachers"], {}, []],
    [
      "a part of the form's own number",
      { Наставники: [teacher, teacher] },
      ["mentors.total", "mentors.teachers"],
      { "mentors.total": "1" },
      ["Часть больше целого: «Наставников из числа педагогов» – 2, а «Наставников, всего» – 1."],
    ],
    [
      "numbers of «Паспорт»",
      { Паспорт: { "Педагогических работников, всего": 5, "Молодых специалистов": 6 } },
      ["staff.teachers", "staff.earlyCareer"],
      {},
      ["Часть больше целого: «Молодых специалистов» – 6, а «Педагогических работников, всего» – 5."],
    ],
    [
      "all the parts without somebody of no category",
      { Наставляемые: [teacher, { ФИО: "Б", Категория: "обучающийся" }, { ФИО: "В" }] },
      ["mentees.total", "mentees.teachers", "mentees.learners", "mentees.students"],
      {},
      [
        "«Из них» не сходится с «всего»: «Наставляемых, всего» – 3, а вместе 2 («Наставляемых из числа педагогов» – 1; «Наставляемых из числа обучающихся» – 1; «Наставляемых из числа студентов» – 0).",
      ],
    ],
    [
      "some of the parts only",
      { Наставляемые: [teacher, { ФИО: "Б" }] },
      ["mentees.total", "mentees.teachers", "mentees.learners"],
      {},
      [],
    ],
  ])("%s", (_, data, fields, held, words) => {
    expect(conflictsOf(data, fields, held).map((conflict) => conflict.words)).toEqual(words);
  });
});

test("wholes and parts are fields, and no field is a part of itself", () => {
  for (const { whole, parts } of fieldParts) {
    for (const field of [whole, ...parts]) expect(isFieldKey(field)).toBe(true);
    expect(parts).not.toContain(whole);
  }
});

test("what the workbook itself counts never has a part over its whole", () => {
  const counted = [...new Set(fieldParts.flatMap(({ whole, parts }) => [whole, ...parts]))].filter(
    (field) => !/^(?:staff|learners)\./.test(field),
  );
  fc.assert(
    fc.property(randomSchool(on, "ОО"), (data) => {
      const conflicts = conflictsOf(data, counted).filter(({ words }) => words.startsWith("Часть больше"));
      expect(conflicts).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
