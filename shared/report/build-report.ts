import type { ISODate } from "../calendar/iso-date.ts";
import { withoutHidden } from "../consents/without-hidden.ts";
import type { Note } from "../messages/note.ts";
import { sensitiveCells, withoutSensitiveWords } from "../participants/sensitive-cells.ts";
import { comparisonKey } from "../text/fold.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";
import { activityCounts } from "./activity-counts.ts";
import { consentCounts } from "./consent-counts.ts";
import { noteInconsistencies } from "./consistency.ts";
import { documentFacts } from "./document-facts.ts";
import { watchMissingColumns } from "./missing-columns.ts";
import { pairingCounts, pairingFormCounts } from "./pairing-counts.ts";
import { passportFacts } from "./passport-facts.ts";
import { noteUnnamedRows, peopleCounts } from "./people-counts.ts";
import type { Report, ReportValue } from "./report.ts";
import { type Computation, type Counted, type Definitions, reportContext } from "./report-context.ts";
import { type FieldKey, reportFields } from "./report-fields.ts";
import { shares } from "./shares.ts";
import { surveyResults } from "./survey-results.ts";
import { noteUncertainPeople } from "./uncertain-people.ts";

const computed: Readonly<Record<string, Computation>> = {
  ...peopleCounts,
  ...pairingCounts,
  ...pairingFormCounts,
  ...consentCounts,
  ...activityCounts,
  ...surveyResults,
  ...documentFacts,
  ...shares,
};

/** A report with the rows behind its values, by field; a value without rows stands in «Паспорт». */
export type BuiltReport = Report & { readonly sources: Readonly<Partial<Record<FieldKey, Counted>>> };

function isCounted(answer: ReportValue | Counted): answer is Counted {
  return typeof answer === "object" && "rows" in answer;
}

/**
 * Every report field the workbook can answer on a day, and what does not hold. The day is `on`, else «Дата отчёта» of
 * «Паспорт», else today.
 */
export function buildReport(whole: Workbook, today: ISODate, on?: ISODate): BuiltReport {
  const date = on ?? whole.passport.dates.get("Дата отчёта") ?? today;
  // A consent taken back hides from today on, whatever day is reported.
  const workbook = withoutHidden(whole, date > today ? date : today);
  const problems: Note[] = [...workbook.notes.map(withoutSensitiveWords), ...sensitiveCells(whole)];
  const given = {
    workbook,
    on: date,
    definitions: definitionsOf(workbook),
    note: (note: Note) => void problems.push(note),
  };
  const context = reportContext(given);
  const values: Partial<Record<FieldKey, ReportValue>> = {};
  const sources: Partial<Record<FieldKey, Counted>> = {};
  const fromEmptyTabs: Partial<Record<FieldKey, TabName>> = {};
  const watched = watchMissingColumns(workbook);
  // Each field must ask for itself what it rests on, else only the first would be seen asking for a lost column.
  const asking =
    watched.workbook === workbook
      ? context
      : reportContext({ ...given, workbook: watched.workbook }, "forgetful");
  for (const { key } of reportFields) {
    const compute = () => (passportFacts.get(key) ?? computed[key])?.(asking);
    const { value: answer, incomplete } = watched.during(compute);
    const source = answer !== null && isCounted(answer) ? answer : null;
    const value = source === null ? (answer as ReportValue | null) : source.value;
    // Counted by a column that is not there, a number would be 0 or too large: no value is better.
    if (value === null || incomplete) continue;
    values[key] = value;
    if (source !== null) sources[key] = source;
    const tab = sourceTab(key);
    if ((value === 0 || value === false) && tab && workbook.tables[tab].length === 0)
      fromEmptyTabs[key] = tab;
  }
  noteUnnamedRows(context);
  noteUncertainPeople(context);
  noteInconsistencies(context);
  return {
    date,
    values,
    fromEmptyTabs,
    definitions: definitionWords(context.definitions),
    problems,
    sources,
  };
}

/** The tab whose rows are counted, by the beginning of the key. */
const SOURCE_TABS = {
  "mentors.": "Наставники",
  "mentees.": "Наставляемые",
  "training.": "Наставники",
  "pairings.": "Пары",
  "groups.": "Пары",
  "programmes.": "Программы",
  "consents.": "Согласия",
  "meetings.": "Встречи",
  "publications.": "Публикации",
  "practices.": "Практики",
  "partners.": "Партнёры",
  "shares.enterprises": "Партнёры",
  "incentives.": "Наставники",
  "documents.": "Документы",
  "monitoring.": "Анкеты",
  "roadmap.": "Контроль сроков",
} as const satisfies Record<string, TabName>;

function sourceTab(key: FieldKey): TabName | null {
  const entry = Object.entries(SOURCE_TABS).find(([beginning]) => key.startsWith(beginning));
  return entry ? entry[1] : null;
}

/** Whether the program knows how to compute a field; the catalogue and this table must agree (a test holds them together). */
export function isComputed(key: FieldKey): boolean {
  return passportFacts.has(key) || key in computed;
}

/** The definitions in plain Russian, by the fields that rest on them. */
function definitionWords({
  earlyCareerYears,
  earlyCareerAgeBelow,
  satisfaction,
}: Definitions): Report["definitions"] {
  const age = earlyCareerAgeBelow === null ? "" : ` и возраст до ${earlyCareerAgeBelow} лет`;
  const early = `Молодой специалист здесь: стаж не более ${earlyCareerYears} лет${age}.`;
  const points =
    satisfaction === "points"
      ? "Посчитано как сумма баллов ÷ наибольшая сумма × 100. Проверьте, так ли считает регион."
      : "Посчитано как доля ответивших в среднем на 7 баллов и выше. Проверьте, так ли считает регион.";
  return {
    "mentees.earlyCareer": early,
    "shares.earlyCareerMentees": early,
    "satisfaction.mentors": points,
    "satisfaction.mentees": points,
    "satisfaction.mentorsBefore": points,
    "satisfaction.menteesBefore": points,
  };
}

const DEFAULT_EARLY_CAREER_YEARS = 3;

/** The school's own definitions, as «Паспорт» has them. */
export function definitionsOf({ passport }: Workbook): Definitions {
  const formula = passport.texts.get("Формула удовлетворённости") ?? "";
  return {
    earlyCareerYears:
      passport.numbers.get("Молодой специалист: стаж не более, лет") ?? DEFAULT_EARLY_CAREER_YEARS,
    earlyCareerAgeBelow: passport.numbers.get("Молодой специалист: возраст до, лет") ?? null,
    satisfaction:
      comparisonKey(formula) === comparisonKey("доля довольных") ? "share-of-satisfied" : "points",
  };
}
