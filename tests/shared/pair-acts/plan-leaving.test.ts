import { describe, expect, test } from "vitest";
import { planLeaving } from "../../../shared/pair-acts/plan-leaving.ts";
import { afterOf, book, moment, refusalsOf, rowsOf, today } from "./book-of-pairs.ts";

describe("one of a group leaves", () => {
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
});
