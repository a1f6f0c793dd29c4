import fc from "fast-check";
import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planTemplate, templateEdits } from "../../../shared/form-template/plan-template.ts";
import { readTemplate } from "../../../shared/form-template/read-template.ts";
import {
  blankCell,
  type TemplateCell,
  type TemplateSheet,
} from "../../../shared/form-template/template-sheet.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { organisationNames } from "../../../shared/report/organisation-names.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { templateSchool } from "../../extension/form-template/template-school.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2026-05-31" as ISODate;
const report = buildReport(readWorkbook(bookOf(templateSchool)), on, on);

const words = fc.constantFrom<TemplateCell["value"]>(
  null,
  null,
  null,
  "Показатель",
  "Значение",
  "Количество наставников",
  "из них:",
  "педагоги",
  "Количество наставляемых, всего",
  "ИНН",
  "МБОУ «Школа № 1»",
  "чел.",
  "____",
  "да/нет",
  "Приложение 1",
  "Да",
  "Нет",
  "V",
  "Положение о наставничестве",
  "Отметьте имеющиеся документы",
  "☐",
  "☐ Положение о наставничестве ☐ Дорожная карта",
  0,
  1,
  2,
  15,
  true,
  { date: on },
);
const cell: fc.Arbitrary<TemplateCell> = fc
  .tuple(words, fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 9 }))
  .map(([value, drawn, bold, more]) => ({
    ...blankCell,
    value,
    drawn,
    bold,
    hasFormula: more === 0,
    closed: more === 1,
    format: more === 2 ? "percent" : more === 3 ? "date" : more === 4 ? "text" : "general",
    indent: more === 5 ? 1 : 0,
  }));
const sheet: fc.Arbitrary<TemplateSheet> = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([rows, merged]) => ({
    name: "Лист",
    hidden: false,
    rows,
    merges: merged === 0 ? [] : [{ row: merged, column: 1, lastRow: merged, lastColumn: 1 + merged }],
  }));

test("whatever a form looks like, only free cells are written to, each once, and never beside the first of merged ones", () => {
  let written = 0;
  fc.assert(
    fc.property(sheet, (form) => {
      const { questions } = readTemplate([form], organisationNames(report));
      const edits = templateEdits(planTemplate(questions, report));
      const places = edits.map((edit) => (edit.kind === "set-cells" ? `${edit.row},${edit.column}` : ""));
      expect(new Set(places).size).toBe(places.length);
      for (const edit of edits) {
        if (edit.kind !== "set-cells") throw new Error("Only cells are written");
        written += 1;
        const { row, column } = edit;
        const target = form.rows[row - 1]?.[column - 1] ?? blankCell;
        expect([target.hasFormula, target.closed]).toEqual([false, false]);
        // A placeholder, a unit, boxes nobody ticked, or a form full of zeros: nothing that somebody told.
        const boxes = ["☐", "☐ Положение о наставничестве ☐ Дорожная карта"];
        expect([null, "____", "да/нет", "чел.", 0, ...boxes]).toContainEqual(target.value);
        const inside = form.merges.some(
          (area) =>
            row >= area.row &&
            row <= area.lastRow &&
            column >= area.column &&
            column <= area.lastColumn &&
            (row !== area.row || column !== area.column),
        );
        expect(inside).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
  expect(written).toBeGreaterThan(50);
});
