import fc from "fast-check";
import { expect, test } from "vitest";
import { planFill } from "../../../../shared/form-filling/plan-fill.ts";
import type { Question } from "../../../../shared/form-filling/question.ts";
import type { Report, ReportValue } from "../../../../shared/report/report.ts";
import { type FieldKey, reportFields } from "../../../../shared/report/report-fields.ts";
import { makeQuestion } from "../make-question.ts";
import { options } from "./written.ts";

const WORDS =
  "да нет не имеется от до более менее 5 10 5–10 31.05.2024 2024 2024/2025 год месяц дата № номер приказа реквизиты фамилия имя отчество И.О. ФИО кем 0,0 0.00 ДД.ММ.ГГ +7(___)___-__-__ % через точку целое МБОУ СОШ № 1 г. Примерск Лесной район (указать) + – учитель – учитель".split(
    " ",
  );
const VALUES: readonly ReportValue[] = [
  0,
  5,
  35.5,
  true,
  false,
  "2024-05-31",
  "2024-2025",
  "Примерова Анна Тестовна",
  "МБОУ СОШ № 1",
  "Лесной район",
  "8 800 000-00-00",
  ["грамота"],
];
const KINDS: readonly Question["kind"][] = [
  "text",
  "multiline",
  "number",
  "date",
  "month",
  "phone",
  "select",
  "radio",
  "checkbox",
  "check-group",
];

test("whatever words a form is made of, every field is planned whole or refused with a reason", () => {
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((each) => each.join(" "));
  const fields = fc.constantFrom(...reportFields.map(({ key }) => key));
  fc.assert(
    fc.property(
      fields,
      fc.constantFrom(...VALUES),
      fc.constantFrom(...KINDS),
      words,
      words,
      fc.array(words, { maxLength: 4 }),
      (field: FieldKey, value, kind, text, help, labels) => {
        const question = makeQuestion({ text, help, kind, options: options(...labels) });
        const report: Report = {
          date: "2024-05-31" as Report["date"],
          values: { [field]: value },
          fromEmptyTabs: {},
          definitions: {},
          problems: [],
        };
        const row = planFill([question], report, new Map([[question.key, field]])).rows[0]!;
        if (row.state === "refused") expect(row.reason).toMatch(/^[А-ЯЁ].*\.$/s);
        else if (row.state === "planned") {
          expect(row.shown).not.toBe("");
          expect(row.shown).not.toMatch(/undefined|NaN|null/);
          if (row.answer.kind === "options")
            expect(new Set(row.answer.values).size).toBe(row.answer.values.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
