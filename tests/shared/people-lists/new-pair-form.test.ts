import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { bankLines } from "../../../shared/people-lists/bank-lines.ts";
import {
  againAct,
  askedAgain,
  newPairFields,
  noNewPair,
} from "../../../shared/people-lists/new-pair-form.ts";
import { planNewPair } from "../../../shared/people-lists/plan-new-pair.ts";
import { shownPairs } from "../../../shared/people-lists/shown-pairs.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2026-02-02" as ISODate;
const moment = { today: on, who: "проверка" };
const agreed = (code: string) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2025-09-01",
});
const book = bookOf({
  Паспорт: { "Режим имён": "полные" },
  Наставники: [
    { Код: "М-001", ФИО: "Опытова Вера Тестовна", Категория: "родитель" },
    { Код: "М-002", ФИО: "Знаев Олег Тестович", Категория: "педагог" },
  ],
  Наставляемые: ["Н-001", "Н-002", "Н-003"].map((code) => ({
    Код: code,
    ФИО: code === "Н-003" ? "Скрытнов Захар Тестович" : `Образцов ${code}`,
    Категория: "обучающийся",
  })),
  Пары: [
    {
      Код: "П-001",
      Наставник: "М-001",
      Наставляемый: "Н-001; Н-002",
      "Форма наставничества": "работодатель – ученик",
      Состояние: "завершена",
    },
    { Код: "П-002", Наставник: "М-002", Наставляемый: "Н-002", Состояние: "действует" },
    { Код: "П-003", Наставник: "М-009", Наставляемый: "Н-001", Состояние: "расторгнута" },
  ],
  Согласия: [
    ...["М-001", "М-002"].map(agreed),
    { ...agreed("Н-001"), "Кто подписал": "законный представитель" },
    { ...agreed("Н-003"), Отозвано: "2026-01-30" },
  ],
});
const workbook = readWorkbook(book);
const line = (code: string) => shownPairs(workbook, on).lines.find((each) => each.code === code)!;

describe("whom a new pair may be made of", () => {
  test("who is told with the pairs they stand in, and what they lack to begin one", () => {
    expect(
      bankLines(workbook, "Наставляемые", on).people.map(({ who, words, isHidden, lacksToBegin }) => [
        who,
        words,
        isHidden,
        lacksToBegin,
      ]),
    ).toEqual([
      [{ mark: "Н-001", name: "Образцов Н-001" }, "обучающийся", false, false],
      [{ mark: "Н-002", name: "Образцов Н-002" }, "обучающийся; П-002 действует", false, true],
      [{ mark: "Н-003", name: "" }, "согласие отозвано", true, true],
    ]);
    // A teacher needs a consent to extra duties too.
    expect(bankLines(workbook, "Наставники", on).people.map(({ lacksToBegin }) => lacksToBegin)).toEqual([
      false,
      true,
    ]);
  });

  test("those who worked together and stand in no pair now; nobody of a pair that works", () => {
    expect(["П-001", "П-002", "П-003"].map((code) => againAct.isOffered(line(code)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(askedAgain(line("П-001"))).toEqual({
      mentor: "М-001",
      mentees: ["Н-001"],
      given: { form: "работодатель – ученик" },
    });
  });
});

describe("the form of a new pair", () => {
  test("asks for an order where the pair works at once, and for a reason where a consent is missing", () => {
    const proposal = ["form", "roleModel", "state", "start", "end"];
    const atOnce = { ...noNewPair, given: { state: "действует" } };
    expect(newPairFields(noNewPair, true)).toEqual(proposal);
    expect(newPairFields(atOnce, false)).toEqual([...proposal, "order", "orderDate"]);
    expect(newPairFields(atOnce, true)).toEqual([...proposal, "order", "orderDate", "withoutConsents"]);
  });

  test("empty, says whom to choose; with a day that nobody can read, asks for the day", () => {
    const refusals = (given: Parameters<typeof planNewPair>[1]) => {
      const plan = planNewPair(book, given, moment);
      return plan.ok ? [] : plan.refusals;
    };
    expect(refusals(noNewPair)).toEqual(["Выберите наставника.", "Выберите хотя бы одного наставляемого."]);
    const given = { state: "действует", order: "5", orderDate: "2026-01-30", start: "2026-02-30" };
    expect(refusals({ mentor: "М-001", mentees: ["Н-001"], given })).toEqual([
      "Укажите день, с которого работает пара.",
    ]);
  });
});
