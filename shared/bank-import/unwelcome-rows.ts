import type { ISODate } from "../calendar/iso-date.ts";
import { hiddenPeople } from "../consents/hidden-people.ts";
import { type SensitiveKind, sensitiveIn, sensitiveKinds } from "../people/sensitive-numbers.ts";
import { comparisonKey } from "../text/fold.ts";
import { textOf } from "../workbook/locate.ts";
import type { Workbook } from "../workbook/read-workbook.ts";
import type { ImportPreview } from "./preview-import.ts";
import type { PeopleList } from "./read-list.ts";

/** Rows of a list (one-based) that are somebody who took the consent back: their data must not come into the book again. */
export function withdrawnRows(
  { list, rows }: ImportPreview,
  workbook: Workbook,
  on: ISODate,
): ReadonlySet<number> {
  const hidden = hiddenPeople(workbook, on);
  const places = new Set(hidden.flatMap(({ person }) => (person?.tab === list.bank ? [person.row] : [])));
  const names = new Set(hidden.map(({ name }) => comparisonKey(name)).filter((key) => key !== ""));
  return new Set(
    rows
      .filter((row) => {
        const own = row.state === "there" || row.state === "changed" ? [row.target] : [];
        const alike = row.state === "doubtful" ? row.alike : [];
        return (
          [...own, ...alike].some((place) => places.has(place)) ||
          names.has(comparisonKey(textOf(row.source.values.get("ФИО") ?? null)))
        );
      })
      .map(({ source }) => source.row),
  );
}

/**
 * Cells of a list that look like a passport, a СНИЛС or a card: where, and like what, never what they say.
 * @example sensitiveInList(list) // ["Строка 3, «Контактные данные»: похоже, здесь СНИЛС."]
 */
export function sensitiveInList({ rows }: PeopleList): readonly string[] {
  return rows.flatMap(({ row, values }) =>
    [...values].flatMap(([heading, cell]) => {
      const kinds: readonly SensitiveKind[] = sensitiveIn(textOf(cell), heading);
      return kinds.length === 0
        ? []
        : [
            `Строка ${row}, «${heading}»: похоже, здесь ${kinds.map((kind) => sensitiveKinds[kind]).join(", ")}.`,
          ];
    }),
  );
}
