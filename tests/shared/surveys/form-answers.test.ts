import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { formColumns } from "../../../shared/surveys/form-columns.ts";
import { type FormAnswersPlan, planFormAnswers } from "../../../shared/surveys/plan-form-answers.ts";
import { usualHeading } from "../../../shared/surveys/question-headings.ts";
import { MARK_HEADING, responseMark } from "../../../shared/surveys/response-mark.ts";
import { surveyChanges } from "../../../shared/surveys/survey-changes.ts";
import type { FormResponse, StandingItem, SurveyForm } from "../../../shared/surveys/survey-form.ts";
import { planUndo } from "../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf } from "../workbook/example-books.ts";

const today = "2025-05-20" as ISODate;
const moment = { today, time: "10:00", who: "проверка" };
const book = bookOf({
  Наставники: [{ ФИО: "Первая Анна", Категория: "педагог" }],
  Наставляемые: [{ ФИО: "Альфа Анна", Категория: "педагог" }],
});

const form: SurveyForm = {
  id: "form",
  title: "Анкета",
  url: "https://example.org/view",
  editUrl: "https://example.org/edit",
  role: "наставник",
  survey: "после",
  anonymous: true,
  madeOn: today,
  finished: true,
  codeItem: null,
  items: [
    { item: 1, key: "effectiveness", text: "Эффективность программы", answer: "point" },
    { item: 2, key: "continue", text: "Продолжите?", answer: "yes" },
    { item: 3, key: "missing", text: "Чего не хватило?", answer: "words" },
  ],
};
const standing: readonly StandingItem[] = [
  { item: 1, title: "Эффективность программы", takes: "point" },
  { item: 2, title: "Продолжите?", takes: "words" },
  { item: 3, title: "Чего не хватило?", takes: "words" },
];
const answered = (number: number, answers: Readonly<Record<number, string>>): FormResponse => ({
  number,
  mark: responseMark(`response ${number}`),
  day: "2025-05-19" as ISODate,
  answers: new Map(Object.entries(answers).map(([item, text]) => [Number(item), text])),
});
const plan = (
  responses: readonly FormResponse[],
  {
    on = book,
    of = form,
    items = standing,
    same = [],
  }: {
    on?: WorkbookSnapshot;
    of?: SurveyForm;
    items?: readonly StandingItem[];
    same?: readonly number[];
  } = {},
): FormAnswersPlan => planFormAnswers(on, of, { items, responses }, same, moment);
function afterOf(planned: FormAnswersPlan): WorkbookSnapshot {
  if (!planned.ok) throw new Error(planned.refusals.join(" "));
  return planned.after;
}
const rowsOf = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot).tables.Анкеты.map(({ values }) => Object.fromEntries(values));

describe("answers become rows", () => {
  test("each in its column, with the day of the answer and without a code", () => {
    const planned = plan([answered(1, { 1: "9", 2: "Да", 3: "времени" })]);
    expect(planned.fresh).toBe(1);
    expect(rowsOf(afterOf(planned))).toMatchObject([
      {
        "Код участника": null,
        Роль: "наставник",
        Опрос: "после",
        Дата: { date: "2025-05-19" },
        "Эффективность программы наставничества": 9,
        [usualHeading("missing")]: "времени",
        [MARK_HEADING]: responseMark("response 1"),
      },
    ]);
  });

  test("never twice, also where somebody changed the row; two people who answered the same are two rows", () => {
    const [first, second] = [answered(1, { 1: "10", 2: "Да" }), answered(2, { 1: "10", 2: "Да" })];
    const once = afterOf(plan([first]));
    const twice = afterOf(plan([first, second], { on: once }));
    expect(rowsOf(twice)).toHaveLength(2);
    const again = plan([first, second], { on: twice });
    expect(again).toMatchObject({ ok: true, edits: [], fresh: 0 });
  });

  test("taken back they can be read again", () => {
    const planned = plan([answered(1, { 1: "9" })]);
    if (!planned.ok) throw new Error();
    const written = simulateEdits(book, withUndo(book, planned, { when: "2025-05-20 10:00", who: "" }));
    const undone = planUndo(written, moment)?.after as WorkbookSnapshot;
    expect(rowsOf(undone)).toEqual([]);
    expect(plan([answered(1, { 1: "9" })], { on: undone }).fresh).toBe(1);
  });

  test("the mark is no point and no question of anybody's", () => {
    const snapshot = afterOf(plan([1, 2, 3].map((number) => answered(number, { 1: "9" }))));
    const [mentors] = surveyChanges(readWorkbook(snapshot), today);
    expect(mentors?.questions.map(({ heading }) => heading)).toEqual([
      "Эффективность программы наставничества",
    ]);
  });

  test("an empty answer is told and not written; a word among the points stays and is told", () => {
    const planned = plan([answered(1, {}), answered(2, { 1: "много" })]);
    expect(planned.said).toEqual([
      "Ответ 1 пустой и не будет записан.",
      "Ответ 2, «Эффективность программы»: «много», а нужно целое число от 1 до 10. Ответ сохранится, в подсчёт не пойдёт.",
    ]);
    expect(planned.fresh).toBe(1);
  });
});

describe("codes", () => {
  const signed: SurveyForm = { ...form, anonymous: false, codeItem: 9 };
  const items = [{ item: 9, title: "Код участника", takes: "words" } as const, ...standing];

  test.each([
    ["m-1", "М-001", []],
    ["М-009", null, ["Ответ 1: во вкладке «Наставники» нет кода «М-009», анкета будет записана без кода."]],
    ["Н-001", null, ["Ответ 1: во вкладке «Наставники» нет кода «Н-001», анкета будет записана без кода."]],
    // Whoever typed a name is not named in the preview.
    ["Первая Анна", null, ["Ответ 1: во вкладке «Наставники» нет кода «…», анкета будет записана без кода."]],
  ])("«%s»", (typed, code, said) => {
    const planned = plan([answered(1, { 9: typed, 1: "9" })], { of: signed, items });
    expect(planned.said).toEqual(said);
    expect(rowsOf(afterOf(planned))).toMatchObject([{ "Код участника": code }]);
  });

  test("a code in an anonymous answer is left out, a name is told by its place; both keep nobody else's answer away", () => {
    const planned = plan([
      answered(1, { 1: "9", 3: "М-001" }),
      answered(2, { 1: "8", 3: "Спасибо, Примерова Анна Тестовна" }),
    ]);
    expect(planned.said).toEqual([
      "Ответ 1, «Чего не хватило?»: опрос анонимный, код участника не будет записан.",
    ]);
    expect(planned.ok && planned.remarks).toEqual([
      "Ответ 2, вопрос 3: в анонимном ответе, похоже, есть имя, код, адрес или телефон. Уберите их.",
    ]);
    expect(rowsOf(afterOf(planned))).toHaveLength(2);
  });
});

describe("a form that was changed", () => {
  const renamed = standing.map((item) => (item.item === 1 ? { ...item, title: "Польза программы" } : item));

  test("a renamed question has a column of its own until a person says that it is the same", () => {
    const planned = plan([answered(1, { 1: "9" })], { items: renamed });
    expect(planned.renamed).toEqual([{ item: 1, was: "Эффективность программы", now: "Польза программы" }]);
    expect(rowsOf(afterOf(planned))[0]).toMatchObject({ "Польза программы": 9 });
    const told = plan([answered(1, { 1: "9" })], { items: renamed, same: [1] });
    expect(rowsOf(afterOf(told))[0]).toMatchObject({ "Эффективность программы наставничества": 9 });
  });

  test.each([
    ["the number of a list before it", "1. Эффективность программы *", 0],
    ["another letter", "Эфективность программы", 1],
    ["another question", "Продолжите?", 1],
  ])("%s", (_, title, count) => {
    const items = standing.map((item) => (item.item === 1 ? { ...item, title } : item));
    expect(formColumns(form, items, []).renamed).toHaveLength(count);
  });

  test("an added question stands under its own words and is no point unless its scale goes from 1 to 10", () => {
    const items = [...standing, { item: 4, title: "Сколько лет Вы в школе", takes: "words" } as const];
    const snapshot = afterOf(
      plan(
        [1, 2, 3].map((number) => answered(number, { 1: "9", 4: "7" })),
        { items },
      ),
    );
    expect(rowsOf(snapshot)[0]).toMatchObject({ "Сколько лет Вы в школе": "7" });
    const [mentors] = surveyChanges(readWorkbook(snapshot), today);
    expect(mentors?.questions).toHaveLength(1);
  });

  test.each([
    [{ item: 4, title: "Ваше ФИО", takes: "words" }, "он просит имя или адрес"],
    [{ item: 4, title: "Электронная почта", takes: "words" }, "он просит имя или адрес"],
    [{ item: 4, title: "Приложите файл", takes: "file" }, "файлам в «Анкетах» нет места"],
    [{ item: 4, title: "Оцените", takes: "other-scale" }, "его шкала не от 1 до 10"],
    [{ item: 4, title: "Роль", takes: "words" }, "так называется столбец самой вкладки"],
  ] as const)("what has no place is told and not written: %o", (added, why) => {
    const planned = plan([answered(1, { 1: "9", 4: "тайна" })], { items: [...standing, added] });
    expect(planned.said.join(" ")).toContain(why);
    expect(JSON.stringify(afterOf(planned))).not.toContain("тайна");
  });

  test("another scale under a question of points is told, and no point of it is written", () => {
    const items = standing.map((item) =>
      item.item === 1 ? { ...item, takes: "other-scale" as const } : item,
    );
    const planned = plan([answered(1, { 1: "5", 2: "Да" })], { items });
    expect(planned.said.join(" ")).toContain("шкала теперь не от 1 до 10");
    expect(rowsOf(afterOf(planned))[0]?.["Эффективность программы наставничества"] ?? null).toBeNull();
  });

  test("a question that is gone is told", () => {
    expect(formColumns(form, standing.slice(1), []).remarks).toEqual([
      "Вопроса «Эффективность программы» в форме больше нет: он останется без ответов.",
    ]);
  });
});
