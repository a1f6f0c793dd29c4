import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { type OutsideData, planData } from "../../shared/structuring/plan-data.ts";
import { planIndicators } from "../../shared/structuring/plan-indicators.ts";
import { planRows } from "../../shared/structuring/plan-rows.ts";
import { planStructure } from "../../shared/structuring/plan-structure.ts";
import { startPlanning } from "../../shared/structuring/planning.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";

const today = "2025-11-10" as ISODate;

/** A made-up school: what each field of the sample form must show follows from these rows by hand. */
const school: OutsideData = {
  Паспорт: {
    "Полное наименование организации": "МБОУ «Примерская школа № 7»",
    "Краткое наименование организации": "Школа № 7",
    "Вид организации": "ОО",
    ИНН: "7700000007",
    "Муниципальное образование": "Лесной район",
    "ФИО руководителя": "Примерова Анна Тестовна",
    "ФИО куратора": "Образцов Пётр Примерович",
    "Должность куратора": "заместитель директора",
    "Электронная почта куратора": "kurator@example.ru",
    "Номер приказа о назначении куратора": "17-о",
    "Дата приказа о назначении куратора": "2025-09-01",
    "Педагогических работников, всего": 41,
  },
  Наставники: [
    { Код: "М-001", ФИО: "Опытова Вера Примеровна", Категория: "педагог", "Прошёл обучение": true },
    { Код: "М-002", ФИО: "Знаев Олег Тестович", Категория: "педагог", "Прошёл обучение": false },
  ],
  Наставляемые: [
    { Код: "Н-001", ФИО: "Новикова Яна Тестовна", Категория: "педагог", "Стаж, лет": 1 },
    { Код: "Н-002", ФИО: "Молодцов Илья Примерович", Категория: "педагог", "Стаж, лет": 2 },
    { Код: "Н-003", ФИО: "Начинаева Ольга Тестовна", Категория: "педагог", "Стаж, лет": 0 },
  ],
};

/**
 * The bytes of the example workbook, as a school would have it on disk.
 * @param more rows of tabs that the example leaves empty
 */
export function exampleWorkbook(more?: OutsideData): Promise<Buffer> {
  if (more !== undefined) return bookOf({ ...school, ...more });
  usual ??= bookOf(school);
  return usual;
}

/** Most tests take the book as it is, and nobody changes its bytes. */
let usual: Promise<Buffer> | undefined;

async function bookOf(data: OutsideData): Promise<Buffer> {
  const planning = startPlanning(emptyWorkbook);
  planStructure(planning);
  planData(planning, data);
  planIndicators(planning);
  planRows(planning, emptyWorkbook);
  return Buffer.from(await writeWorkbookFile(planning.step().edits, today));
}
