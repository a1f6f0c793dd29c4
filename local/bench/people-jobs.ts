import type { ISODate } from "../../shared/calendar/iso-date.ts";
import { missingConsents } from "../../shared/consents/missing-consents.ts";
import { withoutHidden } from "../../shared/consents/without-hidden.ts";
import { findDuplicates } from "../../shared/participants/duplicates/find-duplicates.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { planWorkbook } from "../../shared/structuring/plan-workbook.ts";
import { readWorkbook, type Workbook } from "../../shared/workbook/read-workbook.ts";
import { emptyWorkbook } from "../../shared/workbook/snapshot.ts";
import type { Job } from "./job.ts";

const today = "2024-05-15" as ISODate;
const SIZES = [1250, 2500, 5000];

/** What must stay fast with the banks of a whole municipality. */
export const peopleJobs: readonly Job[] = [
  {
    name: "повторы в банках",
    unit: "человек",
    sizes: SIZES,
    make: (size) => {
      const workbook = bankOf(size);
      return () => findDuplicates(workbook);
    },
  },
  {
    name: "чего не хватает из согласий",
    unit: "человек",
    sizes: SIZES,
    make: (size) => {
      const workbook = bankOf(size);
      return () => missingConsents(workbook, today);
    },
  },
  {
    name: "скрыть отозвавших согласие",
    unit: "человек",
    sizes: SIZES,
    make: (size) => {
      const workbook = bankOf(size);
      // A copy: what was hidden once is remembered.
      return () => withoutHidden({ ...workbook }, today);
    },
  },
];

const SURNAMES = ["Примеров", "Образцов", "Тестов", "Пробный", "Выдуманов"];
const NAMES = ["Иван", "Пётр", "Олег", "Глеб"];
const PATRONYMICS = ["Тестович", "Примерович", "Ильич"];

/** People with few first names, as in life, and surnames that differ by a letter or two; every hundredth took the consent back. */
function bankOf(size: number): Workbook {
  const half = Math.floor(size / 2);
  const person = (index: number, category: string) => ({
    ФИО: `${SURNAMES[index % 5]}${letters(index)} ${NAMES[index % 4]} ${PATRONYMICS[index % 3]}`,
    Категория: category,
    "Год рождения": 1960 + (index % 50),
  });
  const rows = (category: string) => Array.from({ length: half }, (_, index) => person(index, category));
  const consents = Array.from({ length: size }, (_, index) => ({
    "Код участника": `${index < half ? "М" : "Н"}-${(index % half) + 1}`,
    Вид: "обработка ПД",
    "Кто подписал": "сам",
    Дата: "2023-09-01",
    ...(index % 100 === 0 ? { Отозвано: "2024-03-01" } : {}),
  }));
  const data = { Наставники: rows("педагог"), Наставляемые: rows("педагог"), Согласия: consents };
  const plan = planWorkbook({
    snapshot: emptyWorkbook,
    reading: null,
    data: data as OutsideData,
    schoolYear: null,
    today,
    who: "измерение",
  });
  return readWorkbook(plan.after);
}

/** A number in Russian letters: 27 is «бб». */
function letters(number: number): string {
  const letter = String.fromCharCode("а".charCodeAt(0) + (number % 26));
  return number < 26 ? letter : letters(Math.floor(number / 26) - 1) + letter;
}
