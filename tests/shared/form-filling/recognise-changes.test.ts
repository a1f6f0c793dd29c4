import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recognise } from "../../../shared/form-filling/recognise.ts";
import { type FieldKey, reportField } from "../../../shared/report/report-fields.ts";
import { askedQuestions } from "./asked-questions.ts";
import { makeQuestion } from "./make-question.ts";
import { tuned } from "./wordings-held-out.ts";

/** A share asked over a count may be answered with the share; with the count never. */
const isCount = (field: FieldKey | null) => field !== null && reportField(field).kind === "count";

const phrases = askedQuestions("phrases").filter(
  (asked) => recognise(makeQuestion(asked)).field === asked.field,
);
const answered = [...tuned, ...phrases].filter(({ field, text }) => field !== null && !text.startsWith("- "));
const counts = answered.filter(({ field }) => isCount(field));
const fieldOf = (question: Parameters<typeof makeQuestion>[0]) => recognise(makeQuestion(question)).field;

/** Every other known count, those of even or of odd place by the words that are added: each addition meets half of them, each count half. */
const inTurn = (words: string) => counts.filter((_, place) => (place + words.length) % 2 === 0);

/** Numbering the question had is taken off first: forms do not number twice. */
const bare = (text: string) => text.replace(/^[\d.)\s]+/, "");

describe("numbering, marks and dates change nothing", () => {
  test.each<[string, (text: string) => string]>([
    ["numbered 7.2.", (text) => `7.2. ${bare(text)}`],
    ["numbered without a space", (text) => `12.${bare(text)}`],
    ["numbered with a bracket", (text) => `4) ${bare(text)}`],
    ["«п. 3.1»", (text) => `п. 3.1. ${bare(text)}`],
    ["a Roman number", (text) => `IV. ${bare(text)}`],
    ["a letter", (text) => `б) ${bare(text)}`],
    ["a star", (text) => `${text} *`],
    ["capitals", (text) => text.toUpperCase()],
    ["no-break spaces", (text) => text.replace(/ /g, "\u00A0")],
    ["long dashes", (text) => text.replace(/ [-–] /g, " — ")],
    ["Latin look-alikes", (text) => text.replace(/о/g, "o").replace(/а(?=[а-я])/g, "a")],
    ["a date", (text) => `${text} (по состоянию на 01.06.2026 г.)`],
  ])("%s", (_name, noise) => {
    const lost = answered.filter(
      (question) => fieldOf({ ...question, text: noise(question.text) }) !== question.field,
    );
    expect(lost.map(({ text }) => noise(text))).toEqual([]);
  });

  test.each([
    "Мониторинг внедрения целевой модели наставничества в образовательной организации",
    "Ведомость 2. Общие сведения (на 01.06.2026, цифрами, без букв и точек)",
    "Общие сведения об организации, осуществляющей образовательную деятельность",
  ])("under the title «%s», that names nobody", (title) => {
    const lost = answered.filter(
      (question) =>
        fieldOf({ ...question, section: [title, ...(question.section ?? [])] }) !== question.field,
    );
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});

describe("words that make another question are never overlooked", () => {
  test.each([
    "планируемое значение",
    "план на следующий год",
    "за прошлый учебный год",
    "в предыдущем периоде",
    "из них женщин",
    "имеющих высшую категорию",
    "старше 60 лет",
    "в расчёте на одного куратора",
    "не получивших отзыв",
    "в среднем за месяц",
    "в муниципальном районе",
    "5 классов",
    "(год назад)",
    "(за 2 квартал)",
    "в следующем учебном году",
    "за последний месяц",
    "(прирост)",
    "(дистанционно)",
    "(участников СВО)",
    "(логопедов)",
    "(по математике)",
    "(за три года)",
    "(филиала)",
    "(имеющих награды)",
    "(по мнению родителей)",
    "в других организациях",
    "из сельских школ",
    "мужского пола",
    "детей-сирот",
    "которых планируется привлечь",
    "по инициативе наставника",
    // other people, other organisations
    "классных руководителей",
    "руководителей методических объединений",
    "координаторов",
    "психологов",
    "соседней школы",
    "головной организации",
    "структурного подразделения",
    // another time
    "за всё время",
    "за май",
    "за первое полугодие",
    "на начало года",
    "в предыдущие годы",
    "за последние 3 года",
    // another stage of the thing
    "начато",
    "подали заявку",
    "на согласовании",
    "приостановлено",
    "отменено",
    "перенесено",
    "желающих",
    "прошедших отбор",
    // another measure
    "часов",
    "рублей",
    "семей",
    "классов",
    "на человека",
    "в расчёте на одного педагога",
    "средний балл",
    "место в рейтинге",
    "во сколько раз",
    "динамика",
    // two things in one question
    "и доля",
    "и количество занятий",
    "и список",
    "и их ФИО",
    // a part of the people
    "будущих",
    "бывших",
    "в кружках",
    "по физике",
    "на бюджете",
    "имеющих учёную степень",
    "по вашему мнению",
    "а не по факту",
  ])("«…, %s»", (addition) => {
    const taken = inTurn(addition).filter((question) =>
      isCount(fieldOf({ ...question, text: `${question.text}, ${addition}` })),
    );
    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  test.each([
    "План на 2026/2027 учебный год",
    "Плановые показатели",
    "Показатели за прошлый год",
    "Предыдущий период",
    "Из них женщин",
    "Мужчины",
    "Доля, %",
    "В процентах",
    "Прогноз",
    "В среднем на одну организацию",
    "Не участвуют в программе",
    "Выбывшие",
    "Количество победителей конкурса",
    "Без учёта совместителей",
    "Без ставки",
    "Внешние совместители",
    "За 2 квартал",
    "Год назад",
    "Следующий учебный год",
    "Установлено на 2026 год",
    "Изменение за квартал",
    "Дистанционные",
    "Очная форма",
    "Участники СВО",
    "Дети-сироты",
    "Сельские школы",
    "В других организациях",
    "В возрасте до 35 лет",
    "Высшая категория",
    "1 курс",
    "Начальные классы",
    "Причины отклонения",
    "Вакансии",
    "Новые",
    "Новички",
    "Классные руководители",
    "Тренеры",
    "Отменено",
    "Начато",
    "Отложенные",
    "Желающие",
    "Потенциальные",
    "Опытные",
    "Заявки",
    "Резерв",
    "Тьют-ры",
    "По мнению родителей",
    "Соседняя школа",
    "Головная организация",
    "Кружки",
    "Часы",
    "Рубли",
    "За май",
    "За всё время",
    "Учебная практика",
  ])("under «%s»", (heading) => {
    for (const place of ["nearest", "outermost"] as const) {
      const taken = inTurn(heading).filter(({ section = [], ...question }) => {
        const path = place === "nearest" ? [...section, heading] : [heading, ...section];
        return isCount(fieldOf({ ...question, section: path }));
      });
      expect(taken.map(({ text }) => text)).toEqual([]);
    }
  });

  test.each<[string, string, string]>([
    ["Наставляемые", "дети на учёте в ПДН по школе", "дети на учёте в ПДН"],
    ["Наставники", "педагоги, всего по организации", "педагоги, всего"],
    ["Пары", "Действующие пары, чел.", "Действующие пары, ед."],
    [
      "Программы",
      "Реализуемые персонализированные программы, пар",
      "Реализуемые персонализированные программы",
    ],
    ["Встречи", "Количество встреч, часов", "Количество встреч"],
    [
      "Согласия",
      "Число и доля согласий на обработку персональных данных",
      "Согласий на обработку персональных данных",
    ],
  ])("under «%s»: «%s» is not «%s»", (heading, other, same) => {
    expect(fieldOf({ text: other, section: [heading], kind: "number" })).toBeNull();
    expect(fieldOf({ text: same, section: [heading], kind: "number" })).not.toBeNull();
  });

  test.each<[string, readonly string[]]>([
    ["Кто подписал", ["Реквизиты", "Кто подписал"]],
    ["Подписант", ["Реквизиты", "Подписант"]],
  ])("a paper under «%s» is asked for something the report does not keep", (_name, section) => {
    expect(fieldOf({ text: "Положение о наставничестве", section, kind: "text" })).toBeNull();
  });

  test.each(["Плановое значение", "За прошлый год", "В процентах"])("with the hint «%s»", (help) => {
    expect(
      counts.filter((question) => isCount(fieldOf({ ...question, help }))).map(({ text }) => text),
    ).toEqual([]);
  });
});

describe("whatever a page says", () => {
  const words = fc.constantFrom(
    ...[...new Set(tuned.flatMap(({ text }) => text.split(" ")))],
    "план",
    "—",
    "«",
    "12",
    "",
    "\u0000",
  );
  const texts = fc.array(words, { maxLength: 12 }).map((each) => each.join(" "));

  test("recognition never throws, and is sure only of what it can quote", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), fc.array(texts, { maxLength: 3 }), (text, section) => {
        const { field, confidence, evidence } = recognise(makeQuestion({ text, section, kind: "number" }));
        expect(confidence === 0).toBe(field === null);
        if (field !== null) expect(evidence).not.toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
