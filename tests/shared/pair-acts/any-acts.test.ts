import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../shared/calendar/iso-date.ts";
import type { PairPlan } from "../../../shared/pair-acts/pair-plan.ts";
import { planLeaving } from "../../../shared/pair-acts/plan-leaving.ts";
import { planPairStep } from "../../../shared/pair-acts/plan-pair-step.ts";
import { planPairingByHand } from "../../../shared/pair-acts/plan-pairing-by-hand.ts";
import { menteesOfPairing } from "../../../shared/participants/pairing-rows.ts";
import { planUndo } from "../../../shared/undo/plan-undo.ts";
import { withUndo } from "../../../shared/undo/record-undo.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { book, comparable, moment, rowsOf, today } from "./book-of-pairs.ts";

const EXCUSE = "бумага едет почтой";

type Act = (snapshot: WorkbookSnapshot) => PairPlan;
const anyDay = fc.integer({ min: -220, max: 30 }).map((days) => addDays(today, days));
const anyCode = fc.integer({ min: 1, max: 6 }).map((number) => `П-00${number}`);
const anyMentee = fc.constantFrom("Н-001", "Н-002", "Н-003", "Н-004", "Н-005");
const anyReason = fc.constantFrom("", "переезд", "=1+1");
const anyExcuse = fc.constantFrom("", EXCUSE);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ code: anyCode, start: anyDay, end: anyDay, withoutConsents: anyExcuse }).map(
    (step): Act =>
      (at) =>
        planPairStep(at, { kind: "activate", order: "1", orderDate: step.start, ...step }, moment),
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
      mentees: fc.uniqueArray(anyMentee, { minLength: 1, maxLength: 2 }),
      start: anyDay,
      atOnce: fc.boolean(),
      withoutConsents: anyExcuse,
    })
    .map(
      ({ atOnce, withoutConsents, ...wanted }): Act =>
        (at) =>
          planPairingByHand(
            at,
            wanted,
            atOnce ? { order: "1", orderDate: today, withoutConsents } : null,
            moment,
          ),
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

/** Mentees of the working rows, once for each row. */
const atWork = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot)
    .tables.Пары.filter((row) => textOf(row, "Состояние") === "действует")
    .flatMap(menteesOfPairing);
/** Whom М-001 leads or is proposed to. */
const ledByFirst = (snapshot: WorkbookSnapshot) =>
  readWorkbook(snapshot)
    .tables.Пары.filter(
      (row) =>
        textOf(row, "Наставник") === "М-001" &&
        ["предложена", "действует"].includes(textOf(row, "Состояние")),
    )
    .flatMap(menteesOfPairing);

test("no act brings a mentee into two working pairs, asks more of a mentor than there is room for, or begins without consents unsaid", () => {
  let begun = 0;
  fc.assert(
    fc.property(fc.array(anyAct, { minLength: 1, maxLength: 8 }), (acts) => {
      let now = book;
      for (const act of acts) {
        const plan = act(now);
        if (!plan.ok) continue;
        const written = simulateEdits(now, plan.edits);
        const [before, after] = [atWork(now), atWork(written)];
        expect(new Set(after).size).toBe(after.length);
        // М-001 is ready to lead two.
        expect(ledByFirst(written).length).toBeLessThanOrEqual(2);
        // Nobody but Н-003 lacks a consent.
        if (after.includes("Н-003") && !before.includes("Н-003")) {
          expect(plan.changes.join(" ")).toMatch(/Без согласий: .*Н-003.*бумага едет почтой/);
          expect(textOf(readWorkbook(written).tables.Журнал.at(-1)!, "Что")).toContain(EXCUSE);
        }
        begun += after.length > before.length ? 1 : 0;
        now = written;
      }
    }),
    { numRuns: 60 },
  );
  // What never happens proves nothing.
  expect(begun).toBeGreaterThan(5);
});

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
