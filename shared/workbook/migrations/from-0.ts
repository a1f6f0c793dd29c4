import { fingerprint } from "../../text/fingerprint.ts";
import { isFormula } from "../cell.ts";
import { formulaSkeleton } from "../formula-skeleton.ts";
import { locateTab } from "../locate.ts";
import type { SheetEdit } from "../sheet-edit.ts";
import { cellAt, textOf } from "../tab-cells.ts";
import type { Migration } from "./migration.ts";

/**
 * Version 0 counted the first 3,000 rows of each tab, a group by any mark in its cell, and programmes by their title alone. Its formulas
 * of «Показатели» are emptied where they stand as they were made; structuring writes the present ones into empty cells. What
 * somebody wrote of their own is left.
 */
export const fromVersion0 = {
  change: "Обновить в «Показателях» формулы прежней версии программы.",
  edits: (snapshot) => {
    const located = locateTab(snapshot, "Показатели");
    const codes = located?.columns.get("Код");
    const values = located?.columns.get("Значение");
    if (!located || located.headingRow === null || codes === undefined || values === undefined) return [];
    const edits: SheetEdit[] = [];
    for (let row = located.headingRow + 1; row <= located.tab.rows.length; row += 1) {
      const cell = cellAt(located.tab, row, values);
      const made = madeByVersion0[textOf(cellAt(located.tab, row, codes))];
      if (made === undefined || !isFormula(cell) || !countsFewRows(cell.formula)) continue;
      if (fingerprint(formulaSkeleton(cell.formula)) !== made) continue;
      const place = { tab: located.tab.name, row, column: values } as const;
      edits.push({ kind: "set-cells", ...place, cells: [[null]], expected: [[cell]] });
    }
    return edits;
  },
} as const satisfies Migration;

/** Ranges of later versions end further down; rows that people inserted or deleted have moved the end a little. */
function countsFewRows(formula: string): boolean {
  const lastRows = (formula.match(/:\$[A-Z]+\$\d+/g) ?? []).map((end) => Number(end.replace(/.*\$/, "")));
  return lastRows.length > 0 && Math.max(...lastRows) < 5000;
}

/** Fingerprints of what version 0 wrote, by the code of the indicator, without the cells it referred to. */
const madeByVersion0: Readonly<Record<string, string>> = {
  "mentors.total": "6uxe3f",
  "mentors.teachers": "1spqokl",
  "mentors.learners": "aiorou",
  "mentors.parents": "1fa3gv7",
  "mentors.graduates": "1ktes7g",
  "mentors.employers": "16fnfam",
  "mentors.students": "1n2yosz",
  "mentees.total": "6uxe3f",
  "mentees.teachers": "1spqokl",
  "mentees.learners": "aiorou",
  "mentees.students": "1n2yosz",
  "mentees.earlyCareer": "9oasxe",
  "mentees.disabled": "13g4lpa",
  "mentees.registered": "eo0kqy",
  "mentees.gifted": "1fz5j3s",
  "training.mentorsTrained": "8durzz",
  "pairings.active": "pmchjq",
  "pairings.completed": "1n33x4b",
  "pairings.terminated": "vrtib5",
  "groups.active": "848ouy",
  "programmes.developed": "11slo1u",
  "meetings.held": "xyss3w",
  "publications.total": "11slo1u",
  "practices.total": "11slo1u",
  "partners.total": "11slo1u",
  "partners.contracts": "11slo1u",
  "roadmap.activities": "5bmvhp",
  "roadmap.done": "6t3qpl",
  "roadmap.overdue": "3941s9",
  "pairings.form.pupil-pupil": "avdzds",
  "pairings.form.teacher-teacher": "1qzllg0",
  "pairings.form.student-pupil": "1q4v6z8",
  "pairings.form.employer-pupil": "n0g3yc",
  "pairings.form.employer-student": "3ivx3h",
  "pairings.form.head-teacher": "kqt2sg",
  "pairings.form.lecturer-teacher": "8bezpj",
  "pairings.form.partner-teacher": "1mcese8",
  "pairings.form.teacher-student": "45x2lj",
  "pairings.form.teacher-pupil": "ykh1xr",
  "training.shareOfMentors": "tawhnl",
  "shares.earlyCareerMentees": "1hlwhdw",
  "shares.age10to19Mentees": "1ssdd7l",
  "shares.age15to19Mentors": "158hjuc",
  "shares.enterprises": "1asyfk7",
  "roadmap.progress": "wox9rb",
};
