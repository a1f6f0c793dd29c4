import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbookFile } from "../../../extension/workbook-file/read-workbook-file.ts";
import { writeWorkbookFile } from "../../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { planOf, tabOf } from "../../shared/workbook/example-books.ts";

const today = "2025-05-15" as ISODate;
const plan = planOf(null, undefined, {
  Наставники: [
    { ФИО: "Примерова Анна Тестовна", "Прошёл обучение": true },
    { ФИО: "Образцов Пётр Тестович", "Прошёл обучение": false },
    { ФИО: "Свободнова Проба Тестовна" },
  ],
});

describe("a tick in a file is a word people can choose, not «ИСТИНА»", () => {
  test("«да» where ticked, nothing where not", async () => {
    const back = await readWorkbookFile(await writeWorkbookFile(plan.edits, today));
    const { rows } = tabOf(back, "Наставники");
    const column = (rows[0] ?? []).indexOf("Прошёл обучение");
    expect(rows.slice(1, 4).map((row) => row[column])).toEqual(["да", null, null]);
  });

  test("it is read as the same ticks", async () => {
    const ticks = (workbook: ReturnType<typeof readWorkbook>) =>
      workbook.tables.Наставники.map((row) => row.values.get("Прошёл обучение"));
    const back = await readWorkbookFile(await writeWorkbookFile(plan.edits, today));
    expect(ticks(readWorkbook(back))).toEqual([true, false, false]);
    expect(ticks(readWorkbook(plan.after))).toEqual([true, false, false]);
  });

  test("each column of ticks offers «да» and «нет», down into the empty rows", async () => {
    const parts = unzipSync(await writeWorkbookFile(plan.edits, today));
    const lists = Object.entries(parts).flatMap(([name, part]) =>
      /^xl\/worksheets\/sheet\d+\.xml$/.test(name)
        ? [
            ...strFromU8(part).matchAll(
              /<dataValidation [^>]*sqref="([A-Z]+\d+:[A-Z]+\d+)"[^>]*><formula1>(?:"|&quot;)да,нет/g,
            ),
          ]
        : [],
    );
    const checkboxes = plan.edits.filter(
      (edit) => edit.kind === "format-column" && edit.format === "checkbox",
    );
    expect(checkboxes.length).toBeGreaterThan(3);
    expect(lists.length).toBe(checkboxes.length);
  });
});
