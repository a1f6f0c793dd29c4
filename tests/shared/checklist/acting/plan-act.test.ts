import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../../shared/calendar/iso-date.ts";
import { addDays } from "../../../../shared/calendar/iso-date.ts";
import type { Act, ActUndo } from "../../../../shared/checklist/acting/act.ts";
import { plannedBefore } from "../../../../shared/checklist/acting/act-remarks.ts";
import { planAct } from "../../../../shared/checklist/acting/plan-act.ts";
import { planTakeBack } from "../../../../shared/checklist/acting/take-back.ts";
import { buildChecklistView, type ViewedItem } from "../../../../shared/checklist/view/checklist-view.ts";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import { readWorkbook } from "../../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../../shared/workbook/simulate-edits.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import {
  bookOf,
  contents,
  planOf,
  readingOf,
  roadmapNames,
  tabOf,
  typeInto,
  withTab,
} from "../../workbook/example-books.ts";

const TAB = "Контроль сроков";
const day = (text: string) => text as ISODate;
const today = day("2024-10-20");
const who = "Примерова А. Т.";

const book = bookOf({
  [TAB]: [
    {
      Мероприятие: "Собрать отчёты",
      "Срок по документу": "до 25 числа каждого месяца",
      Срок: "2024-09-25",
      Повтор: "ежемесячно",
      Выполнено: true,
      "Дата выполнения": "2024-09-27",
      "Кто отметил": "Образцов П. Т.",
      Примечание: "своя пометка",
    },
    { Мероприятие: "Подвести итоги", "Срок по документу": "в течение 10 дней после конкурса" },
    { Мероприятие: "Издать приказ", "Срок по документу": "до 01.11.2024", Срок: "2024-11-01" },
    { Мероприятие: "Ответить", "Срок по документу": "в течение 3 рабочих дней после запроса" },
  ],
});

const itemsOf = (snapshot: WorkbookSnapshot) => buildChecklistView(readWorkbook(snapshot), today).items;
function item(snapshot: WorkbookSnapshot, code: string): ViewedItem {
  const found = itemsOf(snapshot).find((each) => each.code === code);
  if (!found) throw new Error(`No row ${code}`);
  return found;
}
function acted(snapshot: WorkbookSnapshot, code: string, act: Act, seen = item(snapshot, code)) {
  const plan = planAct(snapshot, seen, act);
  if (!plan.ok) throw new Error(plan.reason);
  return { after: simulateEdits(snapshot, plan.edits), undo: plan.undo };
}
function takenBack(snapshot: WorkbookSnapshot, undo: ActUndo) {
  const plan = planTakeBack(snapshot, undo);
  if (!plan.ok) throw new Error(plan.reason);
  return simulateEdits(snapshot, plan.edits);
}
const typed = (snapshot: WorkbookSnapshot, row: number, heading: string, content: CellContent) =>
  withTab(snapshot, TAB, (tab) =>
    typeInto(tab.rows, row, 1 + (tab.rows[0]?.indexOf(heading) ?? -1), content),
  );
const turned = (snapshot: WorkbookSnapshot) =>
  withTab(snapshot, TAB, (tab) => {
    const [headings, ...rows] = tab.rows;
    tab.rows = [headings as CellContent[], ...rows.reverse()];
  });

describe("each act writes what it says", () => {
  test("a tick with its day, name and evidence", () => {
    const act: Act = { kind: "tick", day: today, who, evidence: "https://example.org/prikaz.pdf" };
    const { after } = acted(book, "К-003", act);
    expect(item(after, "К-003")).toMatchObject({
      state: "выполнено",
      doneOn: today,
      doneBy: who,
      evidence: "https://example.org/prikaz.pdf",
    });
  });

  test("a tick of the next time moves the row on to it and keeps the day before in the remark", () => {
    const open = item(book, "К-001").open;
    expect(open).toEqual({ from: null, due: "2024-10-25" });
    const { after } = acted(book, "К-001", { kind: "tick", day: today, who, due: day("2024-10-25") });
    expect(item(after, "К-001")).toMatchObject({
      due: "2024-10-25",
      state: "выполнено",
      doneOn: today,
      doneBy: who,
      remark: "своя пометка\nСделано 27.09.2024, срок 25.09.2024.",
      dueWords: "срок 25.10.2024, следующий 25.11.2024",
    });
  });

  test("a moved day: the document's words stay, the first day is told, and going back takes the sentence away", () => {
    const moved = acted(book, "К-003", { kind: "move", due: day("2024-11-08") }).after;
    const again = acted(moved, "К-003", { kind: "move", due: day("2024-11-15") }).after;
    const { due, deadline, remark } = item(again, "К-003");
    expect([due, deadline, remark]).toEqual([
      "2024-11-15",
      "до 01.11.2024",
      "Срок перенесён, было: 01.11.2024.",
    ]);
    expect(plannedBefore(remark)).toBe("2024-11-01");
    expect(contents(acted(again, "К-003", { kind: "move", due: day("2024-11-01") }).after)).toEqual(
      contents(book),
    );
  });

  test("an event that happened gives the days by the document's words", () => {
    const { after } = acted(book, "К-002", { kind: "happened", on: day("2024-10-18") });
    expect(item(after, "К-002")).toMatchObject({
      from: "2024-10-18",
      due: "2024-10-28",
      remark: "Событие произошло 18.10.2024.",
      standing: "скоро",
    });
  });

  test("where the words do not tell the days, the person is asked", () => {
    const seen = item(book, "К-004");
    const act = { kind: "happened", on: day("2024-10-18") } as const;
    expect(planAct(book, seen, act)).toEqual({ ok: false, reason: "needs-day" });
    const { after } = acted(book, "К-004", { ...act, due: day("2024-10-23") });
    expect(item(after, "К-004")).toMatchObject({ from: "2024-10-18", due: "2024-10-23" });
  });

  test("a note that begins like a formula is text", () => {
    const { after } = acted(book, "К-003", { kind: "note", text: "=завтра" });
    expect(item(after, "К-003").remark).toBe("=завтра");
  });
});

describe("what changed meanwhile is not written over", () => {
  const move: Act = { kind: "move", due: day("2024-11-08") };
  const note: Act = { kind: "note", text: "новая" };
  test.each([
    ["the day", typed(book, 4, "Срок", { date: day("2024-11-02") }), "К-003", move, "changed-meanwhile"],
    [
      "words in place of a day",
      typed(book, 3, "Срок", "вторая декада"),
      "К-002",
      { kind: "happened", on: today },
      "changed-meanwhile",
    ],
    ["the remark", typed(book, 4, "Примечание", "чужая"), "К-003", note, "changed-meanwhile"],
    [
      "the activity",
      typed(book, 4, "Мероприятие", "Совсем другое дело"),
      "К-003",
      { kind: "tick", day: today, who },
      "other-activity",
    ],
    ["the row is gone", typed(book, 4, "Код", null), "К-003", move, "no-row"],
    [
      "a formula",
      typed(book, 4, "Срок", { formula: "=TODAY()", value: { date: day("2024-11-01") } }),
      "К-003",
      move,
      "own-formula",
    ],
    [
      "the time of a recurring row",
      typed(book, 2, "Срок", { date: day("2024-11-25") }),
      "К-001",
      { kind: "tick", day: today, who, due: day("2024-10-25") },
      "changed-meanwhile",
    ],
  ] as const)("%s", (_, now, code, act, reason) => {
    expect(planAct(now, item(book, code), act)).toEqual({ ok: false, reason });
  });

  test("a time the rhythm does not have, a day before the start", () => {
    const tick: Act = { kind: "tick", day: today, who, due: day("2024-10-24") };
    expect(planAct(book, item(book, "К-001"), tick)).toEqual({ ok: false, reason: "no-such-time" });
    const back: Act = { kind: "move", due: day("2024-10-01"), from: day("2024-10-02") };
    expect(planAct(book, item(book, "К-003"), back)).toEqual({ ok: false, reason: "ends-before-start" });
  });

  test("taking back refuses too", () => {
    const { after, undo } = acted(book, "К-003", note);
    expect(planTakeBack(typed(after, 4, "Примечание", "чужая"), undo as ActUndo)).toEqual({
      ok: false,
      reason: "changed-meanwhile",
    });
  });

  test("a link is taken back also where only its words can be read", () => {
    const act: Act = { kind: "evidence", text: "https://школа.рф/приказ.pdf" };
    const { after, undo } = acted(book, "К-003", act);
    const read = typed(after, 4, "Подтверждение", "https://школа.рф/приказ.pdf");
    expect(contents(takenBack(read, undo as ActUndo))).toEqual(contents(book));
  });

  test("two people ticking at once: the first day and name stand", () => {
    const first = acted(book, "К-003", { kind: "tick", day: today, who }).after;
    const second = acted(
      first,
      "К-003",
      { kind: "tick", day: addDays(today, 1), who: "Другой" },
      item(book, "К-003"),
    );
    expect(contents(second.after)).toEqual(contents(first));
    expect(second.undo).toBeNull();
  });
});

describe("properties over real roadmaps", () => {
  const books = roadmapNames.map((name) => planOf(readingOf(name)).after);
  const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays(day("2023-09-01"), days));
  const anyAct: fc.Arbitrary<Act> = fc.oneof(
    anyDay.map((on): Act => ({ kind: "tick", day: on, who })),
    fc.tuple(anyDay, fc.string()).map(([on, evidence]): Act => ({ kind: "tick", day: on, who, evidence })),
    fc.constant<Act>({ kind: "untick" }),
    fc.string().map((text): Act => ({ kind: "note", text })),
    fc.webUrl().map((text): Act => ({ kind: "evidence", text })),
    anyDay.map((due): Act => ({ kind: "move", due })),
    fc.tuple(anyDay, anyDay).map(([on, due]): Act => ({ kind: "happened", on, due })),
  );
  const anyCase = fc.tuple(fc.constantFrom(...books), fc.nat(), anyAct);

  test("undo brings back what stood there, also in a sheet sorted meanwhile; an act sent twice is done once", () => {
    fc.assert(
      fc.property(anyCase, ([snapshot, at, act]) => {
        const items = itemsOf(snapshot);
        const seen = items[at % items.length] as ViewedItem;
        const plan = planAct(snapshot, seen, act);
        if (!plan.ok) {
          expect(["ends-before-start", "needs-day"]).toContain(plan.reason);
          return;
        }
        const after = simulateEdits(snapshot, plan.edits);
        const twice = planAct(after, seen, act);
        if (act.kind !== "untick")
          expect(twice.ok && contents(simulateEdits(after, twice.edits))).toEqual(contents(after));
        if (plan.undo === null) return;
        const undo: ActUndo = JSON.parse(JSON.stringify(plan.undo));
        expect(contents(takenBack(after, undo))).toEqual(contents(snapshot));
        expect(contents(turned(takenBack(turned(after), undo)))).toEqual(contents(snapshot));
        expect(contents(takenBack(takenBack(after, undo), undo))).toEqual(contents(snapshot));
      }),
      { numRuns: 60 },
    );
  });

  test("no act touches another row or another tab", () => {
    fc.assert(
      fc.property(anyCase, ([snapshot, at, act]) => {
        const items = itemsOf(snapshot);
        const seen = items[at % items.length] as ViewedItem;
        const plan = planAct(snapshot, seen, act);
        if (!plan.ok) return;
        const after = simulateEdits(snapshot, plan.edits);
        const others = (book: WorkbookSnapshot) =>
          tabOf(book, TAB).rows.filter((_, index) => index + 1 !== seen.row);
        expect(others(after)).toEqual(others(snapshot));
        expect(plan.edits.every((edit) => edit.kind === "set-cells" && edit.tab === TAB)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test("in a file a ticked box is the word «да»: it is not ticked again, and the tick is taken back", () => {
  const ticked = acted(book, "К-003", { kind: "tick", day: today, who });
  const inFile = typed(ticked.after, 4, "Выполнено", "да");
  expect(
    acted(inFile, "К-003", { kind: "tick", day: day("2024-10-21"), who: "Образцов П. Т." }).undo,
  ).toBeNull();
  const back = takenBack(inFile, ticked.undo as ActUndo);
  expect(item(back, "К-003").state).not.toBe("выполнено");
});
