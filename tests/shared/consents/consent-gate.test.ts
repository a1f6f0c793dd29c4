import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { otherItems } from "../../../shared/checklist/besides/other-items.ts";
import { planCellsBack } from "../../../shared/consent-acts/marked-row.ts";
import { consentMark, planDestroyed } from "../../../shared/consent-acts/plan-destroyed.ts";
import { consentGate } from "../../../shared/consents/may-become-active.ts";
import { missingWords } from "../../../shared/consents/missing-words.ts";
import { describeNote } from "../../../shared/messages/note.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { bookOf, tabOf, typeInto, withTab } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;
const consent = (code: string, more: Record<string, unknown> = {}) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2025-09-01",
  ...more,
});
const book = bookOf({
  Наставники: [
    { ФИО: "Готовая Анна Тестовна", Категория: "педагог" },
    { ФИО: "Родителев Иван Тестович", Категория: "родитель" },
  ],
  Наставляемые: [
    { ФИО: "Взрослый Олег Тестович", Категория: "педагог" },
    { ФИО: "Детова Вера Тестовна", Категория: "обучающийся", "Год рождения": 2013 },
  ],
  Пары: [
    { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "предложена" },
    { Наставник: "М-002", Наставляемый: "Н-001; Н-002", Состояние: "действует" },
    { Наставник: "М-002", Наставляемый: "Н-009", Состояние: "предложена" },
    { Наставник: "М-001", Наставляемый: "Н-002", Состояние: "предложена" },
  ],
  Согласия: [
    consent("М-001"),
    consent("М-001", { Вид: "дополнительные обязанности наставника" }),
    consent("М-002"),
    consent("Н-001"),
    consent("Н-002", { Отозвано: "2026-05-01" }),
  ],
} as never);

describe("the gate before «действует»", () => {
  const missingFor = (row: number) => {
    const workbook = readWorkbook(book);
    const pairing = workbook.tables.Пары.find((each) => each.row === row);
    if (pairing === undefined) throw new Error("no row");
    const answer = consentGate(workbook)(pairing, on);
    return answer.allowed ? null : missingWords(answer.missing);
  };

  test("opens for a pair whose people have all consented", () => {
    expect(missingFor(2)).toBeNull();
  });

  test("is shut with what is missing, by codes", () => {
    expect(missingFor(5)).toBe("Н-002: «обработка ПД»: согласие отозвано");
  });

  test("is shut for people of no bank", () => {
    expect(missingFor(4)).toBe("участников нет в банках: 1");
  });
});

test("a pair that works without a consent is among the problems and in the checklist, by codes", () => {
  const workbook = readWorkbook(book);
  expect(buildReport(workbook, on).problems.map(describeNote)).toContain(
    "Пары, строка 3: Пара действует, а согласий не хватает: Н-002: «обработка ПД»: согласие отозвано. Возьмите их или верните паре состояние «предложена».",
  );
  const items = otherItems(workbook, { today: on, soonDays: 14 });
  expect(items.filter(({ source }) => source === "missing-consents").map(({ title }) => title)).toEqual([
    "Н-002: пара действует, а согласия не хватает («обработка ПД»: согласие отозвано)",
  ]);
  expect(JSON.stringify(items)).not.toMatch(/Готов|Родител|Взросл|Детов/);
});

describe("the tick «Уничтожено»", () => {
  const mark = consentMark(book, 6);
  if (mark === null) throw new Error("no row");
  const isAsked = (snapshot: typeof book) =>
    otherItems(readWorkbook(snapshot), { today: on, soonDays: 14 }).some(
      ({ source }) => source === "withdrawals",
    );

  test("is asked for within 30 days, written as a day, and taken back", () => {
    expect(isAsked(book)).toBe(true);
    const plan = planDestroyed(book, mark, on);
    if (!plan.ok || plan.undo === null) throw new Error("refused");
    const after = simulateEdits(book, plan.edits);
    expect(isAsked(after)).toBe(false);
    expect(planDestroyed(after, mark, on)).toEqual({ ok: true, edits: [], undo: null });
    const back = planCellsBack(after, plan.undo);
    expect(back.ok && simulateEdits(after, back.edits)).toEqual(simulateEdits(book, []));
  });

  test("finds the row after sorting, and changes nothing where somebody typed another day meanwhile", () => {
    const sorted = withTab(book, "Согласия", (tab) => {
      tab.rows = [tab.rows[0] as never, ...tab.rows.slice(1).reverse()];
    });
    const plan = planDestroyed(sorted, mark, on);
    if (!plan.ok || plan.undo === null) throw new Error("refused");
    const after = simulateEdits(sorted, plan.edits);
    expect(isAsked(after)).toBe(false);
    const column = tabOf(after, "Согласия").rows[0]?.indexOf("Уничтожено") ?? -1;
    const typed = withTab(after, "Согласия", (tab) =>
      typeInto(tab.rows, plan.undo?.mark.row ?? 0, column + 1, { date: "2026-05-10" as ISODate }),
    );
    expect(planCellsBack(typed, plan.undo)).toEqual({ ok: false, reason: "changed-meanwhile" });
  });
});
