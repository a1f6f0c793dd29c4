import { describe, expect, test } from "vitest";
import type { OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { asksMaths, consent, MATHS, mentee, mentor, pairsOf, proposalsFor } from "./made-people.ts";

test("a proposal says what speaks for it and against it, what is not written, and who would be next", () => {
  const { proposals, unmatched, problems } = proposalsFor(
    [
      {
        ...MATHS,
        "Желаемый возраст наставляемых": "от 20 до 40 лет",
        "Ресурс времени на программу": "1 час в неделю",
        "Прошёл обучение": true,
      },
      mentor("Математика"),
    ],
    [{ ...asksMaths, "Год рождения": 1999 }],
  );
  expect(unmatched).toEqual([]);
  expect(problems).toEqual([]);
  expect(proposals).toEqual([
    {
      mentor: "М-001",
      mentee: "Н-001",
      score: 95,
      form: "педагог – педагог",
      roleModel: "опытный учитель – молодой специалист",
      reasons: [
        "Запрос «Подготовка к ЕГЭ» — компетенции «Подготовка к ЕГЭ по математике»: общее «экзамены (ОГЭ, ЕГЭ)».",
        "Общий предмет: математика.",
        "Возраст подходит по году рождения: желаемый возраст «от 20 до 40 лет».",
        "Ролевая модель «опытный учитель – молодой специалист»: наставляемый – молодой специалист, стаж наставника больше.",
        "Время: ресурс времени «1 час в неделю».",
        "Наставник прошёл обучение.",
      ],
      against: [
        "До начала работы нужно согласие наставника «дополнительные обязанности наставника»: согласия нет (ТК РФ, статья 351.8).",
        "Не указано: место работы или учёбы наставника.",
      ],
      runnerUp: {
        mentor: "М-002",
        score: 20,
        cost: 75,
        form: "педагог – педагог",
        roleModel: null,
        reasons: ["Общий предмет: математика."],
        against: [
          "В запросе есть и другое, чего у наставника не названо: «экзамены (ОГЭ, ЕГЭ)».",
          "Обучение наставника не отмечено.",
          "До начала работы нужно согласие наставника «дополнительные обязанности наставника»: согласия нет (ТК РФ, статья 351.8).",
          "Не указано: желаемый возраст наставляемых, стаж наставника, ресурс времени наставника, место работы или учёбы наставника.",
        ],
      },
    },
  ]);
});

test("where everything speaks for a pair it has 100 points", () => {
  const { proposals } = proposalsFor(
    [
      {
        ...MATHS,
        "Место работы/учёбы": "МБОУ «Школа № 0»",
        "Желаемый возраст наставляемых": "любой",
        "Ресурс времени на программу": "2 часа в неделю",
        "Прошёл обучение": true,
      },
    ],
    [asksMaths],
    {
      Паспорт: { "Краткое наименование организации": "МБОУ «Школа №0»" },
      Согласия: [
        ...["М-001", "Н-001"].map((code) => consent(code)),
        consent("М-001", { Вид: "дополнительные обязанности наставника", "Кто подписал": "сам" }),
      ],
    },
  );
  expect(proposals.map(({ score, against }) => [score, against])).toEqual([[100, []]]);
});

describe("who is proposed to whom", () => {
  test("the whole is better than the best single pair: one gives way", () => {
    // Both want the mentor of maths, one of them can be helped by another too.
    const result = proposalsFor([MATHS, mentor("Подготовка к ОГЭ")], [asksMaths, mentee("Подготовка к ЕГЭ")]);
    expect(pairsOf(result)).toEqual(["М-001 Н-001", "М-002 Н-002"]);
  });

  test("the next best is one who still has room when all pairs are proposed", () => {
    const next = (mentors: readonly OutsideRow[]) =>
      proposalsFor(mentors, [asksMaths, asksMaths]).proposals.map(({ runnerUp }) => runnerUp?.mentor ?? null);
    expect(next([MATHS, MATHS])).toEqual([null, null]);
    expect(next([MATHS, MATHS, mentor("Математика")])).toEqual(["М-003", "М-003"]);
  });

  test("a mentor without a number leads one; with a number as many, less those of pairs that stand", () => {
    const three = [asksMaths, asksMaths, asksMaths];
    expect(pairsOf(proposalsFor([MATHS], three))).toHaveLength(1);
    const ready = { ...MATHS, "Сколько наставляемых готов вести": 3 };
    expect(pairsOf(proposalsFor([ready], three))).toHaveLength(3);
    const { unmatched, ...result } = proposalsFor([ready], [...three, asksMaths], {
      Пары: [
        { Наставник: "M-1", Наставляемый: "Н-001", Состояние: "действует" },
        { Наставник: "М-001", Наставляемый: "Н-002", Состояние: "предложена" },
        { Наставник: "М-001", Наставляемый: "Н-009", Состояние: "завершена" },
      ],
    });
    expect(pairsOf({ unmatched, ...result })).toEqual(["М-001 Н-003"]);
    expect(unmatched).toEqual([
      {
        mentee: "Н-004",
        why: "У подходящих наставников больше нет места: М-001 (75). Спросите, готовы ли они вести ещё одного, или найдите нового наставника.",
      },
    ]);
  });

  test("a terminated pair is not proposed again, a completed one is and says so", () => {
    const pairs = (state: string) => ({
      Пары: [{ Наставник: "М-001", Наставляемый: "Н-001", Состояние: state }],
    });
    const terminated = proposalsFor([MATHS], [asksMaths], pairs("расторгнута"));
    expect(terminated.proposals).toEqual([]);
    expect(terminated.unmatched[0]?.why).toBe(
      "Общее с запросом есть только у тех, с кем пара невозможна: пара с этим наставником уже была расторгнута.",
    );
    const completed = proposalsFor([MATHS], [asksMaths], pairs("завершена"));
    expect(completed.proposals[0]?.against).toContain("Эти двое уже завершили одну программу вместе.");
  });

  test.each([
    ["the same name", { ФИО: "Примерова Анна Тестовна" }, { ФИО: "Примерова Анна Тестовна" }],
    ["another spelling of it", { ФИО: "Примерова  Алёна Тестовна" }, { ФИО: "примерова алена тестовна" }],
    ["the initials of it", { ФИО: "Примерова Анна Тестовна" }, { ФИО: "Примерова А. Т." }],
    ["the other order", { ФИО: "Примерова Анна Тестовна" }, { ФИО: "Анна Тестовна Примерова" }],
    [
      "no name and one telephone",
      { "Контактные данные": "+7 900 000-00-01" },
      { "Контактные данные (данные представителя)": "8 (900) 000-00-01" },
    ],
  ])("nobody is his own mentor: %s", (_, one, other) => {
    const result = proposalsFor([{ ...MATHS, ...one }], [{ ...asksMaths, ...other }]);
    expect(result.proposals).toEqual([]);
    expect(result.unmatched[0]?.why).toContain("это один и тот же человек");
  });

  test.each([
    ["another first name", { ФИО: "Примерова Анна Тестовна" }, { ФИО: "Примерова Алла Тестовна" }],
    [
      "the same name, born in other years",
      { ФИО: "Примеров Иван Тестович", "Год рождения": 1980 },
      { ФИО: "Примеров Иван Тестович", "Год рождения": 2001 },
    ],
    [
      "a telephone of the family under other names",
      { ФИО: "Примерова Анна Тестовна", "Контактные данные": "89000000001" },
      { ФИО: "Образцов Пётр", "Контактные данные (данные представителя)": "89000000001" },
    ],
  ])("but somebody else may be: %s", (_, one, other) => {
    expect(pairsOf(proposalsFor([{ ...MATHS, ...one }], [{ ...asksMaths, ...other }]))).toHaveLength(1);
  });

  test("people who share nothing stay without a pair, however well age, time and place suit", () => {
    const willing = {
      "Желаемый возраст наставляемых": "любой",
      "Ресурс времени на программу": "5 часов в неделю",
      "Прошёл обучение": true,
    };
    const result = proposalsFor([mentor("Вязание крючком", willing)], [mentee("Дисциплина на уроке")]);
    expect(result.proposals).toEqual([]);
    expect(result.unmatched).toEqual([
      {
        mentee: "Н-001",
        why: "Ни у одного наставника, который участвует в подборе, не названо того, о чём запрос.",
      },
    ]);
  });

  test.each([
    ["no request", mentee(""), "Не указан основной запрос: подбирать не по чему."],
    [
      "general words",
      mentee("Нужна помощь в работе"),
      "В запросе только общие слова: уточните, с чем нужна помощь.",
    ],
    [
      "no category",
      mentee("ЕГЭ", { Категория: "" }),
      "Не указана категория: без неё форма наставничества неизвестна.",
    ],
    [
      "no form",
      mentee("ЕГЭ", { Категория: "ветеран" }),
      "Нет наставников, с которыми у категории «ветеран» есть форма наставничества.",
    ],
  ])("%s: the reason tells what to put right", (_, who, why) => {
    expect(proposalsFor([MATHS], [who]).unmatched).toEqual([{ mentee: "Н-001", why }]);
  });

  test.each([
    ["педагог", "педагог", "педагог – педагог"],
    ["педагог", "обучающийся", "учитель – ученик"],
    ["педагог", "студент", "педагог – студент"],
    ["обучающийся", "обучающийся", "ученик – ученик"],
    ["студент", "обучающийся", "студент – ученик"],
    ["работодатель", "обучающийся", "работодатель – ученик"],
    ["работодатель", "студент", "работодатель – студент"],
    ["работодатель", "педагог", "социальный партнёр – педагог"],
    ["обучающийся", "педагог", null],
    ["студент", "студент", null],
    ["родитель", "обучающийся", "работодатель – ученик"],
    ["выпускник", "педагог", "социальный партнёр – педагог"],
  ])("%s and %s: the form is %s", (one, other, form) => {
    const result = proposalsFor(
      [mentor("Вязание", { Категория: one, "Место работы/учёбы": "Завод «Пример»" })],
      [mentee("Вязание", { Категория: other })],
    );
    expect(result.proposals.map((proposal) => proposal.form)).toEqual(form === null ? [] : [form]);
  });
});
