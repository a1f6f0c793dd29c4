import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { addDays } from "../../../shared/calendar/iso-date.ts";
import { calendarFile } from "../../../shared/calendar-file/calendar-file.ts";
import { calendarOfWorkbook } from "../../../shared/calendar-file/calendar-of-workbook.ts";
import { planAct } from "../../../shared/checklist/acting/plan-act.ts";
import { nameShield } from "../../../shared/checklist/outgoing/name-shield.ts";
import { buildChecklistView } from "../../../shared/checklist/view/checklist-view.ts";
import { hiddenPeople } from "../../../shared/consents/hidden-people.ts";
import { hiddenWords } from "../../../shared/consents/hidden-words.ts";
import { withoutHidden } from "../../../shared/consents/without-hidden.ts";
import { buildHandOver } from "../../../shared/hand-over/hand-over.ts";
import { handOverPage } from "../../../shared/hand-over/hand-over-page.ts";
import { describeNote } from "../../../shared/messages/note.ts";
import { proposePairs } from "../../../shared/pairing/propose-pairs.ts";
import { readAddressBook } from "../../../shared/reminders/address-book.ts";
import { planReminders } from "../../../shared/reminders/plan-reminders.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import { explainField, explanationWords } from "../../../shared/report/explain-field.ts";
import { reportFields } from "../../../shared/report/report-fields.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { websitePage } from "../../../shared/website-section/website-page.ts";
import { websiteSection } from "../../../shared/website-section/website-section.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { randomSchool } from "../../local/random-school.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;
const consent = (code: string, more: Record<string, unknown> = {}) => ({
  "Код участника": code,
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2025-09-01",
  ...more,
});
const read = (data: unknown) => readWorkbook(bookOf(data as OutsideData));

describe("who is hidden on a day", () => {
  const labelsOf = (consents: readonly unknown[], day = on) =>
    hiddenPeople(
      read({
        Наставники: [{ ФИО: "Примеров Иван Тестович", Категория: "педагог" }],
        Наставляемые: [
          { ФИО: "Детова Вера Тестовна", Категория: "обучающийся" },
          { ФИО: "Примеров Иван Тестович", Категория: "педагог" },
        ],
        Согласия: consents,
      }),
      day,
    ).map(({ label }) => label);
  const gone = { Отозвано: "2026-05-10" };
  test.each<[string, unknown[], string[]]>([
    ["nobody", [consent("Н-001")], []],
    ["whoever took the consent back", [consent("Н-001", gone)], ["Н-001"]],
    ["from the very day", [consent("Н-001", { Отозвано: on })], ["Н-001"]],
    ["not before it", [consent("Н-001", { Отозвано: "2026-05-16" })], []],
    ["whoever signed again is not", [consent("Н-001", gone), consent("Н-001", { Дата: "2026-05-12" })], []],
    [
      "an older paper does not help",
      [consent("Н-001", gone), consent("Н-001", { Дата: "2026-01-12" })],
      ["Н-001"],
    ],
    [
      "nor one of the same day",
      [consent("Н-001", gone), consent("Н-001", { Дата: "2026-05-10" })],
      ["Н-001"],
    ],
    ["the day cannot be read", [consent("Н-001", { Отозвано: "весной" })], ["Н-001"]],
    ["no kind is given", [consent("Н-001", { ...gone, Вид: null })], ["Н-001"]],
    ["another kind was taken back", [consent("Н-001", { ...gone, Вид: "распространение ПД" })], []],
    ["the code in Latin letters", [consent("h-1", gone)], ["Н-001"]],
    ["the code beside the name", [consent("Н-001 Детова", gone)], ["Н-001"]],
    ["by name", [consent("детова вера тестовна", gone)], ["Н-001"]],
    ["by initials", [consent("Детова В.Т.", gone)], ["Н-001"]],
    ["in both banks", [consent("М-001", gone)], ["М-001", "Н-002"]],
    ["of no bank", [consent("Чужая Анна", gone)], ["участник из строки 2 вкладки «Согласия»"]],
  ])("%s", (_, consents, labels) => {
    expect(labelsOf(consents)).toEqual(labels);
  });
});

test("words about a hidden person lose the name in every case and spelling, and others keep theirs", () => {
  const workbook = read({
    Наставляемые: [
      {
        ФИО: "Образцов Пётр Примерович",
        "Контактные данные (данные представителя)": "мама: +7 (900) 111-22-33, mama@example.ru",
        "Основной запрос": "трудно находить общий язык с классом",
      },
      { ФИО: "Образцова Анна Примеровна" },
    ],
    Согласия: [consent("Н-001", { Отозвано: "2026-05-10" })],
  });
  const hide = hiddenWords(workbook, on);
  expect(
    [
      "Встреча с Образцовым Петром",
      "П. П. Образцов и А. П. Образцова",
      "ОБРАЗЦОВ ПЁТР опоздал",
      "образцов петр примерович",
      "Петру Примеровичу помочь",
      "Звонить 89001112233 или MAMA@example.ru",
      "Трудно находить общий язык с классом, и это пройдёт",
      "Образцова Анна Примеровна",
      "по образцу школы",
    ].map(hide),
  ).toEqual([
    "Встреча с Н-001",
    "Н-001 и А. П. Образцова",
    "Н-001 опоздал",
    "Н-001",
    "Н-001 помочь",
    "Звонить … или …",
    "…, и это пройдёт",
    "Образцова Анна Примеровна",
    "по образцу школы",
  ]);
});

const SURNAMES = ["Скрытов", "Тайная", "Неяснов", "Прятко", "Сокрытская", "Мороз"] as const;
const FIRST = ["Пётр", "Анна", "Олег", "Любовь"] as const;
const PATRONYMICS = ["Примерович", "Тестовна", "Ильич"] as const;
const phone = (number: number) => `+7 (900) 555-${String(10 + number)}-77`;
const requestOf = (number: number) => `особый запрос номер ${number} о трудностях дома`;

/** Everything that goes out of a workbook, as one text. */
function outputs(snapshot: WorkbookSnapshot): string {
  const workbook = readWorkbook(snapshot);
  const report = buildReport(workbook, on);
  const view = buildChecklistView(workbook, on);
  const { events, ...calendar } = calendarOfWorkbook(workbook, view);
  const addresses = readAddressBook(snapshot, workbook);
  const reminders = planReminders(
    view,
    addresses,
    new Map(),
    { daysAhead: 30, quota: 50, organisation: "Школа" },
    nameShield(workbook),
  );
  return [
    JSON.stringify(report.values),
    ...report.problems.map(describeNote),
    ...reportFields.map(({ key }) => explanationWords(explainField(report, key))),
    JSON.stringify(view),
    calendarFile(events, { ...calendar, now: "2026-05-15T00:00:00.000Z" }).replace(/\r\n[ \t]/g, ""),
    JSON.stringify(reminders.mails),
    JSON.stringify(reminders.remarks),
    websitePage(websiteSection(workbook, on)),
    handOverPage(buildHandOver(workbook, on)),
    JSON.stringify(proposePairs(workbook, on)),
    JSON.stringify(withoutHidden(workbook, on).tables, (_, value) =>
      value instanceof Map ? [...value] : value,
    ),
  ].join("\n");
}

/** A school in which people took their consents back, and in which their names stand wherever people write. */
const school = fc
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
        place: fc.constantFrom(
          "Контроль сроков",
          "Встречи",
          "Пары",
          "Программы",
          "Публикации",
          "Документы",
          "Практики",
          "Паспорт",
        ),
        way: fc.integer({ min: 0, max: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ base, people }) => {
    const { Паспорт: facts, ...tabs } = base as Readonly<Record<string, unknown>>;
    const book = { ...(tabs as Record<string, Record<string, unknown>[]>) };
    const passport = { ...(facts as Record<string, unknown>) };
    passport["Дата отчёта"] = null;
    passport["Электронная почта куратора"] = "kurator@example.ru";
    // One of these signed later would be a right to name them again.
    book.Согласия = (book.Согласия ?? []).filter(({ Вид: kind }) => kind !== "обработка ПД");
    const add = (tab: string, row: Record<string, unknown>) => {
      book[tab] = [...(book[tab] ?? []), row];
    };
    const hidden = people.map((person, index) => {
      const name = `${person.surname} ${person.first} ${person.patronymic}`;
      const number = (book[person.bank]?.length ?? 0) + 1;
      const contacts =
        person.bank === "Наставники" ? "Контактные данные" : "Контактные данные (данные представителя)";
      add(person.bank, {
        ФИО: name,
        [contacts]: `${phone(index)}, p${index}@mail.example`,
        ...(person.bank === "Наставляемые"
          ? { "Основной запрос": requestOf(index) }
          : { "Основные компетенции": requestOf(index) }),
        "Результаты программы": requestOf(index),
        "Мои пометки": `${name}, ${phone(index)}`,
      });
      const code = `${person.bank === "Наставники" ? "М" : "Н"}-${String(number).padStart(3, "0")}`;
      add("Согласия", {
        "Код участника": person.under === "code" ? code : name,
        Вид: "обработка ПД",
        Дата: "2024-09-01",
        Отозвано: addDays(on, -person.ago),
        "Где хранится": `папка ${name}`,
      });
      const mention = [
        name,
        `${person.surname} ${person.first.charAt(0)}. ${person.patronymic.charAt(0)}.`,
        `${person.first} ${person.patronymic}`,
        name.toUpperCase(),
        `${person.first} ${person.surname}`,
      ][person.way] as string;
      const words = `Разговор: ${mention}, ${phone(index).replace(/\D/g, "")}, p${index}@mail.example, ${requestOf(index)}`;
      switch (person.place) {
        case "Контроль сроков":
          add(person.place, {
            Этап: words,
            Мероприятие: words,
            Ответственный: mention,
            Примечание: words,
            Срок: addDays(on, 5),
          });
          break;
        case "Встречи":
          add(person.place, { Пара: "П-001", Дата: on, Тема: words, Итог: words });
          break;
        case "Пары":
          add(person.place, { Наставник: name, Наставляемый: `${name}; Н-002`, Состояние: "действует" });
          break;
        case "Программы":
          add(person.place, { Пара: "П-001", Название: words, Цель: words, Состояние: "реализуется" });
          break;
        case "Публикации":
          add(person.place, { Дата: on, Где: words, Заголовок: words });
          break;
        case "Документы":
          add(person.place, { Вид: "другое", "№": "1", Название: words, Ссылка: words });
          break;
        case "Практики":
          add(person.place, { Название: words, Авторы: mention, Аннотация: words });
          break;
        case "Паспорт":
          passport["Дефициты и затруднения"] = words;
          passport["Сильные стороны"] = words;
      }
      return { person, index };
    });
    return { book: { ...book, Паспорт: passport } as unknown as OutsideData, hidden };
  });

test("nothing that goes out of any workbook names, or tells a contact or a request of, somebody who took the consent back", () => {
  fc.assert(
    fc.property(school, ({ book, hidden }) => {
      const text = outputs(bookOf(book));
      const plain = text.toLowerCase().replace(/ё/g, "е");
      const digits = text.replace(/[\s()+-]/g, "");
      for (const { person, index } of hidden) {
        const full = `${person.first} ${person.patronymic}`.toLowerCase().replace(/ё/g, "е");
        expect(plain).not.toContain(person.surname.toLowerCase());
        expect(plain).not.toContain(full);
        expect(plain).not.toContain(requestOf(index));
        expect(plain).not.toContain(`p${index}@mail.example`);
        expect(digits).not.toContain(phone(index).replace(/\D/g, "").slice(1));
      }
    }),
    { numRuns: 40 },
  );
});

test("the numbers of a report stay as they were: a hidden person is counted by the code", () => {
  fc.assert(
    fc.property(school, ({ book }) => {
      const workbook = readWorkbook(bookOf(book));
      const counts = (values: object) =>
        Object.entries(values).filter(([, value]) => typeof value === "number");
      const { Согласия: _, ...others } = workbook.tables;
      const open = buildReport({ ...workbook, tables: { ...others, Согласия: [] } }, on).values;
      const shut = buildReport(workbook, on).values;
      const kept = (entries: readonly [string, unknown][]) =>
        entries.filter(([key]) => !key.startsWith("consents."));
      expect(kept(counts(shut))).toEqual(kept(counts(open)));
    }),
    { numRuns: 25 },
  );
});

test("a workbook in which nobody is hidden is the very same one", () => {
  const workbook = read({ Наставляемые: [{ ФИО: "Детова Вера" }], Согласия: [consent("Н-001")] });
  expect(withoutHidden(workbook, on)).toBe(workbook);
});

test("an activity that names a hidden person is shown without the name and can still be ticked", () => {
  const book = bookOf({
    Наставляемые: [{ ФИО: "Образцов Пётр Примерович" }],
    Согласия: [consent("Н-001", { Отозвано: "2026-05-10" })],
    "Контроль сроков": [{ Мероприятие: "Встреча с Образцовым Петром", Срок: "2026-05-20" }],
  } as OutsideData);
  const [seen] = buildChecklistView(readWorkbook(book), on).items;
  if (seen === undefined) throw new Error("no item");
  expect(seen.activity).toBe("Встреча с Н-001");
  const act = { kind: "tick", day: on, who: "Куратор" } as const;
  expect(planAct(book, seen, act).ok).toBe(true);
  expect(planAct(book, { ...seen, activity: "Другое дело" }, act)).toEqual({
    ok: false,
    reason: "other-activity",
  });
});
