import fc from "fast-check";
import { addDays, type ISODate } from "../../../shared/calendar/iso-date.ts";
import { declinedFullName, type NameCase } from "../../../shared/people/declined-name.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { usualHeading } from "../../../shared/surveys/question-headings.ts";
import { randomSchool } from "../../local/random-school.ts";

export const on = "2026-05-15" as ISODate;

const SURNAMES = [
  "Скрытов",
  "Тайная",
  "Неяснов",
  "Прятко",
  "Сокрытская",
  "Мороз",
  "Затаёнкин",
  "Невидимец",
  "Утайкина-Незримова",
] as const;
const FIRST = ["Пётр", "Анна", "Олег", "Любовь", "Павел"] as const;
const PATRONYMICS = ["Примерович", "Тестовна", "Ильич"] as const;
const CASES: readonly NameCase[] = ["genitive", "dative", "accusative", "instrumental", "prepositional"];
/** Of these nobody can tell in small letters that they are names, unless a first name stands beside. */
const ORDINARY = new Set<string>(["Тайная", "Мороз", "Невидимец"]);

export type Gone = {
  readonly surname: string;
  readonly first: string;
  readonly patronymic: string;
  readonly number: number;
};

export const phoneOf = ({ number }: Gone) => `+7 (900) 555-${String(10 + number)}-77`;
export const requestOf = ({ number }: Gone) => `особый запрос номер ${number} о трудностях дома`;
export const mailOf = ({ number }: Gone) => `p${number}@mail.example`;
const fullName = ({ surname, first, patronymic }: Gone) => `${surname} ${first} ${patronymic}`;

/** Surnames in the cases that another program gives them, small letters, «ё» as «е». */
export function surnameForms(gone: Gone): readonly string[] {
  const forms = CASES.map((each) => declinedFullName(fullName(gone), each)?.split(" ")[0]);
  return [gone.surname, ...forms].flatMap((form) => (form ? [form.toLowerCase().replace(/ё/g, "е")] : []));
}

/** Ways in which people write of somebody. */
const WAYS: readonly ((gone: Gone, nameCase: NameCase) => string)[] = [
  fullName,
  ({ surname, first, patronymic }) => `${surname} ${first.charAt(0)}. ${patronymic.charAt(0)}.`,
  ({ first, patronymic }) => `${first} ${patronymic}`,
  (gone) => fullName(gone).toUpperCase(),
  ({ first, surname }) => `${first} ${surname}`,
  (gone) => fullName(gone).toLowerCase(),
  ({ surname, first, patronymic }) => `${first.charAt(0)}.${patronymic.charAt(0)}. ${surname}`.toLowerCase(),
  (gone, nameCase) => declinedFullName(fullName(gone), nameCase) ?? fullName(gone),
  (gone, nameCase) => (declinedFullName(fullName(gone), nameCase) ?? fullName(gone)).toLowerCase(),
  (gone, nameCase) => declinedFullName(fullName(gone), nameCase)?.split(" ")[0] ?? gone.surname,
  (gone, nameCase) => {
    const alone = declinedFullName(fullName(gone), nameCase)?.split(" ")[0] ?? gone.surname;
    return ORDINARY.has(gone.surname) ? alone : alone.toLowerCase();
  },
  (gone) => fullName(gone).replace(/ё/g, "е"),
];

const PLACES = [
  "Контроль сроков",
  "Встречи",
  "Пары",
  "Завершённая пара",
  "Программы",
  "Публикации",
  "Документы",
  "Практики",
  "Отчёты",
  "Анкеты",
  "Паспорт",
] as const;

/** A school in which people took their consents back, and in which their names stand wherever people write. */
export const hiddenSchool = fc
  .record({
    base: randomSchool(on, "ОО"),
    people: fc.array(
      fc.record({
        bank: fc.constantFrom("Наставники", "Наставляемые"),
        surname: fc.constantFrom(...SURNAMES),
        first: fc.constantFrom(...FIRST),
        patronymic: fc.constantFrom(...PATRONYMICS),
        under: fc.constantFrom("code", "name"),
        ago: fc.integer({ min: 0, max: 400 }),
        place: fc.constantFrom(...PLACES),
        way: fc.constantFrom(...WAYS),
        nameCase: fc.constantFrom(...CASES),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ base, people }) => {
    const { Паспорт: facts, ...tabs } = base as Readonly<Record<string, unknown>>;
    const book = { ...(tabs as Record<string, Record<string, unknown>[]>) };
    const passport: Record<string, unknown> = {
      ...(facts as Record<string, unknown>),
      "Дата отчёта": null,
      "Учебный год": "2024-2025",
      "Электронная почта куратора": "kurator@example.ru",
    };
    // One of these signed later would be a right to name them again.
    book.Согласия = (book.Согласия ?? []).filter(({ Вид: kind }) => kind !== "обработка ПД");
    const add = (tab: string, row: Record<string, unknown>) => {
      book[tab] = [...(book[tab] ?? []), row];
    };
    const hidden = people.map(({ bank, under, ago, place, way, nameCase, ...person }, index): Gone => {
      const gone = { ...person, number: index };
      const name = fullName(gone);
      const number = (book[bank]?.length ?? 0) + 1;
      const contacts =
        bank === "Наставники" ? "Контактные данные" : "Контактные данные (данные представителя)";
      add(bank, {
        ФИО: name,
        [contacts]: `${phoneOf(gone)}, ${mailOf(gone)}`,
        ...(bank === "Наставляемые"
          ? { "Основной запрос": requestOf(gone) }
          : { "Основные компетенции": requestOf(gone) }),
        "Результаты программы": requestOf(gone),
        "Мои пометки": `${name}, ${phoneOf(gone)}`,
      });
      const code = `${bank === "Наставники" ? "М" : "Н"}-${String(number).padStart(3, "0")}`;
      add("Согласия", {
        "Код участника": under === "code" ? code : name,
        Вид: "обработка ПД",
        Дата: "2024-09-01",
        Отозвано: addDays(on, -ago),
        "Где хранится": `папка ${name}`,
      });
      // It gives no right to publish somebody whose data may not be processed.
      add("Согласия", { "Код участника": code, Вид: "распространение ПД", Дата: "2024-09-01" });
      const mention = way(gone, nameCase);
      const words = `Разговор: ${mention}, ${phoneOf(gone).replace(/\D/g, "")}, ${mailOf(gone)}, ${requestOf(gone)}`;
      switch (place) {
        case "Контроль сроков":
          add(place, {
            Этап: words,
            Мероприятие: words,
            Ответственный: mention,
            Примечание: words,
            Срок: addDays(on, 5),
            Выполнено: index % 2 === 0,
          });
          break;
        case "Встречи":
          add("Пары", {
            Код: `П-90${index}`,
            Наставник: "М-001",
            Наставляемый: code,
            Начало: addDays(on, -60),
            Завершение: addDays(on, 60),
            Состояние: "действует",
          });
          add(place, { Пара: `П-90${index}`, Дата: addDays(on, -3), Тема: words, Итог: words });
          break;
        case "Пары":
          add(place, { Наставник: name, Наставляемый: `${name}; Н-002`, Состояние: "действует" });
          break;
        case "Завершённая пара":
          add("Пары", {
            Наставник: name,
            Наставляемый: mention,
            Состояние: "расторгнута",
            "Причина расторжения": words,
            "Мои пометки": words,
          });
          break;
        case "Программы":
          add(place, { Пара: "П-001", Название: words, Цель: words, Состояние: "реализуется" });
          break;
        case "Публикации":
          add(place, { Дата: on, Где: words, Заголовок: words });
          break;
        case "Документы":
          add(place, { Вид: "другое", "№": "1", Название: words, Ссылка: words });
          break;
        case "Практики":
          add(place, { Название: words, Авторы: mention, Аннотация: words });
          break;
        case "Отчёты":
          add(place, { Название: words, "Окно по": addDays(on, 5), Состояние: "ожидается" });
          break;
        case "Анкеты":
          // So many answered alike that nobody is told by the answer.
          for (let time = 0; time < 3; time += 1)
            add(place, {
              Роль: "наставник",
              Опрос: "после",
              Дата: addDays(on, -1),
              [usualHeading("valuable")]: words,
              [usualHeading("missing")]: mention,
              [usualHeading("threats")]: words,
            });
          break;
        case "Паспорт":
          passport["Дефициты и затруднения"] = words;
          passport["Сильные стороны"] = words;
      }
      return gone;
    });
    return { book: { ...book, Паспорт: passport } as unknown as OutsideData, hidden };
  });
