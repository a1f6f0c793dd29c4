import type { ISODate } from "../calendar/iso-date.ts";
import { codeKey } from "../people/code.ts";
import { comparisonKey } from "../text/fold.ts";
import { dateOf, type TableRow, textOf, type Workbook } from "../workbook/read-workbook.ts";

/** A consent to be renewed, or data to be destroyed after a withdrawal (152-ФЗ, статья 21: 30 days). */
export type EndingConsent = {
  readonly who: string;
  readonly kind: string;
  readonly state: "ends" | "withdrawn";
  /** The last day it holds, or the day it was withdrawn. */
  readonly day: ISODate;
  /** Row in «Согласия», one-based. */
  readonly row: number;
};

/** Consents that end by a day and are not renewed, and withdrawn ones whose data still stand; the soonest first. */
export function endingConsents(
  { tables }: Workbook,
  by: ISODate,
  name: (mention: string) => string,
): readonly EndingConsent[] {
  const keyOf = (row: TableRow<"Согласия">) =>
    [codeKey(textOf(row, "Код участника")), comparisonKey(textOf(row, "Вид"))].join("\n");
  const described = (row: TableRow<"Согласия">) => ({
    who: name(textOf(row, "Код участника")),
    kind: textOf(row, "Вид"),
    row: row.row,
  });
  const isWithdrawn = (row: TableRow<"Согласия">) => dateOf(row, "Отозвано") !== null;
  const standing = tables.Согласия.filter((row) => !isWithdrawn(row) && !row.unread.has("Отозвано"));
  const lasting = new Set(
    standing
      .filter((row) => dateOf(row, "Дата") !== null && !row.unread.has("Действует до"))
      .filter((row) => (dateOf(row, "Действует до") ?? "9999-12-31") > by)
      .map(keyOf),
  );
  const ending = standing.flatMap((row): readonly EndingConsent[] => {
    const day = dateOf(row, "Действует до");
    if (day === null || day > by || lasting.has(keyOf(row))) return [];
    return [{ ...described(row), state: "ends", day }];
  });
  const withdrawn = tables.Согласия.flatMap((row): readonly EndingConsent[] => {
    const day = dateOf(row, "Отозвано");
    if (day === null || dateOf(row, "Уничтожено") !== null || row.unread.has("Уничтожено")) return [];
    return [{ ...described(row), state: "withdrawn", day }];
  });
  return [...withdrawn, ...ending].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
