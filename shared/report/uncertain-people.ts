import { dateParts } from "../calendar/iso-date.ts";
import { ADULT_AGE } from "../consents/adulthood.ts";
import type { NoteCode } from "../messages/note.ts";
import { type Person, personWords } from "../participants/participant.ts";
import { comparisonKey } from "../text/fold.ts";
import { dateOf, isOption, numberOf, textOf } from "../workbook/read-workbook.ts";
import { lists } from "../workbook/schema/lists.ts";
import { isEarlyCareer, menteesOf, mentorsOf } from "./people-counts.ts";
import type { ReportContext } from "./report-context.ts";

/**
 * Says who could not be counted for want of data, and whose age may be one year off: a year of birth tells only what age is
 * reached in the calendar year.
 */
export function noteUncertainPeople(context: ReportContext): void {
  noteUnknownService(context);
  noteAges(context);
  noteUnknownCategories(context);
}

function noteUnknownService(context: ReportContext): void {
  const teachers = menteesOf(context).filter((row) => isOption(row, "Категория", "педагог"));
  const withoutService = teachers.filter(
    (row) => numberOf(row, "Стаж, лет") === null && dateOf(row, "Дата приёма на работу") === null,
  );
  say(context, "report.unknown-service", withoutService, "Наставляемые");
  if (context.definitions.earlyCareerAgeBelow === null) return;
  // Those whom the length of service would let in and only the missing year of birth keeps out.
  const anyAge = { ...context, definitions: { ...context.definitions, earlyCareerAgeBelow: null } };
  const withoutYear = teachers.filter(
    (row) => numberOf(row, "Год рождения") === null && isEarlyCareer(row, anyAge),
  );
  say(context, "report.unknown-birth-year", withoutYear, "Наставляемые");
}

function noteAges(context: ReportContext): void {
  const { workbook, definitions } = context;
  const mentees = menteesOf(context);
  const mentors = mentorsOf(context);
  const known = (label: "Обучающихся в возрасте 10–19 лет" | "Обучающихся в возрасте 15–19 лет") =>
    workbook.passport.numbers.has(label);
  const limit = definitions.earlyCareerAgeBelow;
  const edges = {
    Наставляемые: [
      ...reaching(context, mentees, known("Обучающихся в возрасте 10–19 лет") ? [10, 20] : []),
      ...reaching(context, mentees, [ADULT_AGE]),
      ...(limit === null
        ? []
        : reaching(
            context,
            mentees.filter((row) => isOption(row, "Категория", "педагог")),
            [limit],
          )),
    ],
    Наставники: [
      ...reaching(context, mentors, known("Обучающихся в возрасте 15–19 лет") ? [15, 20] : []),
      ...reaching(context, mentors, [ADULT_AGE]),
    ],
  };
  for (const [tab, rows] of Object.entries(edges)) {
    const unique = [...new Set(rows)].sort((a, b) => a.row - b.row);
    if (unique.length === 0) continue;
    const words = `${unique.length} (${unique.map(personWords).join(", ")})`;
    context.note({ code: "report.age-by-year", severity: "info", place: tab, words });
  }
}

/** People who reach one of the ages in the year of the report: before their birthday they are one year younger. */
function reaching(
  { on }: ReportContext,
  rows: readonly Person[],
  ages: readonly number[],
): readonly Person[] {
  return rows.filter((row) => {
    const born = numberOf(row, "Год рождения");
    return born !== null && ages.includes(dateParts(on).year - born);
  });
}

/** Their rows stand in «всего» and in none of «из них»: the sum of the parts is short by them. */
function noteUnknownCategories(context: ReportContext): void {
  const { workbook } = context;
  const banks = [
    ["Наставники", mentorsOf(context), "Категории наставников"],
    ["Наставляемые", menteesOf(context), "Категории наставляемых"],
  ] as const;
  for (const [tab, rows, list] of banks) {
    const options: readonly string[] = lists[list];
    const known = new Set<string>(options.map(comparisonKey));
    const own = new Set<string>(workbook.listWords(list).map(comparisonKey));
    for (const row of rows as readonly Person[]) {
      const category = textOf(row, "Категория");
      if (known.has(comparisonKey(category))) continue;
      const words = category === "" ? personWords(row) : `${personWords(row)}: ${category}`;
      const place = `${tab}, строка ${row.row}`;
      if (own.has(comparisonKey(category)))
        context.note({ code: "report.own-category", severity: "info", place, words });
      else context.note({ code: "report.unknown-category", severity: "problem", place, words });
    }
  }
}

function say({ note }: ReportContext, code: NoteCode, rows: readonly Person[], place: string): void {
  if (rows.length > 0) note({ code, severity: "info", place, words: rows.map(personWords).join(", ") });
}
