import { describe, expect, test } from "vitest";
import { proposePairs } from "../../../shared/pairing/propose-pairs.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { tabOf, withTab } from "../workbook/example-books.ts";
import {
  asksMaths,
  bookOfPeople,
  consent,
  day,
  MATHS,
  mentee,
  mentor,
  pairsOf,
  proposalsFor,
} from "./made-people.ts";

describe("the gate", () => {
  const both = [consent("М-001"), consent("Н-001")];
  test.each([
    ["mentee, none", [consent("М-001")], "Н-001", /согласие «обработка ПД»: согласия нет/],
    [
      "mentee, withdrawn",
      [consent("М-001"), consent("Н-001", { Отозвано: "2024-10-01" })],
      "Н-001",
      /отозвано/,
    ],
    [
      "mentee, expired",
      [consent("М-001"), consent("Н-001", { "Действует до": "2024-10-01" })],
      "Н-001",
      /истёк/,
    ],
  ])("%s: the person is told of and not proposed", (_, consents, code, why) => {
    const result = proposalsFor([MATHS], [asksMaths], { Согласия: consents });
    expect(result.proposals).toEqual([]);
    expect(result.unmatched.map((each) => each.mentee)).toEqual([code]);
    expect(result.unmatched[0]?.why).toMatch(why);
  });

  test("who took the consent back in one bank is proposed from neither, and nobody's words name him", () => {
    const twice = { ФИО: "Примеров Иван Тестович" };
    const { proposals, unmatched, problems } = proposalsFor(
      [
        { ...mentor("Химия"), ...twice },
        mentor("Вязание, ученик Ивана Примерова", { ФИО: "Макетова Анна Ивановна" }),
      ],
      [{ ...mentee("Вязание"), ...twice }, mentee("Вязание")],
      {
        Согласия: [
          consent("М-001", { Отозвано: "2024-10-01" }),
          ...["М-002", "Н-001", "Н-002"].map((code) => consent(code)),
        ],
      },
    );
    expect(proposals.map((each) => `${each.mentor} ${each.mentee}`)).toEqual(["М-002 Н-002"]);
    expect(unmatched.map((each) => each.mentee)).toEqual(["Н-001"]);
    expect(unmatched[0]?.why).toContain("отозвано");
    expect(problems.map(({ place }) => place)).toEqual(["Наставники, строка 2"]);
    expect(JSON.stringify({ proposals, unmatched, problems })).not.toMatch(/Пример|Макет/);
  });

  test("a child who signed alone is not proposed; with a representative's signature he is", () => {
    const child = mentee("Вязание", { Категория: "обучающийся", "Год рождения": 2010 });
    const signed = (who: string) =>
      proposalsFor([mentor("Вязание")], [child], {
        Согласия: [consent("М-001"), consent("Н-001", { "Кто подписал": who })],
      });
    expect(signed("сам").unmatched[0]?.why).toMatch(/нет 18 лет/);
    expect(pairsOf(signed("законный представитель"))).toEqual(["М-001 Н-001"]);
  });

  test.each([
    ["no consent", [consent("Н-001")], {}, "М-001 – согласие «обработка ПД»: согласия нет"],
    [
      "mentoring given up",
      [...both, consent("М-001", { Вид: "дополнительные обязанности наставника", Отозвано: "2024-10-20" })],
      {},
      "М-001 – согласие «дополнительные обязанности наставника»: согласие отозвано",
    ],
    ["no category", both, { Категория: "" }, "М-001 – не указана категория"],
    [
      "a number nobody can read",
      both,
      { "Сколько наставляемых готов вести": "пока никого" },
      "М-001 – не понял, сколько наставляемых готов вести",
    ],
    ["a graduate of nobody knows where", both, { Категория: "выпускник" }, "М-001 – категория «выпускник»"],
    [
      "a category of no form",
      both,
      { Категория: "ветеран" },
      "М-001 – категории «ветеран» нет ни в одной форме",
    ],
    ["a code that is none", both, { Код: "первый" }, "нет кода вида М-001"],
    ["a day nobody can read", both, { "Дата завершения программы": "весной" }, "М-001 – не понял дату"],
  ])("a mentor is left out and told of: %s", (_, consents, more, words) => {
    const { proposals, problems } = proposalsFor([{ ...MATHS, ...more }], [asksMaths], {
      Согласия: consents,
    });
    expect(proposals).toEqual([]);
    expect(problems.map(({ code, place }) => [code, place])).toEqual([
      ["pairing.mentor-left-out", "Наставники, строка 2"],
    ]);
    expect(problems[0]?.words).toContain(words);
  });

  test.each([
    ["left before", { "Дата завершения программы": "2024-10-01" }],
    ["comes later", { "Дата вхождения в программу": "2024-12-01" }],
  ])("who is not in the programme takes no part and is not spoken of: %s", (_, more) => {
    expect(proposalsFor([MATHS], [{ ...asksMaths, ...more }])).toEqual({
      proposals: [],
      unmatched: [],
      problems: [],
    });
    expect(proposalsFor([{ ...MATHS, ...more }], [asksMaths]).proposals).toEqual([]);
  });
});

test("nobody's name, telephone or address comes through, wherever it was typed", () => {
  const result = proposalsFor(
    [
      mentor("Вязание, учила Образцова Петра, тел. +7 900 000-00-02", { ФИО: "Примерова Анна Тестовна" }),
      mentor("Вязание", { ФИО: "Макетов Олег Тестович", Интересы: "пишите на maket@example.ru" }),
    ],
    [
      mentee("Вязание у Примеровой", { ФИО: "Образцов Пётр Примерович" }),
      mentee("Вязание", { ФИО: "Шаблонова Вера Тестовна" }),
    ],
    { Пары: [{ Наставник: "Неизвестная Мария", Наставляемый: "Н-7", Состояние: "действует" }] },
  );
  expect(result.proposals).toHaveLength(2);
  expect(JSON.stringify(result)).not.toMatch(/Примеров|Образцов|Макетов|Шаблонов|Неизвестн|Мария|900|@/);
  expect(result.problems.map(({ code, words }) => [code, words])).toEqual([
    ["report.unknown-mentor", "…"],
    ["report.unknown-mentee", "Н-7"],
  ]);
});

test("without the column that says who is busy nothing is proposed", () => {
  const book = bookOfPeople([MATHS], [asksMaths], {
    Пары: [{ Наставник: "М-001", Наставляемый: "Н-005", Состояние: "расторгнута" }],
  });
  const at = tabOf(book, "Пары").rows[0]?.indexOf("Состояние") ?? -1;
  const lost = withTab(book, "Пары", ({ rows }) => void (rows[0] as unknown[]).splice(at, 1, "Другое"));
  expect(pairsOf(proposePairs(readWorkbook(book), day))).toHaveLength(1);
  const { proposals, unmatched } = proposePairs(readWorkbook(lost), day);
  expect(proposals).toEqual([]);
  expect(unmatched).toEqual([
    { mentee: "Н-001", why: "Пара не предложена: во вкладке «Пары» нет столбца «Состояние»." },
  ]);
});
