import { expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { describeNote } from "../../../shared/messages/note.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../../shared/workbook/snapshot.ts";
import { planOf } from "../workbook/example-books.ts";

const data = {
  Паспорт: { ИНН: "500100732259" },
  Наставники: [
    { ФИО: "Примеров Иван", "Контактные данные": "+7 (900) 123-45-67", "Мой столбец": 4_111_111_111_111_111 },
  ],
  Наставляемые: [{ ФИО: "Детова Вера, СНИЛС 112-233-445 95", "Год рождения": "12.05.2010" }],
  Согласия: [{ "Код участника": "Н-001", "Где хранится": "сейф, паспорт 45 12 345678" }],
  Встречи: [{ Пара: "П-001", Тема: "свидетельство II-АК № 123456" }],
  Документы: [{ Вид: "другое", "№": "4512 345678" }],
} as OutsideData;
const VALUES = /112-233|12\.05\.2010|2010-05-12|345678|123456|411111111/;

test("the report and the structuring tell where such a number stands and what it looks like, never what it says", () => {
  const plan = planOf(null, emptyWorkbook, data);
  const { problems } = buildReport(readWorkbook(plan.after), "2026-05-15" as ISODate);
  const told = problems.filter(({ code }) => code === "people.sensitive");
  expect(told.map(({ place, words }) => [place, words])).toEqual([
    ["Наставники, строка 2, «Мой столбец»", "номер банковской карты или полиса"],
    ["Наставляемые, строка 2, «ФИО»", "СНИЛС"],
    ["Встречи, строка 2, «Тема»", "номер свидетельства о рождении"],
    ["Согласия, строка 2, «Где хранится»", "серия и номер паспорта"],
    ["Наставляемые, строка 2, «Год рождения»", "полная дата рождения"],
  ]);
  expect(told.map(describeNote)[1]).toBe(
    "Наставляемые, строка 2, «ФИО»: Похоже на личный номер или дату: СНИЛС. В книге этого не хранят, для наставничества это не нужно: сотрите ячейку.",
  );
  const places = plan.notes.filter(({ code }) => code === "people.sensitive").map(({ place }) => place);
  expect([...places].sort()).toEqual(told.map(({ place }) => place).sort());
  expect(JSON.stringify(problems)).not.toMatch(VALUES);
});
