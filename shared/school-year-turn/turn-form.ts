import { firstYear, type SchoolYear } from "../calendar/school-year.ts";
import type { Planning } from "../structuring/planning.ts";
import { planWrittenBefore, readWrittenBefore } from "../structuring/roadmap/written-before.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { cellAt, textOf } from "../workbook/locate.ts";
import type { SheetEdit } from "../workbook/sheet-edit.ts";
import { type PastYear, planArchive } from "./archive.ts";

/** «Утверждено приказом № 1 от 01.09.2024», as the program writes it. */
const APPROVAL = /^Утверждено приказом(?: № .+)?(?: от \d\d\.\d\d\.\d{4})?$/;

/**
 * The title block of «Дорожная карта»: the year that is over becomes the next one, the line of an approval that was last year's is
 * emptied. The plan itself stays, word for word.
 */
export function planFormTurn(
  planning: Planning,
  year: PastYear,
  from: SchoolYear | null,
  to: SchoolYear,
): void {
  const located = planning.locate("Дорожная карта");
  if (!located || located.headingRow === null || from === null) return;
  const { form } = readWrittenBefore(planning.locate("Справочники"));
  const titles = [...(form?.titles ?? [])];
  const edits: SheetEdit[] = [];
  for (let row = 1; row < located.headingRow; row += 1) {
    const width = located.tab.rows[row - 1]?.length ?? 0;
    for (let column = 1; column <= width; column += 1) {
      const cell = cellAt(located.tab, row, column);
      if (typeof cell !== "string") continue;
      const after = APPROVAL.test(cell.trim()) ? "" : inYear(cell, from, to);
      if (after === cell) continue;
      if (after === "") planArchive(planning, year, [{ tab: "Дорожная карта", code: "", words: cell }]);
      const content = after === "" ? null : after;
      edits.push({
        kind: "set-cells",
        tab: located.tab.name,
        row,
        column,
        cells: [[content]],
        expected: [[cell]],
      });
      if (titles[row - 1] === fingerprint(cell)) titles[row - 1] = fingerprint(textOf(content));
    }
  }
  if (edits.length === 0) return;
  // What is remembered comes first: after the words it could no longer be told that they were the program's.
  if (form) planWrittenBefore(planning, [], { ...form, titles });
  planning.add(...edits);
  planning.say(
    `Вкладка «${located.tab.name}»: учебный год заменён на ${to}, прошлогоднее утверждение убрано. Утвердите дорожную карту и впишите приказ.`,
  );
}

/** Only the two years beside each other, «2024–2025», «2024/25»: a year alone may be the date of a law. */
function inYear(words: string, from: SchoolYear, to: SchoolYear): string {
  const [start, end] = [firstYear(from), firstYear(from) + 1];
  const pair = new RegExp(`(?<!\\d)${start}(\\s*[-–—/]\\s*)(?:${end}|${String(end).slice(2)})(?!\\d)`, "g");
  return words.replace(pair, (_, between: string) => `${firstYear(to)}${between}${firstYear(to) + 1}`);
}
