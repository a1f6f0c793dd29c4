import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { SchoolYear } from "../../../shared/calendar/school-year.ts";
import { planTick } from "../../../shared/checklist/tick.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { planSchoolYearTurn, type TurnPlan } from "../../../shared/school-year-turn/turn-school-year.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook, textOf } from "../../../shared/workbook/read-workbook.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import {
  bookOf,
  contents,
  planOf,
  readingOf,
  roadmapNames,
  tabOf,
  typeInto,
  withTab,
} from "../workbook/example-books.ts";

const today = "2024-08-25" as ISODate;

function turned(snapshot: WorkbookSnapshot, schoolYear: SchoolYear | null = null) {
  const plan = planSchoolYearTurn({ snapshot, schoolYear, today, who: "проверка" });
  if (!plan.ok) throw new Error(plan.reason);
  return plan;
}

function ticked(snapshot: WorkbookSnapshot, code: string): WorkbookSnapshot {
  const plan = planTick(snapshot, { code, done: true, day: "2023-09-14" as ISODate, who: "Отметкина О. П." });
  if (!plan.ok) throw new Error(plan.reason);
  return simulateEdits(snapshot, plan.edits);
}

const school = ticked(planOf(readingOf("school-1")).after, "К-003");
const archive = (snapshot: WorkbookSnapshot) =>
  tabOf(snapshot, "Архив")
    .rows.slice(1)
    .map((row) => row.map(String));

describe("the workbook of the next year", () => {
  const { after } = turned(school);
  const before = readWorkbook(school);
  const now = readWorkbook(after);

  test("is of the next year, and says so on the printed form", () => {
    expect(now.passport.texts.get("Учебный год")).toBe("2024-2025");
    expect(tabOf(after, "Дорожная карта").rows.slice(0, 4).flat()).toContain("2024–2025 учебный год");
    expect(JSON.stringify(tabOf(after, "Дорожная карта").rows.slice(0, 4))).not.toContain("2023");
  });

  test.each(["Наставники", "Наставляемые", "Согласия", "Документы", "Партнёры"] as const)(
    "«%s» stays as it was",
    (name) => {
      expect(contents(after)[name]).toEqual(contents(school)[name]);
    },
  );

  test("every activity stays with its code and words; nothing is ticked", () => {
    const rows = (book: typeof now) =>
      book.tables["Контроль сроков"].map((row) =>
        (["Код", "Этап", "Мероприятие", "Ответственный", "Срок по документу"] as const).map((heading) =>
          textOf(row, heading),
        ),
      );
    expect(rows(now)).toEqual(rows(before));
    for (const row of now.tables["Контроль сроков"]) {
      expect(row.values.get("Выполнено")).not.toBe(true);
      expect(textOf(row, "Кто отметил")).toBe("");
      expect(textOf(row, "Дата выполнения")).toBe("");
    }
  });

  test("the tick, with its day and name, is in the archive", () => {
    const line = archive(after).find((row) => row[2] === "К-003");
    expect(line?.[0]).toBe("2023-2024");
    expect(line?.[3]).toMatch(/Выполнено: да.*Дата выполнения: 14\.09\.2023.*Кто отметил: Отметкина О\. П\./);
  });

  test("ended pairs are in the archive, the others stay as they were", () => {
    const pairs = (book: typeof now) =>
      book.tables.Пары.map((row) => [
        textOf(row, "Код"),
        textOf(row, "Состояние"),
        textOf(row, "Наставляемый"),
      ]);
    const ended = pairs(before).filter(([, state]) => state === "завершена" || state === "расторгнута");
    expect(ended.length).toBeGreaterThan(0);
    const codes = ended.map(([code]) => code);
    expect(pairs(now)).toEqual(pairs(before).filter(([code]) => !codes.includes(code)));
    for (const [code, state] of ended) {
      expect(archive(after).find((row) => row[1] === "Пары" && row[2] === code)?.[3]).toContain(
        `Состояние: ${state}`,
      );
    }
  });

  test("what a report counts over a year begins at nothing", () => {
    const { values } = buildReport(now, today);
    for (const key of ["meetings.held", "publications.total", "pairings.completed", "roadmap.done"] as const)
      expect([key, values[key]]).toEqual([key, 0]);
    expect(values["staff.teachers"]).toBeUndefined();
    expect(buildReport(before, today).values["staff.teachers"]).toBeGreaterThan(0);
    expect(values["mentors.total"]).toBe(buildReport(before, today).values["mentors.total"]);
  });

  test("the code of an archived pair is never given again", () => {
    const column = tabOf(after, "Пары").rows[0]?.indexOf("Наставник") ?? 0;
    const more = withTab(after, "Пары", (tab) => {
      let row = tab.rows.length;
      while (row > 1 && !tab.rows[row - 1]?.[column]) row -= 1;
      typeInto(tab.rows, row + 1, column + 1, "М-001");
    });
    const codes = readWorkbook(planOf(null, more, null).after).tables.Пары.map((row) => textOf(row, "Код"));
    const earlier = before.tables.Пары.map((row) => textOf(row, "Код"));
    expect(codes.filter((code) => !earlier.includes(code))).toHaveLength(1);
  });
});

test("who took the consent back goes into the archive by the code, and the row in the bank stays to be cleared", () => {
  const book = bookOf({
    Паспорт: { "Учебный год": "2023-2024" },
    Наставники: [{ ФИО: "Примеров Иван Тестович" }],
    Наставляемые: [{ ФИО: "Скрытов Пётр Ильич" }, { ФИО: "Открытова Анна Львовна" }],
    Пары: [
      { Наставник: "М-001", Наставляемый: "Скрытов Пётр Ильич", Состояние: "завершена" },
      { Наставник: "М-001", Наставляемый: "Открытова Анна Львовна", Состояние: "завершена" },
    ],
    Встречи: [{ Пара: "П-001", Дата: "2024-03-01", Тема: "у скрытова трудности" }],
    Согласия: [{ "Код участника": "Н-001", Вид: "обработка ПД", Дата: "2023-09-01", Отозвано: "2024-08-01" }],
  } as OutsideData);
  const { after } = turned(book);
  const words = archive(after)
    .map(([, tab, , said]) => `${tab}: ${said}`)
    .join("\n");
  expect(words).toContain("Наставляемый: Н-001");
  expect(words).toContain("Тема: у Н-001 трудности");
  expect(words).toContain("Наставляемый: Открытова Анна Львовна");
  expect(words).not.toMatch(/(?<!\p{L})скрытов/iu);
  expect(contents(after).Наставляемые).toEqual(contents(book).Наставляемые);
});

test.each(roadmapNames)(
  "%s: the structured workbook has nothing to be mended in, and the turn no second time",
  (name) => {
    const { after } = turned(planOf(readingOf(name)).after);
    expect(planOf(null, after, null).edits).toEqual([]);
  },
);

test("a turn that died before any edit is completed by the next, and nothing is archived twice", () => {
  const whole = turned(school);
  const wanted = contents(whole.after);
  for (let done = 0; done < whole.edits.length - 1; done += 1) {
    const broken = simulateEdits(school, whole.edits.slice(0, done));
    const again = turned(broken);
    const lines = archive(again.after).map((row) => row.join("\t"));
    expect(new Set(lines).size).toBe(lines.length);
    const { Архив: told, ...rest } = contents(again.after);
    const { Архив: wantedArchive, ...wantedRest } = wanted;
    expect(told).toBeDefined();
    expect(wantedArchive).toBeDefined();
    expect(rest).toEqual(wantedRest);
  }
});

test("own columns move with their pair, and own formulas look at their own row", () => {
  const pairs = tabOf(school, "Пары");
  const width = Math.max(...pairs.rows.map((row) => row.length));
  const own = withTab(school, "Пары", (tab) => {
    typeInto(tab.rows, 1, width + 1, "Кабинет");
    typeInto(tab.rows, 1, width + 2, "Строкой");
    for (let row = 2; row <= tab.rows.length; row += 1) {
      const code = tab.rows[row - 1]?.[0];
      if (typeof code !== "string") continue;
      typeInto(tab.rows, row, width + 1, `каб. ${code}`);
      typeInto(tab.rows, row, width + 2, {
        formula: `=B${row}&"A${row} и "&$C$${row}&'Наставники'!B${row}`,
        value: "x",
      });
    }
  });
  const { after } = turned(own);
  const rows = tabOf(after, "Пары")
    .rows.slice(1)
    .filter((row) => typeof row[0] === "string");
  expect(rows.length).toBeGreaterThan(1);
  rows.forEach((row, index) => {
    expect(row[width]).toBe(`каб. ${row[0]}`);
    const formula = (row[width + 1] as { formula: string }).formula;
    expect(formula.startsWith(`=B${index + 2}&"A`)).toBe(true);
  });
  expect(archive(after).find((row) => row[1] === "Пары")?.[3]).toContain("Кабинет: каб. ");
});

test("a pair that runs on past its last day is pointed at", () => {
  const book = planOf(null, emptyWorkbook, {
    Паспорт: { "Учебный год": "2023-2024" },
    Пары: [{ Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует", Завершение: "2024-05-31" }],
  }).after;
  expect(turned(book).remarks).toEqual([{ kind: "ended-pair", code: "П-001", before: "2024-05-31" }]);
});

describe("refusals", () => {
  const newer = withTab(school, "Справочники", (tab) => {
    tab.rows = tab.rows.map((row) =>
      row.map((cell) =>
        typeof cell === "string" && /^версия книги → \d+$/.test(cell) ? "версия книги → 9999" : cell,
      ),
    );
  });
  const noYear = bookOf({ Наставники: [{ ФИО: "Примерова Анна Тестовна" }] });
  test.each<[string, WorkbookSnapshot, SchoolYear | null, Extract<TurnPlan, { ok: false }>["reason"]]>([
    ["an empty file", emptyWorkbook, null, "no-workbook"],
    ["a book of a newer program", newer, null, "newer"],
    ["no school year", noYear, null, "no-school-year"],
    ["the same year", school, "2023-2024" as SchoolYear, "not-later"],
    ["an earlier year", school, "2022-2023" as SchoolYear, "not-later"],
  ])("%s", (_, snapshot, schoolYear, reason) => {
    expect(planSchoolYearTurn({ snapshot, schoolYear, today, who: "проверка" })).toEqual({
      ok: false,
      reason,
    });
  });
  test("a workbook without a year turns to one that is named", () => {
    expect(
      readWorkbook(turned(noYear, "2024-2025" as SchoolYear).after).passport.texts.get("Учебный год"),
    ).toBe("2024-2025");
  });
});
