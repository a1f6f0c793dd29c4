import { goesByCodes } from "../participants/by-codes.ts";
import type { PersonTab } from "../participants/participant.ts";
import { readListWords } from "../workbook/list-words.ts";
import { locateTab } from "../workbook/locate.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { ColumnSpec } from "../workbook/schema/tab-spec.ts";
import { type HeadingOf, tabSpec } from "../workbook/schema/tabs.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** A field of the form in which a person is added to a bank or changed. */
export type BankField = {
  readonly heading: string;
  readonly kind: "text" | "number" | "date" | "yes" | "list" | "link";
  /** One sentence that explains the column. */
  readonly note: string;
  /** Whether it is asked for at once; the others come under «ещё». */
  readonly isFirst: boolean;
  /** Whether people write more than a line there. */
  readonly isLong: boolean;
  /** The words of the column's list; none for other kinds. */
  readonly options: readonly string[];
};

/** What pairing and reports need first. */
const FIRST = {
  Наставники: [
    "ФИО",
    "Контактные данные",
    "Категория",
    "Год рождения",
    "Основные компетенции",
    "Сколько наставляемых готов вести",
  ],
  Наставляемые: [
    "ФИО",
    "Контактные данные (данные представителя)",
    "Категория",
    "Год рождения",
    "Должность/класс",
    "Основной запрос",
  ],
} as const satisfies { readonly [T in PersonTab]: readonly HeadingOf<T>[] };

/** What a workbook that goes by codes leaves empty. */
const NAMING: readonly string[] = ["ФИО", "Контактные данные", "Контактные данные (данные представителя)"];

/** Columns of so many characters hold sentences. */
const LONG_FROM = 28;
const LINES_OF_THEIR_OWN: readonly string[] = ["ФИО", "Место работы/учёбы"];

/** The fields of a bank's form, those asked for first in front: columns that the workbook has and people fill by hand. */
export function bankFields(snapshot: WorkbookSnapshot, bank: PersonTab): readonly BankField[] {
  const located = locateTab(snapshot, bank);
  const byCodes = goesByCodes(readWorkbook(snapshot));
  const words = readListWords(snapshot);
  const first: readonly string[] = FIRST[bank];
  const columns: readonly ColumnSpec[] = tabSpec(bank).columns;
  const fields = columns.flatMap(({ heading, kind, note, list, width }): readonly BankField[] => {
    if (kind === "code" || kind === "formula" || !located?.columns.has(heading)) return [];
    if (byCodes && NAMING.includes(heading)) return [];
    return [
      {
        heading,
        kind,
        note,
        isFirst: first.includes(heading),
        isLong: kind === "text" && width >= LONG_FROM && !LINES_OF_THEIR_OWN.includes(heading),
        options: list === undefined ? [] : words(list),
      },
    ];
  });
  return [...fields].sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
}
