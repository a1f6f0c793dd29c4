import { type ISODate, parseISODate } from "../calendar/iso-date.ts";
import { suggestedIn, suggestionRemark } from "../checklist/suggestion-remark.ts";
import type { Planning } from "../structuring/planning.ts";
import {
  cellWords,
  type DocumentHeading,
  documentHeadings,
  isPersonsOwn,
} from "../structuring/roadmap/item-cells.ts";
import { readStandingRows, type StandingRow } from "../structuring/roadmap/standing-rows.ts";
import {
  planWrittenBefore,
  readWrittenBefore,
  type WrittenRow,
} from "../structuring/roadmap/written-before.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { plural } from "../text/plural.ts";
import { type CellContent, isFormula, shownValue } from "../workbook/cell.ts";
import { columnWrites } from "../workbook/column-writes.ts";
import { type LocatedTab, textOf } from "../workbook/locate.ts";
import { readYes } from "../workbook/read-cell.ts";
import { type PastYear, planArchive, rowInWords } from "./archive.ts";
import { type RolledRow, rollDays, type YearTurn } from "./rolled-days.ts";
import type { TurnRemark } from "./turn-remark.ts";

/** What a tick leaves in a row, and what proves it: all of it belongs to the year that is over. */
const TICK = ["Выполнено", "Дата выполнения", "Кто отметил", "Подтверждение"] as const;

/** «Контроль сроков» for the next year: ticks into the archive, days counted anew from the words of the document. Codes stay. */
export function planChecklistTurn(
  planning: Planning,
  year: PastYear,
  turn: YearTurn,
  remark: (remark: TurnRemark) => void,
): void {
  const located = planning.locate("Контроль сроков");
  if (!located || located.headingRow === null) return;
  const rows = readStandingRows(located);
  for (const heading of [...TICK, "Начало", "Срок"]) {
    if (!located.columns.has(heading) && rows.length > 0)
      remark({ kind: "missing-column", tab: located.tab.name, heading });
  }
  planTicksOff(planning, located, rows, year, remark);
  const rolled = rollDays(rows, turn);
  const writes = new Map<DocumentHeading, [number, CellContent][]>();
  const written = readWrittenBefore(planning.locate("Справочники"));
  const remember: [string, WrittenRow][] = [];
  let given = 0;
  for (const each of rolled) {
    const { row } = each;
    const after = cellsAfter(each, remark);
    if (each.from !== "" || each.due !== "") given += 1;
    for (const [heading, cell] of Object.entries(after) as [DocumentHeading, CellContent][]) {
      if (textOf(cell) !== textOf(row.cell(heading)))
        writes.set(heading, [...(writes.get(heading) ?? []), [row.row, cell]]);
    }
    tell(each, written.rows.get(row.code)?.said ?? null, remark);
    const before = written.rows.get(row.code);
    if (before)
      remember.push([row.code, { ...before, said: { ...before.said, ...saidOf(row, before, after) } }]);
  }
  for (const [heading, cells] of writes) {
    const column = located.columns.get(heading);
    if (column !== undefined) planning.add(...columnWrites(located, column, cells));
  }
  if (remember.length > 0) planWrittenBefore(planning, remember, null);
  if (rows.length > 0)
    planning.say(
      `Пересчитать сроки на новый год: с датой ${given} из ${rows.length} ${plural(rows.length, ["строки", "строк", "строк"])}.`,
    );
}

function planTicksOff(
  planning: Planning,
  located: LocatedTab,
  rows: readonly StandingRow[],
  year: PastYear,
  remark: (remark: TurnRemark) => void,
): void {
  const ticked = rows.filter((row) => TICK.some((heading) => isMarked(row.cell(heading))));
  planArchive(
    planning,
    year,
    ticked.map((row) => ({
      tab: "Контроль сроков",
      code: row.code,
      words: rowInWords(located, row.row, year.hide),
    })),
  );
  for (const heading of TICK) {
    const column = located.columns.get(heading);
    if (column === undefined) continue;
    const cells = ticked.flatMap((row): [number, CellContent][] => {
      const cell = row.cell(heading);
      if (!isMarked(cell)) return [];
      if (isFormula(cell)) {
        remark({ kind: "own-formula", code: nameOf(row), heading });
        return [];
      }
      return [[row.row, heading === "Выполнено" ? false : null]];
    });
    planning.add(...columnWrites(located, column, cells));
  }
  if (ticked.length > 0)
    planning.say(
      `Перенести в архив отметки о выполнении: ${ticked.length} ${plural(ticked.length, ["строка", "строки", "строк"])}.`,
    );
}

/** Whether a cell of a tick says anything: an empty box does not, and neither does «нет». */
function isMarked(cell: CellContent): boolean {
  const value = shownValue(cell);
  const reading = readYes(value);
  return textOf(cell).trim() !== "" && !(reading.ok && reading.value === false);
}

const PROPOSED = suggestionRemark(["deadline"]);
const LOST = "Срок прошлого года не перенесён. Впишите новый.";

/** What the cells of a row become; a formula of a person's own stays. */
function cellsAfter(
  { row, part, from, due, lost, proposed }: RolledRow,
  remark: (remark: TurnRemark) => void,
): Partial<Record<DocumentHeading, CellContent>> {
  const after: Partial<Record<DocumentHeading, CellContent>> = {};
  if (part !== null) after.Шаг = part;
  for (const [heading, day] of [
    ["Начало", from],
    ["Срок", due],
  ] as const) {
    if (isPersonsOwn(row.cell(heading))) remark({ kind: "own-formula", code: nameOf(row), heading });
    else after[heading] = day === "" ? null : { date: day as ISODate };
  }
  const remarkOfRow = lost !== null ? LOST : proposed ? PROPOSED : null;
  const standing = textOf(row.cell("Примечание")).trim();
  const isKnown = lost !== null ? standing.includes(LOST) : suggestedIn(standing).includes("deadline");
  if (remarkOfRow !== null && !isKnown && !isPersonsOwn(row.cell("Примечание")))
    after.Примечание = standing === "" ? remarkOfRow : `${standing}\n${remarkOfRow}`;
  return after;
}

function tell(
  { row, from, due, lost, proposed, byWords }: RolledRow,
  said: WrittenRow["said"] | null,
  remark: (remark: TurnRemark) => void,
): void {
  const standing = textOf(row.cell("Срок")) || textOf(row.cell("Начало"));
  if (lost === "past-day")
    remark({ kind: "past-day", code: nameOf(row), words: row.deadline, before: standing });
  else if (lost === "no-words") remark({ kind: "no-words", code: nameOf(row), before: standing });
  else if (proposed)
    remark({ kind: "proposed-day", code: nameOf(row), words: row.deadline, after: due || from });
  else {
    const wrote = said !== null && fingerprint(textOf(row.cell("Срок"))) === said.Срок;
    const after = due || from;
    if (
      standing !== "" &&
      after !== "" &&
      !byWords &&
      !wrote &&
      parseISODate(standing) !== parseISODate(after)
    )
      remark({ kind: "moved-by-hand", code: nameOf(row), before: standing, after });
  }
}

/** Fingerprints of what the program now writes: the next document may write over it, as over what it wrote before. */
function saidOf(
  row: StandingRow,
  { said }: WrittenRow,
  after: Partial<Record<DocumentHeading, CellContent>>,
): Partial<WrittenRow["said"]> {
  const standing = cellWords(row.cell("Примечание"), "Примечание");
  // Our own sentence may stand already where a run died before it was remembered.
  const ours = standing === LOST || standing === PROPOSED ? { Примечание: standing } : {};
  const remarkIsOurs = fingerprint(standing) === said.Примечание;
  return Object.fromEntries(
    documentHeadings.flatMap((heading) => {
      const cell = { ...ours, ...after }[heading];
      if (cell === undefined || (after[heading] !== undefined && heading === "Примечание" && !remarkIsOurs))
        return [];
      return [[heading, fingerprint(cellWords(cell, heading))]];
    }),
  );
}

function nameOf(row: StandingRow): string {
  return row.code === "" ? `Контроль сроков, строка ${row.row}` : row.code;
}
