import { describe, expect, test } from "vitest";
import { locateTab } from "../../../shared/workbook/locate.ts";
import { passportRows } from "../../../shared/workbook/read-passport.ts";
import { type ListName, lists } from "../../../shared/workbook/schema/lists.ts";
import { passportLabels } from "../../../shared/workbook/schema/passport-labels.ts";
import type { ColumnSpec } from "../../../shared/workbook/schema/tab-spec.ts";
import { type TabName, tabSpec, tabs } from "../../../shared/workbook/schema/tabs.ts";
import type { SheetEdit, Tone } from "../../../shared/workbook/sheet-edit.ts";
import { type DesignColumn, designLabels, designTabs } from "./design-tables.ts";
import { planOf, tabOf } from "./example-books.ts";

const CODE_OF_OTHERS = "a code of a row in another tab is typed by people, so it takes words";
const DIGITS = "counted with, so it must be a number";

/** Where the schema differs from the design, each with its reason. One that no longer holds fails the test. */
const otherKinds: Readonly<Record<string, readonly [ColumnSpec["kind"], string]>> = {
  "Пары.Наставник": ["text", CODE_OF_OTHERS],
  "Пары.Наставляемый": ["text", CODE_OF_OTHERS],
  "Программы.Пара": ["text", CODE_OF_OTHERS],
  "Встречи.Пара": ["text", CODE_OF_OTHERS],
  "Согласия.Код участника": ["text", CODE_OF_OTHERS],
  "Анкеты.Код участника": ["text", CODE_OF_OTHERS],
  "Карта форм.Показатель": ["text", CODE_OF_OTHERS],
  "Показатели.Код": ["code", "the key of a report field is written by the program"],
  "Наставники.Год рождения": ["number", DIGITS],
  "Наставники.Стаж, лет": ["number", DIGITS],
  "Наставляемые.Год рождения": ["number", DIGITS],
  "Наставляемые.Стаж, лет": ["number", DIGITS],
  "Показатели.План": ["number", DIGITS],
  "Журнал.Было строк": ["number", DIGITS],
  "Журнал.Стало строк": ["number", DIGITS],
  "Программы.Начало": [
    "date",
    "the design says the kind of «Утверждена», and means it for the days after it",
  ],
  "Программы.Завершение": [
    "date",
    "the design says the kind of «Утверждена», and means it for the days before it",
  ],
};

const HELPER = "formulas look codes up by it";
const CHART = "a chart shows it";

const additions: Readonly<Partial<Record<TabName, Readonly<Record<string, string>>>>> = {
  Паспорт: { "Вкладки книги": "links to the tabs in sight (issue 5: links between tabs)" },
  Наставники: {
    "Код пары": "a person sees which rows of «Пары» the other columns come from",
    "Согласие на обработку ПД": "a missing consent is coloured (issue 5)",
    "Код для поиска": HELPER,
  },
  Наставляемые: {
    "Код пары": "a person sees which rows of «Пары» the other columns come from",
    "Согласие на обработку ПД": "a missing consent is coloured (issue 5)",
    "Код для поиска": HELPER,
  },
  Пары: {
    "Проверка кодов": "a code that is in no bank is told at once",
    "Наставник для поиска": HELPER,
    "Наставляемый для поиска": HELPER,
    "Наставляемых в паре": HELPER,
  },
  Согласия: { "Участник для поиска": HELPER },
  Показатели: {
    "Диаграмма: этап": CHART,
    "Диаграмма: подпись": CHART,
    "Диаграмма: выполнено, %": CHART,
    "Диаграмма: категория": CHART,
    "Диаграмма: наставники": CHART,
    "Диаграмма: наставляемые": CHART,
    "Диаграмма: анкеты": CHART,
    "Диаграмма: до, %": CHART,
    "Диаграмма: после, %": CHART,
    "Диаграмма: шкала": "satisfaction is counted by it",
  },
};

/** Colours that the design and issue 5 name: overdue red, soon yellow, done green, a missing consent. */
const colours: readonly (readonly [string, string, Tone])[] = [
  ["Контроль сроков.Состояние", "просрочено", "bad"],
  ["Контроль сроков.Состояние", "скоро", "warning"],
  ["Контроль сроков.Состояние", "выполнено", "good"],
  ["Наставники.Согласие на обработку ПД", "нет", "bad"],
  ["Наставляемые.Согласие на обработку ПД", "нет", "bad"],
];

const design = designTabs();
const { edits, after } = planOf(null);
const kindOf = (tab: string, { heading, kind }: DesignColumn) => otherKinds[`${tab}.${heading}`]?.[0] ?? kind;

test("the tabs are those of the design, shown as it says", () => {
  const ours = tabs.map(({ name, shown }) => [name, shown]);
  expect(ours.sort()).toEqual(design.map(({ name, shown }) => [name, shown]).sort());
  expect(after.tabs.map(({ name }) => name)).toEqual(tabs.map(({ name }) => name));
  for (const { name, shown } of design) expect(tabOf(after, name).hidden, name).toBe(shown !== "always");
});

// The design keeps the key of a question in a hidden row 2 of «Анкеты». Sorting, filtering and deleting rows would carry such a row
// off with the answers, so the keys stand in the program's memory in «Справочники»: see survey-questions.test.ts.
test("no row stands between the headings of «Анкеты» and its answers", () => {
  expect(
    tabOf(after, "Анкеты")
      .rows.slice(1)
      .flat()
      .filter((cell) => cell !== null),
  ).toEqual([]);
  expect(headingRowOf("Анкеты")).toBe(1);
});

test("every difference that is told of is one", () => {
  const told = new Map(
    design.flatMap(({ name, columns }) => columns.map((one) => [`${name}.${one.heading}`, one.kind])),
  );
  for (const [place, [kind]] of Object.entries(otherKinds)) {
    expect(told.has(place), place).toBe(true);
    expect(told.get(place), place).not.toBe(kind);
  }
});

describe.each(design)("«$name»", ({ name, columns }) => {
  const spec = tabSpec(name as TabName);
  const added = additions[name as TabName] ?? {};

  test("has the columns of the design in its order, of its kinds, and what is told of besides", () => {
    const ours = spec.columns.map(({ heading, kind }) => [heading, kind]);
    expect(ours.filter(([heading]) => !((heading as string) in added))).toEqual(
      columns.map((column) => [column.heading, kindOf(name, column)]),
    );
    expect(ours.map(([heading]) => heading).filter((heading) => (heading as string) in added)).toEqual(
      Object.keys(added),
    );
  });

  test("offers the words of the design", () => {
    for (const { heading, kind, words } of columns.filter((column) => column.words.length > 0)) {
      const column = spec.columns.find((one) => one.heading === heading) as ColumnSpec;
      if (kind === "list") expect(lists[column.list as ListName], heading).toEqual(words);
      else for (const word of words) expect(column.formula, heading).toContain(`"${word}"`);
    }
  });

  if (spec.columns.length > 0)
    test("is made so that every column explains itself and takes what it is for", () => {
      const headingRow = headingRowOf(name);
      for (const column of spec.columns) {
        const told = `${name}, «${column.heading}»`;
        const at = columnOf(name, column.heading);
        const about = edits.filter(
          (edit) =>
            "tab" in edit &&
            edit.tab === name &&
            "column" in edit &&
            edit.column === at &&
            !("lastRow" in edit),
        );
        const one = <K extends SheetEdit["kind"]>(kind: K) =>
          about.filter((edit): edit is Extract<SheetEdit, { kind: K }> => edit.kind === kind);
        expect(
          one("note").map(({ row }) => row),
          told,
        ).toEqual([headingRow]);
        expect(one("note")[0]?.text, told).toMatch(/^[А-ЯЁ«№](?!.*[.!?…] )[^\n]*[^.]\.$/);
        const [looks] = one("format-column");
        expect(looks?.firstRow, told).toBe(headingRow + 1);
        expect(looks?.format, told).toBe(FORMATS[column.kind]);
        expect(looks?.width, told).toBeGreaterThanOrEqual(6);
        expect(looks?.width, told).toBeLessThanOrEqual(60);
        // Google Sheets warns; a file has no protection, its cells are shaded.
        const isProgrammes = column.kind === "code" || column.kind === "formula";
        expect(one("protect-column").length, told).toBe(isProgrammes ? 1 : 0);
        expect(looks?.role === "typed", told).toBe(!isProgrammes);
        expect(looks?.hidden ?? false, told).toBe(added[column.heading] === HELPER);
        expect(one("validate-list").length, told).toBe(column.kind === "list" ? 1 : 0);
        for (const { source } of one("validate-list")) expectEditable(source, column.list as ListName);
      }
      expect(edits.find((edit) => edit.kind === "freeze" && edit.tab === name)).toMatchObject({
        rows: headingRow,
      });
    });
});

const FORMATS = {
  text: "text",
  number: "number",
  date: "date",
  yes: "checkbox",
  list: "text",
  link: "link",
  code: "text",
  formula: "number",
} as const satisfies Record<ColumnSpec["kind"], string>;

/** A list is offered from «Справочники», whole and with room for the school's own words. */
function expectEditable(
  source: Extract<SheetEdit, { kind: "validate-list" }>["source"],
  list: ListName,
): void {
  expect(source.tab).toBe("Справочники");
  const column = tabOf(after, "Справочники").rows.map((row) => row[source.column - 1] ?? null);
  expect(column[source.row - 2]).toBe(list);
  const offered = column.slice(source.row - 1, source.lastRow).filter((cell) => cell !== null);
  expect(offered).toEqual([...lists[list]]);
  expect(source.lastRow - source.row + 1 - offered.length).toBeGreaterThanOrEqual(20);
}

function headingRowOf(name: string): number {
  return locateTab(after, name as TabName)?.headingRow as number;
}

function columnOf(name: string, heading: string): number {
  return locateTab(after, name as TabName)?.columns.get(heading) as number;
}

test.each(colours)("%s: «%s» is coloured %s", (place, word, tone) => {
  const [tab = "", heading = ""] = place.split(".");
  const rules = edits.filter((edit) => edit.kind === "colour-by-text" && edit.tab === tab);
  const rule = rules.find((edit) => "column" in edit && edit.column === columnOf(tab, heading));
  expect(rule).toMatchObject({ colours: expect.arrayContaining([{ text: word, tone }]) });
});

describe("the rows of «Паспорт»", () => {
  const labels = designLabels();

  test("are those of the design, in its order, with their fields", () => {
    expect(labels.length).toBeGreaterThan(40);
    expect(passportLabels.map(({ label, field }) => ({ label, field }))).toEqual(
      labels.map(({ label, field }) => ({ label, field })),
    );
    const located = locateTab(after, "Паспорт");
    expect(located && passportRows(located).map(({ label }) => label)).toEqual(
      labels.map(({ label }) => label),
    );
  });

  test.each(labels.filter(({ kind }) => kind !== null))("$label: $kind", ({ label, kind, words }) => {
    const known = passportLabels.find((one) => one.label === label);
    expect(known?.kind).toBe(kind);
    const list = (known as { list?: ListName }).list as ListName;
    expect(lists[list]).toEqual(kind === "yes" ? ["да", "нет"] : words);
    const located = locateTab(after, "Паспорт");
    const row = located && passportRows(located).find((one) => one.label === label)?.row;
    const rule = edits.find(
      (edit) => edit.kind === "validate-list" && edit.tab === "Паспорт" && edit.firstRow === row,
    );
    expect(rule).toMatchObject({ lastRow: row });
    if (rule?.kind === "validate-list") expectEditable(rule.source, list);
  });
});
