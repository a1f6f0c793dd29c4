import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planFill } from "../../../shared/form-filling/plan-fill.ts";
import type { Question } from "../../../shared/form-filling/question.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { makeQuestion } from "./make-question.ts";

/** What is written for a field the person chose, with a star where a look is asked for; "отказ" where nothing is. */
function filled(part: Partial<Question>, field: FieldKey, values: Report["values"]): string {
  const report: Report = {
    date: "2026-05-31" as ISODate,
    values,
    fromEmptyTabs: {},
    definitions: {},
    problems: [],
  };
  const question = makeQuestion(part);
  const row = planFill([question], report, new Map([[question.key, field]])).rows[0]!;
  if (row.state === "refused") return "отказ";
  if (row.state !== "planned" || row.answer.kind !== "text") throw new Error(row.state);
  return row.answer.text + (row.doubtful ? "*" : "");
}

/** Cases with a hint or without one. */
function hinted<Case extends readonly unknown[]>(cases: readonly (readonly [...Case, help?: string])[]) {
  return cases.map(
    (each) => [...each.slice(0, 3), each[3] ?? ""] as unknown as readonly [...Case, help: string],
  );
}

describe("the number and the date of a document in one box", () => {
  const order: Report["values"] = {
    "documents.introduction.number": "12-од",
    "documents.introduction.date": "2025-09-01",
    "curator.orderNumber": "№ 7",
    "curator.orderDate": "2025-09-02",
  };
  const both = "№ 12-од от 01.09.2025";
  test.each(
    hinted<readonly [text: string, field: FieldKey, expected: string]>([
      ["Реквизиты приказа о внедрении (№, дата)", "documents.introduction.number", both],
      ["Реквизиты приказа о внедрении", "documents.introduction.date", both],
      ["Номер и дата приказа", "documents.introduction.number", both],
      ["№, дата приказа", "documents.introduction.date", both],
      ["Дата и номер приказа", "documents.introduction.number", "от 01.09.2025 № 12-од"],
      ["Реквизиты приказа", "documents.introduction.number", "от 01.09.2025 № 12-од", "от 01.09.2024 № 5"],
      ["Реквизиты приказа", "documents.introduction.number", both, "№ 5 от 01.09.2024"],
      ["Реквизиты приказа о назначении куратора", "curator.orderNumber", "№ 7 от 02.09.2025"],
      ["Приказ № ____ от ________", "documents.introduction.number", both],
      ["Приказ №__ от «__» ______ г.", "documents.introduction.number", both],
      ["Номер приказа", "documents.introduction.number", "12-од"],
      ["Дата приказа", "documents.introduction.date", "01.09.2025"],
      ["Наименование, номер и дата приказа", "documents.introduction.number", "отказ"],
      ["Реквизиты приказа (кем издан, №, дата)", "documents.introduction.number", "отказ"],
    ]),
  )("«%s» of %s: «%s»", (text, field, expected, help) => {
    expect(filled({ text, help }, field, order)).toBe(expected);
    expect(filled({ text, help, kind: "multiline" }, field, order)).toBe(expected);
  });

  test.each<readonly [string, Report["values"]]>([
    ["without a date", { "documents.introduction.number": "12" }],
    ["with the date in the number", { ...order, "documents.introduction.number": "12 от 01.09.2025" }],
    ["with a number that is only a sign", { ...order, "documents.introduction.number": "№" }],
  ])("a document %s is left to the person", (_name, values) => {
    const text = "Номер и дата приказа";
    expect(filled({ text }, "documents.introduction.number", values)).toBe("отказ");
  });

  test("a box for dates takes the date alone", () => {
    const part = { text: "Реквизиты приказа: дата", kind: "date" as const };
    expect(filled(part, "documents.introduction.date", order)).toBe("2025-09-01");
  });
});

describe("a person's name", () => {
  const name = "Примерова Анна Тестовна";
  test.each(
    hinted<readonly [text: string, fullName: string, expected: string]>([
      ["ФИО куратора", name, name],
      ["Фамилия, имя, отчество", name, name],
      ["Фамилия Имя Отчество (полностью)", name, name],
      ["Ф.И.О. куратора полностью", "Примерова А.Т.", "отказ"],
      ["ФИО куратора", "Примерова А.Т.", "Примерова А.Т."],
      ["Фамилия", name, "Примерова"],
      ["Имя", name, "Анна*"],
      ["Имя куратора", name, "Анна*"],
      ["Отчество (при наличии)", name, "Тестовна"],
      ["Имя и отчество руководителя", name, "Анна Тестовна"],
      ["Фамилия и имя", name, "Примерова Анна"],
      ["Имя и фамилия (без отчества)", name, "Анна Примерова"],
      ["Полное имя куратора", name, name],
      ["Фамилия", "Анна Тестовна Примерова", "Примерова"],
      ["Фамилия", "Примерова-Образцова Анна Тестовна", "Примерова-Образцова"],
      ["Отчество", "Примеров Али Тест оглы", "Тест оглы"],
      ["Отчество", "Примеров Ян", "отказ"],
      ["Фамилия", "Примеров Ян", "Примеров*"],
      ["Фамилия", "Примерова А.Т.", "отказ"],
      ["Фамилия", "Примерова Образцова Анна Тестовна", "отказ"],
      ["Имя", "Примеров Жан Поль", "отказ"],
      ["Фамилия, инициалы", name, "Примерова А.Т."],
      ["Фамилия И.О. куратора", name, "Примерова А.Т."],
      ["ФИО куратора", name, "Примерова А. Т.", "Иванов И. И."],
      ["ФИО куратора", name, "А.Т. Примерова", "Например, И.И. Иванов"],
      ["ФИО куратора", name, name, "Иванов Иван Иванович"],
      ["И.О. Фамилия", name, "А.Т. Примерова"],
      ["Инициалы и фамилия куратора", name, "А.Т. Примерова"],
      ["Фамилия и инициалы", "Примеров Ян", "Примеров Я.*"],
      ["Фамилия и инициалы", "Примеров А.Т", "отказ"],
      ["Фамилия и инициалы", "Примерова А. Т.", "Примерова А. Т."],
      ["ФИО куратора", name, name, "По вопросам заполнения: Иванов И.И., отдел кадров"],
      ["ФИО куратора", name, "Примерова А.Т.", "Укажите, например, Иванов И.И."],
      ["Кем назначен (ФИО)", name, "Примеровой Анной Тестовной*"],
      ["ФИО в родительном падеже", name, "Примеровой Анны Тестовны*"],
      ["Кому вручён приказ (фамилия и инициалы)", name, "Примеровой А.Т.*"],
      ["Кого назначили куратором (ФИО)", name, "отказ"],
      ["Фамилия в родительном падеже", name, "отказ"],
      ["Кем назначен (ФИО)", "Примеров Ян", "отказ"],
    ]),
  )("«%s» of %s: «%s»", (text, fullName, expected, help) => {
    expect(filled({ text, help }, "curator.fullName", { "curator.fullName": fullName })).toBe(expected);
  });

  test.each([
    [name, name],
    ["Анна Тестовна Примерова", name],
    ["Примеров Ян", "Примеров Ян*"],
    ["Примеров Жан Поль", "отказ"],
    ["Примерова А.Т.", "отказ"],
  ])("the three boxes of «%s»: «%s»", (fullName, expected) => {
    const part = { text: "Куратор", splitInto: "full-name" as const };
    expect(filled(part, "curator.fullName", { "curator.fullName": fullName })).toBe(expected);
  });
});

describe("several things of a person in one box", () => {
  const values: Report["values"] = {
    "curator.fullName": "Примерова Анна Тестовна",
    "curator.position": "методист",
    "curator.phone": "8 800 000-00-00",
  };
  test.each<readonly [text: string, field: FieldKey, expected: string]>([
    ["ФИО и должность куратора", "curator.fullName", "Примерова Анна Тестовна, методист"],
    ["Куратор (должность, ФИО)", "curator.position", "методист, Примерова Анна Тестовна"],
    ["Куратор: ФИО, телефон", "curator.phone", "Примерова Анна Тестовна, 8 800 000-00-00"],
    ["Телефон и e-mail куратора", "curator.phone", "отказ"],
    ["Телефон или e-mail куратора", "curator.phone", "8 800 000-00-00"],
    ["Телефон куратора", "curator.phone", "8 800 000-00-00"],
  ])("«%s» of %s: «%s»", (text, field, expected) => {
    expect(filled({ text }, field, values)).toBe(expected);
  });
});
