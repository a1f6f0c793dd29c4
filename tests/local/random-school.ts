import fc from "fast-check";
import { addDays, type ISODate } from "../../shared/calendar/iso-date.ts";
import { documentKinds } from "../../shared/report/report-fields.ts";
import type { OutsideData } from "../../shared/structuring/plan-data.ts";
import { lists } from "../../shared/workbook/schema/lists.ts";

const MENTORS = 12;
const MENTEES = 14;

/**
 * Schools nobody thought out, around a day: codes in every spelling, codes of nobody, groups, dates missing, just past and just ahead,
 * withdrawn consents, kinds of people by the kind of organisation.
 */
export function randomSchool(today: ISODate, kind: string): fc.Arbitrary<OutsideData> {
  const year = Number(today.slice(0, 4));
  const day = fc
    .oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -900, max: 300 }))
    .map((days) => addDays(today, days));
  const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
  const of = (name: keyof typeof lists) => fc.constantFrom<string>(...lists[name]);
  const cased = (words: fc.Arbitrary<string>) =>
    fc
      .tuple(words, fc.integer({ min: 0, max: 5 }))
      .map(([word, way]) => (way === 0 ? word.toUpperCase() : word));
  const code = (prefix: string, latin: string, last: number) =>
    fc.tuple(fc.integer({ min: 1, max: last + 1 }), fc.integer({ min: 0, max: 7 })).map(([number, way]) => {
      const padded = String(number).padStart(3, "0");
      if (way === 0) return `${prefix}-${number}`;
      if (way === 1) return `${latin.toLowerCase()} – ${padded}`;
      if (way === 2) return ` ${latin}-0${padded} `;
      return `${prefix}-${padded}`;
    });
  const mentor = code("М", "M", MENTORS);
  const mentee = code("Н", "H", MENTEES);
  const point = fc.integer({ min: 1, max: 10 });
  const rows = (row: Record<string, fc.Arbitrary<unknown>>, minLength: number, maxLength: number) =>
    fc.array(fc.record(row), { minLength, maxLength });
  return fc
    .record({
      Паспорт: fc.record({
        "Вид организации": fc.constant(kind),
        "Дата отчёта": sometimes(day),
        "Молодой специалист: стаж не более, лет": fc.integer({ min: 0, max: 5 }),
        "Молодой специалист: возраст до, лет": sometimes(fc.constant(35)),
        "Педагогических работников, всего": sometimes(fc.integer({ min: 0, max: 90 })),
        "Молодых специалистов": sometimes(fc.integer({ min: 0, max: 9 })),
        "Обучающихся в возрасте 10–19 лет": sometimes(fc.integer({ min: 0, max: 300 })),
        "Обучающихся в возрасте 15–19 лет": sometimes(fc.integer({ min: 0, max: 90 })),
        "Предприятий (организаций), всего": sometimes(fc.integer({ min: 0, max: 7 })),
        "Формула удовлетворённости": of("Формулы удовлетворённости"),
        "Анкета куратора, баллов": sometimes(fc.integer({ min: -1, max: 20 })),
      }),
      Наставники: rows(
        {
          ФИО: fc.integer({ min: 1, max: 999 }).map((number) => `Примеров ${number}`),
          Категория: cased(of("Категории наставников")),
          "Год рождения": sometimes(fc.integer({ min: year - 60, max: year - 13 })),
          "Место работы/учёбы": sometimes(fc.constantFrom("МОУ № 1", "завод")),
          "Прошёл обучение": fc.boolean(),
          "Дата вхождения в программу": sometimes(day),
          "Дата завершения программы": fc.option(day, { freq: 1 }),
        },
        0,
        MENTORS,
      ),
      Наставляемые: rows(
        {
          ФИО: fc.integer({ min: 1, max: 999 }).map((number) => `Образцов ${number}`),
          Категория: cased(of("Категории наставляемых")),
          "Год рождения": sometimes(fc.integer({ min: year - 45, max: year - 5 })),
          "Стаж, лет": sometimes(fc.integer({ min: 0, max: 6 })),
          "Дата приёма на работу": sometimes(day),
          "Особая категория": sometimes(cased(of("Особые категории"))),
          "Должность/класс": sometimes(fc.constantFrom("5 «А»", "учитель")),
          "Дата вхождения в программу": sometimes(day),
          "Дата завершения программы": fc.option(day, { freq: 1 }),
        },
        0,
        MENTEES,
      ),
      Пары: rows(
        {
          Наставник: mentor,
          Наставляемый: fc
            .tuple(fc.uniqueArray(mentee, { minLength: 1, maxLength: 4 }), fc.constantFrom("; ", ", ", "\n"))
            .map(([codes, mark]) => codes.join(mark)),
          "Форма наставничества": of("Формы наставничества").map((words) => words.replace(" – ", "-")),
          Состояние: cased(of("Состояния пар")),
          Доплата: fc.boolean(),
        },
        0,
        16,
      ),
      Программы: rows({ Пара: code("П", "P", 9), Состояние: of("Состояния программ") }, 0, 6),
      Встречи: rows({ Пара: code("П", "P", 9), Дата: sometimes(day) }, 0, 6),
      Согласия: rows(
        {
          "Код участника": fc.oneof(mentor, mentee),
          Вид: fc.oneof(fc.constant("обработка ПД"), of("Виды согласий")),
          "Кто подписал": of("Кто подписал"),
          Дата: sometimes(day),
          "Действует до": sometimes(day),
          Отозвано: fc.option(day, { freq: 1 }),
        },
        0,
        30,
      ),
      Анкеты: rows(
        {
          Роль: of("Роли в анкете"),
          Опрос: of("Опросы"),
          Дата: sometimes(day),
          "Насколько полезно": sometimes(point),
          "Насколько комфортно": point,
          "Чего не хватило": sometimes(fc.constantFrom("времени", "7 встреч")),
        },
        0,
        12,
      ),
      Документы: rows(
        {
          Вид: fc.constantFrom(...Object.values(documentKinds)),
          "№": sometimes(fc.integer({ min: 1, max: 99 }).map((number) => `${number}-од`)),
          Дата: sometimes(day),
          Ссылка: sometimes(fc.constant("https://school.example/doc")),
        },
        0,
        8,
      ),
      Практики: rows(
        {
          Название: fc.constantFrom("Вместе", "Рядом"),
          "Уровень конкурса": sometimes(of("Уровни конкурсов")),
        },
        0,
        4,
      ),
      Партнёры: rows(
        {
          Название: fc.constant("Завод"),
          "Договор №": sometimes(fc.constant("5/26")),
          "Наставников предоставлено": sometimes(fc.integer({ min: 0, max: 3 })),
        },
        0,
        4,
      ),
      Публикации: rows({ Дата: sometimes(day), Заголовок: fc.constant("О наставниках") }, 0, 3),
      "Контроль сроков": rows(
        {
          Этап: fc.constantFrom("1. Подготовка", "2. Работа"),
          Мероприятие: fc.integer({ min: 1, max: 999 }).map((number) => `Дело ${number}`),
          Начало: sometimes(day),
          Срок: sometimes(day),
          Выполнено: fc.boolean(),
        },
        0,
        9,
      ),
    })
    .map((school) => school as unknown as OutsideData);
}
