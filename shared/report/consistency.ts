import { dottedDate } from "../calendar/iso-date.ts";
import { menteesOfPairing, pairingsIn } from "../participants/pairing-rows.ts";
import { type Person, personWords } from "../participants/participant.ts";
import { codeKey } from "../people/code.ts";
import { dateOf, numberOf, type TableRow, textOf } from "../workbook/read-workbook.ts";
import type { PassportLabelText } from "../workbook/schema/passport-labels.ts";
import { providersOf } from "./activity-counts.ts";
import { notePairingsWithoutConsent } from "./consent-problems.ts";
import { ageReachedWithin, isEarlyCareer, menteesOf, mentorsOf } from "./people-counts.ts";
import type { ReportContext } from "./report-context.ts";
import { noteStrayAnswers } from "./stray-answers.ts";

/**
 * What does not hold in the workbook, with the rows that cause it. Nothing is bent to fit: the numbers stay as counted, and
 * the person decides.
 */
export function noteInconsistencies(context: ReportContext): void {
  notePairings(context);
  noteRepeatedCodes(context);
  noteReversedDates(context);
  noteParts(context);
  noteStrayAnswers(context);
  notePairingsWithoutConsent(context);
}

function notePairings(context: ReportContext): void {
  const { workbook, note } = context;
  const known = (tab: "Наставники" | "Наставляемые") =>
    new Set(workbook.tables[tab].flatMap((row) => namesOf(row)));
  const mentors = known("Наставники");
  const mentees = known("Наставляемые");
  const load = new Map<string, number>();
  for (const row of workbook.tables.Пары) {
    const place = `Пары, строка ${row.row}`;
    const mentor = textOf(row, "Наставник");
    if (mentor !== "" && !mentors.has(codeKey(mentor))) {
      note({ code: "report.unknown-mentor", severity: "problem", place, words: mentor });
    }
    for (const mentee of menteesOfPairing(row)) {
      if (!mentees.has(codeKey(mentee))) {
        note({ code: "report.unknown-mentee", severity: "problem", place, words: mentee });
      }
    }
  }
  for (const row of pairingsIn(context.workbook, "действует")) {
    const mentor = codeKey(textOf(row, "Наставник"));
    load.set(mentor, (load.get(mentor) ?? 0) + menteesOfPairing(row).length);
  }
  for (const row of workbook.tables.Наставники) {
    const capacity = numberOf(row, "Сколько наставляемых готов вести");
    const count = namesOf(row).reduce((sum, name) => sum + (load.get(name) ?? 0), 0);
    if (capacity !== null && count > capacity) {
      const words = `${personWords(row)}: ${count} вместо ${capacity}`;
      note({ code: "report.over-capacity", severity: "info", place: `Наставники, строка ${row.row}`, words });
    }
  }
}

/** The keys under which pairings may name a person: the code and the full name. */
function namesOf(row: Person): readonly string[] {
  return (["Код", "ФИО"] as const)
    .map((heading) => textOf(row, heading))
    .filter((name) => name !== "")
    .map(codeKey);
}

/** Two rows with one code: ticks, pairings and consents cannot tell them apart. */
function noteRepeatedCodes({ workbook, note }: ReportContext): void {
  for (const tab of ["Наставники", "Наставляемые", "Пары", "Контроль сроков"] as const) {
    const seen = new Set<string>();
    for (const row of workbook.tables[tab] as readonly TableRow<typeof tab>[]) {
      const code = textOf(row, "Код");
      if (code !== "" && seen.has(codeKey(code))) {
        const place = `${tab}, строка ${row.row}`;
        note({ code: "report.repeated-code", severity: "problem", place, words: code });
      }
      seen.add(codeKey(code));
    }
  }
}

const DATE_ORDERS = [
  ["Пары", "Начало", "Завершение"],
  ["Программы", "Начало", "Завершение"],
  ["Наставники", "Дата вхождения в программу", "Дата завершения программы"],
  ["Наставляемые", "Дата вхождения в программу", "Дата завершения программы"],
  ["Контроль сроков", "Начало", "Срок"],
  ["Отчёты", "Окно с", "Окно по"],
] as const;

function noteReversedDates({ workbook, note }: ReportContext): void {
  for (const [tab, first, last] of DATE_ORDERS) {
    for (const row of workbook.tables[tab]) {
      const from = dateOf(row, first as never);
      const to = dateOf(row, last as never);
      if (from === null || to === null || from <= to) continue;
      const words = `${first} ${dottedDate(from)}, ${last} ${dottedDate(to)}`;
      note({ code: "report.reversed-dates", severity: "problem", place: `${tab}, строка ${row.row}`, words });
    }
  }
}

/** Labels of «Паспорт» of which the second is a part of the first. */
const PARTS = [
  ["Педагогических работников, всего", "Молодых специалистов"],
  ["Педагогических работников, всего", "Впервые приступивших к педагогической деятельности"],
  ["Обучающихся, всего", "Обучающихся в возрасте 10–19 лет"],
  ["Обучающихся в возрасте 10–19 лет", "Обучающихся в возрасте 15–19 лет"],
] as const;

function noteParts(context: ReportContext): void {
  const { numbers } = context.workbook.passport;
  const check = (wholeLabel: PassportLabelText, partLabel: string, part: number | undefined) => {
    const whole = numbers.get(wholeLabel);
    if (whole === undefined || part === undefined || part <= whole) return;
    const words = `${partLabel}: ${part}; ${wholeLabel}: ${whole}`;
    context.note({ code: "report.part-over-whole", severity: "problem", place: "Паспорт", words });
  };
  for (const [whole, part] of PARTS) check(whole, part, numbers.get(part));
  // Counted in the banks, so a share of the whole over 100 % would come of it.
  const mentees = menteesOf(context);
  const aged = (rows: readonly Person[], from: number, to: number) =>
    rows.filter((row) => ageReachedWithin(row, context.on, from, to)).length;
  const early = mentees.filter((row) => isEarlyCareer(row, context)).length;
  check("Молодых специалистов", "Наставляемых — молодых специалистов", early);
  check("Обучающихся в возрасте 10–19 лет", "Наставляемых 10–19 лет", aged(mentees, 10, 19));
  check("Обучающихся в возрасте 15–19 лет", "Наставников 15–19 лет", aged(mentorsOf(context), 15, 19));
  check("Предприятий (организаций), всего", "Партнёров, давших наставников", providersOf(context).length);
}
