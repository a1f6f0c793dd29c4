import type {
  Question,
  QuestionConstraints,
  QuestionKind,
  QuestionOption,
} from "../form-filling/question.ts";
import { columnLetters } from "../workbook/formula-template.ts";
import type { AskedCell } from "./asked-cell.ts";
import { askedCells } from "./asked-cells.ts";
import { formBlocks } from "./form-blocks.ts";
import { templateGrid } from "./template-grid.ts";
import type { CellFormat, CellRule, TemplateCell, TemplateSheet } from "./template-sheet.ts";
import { boxesQuestion, pairQuestion, saysNo, type Ticks } from "./tick-question.ts";
import { saysHowToTick } from "./tick-words.ts";

/** A question of a form that is a workbook, with the cell to answer in. */
export type TemplateQuestion = {
  readonly question: Question;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** "C12" */
  readonly address: string;
  readonly cell: TemplateCell;
  readonly doubt: string;
  /** How it is answered where the answer is a tick; null elsewhere. */
  readonly ticks: Ticks | null;
  /** The question of the row alone, where the head of the column narrows it; null elsewhere. */
  readonly ofRow: Question | null;
  /** The question without what names the whole sheet, as a page without its title. */
  readonly withoutTitles: Question;
};

export type TemplateReading = {
  readonly questions: readonly TemplateQuestion[];
  /** Sheets with a table of organisations in which ours has no row. */
  readonly sheetsWithoutOurs: readonly string[];
};

/**
 * The questions of a region's own form, in the order of its sheets and rows.
 * @param names how our organisation is called, for tables with a row for each
 */
export function readTemplate(sheets: readonly TemplateSheet[], names: readonly string[]): TemplateReading {
  const questions: TemplateQuestion[] = [];
  const sheetsWithoutOurs = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    const grid = templateGrid(sheet);
    for (const block of formBlocks(grid)) {
      const { cells, withoutOurs } = askedCells(grid, block, names);
      if (withoutOurs) sheetsWithoutOurs.add(sheet.name);
      questions.push(...cells.map((cell) => questionAt(sheet.name, block.titles, cell)));
    }
  }
  return { questions, sheetsWithoutOurs: [...sheetsWithoutOurs] };
}

function questionAt(
  sheet: string,
  titles: readonly string[],
  { box, text, section, unit, held, doubt, rowText, pair }: AskedCell,
): TemplateQuestion {
  const tick = pair === null ? boxesQuestion(box, text) : pairQuestion(pair);
  // What is ticked already is shown where it stands.
  const { row, column, cell } = pair !== null && tick !== null && saysNo(tick) ? pair.no : box;
  const address = `${columnLetters(column)}${row}`;
  const { kind, options } = tick ?? kindOf(cell, `${text} ${unit}`);
  const withoutTitles: Question = {
    key: `${sheet}!${columnLetters(box.column)}${box.row}`,
    text,
    section,
    help: unit,
    kind,
    options,
    constraints: constraintsOf(cell.rule, cell.format),
    required: false,
    current: tick !== null ? tick.current : held === "" ? { kind: "empty" } : { kind: "text", text: held },
    barrier: null,
  };
  const above = titles.filter((title) => title !== text && !section.includes(title) && !saysHowToTick(title));
  const question = { ...withoutTitles, section: [...above, ...section] };
  const ofRow = rowText === "" ? null : { ...question, text: rowText };
  const ticks = tick?.ticks ?? null;
  return { question, withoutTitles, ofRow, sheet, row, column, address, cell, doubt, ticks };
}

/** What a cell takes: what its rule says, else what its looks say, else words. */
function kindOf(
  { rule, format }: TemplateCell,
  asked: string,
): { readonly kind: QuestionKind; readonly options: readonly QuestionOption[] } {
  const none: readonly QuestionOption[] = [];
  if (rule?.kind === "list") return { kind: "select", options: optionsOf(rule.options) };
  if (rule?.kind === "number") return { kind: "number", options: none };
  if (rule?.kind === "date" || format === "date") return { kind: "date", options: none };
  const offered = YES_NO.find(([pattern]) => pattern.test(asked));
  if (offered) return { kind: "select", options: optionsOf(offered[1]) };
  return { kind: "text", options: none };
}

/** Two answers that the words of a form offer where the cell itself has no list. */
const YES_NO = [
  [/да ?\/ ?нет|да или нет/i, ["да", "нет"]],
  [/есть ?\/ ?нет/i, ["есть", "нет"]],
  [/имеется ?\/ ?(?:не имеется|отсутствует)/i, ["имеется", "не имеется"]],
] as const satisfies readonly (readonly [RegExp, readonly [string, string]])[];

const optionsOf = (words: readonly string[]): readonly QuestionOption[] =>
  words.map((label) => ({ value: label, label }));

function constraintsOf(rule: CellRule | null, format: CellFormat): QuestionConstraints {
  const limits = rule?.kind === "number" ? rule : null;
  // A cell that shows 0.355 as 35.5 % takes the share.
  const max = format === "percent" ? 1 : (limits?.max ?? null);
  return {
    min: limits?.min == null ? null : String(limits.min),
    max: max === null ? null : String(max),
    step: limits === null ? null : limits.whole ? "1" : "any",
    pattern: null,
    maxLength: rule?.kind === "length" ? rule.most : null,
    inputMode: null,
  };
}
