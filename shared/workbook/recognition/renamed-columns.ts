import { isOneSlipAway } from "../../text/distance.ts";
import { comparisonKey } from "../../text/fold.ts";
import type { ColumnSpec, TabSpec } from "../schema/tab-spec.ts";
import type { TabSnapshot } from "../snapshot.ts";
import { evidence, filledCells } from "./column-evidence.ts";
import { columnName } from "./column-name.ts";
import { headingKey } from "./heading-key.ts";
import { type HeadingSynonyms, headingSynonyms } from "./heading-synonyms.ts";
import { ownAnswers, type WorkbookDecisions, type WorkbookDoubt } from "./workbook-doubt.ts";

export type RenamedQuestion = {
  readonly spec: TabSpec;
  readonly tab: TabSnapshot;
  readonly headingRow: number;
  readonly headings: readonly string[];
  /** What was found by its own heading. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly ColumnSpec[];
  readonly decisions: WorkbookDecisions;
};

/** How much speaks for a column being the one sought: `sure` is taken, `perhaps` is asked about. */
type Likeness = "sure" | "perhaps";

/**
 * Headings of the schema that no cell says, among the columns whose heading the schema does not know: by synonyms, by a slip of the
 * hand, by what the cells hold, by standing between the same neighbours. What is taken without a question is likely from one side
 * only: one such column, and no other heading it could be.
 */
export function recogniseRenamed(question: RenamedQuestion): {
  readonly columns: ReadonlyMap<string, number>;
  readonly doubts: readonly WorkbookDoubt[];
} {
  const found = new Map<string, number>();
  const doubts: WorkbookDoubt[] = [];
  const free = freeColumns(question);
  const likeness = new Map(
    question.missing.map((column) => [
      column.heading,
      free.flatMap((at): [number, Likeness][] => {
        const how = likenessOf(question, column, at);
        return how === null ? [] : [[at, how]];
      }),
    ]),
  );
  for (const column of question.missing) {
    const candidates = likeness.get(column.heading) as [number, Likeness][];
    const sure = candidates.filter(([, how]) => how === "sure");
    const [only] = sure;
    const isWanted = ([at]: readonly [number, Likeness]) =>
      [...likeness].some(
        ([heading, others]) =>
          heading !== column.heading && others.some(([other, how]) => other === at && how === "sure"),
      );
    if (only && sure.length === 1 && !isWanted(only)) found.set(column.heading, only[0]);
  }
  const taken = new Set(found.values());
  for (const column of question.missing) {
    if (found.has(column.heading)) continue;
    const candidates = (likeness.get(column.heading) as [number, Likeness][]).filter(
      ([at]) => !taken.has(at),
    );
    if (candidates.length === 0) continue;
    const doubt = doubtAbout(
      question,
      column,
      candidates.map(([at]) => at),
    );
    doubts.push(doubt);
    const at = candidates.find(([each]) => columnName(question.headings, each) === doubt.chosen)?.[0];
    if (at !== undefined && ![...found.values()].includes(at)) found.set(column.heading, at);
  }
  return { columns: found, doubts };
}

/** Columns with a heading or with cells that are none of ours. */
function freeColumns({ tab, headingRow, headings, columns }: RenamedQuestion): readonly number[] {
  const known = new Set(columns.values());
  const width = Math.max(headings.length, ...tab.rows.slice(headingRow).map((row) => row.length));
  const free: number[] = [];
  for (let column = 1; column <= width; column += 1) {
    if (known.has(column)) continue;
    const isNamed = (headings[column - 1] ?? "").trim() !== "";
    if (isNamed || filledCells(tab, headingRow, column).length > 0) free.push(column);
  }
  return free;
}

function likenessOf(question: RenamedQuestion, column: ColumnSpec, at: number): Likeness | null {
  const { spec, tab, headingRow, headings } = question;
  const answer = question.decisions.get(doubtKey(spec, column));
  if (answer !== undefined && sameAnswer(columnName(headings, at), answer)) return "perhaps";
  const text = (headings[at - 1] ?? "").trim();
  const cells = evidence(spec, column, filledCells(tab, headingRow, at));
  const name = text === "" ? null : nameLikeness(spec, column, text);
  if (name === "sure") return cells !== "contradicts" || isTypedOver(column) ? "sure" : "perhaps";
  if (name === "perhaps") return cells === "confirms" ? "sure" : cells === "possible" ? "perhaps" : null;
  // Codes of ours and our own formulas stand nowhere else.
  if (cells === "confirms" && column.kind !== "list") return "sure";
  if (cells === "confirms") return "perhaps";
  return cells === "possible" && isCalculated(column) === false && isBetween(question, column, at)
    ? "perhaps"
    : null;
}

/** People write values over formulas; such a column is told by its name alone. */
function isTypedOver(column: ColumnSpec): boolean {
  return column.kind === "formula";
}

function isCalculated(column: ColumnSpec): boolean {
  return column.kind === "formula" || column.kind === "code";
}

/** A word so short changes its meaning with a letter. */
const LEAST_FOR_A_SLIP = 5;

function nameLikeness(spec: TabSpec, column: ColumnSpec, text: string): Likeness | null {
  const key = headingKey(text);
  const wanted = headingKey(column.heading);
  const tabSynonyms: Readonly<Record<string, HeadingSynonyms>> =
    (headingSynonyms as Readonly<Record<string, Readonly<Record<string, HeadingSynonyms>>>>)[spec.name] ?? {};
  const { sure = [], perhaps = [] } = tabSynonyms[column.heading] ?? {};
  const isSlip = wanted.length >= LEAST_FOR_A_SLIP && isOneSlipAway(key, wanted);
  if (key === wanted || isSlip || sure.some((each) => headingKey(each) === key)) return "sure";
  if (perhaps.some((each) => headingKey(each) === key)) return "perhaps";
  // «Категория (по приказу)», «Срок сдачи»: our words with others around them.
  const words = new Set(key.split(" "));
  return wanted.length >= LEAST_FOR_A_SLIP && wanted.split(" ").every((word) => words.has(word))
    ? "perhaps"
    : null;
}

/** Whether the column stands where the schema has the one sought: its known neighbours of the schema are the same. */
function isBetween({ spec, columns }: RenamedQuestion, column: ColumnSpec, at: number): boolean {
  const order = spec.columns.map(({ heading }) => heading);
  const place = order.indexOf(column.heading);
  const known = [...columns].sort(([, a], [, b]) => a - b);
  const left = known.filter(([, other]) => other < at).pop()?.[0] ?? null;
  const right = known.find(([, other]) => other > at)?.[0] ?? null;
  const before =
    order
      .slice(0, place)
      .filter((heading) => columns.has(heading))
      .pop() ?? null;
  const after = order.slice(place + 1).find((heading) => columns.has(heading)) ?? null;
  // To the right of everything people keep their own columns and remarks.
  return left === before && right === after && right !== null;
}

function doubtAbout(
  { spec, tab, headings, decisions }: RenamedQuestion,
  column: ColumnSpec,
  candidates: readonly number[],
): WorkbookDoubt {
  const key = doubtKey(spec, column);
  const options = [...candidates.map((at) => columnName(headings, at)), ownAnswers.absent];
  const answer = decisions.get(key);
  const chosen = options.find((option) => answer !== undefined && sameAnswer(option, answer)) ?? null;
  return {
    key,
    kind: "column",
    place: tab.name,
    words: column.heading,
    options,
    chosen,
    decided: chosen !== null,
  };
}

function doubtKey(spec: TabSpec, column: ColumnSpec): string {
  return `book:column:${comparisonKey(spec.name)}|${comparisonKey(column.heading)}`;
}

function sameAnswer(option: string, answer: string): boolean {
  return option === answer || comparisonKey(option) === comparisonKey(answer);
}
