import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { addDays } from "../../../shared/calendar/iso-date.ts";
import type { PairPlan } from "../../../shared/pair-acts/pair-plan.ts";
import { planLeaving } from "../../../shared/pair-acts/plan-leaving.ts";
import { planNewPairing } from "../../../shared/pair-acts/plan-new-pairing.ts";
import { planPairStep } from "../../../shared/pair-acts/plan-pair-step.ts";
import type { PairStep } from "../../../shared/pairs/pair-steps.ts";
import { menteesOfPairing } from "../../../shared/participants/pairing-rows.ts";
import { planUndo } from "../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { UNDO_HEADING } from "../../../shared/undo/undo-record.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { dateOf, readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOf, contents, tabOf, withTab } from "../workbook/example-books.ts";

const today = "2025-03-14" as ISODate;
const day = (text: string) => text as ISODate;
const moment = { today, time: "10:00", who: "проверка" };
const processing = (code: string) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2024-09-02",
});

const book = bookOf({
  Наставники: [
    { ФИО: "Первая Анна", Категория: "педагог" },
    { ФИО: "Вторая Вера", Категория: "родитель" },
  ],
  Наставляемые: [
    { ФИО: "Альфа Анна", Категория: "педагог" },
    { ФИО: "Бета Борис", Категория: "педагог" },
    { ФИО: "Гамма Галина", Категория: "педагог" },
  ],
  Пары: [
    { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "предложена" },
    {
      Наставник: "М-002",
      Наставляемый: "Н-001; Н-002; Н-003",
      "Форма наставничества": "педагог – педагог",
      "Приказ №": "5",
      "Дата приказа": "2024-09-30",
      Начало: "2024-10-01",
      Завершение: "2025-05-30",
      Состояние: "действует",
    },
    { Наставник: "М-002", Наставляемый: "Н-002", Состояние: "завершена", Начало: "2023-10-01" },
  ],
  Согласия: [
    processing("М-001"),
    { ...processing("М-001"), Вид: "дополнительные обязанности наставника" },
    processing("М-002"),
    processing("Н-001"),
    processing("Н-002"),
  ],
});

const ready = {
  kind: "activate",
  code: "П-001",
  start: day("2025-03-10"),
  order: "12",
  orderDate: day("2025-03-07"),
} as const;
const refusalsOf = (plan: PairPlan) => (plan.ok ? [] : plan.refusals);
const rowsOf = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot).tables.Пары.map((row) => [
    textOf(row, "Код"),
    textOf(row, "Наставник"),
    textOf(row, "Наставляемый"),
    textOf(row, "Состояние"),
    dateOf(row, "Начало"),
    dateOf(row, "Завершение"),
    textOf(row, "Причина расторжения"),
  ]);
function afterOf(plan: PairPlan): WorkbookSnapshot {
  if (!plan.ok) throw new Error(plan.refusals.join(" "));
  return plan.after;
}
const isGivenCode = (cell: CellContent) =>
  typeof cell === "string" && /^[МНП]-\d+ [a-z0-9-]+ [a-z0-9-]+$/.test(cell);

/**
 * «Журнал» and the column of the records apart, which are the undoing's own, and the memory of codes that were given: those stay, so that
 * no code ever means two pairs.
 */
function comparable(snapshot: WorkbookSnapshot) {
  const lists = tabOf(snapshot, "Справочники");
  const column = (lists.rows[0] ?? []).indexOf(UNDO_HEADING);
  return contents(
    withTab(snapshot, "Справочники", (tab) => {
      tab.rows = tab.rows.map((row) =>
        row.map((cell, at) => (at === column || isGivenCode(cell) ? null : cell)),
      );
    }),
  );
}

describe("the life of a pair", () => {
  test("a proposal becomes active with an order, a day and consents", () => {
    const plan = planPairStep(book, ready, moment);
    expect(plan.ok && plan.changes).toEqual(["Пара П-001: «действует»."]);
    expect(rowsOf(afterOf(plan))[0]).toEqual([
      "П-001",
      "М-001",
      "Н-001",
      "действует",
      "2025-03-10",
      null,
      "",
    ]);
  });

  test("what is missing is told all at once", () => {
    expect(refusalsOf(planPairStep(book, { kind: "activate", code: "п-1" }, moment))).toEqual([
      "Укажите номер приказа о закреплении пары.",
      "Укажите дату приказа о закреплении пары.",
      "Укажите день, с которого работает пара.",
    ]);
  });

  test("a missing consent shuts the gate until somebody says why it is opened", () => {
    const lacking = withTab(book, "Согласия", (tab) => {
      tab.rows = tab.rows.filter((row) => !row.includes("Н-001"));
    });
    expect(refusalsOf(planPairStep(lacking, ready, moment))).toEqual([
      "Пара П-001: не хватает согласий (Н-001: «обработка ПД»: согласия нет). Возьмите их или напишите, почему пара начинает работу без них.",
    ]);
    const plan = planPairStep(lacking, { ...ready, withoutConsents: "бумага едет почтой" }, moment);
    expect(plan.ok && plan.changes[1]).toBe(
      "Без согласий: Н-001: «обработка ПД»: согласия нет. Причина: бумага едет почтой.",
    );
    const journal = tabOf(afterOf(plan), "Журнал").rows.flat().join(" ");
    expect(journal).toContain("бумага едет почтой");
  });

  test.each([
    [
      { kind: "complete", code: "П-001", end: today },
      "Пара П-001 ещё не действует, поэтому её нельзя перевести в состояние «завершена». Предложение, от которого отказались, можно удалить из вкладки «Пары».",
    ],
    [{ kind: "activate", code: "П-002" }, "Группа П-002 уже в состоянии «действует»."],
    [
      { kind: "terminate", code: "П-003", end: today, reason: "переезд" },
      "Пара П-003 в состоянии «завершена»: её работа закончена и остаётся в истории. Если люди снова работают вместе, создайте новую пару.",
    ],
    [{ kind: "complete", code: "П-009", end: today }, "Во вкладке «Пары» нет кода «П-009»."],
    [
      { kind: "complete", code: "П-002", end: day("2025-05-30") },
      "Работа пары заканчивается 30.05.2025: отметьте завершение не раньше этого дня.",
    ],
    [
      { kind: "complete", code: "П-002", end: day("2024-09-01") },
      "Завершение 01.09.2024 раньше начала 01.10.2024. Проверьте даты.",
    ],
    [
      { kind: "terminate", code: "П-002", end: today, reason: " " },
      "Напишите, почему пара прекращает работу.",
    ],
  ] as const satisfies readonly (readonly [PairStep, string])[])("is refused: %o", (step, sentence) => {
    expect(refusalsOf(planPairStep(book, step, moment))).toEqual([sentence]);
  });

  test("the day that was planned is told where the pair ends on another", () => {
    const plan = planPairStep(book, { kind: "complete", code: "П-002", end: day("2025-03-13") }, moment);
    expect(plan.ok && plan.changes).toEqual([
      "Группа П-002: «завершена», завершение 13.03.2025 (по плану было 30.05.2025).",
    ]);
  });

  test("after a refusal under ТК 351.8 three working days pass, a week-end between them", () => {
    const step = {
      kind: "terminate",
      code: "П-002",
      reason: "отказ наставника",
      notice: day("2025-03-13"),
    } as const;
    // Thursday: the third working day is Tuesday.
    expect(refusalsOf(planPairStep(book, { ...step, end: day("2025-03-17") }, moment))[0]).toContain(
      "не раньше 18.03.2025",
    );
    const plan = planPairStep(book, { ...step, end: day("2025-03-18") }, moment);
    expect(plan.ok && plan.remarks).toEqual([
      "Группа П-002 действует до 18.03.2025. После этого дня отметьте расторжение ещё раз: программа напомнит.",
    ]);
    expect(rowsOf(afterOf(plan))[1]?.slice(3)).toEqual([
      "действует",
      "2024-10-01",
      "2025-03-18",
      "отказ наставника",
    ]);
    const later = planPairStep(
      afterOf(plan),
      { ...step, end: day("2025-03-18") },
      { ...moment, today: day("2025-03-18") },
    );
    expect(rowsOf(afterOf(later))[1]?.[3]).toBe("расторгнута");
  });

  test("what somebody typed into the row is not written over", () => {
    const typed = afterOf(planPairStep(book, ready, moment));
    const back = withTab(typed, "Пары", (tab) => {
      tab.rows = tab.rows.map((row) => row.map((cell) => (cell === "действует" ? "предложена" : cell)));
    });
    expect(refusalsOf(planPairStep(back, { ...ready, order: "13" }, moment))).toEqual([
      "Пара П-001: в столбце «Приказ №» уже стоит «12». Исправьте его в таблице, если верно «13».",
    ]);
  });
});

describe("groups and new pairs", () => {
  const leaving = {
    code: "П-002",
    mentee: "Н-2",
    end: today,
    state: "расторгнута",
    reason: "переезд",
  } as const;

  test("one leaves, the others stay, and who left is still told", () => {
    const plan = planLeaving(book, leaving, moment);
    const rows = rowsOf(afterOf(plan));
    expect(rows[1]).toEqual(["П-002", "М-002", "Н-001; Н-003", "действует", "2024-10-01", "2025-05-30", ""]);
    expect(rows[3]).toEqual([
      "П-004",
      "М-002",
      "Н-002",
      "расторгнута",
      "2024-10-01",
      today,
      "переезд. Из группы П-002.",
    ]);
  });

  test.each([
    [{ ...leaving, mentee: "Н-009" }, "В строке П-002 вкладки «Пары» нет «Н-009»."],
    [{ ...leaving, reason: "" }, "Напишите, почему наставляемый выбыл."],
    [{ ...leaving, code: "П-003" }, "Пара П-003 сейчас не действует: выбывать не из чего."],
  ])("is refused: %o", (given, sentence) => {
    expect(refusalsOf(planLeaving(book, given, moment))).toEqual([sentence]);
  });

  test("a new pair after one that is over is a new row, and the old one is named", () => {
    const ended = afterOf(planPairStep(book, { kind: "complete", code: "П-002", end: today }, moment));
    const plan = planNewPairing(ended, { mentor: "М-002", mentees: ["Н-003"] }, moment);
    expect(plan.ok && plan.remarks).toEqual([
      "Эти люди уже работали вместе: Группа П-002, «завершена» 14.03.2025.",
    ]);
    expect(rowsOf(afterOf(plan)).at(-1)?.slice(0, 4)).toEqual(["П-004", "М-002", "Н-003", "предложена"]);
    expect(refusalsOf(planNewPairing(book, { mentor: "М-002", mentees: ["Н-003"] }, moment))).toEqual([
      "Эти люди уже вместе: Группа П-002 в состоянии «действует».",
    ]);
  });
});

type Act = (snapshot: WorkbookSnapshot) => PairPlan;
const anyDay = fc.integer({ min: -220, max: 30 }).map((days) => addDays(today, days));
const anyCode = fc.integer({ min: 1, max: 6 }).map((number) => `П-00${number}`);
const anyMentee = fc.constantFrom("Н-001", "Н-002", "Н-003");
const anyReason = fc.constantFrom("", "переезд", "=1+1");
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ code: anyCode, start: anyDay, end: anyDay }).map(
    ({ code, start, end }): Act =>
      (at) =>
        planPairStep(
          at,
          { kind: "activate", code, start, end, order: "1", orderDate: start, withoutConsents: "проба" },
          moment,
        ),
  ),
  fc.record({ code: anyCode, end: anyDay }).map(
    (step): Act =>
      (at) =>
        planPairStep(at, { kind: "complete", ...step }, moment),
  ),
  fc.record({ code: anyCode, end: anyDay, reason: anyReason }).map(
    (step): Act =>
      (at) =>
        planPairStep(at, { kind: "terminate", ...step }, moment),
  ),
  fc
    .record({
      code: anyCode,
      mentee: anyMentee,
      end: anyDay,
      reason: anyReason,
      state: fc.constantFrom("завершена" as const, "расторгнута" as const),
    })
    .map(
      (leaving): Act =>
        (at) =>
          planLeaving(at, leaving, moment),
    ),
  fc
    .record({
      mentor: fc.constantFrom("М-001", "М-002"),
      mentees: fc.uniqueArray(anyMentee, { minLength: 1 }),
    })
    .map(
      (wanted): Act =>
        (at) =>
          planNewPairing(at, wanted, moment),
    ),
);

/** Who was ever with whom, and what is over. */
function historyOf(snapshot: WorkbookSnapshot) {
  const rows = readWorkbook(snapshot).tables.Пары;
  return {
    together: new Set(
      rows.flatMap((row) => menteesOfPairing(row).map((mentee) => `${textOf(row, "Наставник")}+${mentee}`)),
    ),
    over: rowsOf(snapshot).filter(([, , , state]) => state === "завершена" || state === "расторгнута"),
  };
}

test("whatever is done, nobody's history is lost, and every act is taken back to the last cell", () => {
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 1, maxLength: 6 }), (acts) => {
      let now = book;
      for (const act of acts) {
        const plan = act(now);
        if (!plan.ok) {
          expect(plan.refusals.length).toBeGreaterThan(0);
          continue;
        }
        const before = historyOf(now);
        const written = simulateEdits(
          now,
          withUndo(now, plan, { when: "2025-03-14 10:00", who: "проверка" }),
        );
        const after = historyOf(written);
        for (const pair of before.together) expect(after.together).toContain(pair);
        for (const row of before.over) expect(after.over).toContainEqual(row);
        const undo = planUndo(written, moment);
        expect(undo?.kept).toEqual([]);
        expect(comparable(undo?.after ?? written)).toEqual(comparable(now));
        now = written;
      }
    }),
    { numRuns: 40 },
  );
});
