import { addYears, dateParts, dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { inProgramme, isPerson, type Person } from "../participants/participant.ts";
import { dateOf, isOption, numberOf, type TableRow, yesOf } from "../workbook/read-workbook.ts";
import { type Computation, counted, type ReportContext } from "./report-context.ts";

/** Mentors in the programme on the report date. */
export function mentorsOf({ once }: ReportContext): readonly TableRow<"Наставники">[] {
  return once(presentMentors);
}

/** Mentees in the programme on the report date. */
export function menteesOf({ once }: ReportContext): readonly TableRow<"Наставляемые">[] {
  return once(presentMentees);
}

const presentMentors = ({ workbook, on }: ReportContext) =>
  workbook.tables.Наставники.filter((row) => isPerson(row) && inProgramme(row, on));

const presentMentees = ({ workbook, on }: ReportContext) =>
  workbook.tables.Наставляемые.filter((row) => isPerson(row) && inProgramme(row, on));

/** Whether a person reaches an age within a band in the calendar year of the report date (the year of birth says no more). */
export function ageReachedWithin(row: Person, on: ISODate, from: number, to: number): boolean {
  const born = numberOf(row, "Год рождения");
  if (born === null) return false;
  const age = dateParts(on).year - born;
  return age >= from && age <= to;
}

/**
 * «Молодой специалист» among the mentees: a teacher whose length of service is at most the limit, and under the age limit
 * where one is set. Service comes from «Стаж, лет», else from the date of hiring; with neither the person is not counted.
 */
export function isEarlyCareer(row: TableRow<"Наставляемые">, { on, definitions }: ReportContext): boolean {
  if (!isOption(row, "Категория", "педагог")) return false;
  const service = serviceOf(row, on);
  if (service === null || service > definitions.earlyCareerYears) return false;
  if (definitions.earlyCareerAgeBelow === null) return true;
  const born = numberOf(row, "Год рождения");
  return born !== null && dateParts(on).year - born < definitions.earlyCareerAgeBelow;
}

/** Full years of service on a day: as written, else since the date of hiring; null where neither is. */
export function serviceOf(row: TableRow<"Наставляемые">, on: ISODate): number | null {
  return numberOf(row, "Стаж, лет") ?? fullYearsSince(dateOf(row, "Дата приёма на работу"), on);
}

function fullYearsSince(day: ISODate | null, on: ISODate): number | null {
  if (day === null || day > on) return null;
  const years = dateParts(on).year - dateParts(day).year;
  return addYears(day, years) <= on ? years : years - 1;
}

const mentorsBy =
  (category: string): Computation =>
  (context) =>
    counted(mentorsOf(context).filter((row) => isOption(row, "Категория", category)));

const menteesBy =
  (heading: "Категория" | "Особая категория", word: string): Computation =>
  (context) =>
    counted(menteesOf(context).filter((row) => isOption(row, heading, word)));

export const peopleCounts = {
  "mentors.total": (context) => counted(mentorsOf(context)),
  "mentors.teachers": mentorsBy("педагог"),
  "mentors.learners": mentorsBy("обучающийся"),
  "mentors.parents": mentorsBy("родитель"),
  "mentors.graduates": mentorsBy("выпускник"),
  "mentors.employers": mentorsBy("работодатель"),
  "mentors.students": mentorsBy("студент"),
  "mentees.total": (context) => counted(menteesOf(context)),
  "mentees.teachers": menteesBy("Категория", "педагог"),
  "mentees.learners": menteesBy("Категория", "обучающийся"),
  "mentees.students": menteesBy("Категория", "студент"),
  "mentees.earlyCareer": (context) =>
    counted(menteesOf(context).filter((row) => isEarlyCareer(row, context))),
  "mentees.disabled": menteesBy("Особая категория", "ОВЗ"),
  "mentees.registered": menteesBy("Особая категория", "на учёте"),
  "mentees.gifted": menteesBy("Особая категория", "одарённые"),
  "training.mentorsTrained": (context) =>
    counted(mentorsOf(context).filter((row) => yesOf(row, "Прошёл обучение"))),
} as const satisfies Record<string, Computation>;

/** Rows of the banks that hold data but neither a name nor a code: they are not counted, and the person must know. */
export function noteUnnamedRows({ workbook, note }: ReportContext): void {
  for (const tab of ["Наставники", "Наставляемые"] as const) {
    for (const row of workbook.tables[tab] as readonly Person[]) {
      if (isPerson(row)) continue;
      const words = [...row.values.values()]
        .filter((value) => value !== null && value !== false)
        .map((value) =>
          typeof value === "object" && value !== null ? dottedDate(value.date) : String(value),
        )
        .slice(0, 3)
        .join(", ");
      note({
        code: "workbook.row-without-name",
        severity: "problem",
        place: `${tab}, строка ${row.row}`,
        words,
      });
    }
  }
}
