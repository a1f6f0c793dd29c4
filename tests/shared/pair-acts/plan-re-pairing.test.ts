import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { planEndOfBefore, planRePairing, type RePairing } from "../../../shared/pair-acts/plan-re-pairing.ts";
import { mentorsFor } from "../../../shared/pairing/mentors-for.ts";
import { overCapacity } from "../../../shared/pairing/over-capacity.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { bookOf } from "../workbook/example-books.ts";

const today = "2026-03-16" as ISODate;
const moment = { today, who: "проверка" };
const agreed = (code: string, kind = "обработка ПД") => ({
  "Код участника": code,
  Вид: kind,
  "Кто подписал": "сам",
  Дата: "2025-09-01",
});
const mentor = (code: string, room: number) => ({
  Код: code,
  ФИО: `Примерова ${code}`,
  Категория: "педагог",
  "Основные компетенции": "ведение документации",
  "Сколько наставляемых готов вести": room,
});
const book = bookOf({
  Наставники: [
    mentor("М-001", 3),
    mentor("М-002", 1),
    { ...mentor("М-003", 1), "Основные компетенции": "хор" },
  ],
  Наставляемые: ["Н-001", "Н-002", "Н-003"].map((code) => ({
    Код: code,
    ФИО: `Образцов ${code}`,
    Категория: "педагог",
    "Основной запрос": "ведение документации",
  })),
  Пары: [
    { Код: "П-001", Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует", Начало: "2025-10-01" },
    {
      Код: "П-002",
      Наставник: "М-001",
      Наставляемый: "Н-002; Н-003",
      Состояние: "действует",
      Начало: "2025-10-01",
    },
  ],
  Согласия: ["М-001", "М-002", "М-003", "Н-001", "Н-002", "Н-003"].map((code) => agreed(code)),
});
const wanted: RePairing = {
  code: "П-001",
  mentee: "Н-001",
  mentor: "М-002",
  form: "педагог – педагог",
  end: "2026-03-13" as ISODate,
  reason: "наставник уволился",
};
const pairsOf = (plan: ReturnType<typeof planRePairing>) => {
  if (!plan.ok) throw new Error(plan.refusals.join(" "));
  const written = simulateEdits(book, plan.edits);
  expect(written).toEqual(plan.after);
  return readWorkbook(written).tables.Пары.map((row) =>
    (["Код", "Наставник", "Наставляемый", "Состояние", "Причина расторжения"] as const).map((heading) =>
      textOf(row, heading),
    ),
  );
};

describe("another mentor for a mentee", () => {
  test("the pair of before keeps its row with the reason, the new one is proposed", () => {
    expect(pairsOf(planRePairing(book, wanted, moment))).toEqual([
      ["П-001", "М-001", "Н-001", "расторгнута", "наставник уволился"],
      ["П-002", "М-001", "Н-002; Н-003", "действует", ""],
      ["П-003", "М-002", "Н-001", "предложена", ""],
    ]);
  });

  test("of a group one leaves, and the others go on", () => {
    expect(pairsOf(planRePairing(book, { ...wanted, code: "П-002", mentee: "Н-003" }, moment))).toEqual([
      ["П-001", "М-001", "Н-001", "действует", ""],
      ["П-002", "М-001", "Н-002", "действует", ""],
      ["П-003", "М-001", "Н-003", "расторгнута", "наставник уволился. Из группы П-002."],
      ["П-004", "М-002", "Н-003", "предложена", ""],
    ]);
  });

  test.each([
    [{ end: null }, "Укажите последний день с прежним наставником."],
    [{ end: "2026-03-20" as ISODate }, /ещё не наступил/],
    [{ reason: " " }, "Напишите, почему пара прекращает работу."],
    [{ mentor: "М-009" }, "Во вкладке «Наставники» нет «М-009»."],
    [{ code: "П-009" }, "Во вкладке «Пары» нет кода «П-009»."],
  ] as const)("is refused: %o", (change, sentence) => {
    const plan = planRePairing(book, { ...wanted, ...change }, moment);
    expect(plan.ok ? "" : plan.refusals.join(" ")).toMatch(sentence);
  });

  test("who suits is looked for as if the pair were over already, and never the mentor of before", () => {
    expect(mentorsFor(readWorkbook(book), today, "Н-001")).toEqual([]);
    const ending = planEndOfBefore(book, wanted, moment);
    if (ending === null || !ending.ok) throw new Error("the pair must end");
    expect(mentorsFor(readWorkbook(ending.after), today, "Н-001")).toMatchObject([
      { mentor: "М-002", form: "педагог – педагог" },
    ]);
  });
});

test("chosen pairs that together ask more of a mentor than there is room for are told", () => {
  const told = (...mentors: string[]) =>
    overCapacity(
      readWorkbook(book),
      today,
      mentors.map((mentor) => ({ mentor })),
    );
  expect(told("М-002", "М-003")).toEqual([]);
  expect(told("М-002", "м-2", "М-003")).toEqual([
    "М-002 готов вести ещё 1, а выбрано 2 наставляемых. Снимите лишнюю отметку или выберите другого наставника.",
  ]);
  expect(told("М-001", "М-001")).toEqual([
    "М-001 больше никого не готов вести, а выбрано 2 наставляемых. Снимите лишнюю отметку или выберите другого наставника.",
  ]);
});
