import { describe, expect, test } from "vitest";
import { formGuesses, groundsAround } from "../../../../shared/form-filling/likeness/grounds-around.ts";
import type { Guess } from "../../../../shared/form-filling/likeness/guesses.ts";
import type { Ranked } from "../../../../shared/form-filling/likeness/rank-fields.ts";
import { isPartOfOthers } from "../../../../shared/form-filling/likeness/veto.ts";
import type { FieldKey } from "../../../../shared/report/report-fields.ts";
import { makeQuestion } from "../make-question.ts";

const guess = (
  text: string,
  field: FieldKey | null,
  {
    byRules = true,
    section = "Люди",
    sureness = 0.7,
  }: Partial<{ byRules: boolean; section: string; sureness: number }> = {},
): Guess => ({
  question: makeQuestion({ text, section: [section], kind: "number" }),
  byRules: byRules ? field : null,
  field,
  sureness: byRules ? 1 : sureness,
  ranked: null,
});

const RANKED: Ranked = { fields: [{ field: "mentors.total", share: 0.8 }], none: 0.1, unseen: 0 };

const around = (guesses: readonly Guess[], at: number, best: FieldKey = "mentors.total") => {
  const found: Record<string, number> = {};
  groundsAround(formGuesses(guesses), at, best, RANKED, (name, much) => {
    if (Number(much) !== 0) found[name] = Number(much);
  });
  return found;
};

describe("what the rest of the form says of a field", () => {
  test("a number that the rules found elsewhere is asked again", () => {
    const form = [guess("Всего", "mentors.total"), guess("Сколько их?", "mentors.total", { byRules: false })];
    expect(around(form, 1)).toMatchObject({ again: 1, "again.rules": 1, "again.surer": 1 });
    expect(around(form, 1, "mentors.teachers")).not.toHaveProperty("again");
  });

  test("its own guess is not another's", () => {
    expect(around([guess("Сколько их?", "mentors.total", { byRules: false })], 0)).toEqual({
      beside: 0.3,
      "beside.none": 1,
    });
  });

  test("what stands before and beside it in the section is of its group, or is not", () => {
    const form = [
      guess("Педагоги", "mentors.teachers"),
      guess("Всего", null, { byRules: false }),
      guess("ИНН", "organisation.inn"),
    ];
    expect(around(form, 1)).toEqual({
      beside: 0.5,
      "before.group": 1,
      "before.subject": 1,
      "step:mentors.teachers>mentors.total": 1,
    });
  });

  test("another section says nothing", () => {
    const form = [
      guess("Педагоги", "mentors.teachers", { section: "Наставники" }),
      guess("Всего", null, { byRules: false }),
    ];
    expect(around(form, 1)).toEqual({ beside: 0.3, "beside.none": 1 });
  });
});

describe("a part is of the whole it stands under", () => {
  const isOther = (guesses: readonly Guess[], field: FieldKey) =>
    isPartOfOthers(formGuesses(guesses), guesses.length - 1, field);
  const part = (text: string) => guess(text, null, { byRules: false, sureness: 0 });

  test("of the same people", () => {
    const form = [guess("Количество наставников", "mentors.total"), part("из них педагогов")];
    expect(isOther(form, "mentors.teachers")).toBe(false);
    expect(isOther(form, "mentees.teachers")).toBe(true);
  });

  test("after a part that nobody knows it may be a part of that", () => {
    const form = [
      guess("Педагогов", "staff.teachers"),
      part("из них женщин"),
      part("из них молодых специалистов"),
    ];
    expect(isOther(form, "staff.earlyCareer")).toBe(true);
    expect(isOther([form[0]!, form[2]!], "staff.earlyCareer")).toBe(false);
  });
});
