import { describe, expect, test } from "vitest";
import { recogniseAll } from "../../../shared/form-filling/recognise-all.ts";
import { makeQuestion } from "./make-question.ts";

const asked = (rows: readonly (readonly [column: string, text: string])[]) =>
  recogniseAll(
    rows.map(([column, text]) => makeQuestion({ text, section: ["Таблица 1", column], kind: "number" })),
  ).map(({ field }) => field);

const MENTORS = "Количество наставников, всего";
const MENTEES = "Количество наставляемых, всего";

describe("numbers of another year than the form's", () => {
  test("a column of the year before stays open, the later one is answered", () => {
    expect(
      asked([
        ["На 01.06.2025", MENTORS],
        ["На 01.06.2025", MENTEES],
        ["На 01.06.2026", MENTORS],
        ["На 01.06.2026", MENTEES],
      ]),
    ).toEqual([null, null, "mentors.total", "mentees.total"]);
  });

  test("what most questions name counts, not what is latest", () => {
    expect(
      asked([
        ["2025/2026 учебный год", MENTORS],
        ["2025/2026 учебный год", MENTEES],
        ["на 01.10.2026", MENTORS],
      ]),
    ).toEqual(["mentors.total", "mentees.total", null]);
  });

  test("a calendar year may be either school year it lies in", () => {
    expect(
      asked([
        ["2026 год", MENTORS],
        ["2026 год", MENTEES],
        ["2025/2026 учебный год", MENTORS],
      ]),
    ).toEqual(["mentors.total", "mentees.total", "mentors.total"]);
  });

  test("questions that name no time, and whatever is no number, stand as they are", () => {
    expect(
      asked([
        ["Сейчас", MENTORS],
        ["На 01.06.2026", MENTEES],
      ]),
    ).toEqual(["mentors.total", "mentees.total"]);
    const [, date] = recogniseAll([
      makeQuestion({ text: "Наставников на 01.06.2026, чел.", kind: "number" }),
      makeQuestion({ text: "Дата утверждения дорожной карты (на 2024/2025 учебный год)", kind: "date" }),
    ]);
    expect(date?.field).toBe("documents.roadmap.date");
  });
});
