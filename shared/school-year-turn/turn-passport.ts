import type { SchoolYear } from "../calendar/school-year.ts";
import type { Planning } from "../structuring/planning.ts";
import { cellAt, textOf } from "../workbook/locate.ts";
import { passportRows } from "../workbook/read-passport.ts";
import type { PassportLabelText } from "../workbook/schema/passport-labels.ts";
import { type PastYear, planArchive } from "./archive.ts";
import type { TurnRemark } from "./turn-remark.ts";

/** Counted every year anew: last year's number in this year's report would be wrong, and nobody would see it. */
const YEARLY = [
  "Педагогических работников, всего",
  "Молодых специалистов",
  "Впервые приступивших к педагогической деятельности",
  "Обучающихся, всего",
  "Обучающихся в возрасте 10–19 лет",
  "Обучающихся в возрасте 15–19 лет",
  "Предприятий (организаций), всего",
  "Дата отчёта",
  "Анкета куратора, баллов",
] as const satisfies readonly PassportLabelText[];

/** «Паспорт» for the next year: numbers of the year that is over go into the archive, «Учебный год» is the new one. */
export function planPassportTurn(
  planning: Planning,
  year: PastYear,
  to: SchoolYear,
  remark: (remark: TurnRemark) => void,
): void {
  const passport = planning.locate("Паспорт");
  const column = passport?.columns.get("Значение");
  if (!passport || column === undefined) return;
  const rows = passportRows(passport);
  const cell = (row: number) => cellAt(passport.tab, row, column);
  const set = (row: number, content: string | null) =>
    planning.add({
      kind: "set-cells",
      tab: passport.tab.name,
      row,
      column,
      cells: [[content]],
      expected: [[cell(row)]],
    });
  const emptied = rows.filter(
    ({ known, row }) =>
      known !== null &&
      (YEARLY as readonly string[]).includes(known.label) &&
      textOf(cell(row)).trim() !== "",
  );
  planArchive(
    planning,
    year,
    emptied.map(({ label, row }) => ({ tab: "Паспорт", code: "", words: `${label}: ${textOf(cell(row))}` })),
  );
  for (const { row } of emptied) set(row, null);
  if (emptied.length > 0) remark({ kind: "emptied-passport", labels: emptied.map(({ label }) => label) });
  const own = rows.find(({ known }) => known?.label === "Учебный год");
  if (own) set(own.row, to);
  planning.say(`Учебный год книги: ${to}.`);
}
