import { comparisonKey } from "../text/fold.ts";
import type { WorkbookDecisions } from "./recognition/workbook-doubt.ts";
import type { TabSnapshot, WorkbookSnapshot } from "./snapshot.ts";
import { textOf } from "./tab-cells.ts";

/**
 * What the program remembers in the workbook itself, so that it goes with every copy of the file: the version of the schema and
 * what people decided. It stands in a column of the hidden «Справочники», a line a fact, in any order.
 */
export type ProgramMemory = {
  /** Null where nothing is remembered: a new workbook, or one older than versions. */
  readonly version: number | null;
  readonly decisions: WorkbookDecisions;
  /** Standard questions of «Анкеты»: the key → where its column stood last, so that a renamed heading is followed. */
  readonly questions: ReadonlyMap<string, RememberedQuestion>;
  /** Where a line stands: its key → one-based row; and the column, null where there is none yet. */
  readonly rows: ReadonlyMap<string, number>;
  readonly column: number | null;
  readonly tab: TabSnapshot | null;
};

export type RememberedQuestion = { readonly heading: string; readonly column: number };

export const MEMORY_HEADING = "Память программы";
export const VERSION_KEY = "версия книги";
/** Between the key of a line and its value; no key holds it. */
const BETWEEN = " → ";
const DECISION = "решение ";
const QUESTION = "вопрос анкеты ";

/** A line as it stands in a cell: «версия книги → 1». */
export function memoryLine(key: string, value: string): string {
  return `${key}${BETWEEN}${value}`;
}

/** The key of the line that keeps a decision. */
export function decisionLineKey(doubt: string): string {
  return `${DECISION}${doubt}`;
}

/** The key and the value of the line that keeps a question of «Анкеты». */
export function questionLine(
  key: string,
  { heading, column }: RememberedQuestion,
): readonly [string, string] {
  return [`${QUESTION}${key}`, `столбец ${column}: ${heading}`];
}

export function readMemory(snapshot: WorkbookSnapshot): ProgramMemory {
  const lists = comparisonKey("Справочники");
  const tab =
    snapshot.tabs.find(({ name }) => comparisonKey(name) === lists) ??
    snapshot.tabs.find(({ rows }) => rows[0]?.some((cell) => textOf(cell) === MEMORY_HEADING)) ??
    null;
  const column = tab === null ? null : memoryColumn(tab);
  const decisions = new Map<string, string>();
  const questions = new Map<string, RememberedQuestion>();
  const rows = new Map<string, number>();
  let version: number | null = null;
  if (tab === null || column === null) return { version, decisions, questions, rows, column, tab };
  tab.rows.forEach((cells, index) => {
    const line = readLine(cells[column - 1]);
    if (line === null) return;
    rows.set(line.key, index + 1);
    if (line.key === VERSION_KEY) version = Math.max(version ?? 0, Number(line.value));
    else if (line.key.startsWith(QUESTION)) {
      const place = PLACE.exec(line.value);
      if (place === null) return;
      questions.set(line.key.slice(QUESTION.length), {
        heading: place[2] as string,
        column: Number(place[1]),
      });
    } else decisions.set(line.key.slice(DECISION.length), line.value);
  });
  return { version, decisions, questions, rows, column, tab };
}

/** «столбец 5: Комфортность участия в программе» */
const PLACE = /^столбец (\d{1,4}): (.+)$/s;

function readLine(cell: unknown): { readonly key: string; readonly value: string } | null {
  if (typeof cell !== "string") return null;
  // The keys of decisions are people's words, the values of questions too: an arrow may stand in them.
  const at = cell.startsWith(QUESTION) ? cell.indexOf(BETWEEN) : cell.lastIndexOf(BETWEEN);
  if (at < 0) return null;
  const [key, value] = [cell.slice(0, at), cell.slice(at + BETWEEN.length)];
  const isVersion = key === VERSION_KEY && /^\d{1,4}$/.test(value);
  return isVersion || key.startsWith(DECISION) || key.startsWith(QUESTION) ? { key, value } : null;
}

/** By its heading, or by its lines where somebody sorted the tab or wrote over the heading. */
function memoryColumn(tab: TabSnapshot): number | null {
  const named = (tab.rows[0] ?? []).indexOf(MEMORY_HEADING);
  if (named >= 0) return named + 1;
  for (const row of tab.rows) {
    const at = row.findIndex((cell) => readLine(cell) !== null);
    if (at >= 0) return at + 1;
  }
  return null;
}
