import { dottedDate, parseISODate } from "../calendar/iso-date.ts";
import { findMarkedRow, type RowMark } from "../consent-acts/marked-row.ts";
import { hiddenPeople } from "../consents/hidden-people.ts";
import type { Person, PersonTab } from "../participants/participant.ts";
import { isCode } from "../people/code.ts";
import { type CellContent, isDateValue, isFormula, shownValue } from "../workbook/cell.ts";
import { textOf as wordsOf } from "../workbook/locate.ts";
import { readYes } from "../workbook/read-cell.ts";
import { readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { BankField } from "./bank-fields.ts";

/** What a person types into a bank's form, by heading: a day as «15.09.2024», a tick as «да», "" for nothing. */
export type PersonValues = Readonly<Record<string, string>>;

/** How a row of a bank is found again: by its code, and by the name as long as it has none. */
export function personMark(person: Person): RowMark {
  const code = textOf(person, "Код");
  const key: Record<string, string> = code === "" ? { Код: "", ФИО: textOf(person, "ФИО") } : { Код: code };
  return { tab: person.tab, row: person.row, key };
}

/** What stands in a cell, as the form shows it. */
export function typedText(content: CellContent, kind: BankField["kind"]): string {
  const value = shownValue(content);
  if (kind === "yes") {
    const yes = readYes(value);
    return yes.ok ? (yes.value === true ? "да" : "") : wordsOf(value);
  }
  if (isDateValue(value)) return dottedDate(value.date);
  const day = kind === "date" ? parseISODate(wordsOf(value)) : null;
  return day === null ? wordsOf(value) : dottedDate(day);
}

export type StandingValues =
  | { readonly ok: true; readonly values: PersonValues; readonly formulas: readonly string[] }
  | { readonly ok: false; readonly why: string };

/**
 * The values of a row of a bank for its form. Somebody who took the consent back is not shown.
 * @param fields of the row's bank
 */
export function standingValues(
  snapshot: WorkbookSnapshot,
  mark: RowMark,
  fields: readonly BankField[],
  on: Parameters<typeof hiddenPeople>[1],
): StandingValues {
  const search = findMarkedRow(snapshot, mark, []);
  if (!search.ok) return { ok: false, why: bankRowRefusal(search.reason, mark.tab as PersonTab) };
  const { found } = search;
  const hidden = hiddenPeople(readWorkbook(snapshot), on);
  if (hidden.some(({ person }) => person?.tab === mark.tab && person.row === found.row))
    return {
      ok: false,
      why: "Согласие на обработку данных отозвано: эту строку программа не показывает и не меняет. Данные нужно уничтожить, смотрите раздел «Согласия».",
    };
  const cellOf = ({ heading }: BankField) => found.cell(heading);
  return {
    ok: true,
    values: Object.fromEntries(
      fields.map((field) => [field.heading, typedText(cellOf(field), field.kind)] as const),
    ),
    formulas: fields.filter((field) => isFormula(cellOf(field))).map(({ heading }) => heading),
  };
}

/** Why a row of a bank cannot be shown or written, a sentence. */
export function bankRowRefusal(
  reason: Extract<ReturnType<typeof findMarkedRow>, { ok: false }>["reason"],
  bank: PersonTab,
): string {
  const words = {
    newer: "Книгу создала более новая программа. Эта может её только читать.",
    "no-tab": `В книге нет вкладки «${bank}». Дополните книгу, и программа её создаст.`,
    "no-column": `Во вкладке «${bank}» не хватает столбца. Верните столбцам прежние названия.`,
    "no-row": `Этой строки больше нет во вкладке «${bank}». Обновите список.`,
    "two-rows": `Во вкладке «${bank}» две такие строки. Оставьте код у одной.`,
    "changed-meanwhile": `Пока вы смотрели, эту строку вкладки «${bank}» изменили. Откройте её заново.`,
    "own-formula": "В ячейке, куда нужно писать, стоит ваша формула. Замените её значением.",
  } as const satisfies Record<typeof reason, string>;
  return words[reason];
}

/** How changes name a person, who is told by code alone. */
export function personPlace(bank: PersonTab, { row, key }: Pick<RowMark, "row" | "key">): string {
  const code = key.Код ?? "";
  return isCode(code) ? `«${bank}», ${code}` : `«${bank}», строка ${row}`;
}
