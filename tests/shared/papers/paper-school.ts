import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { type PaperKey, type PaperKind, paperKind } from "../../../shared/papers/paper-kinds.ts";
import { type PapersPlan, planPapers, type TemplateUnit } from "../../../shared/papers/plan-papers.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook, type Workbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

export const day = "2025-11-20" as ISODate;

const consent = (code: string, kind = "обработка ПД", more: Record<string, string> = {}) => ({
  "Код участника": code,
  Вид: kind,
  "Кто подписал": "сам",
  Дата: "2025-09-01",
  ...more,
});
const BY_PARENT = { "Кто подписал": "законный представитель" };

/** A made-up school: a pair with its order, a group without one, a pair of somebody who took the consent back, one without consents. */
export const paperSchool = {
  Паспорт: {
    "Полное наименование организации": "Муниципальное бюджетное учреждение «Примерная школа № 5»",
    "Краткое наименование организации": "МБУ «Примерная школа № 5»",
    Адрес: "г. Примерск, ул. Образцовая, д. 1",
    "ФИО руководителя": "Директорова Мария Петровна",
    "Должность руководителя": "Директор",
    "ФИО куратора": "Кураторова Ольга Ивановна",
    "Должность куратора": "заместитель директора по УВР",
    "Учебный год": "2025-2026",
  },
  Наставники: [
    { Код: "М-001", ФИО: "Примерова Анна Тестовна", Категория: "педагог", "Год рождения": 1975 },
    { Код: "М-002", ФИО: "Образцов Пётр Ильич", Категория: "педагог", "Год рождения": 1980 },
    { Код: "М-003", ФИО: "Шаблонова Ольга Юрьевна", Категория: "обучающийся", "Год рождения": 2009 },
    { Код: "М-004", ФИО: "Ушедший Игорь Львович", Категория: "педагог", "Год рождения": 1970 },
  ],
  Наставляемые: [
    {
      Код: "Н-001",
      ФИО: "Тестова Мария Ивановна",
      Категория: "педагог",
      "Должность/класс": "учитель начальных классов",
      "Год рождения": 2000,
    },
    {
      Код: "Н-002",
      ФИО: "Ученикова Вера Павловна",
      Категория: "обучающийся",
      "Должность/класс": "7 «Б» класс",
      "Год рождения": 2012,
    },
    {
      Код: "Н-003",
      ФИО: "Школьников Олег Андреевич",
      Категория: "обучающийся",
      "Должность/класс": "7 «Б» класс",
      "Год рождения": 2012,
    },
    {
      Код: "Н-004",
      ФИО: "Новичков Антон Сергеевич",
      Категория: "педагог",
      "Должность/класс": "тьютор",
      "Год рождения": 1999,
    },
  ],
  Пары: [
    {
      Код: "П-001",
      Наставник: "М-001",
      Наставляемый: "Н-001",
      "Форма наставничества": "учитель – учитель",
      Начало: "2025-10-01",
      Завершение: "2026-05-31",
      Состояние: "действует",
      "Приказ №": "45-О",
      "Дата приказа": "2025-09-25",
    },
    {
      Код: "П-002",
      Наставник: "М-003",
      Наставляемый: "Н-002; Н-003",
      "Форма наставничества": "ученик – ученик",
      Состояние: "предложена",
    },
    { Код: "П-003", Наставник: "М-004", Наставляемый: "Н-004", Состояние: "предложена" },
    { Код: "П-004", Наставник: "М-002", Наставляемый: "Н-004", Состояние: "предложена" },
  ],
  Программы: [{ Пара: "П-001", Название: "Первые шаги", Цель: "Освоить приёмы", Начало: "2025-10-03" }],
  Встречи: [
    { Пара: "П-001", Дата: "2025-10-19", Вид: "пробная", Тема: "Посещение урока" },
    { Пара: "П-001", Дата: "2025-10-05", Вид: "знакомство", Тема: "Ожидания" },
    { Пара: "П-001", Дата: "2026-02-05", Вид: "рабочая", Тема: "Ещё впереди" },
  ],
  Согласия: [
    consent("М-001"),
    consent("М-001", "дополнительные обязанности наставника"),
    consent("М-002"),
    consent("М-003", "обработка ПД", BY_PARENT),
    consent("Н-001"),
    consent("Н-002", "обработка ПД", BY_PARENT),
    consent("Н-003", "обработка ПД", BY_PARENT),
    consent("М-004", "обработка ПД", { Отозвано: "2025-11-10" }),
  ],
} satisfies OutsideData;

/** The withdrawn mentor's name in any case; nobody else here is called so. */
export const WITHDRAWN = /Ушедш|Львович/;
/** Full names of everybody but the head and the curator. */
export const NAMES = /Примеров|Образцов|Шаблонов|Ушедш|Тестов|Учеников|Школьников|Новичков/;

export function bookWith(change: Readonly<Record<string, unknown>> = {}): Workbook {
  return readWorkbook(bookOf({ ...paperSchool, ...change } as OutsideData));
}

export const byCodes = () => bookWith({ Паспорт: { ...paperSchool.Паспорт, "Режим имён": "коды" } });

export type Ask = Partial<Parameters<typeof planPapers>[3]>;

export const askedFor = (ask: Ask = {}): Parameters<typeof planPapers>[3] => ({
  today: day,
  on: day,
  paperDate: null,
  rows: [],
  despite: "",
  corrections: [],
  ...ask,
});

export const kindOf = (key: PaperKey) => paperKind(key) as PaperKind;

/** Papers over a row of a table or a paragraph with these placeholders; the words of each copy, a paper each. */
export function answersTo(
  workbook: Workbook,
  key: PaperKey,
  marks: readonly string[],
  ask: Ask = {},
  unit: Partial<TemplateUnit> = {},
): { readonly plan: PapersPlan; readonly words: readonly (readonly (readonly string[])[])[] } {
  const plan = planPapers(
    workbook,
    kindOf(key),
    [{ repeats: true, row: true, marks, ...unit }],
    askedFor(ask),
  );
  const words = plan.papers.map(({ copies }) =>
    (copies[0] ?? []).map((answers) =>
      marks.map((mark) => {
        const answer = answers.get(mark);
        return answer === undefined ? mark : answer.kind === "words" ? answer.text : "(диаграмма)";
      }),
    ),
  );
  return { plan, words };
}
