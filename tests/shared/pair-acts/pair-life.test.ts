import { describe, expect, test } from "vitest";
import { planNewPairing } from "../../../shared/pair-acts/plan-new-pairing.ts";
import { planPairStep } from "../../../shared/pair-acts/plan-pair-step.ts";
import type { PairStep } from "../../../shared/pairs/pair-steps.ts";
import { tabOf, withTab } from "../workbook/example-books.ts";
import { afterOf, book, day, moment, refusalsOf, rowsOf, today } from "./book-of-pairs.ts";

const ready = {
  kind: "activate",
  code: "П-001",
  start: day("2025-03-10"),
  order: "12",
  orderDate: day("2025-03-07"),
} as const;

describe("the life of a pair", () => {
  test("a proposal becomes active with an order, a day and consents", () => {
    const plan = planPairStep(book, ready, moment);
    expect(plan.ok && plan.changes).toEqual(["Пара П-001: «действует»."]);
    expect(rowsOf(afterOf(plan))[0]).toEqual([
      "П-001",
      "М-001",
      "Н-004",
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
      tab.rows = tab.rows.filter((row) => !row.includes("Н-004"));
    });
    expect(refusalsOf(planPairStep(lacking, ready, moment))).toEqual([
      "Пара П-001: не хватает согласий (Н-004: «обработка ПД»: согласия нет). Возьмите их или напишите, почему пара начинает работу без них.",
    ]);
    const plan = planPairStep(lacking, { ...ready, withoutConsents: "бумага едет почтой" }, moment);
    expect(plan.ok && plan.changes[1]).toBe(
      "Без согласий: Н-004: «обработка ПД»: согласия нет. Причина: бумага едет почтой.",
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

  test("a mentee who works in another pair begins no second one", () => {
    const second = afterOf(planNewPairing(book, { mentor: "М-001", mentees: ["Н-001"] }, moment));
    expect(refusalsOf(planPairStep(second, { ...ready, code: "П-004" }, moment))).toEqual([
      "Группа П-002 уже действует, и в ней Н-001. У наставляемого одна действующая пара: сначала завершите или расторгните её или отметьте, кто выбыл.",
    ]);
    const ended = afterOf(planPairStep(second, { kind: "complete", code: "П-002", end: today }, moment));
    expect(refusalsOf(planPairStep(ended, { ...ready, code: "П-004" }, moment))).toEqual([]);
  });
});
