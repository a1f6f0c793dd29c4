import { expect, test } from "vitest";
import { composedAnswer } from "../../../shared/form-filling/composed-answer.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { makeQuestion } from "./make-question.ts";

test.each<[string, FieldKey, boolean]>([
  ["Реквизиты приказа о внедрении (№, дата)", "documents.introduction.number", true],
  ["Номер и дата приказа о назначении куратора", "curator.orderNumber", true],
  ["Номер приказа о назначении куратора", "curator.orderNumber", false],
  ["Фамилия", "head.fullName", true],
  ["Имя куратора", "curator.fullName", true],
  ["Отчество (при наличии)", "head.fullName", true],
  ["Фамилия, имя, отчество", "head.fullName", false],
  ["ФИО куратора", "curator.fullName", false],
])("«%s» as %s asks for more or less than the field: %s", (text, field, composed) => {
  expect(composedAnswer(makeQuestion({ text }), field) !== null).toBe(composed);
});
