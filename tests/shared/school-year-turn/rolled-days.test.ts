import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { rollDays, withoutYears } from "../../../shared/school-year-turn/rolled-days.ts";
import type { StandingRow } from "../../../shared/structuring/roadmap/standing-rows.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";

type Days = readonly [from: string | null, due: string | null];

function standing(deadline: string, [from, due]: Days, step = "", place = 1): StandingRow {
  const cells: Readonly<Record<string, CellContent>> = {
    Начало: from === null ? null : { date: from as ISODate },
    Срок: due === null ? null : { date: due as ISODate },
  };
  return {
    row: place + 1,
    code: `К-00${place}`,
    stage: "1. Подготовка",
    activity: "Издать приказ",
    step,
    assignees: "",
    deadline,
    cell: (heading) => cells[heading] ?? null,
  };
}

const turn = {
  from: "2023-2024" as SchoolYear,
  to: "2024-2025" as SchoolYear,
  approvals: [null],
};

describe("the words of the document name a day in every year: it is counted anew", () => {
  test.each<[string, Days, Days]>([
    ["до 15 сентября", [null, "2023-09-15"], [null, "2024-09-15"]],
    ["до 15 мая", [null, "2024-05-15"], [null, "2025-05-15"]],
    ["февраль", ["2024-02-01", "2024-02-29"], ["2025-02-01", "2025-02-28"]],
    ["третий понедельник апреля", ["2024-04-15", "2024-04-15"], ["2025-04-21", "2025-04-21"]],
    ["ежегодно до 1 сентября 2023 г.", [null, "2023-09-01"], [null, "2024-09-01"]],
    ["по запросу", [null, null], [null, null]],
  ])("%s", (deadline, before, [from, due]) => {
    const [rolled] = rollDays([standing(deadline, before)], turn);
    expect(rolled).toMatchObject({
      from: from ?? "",
      due: due ?? "",
      proposed: false,
      lost: null,
      byWords: true,
    });
  });
});

describe("the words name the year that is over: the same words a year on are proposed, and said to be", () => {
  test.each<[string, Days, Days]>([
    ["до 01.10.2023", [null, "2023-10-01"], [null, "2024-10-01"]],
    ["октябрь 2023г.", ["2023-10-01", "2023-10-31"], ["2024-10-01", "2024-10-31"]],
    ["С 1 октября 2023г по май 2024г", ["2023-10-01", "2024-05-31"], ["2024-10-01", "2025-05-31"]],
    ["до 20 сентября 2023 года", [null, "2023-09-20"], [null, "2024-09-20"]],
  ])("%s", (deadline, before, [from, due]) => {
    const [rolled] = rollDays([standing(deadline, before)], turn);
    expect(rolled).toMatchObject({ from: from ?? "", due: due ?? "", proposed: true, lost: null });
  });
});

describe("no day is made up", () => {
  test.each<[string, string, Days, "past-day" | "no-words"]>([
    ["a year that does not fit the school year", "апрель 2023", ["2023-04-01", "2023-04-30"], "past-day"],
    ["a day typed where the words give none", "по мере необходимости", [null, "2024-03-01"], "no-words"],
    ["a day typed where there are no words", "", [null, "2024-03-01"], "no-words"],
  ])("%s", (_, deadline, before, lost) => {
    const [rolled] = rollDays([standing(deadline, before)], turn);
    expect(rolled).toMatchObject({ from: "", due: "", lost, proposed: false });
  });

  test("a day that lies beyond the new year's first day stays as written", () => {
    const [rolled] = rollDays([standing("до 1 декабря 2025 г.", [null, "2025-12-01"])], turn);
    expect(rolled).toMatchObject({ due: "2025-12-01", proposed: false, lost: null });
  });

  test("a day moved by hand is told from a counted one", () => {
    const [rolled] = rollDays([standing("до 15 сентября", [null, "2023-09-22"])], turn);
    expect(rolled).toMatchObject({ due: "2024-09-15", byWords: false });
  });
});

test("parts of a deadline are rolled each, and their words with them; a step shares what is said of the whole", () => {
  const deadline = "ноябрь 2023г. (учителя) май 2024 г. (студенты)";
  const rows = [
    standing(deadline, ["2023-11-01", "2024-05-31"], "", 1),
    standing(deadline, ["2023-11-01", "2023-11-30"], "учителя (ноябрь 2023)", 2),
    standing(deadline, ["2024-05-01", "2024-05-31"], "студенты (май 2024)", 3),
    standing(deadline, [null, null], "собрать отзывы", 4),
  ];
  expect(rollDays(rows, turn).map(({ part, from, due }) => [part, from, due])).toEqual([
    [null, "2024-11-01", "2025-05-31"],
    ["учителя (ноябрь 2024)", "2024-11-01", "2024-11-30"],
    ["студенты (май 2025)", "2025-05-01", "2025-05-31"],
    [null, "", ""],
  ]);
});

test("a second turn goes on from the days the first one proposed", () => {
  const [rolled] = rollDays([standing("октябрь 2023г.", ["2024-10-01", "2024-10-31"])], {
    from: "2024-2025" as SchoolYear,
    to: "2025-2026" as SchoolYear,
    approvals: [null],
  });
  expect(rolled).toMatchObject({ from: "2025-10-01", due: "2025-10-31", proposed: true, lost: null });
});

test.each([
  ["с 01.10.2023 г. по май 2024 года", "с 01.10 по май"],
  ["в течение 2023-2024 учебного года", "в течение учебного года"],
  ["до 15.09.23", "до 15.09"],
  ["не позднее 31.12", "не позднее 31.12"],
  ["через 20 дней", "через 20 дней"],
])("«%s» without its years is «%s»", (words, bare) => {
  expect(withoutYears(words)).toBe(bare);
});
