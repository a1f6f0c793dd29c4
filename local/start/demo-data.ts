import { type ISODate, parseISODate } from "../../shared/calendar/iso-date.ts";
import { firstYear, type SchoolYear } from "../../shared/calendar/school-year.ts";
import type { OutsideData, OutsideRow, OutsideValue } from "../../shared/structuring/plan-data.ts";
import demo from "./demo-data.json" with { type: "json" };

/** The school year in which the made-up school of `demo-data.json` lives. */
const DEMO_YEAR = 2024;

/**
 * The made-up school moved to the school year of the roadmap: every date and year of birth shifts by whole years.
 * @param reportDate what «Дата отчёта» says
 */
export function demoData(schoolYear: SchoolYear, reportDate: ISODate): OutsideData {
  const shift = firstYear(schoolYear) - DEMO_YEAR;
  const row = (values: OutsideRow): OutsideRow =>
    Object.fromEntries(
      Object.entries(values).map(([heading, value]) => [heading, shifted(heading, value, shift)]),
    );
  const tabs = Object.fromEntries(
    Object.entries(demo as OutsideData).map(([tab, rows]) => [
      tab,
      Array.isArray(rows) ? rows.map(row) : row(rows as OutsideRow),
    ]),
  );
  return { ...tabs, Паспорт: { ...tabs.Паспорт, "Дата отчёта": reportDate } as OutsideRow };
}

function shifted(heading: string, value: OutsideValue, years: number): OutsideValue {
  if (heading === "Год рождения" && typeof value === "number") return value + years;
  const date: ISODate | null = typeof value === "string" ? parseISODate(value) : null;
  return date === null ? value : `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
