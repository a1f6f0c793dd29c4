import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import { type ISODate, isoDate } from "../../shared/calendar/iso-date.ts";
import { indicatorFormulas } from "../../shared/report/indicator-formulas.ts";
import { computeFormulas } from "../../shared/structuring/formulas/compute-formulas.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { isFormula, shownValue } from "../../shared/workbook/cell.ts";
import { textOf } from "../../shared/workbook/locate.ts";
import { simulateEdits } from "../../shared/workbook/simulate-edits.ts";
import { emptyWorkbook, type WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { hasLibreOffice, startLibreOffice, withoutResults } from "../extension/workbook-file/libre-office.ts";
import { tabOf } from "../shared/workbook/example-books.ts";
import { askCli } from "./ask-cli.ts";
import { randomSchool } from "./random-school.ts";

const folder = mkdtempSync(join(tmpdir(), "formulas-"));
const now = new Date();
/** LibreOffice asks the clock for TODAY(). */
const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as ISODate;

const sample = (kind: string): OutsideData => {
  const seed = fc.readConfigureGlobal()?.seed;
  return fc.sample(randomSchool(today, kind), {
    numRuns: 1,
    ...(seed === undefined ? {} : { seed: seed + kind.length }),
  })[0] as OutsideData;
};

const oneOfEach: OutsideData = {
  Наставники: [{ ФИО: "Примерова Анна" }],
  Наставляемые: [{ ФИО: "Образцов Борис" }],
  Пары: [{ Наставник: "m – 1", Наставляемый: "H-0001", Состояние: "действует" }],
  Согласия: [{ "Код участника": "м-1", Вид: "обработка ПД" }],
};

const books: Readonly<Record<string, OutsideData>> = {
  "an empty workbook": {},
  "a row of each": oneOfEach,
  "a school": sample("ОО"),
  "a kindergarten": sample("ДОО"),
  "a college": sample("ПОО"),
};
const names = Object.keys(books);

type Judged = {
  readonly bytes: Uint8Array;
  readonly ours: WorkbookSnapshot;
  readonly judged: WorkbookSnapshot;
};
const results = new Map<string, Judged>();

describe.skipIf(!hasLibreOffice)("formulas of books nobody thought out", () => {
  const office = hasLibreOffice ? startLibreOffice() : null;
  afterAll(() => office?.close());

  beforeAll(async () => {
    if (!office) return;
    const made = await Promise.all(
      names.map(async (name) => {
        const { edits } = planWorkbook({
          snapshot: emptyWorkbook,
          reading: null,
          data: books[name] as OutsideData,
          schoolYear: null,
          today,
          who: "проверка",
        });
        const bytes = await writeWorkbookFile(edits, today);
        return { name, bytes, ours: computeFormulas(simulateEdits(emptyWorkbook, edits), today) };
      }),
    );
    const judged = office.convertAll(
      made.map(({ bytes }) => withoutResults(bytes)),
      "random",
    );
    for (const [index, { name, bytes, ours }] of made.entries()) {
      results.set(name, { bytes, ours, judged: await readWorkbookFile(judged[index] as Uint8Array) });
    }
  }, 300_000);

  test.each(names)(
    "%s: «Показатели» say what the command line reports",
    async (name) => {
      const { bytes, judged } = results.get(name) as Judged;
      const file = join(folder, "книга.xlsx");
      writeFileSync(file, bytes);
      const { values } = JSON.parse((await askCli(["report", file])).stdout) as {
        values: Record<string, unknown>;
      };
      const rows = tabOf(judged, "Показатели").rows.slice(1);
      const found = Object.fromEntries(
        rows.flatMap((row) => {
          const key = textOf(row[0]);
          return key === "" ? [] : [[key, shownValue(row[2] ?? null) ?? ""]];
        }),
      );
      const expected = Object.fromEntries(
        Object.keys(indicatorFormulas).map((key) => [key, inCell(values[key] ?? "")]),
      );
      expect(found).toEqual(expected);
    },
    30_000,
  );

  test.each(names)("%s: every formula gives what the program put beside it, and none an error", (name) => {
    const { ours, judged } = results.get(name) as Judged;
    let formulas = 0;
    for (const tab of ours.tabs) {
      const other = tabOf(judged, tab.name);
      tab.rows.forEach((row, down) => {
        row.forEach((cell, right) => {
          if (!isFormula(cell)) return;
          formulas += 1;
          const place = `${tab.name}!${down + 1}, «${textOf(tab.rows[0]?.[right])}»`;
          const value = shownValue(other.rows[down]?.[right] ?? null) ?? "";
          expect(String(value), place).not.toMatch(/^(?:#|Err:)/);
          expect(value, place).toBe(cell.value ?? "");
        });
      });
    }
    expect(formulas).toBeGreaterThan(Object.keys(indicatorFormulas).length);
  });
});

/** How a formula shows a value of the report. */
function inCell(value: unknown): unknown {
  if (typeof value === "boolean") return value ? "да" : "нет";
  if (Array.isArray(value)) return value.join("; ");
  const day = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return day ? `${day[3]}.${day[2]}.${day[1]}` : value;
}
