import type { ISODate } from "../calendar/iso-date.ts";
import type { Consent } from "../consents/consent-kinds.ts";
import { lastDayToDestroy } from "../consents/destruction-term.ts";
import { categoriesOfRow } from "../consents/erased-headings.ts";
import type { HiddenPerson } from "../consents/hidden-people.ts";
import { dateOf } from "../workbook/read-workbook.ts";

/**
 * What the act of destruction says of one person, as plain data (приказ Роскомнадзора от 28.10.2022 № 179: a draft to be
 * checked). The person is told by the code, never by the name, and of the data the categories alone.
 */
export type DestructionAct = {
  /** Empty where nothing stands in the row any more: what was destroyed earlier nobody can tell from the workbook. */
  readonly categories: readonly string[];
  readonly system: string;
  readonly method: string;
  readonly reason: string;
  /** Null where a day is not there or nobody can read it. */
  readonly withdrawn: ISODate | null;
  /** The last day the law allows (152-ФЗ, статья 21, часть 5); null where the day of the withdrawal is not known. */
  readonly lastDay: ISODate | null;
};

/** The draft of the act; null where «Согласия» says of every withdrawal that the data are destroyed. */
export function destructionAct({
  person,
  withdrawals,
}: Pick<HiddenPerson, "person" | "withdrawals">): DestructionAct | null {
  const open = withdrawals.filter((row) => dateOf(row, "Уничтожено") === null);
  if (open.length === 0) return null;
  const withdrawn = firstDay(open.filter((row) => !isSuperseded(row, withdrawals)));
  return {
    categories: person === null ? [] : categoriesOfRow(person),
    system: "рабочая книга программы наставничества",
    method: "удаление значений из ячеек рабочей книги",
    reason: "отзыв согласия на обработку персональных данных (152-ФЗ, статья 21, часть 5)",
    withdrawn,
    lastDay: withdrawn === null ? null : lastDayToDestroy(withdrawn),
  };
}

/** The earliest day; one that nobody can read may be earlier than the others. */
function firstDay(rows: readonly Consent[]): ISODate | null {
  const days = rows.map((row) => dateOf(row, "Отозвано"));
  return days.reduce<ISODate | null>(
    (first, day) => (first === null || day === null ? null : day < first ? day : first),
    days[0] ?? null,
  );
}

/** Who signed again after a withdrawal and withdrew once more: the later withdrawal is what counts. */
function isSuperseded(row: Consent, all: readonly Consent[]): boolean {
  const day = dateOf(row, "Отозвано");
  return day !== null && all.some((other) => (dateOf(other, "Дата") ?? "") > day);
}
