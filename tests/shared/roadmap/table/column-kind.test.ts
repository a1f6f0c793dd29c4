import { describe, expect, test } from "vitest";
import { readHeading } from "../../../../shared/roadmap/table/column-kind.ts";
import { columnWordings, foreignHeadings } from "../../../../shared/roadmap/table/column-wordings.ts";
import { isMark, isPeriodHeading } from "../../../../shared/roadmap/table/period-heading.ts";

describe("readHeading", () => {
  test.each(columnWordings.map(({ kind, example }) => [example, kind] as const))(
    "%s: %s",
    (example, kind) => {
      expect(readHeading(example).kind).toBe(kind);
    },
  );

  test.each(foreignHeadings.map(({ example }) => example))("%s is no part of a roadmap", (example) => {
    expect(readHeading(example)).toMatchObject({ kind: null, foreign: true });
  });

  test.each([
    ["Срок проведения мероприятия", "deadline"],
    ["Ответственный за мероприятие", "assignee"],
    ["Ответственные, участники", "assignee"],
    ["ФИО ответственного", "assignee"],
    ["Результат мероприятия", "outcome"],
    ["Мероприятия и сроки их проведения", "activity"],
    ["Этапы и мероприятия", "activity"],
    ["№ и наименование мероприятия", "activity"],
    ["№ этапа", "number"],
    ["Срок и место проведения", "deadline"],
    ["Место и время проведения", null],
    ["Фактический срок", null],
    ["Основание", null],
  ])("%s: %s", (heading, kind) => {
    expect(readHeading(heading).kind).toBe(kind);
  });

  test.each(["Сроки и ответственные", "Ответственные, сроки", "Срок / ответственный", "Исполнители и дата"])(
    "%s holds both",
    (heading) => {
      expect(readHeading(heading)).toMatchObject({ kind: "deadline", shared: true });
    },
  );

  test.each([
    ["сентябрь", true],
    ["сент.", true],
    ["Сентябрь 2024 г.", true],
    ["I квартал", true],
    ["1 четверть", true],
    ["II полугодие 2025", true],
    ["март-апрель", true],
    ["Месяц", false],
    ["Майские встречи", false],
    ["Квартальный отчёт", false],
  ])("%s as a period: %s", (heading, expected) => {
    expect(readHeading(heading).period).toBe(expected);
  });

  test.each([
    ["+", true],
    ["х", true],
    ["✓", true],
    ["15", false],
    ["до 15", false],
  ])("%s as a mark: %s", (text, expected) => {
    expect(isMark(text)).toBe(expected);
  });

  test("a period is known as it is compared", () => {
    expect(isPeriodHeading("ii квартал 2025")).toBe(true);
  });
});
