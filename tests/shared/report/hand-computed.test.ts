import { describe, expect, test } from "vitest";
import type { ISODate } from "../../../shared/calendar/iso-date.ts";
import { buildReport } from "../../../shared/report/build-report.ts";
import type { FieldKey } from "../../../shared/report/report-fields.ts";
import type { OutsideData, OutsideRow } from "../../../shared/structuring/plan-data.ts";
import { readWorkbook } from "../../../shared/workbook/read-workbook.ts";
import { bookOf } from "../workbook/example-books.ts";
import { handMadeSchool } from "./hand-made-school.ts";

/** A day long after the report date: «Дата отчёта» of «Паспорт» decides, not the clock. */
const today = "2026-02-01" as ISODate;
const reportOf = (data: OutsideData, on?: ISODate) => buildReport(readWorkbook(bookOf(data)), today, on);
const withPassport = (more: OutsideRow): OutsideData => ({
  ...handMadeSchool,
  Паспорт: { ...(handMadeSchool.Паспорт as OutsideRow), ...more },
});

const expected: Readonly<Partial<Record<FieldKey, unknown>>> = {
  "organisation.fullName": "МБОУ «Пробная школа № 5»",
  "organisation.shortName": "Школа № 5",
  "organisation.kind": "ОО",
  "organisation.municipality": "Лесной район",
  "organisation.region": "Примерская область",
  // A leading zero is part of the number.
  "organisation.inn": "0700000005",
  "organisation.ogrn": "1027700000005",
  "organisation.hasMentoringPage": false,
  "head.fullName": "Главная Глафира Примеровна",
  "head.phone": "+7 (000) 000-00-05",
  "curator.fullName": "Кураторова Клара Примеровна",
  "curator.orderDate": "2024-08-30",
  "staff.teachers": 40,
  "staff.earlyCareer": 8,
  "staff.newcomers": 3,
  "learners.total": 1500,
  "learners.age10to19": 300,
  "learners.age15to19": 90,
  "enterprises.total": 12,
  schoolYear: "2024-2025",

  // Twelve mentors without the one who enters a day later and the one who left a day earlier.
  "mentors.total": 10,
  "mentors.teachers": 3, // Анна, Вера, Нина
  "mentors.learners": 3, // Глеб, Зоя, Иван
  "mentors.parents": 1,
  "mentors.graduates": 1,
  "mentors.employers": 1,
  "mentors.students": 1,
  // Thirteen mentees without Лидия (left) and Мария (not yet).
  "mentees.total": 11,
  "mentees.teachers": 6,
  "mentees.learners": 4,
  "mentees.students": 1,
  // стаж 0 and 3, and hired a day less than four years ago; not 4, not four years ago to the day, not the unknown one.
  "mentees.earlyCareer": 3,
  "mentees.disabled": 2,
  "mentees.registered": 1,
  "mentees.gifted": 1,

  "pairings.active": 8,
  "pairings.completed": 1,
  "pairings.terminated": 1,
  "groups.active": 2,
  "pairings.form.teacher-teacher": 3,
  "pairings.form.pupil-pupil": 2,
  "pairings.form.student-pupil": 1,
  "pairings.form.partner-teacher": 1,
  "pairings.form.teacher-pupil": 1,
  "pairings.form.employer-pupil": 0,
  "pairings.form.employer-student": 0,
  "pairings.form.head-teacher": 0,
  "pairings.form.lecturer-teacher": 0,
  "pairings.form.teacher-student": 0,

  "programmes.developed": 4,
  "programmes.active": 2,
  "programmes.completed": 1,
  "training.mentorsTrained": 3, // Анна, Вера, Кирилл
  "training.shareOfMentors": 30,
  "shares.earlyCareerMentees": 37.5, // 3 of 8
  "shares.age10to19Mentees": 1, // born 2015, 2006, 2009: 3 of 300
  "shares.age15to19Mentors": 2.2, // born 2008, 2010: 2 of 90
  "shares.enterprises": 16.7, // 2 of 12

  "satisfaction.mentors": 76.7, // (9 + 8 + 6) of 30
  "satisfaction.mentees": 55, // (10 + 5 + 4 + 3) of 40
  "satisfaction.mentorsBefore": 50,
  "satisfaction.menteesBefore": 75,
  "monitoring.done": true,
  "curatorSurvey.points": 14,
  "curatorSurvey.level": "допустимый",

  // Mentors 1, 4, 6, 8, 10, 11, 12; mentees 1–5, 7–10, 13.
  "consents.processing": 17,
  "consents.distribution": 2,
  "consents.extraDuties": 1,
  // Processing: mentors 2 (not yet), 4 (a minor's own), 7 (expired), 9 (withdrawn); mentees 6 (none), 8 (a minor's own).
  // Extra duties: teachers 2 and 12.
  "consents.missing": 8,

  "meetings.held": 2,
  "publications.total": 2,
  "practices.total": 4,
  "practices.best.title": "Б",
  "practices.best.summary": "О чём Б",
  "practices.best.url": "https://school.example/b",
  "partners.total": 3,
  "partners.contracts": 2,
  "incentives.kinds": ["Грамота", "Доплата", "Премия"],
  "incentives.mentorsPaid": 1, // Анна; Ева is not in the programme yet

  "swot.strengths": "Дружный коллектив",
  problems: "- мало времени",

  "documents.introduction.exists": true,
  "documents.introduction.number": "7",
  "documents.introduction.date": "2024-08-29",
  "documents.introduction.url": "https://school.example/7",
  "documents.regulations.exists": true,
  "documents.regulations.number": "б/н",
  "documents.roadmap.exists": true,
  "documents.roadmap.number": "12",
  "documents.roadmap.date": "2024-09-03",
  "documents.programme.exists": false,
  "documents.assignment.exists": true,
  "documents.assignment.number": "21",
  "documents.assignment.date": "2024-09-13",
  "documents.curator.exists": true,
  "documents.curator.date": "2024-08-30",

  "roadmap.activities": 5,
  "roadmap.done": 2,
  "roadmap.overdue": 1,
  "roadmap.progress": 40,
};

test("every field of the hand-made school is what was counted on paper, and nothing else has a value", () => {
  const { values, date } = reportOf(handMadeSchool);
  expect(date).toBe("2025-05-15");
  expect(values).toEqual(expected);
});

describe("the school's own definitions", () => {
  test.each([
    ["age below 35: one is 40, one turns 35", { "Молодой специалист: возраст до, лет": 35 }, 1, 12.5],
    ["age below 36", { "Молодой специалист: возраст до, лет": 36 }, 2, 25],
    ["service up to 0 years", { "Молодой специалист: стаж не более, лет": 0 }, 1, 12.5],
    ["service up to 2 years", { "Молодой специалист: стаж не более, лет": 2 }, 1, 12.5],
    ["service up to 4 years", { "Молодой специалист: стаж не более, лет": 4 }, 5, 62.5],
  ] as const)("%s", (_, passport, count, share) => {
    const { values } = reportOf(withPassport(passport));
    expect(values["mentees.earlyCareer"]).toBe(count);
    expect(values["shares.earlyCareerMentees"]).toBe(share);
  });

  test("satisfaction as the share of the satisfied: an average of 7 and more", () => {
    const { values } = reportOf(withPassport({ "Формула удовлетворённости": "доля довольных" }));
    expect(values["satisfaction.mentors"]).toBe(50);
    expect(values["satisfaction.mentees"]).toBe(50);
    expect(values["satisfaction.mentorsBefore"]).toBe(0);
    expect(values["satisfaction.menteesBefore"]).toBe(100);
  });

  test.each([
    [0, "недопустимый"],
    [8, "недопустимый"],
    [9, "допустимый"],
    [14, "допустимый"],
    [15, "оптимальный"],
    [18, "оптимальный"],
    [19, undefined],
    [-1, undefined],
  ])("%i points of the curator's form: %s", (points, level) => {
    expect(reportOf(withPassport({ "Анкета куратора, баллов": points })).values["curatorSurvey.level"]).toBe(
      level,
    );
  });
});

describe("the report date", () => {
  test("given by the caller it goes before «Дата отчёта»", () => {
    const { values, date } = reportOf(handMadeSchool, "2025-05-16" as ISODate);
    expect(date).toBe("2025-05-16");
    expect(values["mentors.total"]).toBe(10); // Ева came, Глеб went
    expect(values["mentors.learners"]).toBe(2);
    expect(values["meetings.held"]).toBe(3);
    expect(values["roadmap.overdue"]).toBe(2);
    expect(values["mentees.earlyCareer"]).toBe(2); // four full years since 16 May 2021
  });

  test("without one the day is today", () => {
    const { Паспорт, ...rest } = handMadeSchool;
    expect(reportOf(rest).date).toBe(today);
  });
});

describe("what has no value is absent", () => {
  test.each([
    ["an empty whole", {}],
    [
      "a whole of 0",
      {
        "Молодых специалистов": 0,
        "Обучающихся в возрасте 10–19 лет": 0,
        "Предприятий (организаций), всего": 0,
      },
    ],
  ])("%s gives no share", (_, passport) => {
    const { values } = reportOf({ ...handMadeSchool, Паспорт: passport });
    for (const key of ["shares.earlyCareerMentees", "shares.age10to19Mentees", "shares.enterprises"] as const)
      expect(values).not.toHaveProperty(key);
  });

  test("an empty workbook has counts of 0 that say on which empty tab they rest, and no share", () => {
    const { values, fromEmptyTabs, problems } = reportOf({});
    expect(problems).toEqual([]);
    expect(values["mentors.total"]).toBe(0);
    expect(fromEmptyTabs["mentors.total"]).toBe("Наставники");
    expect(fromEmptyTabs["roadmap.done"]).toBe("Контроль сроков");
    expect(fromEmptyTabs["documents.regulations.exists"]).toBe("Документы");
    for (const [key, value] of Object.entries(values)) {
      expect(Number.isNaN(value), key).toBe(false);
      expect(value, key).not.toBe("");
      expect(/^(shares|satisfaction)\.|\.(progress|shareOfMentors)$/.test(key), key).toBe(false);
    }
  });
});

describe("survey columns", () => {
  const rows = (...answers: readonly OutsideRow[]) =>
    reportOf({ Анкеты: answers.map((row) => ({ Роль: "наставник", Опрос: "после", ...row })) }).values[
      "satisfaction.mentors"
    ];
  test.each([
    ["numbers in cells of text", [{ В: "9" }, { В: "7" }], 80],
    ["a column with a 0 is no scale", [{ В: 0 }, { В: 9 }], undefined],
    ["a column with an 11 is no scale", [{ В: 11 }, { В: 9 }], undefined],
    ["a column with halves is no scale", [{ В: 9.5 }, { В: 9 }], undefined],
    ["a column with a word is no scale", [{ В: "да" }, { В: 9 }], undefined],
    [
      "a scale beside words",
      [
        { В: "да", Г: 10 },
        { В: "нет", Г: 5 },
      ],
      75,
    ],
    ["a half is rounded up", [...Array(7).fill({ В: 3 }), { В: 2 }], 28.8], // 23 of 80 = 28.75 %
  ] as const)("%s", (_, answers, result) => expect(rows(...answers)).toBe(result));
});

test.each([
  [
    ["2025-01-10", "3"],
    ["2025-03-01", "4"],
    ["2024-01-01", "2"],
  ],
  [
    ["2025-03-01", "4"],
    [null, "9"],
  ],
  [
    [null, "1"],
    [null, "4"],
  ],
] as const)("the document of %s, %s … is № 4", (...rows) => {
  const { values } = reportOf({
    Документы: rows.map(([date, number]) => ({ Вид: "положение", Дата: date, "№": number })),
  });
  expect(values["documents.regulations.number"]).toBe("4");
});
