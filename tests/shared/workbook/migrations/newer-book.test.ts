import { expect, test } from "vitest";
import { planTick } from "../../../../shared/checklist/tick.ts";
import { handOverRefusal } from "../../../../shared/hand-over/hand-over.ts";
import { NEWER_BOOK } from "../../../../shared/messages/newer-book.ts";
import { planSchoolYearTurn, turnRefusals } from "../../../../shared/school-year-turn/turn-school-year.ts";
import { planUndo } from "../../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../../shared/undo/record-undo.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook } from "../../../../shared/workbook/snapshot.ts";
import { dayOf, ofNewerProgram, planOf, readingOf } from "../example-books.ts";

const reading = readingOf("school-1");
const plan = planOf(reading);
const moment = { today: dayOf(reading), who: "проверка" };
/** With a record of the run, so that there is something to take back. */
const book = simulateEdits(
  emptyWorkbook,
  withUndo(emptyWorkbook, plan, { when: "2024-05-15", who: "проверка" }),
);
const newer = ofNewerProgram(book);

test("every planner of changes refuses a workbook of a newer program, and says so in the same words", () => {
  expect(planOf(reading, newer).edits).toEqual([]);
  const tick = { code: "К-001", done: true, day: moment.today, who: "проверка" };
  expect(planTick(book, tick).ok).toBe(true);
  expect(planTick(newer, tick)).toEqual({ ok: false, reason: "newer" });
  expect(planSchoolYearTurn({ snapshot: book, schoolYear: null, ...moment }).ok).toBe(true);
  expect(planSchoolYearTurn({ snapshot: newer, schoolYear: null, ...moment })).toEqual({
    ok: false,
    reason: "newer",
  });
  expect(turnRefusals.newer).toBe(NEWER_BOOK);
  expect(planUndo(book, moment)).not.toBeNull();
  expect(planUndo(newer, moment)).toBeNull();
  expect(handOverRefusal(readWorkbook(book))).toBeNull();
  expect(handOverRefusal(readWorkbook(newer))).toBe(NEWER_BOOK);
});

test("it is read, and whoever reads is told", () => {
  const workbook = readWorkbook(newer);
  expect(workbook.tables["Контроль сроков"]).toEqual(readWorkbook(book).tables["Контроль сроков"]);
  expect(workbook.notes.map(({ code }) => code)).toContain("workbook.newer-version");
});
