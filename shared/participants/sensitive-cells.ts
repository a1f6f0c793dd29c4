import type { Note } from "../messages/note.ts";
import { sensitiveIn, sensitiveKinds } from "../people/sensitive-numbers.ts";
import type { CellContent } from "../workbook/cell.ts";
import { isFormula } from "../workbook/cell.ts";
import { cellAt, type LocatedTab, textOf } from "../workbook/locate.ts";
import type { TableRow, Workbook } from "../workbook/read-workbook.ts";
import type { TabName } from "../workbook/schema/tabs.ts";

/** Tabs without people in them: an organisation has numbers of its own there, and the program its memory. */
const WITHOUT_PEOPLE: readonly TabName[] = [
  "Паспорт",
  "Показатели",
  "Отчёты",
  "Карта форм",
  "Справочники",
  "Партнёры",
];

/** Columns whose numbers are those of papers and addresses. */
const NUMBERS_OF_PAPERS: readonly string[] = [
  "№",
  "Приказ №",
  "Допсоглашение №",
  "Ссылка",
  "Ссылка на кейс/отзыв",
];

/**
 * Cells that look like a passport, a СНИЛС, a card or a full date of birth: where they stand and what they look like, never what they say.
 * @example sensitiveCells(workbook) // [{ place: "Согласия, строка 4, «Где хранится»", words: "СНИЛС", … }]
 */
export function sensitiveCells({ tables, notes }: Workbook): readonly Note[] {
  const found: Note[] = [];
  for (const [tab, rows] of Object.entries(tables)) {
    if (WITHOUT_PEOPLE.includes(tab as TabName)) continue;
    for (const { row, values } of rows as readonly TableRow[])
      for (const [heading, value] of values) {
        // Most cells are empty, ticks or days: a book of a district has a hundred thousand of them.
        if (value === null || typeof value === "boolean") continue;
        const place = () => `${tab}, строка ${row}, «${heading}»`;
        found.push(...cellNote(place, heading, wordsOf(value as CellContent)));
      }
  }
  // What no column could read has left nothing but its note: a full date under «Год рождения».
  const unread = notes.flatMap(({ code, place, words }) =>
    code === "workbook.unread-number" && /«Год рождения»$/.test(place)
      ? cellNote(() => place, "Год рождения", words)
      : [],
  );
  return [...found, ...unread];
}

/** The same for a tab as it stands in a workbook, under its own names. */
export function sensitiveCellsOf({ spec, tab, headingRow }: LocatedTab): readonly Note[] {
  if (headingRow === null || WITHOUT_PEOPLE.includes(spec.name as TabName)) return [];
  const headings = (tab.rows[headingRow - 1] ?? []).map(textOf);
  return tab.rows.slice(headingRow).flatMap((line, down) =>
    line.flatMap((cell, right) => {
      const heading = headings[right] ?? "";
      if (isFormula(cell) || typeof cell === "boolean") return [];
      const place = () => `${tab.name}, строка ${headingRow + 1 + down}, «${heading}»`;
      return cellNote(place, heading, wordsOf(cellAt(tab, headingRow + 1 + down, right + 1)));
    }),
  );
}

const NOTHING: readonly Note[] = [];

function cellNote(place: () => string, heading: string, text: string): readonly Note[] {
  if (NUMBERS_OF_PAPERS.includes(heading)) return NOTHING;
  const kinds = sensitiveIn(text, heading);
  if (kinds.length === 0) return NOTHING;
  const words = kinds.map((kind) => sensitiveKinds[kind]).join(", ");
  return [{ code: "people.sensitive", severity: "problem", place: place(), words }];
}

/** A card's number without spaces is a number to a sheet. */
function wordsOf(cell: CellContent): string {
  return typeof cell === "boolean" ? "" : textOf(cell);
}

/** The note as it may be shown: words that look so are not repeated. */
export function withoutSensitiveWords(note: Note): Note {
  const isBirth = /«Год рождения»$/.test(note.place);
  return sensitiveIn(note.words, isBirth ? "Год рождения" : "").length > 0 ? { ...note, words: "…" } : note;
}
