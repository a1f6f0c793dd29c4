import type { ISODate } from "../../calendar/iso-date.ts";
import { parseISODate } from "../../calendar/iso-date.ts";
import type { BuiltReport } from "../../report/build-report.ts";
import type { ReportValue } from "../../report/report.ts";
import { type FieldKey, type ReportField, reportFields } from "../../report/report-fields.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { Workbook } from "../../workbook/read-workbook.ts";
import { questionsChart, satisfactionChart } from "./charts.ts";
import type { Found, Placeholder } from "./placeholder.ts";
import type { QuestionContext } from "./question-values.ts";
import { numberWords } from "./row-values.ts";

export type BookContext = {
  readonly workbook: Workbook;
  readonly report: BuiltReport;
  readonly questions: readonly QuestionContext[];
  readonly paperDate: ISODate | null;
};

const NAMES: readonly FieldKey[] = ["head.fullName", "curator.fullName"];
const PHRASES: readonly FieldKey[] = [
  "head.position",
  "curator.position",
  "organisation.fullName",
  "organisation.shortName",
];

/** Every field of the report under its label, the settings of the paper, and charts. */
export const bookPlaceholders: readonly Placeholder<BookContext>[] = [
  ...reportFields.map(
    (field): Placeholder<BookContext> => ({
      name: field.label,
      read: ({ report }) => [fieldFound(field, report)],
    }),
  ),
  {
    name: "Наименование организации",
    read: ({ report }) => {
      const short = report.values["organisation.shortName"];
      const key =
        typeof short === "string" && short !== "" ? "organisation.shortName" : "organisation.fullName";
      const field = reportFields.find((each) => each.key === key) as ReportField;
      return [fieldFound(field, report)];
    },
  },
  {
    name: "Дата отчёта",
    read: ({ report }) => [{ kind: "date", date: report.date, place: "Паспорт, «Дата отчёта»" }],
  },
  {
    name: "Дата бумаги",
    also: ["Дата документа"],
    read: ({ paperDate }) => [{ kind: "date", date: paperDate, place: "дата бумаги не указана" }],
  },
  {
    name: "Диаграмма: удовлетворённость до и после",
    read: ({ report }) => [{ kind: "chart", chart: satisfactionChart(report) }],
  },
  {
    name: "Диаграмма: вопросы анкет до и после",
    read: ({ questions }) => [{ kind: "chart", chart: questionsChart(questions) }],
  },
];

/** A row of «Паспорт» that the school added itself. */
export function ownPassportPlaceholder(
  name: string,
  { passport }: Workbook,
): Placeholder<BookContext> | null {
  const label = [...passport.own.keys()].find((each) => comparisonKey(each) === comparisonKey(name));
  if (label === undefined) return null;
  return {
    name: label,
    read: ({ workbook }) => [
      { kind: "words", words: workbook.passport.own.get(label) ?? "", place: `Паспорт, «${label}»` },
    ],
  };
}

function fieldFound({ key, label, kind, rule }: ReportField, report: BuiltReport): Found {
  const place = rule.startsWith("Из вкладки «Паспорт»") ? `Паспорт, «${label}»` : `показатель «${label}»`;
  const value = report.values[key];
  const emptyTab = report.fromEmptyTabs[key];
  if (emptyTab !== undefined) return { kind: "number", words: "", place, why: `вкладка «${emptyTab}» пуста` };
  if (kind === "date") {
    return { kind: "date", date: typeof value === "string" ? parseISODate(value) : null, place };
  }
  const words = value === undefined ? "" : valueWords(value);
  if (NAMES.includes(key)) return { kind: "name", words, place };
  if (PHRASES.includes(key)) return { kind: "phrase", words, place };
  return { kind: kind === "count" || kind === "percent" ? "number" : "words", words, place };
}

function valueWords(value: ReportValue): string {
  if (typeof value === "number") return numberWords(value);
  if (typeof value === "boolean") return value ? "да" : "нет";
  return typeof value === "string" ? value : value.join(", ");
}
