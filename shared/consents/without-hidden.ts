import type { ISODate } from "../calendar/iso-date.ts";
import { isCode } from "../people/code.ts";
import { comparisonKey } from "../text/fold.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { TableRow, Workbook } from "../workbook/read-workbook.ts";
import type { PassportLabelText } from "../workbook/schema/passport-labels.ts";
import { tabSpec } from "../workbook/schema/tabs.ts";
import { type HiddenPerson, hiddenPeople } from "./hidden-people.ts";
import { type HideWords, hideWordsOf } from "./hidden-words.ts";

/**
 * The workbook as it may be shown on a day (152-ФЗ, статья 9, часть 2; статья 21, часть 5): of people whose consent was taken back only the codes and what is counted are left, and no
 * text of any tab names them. Whatever goes out of the workbook (reports, pages, calendars, mails, lists) is made from this; the numbers
 * stay as they were. The same workbook where nobody is hidden.
 */
export function withoutHidden(workbook: Workbook, on: ISODate): Workbook {
  if (cleaned.get(workbook) === on) return workbook;
  const hidden = hiddenPeople(workbook, on);
  if (hidden.length === 0) return workbook;
  const hide = hideWordsOf(workbook, hidden);
  const labels = new Map(hidden.flatMap(labelOfRow));
  const hideCell = cellHider(hidden, hide);
  const tables = Object.fromEntries(
    Object.entries(workbook.tables).map(([tab, rows]) => [
      tab,
      rows.map((row: TableRow) => {
        const label = labels.get(row);
        const values = label === undefined ? shielded(row, hideCell) : leftOf(row, label, hide);
        return { ...row, values };
      }),
    ]),
  ) as unknown as Workbook["tables"];
  const { passport, notes } = workbook;
  const texts = new Map(passport.texts);
  for (const label of FREE_WORDS) {
    const words = texts.get(label);
    if (words !== undefined) texts.set(label, hide(words));
  }
  const own = new Map([...passport.own].map(([label, words]) => [label, hide(words)]));
  const shown = {
    ...workbook,
    passport: { ...passport, texts, own },
    tables,
    notes: notes.map((note) => ({ ...note, words: hide(note.words) })),
  };
  cleaned.set(shown, on);
  return shown;
}

/** What a cell of a tab says without the names of those who are hidden. */
export type HideCell = (tab: string, heading: string, words: string) => string;

/** The same for single cells, where they are copied within the workbook: to the archive of a year that is over. */
export function hiddenCells(workbook: Pick<Workbook, "tables">, on: ISODate): HideCell {
  const hidden = hiddenPeople(workbook, on);
  if (hidden.length === 0) return (_tab, _heading, words) => words;
  return cellHider(hidden, hideWordsOf(workbook, hidden));
}

/** Workbooks this was done for already, with the day: a report inside a page is not cleaned twice. */
const cleaned = new WeakMap<Workbook, ISODate>();

function labelOfRow({ person, label }: HiddenPerson): readonly (readonly [TableRow, string])[] {
  return person === null ? [] : [[person, label]];
}

/** What a person of the staff wrote freely; the other labels are facts of the organisation and of those who hold an office in it. */
const FREE_WORDS = [
  "Сильные стороны",
  "Слабые стороны",
  "Возможности",
  "Угрозы",
  "Дефициты и затруднения",
  "Необходимая помощь",
] as const satisfies readonly PassportLabelText[];

/** Text columns of the banks that are counted and say nothing of the person alone. */
const COUNTED_WORDS: readonly string[] = ["Код", "Категория", "Особая категория", "Поощрение"];

/** What is left of a hidden person: the code, dates, numbers, ticks and lists, so that every number stays. */
function leftOf(row: TableRow, label: string, hide: HideWords): TableRow["values"] {
  const known = new Set<string>(tabSpec(row.tab).columns.map(({ heading }) => heading));
  const hasCode = typeof row.values.get("Код") === "string";
  return new Map(
    [...row.values].map(([heading, value]): [string, CellValue] => {
      if (heading === "ФИО") return [heading, hasCode ? null : label];
      if (!known.has(heading)) return [heading, null];
      if (typeof value !== "string") return [heading, value];
      return [heading, COUNTED_WORDS.includes(heading) ? hide(value) : null];
    }),
  );
}

/** A row of somebody or something else; another person's own name is theirs, however much alike. */
function shielded(row: TableRow, hideCell: HideCell): TableRow["values"] {
  const isBank = row.tab === "Наставники" || row.tab === "Наставляемые";
  return new Map(
    [...row.values].map(([heading, value]): [string, CellValue] => {
      if (typeof value !== "string" || (isBank && heading === "ФИО")) return [heading, value];
      return [heading, hideCell(row.tab, heading, value)];
    }),
  );
}

const SIDES = [
  ["Наставник", "Наставники"],
  ["Наставляемый", "Наставляемые"],
] as const;

/** «Пары» may name people by their full names: each becomes the label of the bank its column means, so that the pair stays that pair. */
function cellHider(hidden: readonly HiddenPerson[], hide: HideWords): HideCell {
  const inPairs = new Map<string, HideWords>(
    SIDES.map(([heading, tab]) => {
      const labels = new Map(
        hidden
          .filter(({ person }) => person?.tab === tab)
          .map(({ name, label }) => [comparisonKey(name), label]),
      );
      const hideIn: HideWords = (text) =>
        text
          .split(/([;,\n]\s*)/)
          .map((part) => (isCode(part) ? part : (labels.get(comparisonKey(part)) ?? hide(part))))
          .join("");
      return [heading, hideIn];
    }),
  );
  return (tab, heading, words) => ((tab === "Пары" && inPairs.get(heading)) || hide)(words);
}
