import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { paperKinds } from "../../../shared/papers/paper-kinds.ts";
import { planPaperLog } from "../../../shared/papers/plan-paper-log.ts";
import { surveyChanges } from "../../../shared/surveys/survey-changes.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf, tabOf } from "../workbook/example-books.ts";
import { answersTo, bookWith, byCodes, day, NAMES, paperSchool } from "./paper-school.ts";

const school = bookWith();

describe("an order", () => {
  test("takes pairs by their order, a row each; who has no consent or took it back is left out", () => {
    const { plan, words } = answersTo(school, "приказ", [
      "{{№ п/п}}",
      "{{ФИО наставника}}",
      "{{ФИО наставляемого, дательный}}",
    ]);
    expect(words).toEqual([
      [["1", "Примерова Анна Тестовна", "Тестовой Марии Ивановне"]],
      [["1", "Шаблонова Ольга Юрьевна", "Учениковой Вере Павловне, Школьникову Олегу Андреевичу"]],
    ]);
    expect(plan.papers.map(({ fileName }) => fileName)).toEqual([
      "Приказ о закреплении пар – № 45-О.docx",
      "Приказ о закреплении пар.docx",
    ]);
    expect(plan.leftOut).toEqual([
      { who: "П-003", why: "участник отозвал согласие на обработку персональных данных" },
      {
        who: "П-004",
        why: "М-002: «дополнительные обязанности наставника»: согласия нет; Н-004: «обработка ПД»: согласия нет",
      },
    ]);
  });

  test("a reason takes in who lacks a consent, never who took it back", () => {
    const { plan } = answersTo(school, "приказ", [], { despite: "согласие в пути" });
    expect(plan.papers.flatMap(({ madeFrom }) => madeFrom)).toEqual(["П-001", "П-002", "П-004"]);
    expect(plan.passedOver.map(({ who }) => who)).toEqual(["П-004"]);
    const snapshot = bookOf(paperSchool);
    const edits = planPaperLog(
      snapshot,
      [plan],
      { despite: "согласие в пути", corrections: [] },
      { today: "2025-11-20" as ISODate, who: "Куратор" },
    );
    const line = JSON.stringify(edits);
    expect(line).toContain("Приказ о закреплении наставнических пар – 2 (П-001, П-002, П-004)");
    expect(line).toContain("Причина: согласие в пути");
    expect(line).not.toMatch(NAMES);
    expect(edits.every((edit) => "tab" in edit && edit.tab === tabOf(snapshot, "Журнал").name)).toBe(true);
  });

  test("a paragraph that says the same of every pair stands once, another one for each", () => {
    const two = bookWith({
      Пары: paperSchool.Пары.slice(0, 2).map((row) => ({
        ...row,
        "Приказ №": "7",
        "Дата приказа": "2025-09-25",
      })),
    });
    const paragraph = { row: false };
    expect(answersTo(two, "приказ", ["{{Дата приказа}}", "{{Номер приказа}}"], {}, paragraph).words).toEqual([
      [["25\u00A0сентября 2025\u00A0г.", "7"]],
    ]);
    expect(answersTo(two, "приказ", ["{{ФИО наставника, инициалы}}"], {}, paragraph).words).toEqual([
      [["Примерова\u00A0А.\u00A0Т."], ["Шаблонова\u00A0О.\u00A0Ю."]],
    ]);
    const unnumbered = bookWith({
      Пары: paperSchool.Пары.slice(0, 2).map((row) => ({ ...row, "Приказ №": "", "Дата приказа": "" })),
    });
    const { plan } = answersTo(unnumbered, "приказ", ["{{Номер приказа}}"], {}, paragraph);
    expect(plan.papers[0]?.blanks.map(({ place }) => place)).toEqual(["Пары, П-001, «Приказ №»"]);
    const fixed = answersTo(
      two,
      "приказ",
      ["{{Номер приказа}}", "{{ФИО наставника}}"],
      {},
      { row: false, repeats: false },
    );
    expect(fixed.words[0]).toEqual([["{{Номер приказа}}", "{{ФИО наставника}}"]]);
    expect(fixed.plan.standing[0]?.why).toContain("значений несколько");
  });

  test("the day given for the paper is the day of a new order alone", () => {
    const marks = ["{{Дата приказа, цифрами}}", "{{Дата допсоглашения, цифрами}}"];
    const dated = { paperDate: "2025-11-20" as ISODate };
    expect(answersTo(school, "приказ", marks, dated).words).toEqual([
      [["25.09.2025", "__.__.____"]],
      [["20.11.2025", "__.__.____"]],
    ]);
    expect(answersTo(school, "допсоглашение", marks, dated).words).toEqual([[["25.09.2025", "20.11.2025"]]]);
    expect(answersTo(school, "уведомление", marks, { ...dated, rows: ["П-001"] }).words).toEqual([
      [["25.09.2025", "__.__.____"]],
    ]);
  });
});

describe("an addendum is for a teacher who helps another worker", () => {
  const withPupil = bookWith({
    Пары: [
      { Код: "П-001", Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует" },
      { Код: "П-002", Наставник: "М-001", Наставляемый: "Н-002", Состояние: "действует" },
      { Код: "П-003", Наставник: "М-003", Наставляемый: "Н-003", Состояние: "действует" },
      { Код: "П-004", Наставник: "М-002", Наставляемый: "Н-001; Н-002", Состояние: "действует" },
    ],
  });
  const madeOf = (rows: readonly string[]) => {
    const { plan } = answersTo(withPupil, "допсоглашение", [], { rows });
    return [plan.papers.flatMap(({ madeFrom }) => madeFrom), plan.leftOut.map(({ who }) => who)];
  };
  test("pairs with learners alone are left out, with the article", () => {
    expect(madeOf([])).toEqual([
      ["П-001", "П-004"],
      ["П-002", "П-003"],
    ]);
    expect(answersTo(withPupil, "допсоглашение", []).plan.leftOut[0]?.why).toContain(
      "наставляемый не работник: статья 351.8",
    );
  });
  test("unless a person names such a pair", () => {
    expect(madeOf(["П-002"])).toEqual([["П-002"], []]);
  });
});

describe("what the workbook does not have", () => {
  test("is a line to write on, and told with its place", () => {
    const { plan, words } = answersTo(
      school,
      "программа",
      ["{{Должность наставника}}", "{{Дата утверждения программы}}"],
      { rows: ["п-1"] },
    );
    expect(words).toEqual([[["______________________", "«____» ______________ 20___ г."]]]);
    expect(plan.papers[0]?.blanks.map(({ place }) => place)).toEqual([
      "Наставники, М-001, «Должность»",
      "Программы, П-001, «Утверждена»",
    ]);
  });

  test("unknown placeholders and those of another paper stay standing", () => {
    const { plan, words } = answersTo(
      school,
      "программа",
      ["{{ФИО настваника}}", "{{ФИО участника}}", "{{ФИО куратора, шестой}}"],
      { rows: ["П-001"] },
    );
    expect(words[0]?.[0]).toEqual(["{{ФИО настваника}}", "{{ФИО участника}}", "{{ФИО куратора, шестой}}"]);
    expect(plan.standing.map(({ why }) => why.split(":")[0])).toEqual([
      "такого слова-заполнителя нет",
      "к этой бумаге не подходит",
      "такого слова-заполнителя нет",
    ]);
  });

  test("a code nobody has is told", () => {
    const { plan } = answersTo(school, "программа", [], { rows: ["П-099"] });
    expect([plan.papers, plan.leftOut]).toEqual([
      [],
      [{ who: "П-099", why: "такого кода нет во вкладке «Пары»" }],
    ]);
  });

  test("a number of an empty tab is not 0", () => {
    const { plan, words } = answersTo(school, "справка", ["{{Публикаций}}", "{{Наставников, всего}}"]);
    expect(words[0]?.[0]).toEqual(["______", "4"]);
    expect(plan.papers[0]?.blanks[0]?.why).toBe("вкладка «Публикации» пуста");
  });
});

describe("cases", () => {
  test("a form nobody is sure of is told, and a correction settles it", () => {
    const marks = ["{{Наставляемый: ФИО, родительный}}", "{{Должность наставляемого, родительный}}"];
    const odd = bookWith({
      Наставляемые: [
        { ...paperSchool.Наставляемые[0], ФИО: "Тестова Анна", "Должность/класс": "барабанщик" },
      ],
      Пары: paperSchool.Пары.slice(0, 1),
    });
    const first = answersTo(odd, "программа", marks);
    expect(first.plan.papers[0]?.doubts.map(({ words }) => words)).toEqual(["Тестова Анна", "барабанщик"]);
    const corrections = [
      { words: "Тестова Анна", nameCase: "genitive", form: "Тестовой Анны" },
      { words: "барабанщик", nameCase: "genitive", form: "барабанщика" },
    ] as const;
    const second = answersTo(odd, "программа", marks, { corrections });
    expect(second.words).toEqual([[["Тестовой Анны", "барабанщика"]]]);
    expect(second.plan.papers[0]?.doubts).toEqual([]);
  });

  test.each([
    ["{{ФИО куратора, дательный, инициалы}}", "Кураторовой\u00A0О.\u00A0И."],
    ["{{ФИО куратора, инициалы впереди}}", "О.\u00A0И.\u00A0Кураторова"],
    ["{{Должность руководителя, родительный, со строчной}}", "директора"],
    ["{{ фио  куратора , кем }}", "Кураторовой Ольгой Ивановной"],
    [
      "{{Полное наименование организации, дательный}}",
      "Муниципальному бюджетному учреждению «Примерная школа № 5»",
    ],
    ["{{Наставник: Год рождения}}", "1975"],
  ])("%s", (mark, words) =>
    expect(answersTo(school, "программа", [mark], { rows: ["П-001"] }).words).toEqual([[[words]]]),
  );
});

describe("people", () => {
  test("who is under 18 signs with a representative, who has a consent signs none", () => {
    const self = answersTo(school, "согласие", []).plan;
    expect(self.papers.map(({ madeFrom }) => madeFrom)).toEqual([["Н-004"]]);
    expect(self.leftOut.find(({ who }) => who === "М-004")?.why).toBe("согласие отозвано, данные скрыты");
    const distribution = answersTo(school, "распространение-представителя", []).plan;
    expect(distribution.papers.flatMap(({ madeFrom }) => madeFrom)).toEqual(["М-003", "Н-002", "Н-003"]);
  });

  test("of an age nobody knows the strict reading counts", () => {
    const unknown = bookWith({
      Наставляемые: [{ Код: "Н-001", ФИО: "Тестов Иван Ильич", Категория: "студент" }],
      Согласия: [],
    });
    expect(answersTo(unknown, "согласие", []).plan.leftOut.at(-1)?.why).toContain("может быть младше 18 лет");
    expect(
      answersTo(unknown, "согласие-представителя", []).plan.papers.map(({ madeFrom }) => madeFrom),
    ).toContainEqual(["Н-001"]);
  });

  test("the act is made of who took the consent back, by code", () => {
    const { plan, words } = answersTo(school, "акт", [
      "{{ФИО участника}}",
      "{{Код участника}}",
      "{{Уничтожить до, цифрами}}",
      "{{Категории данных}}",
    ]);
    expect(words).toEqual([
      [["________________________________ (М-004)", "М-004", "10.12.2025", "фамилия, имя, отчество"]],
    ]);
    expect(plan.papers[0]?.fileName).toBe("Акт об уничтожении ПД – М-004.docx");
  });
});

test("meetings are those held, in order", () => {
  const { words } = answersTo(
    school,
    "встречи",
    ["{{№ п/п}}", "{{Дата встречи, цифрами}}", "{{Вид встречи}}"],
    { rows: ["П-001"] },
  );
  expect(words[0]).toEqual([
    ["1", "05.10.2025", "знакомство"],
    ["2", "19.10.2025", "пробная"],
  ]);
});

test("few answers are not shown by question", () => {
  const rows = (role: string, survey: string, points: readonly number[]) =>
    points.map((point) => ({
      Роль: role,
      Опрос: survey,
      Дата: "2025-10-01",
      "Комфортность участия в программе": point,
    }));
  const book = bookWith({
    Анкеты: [
      ...rows("наставник", "до", [5, 6, 7]),
      ...rows("наставник", "после", [8, 9, 9]),
      ...rows("наставляемый", "до", [3, 4]),
    ],
  });
  const marks = [
    "{{Кто отвечал}}",
    "{{Средний балл до}}",
    "{{Средний балл после}}",
    "{{Изменение среднего балла}}",
    "{{Ответов до и после}}",
  ];
  expect(answersTo(book, "справка", marks).words[0]).toEqual([
    ["наставники", "6", "8,7", "+2,7", "3 / 3"],
    ["наставляемые", "мало ответов", "нет ответов", "—", "2 / 0"],
  ]);
  expect(
    surveyChanges(book, day).map(({ questions }) =>
      questions.map(({ before, change }) => [before.kind, change]),
    ),
  ).toEqual([[["told", 2.7]], [["too-few", null]]]);
});

describe("a workbook by codes", () => {
  test.each(paperKinds.map(({ key }) => key))("%s: no name in the answers or in the file's name", (key) => {
    const marks = [
      "{{ФИО наставника}}",
      "{{ФИО наставляемого, дательный}}",
      "{{ФИО участника, инициалы}}",
      "{{Название программы}}",
      "{{Наставник: ФИО}}",
    ];
    const { plan, words } = answersTo(byCodes(), key, marks, {
      rows: key === "уведомление" ? ["П-001"] : [],
    });
    expect(
      JSON.stringify([words, plan.papers.map(({ fileName, blanks }) => [fileName, blanks]), plan.leftOut]),
    ).not.toMatch(NAMES);
  });

  test("the code stands beside the line", () => {
    expect(answersTo(byCodes(), "приказ", ["{{ФИО наставника}}"]).words[0]).toEqual([
      ["________________________________ (М-001)"],
    ]);
  });
});

test.each(paperKinds.map(({ key }) => key))("%s of an empty workbook is no mistake", (key) => {
  const { plan } = answersTo(readWorkbook(bookOf({ Паспорт: {} })), key, [
    "{{ФИО наставника}}",
    "{{Дата отчёта}}",
  ]);
  expect(plan.papers).toHaveLength(key === "справка" ? 1 : 0);
});
