import type { ISODate } from "../calendar/iso-date.ts";
import { dateOf, readWorkbook, textOf } from "../workbook/read-workbook.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { findMarkedRow, planCells, type RowMark, type RowPlan } from "./marked-row.ts";

/**
 * The mark of a row of «Согласия», to be kept with what is shown of it: such rows have no codes of their own.
 * @param row one-based, at the moment of reading
 */
export function consentMark(snapshot: WorkbookSnapshot, row: number): RowMark | null {
  const consent = readWorkbook(snapshot).tables.Согласия.find((each) => each.row === row);
  if (consent === undefined) return null;
  const withdrawn = dateOf(consent, "Отозвано");
  return {
    tab: "Согласия",
    row,
    key: {
      "Код участника": textOf(consent, "Код участника"),
      Вид: textOf(consent, "Вид"),
      Отозвано: withdrawn ?? "",
    },
  };
}

/**
 * Plans the tick «Уничтожено»: the day on which the data of a withdrawn consent were destroyed, within 30 days of the withdrawal (152-ФЗ,
 * статья 21, часть 5). The undo takes it back; null unticks.
 */
export function planDestroyed(snapshot: WorkbookSnapshot, mark: RowMark, day: ISODate | null): RowPlan {
  const search = findMarkedRow(snapshot, mark, ["Уничтожено"]);
  if (!search.ok) return search;
  return planCells(search.found, new Map([["Уничтожено", day === null ? null : { date: day }]]));
}
