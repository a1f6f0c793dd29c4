import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { surveyResults } from "../../../shared/report/survey-results.ts";
import type { CellContent } from "../../../shared/workbook/cell.ts";
import { readListWords } from "../../../shared/workbook/list-words.ts";
import { readMemory } from "../../../shared/workbook/program-memory.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { standardQuestions, surveyFields } from "../../../shared/workbook/schema/survey-questions.ts";
import { surveysTab } from "../../../shared/workbook/schema/surveys-tab.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { contents, planOf, tabOf, withTab } from "./example-books.ts";

const COMFORT = "Комфортность участия в программе";
const EFFECT = "Эффективность программы наставничества";
const MISSING = "Чего не хватило в программе";

const mentor = { Роль: "наставник", Опрос: "после", Дата: "2025-04-20" };
const answers = [
  { ...mentor, [COMFORT]: 9, [EFFECT]: 7, [MISSING]: "3" },
  { ...mentor, [COMFORT]: "не знаю", [EFFECT]: 6, [MISSING]: "5" },
  { Роль: "наставляемый", Опрос: "после", Дата: "2025-04-21", [COMFORT]: 4, [EFFECT]: 10 },
];
const book = planOf(null, emptyWorkbook, { Анкеты: answers }).after;
const valuesOf = (snapshot: WorkbookSnapshot) =>
  buildReport(readWorkbook(snapshot), "2025-05-15" as ISODate).values;
const satisfactionOf = (snapshot: WorkbookSnapshot) => {
  const values = valuesOf(snapshot);
  return [values["satisfaction.mentors"], values["satisfaction.mentees"]];
};
/** Points 9, 7 and 6 of 30; points 4 and 10 of 20. */
const EXPECTED = [73.3, 70];

const headingsOf = (snapshot: WorkbookSnapshot) => tabOf(snapshot, "Анкеты").rows[0] ?? [];
const renamedTo = (snapshot: WorkbookSnapshot, from: string, to: string) =>
  withTab(snapshot, "Анкеты", (tab) => {
    tab.rows[0] = (tab.rows[0] ?? []).map((cell) => (cell === from ? to : cell));
  });
const withColumns = (
  snapshot: WorkbookSnapshot,
  change: (row: CellContent[], index: number) => CellContent[],
) =>
  withTab(snapshot, "Анкеты", (tab) => {
    tab.rows = tab.rows.map((row, index) => change([...row], index));
  });
const without = (snapshot: WorkbookSnapshot, heading: string) => {
  const at = headingsOf(snapshot).indexOf(heading);
  return withColumns(snapshot, (row) => row.filter((_, index) => index !== at));
};

describe("the standard questions", () => {
  test("are columns of a new workbook, each told of in the lists and in the memory", () => {
    const fresh = planOf(null).after;
    const all = standardQuestions.map(({ heading }) => heading);
    expect(headingsOf(fresh)).toEqual([...surveysTab.columns.map(({ heading }) => heading), ...all]);
    const words = readListWords(fresh);
    expect([...words("Вопросы с баллами"), ...words("Вопросы без баллов")].sort()).toEqual([...all].sort());
    expect([...readMemory(fresh).questions.values()].map(({ heading }) => heading)).toEqual(all);
    expect(new Set(standardQuestions.map(({ key }) => key)).size).toBe(standardQuestions.length);
  });

  test.each(Object.entries(surveyFields))("%s has points of its own, asked of %o", (field) => {
    const asked = standardQuestions.filter((question) =>
      (question.asked as readonly string[]).includes(field),
    );
    expect(asked.filter(({ answer }) => answer === "point").length).toBeGreaterThan(5);
    expect(asked.filter(({ answer }) => answer !== "point").length).toBeGreaterThan(1);
    expect(field in surveyResults).toBe(true);
  });

  test("points are counted beside a word that is none; words that look like points are not", () => {
    expect(satisfactionOf(book)).toEqual(EXPECTED);
  });

  test("a workbook with questions of its own gets none besides", () => {
    const own = without(
      withColumns(planOf(null).after, (row, index) => (index === 0 ? [...row.slice(0, 4), "Комфорт"] : row)),
      "нет такого",
    );
    const old = withTab(own, "Справочники", (tab) => {
      tab.rows = tab.rows.map((row) =>
        row.map((cell) => (String(cell).startsWith("вопрос анкеты") ? null : cell)),
      );
    });
    expect(headingsOf(planOf(null, old).after)).toEqual([
      ...headingsOf(planOf(null).after).slice(0, 4),
      "Комфорт",
    ]);
  });

  test("those that somebody took away stay away, all of them too", () => {
    const fewer = without(book, COMFORT);
    expect(headingsOf(planOf(null, fewer).after)).toEqual(headingsOf(fewer));
    const none = withColumns(planOf(null).after, (row) => row.slice(0, 4));
    expect(headingsOf(planOf(null, none).after)).toEqual(headingsOf(none));
  });
});

describe("a question is the same one", () => {
  test("after its heading was renamed: counted as before, remembered once", () => {
    const renamed = renamedTo(book, COMFORT, "Вам было комфортно?");
    const plan = planOf(null, renamed);
    expect(plan.changes).toContain(
      `Вопрос анкеты «${COMFORT}» теперь «Вам было комфортно?»: считать его, как прежде.`,
    );
    expect(planOf(null, plan.after).edits).toEqual([]);
    expect(readMemory(plan.after).questions.get("comfort")?.heading).toBe("Вам было комфортно?");
    expect(readListWords(plan.after)("Вопросы с баллами")).toContain("Вам было комфортно?");
    expect(satisfactionOf(plan.after)).toEqual(EXPECTED);
  });

  test("after it was renamed to words with an arrow and a line break", () => {
    const arrow = planOf(null, renamedTo(clean(book), COMFORT, "до → после:\nкомфорт")).after;
    expect(readMemory(arrow).questions.get("comfort")?.heading).toBe("до → после:\nкомфорт");
    expect(planOf(null, arrow).edits).toEqual([]);
  });

  test("after its heading was renamed twice, and moved in between", () => {
    const once = planOf(null, renamedTo(clean(book), COMFORT, "Комфорт")).after;
    const moved = planOf(
      null,
      withColumns(once, ([a, b, c, d, ...rest]) => [
        d ?? null,
        c ?? null,
        b ?? null,
        a ?? null,
        ...rest.reverse(),
      ]),
    ).after;
    const twice = planOf(null, renamedTo(moved, "Комфорт", "Как вам работалось?")).after;
    expect(satisfactionOf(twice)).toEqual(satisfactionOf(clean(book)));
    expect(readMemory(twice).questions.get("comfort")?.heading).toBe("Как вам работалось?");
    expect(planOf(null, twice).edits).toEqual([]);
  });

  test("after rows were sorted, and columns moved", () => {
    const sorted = withTab(book, "Анкеты", (tab) => {
      const [head = [], ...rows] = tab.rows;
      tab.rows = [head, ...rows.reverse()];
    });
    expect(satisfactionOf(sorted)).toEqual(EXPECTED);
    const moved = withColumns(book, (row) => {
      while (row.length < headingsOf(book).length) row.push(null);
      return row.reverse();
    });
    expect(satisfactionOf(planOf(null, moved).after)).toEqual(EXPECTED);
    expect(planOf(null, planOf(null, moved).after).edits).toEqual([]);
  });

  test("a column of one's own that slid into the place of a deleted one is not taken for it", () => {
    const last = standardQuestions[standardQuestions.length - 1]?.heading as string;
    const own = withColumns(book, (row, index) => {
      while (row.length < headingsOf(book).length) row.push(null);
      return [...row, index === 0 ? "Сколько встреч прошло" : index];
    });
    const settled = planOf(null, own).after;
    const slid = planOf(null, without(settled, last)).after;
    expect(readListWords(slid)("Вопросы без баллов")).not.toContain("Сколько встреч прошло");
    expect(readMemory(slid).questions.get("missing")?.heading).toBe(last);
  });

  test("a run that died anywhere leaves no question out", () => {
    const whole = planOf(null, renamedTo(clean(book), COMFORT, "Комфорт"));
    expect(contents(planOf(null, whole.after).after)).toEqual(contents(whole.after));
  });
});

test("a question of the school's own is counted as the list says", () => {
  const data = { Анкеты: [{ ...mentor, "Сколько встреч прошло": 4, [COMFORT]: 10 }] };
  const counted = planOf(null, emptyWorkbook, data).after;
  expect(satisfactionOf(counted)[0]).toBe(70);
  const told = withTab(counted, "Справочники", (tab) => {
    const at = (tab.rows[0] ?? []).indexOf("Вопросы без баллов");
    const free = tab.rows.findIndex((row) => (row[at] ?? null) === null);
    const row = tab.rows[free] as CellContent[];
    while (row.length <= at) row.push(null);
    row[at] = "Сколько встреч прошло";
  });
  expect(satisfactionOf(told)[0]).toBe(100);
});

/** Without the answer that is no point. */
function clean(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return withColumns(snapshot, (row) => row.map((cell) => (cell === "не знаю" ? 8 : cell)));
}
