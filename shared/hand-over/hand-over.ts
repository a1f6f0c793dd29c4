import { addDays, type ISODate } from "../calendar/iso-date.ts";
import { isSent } from "../checklist/besides/report-items.ts";
import { buildChecklist } from "../checklist/build-checklist.ts";
import type { ChecklistItem, Progress } from "../checklist/checklist.ts";
import { type EndingConsent, endingConsents } from "../consents/ending-consents.ts";
import { withoutHidden } from "../consents/without-hidden.ts";
import { NEWER_BOOK } from "../messages/newer-book.ts";
import { buildReport } from "../report/build-report.ts";
import type { FieldKey } from "../report/report-fields.ts";
import { reportFields } from "../report/report-fields.ts";
import { dateOf, isOption, type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";

import { namesOf } from "./names.ts";

/** What the next curator must know on the first day, from a workbook alone. Days are ISO text. */
export type HandOver = {
  readonly today: ISODate;
  readonly organisation: string;
  readonly schoolYear: string;
  readonly curator: readonly string[];
  /** «Режим имён: коды»: people are named by their codes and nothing typed by hand is shown that may name them. */
  readonly byCodes: boolean;
  readonly counts: readonly { readonly label: string; readonly value: number }[];
  readonly progress: Progress;
  readonly overdue: readonly ChecklistItem[];
  readonly ahead: readonly ChecklistItem[];
  /** Open activities without a day. */
  readonly undated: readonly ChecklistItem[];
  readonly pairs: readonly ActivePair[];
  readonly consents: readonly EndingConsent[];
  readonly documents: readonly HandedDocument[];
  /** Where the papers of consents lie, each place once. */
  readonly places: readonly string[];
  readonly reports: readonly { readonly title: string; readonly until: ISODate | null }[];
};

export type ActivePair = {
  readonly code: string;
  readonly mentor: string;
  readonly mentees: readonly string[];
  readonly form: string;
  readonly until: ISODate | null;
};

export type HandedDocument = {
  readonly kind: string;
  readonly number: string;
  readonly date: ISODate | null;
  readonly title: string;
  readonly place: string;
};

const COUNTED = [
  "mentors.total",
  "mentees.total",
  "pairings.active",
  "groups.active",
  "programmes.active",
  "meetings.held",
  "consents.missing",
] as const satisfies readonly FieldKey[];

/** Consents that end so soon must be renewed by the next curator. */
const CONSENT_DAYS = 60;

/** Why a workbook is not handed over, as a sentence: what a newer program counts otherwise would be told wrongly; null for any other. */
export function handOverRefusal({ notes }: Workbook): string | null {
  return notes.some(({ code }) => code === "workbook.newer-version") ? NEWER_BOOK : null;
}

export function buildHandOver(whole: Workbook, today: ISODate): HandOver {
  const workbook = withoutHidden(whole, today);
  const { passport, tables } = workbook;
  const names = namesOf(workbook);
  const { values } = buildReport(workbook, today, today);
  const { items, progress } = buildChecklist(workbook, today);
  const open = items.filter((item) => item.step === "" && item.state !== "выполнено");
  const text = (label: Parameters<typeof passport.texts.get>[0]) => passport.texts.get(label) ?? "";
  return {
    today,
    organisation: text("Краткое наименование организации") || text("Полное наименование организации"),
    schoolYear: text("Учебный год"),
    curator: [text("ФИО куратора"), text("Телефон куратора"), text("Электронная почта куратора")].filter(
      (words) => words !== "",
    ),
    byCodes: names.byCodes,
    counts: COUNTED.flatMap((key) => {
      const value = values[key];
      const label = reportFields.find((field) => field.key === key)?.label ?? key;
      return typeof value === "number" ? [{ label, value }] : [];
    }),
    progress,
    overdue: byDue(open.filter((item) => item.state === "просрочено")),
    ahead: byDue(open.filter((item) => item.due !== null && item.state !== "просрочено")),
    undated: open.filter((item) => item.due === null),
    pairs: tables.Пары.filter((row) => isOption(row, "Состояние", "действует")).map((row) => ({
      code: textOf(row, "Код"),
      mentor: names.mentor(textOf(row, "Наставник")),
      mentees: splitCodes(textOf(row, "Наставляемый")).map(names.mentee),
      form: textOf(row, "Форма наставничества"),
      until: dateOf(row, "Завершение"),
    })),
    consents: endingConsents(workbook, addDays(today, CONSENT_DAYS), names.anyone),
    documents: tables.Документы.map((row) => documentOf(row, names.byCodes)),
    places: [...new Set(tables.Согласия.map((row) => textOf(row, "Где хранится")))].filter(
      (place) => place !== "",
    ),
    reports: tables.Отчёты.filter((row) => !isSent(row) && textOf(row, "Название") !== "").map((row) => ({
      title: textOf(row, "Название"),
      until: dateOf(row, "Окно по"),
    })),
  };
}

function byDue(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  return [...items].sort((a, b) =>
    (a.due ?? "") < (b.due ?? "") ? -1 : (a.due ?? "") > (b.due ?? "") ? 1 : a.row - b.row,
  );
}

function splitCodes(text: string): readonly string[] {
  return text
    .split(/[;,\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

/** The title of an order may name the people it is about. */
function documentOf(row: TableRow<"Документы">, byCodes: boolean): HandedDocument {
  return {
    kind: textOf(row, "Вид"),
    number: textOf(row, "№"),
    date: dateOf(row, "Дата"),
    title: byCodes ? "" : textOf(row, "Название"),
    place: textOf(row, "Ссылка"),
  };
}
