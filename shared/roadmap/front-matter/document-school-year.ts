import { dateParts, dottedDate, type ISODate } from "../../calendar/iso-date.ts";
import { type SchoolYear, schoolYearOf, schoolYearStarting } from "../../calendar/school-year.ts";
import type { Note } from "../../messages/note.ts";
import { comparisonKey } from "../../text/fold.ts";

/** Plans approved from July on are for the school year that is about to begin. */
const firstMonthOfPlanning = 7;

/**
 * The school year of a roadmap: from its title, else from a line above the table that names exactly one, else from the day of
 * approval; each but the first with a note.
 */
export function findSchoolYear(
  title: string,
  frontLines: readonly string[],
  approved: ISODate | null,
): { schoolYear: SchoolYear | null; notes: Note[] } {
  const inTitle = schoolYearsIn(title, false);
  if (inTitle.length === 1) return { schoolYear: inTitle[0] ?? null, notes: [] };
  const named = [...new Set(frontLines.flatMap((line) => schoolYearsIn(line, true)))];
  if (named.length === 1 && named[0] !== undefined) {
    return { schoolYear: named[0], notes: [yearNote("roadmap.school-year-from-text", named[0])] };
  }
  if (approved === null) return { schoolYear: null, notes: [yearNote("roadmap.no-school-year", "")] };
  const { year, month } = dateParts(approved);
  const schoolYear = month >= firstMonthOfPlanning ? schoolYearStarting(year) : schoolYearOf(approved);
  return { schoolYear, notes: [yearNote("roadmap.school-year-from-approval", dottedDate(approved))] };
}

/**
 * School years a text names: «2023/2024 учебный год», «2024-2025 гг.», «2024/25 уч. год». `strict` asks for the word «учебный»
 * beside the years. A span of more years («2022-2025 гг.») is none.
 */
function schoolYearsIn(text: string, strict: boolean): SchoolYear[] {
  const years: SchoolYear[] = [];
  for (const match of comparisonKey(text).matchAll(
    /(^|\D)(20\d{2})\s?(?:г\.?|гг\.?|года?)?\s?[-/]\s?(20\d{2}|\d{2})(?!\d)([^\d]{0,20})/g,
  )) {
    const first = Number(match[2]);
    const second = (match[3] ?? "").length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
    if (second !== first + 1 || (strict && !/^\s?(г\.?г?\.?\s?)?уч/.test(match[4] ?? ""))) continue;
    years.push(schoolYearStarting(first));
  }
  return [...new Set(years)];
}

function yearNote(code: Note["code"], words: string): Note {
  return {
    code,
    severity: code === "roadmap.no-school-year" ? "problem" : "guess",
    place: "начало документа",
    words,
  };
}
