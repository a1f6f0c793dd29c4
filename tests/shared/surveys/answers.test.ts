import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { isCode } from "../../../shared/people/code.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { readCommaSeparated } from "../../../shared/surveys/comma-separated.ts";
import { readExportedAnswers } from "../../../shared/surveys/exported-answers.ts";
import { gatherSwot } from "../../../shared/surveys/gather-swot.ts";
import type { GivenAnswers } from "../../../shared/surveys/given-answers.ts";
import { planCuratorPoints } from "../../../shared/surveys/plan-curator-points.ts";
import { type AnswersPlan, planSurveyAnswers } from "../../../shared/surveys/plan-survey-answers.ts";
import type { AskedQuestion, Questionnaire } from "../../../shared/surveys/questionnaire.ts";
import { questionnaireById, questionnaires } from "../../../shared/surveys/questionnaires.ts";
import { surveyChanges } from "../../../shared/surveys/survey-changes.ts";
import { readTypedAnswers } from "../../../shared/surveys/typed-answers.ts";
import { webFormPlan } from "../../../shared/surveys/web-form-items.ts";
import { planUndo } from "../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { UNDO_HEADING } from "../../../shared/undo/undo-record.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, contents, tabOf, withTab } from "../workbook/example-books.ts";

const today = "2025-05-20" as ISODate;
const moment = { today, time: "10:00", who: "проверка" };
const book = bookOf({
  Наставники: [{ ФИО: "Первая Анна", Категория: "педагог" }],
  Наставляемые: [{ ФИО: "Альфа Анна", Категория: "педагог" }],
});
const after = questionnaireById("учителя/наставляемый/после") as Questionnaire;
const before = questionnaireById("учителя/наставляемый/до") as Questionnaire;
const asked: readonly AskedQuestion[] = [
  { key: "effectiveness", text: "Эффективность", answer: "point" },
  { key: "comfort", text: "Комфорт", answer: "point" },
  { key: "often", text: "Как часто?", answer: "often" },
  { key: "continue", text: "Продолжите?", answer: "yes" },
  { key: "missing", text: "Чего не хватило?", answer: "words" },
];

const given = (more: Partial<GivenAnswers>): GivenAnswers => ({
  role: "наставляемый",
  survey: "после",
  questions: asked,
  sheets: [],
  day: today,
  anonymous: true,
  repeated: false,
  ...more,
});
function afterOf(plan: AnswersPlan): WorkbookSnapshot {
  if (!plan.ok) throw new Error(plan.refusals.join(" "));
  return plan.after;
}
const answersIn = (snapshot: WorkbookSnapshot) => readWorkbook(snapshot).tables.Анкеты;

describe("answers typed from paper", () => {
  test.each([
    [
      "7 8 часто да «мало встреч»",
      { effectiveness: 7, comfort: 8, often: "Часто", continue: "да", missing: "мало встреч" },
    ],
    ["7 8 часто да", { effectiveness: 7, comfort: 8, often: "Часто", continue: "да" }],
    ["10; 1; 1-2; нет; времени; мало", null],
    [
      "10; 1; 1–2 раза; нет; «времени; мало»",
      { effectiveness: 10, comfort: 1, often: "1–2 раза", continue: "нет", missing: "времени; мало" },
    ],
    ["10\t*\tник\t+\t", { effectiveness: 10, often: "Никогда", continue: "да" }],
    ["7 8 часто", null],
    ["7 11 часто да", null],
    ["7 8.5 часто да", null],
    ["7 0 часто да", null],
    ["7 8 1 да", null],
    ["7 8 часто -", null],
    ["* * * *", null],
  ] as const)("%s", (line, expected) => {
    const { sheets, faults } = readTypedAnswers(line, asked, true);
    if (expected === null) expect(faults.length).toBeGreaterThan(0);
    else {
      expect(faults).toEqual([]);
      expect(Object.fromEntries(sheets[0]?.answers ?? [])).toEqual(expected);
    }
  });

  test("says the line, the question and what is needed", () => {
    expect(readTypedAnswers("7 8 часто да\n\n7 8 да\n7 11 часто может", asked, true).faults).toEqual([
      "Строка 3: введено 3 ответа, а нужно 5 или 4, если без ответов своими словами.",
      "Строка 4, вопрос 2 («Комфорт»): «11», а нужно целое число от 1 до 10. Пропуск — *.",
      "Строка 4, вопрос 4 («Продолжите?»): «может», а нужно «да» или «нет». Пропуск — *.",
    ]);
    expect(readTypedAnswers("Н-001 7 8 часто да", asked, true).faults).toEqual([
      "Строка 1: анкета анонимная, уберите код участника.",
    ]);
  });

  test("become rows, with a column for every new question, also where two people answered the same", () => {
    const { sheets } = readTypedAnswers("7 8 часто да\n7 8 часто да", asked, true);
    const once = afterOf(planSurveyAnswers(book, given({ sheets }), moment));
    const twice = afterOf(planSurveyAnswers(once, given({ sheets }), moment));
    const rows = answersIn(twice);
    expect(rows).toHaveLength(4);
    expect(Object.fromEntries(rows[3]?.values ?? [])).toMatchObject({
      Роль: "наставляемый",
      Опрос: "после",
      Дата: { date: today },
      "Эффективность программы наставничества": 7,
      "Желание продолжить участие": "да",
      "Как часто проводятся мероприятия": "Часто",
    });
    expect(tabOf(twice, "Анкеты").hidden).toBe(false);
    expect(buildReport(readWorkbook(twice), today, today).values["satisfaction.mentees"]).toBe(75);
  });

  test("with a code go under it; a code nobody has is refused, a second questionnaire is said", () => {
    const { sheets } = readTypedAnswers("н-1 7 8 часто да", asked, false);
    const plan = planSurveyAnswers(book, given({ sheets, anonymous: false }), moment);
    expect(textOf(answersIn(afterOf(plan))[0] as never, "Код участника")).toBe("Н-001");
    const again = planSurveyAnswers(afterOf(plan), given({ sheets, anonymous: false }), moment);
    expect(again.ok && again.remarks).toEqual([
      "Строка 1: анкета н-1 («после») уже есть. Обе войдут в подсчёт.",
    ]);
    const wrong = readTypedAnswers("Н-009 7 8 часто да\nМ-001 7 8 часто да", asked, false).sheets;
    expect(planSurveyAnswers(book, given({ sheets: wrong, anonymous: false }), moment)).toEqual({
      ok: false,
      refusals: [
        "Строка 1: во вкладке «Наставляемые» нет кода «Н-009».",
        "Строка 2: код «М-001» не наставляемого. Проверьте, та ли это анкета.",
      ],
    });
  });

  test("a name in an anonymous answer is told by its place alone", () => {
    const { sheets } = readTypedAnswers("7; 8; часто; да; спасибо, Примеров Иван Петрович", asked, true);
    const plan = planSurveyAnswers(book, given({ sheets }), moment);
    expect(plan.ok && plan.remarks).toEqual([
      "Строка 1, вопрос 5: в анонимном ответе, похоже, есть имя, код, адрес или телефон. Уберите их.",
    ]);
  });
});

describe("answers from the table of a form", () => {
  const item = (title: string) => after.questions.findIndex(({ text }) => text === title);
  const headings = webFormPlan(after, true).items.map(({ title }) => title);

  test("every questionnaire is known again by its own words, in any order", () => {
    for (const each of questionnaires) {
      const titles = webFormPlan(each, false)
        .items.map(({ title }) => title)
        .reverse();
      const { columns, remarks } = readExportedAnswers(
        [titles, titles.map(() => "5")],
        each.questions,
        false,
      );
      expect(columns.filter(({ use }) => use.kind === "question" && use.sure)).toHaveLength(
        each.questions.length,
      );
      expect(columns.at(-1)?.use.kind).toBe("code");
      expect(remarks.filter((remark) => remark.startsWith("Столбец"))).toEqual([]);
    }
  });

  test("numbers, stars and other words around a question, service columns, addresses, own questions", () => {
    const table = [
      [
        "Отметка времени",
        "Адрес электронной почты",
        "1. эффективность программы  наставничества *",
        "Насколько было комфортно работать в программе наставничества",
        "Оцените [Качество программы профессиональной адаптации]",
        "Любимый предмет",
        "Любимый предмет",
        "ID",
        "Роль",
        "Пусто",
      ],
      ["15.05.2025 14:33:12", "a@b.example", 9, "8", "десять", "физика", "химия", 4, "учитель", ""],
      ["5/6/2025 14:33", "", "7", "", 6, "", "", 5, "", ""],
    ];
    const { columns, sheets, remarks } = readExportedAnswers(table, after.questions, true);
    expect(columns.map(({ use }) => use)).toEqual([
      { kind: "day" },
      { kind: "left", why: "personal" },
      { kind: "question", key: "effectiveness", sure: true },
      { kind: "question", key: "comfort", sure: false },
      { kind: "question", key: "adaptation", sure: true },
      { kind: "own", as: "Любимый предмет" },
      { kind: "own", as: "Любимый предмет (2)" },
      { kind: "left", why: "service" },
      { kind: "left", why: "service" },
      { kind: "left", why: "empty" },
    ]);
    expect(sheets.map(({ day, answers }) => [day, Object.fromEntries(answers)])).toEqual([
      [
        "2025-05-15",
        {
          effectiveness: 9,
          comfort: 8,
          adaptation: "десять",
          "Любимый предмет": "физика",
          "Любимый предмет (2)": "химия",
        },
      ],
      [null, { effectiveness: 7, adaptation: 6 }],
    ]);
    expect(remarks).toContain("Строка 3: не понял день «5/6/2025 14:33», будет записан день опроса.");
    expect(remarks).toContain(
      "Столбец «Насколько было комфортно работать в программе наставничества» похож на вопрос «Комфортность участия в программе» и записан как он. Проверьте.",
    );
    const plan = planSurveyAnswers(book, given({ questions: after.questions, sheets }), moment);
    const text = JSON.stringify(afterOf(plan));
    expect(text).not.toContain("a@b.example");
    expect(answersIn(afterOf(plan)).map((row) => textOf(row, "Роль"))).toEqual([
      "наставляемый",
      "наставляемый",
    ]);
  });

  test("a .csv file with commas, or with semicolons as Russian programs save it", () => {
    expect(
      readCommaSeparated('\uFEFF"Отметка, времени","Вопрос"\r\n"15.05.2025","да; ""конечно""\nвот"\r\n'),
    ).toEqual([
      ["Отметка, времени", "Вопрос"],
      ["15.05.2025", 'да; "конечно"\nвот'],
    ]);
    expect(readCommaSeparated("Вопрос, первый;Балл\nда, да;7\n")).toEqual([
      ["Вопрос, первый", "Балл"],
      ["да, да", "7"],
    ]);
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/\r/g, ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const quoted = rows
          .map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(","))
          .join("\n");
        expect(readCommaSeparated(quoted)).toEqual(rows.filter((row) => row.some((text) => text !== "")));
      }),
    );
  });

  test("the same table read again adds only what is new, however alike the answers", () => {
    const line = headings.map((title) => {
      const kind = after.questions[item(title)]?.answer;
      return kind === "point" ? "9" : kind === "yes" ? "Да" : kind === "often" ? "Часто" : "хорошо";
    });
    const planFor = (snapshot: WorkbookSnapshot, rows: number) =>
      planSurveyAnswers(
        snapshot,
        given({
          questions: after.questions,
          sheets: readExportedAnswers(
            [headings, ...Array.from({ length: rows }, () => line)],
            after.questions,
            true,
          ).sheets,
          repeated: true,
        }),
        moment,
      );
    const first = afterOf(planFor(book, 2));
    expect(answersIn(first)).toHaveLength(2);
    const again = planFor(first, 2);
    expect(again.ok && again.edits).toEqual([]);
    expect(again.ok && again.remarks).toEqual(["Уже есть во вкладке «Анкеты» и не записаны ещё раз: 2."]);
    expect(answersIn(afterOf(planFor(first, 3)))).toHaveLength(3);
  });

  test("no code of an anonymous survey reaches the workbook, whatever the table holds", () => {
    const anyCell = fc.constantFrom("Н-001", "н-1", "М-001", "5", "да", "x@y.example", "Н-001 Альфа", "");
    const anyHeading = fc.constantFrom(
      "Код участника",
      "Ваш код",
      "код",
      ...headings.slice(0, 4),
      "Свой вопрос",
      "ФИО",
      "Дата",
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(anyHeading, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(anyCell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        (first, rows) => {
          const { sheets } = readExportedAnswers([first, ...rows], after.questions, true);
          for (const { code } of sheets) expect(code).toBeNull();
          const withCodes = sheets.map((sheet) => ({ ...sheet, code: "Н-001" }));
          const plan = planSurveyAnswers(
            book,
            given({ questions: after.questions, sheets: withCodes }),
            moment,
          );
          if (!plan.ok) return;
          for (const row of answersIn(plan.after)) {
            expect(textOf(row, "Код участника")).toBe("");
            expect([...row.values.values()].filter((value) => isCode(String(value)))).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("what the surveys came to", () => {
  const row = (survey: string, points: number, more = {}) => ({
    Роль: "наставляемый",
    Опрос: survey,
    Дата: "2025-05-01",
    "Эффективность программы наставничества": points,
    ...more,
  });
  const of = (rows: readonly Record<string, string | number>[]) =>
    surveyChanges(readWorkbook(bookOf({ Анкеты: rows })), today)[1];

  test("the average before and after, and the difference, with the number of answers", () => {
    const { questions, answered } = of([
      ...[4, 5, 7].map((points) => row("до", points)),
      ...[8, 9, 9, 10].map((points) =>
        row("после", points, { "Желание продолжить участие": points > 8 ? "да" : "нет" }),
      ),
      row("после", 1, { Дата: "2025-06-01" }),
    ]) as NonNullable<ReturnType<typeof of>>;
    expect(answered).toEqual({ before: 3, after: 4 });
    expect(questions).toEqual([
      {
        heading: "Эффективность программы наставничества",
        measure: "points",
        before: { kind: "told", value: 5.3, count: 3 },
        after: { kind: "told", value: 9, count: 4 },
        change: 3.7,
      },
      {
        heading: "Желание продолжить участие",
        measure: "yes",
        before: { kind: "none" },
        after: { kind: "told", value: 75, count: 4 },
        change: null,
      },
    ]);
  });

  test("two answers are not told by question, signed or not; three are", () => {
    expect(of([row("после", 4), row("после", 9)])?.questions[0]?.after).toEqual({
      kind: "too-few",
      count: 2,
    });
    const named = [
      row("после", 4, { "Код участника": "Н-001" }),
      row("после", 9, { "Код участника": "Н-002" }),
    ];
    expect(of(named)?.questions[0]?.after).toEqual({ kind: "too-few", count: 2 });
    expect(of([...named, row("после", 8)])?.questions[0]?.after).toEqual({
      kind: "told",
      value: 7,
      count: 3,
    });
  });

  test("words for the SWOT, the frequent first, without names, and none where they are too few", () => {
    const words = ["Мало времени", "мало времени.", "Встреч не хватило, Примеров Иван Петрович помог", "нет"];
    const swot = gatherSwot(
      bookOf({
        Анкеты: [
          ...words.map((text) => row("после", 5, { "Чего не хватило в программе": text })),
          { ...row("после", 5, { "Что особенно ценно в программе": "тайна" }) },
        ],
      }),
      today,
    );
    expect(swot.weaknesses).toEqual([
      { text: "Мало времени", times: 2 },
      { text: "Встреч не хватило, … помог", times: 1 },
    ]);
    expect(swot.strengths).toEqual([]);
    expect(swot.heldBack).toBe(1);
  });

  test("who took the consent back is not named in what others wrote", () => {
    const name = "Скрытнов Пётр Примерович";
    const told = (on: string) =>
      gatherSwot(
        bookOf({
          Наставляемые: [{ ФИО: name, Категория: "педагог" }],
          Анкеты: ["мало встреч", "мало времени", "мало помощи, Скрытнов болел"].map((text) =>
            row("после", 5, { "Чего не хватило в программе": text }),
          ),
          Согласия: [
            { "Код участника": "Н-001", Вид: "обработка ПД", Дата: "2024-09-01", Отозвано: "2025-05-01" },
          ],
        }),
        on as ISODate,
      ).weaknesses.map(({ text }) => text);
    expect(told("2025-05-20")).toHaveLength(3);
    expect(told("2025-05-20").join()).not.toContain("Скрытнов");
  });

  test("the curator's points go to «Паспорт» once, and are never written over", () => {
    const plan = planCuratorPoints(book, "2 2 1 2 2 1 2 1 2", moment);
    expect(plan.ok && plan.remarks).toEqual(["Уровень: оптимальный."]);
    expect(buildReport(readWorkbook(afterOf(plan)), today, today).values["curatorSurvey.points"]).toBe(15);
    expect(planCuratorPoints(afterOf(plan), "0 0 0 0 0 0 0 0 0", moment).ok).toBe(false);
  });
});

/** Headings and words of lists stay, as after every undo; «Журнал» and the records are the undoing's own. */
function comparable(snapshot: WorkbookSnapshot) {
  const column = (tabOf(snapshot, "Справочники").rows[0] ?? []).indexOf(UNDO_HEADING);
  const bare = withTab(snapshot, "Справочники", (tab) => {
    tab.rows = tab.rows.map((cells) => cells.map((cell, at): CellContent => (at === column ? null : cell)));
  });
  return contents(bare);
}

test("typed answers are taken back to the last cell", () => {
  const anyLine = fc.record({
    points: fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 })),
    words: fc.constantFrom("", "=1+1", "мало; встреч", "хорошо"),
  });
  // A workbook in which every question has its column already.
  const ready = afterOf(
    planSurveyAnswers(
      book,
      given({ sheets: readTypedAnswers("7; 8; часто; да; хорошо", asked, true).sheets }),
      moment,
    ),
  );
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 5 }), (lines) => {
      const typed = lines.map(({ points, words }) => `${points.join(";")};редко;нет;«${words}»`).join("\n");
      const { sheets, faults } = readTypedAnswers(typed, asked, true);
      expect(faults).toEqual([]);
      const plan = planSurveyAnswers(ready, given({ sheets }), moment);
      if (!plan.ok) throw new Error(plan.refusals.join(" "));
      const written = simulateEdits(
        ready,
        withUndo(ready, plan, { when: "2025-05-20 10:00", who: "проверка" }),
      );
      expect(answersIn(written)).toHaveLength(1 + lines.length);
      const undo = planUndo(written, moment);
      expect(undo?.kept).toEqual([]);
      expect(comparable(undo?.after ?? written)).toEqual(comparable(ready));
    }),
    { numRuns: 30 },
  );
});

test("before and after of a questionnaire stand under one heading", () => {
  const sheetOf = ({ questions }: Questionnaire, point: number) =>
    readTypedAnswers(
      questions
        .filter(({ answer }) => answer !== "words")
        .map(({ answer }) => (answer === "point" ? point : answer === "yes" ? "да" : "часто"))
        .join(" "),
      questions,
      true,
    ).sheets;
  let now = book;
  for (const [questionnaire, point] of [
    [before, 5],
    [after, 8],
  ] as const) {
    const sheets = [1, 2, 3].flatMap(() => sheetOf(questionnaire, point));
    now = afterOf(
      planSurveyAnswers(
        now,
        given({ survey: questionnaire.survey, questions: questionnaire.questions, sheets }),
        moment,
      ),
    );
  }
  const changes =
    surveyChanges(readWorkbook(now), today)[1]?.questions.filter(({ measure }) => measure === "points") ?? [];
  expect(changes.filter(({ change }) => change === 3).length).toBe(10);
});
