import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duplicateWords } from "../../../shared/participants/duplicates/duplicate.ts";
import { findDuplicates } from "../../../shared/participants/duplicates/find-duplicates.ts";
import type { OutsideData } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

type Row = Readonly<Record<string, unknown>>;
const found = (data: Readonly<Record<string, readonly Row[]>>) =>
  findDuplicates(readWorkbook(bookOf(data as OutsideData)));
const pair = (one: string | Row, other: string | Row) => {
  const row = (each: string | Row) => (typeof each === "string" ? { ФИО: each } : each);
  return found({ Наставляемые: [row(one), row(other)] }).map(
    ({ kind, confidence, likenesses }) => `${kind} ${confidence}: ${likenesses.join(", ")}`,
  );
};
const CONTACT = "Контактные данные (данные представителя)";

describe("two rows of one person", () => {
  test.each<[string | Row, string | Row, string]>([
    ["Иванова Анна Петровна", "Иванова Анна Петровна", "high: same-name"],
    ["Ёлкина Алёна Петровна", "елкина  Алена петровна", "high: other-spelling"],
    ["Петрова Анна Ивановна", "Пeтpовa Анна Ивановна", "high: other-spelling"],
    ["Иванова Анна Петровна", "Анна Петровна Иванова", "high: other-order"],
    ["Иванова Анна", "Анна Иванова", "high: other-order"],
    ["Иванова Анна Петровна", "Иванова А. П.", "medium: initials"],
    ["Иванова Анна Петровна", "А.П. Иванова", "medium: initials"],
    ["Иванова Анна Петровна", "Иванова А.", "medium: initials"],
    ["Иванова Анна Петровна", "Иванова Анна", "medium: no-patronymic"],
    ["Иванова Анна Петровна", "Ивонова Анна Петровна", "medium: slip"],
    ["Иванова Анна Петровна", "Иваонва Анна Петровна", "medium: slip"],
    ["Иванова Анна Петровна", "Иванова Анна Петровнa", "high: other-spelling"],
    ["Иванова Анна Петровна", "Иванова Анна Пeтровна ", "high: other-spelling"],
    ["Иванова Анна Петровна", "Иванова Инна Петровна", "low: slip-in-first-name"],
    [
      { ФИО: "Иванова Анна Петровна", "Год рождения": 2012 },
      { ФИО: "Иванова А. П.", "Год рождения": 2012 },
      "high: initials",
    ],
    [
      { ФИО: "Иванова Анна Петровна", [CONTACT]: "8 900 123-45-67" },
      { ФИО: "Иванова А. П.", [CONTACT]: "мама +7(900)1234567" },
      "high: initials, same-contact",
    ],
    [
      { ФИО: "Иванова Анна Петровна", [CONTACT]: "mama@example.ru" },
      { ФИО: "Иванов Пётр Петрович", [CONTACT]: "Mama@example.ru" },
      "low: same-contact",
    ],
    [
      { ФИО: "Иванова Анна Петровна", "Год рождения": 2012 },
      { ФИО: "Иванова Анна Петровна", "Год рождения": 2014 },
      "low: same-name",
    ],
  ])("%j and %j", (one, other, expected) => {
    expect(pair(one, other)).toEqual([`duplicate ${expected}`]);
    expect(pair(other, one)).toEqual([`duplicate ${expected}`]);
  });

  test.each<[string | Row, string | Row]>([
    ["Иванова Анна Петровна", "Иванова Ольга Петровна"],
    ["Иванов Пётр Ильич", "Иванова Анна Ильинична"],
    ["Иванова Анна Петровна", "Сидорова А. П."],
    ["Иванова Анна Петровна", "Иванова О. П."],
    ["Иванова Анна Петровна", "Анна Петровна"],
    ["Иванова", "Иванова"],
    ["Ли Анна Петровна", "Ля Анна Петровна"],
    [
      { ФИО: "Иванова Анна Петровна", "Год рождения": 2012 },
      { ФИО: "Иванова А. П.", "Год рождения": 2009 },
    ],
  ])("%j and %j are two people", (one, other) => {
    expect(pair(one, other)).toEqual([]);
  });

  test("a mentor who is a mentee too is said and no mistake; sentences name places, nobody by name", () => {
    const both = found({
      Наставники: [{ ФИО: "Иванова Анна Петровна" }, { ФИО: "Петрова Ольга Ильинична" }],
      Наставляемые: [{ ФИО: "Иванова А. П." }, { ФИО: "Ольга Ильинична Петрова" }, { ФИО: "Петрова О. И." }],
    });
    expect(both.map(duplicateWords)).toEqual([
      "Наставники, строка 2, и Наставляемые, строка 2: похоже, человек и наставник, и наставляемый (фамилия и инициалы совпадают). Так бывает, исправлять не нужно.",
      "Наставники, строка 3, и Наставляемые, строка 3: похоже, человек и наставник, и наставляемый (имя то же, слова в другом порядке). Так бывает, исправлять не нужно.",
      "Наставники, строка 3, и Наставляемые, строка 4: похоже, человек и наставник, и наставляемый (фамилия и инициалы совпадают). Так бывает, исправлять не нужно.",
      "Наставляемые, строки 3 и 4: может быть, это один человек (фамилия и инициалы совпадают). Проверьте.",
    ]);
  });

  test("the school's telephone makes nobody one", () => {
    const rows = ["Аистов", "Бобров", "Волков", "Гусев"].map((surname) => ({
      ФИО: `${surname} Иван Петрович`,
      [CONTACT]: "8 (000) 111-22-33",
    }));
    expect(found({ Наставляемые: rows })).toEqual([]);
  });
});

const SURNAMES = ["Иванов", "Петрова", "Сидоренко", "Ёлкин", "Кузнецова"];
const FIRST = ["Анна", "Пётр", "Мария", "Олег"];
const PATRONYMICS = ["Петровна", "Ильич", "Сергеевна"];
const nameOf = fc.tuple(
  fc.constantFrom(...SURNAMES),
  fc.constantFrom(...FIRST),
  fc.constantFrom(...PATRONYMICS),
);

test("whoever is written a second time with one slip, in another order or in Latin look-alikes is found", () => {
  const spoil = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(nameOf, spoil, ([surname, first, patronymic], [way, at]) => {
      const place = at % surname.length;
      const again = [
        `${surname.slice(0, place)}${surname.slice(place + 1)} ${first} ${patronymic}`,
        `${first} ${patronymic} ${surname}`,
        `${surname.replace(/[её]/gi, "e").replace("а", "a")} ${first} ${patronymic}`,
        `${surname} ${first.charAt(0)}. ${patronymic.charAt(0)}.`,
      ][way] as string;
      expect(pair(`${surname} ${first} ${patronymic}`, again)).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test("the order of rows and strangers between them change nothing", () => {
  fc.assert(
    fc.property(fc.array(nameOf, { minLength: 2, maxLength: 12 }), (names) => {
      const rows = names.map((words) => ({ ФИО: words.join(" ") }));
      const keyed = (data: readonly Row[]) =>
        found({ Наставляемые: data })
          .map(({ one, other, likenesses }) =>
            [...[one, other].map((row) => String(row.values.get("ФИО"))).sort(), ...likenesses].join("|"),
          )
          .sort();
      expect(keyed([...rows].reverse())).toEqual(keyed(rows));
      expect(keyed([{ ФИО: "Чужак Захар Фомич" }, ...rows])).toEqual(keyed(rows));
    }),
    { numRuns: 30 },
  );
});
