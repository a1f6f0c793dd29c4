import { writeWorkbookFile } from "../../extension/workbook-file/write-workbook-file.ts";
import { addDays, type ISODate, isoDate } from "../../shared/calendar/iso-date.ts";
import { schoolYearOf } from "../../shared/calendar/school-year.ts";
import type { OutsideData, OutsideRow } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";

const now = new Date();
/** The day of the machine: the panel lives in it. */
export const realDay = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) as ISODate;

/** The one who took the consent back; the name stands in other cells too. */
const WITHDRAWN = "Скрытнова Зоя Примеровна";

const consent = (code: string, more: OutsideRow = {}): OutsideRow => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2024-09-01",
  ...more,
});

/**
 * A made-up school: two mentors are free, one of three mentees suits each of them, nobody suits the third; М-003 works with Н-004 without
 * a consent to extra duties; Н-005 took the consent back.
 */
const school = {
  Паспорт: { "Краткое наименование организации": "Школа № 7" },
  Наставники: [
    {
      Код: "М-001",
      ФИО: "Опытова Вера Тестовна",
      Категория: "педагог",
      "Стаж, лет": 20,
      "Основные компетенции": "подготовка к ЕГЭ",
      "Важные для программы достижения": `Готовила призёра вместе с ${WITHDRAWN}`,
    },
    {
      Код: "М-002",
      ФИО: "Знаев Олег Тестович",
      Категория: "педагог",
      "Основные компетенции": "документация, подготовка к ЕГЭ",
      "Сколько наставляемых готов вести": 2,
    },
    { Код: "М-003", ФИО: "Занятов Иван Тестович", Категория: "педагог" },
  ],
  Наставляемые: [
    {
      Код: "Н-001",
      ФИО: "Новикова Яна Тестовна",
      Категория: "педагог",
      "Стаж, лет": 1,
      "Основной запрос": "подготовка к ОГЭ",
    },
    {
      Код: "Н-002",
      ФИО: "Молодцов Илья Тестович",
      Категория: "педагог",
      "Основной запрос": "ведение документации",
    },
    { Код: "Н-003", ФИО: "Одинцова Ольга Тестовна", Категория: "педагог", "Основной запрос": "вязание" },
    { Код: "Н-004", ФИО: "Парнов Пётр Тестович", Категория: "педагог" },
    { Код: "Н-005", ФИО: WITHDRAWN, Категория: "педагог", "Основной запрос": "подготовка к ОГЭ" },
    { Код: "Н-006", ФИО: "Бесправнов Юрий Тестович", Категория: "педагог" },
  ],
  Пары: [
    {
      Код: "П-001",
      Наставник: "М-003",
      Наставляемый: "Н-004",
      "Форма наставничества": "педагог – педагог",
      Начало: "2024-10-01",
      Состояние: "действует",
    },
  ],
  Согласия: [
    ...["М-001", "М-002", "М-003", "Н-001", "Н-003", "Н-004"].map((code) => consent(code)),
    ...["М-001", "М-002"].map((code) => consent(code, { Вид: "дополнительные обязанности наставника" })),
    consent("Н-002", { "Действует до": addDays(realDay, 20) }),
    consent("Н-005", { Отозвано: addDays(realDay, -5) }),
  ],
} as const satisfies OutsideData;

/** The bytes of the book of that school, with other rows in place of some. */
export async function peopleBook(more: OutsideData = {}): Promise<Uint8Array> {
  const { edits } = planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: { ...school, ...more },
    schoolYear: schoolYearOf(realDay),
    today: realDay,
    who: "проверка",
  });
  return writeWorkbookFile(edits, realDay);
}

/** The same after the row of whoever took the consent back was cleared by hand. */
export const clearedPeople: OutsideData = {
  Наставники: school.Наставники.map((row) => ({ ...row, "Важные для программы достижения": null })),
  Наставляемые: school.Наставляемые.map((row) =>
    row.ФИО === WITHDRAWN ? { Код: row.Код, Категория: row.Категория } : row,
  ),
};
