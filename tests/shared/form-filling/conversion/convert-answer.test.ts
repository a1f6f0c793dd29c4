import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertAnswer } from "../../../../shared/form-filling/conversion/convert-answer.ts";
import { optionSaying } from "../../../../shared/form-filling/conversion/convert-choice.ts";
import type { Question, QuestionAnswer } from "../../../../shared/form-filling/question.ts";
import type { ReportValue } from "../../../../shared/report/report.ts";
import type { FieldKind } from "../../../../shared/report/report-fields.ts";
import { makeQuestion } from "../make-question.ts";
import { limits, options, written } from "./written.ts";

type Case = readonly [string, ReportValue, FieldKind, Partial<Question>, string | QuestionAnswer];

describe("a box for numbers", () => {
  test.each<Case>([
    ["a count", 12, "count", {}, "12"],
    ["nought", 0, "count", {}, "0"],
    ["a percentage where any fraction fits", 35.5, "percent", limits({ step: "any" }), "35.5"],
    ["a percentage in steps of 0.1", 35.5, "percent", limits({ step: "0.1" }), "35.5"],
    ["a step of 0.01 takes tenths", 35.5, "percent", limits({ step: "0.01" }), "35.5"],
    ["whole numbers only: 35.5 is not rounded", 35.5, "percent", {}, "отказ"],
    ["whole numbers only: 35.0 fits", 35, "percent", {}, "35"],
    ["a step counted from the least", 7, "count", limits({ min: "1", step: "2" }), "7"],
    ["beside the steps", 8, "count", limits({ min: "1", step: "2" }), "отказ"],
    ["a senseless step is as none", 7, "count", limits({ step: "-1" }), "7"],
    ["below the least", 0, "count", limits({ min: "1" }), "отказ"],
    ["the least itself", 1, "count", limits({ min: "1" }), "1"],
    ["above the most", 101, "count", limits({ max: "100" }), "отказ"],
    ["a share by its limit", 35.5, "percent", limits({ max: "1", step: "any" }), "0.355"],
    ["a share without lost digits", 33.3, "percent", limits({ max: "1", step: "0.001" }), "0.333"],
    ["a share that the step would round", 35.5, "percent", limits({ max: "1", step: "0.1" }), "отказ"],
    ["a share by its hint", 35.5, "percent", { help: "Доля от 0 до 1", ...limits({ step: "any" }) }, "0.355"],
    [
      "«от 0 до 100» is a percentage",
      35.5,
      "percent",
      { help: "от 0 до 100", ...limits({ step: "any" }) },
      "35.5",
    ],
    ["a count is never a share", 5, "count", limits({ max: "1" }), "отказ"],
    ["ИНН as a number", "7700000001", "text", {}, "7700000001"],
    ["ИНН that would lose its nought", "0100000001", "text", {}, "отказ"],
    ["ИНН above the most", "7700000001", "text", limits({ max: "100" }), "отказ"],
    ["words", "Школа № 1", "text", {}, "отказ"],
    ["a phone is no number", "88000000000", "phone", {}, "отказ"],
    ["yes", true, "yes-no", {}, "отказ"],
    ["a list", ["грамота"], "list", {}, "отказ"],
  ])("%s", (_name, value, kind, part, expected) => {
    expect(written(value, kind, { kind: "number", ...part })).toEqual(expected);
  });
});

describe("a text box", () => {
  const text = "Школа № 1";
  test.each<Case>([
    ["words", text, "text", {}, text],
    ["just fits", text, "text", limits({ maxLength: 9 }), text],
    ["one letter too long is not cut", text, "text", limits({ maxLength: 8 }), "отказ"],
    ["a percentage with a comma", 35.5, "percent", {}, "35,5"],
    [
      "a percentage where the form wants a point",
      35.5,
      "percent",
      limits({ pattern: "\\d+(\\.\\d)?" }),
      "35.5",
    ],
    [
      "a percentage where the form wants whole numbers",
      35.5,
      "percent",
      limits({ pattern: "\\d+" }),
      "отказ",
    ],
    ["a share by its hint", 35.5, "percent", { help: "число от 0 до 1" }, "0,355"],
    ["a date", "2024-05-31", "date", {}, "31.05.2024"],
    ["a date by the hint", "2024-05-31", "date", { help: "ДД/ММ/ГГГГ" }, "31/05/2024"],
    ["a date by the placeholder, year first", "2024-05-31", "date", { help: "гггг-мм-дд" }, "2024-05-31"],
    ["a date by the placeholder, month first", "2024-05-31", "date", { help: "MM/DD/YYYY" }, "05/31/2024"],
    [
      "a date by the pattern",
      "2024-05-31",
      "date",
      limits({ pattern: "\\d{4}-\\d\\d-\\d\\d" }),
      "2024-05-31",
    ],
    ["a date in eight characters", "2024-05-31", "date", limits({ maxLength: 8 }), "отказ"],
    ["words that look like a date stay", "2024-05-31", "text", {}, "2024-05-31"],
    ["yes", true, "yes-no", {}, "да"],
    ["no", false, "yes-no", {}, "нет"],
    ["a list", ["грамота", "премия"], "list", {}, "грамота; премия"],
    ["an empty list", [], "list", {}, "отказ"],
    ["lines in a box of one line", "г. Примерск\nул. Тестовая, 1", "text", {}, "г. Примерск ул. Тестовая, 1"],
    ["lines in a box of many", "один\nдва", "text", { kind: "multiline" }, "один\nдва"],
    ["a phone as it is", "8 (800) 000-00-00", "phone", { kind: "phone" }, "8 (800) 000-00-00"],
    [
      "a phone by the pattern",
      "8 800 0000000",
      "phone",
      { kind: "phone", ...limits({ pattern: "\\+7\\d{10}" }) },
      "+78000000000",
    ],
    [
      "a phone of ten digits",
      "+7 (800) 000-00-00",
      "phone",
      { kind: "phone", ...limits({ maxLength: 10, pattern: "\\d+" }) },
      "8000000000",
    ],
    [
      "a short phone stays short",
      "2-11-22",
      "phone",
      { kind: "phone", ...limits({ pattern: "\\+7\\d{10}" }) },
      "отказ",
    ],
    [
      "a phone with an extension",
      "8 800 0000000 доб. 5",
      "phone",
      limits({ pattern: "\\+7\\d{10}" }),
      "отказ",
    ],
    ["a pattern that is no expression", text, "text", limits({ pattern: "([" }), text],
    ["ИНН by the pattern", "7700000001", "text", limits({ pattern: "\\d{10}" }), "7700000001"],
    ["ИНН of twelve digits", "7700000001", "text", limits({ pattern: "\\d{12}" }), "отказ"],
    ["an address of mail", "kurator@school.example", "email", { kind: "email" }, "kurator@school.example"],
    ["two addresses of mail", "a@b.example, c@d.example", "email", { kind: "email" }, "отказ"],
    ["a link", "https://school.example/n", "url", { kind: "url" }, "https://school.example/n"],
    ["a link without its beginning", "school.example", "url", { kind: "url" }, "отказ"],
    ["the same link in plain text", "school.example", "url", {}, "school.example"],
  ])("%s", (_name, value, kind, part, expected) => {
    expect(written(value, kind, { kind: "text", ...part })).toEqual(expected);
  });
});

describe("a date", () => {
  test.each<Case>([
    ["a day", "2024-05-31", "date", {}, "2024-05-31"],
    ["words", "в мае", "date", {}, "отказ"],
    ["no such day", "2024-02-30", "date", {}, "отказ"],
    ["a number", 5, "count", {}, "отказ"],
    ["too early", "2024-05-31", "date", limits({ min: "2024-09-01" }), "отказ"],
    ["too late", "2024-05-31", "date", limits({ max: "2023-12-31" }), "отказ"],
    ["the last day", "2024-05-31", "date", limits({ min: "2023-09-01", max: "2024-05-31" }), "2024-05-31"],
  ])("%s", (_name, value, kind, part, expected) => {
    expect(written(value, kind, { kind: "date", ...part })).toEqual(expected);
  });
});

describe("a choice", () => {
  const chosen = (...values: string[]): QuestionAnswer => ({ kind: "options", values });
  const kinds = options(
    "Дошкольная образовательная организация (ДОО)",
    "Общеобразовательная организация",
    "СПО",
  );
  test.each<Case>([
    [
      "a word of the list",
      "Лесной район",
      "text",
      { options: options("Степной район", "Лесной район") },
      chosen("v1"),
    ],
    [
      "another case and quotes",
      "МБОУ «Школа №1»",
      "text",
      { options: options('мбоу "школа № 1"') },
      chosen("v0"),
    ],
    [
      "a part of an option is not the option",
      "Лесной",
      "text",
      { options: options("Лесной район") },
      "отказ",
    ],
    ["the same option twice", "Школа", "text", { options: options("Школа", "школа") }, "отказ"],
    ["a kind by its long name", "ДОО", "text", { options: kinds }, chosen("v0")],
    ["a kind without brackets", "ОО", "text", { options: kinds }, chosen("v1")],
    ["a kind cut short", "ПОО", "text", { options: kinds }, chosen("v2")],
    ["a number", 5, "count", { options: options("4", "5") }, chosen("v1")],
    ["a band that holds it", 5, "count", { options: options("от 1 до 4", "от 5 до 9") }, chosen("v1")],
    ["a date", "2024-05-31", "date", { options: options("31.05.2024") }, chosen("v0")],
    ["no options", true, "yes-no", {}, "отказ"],
    [
      "two of many",
      ["грамота", "доплата"],
      "list",
      { kind: "check-group", options: options("доплата", "отгул", "Грамота") },
      chosen("v2", "v0"),
    ],
    [
      "one of them is missing",
      ["грамота", "отпуск"],
      "list",
      { kind: "check-group", options: options("Грамота") },
      "отказ",
    ],
    ["nothing to tick", [], "list", { kind: "check-group", options: options("Грамота") }, "отказ"],
    [
      "one word for many",
      "грамота",
      "text",
      { kind: "check-group", options: options("Грамота") },
      chosen("v0"),
    ],
    [
      "a list where one is asked",
      ["грамота", "доплата"],
      "list",
      { options: options("грамота", "доплата") },
      "отказ",
    ],
    ["a tick for yes", true, "yes-no", { kind: "checkbox" }, { kind: "checked", checked: true }],
    ["no tick for no", false, "yes-no", { kind: "checkbox" }, { kind: "checked", checked: false }],
    ["a tick for a number", 1, "count", { kind: "checkbox" }, "отказ"],
    [
      "one word where several may be chosen",
      "Школа",
      "text",
      { kind: "multi-select", options: options("Школа") },
      chosen("v0"),
    ],
    [
      "several of a list",
      ["грамота", "доплата"],
      "list",
      { kind: "multi-select", options: options("Грамота", "Отгул", "Доплата") },
      chosen("v0", "v2"),
    ],
    [
      "several of a list, one of them missing",
      ["грамота", "доплата"],
      "list",
      { kind: "multi-select", options: options("Грамота") },
      "отказ",
    ],
    ["a list drawn when it is opened", "Школа", "text", { listedWhenOpened: true }, chosen("Школа")],
    [
      "several of a list drawn when it is opened",
      ["грамота", "доплата"],
      "list",
      { kind: "multi-select", listedWhenOpened: true },
      chosen("грамота", "доплата"),
    ],
    [
      "nothing to look for in a list drawn when it is opened",
      "",
      "text",
      { listedWhenOpened: true },
      "отказ",
    ],
    ["a control nobody knows", "Школа", "text", { kind: "other" }, "отказ"],
  ])("%s", (_name, value, kind, part, expected) => {
    expect(written(value, kind, { kind: "select", ...part })).toEqual(expected);
  });
});

describe("an option of a list that was opened", () => {
  test.each([
    ["the very words", "Школа", ["Школа", "школа"], "Школа"],
    ["another case", "школа", ["Детский сад", "Школа"], "Школа"],
    [
      "the long form of a short word",
      "ОО",
      ["Детский сад", "Общеобразовательная организация"],
      "Общеобразовательная организация",
    ],
    ["yes", "да", ["Нет", "Да, утверждено"], "Да, утверждено"],
    ["no", "нет", ["Не утверждено", "Утверждено"], "Не утверждено"],
    ["two that say it", "да", ["Да", "Утверждено"], null],
    ["a part of a word says nothing", "Школа", ["Школа-интернат"], null],
    ["none", "Лицей", ["Школа"], null],
  ])("%s", (_name, words, labels, expected) => {
    expect(optionSaying(words, labels, "Утверждено ли положение?")).toBe(expected);
  });
});

describe("yes or no in the words of the form", () => {
  const text = "Утверждено ли Положение о наставничестве?";
  test.each<readonly [readonly string[], number | null, number | null]>([
    [["Да", "Нет"], 0, 1],
    [["нет", "да"], 1, 0],
    [["— выберите —", "Да", "Нет"], 1, 2],
    [["Да/Нет", "Да", "Нет"], 1, 2],
    [["Утверждено", "Не утверждено"], 0, 1],
    [["Да, утверждено", "Нет, не утверждено"], 0, 1],
    [["Да, положение утверждено", "Нет, не утверждено"], 0, 1],
    [["Нет, не утверждено", "В стадии утверждения", "Да"], 2, 0],
    [["Имеется", "Отсутствует"], 0, 1],
    [["Имеется в наличии", "Не имеется"], 0, 1],
    [["1 – да", "0 – нет"], 0, 1],
    [["Да", "Нет", "Частично"], 0, 1],
    [["Да", "Нет", "Нет, в разработке"], 0, 1],
    [["Не разработано", "В разработке", "Разработано, но не утверждено"], null, 0],
    [["Да, но не размещено на сайте", "Нет"], null, 1],
    [["Да, школьное", "Да, муниципальное", "Нет"], null, 2],
    [["Да", "да, имеется", "Нет"], null, 2],
    [["Да", "Нет", "Нет, отсутствует"], 0, null],
    [["Дата утверждения", "Нетто"], null, null],
    [["Yes", "No"], 0, 1],
    [["Наличие", "Отсутствие"], 0, 1],
    [["частично", "планируется"], null, null],
  ])("%j", (labels, yes, no) => {
    const part = { kind: "radio" as const, text, options: options(...labels) };
    const answer = (place: number | null) =>
      place === null ? "отказ" : { kind: "options", values: [`v${place}`] };
    expect(written(true, "yes-no", part)).toEqual(answer(yes));
    expect(written(false, "yes-no", part)).toEqual(answer(no));
  });

  test("an option with «не» is never yes", () => {
    const words = fc.constantFrom(
      "да",
      "утверждено",
      "имеется",
      "есть",
      "положение",
      "в",
      "наличии",
      "нет",
      "проведён",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.array(words, { maxLength: 4 }), (before, after) => {
        const label = [...before, "не", ...after].join(" ");
        expect(written(true, "yes-no", { kind: "radio", text, options: options(label) })).toBe("отказ");
      }),
    );
  });
});

test("whatever the value and the control, there is an answer or a reason", () => {
  const values = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()));
  const fieldKinds = fc.constantFrom<FieldKind[]>(
    "text",
    "count",
    "percent",
    "yes-no",
    "date",
    "phone",
    "email",
    "url",
    "list",
  );
  const questionKinds = fc.constantFrom<Question["kind"][]>(
    "text",
    "multiline",
    "number",
    "date",
    "email",
    "phone",
    "url",
    "select",
    "multi-select",
    "radio",
    "checkbox",
    "check-group",
    "other",
  );
  fc.assert(
    fc.property(
      values,
      fieldKinds,
      questionKinds,
      fc.array(fc.string()),
      fc.string(),
      (value, kind, control, labels, help) => {
        const answer = written(value, kind, { kind: control, options: options(...labels), help });
        if (control === "number" && answer !== "отказ") expect(Number.isFinite(Number(answer))).toBe(true);
      },
    ),
  );
});

describe("a control that asks for less than a day, or for an hour", () => {
  test.each<Case>([
    ["a month", "2025-09-01", "date", { kind: "month" }, "2025-09"],
    ["a month too early", "2025-09-01", "date", { kind: "month", ...limits({ min: "2025-10" }) }, "отказ"],
    ["a week", "2025-09-01", "date", { kind: "week" }, "2025-W36"],
    [
      "the last day of a year in the first week of the next",
      "2025-12-31",
      "date",
      { kind: "week" },
      "2026-W01",
    ],
    [
      "the first day of a year in the last week of the one before",
      "2027-01-01",
      "date",
      { kind: "week" },
      "2026-W53",
    ],
    ["an hour", "2025-09-01", "date", { kind: "time" }, "отказ"],
    ["a day with an hour", "2025-09-01", "date", { kind: "date-time" }, "отказ"],
    ["no date", "школа", "text", { kind: "month" }, "отказ"],
  ])("%s", (_name, value, kind, part, expected) => {
    expect(written(value, kind, part)).toEqual(expected);
  });

  test("the person is told of the whole date", () => {
    expect(convertAnswer("2025-09-01", "date", makeQuestion({ kind: "month" }))).toMatchObject({
      shown: "09.2025",
      remark: "В книге полная дата: 01.09.2025.",
    });
  });
});
