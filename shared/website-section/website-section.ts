import { dottedDate, type ISODate } from "../calendar/iso-date.ts";
import { hiddenWords } from "../consents/hidden-words.ts";
import { buildReport } from "../report/build-report.ts";
import type { FieldKey } from "../report/report-fields.ts";
import { reportField } from "../report/report-fields.ts";
import { dateOf, isNamed, type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";
import { type MaySay, wordsForEverybody } from "./named-people.ts";
import { type PublishedPeople, publishedPeople } from "./published-people.ts";

/** What stands in the section «Наставничество» of a school's website. Everything in it may be seen by everybody. */
export type WebsiteSection = {
  readonly organisation: string;
  readonly schoolYear: string;
  readonly date: ISODate;
  readonly documents: readonly LinkedWords[];
  readonly programmes: readonly LinkedWords[];
  readonly numbers: readonly { readonly label: string; readonly value: string }[];
  readonly practices: readonly LinkedWords[];
  readonly publications: readonly LinkedWords[];
  readonly mentors: readonly string[];
  readonly mentees: readonly string[];
  readonly curator: { readonly name: string; readonly phone: string; readonly email: string };
  /** Who is in the programme and is not named, by code or by place. */
  readonly unnamed: PublishedPeople["unnamed"];
  readonly byCodes: boolean;
  /** What was left out because it names somebody without a consent, as places of the workbook. */
  readonly leftOut: readonly string[];
};

/** Words with an address on the web behind them, "" where there is none, and what stands beside them. */
export type LinkedWords = { readonly text: string; readonly href: string; readonly note: string };

/** Numbers for everybody: none of them can point at a single child. */
const NUMBERS = [
  "mentors.total",
  "mentees.total",
  "pairings.active",
  "pairings.completed",
  "programmes.developed",
  "programmes.active",
  "programmes.completed",
  "training.shareOfMentors",
  "meetings.held",
  "practices.total",
  "publications.total",
  "partners.total",
  "satisfaction.mentors",
  "satisfaction.mentees",
  "roadmap.progress",
] as const satisfies readonly FieldKey[];

/** Kinds of documents whose very text is a list of people. */
const NAMING_KINDS = /закреплени/i;

/** The section of the website on a day: people only with a valid consent to distribution. */
export function websiteSection(workbook: Workbook, on: ISODate): WebsiteSection {
  const { passport, tables } = workbook;
  const report = buildReport(workbook, on, on);
  const people = publishedPeople(workbook, on);
  const leftOut: string[] = [];
  const namesNobody = wordsForEverybody(workbook, [...people.mentors, ...people.mentees]);
  const hide = hiddenWords(workbook, on);
  const maySay: MaySay = (words) => namesNobody(words) && hide(words) === words;
  const text = (label: Parameters<typeof passport.texts.get>[0]) => passport.texts.get(label) ?? "";
  return {
    organisation: text("Полное наименование организации") || text("Краткое наименование организации"),
    schoolYear: text("Учебный год"),
    date: on,
    documents: linesOf(tables.Документы, maySay, leftOut, documentLine),
    programmes: linesOf(tables.Программы.filter(isNamed), maySay, leftOut, programmeLine),
    numbers: NUMBERS.flatMap((key) => numberLine(report, key)),
    practices: linesOf(tables.Практики.filter(isNamed), maySay, leftOut, practiceLine),
    publications: linesOf(tables.Публикации.filter(isNamed), maySay, leftOut, publicationLine),
    mentors: people.mentors,
    mentees: people.mentees,
    unnamed: people.unnamed,
    byCodes: people.byCodes,
    curator: {
      name: text("ФИО куратора"),
      phone: text("Телефон куратора"),
      email: text("Электронная почта куратора"),
    },
    leftOut,
  };
}

/** Lines of a tab; one that names somebody who did not consent is left out whole, and told. */
function linesOf<Row extends TableRow>(
  rows: readonly Row[],
  maySay: MaySay,
  leftOut: string[],
  lineOf: (row: Row) => LinkedWords | null,
): readonly LinkedWords[] {
  return rows.flatMap((row) => {
    const line = lineOf(row);
    if (line === null) return [];
    if (maySay(`${line.text} ${line.note}`)) return [line];
    leftOut.push(`${row.tab}, строка ${row.row}`);
    return [];
  });
}

function documentLine(row: TableRow<"Документы">): LinkedWords | null {
  const kind = textOf(row, "Вид");
  const title = textOf(row, "Название");
  const named = title || kind;
  if (named === "") return null;
  const number = textOf(row, "№");
  const date = dateOf(row, "Дата");
  const note = [number && `№ ${number}`, date && `от ${dottedDate(date)}`].filter(Boolean).join(" ");
  // Who is whose mentor stands in the order itself.
  return { text: named, href: NAMING_KINDS.test(kind) ? "" : webAddress(textOf(row, "Ссылка")), note };
}

function programmeLine(row: TableRow<"Программы">): LinkedWords | null {
  const text = textOf(row, "Название");
  if (text === "") return null;
  return { text, href: webAddress(textOf(row, "Ссылка")), note: textOf(row, "Состояние") };
}

function practiceLine(row: TableRow<"Практики">): LinkedWords | null {
  const note = [textOf(row, "Аннотация"), textOf(row, "Результат")].filter(Boolean).join(" · ");
  return { text: textOf(row, "Название"), href: webAddress(textOf(row, "Ссылка")), note };
}

function publicationLine(row: TableRow<"Публикации">): LinkedWords | null {
  const date = dateOf(row, "Дата");
  const text = textOf(row, "Заголовок") || textOf(row, "Где");
  const place = textOf(row, "Заголовок") === "" ? "" : textOf(row, "Где");
  const note = [place, date && dottedDate(date)].filter(Boolean).join(", ");
  return { text, href: webAddress(textOf(row, "Ссылка")), note };
}

function numberLine({ values, fromEmptyTabs }: ReturnType<typeof buildReport>, key: FieldKey) {
  const value = values[key];
  if (typeof value !== "number" || fromEmptyTabs[key] !== undefined || value === 0) return [];
  const { label, unit } = reportField(key);
  return [{ label, value: [String(value).replace(".", ","), unit].filter(Boolean).join(" ") }];
}

/** The address where it leads to the web; a folder or a safe is nobody's business. */
function webAddress(text: string): string {
  return /^https?:\/\/[^\s"'<>]+$/i.test(text) ? text : "";
}
