import { describe, expect, test } from "vitest";
import { type ChosenPair, planProposals } from "../../../shared/pair-acts/plan-proposals.ts";
import { proposePairs } from "../../../shared/pairing/propose-pairs.ts";
import { planUndo } from "../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { UNDO_HEADING } from "../../../shared/undo/undo-record.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { bookOfPeople, day, mentee, mentor } from "../pairing/made-people.ts";
import { contents, ofNewerProgram, tabOf, withTab } from "../workbook/example-books.ts";

const moment = { today: day, who: "проверка" };
const book = bookOfPeople(
  [mentor("Подготовка к ЕГЭ", { "Стаж, лет": 20 }), mentor("Документация")],
  [mentee("Подготовка к ОГЭ", { "Стаж, лет": 1 }), mentee("Ведение документации"), mentee("Вязание")],
);
const { proposals } = proposePairs(readWorkbook(book), day);

function planned(snapshot: WorkbookSnapshot, chosen: readonly ChosenPair[]) {
  const plan = planProposals(snapshot, chosen, moment);
  if (plan === null) throw new Error("nothing planned");
  return plan;
}
const HEADINGS = [
  "Код",
  "Наставник",
  "Наставляемый",
  "Форма наставничества",
  "Ролевая модель",
  "Состояние",
] as const;
const pairsIn = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot).tables.Пары.map((row) => HEADINGS.map((heading) => textOf(row, heading)));

/** Without the records of undoing and the memory of codes: a code once given is given to nobody else. */
function comparable(snapshot: WorkbookSnapshot) {
  const kept = tabOf(snapshot, "Справочники").rows[0] ?? [];
  const own = [UNDO_HEADING, "Кому даны коды"].map((heading) => kept.indexOf(heading));
  return contents(
    withTab(snapshot, "Справочники", (tab) => {
      tab.rows = tab.rows.map((row) => row.map((cell, at) => (own.includes(at) ? null : cell)));
    }),
  );
}

describe("what the person chose of the proposals", () => {
  const plan = planned(book, proposals);

  test("becomes rows of «Пары» in the state «предложена», with codes", () => {
    expect(pairsIn(simulateEdits(book, plan.edits))).toEqual([
      ["П-001", "М-001", "Н-001", "педагог – педагог", "опытный учитель – молодой специалист", "предложена"],
      ["П-002", "М-002", "Н-002", "педагог – педагог", "", "предложена"],
    ]);
    expect(plan.changes).toEqual(["Добавить в «Пары» 2 строки.", "Присвоить в «Пары» коды: П-001 … П-002."]);
    expect(plan.leftOut).toEqual([]);
  });

  test("is written as proposed: only what was chosen", () => {
    expect(pairsIn(planned(book, proposals.slice(1)).after).map((row) => row.slice(0, 3))).toEqual([
      ["П-001", "М-002", "Н-002"],
    ]);
    expect(planned(book, []).edits).toEqual([]);
  });

  test("written again adds nothing, and is proposed no more", () => {
    const again = planned(plan.after, proposals);
    expect(again.edits).toEqual([]);
    expect(again.leftOut.map(({ why }) => why)).toEqual([
      "У Н-001 уже есть пара или группа.",
      "У Н-002 уже есть пара или группа.",
    ]);
    expect(proposePairs(readWorkbook(plan.after), day).proposals).toEqual([]);
  });

  test("is taken back whole", () => {
    const edits = withUndo(book, plan, { when: "2024-11-01", who: "проверка" });
    const written = simulateEdits(book, edits);
    expect(pairsIn(written)).toHaveLength(2);
    const undo = planUndo(written, moment);
    if (undo === null) throw new Error("nothing to take back");
    expect(undo.kept).toEqual([]);
    expect(comparable(simulateEdits(written, undo.edits))).toEqual(comparable(book));
  });
});

test("two mentors chosen for one mentee: the first stays; who left the banks is told of", () => {
  const chosen = (one: string, other: string): ChosenPair => ({
    mentor: one,
    mentee: other,
    form: "",
    roleModel: null,
  });
  const { after, leftOut } = planned(book, [
    chosen("М-001", "Н-001"),
    chosen("М-002", "Н-1"),
    chosen("М-009", "Н-002"),
    chosen("М-002", "Н-009"),
  ]);
  expect(pairsIn(after).map((row) => row.slice(1, 3))).toEqual([["М-001", "Н-001"]]);
  expect(leftOut.map(({ why }) => why)).toEqual([
    "У Н-1 уже есть пара или группа.",
    "Во вкладке «Наставники» больше нет М-009.",
    "Во вкладке «Наставляемые» больше нет Н-009.",
  ]);
});

test("a book without «Пары» or of a newer program is left alone", () => {
  expect(planProposals(emptyWorkbook, proposals, moment)).toBeNull();
  expect(planProposals(ofNewerProgram(book), proposals, moment)).toBeNull();
});
