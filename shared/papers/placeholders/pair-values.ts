import type { ISODate } from "../../calendar/iso-date.ts";
import type { PairMeetings } from "../../pairs/pair-meetings.ts";
import type { KnownPairing } from "../../participants/standing-pairings.ts";
import type { TableRow } from "../../workbook/read-workbook.ts";
import { nameFound, postFound, workplaceFound } from "./person-values.ts";
import type { Found, Placeholder } from "./placeholder.ts";
import { cellFound } from "./row-values.ts";

/** Days of «Пары» that are days of papers. */
export type DatedHeading = "Дата приказа" | "Дата допсоглашения";

export type PairContext = {
  readonly pair: KnownPairing;
  /** Its programme, where «Программы» has a row for it. */
  readonly programme: TableRow<"Программы"> | null;
  /** Its meetings, held and proposed. */
  readonly meetings: PairMeetings;
  readonly byCodes: boolean;
  /** The day given for the paper, where the paper is the very one whose day stands under the heading; null for any other. */
  readonly dated: { readonly heading: DatedHeading; readonly date: ISODate } | null;
};

const ofRow =
  (heading: string) =>
  ({ pair, byCodes }: PairContext): readonly Found[] => [cellFound(pair.row, heading, byCodes)];

/** The day of the workbook, else the day given for this very paper: an order that is only mentioned keeps its empty line. */
const ofPaper =
  (heading: DatedHeading) =>
  ({ pair, byCodes, dated }: PairContext): readonly Found[] => {
    const found = cellFound(pair.row, heading, byCodes);
    const isNew = found.kind === "date" && found.date === null && dated?.heading === heading;
    // A day nobody could read is not overruled.
    return [isNew && !pair.row.unread.has(heading) ? { ...found, date: dated.date } : found];
  };

const ofProgramme =
  (heading: string) =>
  ({ pair, programme, byCodes }: PairContext): readonly Found[] => {
    if (programme !== null) return [cellFound(programme, heading, byCodes)];
    const place = `Программы, ${String(pair.row.values.get("Код") ?? `пара из строки ${pair.row.row}`)}, «${heading}»`;
    return /^(?:Утверждена|Начало|Завершение)$/.test(heading)
      ? [{ kind: "date", date: null, place }]
      : [{ kind: "words", words: "", place }];
  };

/** Days of the pair fall back on nothing: a programme may begin on another day than its pair. */
export const pairPlaceholders: readonly Placeholder<PairContext>[] = [
  { name: "ФИО наставника", read: ({ pair, byCodes }) => pair.mentors.map((row) => nameFound(row, byCodes)) },
  {
    name: "Должность наставника",
    read: ({ pair, byCodes }) => pair.mentors.map((row) => postFound(row, byCodes)),
  },
  {
    name: "Место работы наставника",
    also: ["Место работы/учёбы наставника", "Место учёбы наставника"],
    read: ({ pair, byCodes }) => pair.mentors.map((row) => workplaceFound(row, byCodes)),
  },
  {
    name: "ФИО наставляемого",
    also: ["ФИО наставляемых"],
    read: ({ pair, byCodes }) => pair.mentees.map((row) => nameFound(row, byCodes)),
  },
  {
    name: "Должность наставляемого",
    also: ["Должность или класс наставляемого", "Должность/класс наставляемого", "Класс наставляемого"],
    read: ({ pair, byCodes }) => pair.mentees.map((row) => postFound(row, byCodes)),
  },
  { name: "Код пары", read: ofRow("Код") },
  { name: "Форма наставничества", read: ofRow("Форма наставничества") },
  { name: "Вид наставничества", read: ofRow("Вид наставничества") },
  { name: "Ролевая модель", read: ofRow("Ролевая модель") },
  { name: "Начало работы пары", also: ["Начало пары"], read: ofRow("Начало") },
  { name: "Завершение работы пары", also: ["Завершение пары"], read: ofRow("Завершение") },
  { name: "Номер приказа", also: ["Приказ №", "№ приказа"], read: ofRow("Приказ №") },
  { name: "Дата приказа", read: ofPaper("Дата приказа") },
  {
    name: "Номер допсоглашения",
    also: ["Допсоглашение №", "Номер дополнительного соглашения"],
    read: ofRow("Допсоглашение №"),
  },
  {
    name: "Дата допсоглашения",
    also: ["Дата дополнительного соглашения"],
    read: ofPaper("Дата допсоглашения"),
  },
  { name: "Причина расторжения", read: ofRow("Причина расторжения") },
  { name: "Название программы", read: ofProgramme("Название") },
  { name: "Цель программы", read: ofProgramme("Цель") },
  { name: "Дата утверждения программы", read: ofProgramme("Утверждена") },
  { name: "Начало программы", read: ofProgramme("Начало") },
  { name: "Завершение программы", read: ofProgramme("Завершение") },
];
