import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { GONE_REMARK } from "../../../shared/structuring/roadmap/merge-row.ts";
import { tabOf, withTab } from "../workbook/example-books.ts";
import { formOf, made, plan, rowOf, rowsOf, ticked, typed } from "./made-roadmap.ts";

const first = made({
  "Подготовка условий": [
    "Подготовка локальных актов",
    { text: "Назначение куратора программы", deadline: "до 15 сентября 2024 г." },
  ],
  "Формирование банка наставников": [
    "Проведение анкетирования среди потенциальных наставников",
    {
      text: "Формирование банка данных наставников",
      steps: ["сбор согласий на обработку данных", "внесение сведений в банк"],
    },
  ],
});
const book = plan(first).after;

/** The second run on the workbook the first run left must have nothing to do. */
function settled(reading: typeof first, snapshot: typeof book) {
  const again = plan(reading, snapshot);
  expect(again.edits).toEqual([]);
  return again;
}

describe("the same document", () => {
  test("changes nothing and says how much is the same", () => {
    const { comparison } = settled(first, book);
    expect(comparison).toEqual({
      stages: [],
      added: [],
      changed: [],
      moved: [],
      gone: [],
      unsure: [],
      same: 6,
    });
  });
  test("into an empty workbook: nothing to compare", () => {
    expect(plan(first).comparison).toBeNull();
    expect(plan(null, book).comparison).toBeNull();
  });
  test("with other numbers of stages and activities is the same", () => {
    const stages = first.roadmap.stages.map((stage, index) => ({
      ...stage,
      number: String(index + 4),
      activities: stage.activities.map((activity) => ({ ...activity, number: null })),
    }));
    const { comparison, after } = plan({ ...first, roadmap: { ...first.roadmap, stages } }, book);
    expect(comparison).toMatchObject({ added: [], changed: [], moved: [], gone: [], stages: [], same: 6 });
    expect(rowOf(after, "Подготовка локальных актов").stage).toBe("4. Подготовка условий");
  });
});

const reworded = made({
  "Подготовка условий": [
    "Подготовка и утверждение локальных актов школы",
    { text: "Назначение куратора программы", deadline: "до 15 сентября 2024 г." },
  ],
  "Формирование банка наставников": [
    "Проведение анкетирования потенциальных наставников школы",
    {
      text: "Формирование базы данных наставников",
      steps: ["сбор письменных согласий на обработку данных", "внесение сведений в банк"],
    },
  ],
});

describe("a reworded activity", () => {
  const used = ticked(
    ticked(book, "Подготовка локальных актов"),
    "Формирование банка данных наставников",
    "сбор согласий на обработку данных",
  );
  const { after, comparison } = plan(reworded, used);

  test("keeps its code, tick, evidence and remark under the new words", () => {
    const before = rowOf(used, "Подготовка локальных актов");
    expect(rowOf(after, "Подготовка и утверждение локальных актов школы")).toEqual({
      ...before,
      activity: "Подготовка и утверждение локальных актов школы",
    });
    expect(rowsOf(after)).toHaveLength(rowsOf(used).length);
  });
  test("takes its steps along, reworded ones too", () => {
    const step = rowOf(
      after,
      "Формирование базы данных наставников",
      "сбор письменных согласий на обработку данных",
    );
    expect(step).toMatchObject({ done: true, remark: "сделали раньше" });
    expect(rowOf(after, "Формирование базы данных наставников", "внесение сведений в банк").done).toBe(false);
  });
  test("is told of with both wordings", () => {
    expect(comparison?.added).toEqual([]);
    expect(comparison?.gone).toEqual([]);
    expect(comparison?.changed.map(({ fields }) => fields)).toEqual([
      [
        {
          field: "activity",
          before: "Подготовка локальных актов",
          after: "Подготовка и утверждение локальных актов школы",
          kept: false,
        },
      ],
      [
        {
          field: "activity",
          before: "Проведение анкетирования среди потенциальных наставников",
          after: "Проведение анкетирования потенциальных наставников школы",
          kept: false,
        },
      ],
      [
        {
          field: "activity",
          before: "Формирование банка данных наставников",
          after: "Формирование базы данных наставников",
          kept: false,
        },
      ],
      [
        {
          field: "step",
          before: "сбор согласий на обработку данных",
          after: "сбор письменных согласий на обработку данных",
          kept: false,
        },
      ],
    ]);
    settled(reworded, after);
  });
});

describe("what a person typed", () => {
  const changed = made({
    "Подготовка условий": [
      { text: "Подготовка локальных актов", deadline: "до 1 ноября 2024 г.", assignees: ["Директор"] },
      { text: "Назначение куратора программы", deadline: "до 20 октября 2024 г.", assignees: ["Директор"] },
    ],
    "Формирование банка наставников": [
      "Проведение анкетирования среди потенциальных наставников",
      {
        text: "Формирование банка данных наставников",
        steps: ["сбор согласий на обработку данных", "внесение сведений в банк"],
      },
    ],
  });

  test("an assignee replaced by a name stays, an untouched one follows the document", () => {
    const used = typed(book, "Подготовка локальных актов", { Ответственный: "Примерова А. Т." });
    const { after, comparison, changes } = plan(changed, used);
    expect(rowOf(after, "Подготовка локальных актов").assignees).toBe("Примерова А. Т.");
    expect(rowOf(after, "Назначение куратора программы").assignees).toBe("Директор");
    const [one, other] = comparison?.changed ?? [];
    expect(one?.fields).toContainEqual({
      field: "assignees",
      before: "Примерова А. Т.",
      after: "Директор",
      kept: true,
    });
    expect(other?.fields).toContainEqual({
      field: "assignees",
      before: "Куратор",
      after: "Директор",
      kept: false,
    });
    expect(changes.join(" ")).toContain("Оставлено вписанное");
    settled(changed, after);
  });

  test("a day stays, an untouched one follows the new deadline", () => {
    const used = typed(book, "Подготовка локальных актов", { Срок: { date: "2024-12-24" as ISODate } });
    const { after } = plan(changed, used);
    expect(rowOf(after, "Подготовка локальных актов")).toMatchObject({
      deadline: "до 1 ноября 2024 г.",
      due: "2024-12-24",
    });
    expect(rowOf(after, "Назначение куратора программы").due).toBe("2024-10-20");
    settled(changed, after);
  });

  test("a day typed as text, «24.12.2024», stays too", () => {
    const used = typed(book, "Подготовка локальных актов", { Срок: "24.12.2024" });
    expect(rowOf(plan(changed, used).after, "Подготовка локальных актов").due).toBe("2024-12-24");
  });

  test("a cell that was emptied stays empty", () => {
    const used = typed(book, "Подготовка локальных актов", { Ответственный: null, Срок: null });
    expect(rowOf(plan(changed, used).after, "Подготовка локальных актов")).toMatchObject({
      assignees: "",
      due: null,
    });
  });

  test("an activity in words of one's own is still the document's and is not added again", () => {
    const used = typed(book, "Подготовка локальных актов", { Мероприятие: "Написать приказы (Анна)" });
    const { after, comparison } = plan(changed, used);
    expect(rowsOf(after)).toHaveLength(6);
    expect(rowOf(after, "Написать приказы (Анна)")).toMatchObject({
      due: "2024-11-01",
      assignees: "Директор",
    });
    expect(comparison?.added).toEqual([]);
    settled(changed, after);
  });

  test("a row of one's own is no part of the document and never gone from it", () => {
    const own = withTab(book, "Контроль сроков", (tab) => {
      tab.rows.push([null, "", "Купить цветы наставникам"]);
    });
    const coded = plan(null, own).after;
    const { after, comparison } = plan(changed, coded);
    expect(comparison?.gone).toEqual([]);
    expect(rowOf(after, "Купить цветы наставникам").remark).toBe("");
    settled(changed, after);
  });

  test("an end typed before the document's new start keeps the start as it was", () => {
    const later = made({
      "Подготовка условий": [
        { text: "Подготовка локальных актов", deadline: "с 1 марта по 15 апреля 2025 г." },
        { text: "Назначение куратора программы", deadline: "до 15 сентября 2024 г." },
      ],
    });
    const used = typed(book, "Подготовка локальных актов", { Срок: { date: "2024-12-24" as ISODate } });
    const { after } = plan(later, used);
    const start = tabOf(after, "Контроль сроков").rows[1]?.[6];
    expect(start).toEqual({ date: "2024-09-01" });
    settled(later, after);
  });
});

describe("where an activity stands", () => {
  test("moved to another stage, it keeps its row and is told of", () => {
    const moved = made({
      "Подготовка условий": [{ text: "Назначение куратора программы", deadline: "до 15 сентября 2024 г." }],
      "Формирование банка наставников": [
        "Подготовка локальных актов",
        "Проведение анкетирования среди потенциальных наставников",
        {
          text: "Формирование банка данных наставников",
          steps: ["сбор согласий на обработку данных", "внесение сведений в банк"],
        },
      ],
    });
    const used = ticked(book, "Подготовка локальных актов");
    const { after, comparison } = plan(moved, used);
    expect(rowOf(after, "Подготовка локальных актов")).toMatchObject({
      code: "К-001",
      stage: "2. Формирование банка наставников",
      done: true,
    });
    expect(comparison).toMatchObject({ added: [], gone: [], changed: [], stages: [], same: 5 });
    expect(comparison?.moved).toEqual([
      {
        kind: "stage",
        code: "К-001",
        done: true,
        stage: "2. Формирование банка наставников",
        activity: "Подготовка локальных актов",
        step: "",
        before: "1. Подготовка условий",
      },
    ]);
    settled(moved, after);
  });

  test("in another order, rows stay where people sorted them; the form is renewed", () => {
    const [one, two] = first.roadmap.stages;
    const turned = {
      ...first,
      roadmap: { ...first.roadmap, stages: [{ ...one!, activities: [...one!.activities].reverse() }, two!] },
    };
    const { after, comparison } = plan(turned, book);
    expect(rowsOf(after)).toEqual(rowsOf(book));
    // Two that changed places: one of them moved, whichever.
    expect(comparison?.moved.map(({ kind }) => kind)).toEqual(["order"]);
    expect(comparison).toMatchObject({ same: 5, changed: [] });
    expect(formOf(after).map((row) => row[2])).toEqual([
      "2) Назначение куратора программы",
      "1) Подготовка локальных актов",
      ...formOf(book)
        .slice(2)
        .map((row) => row[2]),
    ]);
    expect(settled(turned, after).comparison?.moved).toEqual([]);
  });

  test("a stage with a new name is renamed, not gone and added", () => {
    const [one, two] = first.roadmap.stages;
    const renamed = {
      ...first,
      roadmap: { ...first.roadmap, stages: [{ ...one!, name: "Нормативное обеспечение" }, two!] },
    };
    const { after, comparison } = plan(renamed, ticked(book, "Подготовка локальных актов"));
    expect(comparison).toMatchObject({ added: [], gone: [], moved: [], same: 6 });
    expect(comparison?.stages).toEqual([
      { kind: "renamed", before: "1. Подготовка условий", after: "1. Нормативное обеспечение" },
    ]);
    expect(rowOf(after, "Подготовка локальных актов")).toMatchObject({
      stage: "1. Нормативное обеспечение",
      done: true,
    });
    settled(renamed, after);
  });

  test("stages that come and go are told of", () => {
    const other = made({
      "Подготовка условий": [
        "Подготовка локальных актов",
        { text: "Назначение куратора программы", deadline: "до 15 сентября 2024 г." },
      ],
      "Информационная поддержка": ["Размещение новостей на сайте"],
    });
    const { after, comparison } = plan(other, book);
    expect(comparison?.stages).toEqual([
      { kind: "added", stage: "2. Информационная поддержка" },
      { kind: "gone", stage: "2. Формирование банка наставников" },
    ]);
    expect(comparison?.gone).toHaveLength(4);
    expect(rowOf(after, "Формирование банка данных наставников").remark).toBe(GONE_REMARK);
    settled(other, after);
  });
});

describe("one text in several places", () => {
  const twice = made({
    "Первый этап": ["Проведение круглого стола", "Подготовка приказа"],
    "Второй этап": [{ text: "Проведение круглого стола", deadline: "май 2025 г." }, "Подведение итогов года"],
  });
  const start = plan(twice).after;

  test("each stays under its own stage", () => {
    const used = withTab(start, "Контроль сроков", (tab) => {
      const row = tab.rows.find(
        (cells) => cells[1] === "2. Второй этап" && cells[2] === "Проведение круглого стола",
      );
      (row as unknown[])[9] = true;
    });
    const later = made({
      "Первый этап": [
        { text: "Проведение круглого стола", deadline: "октябрь 2024 г." },
        "Подготовка приказа",
      ],
      "Второй этап": [
        { text: "Проведение круглого стола", deadline: "июнь 2025 г." },
        "Подведение итогов года",
      ],
    });
    const { after } = plan(later, used);
    const tables = rowsOf(after).filter(({ activity }) => activity === "Проведение круглого стола");
    expect(tables.map(({ stage, deadline, done }) => [stage, deadline, done])).toEqual([
      ["1. Первый этап", "октябрь 2024 г.", false],
      ["2. Второй этап", "июнь 2025 г.", true],
    ]);
    settled(later, after);
  });

  test("where nobody can say which moved, neither is taken and the person is told", () => {
    const elsewhere = made({
      "Третий раздел": ["Подготовка приказа"],
      "Четвёртый раздел": ["Проведение круглого стола"],
      "Пятый раздел": [
        { text: "Подведение итогов года" },
        { text: "Проведение круглого стола", deadline: "июль 2025 г." },
      ],
    });
    const { after, comparison, changes } = plan(elsewhere, start);
    expect(comparison?.unsure.map(({ activity }) => activity)).toContain("Проведение круглого стола");
    expect(changes.some((change) => change.includes("похоже на"))).toBe(true);
    settled(elsewhere, after);
  });

  test("two activities that swapped their texts keep their ticks with the text", () => {
    const used = ticked(book, "Подготовка локальных актов");
    const swapped = made({
      "Подготовка условий": [
        { text: "Назначение куратора программы", deadline: "до 15 сентября 2024 г." },
        "Подготовка локальных актов",
      ],
      "Формирование банка наставников": first.roadmap.stages[1]!.activities,
    });
    const { after } = plan(swapped, used);
    expect(rowOf(after, "Подготовка локальных актов")).toEqual(rowOf(used, "Подготовка локальных актов"));
    expect(rowOf(after, "Назначение куратора программы").done).toBe(false);
    settled(swapped, after);
  });

  test("the same activity twice under one stage, with other deadlines, is not mixed up by sorting", () => {
    const seminars = made({
      Обучение: [
        { text: "Семинар для наставников", deadline: "октябрь 2024 г." },
        { text: "Семинар для наставников", deadline: "март 2025 г." },
      ],
    });
    const sorted = withTab(plan(seminars).after, "Контроль сроков", (tab) => {
      const [headings, ...rows] = tab.rows;
      tab.rows = [headings!, ...rows.reverse()];
    });
    settled(seminars, sorted);
  });
});

describe("where the program's memory is gone", () => {
  const forgotten = (snapshot: typeof book) =>
    withTab(snapshot, "Справочники", (tab) => {
      const at = (tab.rows[0] ?? []).indexOf("Что записала программа");
      expect(at).toBeGreaterThan(0);
      tab.rows = tab.rows.map((row) => row.map((cell, column) => (column === at ? null : cell)));
    });
  const later = made({
    "Подготовка условий": [
      { text: "Подготовка локальных актов", deadline: "до 1 ноября 2024 г.", assignees: ["Директор"] },
      { text: "Назначение куратора программы", deadline: "до 20 октября 2024 г." },
    ],
    "Формирование банка наставников": first.roadmap.stages[1]!.activities,
  });

  test("days that the old words explain follow, others stay; names stay and both are shown", () => {
    const used = typed(book, "Назначение куратора программы", { Срок: { date: "2024-12-24" as ISODate } });
    const { after, comparison } = plan(later, forgotten(used));
    expect(rowOf(after, "Подготовка локальных актов")).toMatchObject({
      due: "2024-11-01",
      assignees: "Куратор",
    });
    expect(rowOf(after, "Назначение куратора программы")).toMatchObject({
      deadline: "до 15 сентября 2024 г.",
      due: "2024-12-24",
    });
    expect(comparison?.changed.flatMap(({ fields }) => fields.filter(({ kept }) => kept))).toEqual([
      { field: "assignees", before: "Куратор", after: "Директор", kept: true },
      { field: "deadline", before: "до 15 сентября 2024 г.", after: "до 20 октября 2024 г.", kept: true },
      { field: "due", before: "2024-12-24", after: "2024-10-20", kept: true },
    ]);
    settled(later, after);
  });

  test("the same document is the same, and is remembered from then on", () => {
    const { after, comparison } = plan(first, forgotten(book));
    expect(comparison).toMatchObject({ added: [], changed: [], gone: [], moved: [], same: 6 });
    settled(first, after);
    expect(rowOf(plan(later, after).after, "Подготовка локальных актов").assignees).toBe("Директор");
  });
});

test("a roadmap of another school year is noted: ticks belong to the year they were made in", () => {
  const next = { ...first, roadmap: { ...first.roadmap, schoolYear: "2025-2026" as SchoolYear } };
  expect(plan(next, book).notes.map(({ code, words }) => [code, words])).toContainEqual([
    "workbook.other-school-year",
    "книга на 2024-2025, дорожная карта на 2025-2026",
  ]);
  expect(plan(first, book).notes.map(({ code }) => code)).not.toContain("workbook.other-school-year");
});

test("a document of somebody else is noted: everything would be gone", () => {
  const other = made({ "Ремонт здания": ["Покраска забора", "Замена окон"] });
  expect(plan(other, book).notes.map(({ code }) => code)).toContain("workbook.other-roadmap");
  expect(plan(reworded, book).notes.map(({ code }) => code)).not.toContain("workbook.other-roadmap");
});

test("a document in which no activity was found leaves the roadmap that stands", () => {
  for (const empty of [made({}), made({ Этап: [] })]) {
    const { after, comparison } = plan(empty, book);
    expect(rowsOf(after)).toEqual(rowsOf(book));
    expect(formOf(after)).toEqual(formOf(book));
    expect(comparison).toBeNull();
  }
});

test("a step more is one row more", () => {
  const [one, two] = first.roadmap.stages;
  const [, bank] = two!.activities;
  const more = {
    ...first,
    roadmap: {
      ...first.roadmap,
      stages: [
        one!,
        {
          ...two!,
          activities: [two!.activities[0]!, { ...bank!, steps: [...bank!.steps, "проверка сведений"] }],
        },
      ],
    },
  };
  const { after, comparison } = plan(more, book);
  expect(comparison?.added).toEqual([
    {
      stage: "2. Формирование банка наставников",
      activity: "Формирование банка данных наставников",
      step: "проверка сведений",
    },
  ]);
  expect(rowsOf(after)).toHaveLength(7);
  settled(more, after);
});

test("several deadlines of one activity keep their ticks in order", () => {
  const twoDays = (words: string) => made({ Этап: [{ text: "Отчёт куратора", deadline: words }] });
  const before = plan(twoDays("до 15.10.2024, до 15.02.2025")).after;
  const [, part] = rowsOf(before);
  const used = ticked(before, "Отчёт куратора", part!.step);
  const { after } = plan(twoDays("до 20.10.2024, до 20.02.2025"), used);
  expect(rowsOf(after).map(({ due, done }) => [due, done])).toEqual([
    ["2025-02-20", false],
    ["2024-10-20", true],
    ["2025-02-20", false],
  ]);
});

describe("what is proposed", () => {
  const bare = made({ Этап: [{ text: "Отчёт куратора", deadline: "", assignees: [] }] });
  const proposed = made({
    Этап: [
      {
        text: "Отчёт куратора",
        deadline: "май 2025 г.",
        assignees: ["Куратор"],
        suggested: ["deadline", "assignees"],
      },
    ],
  });
  const REMARK = "Предложено программой: срок, ответственный. Проверьте.";

  test("is marked in «Примечание», below the form, and in a note", () => {
    const { after, notes } = plan(proposed);
    expect(rowOf(after, "Отчёт куратора").remark).toBe(REMARK);
    expect(formOf(after)[1]?.[2]).toMatch(/^Столбцы «Сроки», «Ответственные» предложены программой/);
    expect(notes.map(({ code, words }) => [code, words])).toContainEqual([
      "template.suggested",
      "срок – 1, ответственный – 1",
    ]);
    settled(proposed, after);
  });

  test("is replaced, and its mark taken back, when the document says it itself", () => {
    const said = made({
      Этап: [{ text: "Отчёт куратора", deadline: "до 10 июня 2025 г.", assignees: ["Методист"] }],
    });
    const { after } = plan(said, plan(proposed).after);
    expect(rowOf(after, "Отчёт куратора")).toMatchObject({
      due: "2025-06-10",
      assignees: "Методист",
      remark: "",
    });
    expect(formOf(after)).toHaveLength(1);
    settled(said, after);
  });

  test("comes into a workbook that was read without it", () => {
    const { after } = plan(proposed, plan(bare).after);
    expect(rowOf(after, "Отчёт куратора")).toMatchObject({
      due: "2025-05-31",
      assignees: "Куратор",
      remark: REMARK,
    });
  });

  test("stays when the same silent document is read again without proposing", () => {
    const start = plan(proposed).after;
    const row = rowOf(start, "Отчёт куратора");
    expect(rowOf(settled(bare, plan(bare, start).after).after, "Отчёт куратора")).toEqual(row);
    // A document that names the person alone leaves the proposed day, and the mark says so.
    const half = made({ Этап: [{ text: "Отчёт куратора", deadline: "", assignees: ["Методист"] }] });
    expect(rowOf(settled(half, plan(half, start).after).after, "Отчёт куратора")).toEqual({
      ...row,
      assignees: "Методист",
      remark: "Предложено программой: срок. Проверьте.",
    });
  });

  test("a day typed over a proposed one outlives all later documents", () => {
    const used = typed(plan(proposed).after, "Отчёт куратора", { Срок: { date: "2025-04-01" as ISODate } });
    const said = made({ Этап: [{ text: "Отчёт куратора", deadline: "до 10 июня 2025 г." }] });
    const { after } = plan(said, plan(bare, used).after);
    expect(rowOf(after, "Отчёт куратора")).toMatchObject({
      deadline: "до 10 июня 2025 г.",
      due: "2025-04-01",
    });
  });

  test("a remark of one's own is not written over, a mark that was deleted does not come back", () => {
    const book = plan(proposed).after;
    for (const remark of ["спросить у директора", null]) {
      const used = typed(book, "Отчёт куратора", { Примечание: remark });
      expect(settled(proposed, used).edits).toEqual([]);
    }
  });

  test("single cells carry an asterisk where the document speaks beside them", () => {
    const mixed = made({
      Этап: [
        { text: "Отчёт куратора", deadline: "май 2025 г.", suggested: ["deadline"] },
        { text: "Итоги года", deadline: "июнь 2025 г." },
      ],
    });
    const form = formOf(plan(mixed).after);
    expect(form.map((row) => row[3])).toEqual(["май 2025 г. *", "июнь 2025 г.", ""]);
    expect(form[2]?.[2]).toBe(
      "* Предложено программой, в документе этого нет. Проверьте перед утверждением.",
    );
  });
});

describe("the official form", () => {
  test("is renewed with its merges where nobody edited it, and its title too", () => {
    const { after } = plan(
      { ...reworded, roadmap: { ...reworded.roadmap, title: "Дорожная карта, 2-я редакция" } },
      book,
    );
    expect(formOf(after)).toEqual(formOf(plan(reworded).after));
    expect(tabOf(after, "Дорожная карта").rows[1]?.[0]).toBe("Дорожная карта, 2-я редакция");
    const shorter = made({ "Подготовка условий": ["Подготовка локальных актов"] });
    const short = plan(shorter, after).after;
    expect(formOf(short)).toEqual(formOf(plan(shorter).after));
    const merges = (snapshot: typeof book) =>
      tabOf(snapshot, "Дорожная карта")
        .merges.map(({ row, column, lastRow, lastColumn }) => [row, column, lastRow, lastColumn].join(","))
        .sort();
    expect(merges(short)).toEqual(merges(plan(shorter).after));
  });

  test("stays as it is where somebody edited it, and says so", () => {
    const edited = withTab(book, "Дорожная карта", (tab) => {
      (tab.rows[6] as unknown[])[2] = "Поправлено директором";
    });
    const { after, changes } = plan(reworded, edited);
    expect(tabOf(after, "Дорожная карта")).toEqual(tabOf(edited, "Дорожная карта"));
    expect(changes.some((change) => change.includes("кто-то правил"))).toBe(true);
    // «Контроль сроков» goes on by itself.
    expect(rowOf(after, "Подготовка и утверждение локальных актов школы").code).toBe("К-001");
    settled(reworded, after);
  });
});
