import { comparisonKey } from "../text/fold.ts";
import { dateOf, numberOf, textOf } from "../workbook/read-workbook.ts";
import { menteesOfPairing, pairingsIn } from "./pairing-counts.ts";
import type { ReportContext } from "./report-context.ts";

/**
 * What does not hold in the workbook, with the rows that cause it. Nothing is bent to fit: the numbers stay as counted, and
 * the person decides.
 */
export function noteInconsistencies(context: ReportContext): void {
  notePairings(context);
  noteReversedDates(context);
  noteParts(context);
}

function notePairings(context: ReportContext): void {
  const { workbook, note } = context;
  const known = (tab: "Наставники" | "Наставляемые") =>
    new Set(
      workbook.tables[tab]
        .flatMap((row) => [textOf(row, "Код"), textOf(row, "ФИО")])
        .map((name) => comparisonKey(name)),
    );
  const mentors = known("Наставники");
  const mentees = known("Наставляемые");
  const load = new Map<string, number>();
  for (const row of workbook.tables.Пары) {
    const place = `Пары, строка ${row.row}`;
    const mentor = textOf(row, "Наставник");
    if (mentor !== "" && !mentors.has(comparisonKey(mentor))) {
      note({ code: "report.unknown-mentor", severity: "problem", place, words: mentor });
    }
    for (const mentee of menteesOfPairing(row)) {
      if (!mentees.has(comparisonKey(mentee))) {
        note({ code: "report.unknown-mentee", severity: "problem", place, words: mentee });
      }
    }
  }
  for (const row of pairingsIn(context, "действует")) {
    const mentor = textOf(row, "Наставник");
    load.set(mentor, (load.get(mentor) ?? 0) + menteesOfPairing(row).length);
  }
  for (const row of workbook.tables.Наставники) {
    const capacity = numberOf(row, "Сколько наставляемых готов вести");
    const count = load.get(textOf(row, "Код")) ?? 0;
    if (capacity !== null && count > capacity) {
      const words = `${textOf(row, "Код")}: ${count} вместо ${capacity}`;
      note({ code: "report.over-capacity", severity: "info", place: `Наставники, строка ${row.row}`, words });
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
      const words = `${first} ${from}, ${last} ${to}`;
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

function noteParts({ workbook, note }: ReportContext): void {
  for (const [wholeLabel, partLabel] of PARTS) {
    const whole = workbook.passport.numbers.get(wholeLabel);
    const part = workbook.passport.numbers.get(partLabel);
    if (whole === undefined || part === undefined || part <= whole) continue;
    const words = `${partLabel}: ${part}; ${wholeLabel}: ${whole}`;
    note({ code: "report.part-over-whole", severity: "problem", place: "Паспорт", words });
  }
}
