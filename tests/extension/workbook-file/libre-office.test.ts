import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import { type ISODate, isoDate } from "../../../shared/calendar/iso-date.ts";
import { buildChecklist, DEFAULT_SOON_DAYS } from "../../../shared/checklist/build-checklist.ts";
import { itemState } from "../../../shared/deadline/item-state.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { indicatorFormulas } from "../../../shared/report/indicator-formulas.ts";
import type { ReportValue } from "../../../shared/report/report.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import { computeFormulas } from "../../../shared/structuring/formulas/compute-formulas.ts";
import { type CellContent, isFormula, shownValue } from "../../../shared/workbook/cell.ts";
import { textOf } from "../../../shared/workbook/locate.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { standardHeadings } from "../../../shared/workbook/schema/survey-questions.ts";
import { simulateEdits } from "../../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { handMadeSchool } from "../../shared/report/hand-made-school.ts";
import { dataFor, planOf, readingOf, tabOf } from "../../shared/workbook/example-books.ts";
import { hasLibreOffice, startLibreOffice, withoutResults } from "./libre-office.ts";
import { trickySchool } from "./tricky-school.ts";

const now = new Date();
/** LibreOffice asks the clock for TODAY(). */
const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as ISODate;

const kindergarten = readingOf("kindergarten-104");
const school = readingOf("school-1");
const centre = readingOf("verkhny-tagil-center");

const [points = "", , morePoints = ""] = standardHeadings("point");
const [inWords = ""] = standardHeadings("words");
const answered = { Роль: "наставник", Опрос: "после", Дата: "2024-04-20" };
/** A word among the points, a point typed as text, ten, numbers among the words, a question of the school's own. */
const surveys = {
  Анкеты: [
    { ...answered, [points]: 9, [morePoints]: "10", [inWords]: "3", "Своё, от 1 до 10": 2 },
    { ...answered, [points]: "не знаю", [morePoints]: 7, [inWords]: 4, "Своё, от 1 до 10": 1 },
    { ...answered, Роль: "наставляемый", [points]: "7,5", [morePoints]: 6 },
    { ...answered, Роль: "наставляемый", Опрос: "до", [points]: 12, [inWords]: "10" },
  ],
};

const books = {
  "a kindergarten with the example data": planOf(kindergarten),
  "a school with a hand-made bank": planOf(school, emptyWorkbook, handMadeSchool),
  "odd spellings, empty wholes, groups": planOf(centre, emptyWorkbook, trickySchool(today)),
  "surveys with all sorts of answers": planOf(null, emptyWorkbook, surveys),
  "nothing but the structure": planOf(null),
  "a roadmap whose people come later": planOf(school, planOf(null).after, dataFor(school)),
} as const;
type BookName = keyof typeof books;
const names = Object.keys(books) as readonly BookName[];

type Judged = { readonly ours: WorkbookSnapshot; readonly judged: WorkbookSnapshot; readonly pdf: string };
const results = new Map<BookName, Judged>();

describe.skipIf(!hasLibreOffice)("what LibreOffice makes of the file", () => {
  const office = hasLibreOffice ? startLibreOffice() : null;
  afterAll(() => office?.close());

  beforeAll(async () => {
    if (!office) return;
    const files: { readonly ours: WorkbookSnapshot; readonly bytes: Uint8Array }[] = [];
    for (const name of names) {
      // A plan for a workbook that stands has only the difference: the file is written from the whole.
      const edits =
        name === "a roadmap whose people come later"
          ? [...planOf(null).edits, ...books[name].edits]
          : books[name].edits;
      const ours = simulateEdits(emptyWorkbook, edits);
      files.push({ ours, bytes: withoutResults(await writeWorkbookFile(edits, today)) });
    }
    // Computed once, and printed as computed: the formulas are what costs.
    const saved = office.convertAll(
      files.map(({ bytes }) => bytes),
      "book",
      "xlsx",
    );
    const printed = office.pdfTexts(saved, "book-saved");
    for (const [index, { ours }] of files.entries()) {
      const judged = await readWorkbookFile(saved[index] as Uint8Array);
      results.set(names[index] as BookName, { ours, judged, pdf: printed[index] as string });
    }
  }, 600_000);

  const resultOf = (name: BookName) => results.get(name) as Judged;

  test("points are counted one by one, and words are none", () => {
    const { ours } = resultOf("surveys with all sorts of answers");
    const { values } = buildReport(readWorkbook(ours), today);
    // 9 + 10 + 2 + 7 + 1 of 50; 6 of 10; nothing at all.
    expect(values["satisfaction.mentors"]).toBe(58);
    expect(values["satisfaction.mentees"]).toBe(60);
    expect(values["satisfaction.menteesBefore"]).toBeUndefined();
  });

  describe.each(names)("%s", (name) => {
    test("every formula of «Показатели» gives what the report gives", () => {
      const { ours, judged } = resultOf(name);
      const { values } = buildReport(readWorkbook(ours), today);
      const rows = tabOf(judged, "Показатели")
        .rows.slice(1)
        .filter((row) => textOf(row[0]) !== "");
      const found = Object.fromEntries(rows.map((row) => [textOf(row[0]), shownValue(row[2] ?? null) ?? ""]));
      const expected = Object.fromEntries(
        Object.keys(indicatorFormulas).map((key) => [key, inCell(values[key as FieldKey] ?? "")]),
      );
      expect(found).toEqual(expected);
      expect(rows.every((row) => isFormula(row[2] ?? null))).toBe(true);
    });

    test("what stands under the charts is what the file said before", () => {
      const { ours, judged } = resultOf(name);
      const computed = tabOf(computeFormulas(ours, today), "Показатели").rows;
      const found = tabOf(judged, "Показатели").rows;
      const columns = (computed[0] ?? []).flatMap((cell, at) =>
        textOf(cell).startsWith("Диаграмма") ? [at] : [],
      );
      expect(columns.length).toBe(10);
      computed.forEach((row, down) => {
        for (const at of columns) {
          const place = `${textOf(computed[0]?.[at])}, строка ${down + 1}`;
          expect(shownValue(found[down]?.[at] ?? null) ?? "", place).toBe(shownValue(row[at] ?? null) ?? "");
        }
      });
    });

    test("«Состояние» of every row is the state of the checklist", () => {
      const { ours, judged } = resultOf(name);
      const { items } = buildChecklist(readWorkbook(ours), today);
      const column = (tabOf(judged, "Контроль сроков").rows[0] ?? []).indexOf("Состояние");
      const states = tabOf(judged, "Контроль сроков").rows.slice(1, items.length + 1);
      expect(states.map((row) => shownValue(row[column] ?? null))).toEqual(
        items.map((item) =>
          itemState(
            { done: item.state === "выполнено", from: item.from, due: item.due },
            today,
            readWorkbook(ours).passport.numbers.get("«Скоро» за, дней") ?? DEFAULT_SOON_DAYS,
          ),
        ),
      );
    });

    test("no cell is lost, none becomes a formula, tabs stay hidden or shown", () => {
      const { ours, judged } = resultOf(name);
      expect(judged.tabs.map((tab) => [tab.name, tab.hidden])).toEqual(
        ours.tabs.map((tab) => [tab.name, tab.hidden]),
      );
      const told = (cell: CellContent) =>
        // A tick is a word in a file, and a box without one is empty.
        isFormula(cell) ? "=" : typeof cell === "boolean" ? (cell ? "да" : "") : textOf(cell);
      const changed = ours.tabs.flatMap((tab) => {
        const other = tabOf(judged, tab.name);
        return tab.rows.flatMap((row, down) =>
          row.flatMap((cell, right) => {
            const back = other.rows[down]?.[right] ?? null;
            const same =
              isFormula(back) === isFormula(cell) && (isFormula(cell) || textOf(back) === told(cell));
            return same ? [] : [`${tab.name}!${down + 1}:${right + 1}: ${told(cell)} → ${told(back)}`];
          }),
        );
      });
      expect(changed).toEqual([]);
    });

    test("the file LibreOffice saved needs nothing", () => {
      const { judged } = resultOf(name);
      expect(planOf(null, judged).edits).toEqual([]);
    });

    test("every shown tab is printed, and no hidden one", () => {
      const { ours, pdf } = resultOf(name);
      const printed = pdf.replace(/\s+/g, "");
      for (const tab of ours.tabs) {
        const headings = tab.rows.find((row) => row.filter((cell) => cell !== null).length > 1) ?? [];
        const telling = TELLING[tab.name];
        if (telling === undefined) continue;
        expect(headings, tab.name).toContain(telling);
        // A narrow column breaks its heading over lines, and other headings come between: one word is enough.
        const word = telling.split(/[\s,/]+/).sort((a, b) => b.length - a.length)[0] as string;
        expect(printed.includes(word), `«${word}» of «${tab.name}»`).toBe(!tab.hidden);
      }
    });
  });
});

/** How a formula shows a value of the report. */
function inCell(value: ReportValue): ReportValue {
  if (typeof value === "boolean") return value ? "да" : "нет";
  const day = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return day ? `${day[3]}.${day[2]}.${day[1]}` : value;
}

/** A heading whose longest word stands in no other tab. */
const TELLING: Readonly<Record<string, string>> = {
  "Дорожная карта": "Содержание деятельности",
  "Контроль сроков": "Подтверждение",
  Наставники: "Основные компетенции",
  Наставляемые: "Должность/класс",
  Пары: "Причина расторжения",
  Согласия: "Уничтожено",
  Документы: "Размещено на сайте",
  Отчёты: "Окно по",
  Справочники: "Режимы имён",
};
