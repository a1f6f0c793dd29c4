import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import { addDays, type ISODate, isoDate } from "../../../shared/calendar/iso-date.ts";
import { computeFormulas } from "../../../shared/structuring/formulas/compute-formulas.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { shownValue } from "../../../shared/workbook/cell.ts";
import { textOf } from "../../../shared/workbook/locate.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { planOf, tabOf } from "../../shared/workbook/example-books.ts";
import { hasLibreOffice, startLibreOffice, withoutResults } from "./libre-office.ts";

const now = new Date();
/** LibreOffice asks the clock for TODAY(). */
const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as ISODate;
const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);
const year = Number(today.slice(0, 4));

const pair = (mentor: string, mentee: string, state: string, form = "педагог – педагог") => ({
  Наставник: mentor,
  Наставляемый: mentee,
  "Форма наставничества": form,
  Состояние: state,
});
const consent = (code: string, rest: Record<string, string> = {}) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: yesterday,
  ...rest,
});

/** A school where each person stands for one clause of the formulas. */
const school: OutsideData = {
  Наставники: [
    { ФИО: "Примерова Анна Тестовна", "Место работы/учёбы": "МОУ «Пример»", "Год рождения": 1980 },
    { ФИО: "Образцов Пётр Тестович", "Место работы/учёбы": "", "Год рождения": year - 17 },
    { Категория: "педагог", "Стаж, лет": 3 },
    { ФИО: "Свободнова Тестина Примеровна" },
    { ФИО: "Ушедшев Тест Тестович", "Дата завершения программы": yesterday },
  ],
  Наставляемые: [
    { ФИО: "Ученикова Проба Тестовна", "Должность/класс": "8 «А»", "Год рождения": year - 14 },
    { ФИО: "Новичков Тест Пробович", "Должность/класс": "учитель" },
    { Категория: "обучающийся", "Должность/класс": "9 «Б»" },
    { ФИО: "Двойнова Проба Пробовна", "Должность/класс": "воспитатель" },
    { ФИО: "Ждущев Тест Тестович" },
    { ФИО: "Группова Анна Пробовна", "Год рождения": year - 18 },
  ],
  Пары: [
    pair("М-001", "Н-001", "завершена"),
    pair("М-001", "Н-002", "действует"),
    pair("M-001", "h-003", "Действует", "учитель – ученик"),
    pair("М-001", "Н-006;Н-001, Н-004\nН-005", "действует"),
    pair("М-001", "Н-004", "действует"),
    pair("М-002", "Н-001", "завершена", "ученик – ученик"),
    pair("м-003", "Н-004", "действует", ""),
    pair("М-004", "Н-005", "предложена"),
    pair("М-005", "Н-999", "расторгнута"),
    pair("М-002", "Н-0010", "завершена"),
  ],
  Согласия: [
    consent("М-001"),
    consent("М-002"),
    consent("M-003"),
    consent("Н-001"),
    consent("Н-001", { "Кто подписал": "законный представитель", "Действует до": today }),
    consent("Н-002", { Отозвано: today }),
    consent("Н-003", { "Действует до": yesterday }),
    consent("Н-004", { Дата: tomorrow }),
    consent("Н-006", { Отозвано: tomorrow }),
  ],
};

const column = (book: WorkbookSnapshot, tab: string, heading: string) => {
  const { rows } = tabOf(book, tab);
  const at = (rows[0] ?? []).findIndex((cell) => textOf(cell) === heading);
  return rows.slice(1).flatMap((row) => (textOf(row[0]) === "" ? [] : [shownValue(row[at] ?? null) ?? ""]));
};

const HEADINGS = {
  Наставники: [
    "Код пары",
    "Наставляемые",
    "Форма наставничества",
    "Место работы/учёбы наставляемого",
    "Согласие на обработку ПД",
  ],
  Наставляемые: [
    "Код пары",
    "Наставник",
    "Форма наставничества",
    "Место работы/учёбы наставника",
    "Согласие на обработку ПД",
  ],
} as const;

/** Written by hand from the table above. */
const EXPECTED: Readonly<Record<string, readonly (readonly [heading: string, cells: readonly string[]])[]>> =
  {
    Наставники: [
      ["Код пары", ["П-002; П-003; П-004; …", "П-006", "П-007", "", ""]],
      [
        "Наставляемые",
        [
          "Новичков Тест Пробович; h-003; Н-006;Н-001, Н-004\nН-005; …",
          "Ученикова Проба Тестовна",
          "Двойнова Проба Пробовна",
          "",
          "",
        ],
      ],
      [
        "Форма наставничества",
        ["педагог – педагог; учитель – ученик; педагог – педагог; …", "ученик – ученик", "", "", ""],
      ],
      ["Место работы/учёбы наставляемого", ["учитель; 9 «Б»; …; …", "8 «А»", "воспитатель", "", ""]],
      ["Согласие на обработку ПД", ["есть", "нет", "есть", "ожидается", ""]],
    ],
    Наставляемые: [
      ["Код пары", ["П-004", "П-002", "П-003", "П-004; П-005; П-007", "П-004", "П-004"]],
      [
        "Наставник",
        [
          "Примерова Анна Тестовна",
          "Примерова Анна Тестовна",
          "Примерова Анна Тестовна",
          "Примерова Анна Тестовна; Примерова Анна Тестовна; м-003",
          "Примерова Анна Тестовна",
          "Примерова Анна Тестовна",
        ],
      ],
      [
        "Форма наставничества",
        [
          "педагог – педагог",
          "педагог – педагог",
          "учитель – ученик",
          "педагог – педагог; педагог – педагог; ",
          "педагог – педагог",
          "педагог – педагог",
        ],
      ],
      [
        "Место работы/учёбы наставника",
        [
          "МОУ «Пример»",
          "МОУ «Пример»",
          "МОУ «Пример»",
          "МОУ «Пример»; МОУ «Пример»; ",
          "МОУ «Пример»",
          "МОУ «Пример»",
        ],
      ],
      ["Согласие на обработку ПД", ["есть", "нет", "нет", "нет", "нет", "есть"]],
    ],
  };

const cases = Object.entries(EXPECTED).flatMap(([tab, columns]) =>
  columns.map(([heading, cells]) => [tab, heading, cells] as const),
);
const plan = planOf(null, emptyWorkbook, school);

describe("the columns of the banks that come from «Пары» and «Согласия»", () => {
  const computed = computeFormulas(plan.after, today);

  test.each(cases)("%s, «%s»", (tab, heading, cells) => {
    expect(column(computed, tab, heading)).toEqual(cells);
  });

  test("every column is tried", () => {
    expect(cases.map(([tab, heading]) => [tab, heading])).toEqual(
      Object.entries(HEADINGS).flatMap(([tab, headings]) => headings.map((heading) => [tab, heading])),
    );
  });
});

describe.skipIf(!hasLibreOffice)("what LibreOffice makes of them", () => {
  const office = hasLibreOffice ? startLibreOffice() : null;
  let judged: WorkbookSnapshot = emptyWorkbook;
  afterAll(() => office?.close());
  beforeAll(async () => {
    if (!office) return;
    const bytes = withoutResults(await writeWorkbookFile(plan.edits, today));
    judged = await readWorkbookFile(office.convert(bytes, "banks", "xlsx"));
  }, 200_000);

  test.each(cases)("%s, «%s»", (tab, heading, cells) => {
    expect(column(judged, tab, heading)).toEqual(cells);
  });
});
