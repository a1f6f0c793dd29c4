import { fillMarks } from "./fill-marks.ts";
import { marksIn } from "./marks.ts";
import type { PaperBlock, PaperLayout } from "./paper-blocks.ts";
import type { PaperChart } from "./paper-chart.ts";
import type { Answers, TemplateUnit } from "./plan-papers.ts";

type BlockOf<K extends PaperBlock["kind"]> = Extract<PaperBlock, { kind: K }>;

/** A block with its placeholders answered and its rows repeated. A chart with nothing to draw has become words. */
export type FilledBlock =
  | Exclude<PaperBlock, BlockOf<"table"> | BlockOf<"chart">>
  | {
      readonly kind: "table";
      readonly headings: readonly string[];
      readonly shares: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "chart"; readonly chart: PaperChart };

/** The placeholders of a paper of ours, in its order: what `planPapers` answers where no file stands between. */
export function layoutUnits({ blocks }: PaperLayout): readonly TemplateUnit[] {
  return blocks.flatMap(piecesOf).flatMap(({ texts, row }) => {
    const marks = [...new Set(texts.flatMap(marksIn))];
    return marks.length === 0 ? [] : [{ repeats: true, row, marks }];
  });
}

/**
 * A paper of ours with its answers.
 * @param copies by unit of `layoutUnits` the answers of each copy
 */
export function filledLayout(
  { blocks }: PaperLayout,
  copies: readonly (readonly Answers[])[],
): readonly FilledBlock[] {
  let unit = 0;
  return blocks.flatMap((block): readonly FilledBlock[] => {
    if (block.kind === "chart") {
      const answers = copies[unit] ?? [];
      unit += 1;
      return answers.map((each) => filledChart(block, each));
    }
    const pieces = piecesOf(block).map(({ texts }) => {
      if (!texts.some((text) => marksIn(text).length > 0)) return [texts];
      const answers = copies[unit] ?? [];
      unit += 1;
      return answers.map((each) => texts.map((text) => fillMarks(text, each)));
    });
    return filledBlock(block, pieces);
  });
}

/** What is repeated as one: a paragraph, or a row of a table with its cells. */
type Piece = { readonly texts: readonly string[]; readonly row: boolean };

function piecesOf(block: PaperBlock): readonly Piece[] {
  const paragraph = (...texts: readonly string[]): Piece => ({ texts, row: false });
  switch (block.kind) {
    case "title":
    case "centre":
    case "text":
    case "fine":
    case "left":
      return [paragraph(block.text)];
    case "right":
      return block.lines.map((line) => paragraph(line));
    case "line":
      return [paragraph(block.label), ...(block.under === undefined ? [] : [paragraph(block.under)])];
    case "two-ends":
      return [paragraph(block.left, block.right)];
    case "table":
      return [{ texts: block.columns.map(({ cell }) => cell), row: true }];
    case "facts":
      return block.rows.map((texts) => ({ texts, row: true }));
    case "signature":
      return [{ texts: [block.post, block.name], row: true }];
    case "chart":
      return [paragraph(block.mark)];
    case "page-break":
      return [];
  }
}

/** @param pieces by piece of the block its copies, by copy its texts */
function filledBlock(
  block: Exclude<PaperBlock, BlockOf<"chart">>,
  pieces: readonly (readonly (readonly string[])[])[],
): readonly FilledBlock[] {
  const copies = pieces.flat();
  switch (block.kind) {
    case "title":
    case "centre":
    case "text":
    case "fine":
    case "left":
      return copies.map(([text = ""]) => ({ ...block, text }));
    case "right":
      return [{ kind: "right", lines: copies.flat() }];
    case "line": {
      const [labels = [], under = []] = pieces;
      const small = under[0]?.[0];
      return labels.map(([label = ""]) => ({
        ...block,
        label,
        ...(small === undefined ? {} : { under: small }),
      }));
    }
    case "two-ends":
      return copies.map(([left = "", right = ""]) => ({ kind: "two-ends", left, right }));
    case "table": {
      const empty = Array.from({ length: block.emptyRows ?? 0 }, () => block.columns.map(() => ""));
      return [
        {
          kind: "table",
          headings: block.columns.map(({ heading }) => heading),
          shares: block.columns.map(({ share }) => share),
          rows: [...copies, ...empty],
        },
      ];
    }
    case "facts":
      return [{ ...block, rows: copies.map(([label = "", value = ""]) => [label, value] as const) }];
    case "signature":
      return copies.map(([post = "", name = ""]) => ({ kind: "signature", post, name }));
    case "page-break":
      return [block];
  }
}

function filledChart({ mark }: BlockOf<"chart">, answers: Answers): FilledBlock {
  const answer = answers.get(mark);
  return answer?.kind === "chart" ? answer : { kind: "fine", text: fillMarks(mark, answers) };
}
