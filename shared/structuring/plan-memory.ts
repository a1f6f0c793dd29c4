import { describeWorkbookDoubt } from "../messages/describe-workbook-doubt.ts";
import type { Decisions } from "../roadmap/doubt.ts";
import { comparisonKey } from "../text/fold.ts";
import { lastUsedColumn, recogniseWorkbook } from "../workbook/locate.ts";
import { migrations, SCHEMA_VERSION, workbookVersion } from "../workbook/migrations/migrations.ts";
import {
  decisionLineKey,
  MEMORY_HEADING,
  memoryLine,
  readMemory,
  VERSION_KEY,
} from "../workbook/program-memory.ts";
import type { WorkbookDoubt } from "../workbook/recognition/workbook-doubt.ts";
import { cellAt } from "../workbook/tab-cells.ts";
import type { Planning } from "./planning.ts";

/** An answer may raise a question that was not there before; deeper than this nobody is asked. */
const MOST_ROUNDS = 5;

/**
 * Plans to remember in the workbook what the person decided about its tabs and columns. Everything planned after it goes by that.
 * Answers to what is not asked are of no effect.
 */
export function planDecisions(planning: Planning, decisions: Decisions): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const answered = recogniseWorkbook(planning.now).doubts.filter((doubt) => isNews(doubt, decisions));
    if (answered.length === 0) return;
    for (const doubt of answered) {
      const answer = decisions[doubt.key] as string;
      planLine(planning, decisionLineKey(doubt.key), answer);
      const { question, options } = describeWorkbookDoubt(doubt);
      const label = options.find(({ id }) => id === answer)?.label ?? answer;
      planning.say(`Запомнить ответ: ${question} – ${label}.`);
    }
  }
}

function isNews({ key, options, chosen, decided }: WorkbookDoubt, decisions: Decisions): boolean {
  const answer = decisions[key];
  return answer !== undefined && options.includes(answer) && !(decided && sameAnswer(answer, chosen));
}

function sameAnswer(answer: string, chosen: string | null): boolean {
  return chosen !== null && comparisonKey(answer) === comparisonKey(chosen);
}

/** Plans the steps from an older schema, and to remember the present version once they are done. */
export function planVersion(planning: Planning): void {
  const version = workbookVersion(planning.now);
  for (const { change, edits } of migrations.slice(version ?? SCHEMA_VERSION)) {
    const step = edits(planning.now);
    if (step.length > 0) planning.say(change);
    planning.add(...step);
  }
  if (readMemory(planning.now).version !== SCHEMA_VERSION)
    planLine(planning, VERSION_KEY, String(SCHEMA_VERSION));
}

/** Plans a line of the program's memory: over the line of the same key, else below the others. */
export function planLine(planning: Planning, key: string, value: string): void {
  const memory = readMemory(planning.now);
  const { tab } = memory;
  if (tab === null) return;
  const line = memoryLine(key, value);
  if (memory.column === null) {
    const column = lastUsedColumn(tab) + 1;
    planning.add({ kind: "set-cells", tab: tab.name, row: 1, column, cells: [[MEMORY_HEADING], [line]] });
    return;
  }
  const row = memory.rows.get(key) ?? firstFreeRow(tab.rows, memory.column);
  const expected = [[cellAt(tab, row, memory.column)]];
  planning.add({ kind: "set-cells", tab: tab.name, row, column: memory.column, cells: [[line]], expected });
}

/** Plans several lines: over those of the same keys, the new ones below the others in one edit. */
export function planLines(planning: Planning, lines: readonly (readonly [string, string])[]): void {
  const memory = readMemory(planning.now);
  if (memory.tab === null || memory.column === null) return;
  for (const [key, value] of lines) if (memory.rows.has(key)) planLine(planning, key, value);
  const fresh = lines.filter(([key]) => !memory.rows.has(key));
  if (fresh.length === 0) return;
  const row = firstFreeRow(memory.tab.rows, memory.column);
  const cells = fresh.map(([key, value]) => [memoryLine(key, value)]);
  planning.add({
    kind: "set-cells",
    tab: memory.tab.name,
    row,
    column: memory.column,
    cells,
    expected: cells.map(() => [null]),
  });
}

function firstFreeRow(rows: readonly (readonly unknown[])[], column: number): number {
  let last = 1;
  rows.forEach((row, index) => {
    const cell = row[column - 1];
    if (cell !== null && cell !== undefined && cell !== "") last = index + 1;
  });
  return last + 1;
}
