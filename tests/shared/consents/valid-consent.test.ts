import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { consentRegister } from "../../../shared/consents/consent-register.ts";
import { lackAdvice, lackWords } from "../../../shared/consents/lack-words.ts";
import { byPerson, missingConsents } from "../../../shared/consents/missing-consents.ts";
import { validConsent } from "../../../shared/consents/valid-consent.ts";
import { personWords } from "../../../shared/participants/participant.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";

const on = "2026-05-15" as ISODate;

type Row = Readonly<Record<string, unknown>>;
const self = (more: Row = {}): Row => ({
  "Код участника": "Н-001",
  Вид: "обработка ПД",
  "Кто подписал": "сам",
  Дата: "2025-09-01",
  ...more,
});
const parent = (more: Row = {}) => self({ "Кто подписал": "законный представитель", ...more });
const GROWN = 1990;
const TURNING = 2008;
const CHILD = 2012;

function answerOf(born: number | null, consents: readonly Row[], category = "обучающийся"): string {
  const person = { ФИО: "Примеров Иван Тестович", Категория: category };
  const workbook = readWorkbook(
    bookOf({
      Наставляемые: [born === null ? person : { ...person, "Год рождения": born }],
      Согласия: consents,
    } as never),
  );
  const row = workbook.tables.Наставляемые[0];
  if (row === undefined) throw new Error("no person");
  const answer = validConsent(consentRegister(workbook), row, "processing", on);
  return answer.kind === "valid" ? "valid" : `${answer.kind}: ${answer.why}`;
}

describe("a consent on a day, by its dates", () => {
  test.each<[string, Row[], string]>([
    ["signed before it", [self()], "valid"],
    ["signed on the day", [self({ Дата: on })], "valid"],
    ["signed the day after", [self({ Дата: "2026-05-16" })], "missing: not-yet"],
    ["without a date", [self({ Дата: null })], "missing: not-dated"],
    ["until the day", [self({ "Действует до": on })], "valid"],
    ["until the day before", [self({ "Действует до": "2026-05-14" })], "missing: expired"],
    ["until nobody knows when", [self({ "Действует до": "до лета" })], "missing: unread-end"],
    ["withdrawn on the day", [self({ Отозвано: on })], "missing: withdrawn"],
    ["withdrawn from the next day", [self({ Отозвано: "2026-05-16" })], "valid"],
    ["withdrawn nobody knows when", [self({ Отозвано: "да" })], "missing: unread-withdrawal"],
    ["expired, and renewed", [self({ "Действует до": "2025-12-31" }), self({ Дата: "2026-01-10" })], "valid"],
    [
      "withdrawn, and signed again",
      [self({ Отозвано: "2025-12-31" }), self({ Дата: "2026-01-10" })],
      "valid",
    ],
    [
      "withdrawn, while an older one stands",
      [self({ Отозвано: "2026-03-01" }), self({ Дата: "2025-01-10" })],
      "doubtful: withdrawn-besides",
    ],
    [
      "withdrawn under the name, while one stands under the code",
      [self(), self({ "Код участника": "Примеров Иван Тестович", Отозвано: "2026-03-01" })],
      "doubtful: withdrawn-besides",
    ],
    ["of another kind", [self({ Вид: "распространение ПД" })], "missing: none"],
    ["of somebody else", [self({ "Код участника": "Н-002" })], "missing: none"],
    ["under the code in Latin letters", [self({ "Код участника": "h - 1" })], "valid"],
    ["under the name", [self({ "Код участника": "Примеров Иван Тестович" })], "missing: under-name"],
    ["none at all", [], "missing: none"],
  ])("%s", (_, consents, expected) => {
    expect(answerOf(GROWN, consents)).toBe(expected);
  });
});

describe("a consent on a day, by who signed", () => {
  test.each<[string, number | null, string, Row[], string]>([
    ["a child alone", CHILD, "обучающийся", [self()], "missing: needs-representative"],
    ["a child's parent", CHILD, "обучающийся", [parent()], "valid"],
    [
      "nobody says who, for a child",
      CHILD,
      "обучающийся",
      [self({ "Кто подписал": null })],
      "missing: needs-representative",
    ],
    ["alone in the year of 18", TURNING, "обучающийся", [self()], "doubtful: may-be-minor"],
    ["the parent in the year of 18", TURNING, "обучающийся", [parent()], "valid"],
    ["both in the year of 18", TURNING, "обучающийся", [self(), parent()], "valid"],
    ["alone, the year of birth unknown", null, "обучающийся", [self()], "doubtful: age-unknown"],
    ["alone, a teacher of an unknown year", null, "педагог", [self()], "valid"],
    ["a student of an unknown year", null, "студент", [self()], "doubtful: age-unknown"],
    ["a grown-up's parent", GROWN, "студент", [parent()], "valid"],
  ])("%s", (_, born, category, consents, expected) => {
    expect(answerOf(born, consents, category)).toBe(expected);
  });
});

/** ГК РФ, статьи 21, 26 и 28; 152-ФЗ, статья 9, часть 6; СК РФ, статья 64. */
describe("who signs at what age", () => {
  const bornFor = (age: number) => Number(on.slice(0, 4)) - age;
  test.each<[string, number, string, string]>([
    ["6: parents act for a child", 6, "missing: needs-representative", "valid"],
    ["13: the year before the passport", 13, "missing: needs-representative", "valid"],
    [
      "14: the own signature is not enough, the parents' is asked for still",
      14,
      "missing: needs-representative",
      "valid",
    ],
    ["17: the last year of it", 17, "missing: needs-representative", "valid"],
    ["the year of 18: the birthday is not known", 18, "doubtful: may-be-minor", "valid"],
    ["19: for oneself; what the parents signed holds until it ends or is taken back", 19, "valid", "valid"],
  ])("%s", (_, age, alone, byParent) => {
    expect(answerOf(bornFor(age), [self()])).toBe(alone);
    expect(answerOf(bornFor(age), [parent()])).toBe(byParent);
  });
});

describe("what is missing for whom", () => {
  const workbook = readWorkbook(
    bookOf({
      Наставники: [
        { ФИО: "Первый Иван Тестович", Категория: "педагог" },
        { ФИО: "Вторая Анна Тестовна", Категория: "педагог" },
        { ФИО: "Третий Олег Тестович", Категория: "родитель" },
        { ФИО: "Ушедший Олег Тестович", Категория: "педагог", "Дата завершения программы": "2026-01-01" },
      ],
      Наставляемые: [{ ФИО: "Юный Пётр Тестович", Категория: "обучающийся", "Год рождения": CHILD }],
      Пары: [
        { Наставник: "М-001", Наставляемый: "Н-001", Состояние: "действует" },
        { Наставник: "М-002", Наставляемый: "Н-001", Состояние: "предложена" },
        { Наставник: "М-003", Наставляемый: "Н-001", Состояние: "действует" },
      ],
      Согласия: [
        self({ "Код участника": "М-001" }),
        self({ "Код участника": "М-003", "Действует до": "2026-01-01" }),
        self(),
      ],
    } as never),
  );
  const missing = missingConsents(workbook, on);

  test("processing for everybody, extra duties for teachers in active pairs alone, each with a reason", () => {
    expect(missing.map((each) => [personWords(each.person), lackWords(each)])).toEqual([
      ["М-001", "«дополнительные обязанности наставника»: согласия нет"],
      ["М-002", "«обработка ПД»: согласия нет"],
      ["М-003", "«обработка ПД»: срок согласия истёк"],
      ["Н-001", "«обработка ПД»: участнику нет 18 лет, а подписал не законный представитель"],
    ]);
    for (const each of missing) expect(lackAdvice(each)).toMatch(/^[А-Я].+\.$/);
  });

  test("by person", () => {
    expect(byPerson(missing).map(({ lacking }) => lacking.length)).toEqual([1, 1, 1, 1]);
  });
});
