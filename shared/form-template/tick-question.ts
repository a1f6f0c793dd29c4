import { placesSaying } from "../form-filling/conversion/yes-or-no.ts";
import type { Question, QuestionAnswer } from "../form-filling/question.ts";
import type { YesNoPair } from "./answer-slots.ts";
import { type Box, wordsOfBox } from "./template-grid.ts";
import type { TemplateCell } from "./template-sheet.ts";
import { boxedWords, tickedWords } from "./tick-words.ts";

/** An answer that is a tick: in one of two cells, or in the boxes among a cell's words. */
export type Ticks =
  | {
      readonly kind: "columns";
      readonly yes: TickCell;
      readonly no: TickCell;
      readonly mark: string;
    }
  | { readonly kind: "boxes"; readonly words: string };

export type TickCell = { readonly row: number; readonly column: number; readonly cell: TemplateCell };

/** What a question is where it is answered by a tick. */
export type TickQuestion = Pick<Question, "kind" | "options" | "current"> & { readonly ticks: Ticks };

/** «Да | Нет» as a choice of two; what stands in either cell already is the answer. */
export function pairQuestion({ yes, no, yesWords, noWords, mark }: YesNoPair): TickQuestion {
  const current: readonly string[] = [...(holds(yes) ? [YES] : []), ...(holds(no) ? [NO] : [])];
  return {
    kind: "radio",
    options: [
      { value: YES, label: yesWords },
      { value: NO, label: noWords },
    ],
    current: current.length === 0 ? { kind: "empty" } : { kind: "options", values: current },
    ticks: { kind: "columns", yes: placeOf(yes), no: placeOf(no), mark },
  };
}

const YES = "yes";
const NO = "no";

/** Whether «нет» alone is ticked already. */
export function saysNo({ current }: TickQuestion): boolean {
  return current.kind === "options" && current.values.join() === NO;
}

function placeOf({ row, column, cell }: Box): TickCell {
  return { row, column, cell };
}

function holds(box: Box): boolean {
  if (box.kind === "open" || box.kind === "unit") return false;
  const boxed = boxedWords(wordsOfBox(box));
  return boxed === null || boxed.items.some(({ ticked }) => ticked);
}

/** Boxes in a cell: a single one without words is «да», two that say «да» and «нет» a choice, others a group. */
export function boxesQuestion({ cell: { value } }: Box, question: string): TickQuestion | null {
  const words = typeof value === "string" ? value : "";
  const boxed = boxedWords(words);
  if (boxed === null) return null;
  const ticks: Ticks = { kind: "boxes", words };
  const [only, another] = boxed.items;
  if (another === undefined && only?.label === "")
    return {
      kind: "checkbox",
      options: [],
      current: only.ticked ? { kind: "checked", checked: true } : { kind: "empty" },
      ticks,
    };
  const options = boxed.items.map(({ label }, place) => ({ value: String(place), label }));
  const held = boxed.items.flatMap(({ ticked }, place) => (ticked ? [String(place)] : []));
  const labels = options.map(({ label }) => label);
  const isChoice = [true, false].every((answer) => placesSaying(answer, labels, question).length === 1);
  return {
    kind: isChoice ? "radio" : "check-group",
    options,
    current: held.length === 0 ? { kind: "empty" } : { kind: "options", values: held },
    ticks,
  };
}

/** Where an answer is ticked and what stands there then; null where nothing is to be ticked. */
export function tickedCell(
  ticks: Ticks,
  own: TickCell,
  answer: QuestionAnswer,
): (TickCell & { readonly content: string }) | null {
  if (ticks.kind === "columns") {
    if (answer.kind !== "options" || answer.values.length !== 1) return null;
    return { ...(answer.values[0] === YES ? ticks.yes : ticks.no), content: ticks.mark };
  }
  const places =
    answer.kind === "options"
      ? answer.values.map(Number)
      : answer.kind === "checked" && answer.checked
        ? [0]
        : [];
  if (places.length === 0) return null;
  return { ...own, content: tickedWords(ticks.words, new Set(places)) };
}
