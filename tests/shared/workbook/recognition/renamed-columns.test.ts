import { describe, expect, test } from "vitest";
import { planWorkbook } from "../../../../shared/structuring/plan-workbook.ts";
import type { CellContent } from "../../../../shared/workbook/cell.ts";
import { locateTab, recogniseWorkbook } from "../../../../shared/workbook/locate.ts";
import { readWorkbook, textOf } from "../../../../shared/workbook/read-workbook.ts";
import { type TabName, tabSpec, tabs } from "../../../../shared/workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../../../../shared/workbook/snapshot.ts";
import { dataFor, dayOf, planOf, readingOf, tabOf, typeInto, withTab } from "../example-books.ts";

const reading = readingOf("kindergarten-104");
const book = planOf(reading).after;
const TAB = "Наставники";

/** The heading as it stands, in the example book, is written anew. */
function rename(tab: TabName, heading: string, to: CellContent, snapshot = book): WorkbookSnapshot {
  const located = locateTab(snapshot, tab);
  const column = located?.columns.get(heading);
  if (!located?.headingRow || !column) throw new Error(`No ${heading} in ${tab}`);
  const row = located.headingRow;
  return withTab(snapshot, tab, (copy) => typeInto(copy.rows, row, column, to));
}

function retype(
  tab: TabName,
  heading: string,
  cell: (row: number) => CellContent,
  snapshot = book,
): WorkbookSnapshot {
  const { headingRow, columns } = locateTab(snapshot, tab) as NonNullable<ReturnType<typeof locateTab>>;
  return withTab(snapshot, tab, (copy) => {
    for (let row = (headingRow as number) + 1; row <= copy.rows.length; row += 1)
      typeInto(copy.rows, row, columns.get(heading) as number, cell(row));
  });
}

const found = (snapshot: WorkbookSnapshot, tab: TabName, heading: string) =>
  locateTab(snapshot, tab)?.columns.get(heading);
const asked = (snapshot: WorkbookSnapshot) =>
  recogniseWorkbook(snapshot).doubts.map(({ key, options, chosen }) => ({ key, options, chosen }));
const decide = (snapshot: WorkbookSnapshot, decisions: Record<string, string>) =>
  planWorkbook({
    snapshot,
    reading: null,
    data: null,
    schoolYear: null,
    today: dayOf(reading),
    who: "проверка",
    decisions,
  });

describe("taken without a question: the same thing in other words, and nothing speaks against it", () => {
  test.each([
    [TAB, "ФИО", "Ф.И.О. наставника"],
    [TAB, "ФИО", "Ф. И. О."],
    [TAB, "ФИО", "ФИО*"],
    [TAB, "ФИО", "Фамилия, имя,\nотчество"],
    [TAB, "Категория", "Катигория"],
    [TAB, "Категория", "Статус"],
    [TAB, "Код", "ID"],
    [TAB, "Код", "Табельный знак"],
    [TAB, "Стаж, лет", "СТАЖ (ЛЕТ)"],
    [TAB, "Стаж, лет", "Педагогический стаж"],
    [TAB, "Форма наставничества", "Как работают"],
    ["Наставляемые", "Код", "№ п/п"],
    ["Пары", "Состояние", "Статус"],
    ["Пары", "Приказ №", "Номер приказа"],
    ["Контроль сроков", "Срок", "Дедлайн"],
    ["Контроль сроков", "Выполнено", "Сделано"],
    ["Контроль сроков", "Состояние", "Светофор"],
    ["Паспорт", "Значение", "Впишите здесь"],
    ["Паспорт", "Показатель", "Что спрашивают"],
    ["Согласия", "Дата", "Дата подписания"],
    ["Согласия", "Код участника", "Чьё"],
    ["Пары", "Наставляемый", "Кого ведут"],
  ] as const)("%s: «%s» → «%s»", (tab, heading, to) => {
    const before = found(book, tab, heading);
    const renamed = rename(tab, heading, to);
    expect(before).toBeGreaterThan(0);
    expect(found(renamed, tab, heading)).toBe(before);
    expect(recogniseWorkbook(renamed).doubts).toEqual([]);
    expect(planOf(reading, renamed).edits).toEqual([]);
    expect(planOf(reading, renamed).changes).toEqual([]);
  });
});

type Asked = readonly [
  name: string,
  TabName,
  string,
  CellContent,
  cell: (row: number) => CellContent,
  string,
];

const asks: readonly Asked[] = [
  [
    "a word nobody knows, between the same neighbours",
    TAB,
    "Интересы",
    "Чем занят",
    () => "шахматы",
    "Чем занят",
  ],
  ["no heading at all", TAB, "Интересы", null, () => "шахматы", "столбец J"],
  ["our word among others", TAB, "Интересы", "Интересы детей", () => "лепка", "Интересы детей"],
  ["our heading over cells of another kind", TAB, "Год рождения", "Год рожд", () => "весной", "Год рожд"],
  [
    "words of the list under a heading nobody knows",
    "Пары",
    "Вид наставничества",
    "Каким образом",
    () => "групповое",
    "Каким образом",
  ],
  ["a date that may be another", "Контроль сроков", "Срок", "Дата", () => null, "Дата"],
];

describe("asked about: read by nobody and made anew by nobody until there is an answer", () => {
  test.each(asks)("%s", (_, tab, heading, to, cell, option) => {
    const changed = rename(tab, heading, to, retype(tab, heading, cell));
    const key = `book:column:${tab.toLowerCase()}|${heading.toLowerCase()}`;
    expect(asked(changed)).toEqual([{ key, options: [option, "absent"], chosen: null }]);
    expect(found(changed, tab, heading)).toBeUndefined();
    const plan = decide(changed, {});
    expect(plan.edits).toEqual([]);
    expect(plan.notes).toContainEqual({
      code: "workbook.doubtful-column",
      severity: "problem",
      place: tab,
      words: heading,
    });
    const workbook = readWorkbook(changed);
    expect(workbook.missingColumns.get(tab)).toEqual(new Set([heading]));

    // «Да, это он».
    const yes = decide(changed, { [key]: option });
    expect(found(yes.after, tab, heading)).toBe(found(book, tab, heading));
    expect(tabOf(yes.after, tab).rows[0]).toEqual(tabOf(changed, tab).rows[0]);
    expect(yes.doubts).toEqual([expect.objectContaining({ key, chosen: option, decided: true })]);
    expect(decide(yes.after, {}).edits).toEqual([]);
    expect(readWorkbook(yes.after).missingColumns.size).toBe(0);

    // «Нет, такого столбца нет»: it is offered back at the end, and the one asked about stays as it was.
    const no = decide(changed, { [key]: "absent" });
    expect(no.changes).toContain(
      `Добавить во вкладку «${tab}» столбцы: «${heading}» (встанут в конец вкладки).`,
    );
    expect(found(no.after, tab, heading)).toBe(tabSpec(tab).columns.length + 1);
    const at = found(book, tab, heading) as number;
    expect(tabOf(no.after, tab).rows.map((row) => row[at - 1])).toEqual(
      tabOf(changed, tab).rows.map((row) => row[at - 1]),
    );
    expect(decide(no.after, {}).edits).toEqual([]);
  });
});

test("an answer stands wherever the column is moved and whoever sorts the memory, and can be taken back", () => {
  const key = "book:column:наставники|интересы";
  const changed = rename(
    TAB,
    "Интересы",
    "Чем занят",
    retype(TAB, "Интересы", () => "шахматы"),
  );
  const { after } = decide(changed, { [key]: "Чем занят" });
  const moved = withTab(after, TAB, (copy) => {
    copy.rows = copy.rows.map((row) => [row[9] ?? null, ...row.slice(0, 9), ...row.slice(10)]);
  });
  const sorted = withTab(moved, "Справочники", (copy) => void copy.rows.reverse());
  expect(found(sorted, TAB, "Интересы")).toBe(1);
  const back = decide(moved, { [key]: "absent" });
  expect(found(back.after, TAB, "Интересы")).toBe(tabSpec(TAB).columns.length + 1);
});

test("a column that is gone is offered back with its formulas", () => {
  const at = found(book, "Контроль сроков", "Состояние") as number;
  const gone = withTab(book, "Контроль сроков", (copy) => {
    for (const row of copy.rows) row.splice(at - 1, 1);
  });
  const plan = decide(gone, {});
  expect(plan.changes).toContain(
    "Добавить во вкладку «Контроль сроков» столбцы: «Состояние» (встанут в конец вкладки).",
  );
  expect(tabOf(plan.after, "Контроль сроков").rows.map((row) => row[at - 1])).toEqual(
    tabOf(book, "Контроль сроков").rows.map((row) => row[at - 1]),
  );
  expect(decide(plan.after, {}).edits).toEqual([]);
});

test("codes that are gone are not given to others: new ones go on from «Журнал»", () => {
  const gone = withTab(book, TAB, (copy) => {
    copy.rows.forEach((row, index) => {
      row.shift();
      // Other people than those the codes were given to.
      if (index > 0) row[0] = `Иная Персона ${index}`;
    });
  });
  const count = dataFor(reading)[TAB] as readonly unknown[];
  const { after } = decide(gone, {});
  const codes = readWorkbook(after).tables[TAB].map((row) => textOf(row, "Код"));
  expect(codes).toHaveLength(count.length);
  expect(codes[0]).toBe(`М-${String(count.length + 1).padStart(3, "0")}`);
});

describe("two columns of one name", () => {
  const second = (cell: CellContent) =>
    withTab(book, TAB, (copy) => {
      typeInto(copy.rows, 1, 40, "ФИО");
      typeInto(copy.rows, 2, 40, cell);
    });
  test("an empty one is nobody's", () => {
    expect(found(second(null), TAB, "ФИО")).toBe(2);
    expect(asked(second(null))).toEqual([]);
  });
  test("with other words neither is read until somebody says which", () => {
    const doubled = second("Другая Нина Тестовна");
    const key = "book:column-twice:наставники|фио";
    expect(asked(doubled)).toEqual([{ key, options: ["1", "2"], chosen: null }]);
    expect(found(doubled, TAB, "ФИО")).toBeUndefined();
    expect(decide(doubled, {}).edits).toEqual([]);
    expect(found(decide(doubled, { [key]: "1" }).after, TAB, "ФИО")).toBe(2);
    expect(found(decide(doubled, { [key]: "2" }).after, TAB, "ФИО")).toBe(40);
  });
});

test("a heading of the schema is taken only by its own name or a synonym in its own tab", () => {
  for (const spec of tabs) {
    const located = locateTab(book, spec.name);
    for (const { heading } of spec.columns) expect(located?.columns.get(heading)).toBeGreaterThan(0);
  }
  expect(recogniseWorkbook(book).doubts).toEqual([]);
});
