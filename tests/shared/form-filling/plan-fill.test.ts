import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planFill } from "../../../shared/form-filling/plan-fill.ts";
import type { Barrier, Question } from "../../../shared/form-filling/question.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { makeQuestion } from "./make-question.ts";

const report: Report = {
  date: "2025-05-31" as ISODate,
  values: {
    schoolYear: "2024-2025",
    "mentors.total": 12,
    "mentees.total": 30,
    "programmes.developed": 0,
    "documents.regulations.exists": false,
    "satisfaction.mentees": 87.5,
    "organisation.inn": "7700000001",
    "documents.introduction.date": "2022-09-01",
  },
  fromEmptyTabs: { "programmes.developed": "Программы", "documents.regulations.exists": "Документы" },
  definitions: { "satisfaction.mentees": "Посчитано как сумма баллов." },
  problems: [],
};

function row(part: Partial<Question>, chosen?: FieldKey | null) {
  const question = makeQuestion({ kind: "number", ...part });
  const choice = chosen === undefined ? undefined : new Map([[question.key, chosen]]);
  return planFill([question], report, choice).rows[0]!;
}

describe("a question gets one decision", () => {
  test("planned: the number, and nothing to doubt", () => {
    expect(row({ text: "Количество наставников" })).toMatchObject({
      field: "mentors.total",
      confidence: 1,
      state: "planned",
      answer: { kind: "text", text: "12" },
      shown: "12",
      doubtful: false,
      remark: "",
    });
  });

  test.each([
    [["до 5", "6–10", "11–20", "более 20"], "planned"],
    [["до 5", "5–12", "12 и более"], "refused"],
  ])("a number among the bands %j is %s", (labels, state) => {
    const options = labels.map((label, place) => ({ value: String(place), label }));
    expect(row({ text: "Количество наставников", kind: "radio", options })).toMatchObject({
      field: "mentors.total",
      state,
      ...(state === "planned" ? { shown: "11–20", doubtful: false } : {}),
    });
  });

  test("planned: the organisation by the name the list gives it", () => {
    const options = [
      { value: "1", label: "МБОУ «СОШ № 1» г. Примерск" },
      { value: "2", label: "МБОУ СОШ №12 г. Примерск" },
    ];
    const named: Report = {
      ...report,
      values: {
        "organisation.fullName":
          "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 1»",
        "organisation.municipality": "городской округ Примерск",
      },
    };
    const question = makeQuestion({
      kind: "select",
      text: "Наименование образовательной организации",
      options,
    });
    expect(planFill([question], named).rows[0]).toMatchObject({
      field: "organisation.fullName",
      state: "planned",
      answer: { kind: "options", values: ["1"] },
      doubtful: false,
    });
  });

  test("planned with a doubt: a heading had to help", () => {
    expect(row({ text: "Всего", section: ["Количество наставников"] })).toMatchObject({
      field: "mentors.total",
      state: "planned",
      doubtful: true,
      remark: expect.stringContaining("заголовка"),
    });
  });

  test("planned with a doubt: the definition is said", () => {
    expect(
      row({
        text: "Удовлетворённость наставляемых, %",
        constraints: { ...makeQuestion({}).constraints, step: "0.1" },
      }),
    ).toMatchObject({
      state: "planned",
      shown: "87,5",
      doubtful: true,
      remark: "Посчитано как сумма баллов.",
    });
  });

  test("refused: the control takes no such value", () => {
    expect(row({ text: "Удовлетворённость наставляемых, %" })).toMatchObject({
      field: "satisfaction.mentees",
      state: "refused",
      reason: expect.stringContaining("87,5"),
    });
  });

  test("refused: the workbook has no value", () => {
    expect(row({ text: "Количество обучающихся" })).toMatchObject({
      field: "learners.total",
      state: "refused",
    });
  });

  test.each<[string, Partial<Question>, string]>([
    ["0 of an empty tab", { text: "Количество разработанных персонализированных программ" }, "«Программы»"],
    [
      "«нет» of an empty tab",
      {
        text: "Наличие положения о наставничестве",
        kind: "radio",
        options: [
          { value: "1", label: "да" },
          { value: "0", label: "нет" },
        ],
      },
      "«Документы»",
    ],
  ])("refused: %s is not written unasked", (_name, part, tab) => {
    expect(row(part)).toMatchObject({ state: "refused", reason: expect.stringContaining(tab) });
  });

  test("unknown", () => {
    expect(row({ text: "Количество кабинетов" })).toMatchObject({
      field: null,
      state: "unknown",
      candidates: [],
    });
  });

  test.each<Barrier>([
    "consent",
    "captcha",
    "file",
    "password",
    "disabled",
    "read-only",
    "invisible",
    "decoy",
    "submit",
  ])("barrier «%s» is never planned, even chosen by hand", (barrier) => {
    expect(row({ text: "Количество наставников", barrier }).state).toBe("refused");
    expect(row({ text: "Количество наставников", barrier }, "mentors.total").state).toBe("refused");
  });
});

describe("what a question already holds is kept", () => {
  test.each<[string, Partial<Question>, string, string | null]>([
    ["another number", { current: { kind: "text", text: "9" } }, "kept", "12"],
    ["the same number", { current: { kind: "text", text: " 12 " } }, "kept", null],
    ["nothing", { current: { kind: "empty" } }, "planned", "12"],
  ])("%s", (_name, part, state, answer) => {
    expect(row({ text: "Количество наставников", ...part })).toMatchObject({
      state,
      answer: answer === null ? null : { kind: "text", text: answer },
    });
  });

  test.each<[string, string, "planned" | "kept"]>([
    ["«— выберите —» holds nothing", "— выберите из списка —", "planned"],
    ["«Выберите» holds nothing", "Выберите вариант", "planned"],
    ["another option is kept", "7700000002", "kept"],
  ])("%s", (_name, label, state) => {
    const options = [
      { value: "first", label },
      { value: "second", label: "7700000001" },
    ];
    const current = { kind: "options", values: ["first"] } as const;
    expect(row({ text: "ИНН организации", kind: "select", options, current })).toMatchObject({
      state,
      answer: { kind: "options", values: ["second"] },
    });
  });
});

describe("what the person chose", () => {
  test("a field", () => {
    expect(row({ text: "Сколько их?" }, "mentees.total")).toMatchObject({
      field: "mentees.total",
      confidence: 1,
      state: "planned",
      shown: "30",
      doubtful: false,
    });
  });

  test("another field than the one recognised", () => {
    expect(row({ text: "Количество наставников" }, "mentees.total")).toMatchObject({ shown: "30" });
  });

  test("nothing", () => {
    expect(row({ text: "Количество наставников" }, null)).toMatchObject({ field: null, state: "unknown" });
  });

  test("a field that the control cannot take", () => {
    expect(row({ text: "Сколько их?" }, "documents.introduction.date").state).toBe("refused");
  });

  test("the choice for one question changes no other", () => {
    const questions = [
      makeQuestion({ key: "a", kind: "number", text: "Количество наставников" }),
      makeQuestion({ key: "b", kind: "number", text: "Количество наставников" }),
    ];
    const plan = planFill(questions, report, new Map<string, FieldKey | null>([["a", "mentees.total"]]));
    expect(plan.rows.map(({ field }) => field)).toEqual(["mentees.total", "mentors.total"]);
  });
});

describe("the time a question names", () => {
  test.each<[string, string, "planned" | "refused", boolean]>([
    ["the day of the report", "Количество наставников на 31.05.2025", "planned", false],
    ["the same in words", "Количество наставников по состоянию на 31 мая 2025 года", "planned", false],
    ["another day of the school year", "Количество наставников на 01.09.2024", "planned", true],
    ["the day after the school year", "Количество наставников на 01.09.2025", "refused", false],
    ["two digits of a year", "Количество наставников на 01.09.23", "refused", false],
    ["the school year of the report", "Количество наставников, 2024/2025 учебный год", "planned", false],
    ["the same cut short", "Количество наставников в 2024-25 учебном году", "planned", false],
    ["another school year", "Количество наставников за 2023/2024 учебный год", "refused", false],
    ["a calendar year within the school year", "Количество наставников в 2025 году", "planned", true],
    ["another year", "Количество наставников в 2023 году", "refused", false],
  ])("%s", (_name, text, state, doubtful) => {
    const planned = row({ text });
    expect(planned).toMatchObject({ field: "mentors.total", state });
    if (planned.state === "planned") expect(planned.doubtful).toBe(doubtful);
  });

  test.each([
    ["Сколько наставников было в 2022/2023 учебном году", []],
    ["Было в 2022/2023 уч. году", ["Количество наставников"]],
    ["Было на начало года", ["Количество наставников"]],
    ["Количество наставников на начало учебного года", []],
    ["из них было в 2022/2023 уч. году", ["Количество наставников, чел."]],
  ])("what was in another year is never written: «%s» under %j", (text, section) => {
    expect(row({ text, section }).state).toMatch(/^(?:refused|unknown)$/);
  });

  test("the nearest heading that names a time decides", () => {
    const text = "Количество наставников";
    expect(row({ text, section: ["Мониторинг 2023/2024", "2024/2025"] }).state).toBe("planned");
    expect(row({ text, section: ["Мониторинг 2024/2025", "2023/2024"] }).state).toBe("refused");
  });

  test("documents are asked whenever they were made", () => {
    expect(
      row({ text: "Дата приказа о внедрении целевой модели наставничества (2022 г.)", kind: "date" }),
    ).toMatchObject({
      state: "planned",
      answer: { kind: "text", text: "2022-09-01" },
    });
  });
});
