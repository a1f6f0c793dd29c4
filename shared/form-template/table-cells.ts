import { VALUE_WORDS } from "../form-filling/changing-words.ts";
import { readText } from "../form-filling/read-text.ts";
import { isNeutral } from "../form-filling/understood.ts";
import { isOfStem } from "../form-filling/words.ts";
import { comparisonKey } from "../text/fold.ts";
import { answerSlots } from "./answer-slots.ts";
import { type AskedCell, asked, asksNothing } from "./asked-cell.ts";
import { type BlockColumns, blockColumns } from "./block-columns.ts";
import type { FormBlock } from "./form-blocks.ts";
import { VALUE_HEAD } from "./form-words.ts";
import { ownRowOf } from "./organisation-rows.ts";
import { leadingNumber, type NamedRow, parentRows } from "./parent-rows.ts";
import { isPlace } from "./row-kinds.ts";
import { type Box, type TemplateGrid, wordsOfBox } from "./template-grid.ts";

export type TableCells = {
  readonly cells: readonly AskedCell[];
  /** It is a table of organisations in which ours has no row. */
  readonly withoutOurs: boolean;
};

/** Rows under heads: those of indicators all, those of organisations ours alone. */
export function tableCells(grid: TemplateGrid, block: FormBlock, names: readonly string[]): TableCells {
  const columns = blockColumns(grid, block);
  const named = block.rows.map((row) => rowWords(grid, columns, block, row));
  const own = ownRowOf(
    block.rows.map((row, index) => ({
      row,
      labels: columns.labels.map((column) => grid.at(row, column).text).filter((text) => text !== ""),
      isEmpty: (named[index] as RowWords).words.length === 0,
    })),
    columns.labels.flatMap((column) => columns.headsOf(column).slice(-1)),
    names,
  );
  if (own.kind === "without-ours") return { cells: [], withoutOurs: true };
  if (own.kind === "row") {
    const places = placesOf(grid, columns, own.row, own.isEmpty);
    const cells = answerSlots(grid, columns, [own.row], places).map(({ box, heads, pair }): AskedCell => {
      const above = [...block.bands, ...heads.slice(0, -1)];
      return { ...asked(box, heads[heads.length - 1] ?? "", above, "", own.doubt), pair };
    });
    return { cells, withoutOurs: false };
  }
  const parents = parentRows(named.map(({ named: each }) => each));
  const cells = block.rows.flatMap((row, index) => {
    const { words, unit } = named[index] as RowWords;
    if (words.length === 0 || asksNothing(words)) return [];
    const label = words[words.length - 1] as string;
    const slots = answerSlots(grid, columns, block.rows, placesOf(grid, columns, row, false));
    return slots.map(({ box, heads, pair }): AskedCell => {
      const head = heads[heads.length - 1] ?? "";
      // «План» and «2024/2025» say when; the row itself says what is asked.
      const isMatrix = slots.length > 1 && head !== "" && !VALUE_HEAD.test(comparisonKey(head));
      const above = [...block.bands, ...words.slice(0, -1), ...(parents[index] ?? [])];
      return isMatrix
        ? {
            ...asked(box, `${label}: ${head}`, [...above, ...heads.slice(0, -1)], unit, ""),
            rowText: saysOnlyHowMany(head) ? "" : label,
            pair,
          }
        : { ...asked(box, label, [...above, ...heads], unit, ""), pair };
    });
  });
  return { cells, withoutOurs: false };
}

/** «Всего», «Количество, чел.»: the head adds nothing to what the row asks. */
function saysOnlyHowMany(head: string): boolean {
  return readText(head).words.every((word) => isNeutral(word) || isOfStem(word, VALUE_WORDS));
}

/** Cells of a row that are answered, or were: those under a head of the columns to answer in. */
function placesOf(
  grid: TemplateGrid,
  columns: BlockColumns,
  row: number,
  withLabels: boolean,
): readonly Box[] {
  return grid.row(row).filter((box) => {
    if (box.row !== row) return false;
    if (!columns.answers.has(box.column) && !(withLabels && columns.labels.includes(box.column)))
      return false;
    return (
      isPlace(grid, box) ||
      (box.kind !== "open" && box.kind !== "closed" && box.kind !== "formula" && !box.cell.closed)
    );
  });
}

type RowWords = { readonly words: readonly string[]; readonly unit: string; readonly named: NamedRow };

function rowWords(grid: TemplateGrid, columns: BlockColumns, { rows }: FormBlock, row: number): RowWords {
  const first = Math.min(...columns.answers, grid.width + 1);
  const left = grid.row(row).filter(({ column }) => column < first);
  const own = left.filter(({ kind }) => kind === "text");
  const words = own.map(({ text }) => text);
  const ordinal = left.find(({ kind }) => kind === "ordinal");
  const unit =
    grid.row(row).find(({ kind, column }) => kind === "unit" && !columns.answers.has(column))?.text ?? "";
  const label = words[words.length - 1] ?? "";
  // A group is named once, in the first of its rows.
  const group = words.length > 0 ? groupsOf(grid, columns, rows, row, own[0]?.column ?? 1) : [];
  return {
    words: [...group, ...words],
    unit,
    named: {
      label,
      number: ordinal ? leadingNumber(wordsOfBox(ordinal)) : leadingNumber(label),
      indent: own[own.length - 1]?.cell.indent ?? 0,
    },
  };
}

/**
 * Names of groups in the columns left of a row's own words, from the rows above. Where a group begins with «всего», its other rows are
 * parts of that.
 */
function groupsOf(
  grid: TemplateGrid,
  { labels }: BlockColumns,
  rows: readonly number[],
  row: number,
  before: number,
): readonly string[] {
  return labels
    .filter((column) => column < before)
    .flatMap((column) => {
      const start = rows
        .filter((each) => each < row)
        .reverse()
        .find((each) => grid.at(each, column).kind === "text");
      if (start === undefined) return [];
      const group = grid.at(start, column).text;
      const whole = labels
        .filter((label) => label > column)
        .map((label) => grid.at(start, label).text)
        .find((text) => WHOLE.test(comparisonKey(text)));
      return whole === undefined ? [group] : [`${group}: ${whole}`, "из них"];
    });
}

const WHOLE = /^(?:всего|итого|общее)/;
