import type { GridRow } from "../../document/document-grid.ts";
import type { Deciding } from "../deciding.ts";
import type { ColumnKind } from "./column-wordings.ts";
import { type Column, cellText } from "./columns.ts";
import { kindByContent } from "./guessed-columns.ts";

/** What a person may say of a column, in the order it is offered. */
const columnOptions = [
  "activity",
  "stage",
  "deadline",
  "assignee",
  "outcome",
  "content",
  "number",
  "foreign",
] as const;

/** How many cells of a column without a heading stand for it in a question. */
const cellsShown = 3;

/**
 * The columns as the person decided where they are doubtful: a heading of unknown wording over cells with words, a second column
 * that may name what is to be done, columns known by their cells alone (`guessed`).
 */
export function decideColumns(
  columns: readonly Column[],
  rows: readonly GridRow[],
  place: string,
  guessed: boolean,
  deciding: Deciding,
): Column[] {
  const textsOf = (at: number) => rows.map((row) => cellText(row.cells[at] ?? null));
  const has = (kind: ColumnKind) => columns.some((column) => column.kind === kind);
  let chosenActivity = -1;
  const decided = columns.map((column, at): Column => {
    const texts = textsOf(at).filter((text) => text !== "");
    const own = ownReading(column, texts, guessed, has);
    if (own === null) return column;
    const shown = column.heading !== "" ? column.heading : texts.slice(0, cellsShown).join(" | ");
    const options = [own, ...columnOptions.filter((option) => option !== own)];
    const option = deciding.choose({ kind: "column", place, words: shown, options });
    if (option === "activity" && column.kind !== "activity") chosenActivity = at;
    return option === (column.kind ?? "foreign") ? column : told(column, option);
  });
  if (chosenActivity < 0) return decided;
  return decided.map((column, at) =>
    column.kind === "activity" && at !== chosenActivity ? { ...column, kind: "content" } : column,
  );
}

/** The reader's own reading of a doubtful column; null where there is no doubt. */
function ownReading(
  column: Column,
  texts: readonly string[],
  guessed: boolean,
  has: (kind: ColumnKind) => boolean,
): string | null {
  if (texts.length === 0 || column.foreign) return null;
  if (guessed) return column.kind === "number" ? null : (column.kind ?? "foreign");
  if (column.rival) return column.kind ?? "foreign";
  if (column.kind !== null || column.heading === "") return null;
  const byContent = kindByContent(texts);
  if (byContent !== null && byContent !== "number" && !has(byContent)) return byContent;
  return "foreign";
}

function told(column: Column, option: string): Column {
  if (option === "foreign") return { kind: null, heading: column.heading, foreign: true };
  return { kind: option as ColumnKind, heading: column.heading };
}
