import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, test, vi } from "vitest";
import { applyEdits } from "../../../apps-script/server/apply-edits.ts";
import { readSnapshot } from "../../../apps-script/server/read-snapshot.ts";
import { patchWorkbookFile } from "../../../extension/workbook-file/patch/patch-workbook-file.ts";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import { newInMemoryGoogle } from "../../../local/spreadsheet-app/in-memory-google.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import type { OutsideData, OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../../shared/structuring/plan-workbook.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";

const today = "2024-10-15" as ISODate;

const planOf = (snapshot: WorkbookSnapshot, data: OutsideData | null) =>
  planWorkbook({ snapshot, reading: null, data, schoolYear: null, today, who: "проверка" });

/** The rows of a tab by heading, as they were given: empty cells and formulas of the program are not among them. */
function rowsIn(snapshot: WorkbookSnapshot, data: OutsideData): OutsideData {
  const { tables } = readWorkbook(snapshot);
  const back = Object.entries(data).map(([tab, rows]) => {
    const headings = [...new Set((rows as readonly OutsideRow[]).flatMap((row) => Object.keys(row)))];
    const read = tables[tab as keyof typeof tables].map(({ values }) =>
      Object.fromEntries(
        headings.flatMap((heading) => {
          const value = values.get(heading) ?? null;
          if (value === null || (value === false && heading !== "Прошёл обучение")) return [];
          return [[heading, typeof value === "object" ? value.date : value]];
        }),
      ),
    );
    return [tab, read];
  });
  return Object.fromEntries(back);
}

const ways: Readonly<Record<string, (data: OutsideData) => Promise<WorkbookSnapshot>>> = {
  "a new file": async (data) =>
    readWorkbookFile(await writeWorkbookFile(planOf(emptyWorkbook, data).edits, today)),
  "a file that stood": async (data) => {
    const standing = await structured;
    const { edits } = planOf(await readWorkbookFile(standing), data);
    return readWorkbookFile((await patchWorkbookFile(standing, edits, today)).bytes);
  },
  "a file that counts its days from 1904": async (data) => {
    const standing = countingFrom1904(await structured);
    const { edits } = planOf(await readWorkbookFile(standing), data);
    return readWorkbookFile((await patchWorkbookFile(standing, edits, today)).bytes);
  },
  "a file that another program made count from 1904": async (data) =>
    readWorkbookFile(countingFrom1904(await writeWorkbookFile(planOf(emptyWorkbook, data).edits, today))),
  "a Google Sheet": async (data) => {
    const google = newInMemoryGoogle({ timeZone: "Asia/Kamchatka" });
    for (const [name, service] of Object.entries(google.globals)) vi.stubGlobal(name, service);
    const sheet = google.spreadsheet.app.getActive();
    applyEdits(sheet, planOf(readSnapshot(sheet), data).edits);
    return readSnapshot(sheet);
  },
};

/** Days between the first days of the two systems. */
const YEARS_1900_TO_1904 = 1462;

/** The file as Excel turns it over to the other system: it says so, and every number shown as a day is smaller. */
function countingFrom1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (name: string, by: (text: string) => string) => {
    const before = strFromU8(parts[name] as Uint8Array);
    parts[name] = strToU8(by(before));
    return strFromU8(parts[name] as Uint8Array) !== before;
  };
  const styles = strFromU8(parts["xl/styles.xml"] as Uint8Array);
  const format = /numFmtId="(\d+)" formatCode="dd\.mm\.yyyy"/.exec(styles)?.[1];
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf\b[^>]*>/g) ?? [];
  const days = new Set(looks.flatMap((xf, at) => (xf.includes(`numFmtId="${format}"`) ? [String(at)] : [])));
  if (format === undefined || days.size === 0) throw new Error("The file has no look for days");
  for (const name of Object.keys(parts).filter((each) => /^xl\/worksheets\/sheet\d+\.xml$/.test(each))) {
    change(name, (text) =>
      text.replace(
        /(<c r="[A-Z]+\d+" s="(\d+)"><v>)(\d+)(<\/v>)/g,
        (whole, start: string, look: string, serial: string, end: string) =>
          days.has(look) ? `${start}${Number(serial) - YEARS_1900_TO_1904}${end}` : whole,
      ),
    );
  }
  const told = change("xl/workbook.xml", (text) =>
    text.includes("<workbookPr")
      ? text.replace("<workbookPr", '<workbookPr date1904="1"')
      : text.replace(/(<workbook\b[^>]*>)/, '$1<workbookPr date1904="1"/>'),
  );
  if (!told) throw new Error("The file does not say where it counts from");
  return zipSync(parts);
}

const structured = writeWorkbookFile(planOf(emptyWorkbook, null).edits, today);

afterEach(() => {
  vi.unstubAllGlobals();
});

const odd = [
  "=1+1",
  '=HYPERLINK("http://example.org")',
  "+7 900 000-00-00",
  "-итог",
  "@имя",
  "007",
  "00012345678901234567",
  "1e5",
  "1/2",
  "01.10.2024",
  "5.1",
  "ИСТИНА",
  "TRUE",
  "#REF!",
  "'так",
  "👩‍🏫 наставник",
  "строка\nещё строка",
  '«ёлочки» & <скобки> "кавычки"',
  "_x000D_",
  "]]>",
  "a\u00a0б",
  "‮справа",
  "12345678901234567890",
] as const;

/** Words as people type them: no white space at the ends, no control characters, which no file may hold. */
const words = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
  {
    weight: 3,
    arbitrary: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 24 })
      .map((text) => text.trim())
      .filter(
        (text) => text !== "" && !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text) && !/^(?:итого|всего)/i.test(text),
      ),
  },
);
const day = fc
  .integer({ min: -25_000, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
  .filter((date) => date > "1904-01-02");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const mentor = fc
  .record({
    ФИО: words,
    Категория: maybe(fc.constantFrom("педагог", "обучающийся", "работодатель")),
    "Год рождения": maybe(fc.integer({ min: 1940, max: 2012 })),
    "Стаж, лет": maybe(fc.integer({ min: 0, max: 60 })),
    "Основные компетенции": maybe(words),
    Интересы: maybe(words),
    "Дата вхождения в программу": maybe(day),
    "Прошёл обучение": fc.boolean(),
    "Мой столбец": maybe(words),
  })
  .map(given);
const pair = fc
  .record({
    Наставник: fc.constantFrom("М-001", "М-002"),
    Наставляемый: fc.constantFrom("Н-001", "Н-001; Н-002"),
    Состояние: fc.constantFrom("предложена", "действует", "завершена"),
    "Приказ №": maybe(words),
    Начало: maybe(day),
    "Причина расторжения": maybe(words),
  })
  .map(given);
const data = fc.record({
  Наставники: fc.uniqueArray(mentor, { minLength: 1, maxLength: 4, selector: (row) => JSON.stringify(row) }),
  Пары: fc.uniqueArray(pair, { maxLength: 3, selector: (row) => JSON.stringify(row) }),
});

function given(row: object): OutsideRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

describe("what goes into a workbook comes out of it", () => {
  test.each(Object.keys(ways))(
    "%s",
    async (way) => {
      await fc.assert(
        fc.asyncProperty(data, async (rows) => {
          const back = rowsIn(
            await (ways[way] as (data: OutsideData) => Promise<WorkbookSnapshot>)(rows),
            rows,
          );
          expect(back).toEqual(rows);
        }),
        { numRuns: 6 },
      );
    },
    60_000,
  );
});

describe("wherever the machine stands", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  /** Minutes behind Greenwich on a winter day. */
  test.each([
    ["Europe/Kaliningrad", -120],
    ["Asia/Kamchatka", -720],
    ["America/St_Johns", 210],
  ])(
    "%s",
    async (there, behind) => {
      process.env.TZ = there;
      expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(behind);
      for (const [way, through] of Object.entries(ways)) {
        await fc.assert(
          fc.asyncProperty(data, async (rows) => {
            expect(rowsIn(await through(rows), rows), way).toEqual(rows);
          }),
          { numRuns: 2 },
        );
      }
    },
    60_000,
  );
});

test("5,000 people and 3,000 pairs go into a file and come out of it", async () => {
  const code = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(3, "0")}`;
  const district: OutsideData = {
    Наставники: Array.from({ length: 2500 }, (_, index) => ({
      ФИО: `Примеров ${index} Тестович`,
      "Дата вхождения в программу": "2024-09-01",
    })),
    Наставляемые: Array.from({ length: 2500 }, (_, index) => ({ ФИО: `Образцова ${index} Примеровна` })),
    Пары: Array.from({ length: 3000 }, (_, index) => ({
      Наставник: code("М", index % 2500),
      Наставляемый: code("Н", (index * 7) % 2500),
      Состояние: "действует",
    })),
  };
  const { edits } = planOf(emptyWorkbook, district);
  const back = await readWorkbookFile(await writeWorkbookFile(edits, today));
  expect(rowsIn(back, district)).toEqual(district);
  expect(planOf(back, district).edits).toEqual([]);
});
