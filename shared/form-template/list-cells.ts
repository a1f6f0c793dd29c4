import { type AskedCell, asked, asksNothing } from "./asked-cell.ts";
import type { FormBlock } from "./form-blocks.ts";
import { leadingNumber, parentRows } from "./parent-rows.ts";
import { isPlace } from "./row-kinds.ts";
import { type Box, type TemplateGrid, wordsOfBox } from "./template-grid.ts";
import { boxedWords } from "./tick-words.ts";

/** Words and the place right of them; several such pairs may stand in a row. */
export function listCells(grid: TemplateGrid, block: FormBlock): readonly AskedCell[] {
  const lines = block.rows.map((row) => pairsOf(grid, row));
  const parents = parentRows(
    lines.map((pairs) => {
      const first = pairs.named;
      return { label: first?.text ?? "", number: pairs.number, indent: first?.cell.indent ?? 0 };
    }),
  );
  return lines.flatMap(({ pairs, places, boxes }, index) => {
    if (pairs.length === 0 && boxes.length > 0) return boxes.map((box) => ofItself(box, block));
    if (pairs.length === 0) return underBand(block, index, places);
    const asking = pairs.filter(({ words }) => !asksNothing(words));
    return asking.map(
      ({ words, place, unit }): AskedCell =>
        asked(place, words.join(": "), [...block.bands, ...(parents[index] ?? [])], unit, ""),
    );
  });
}

/** Boxes that nothing beside them names: their own words do, or those above. */
function ofItself(box: Box, { titles, bands }: FormBlock): AskedCell {
  const lead = boxedWords(box.text)?.lead ?? "";
  const above = [...titles, ...bands];
  return asked(box, lead || (above[above.length - 1] ?? ""), lead === "" ? [] : bands, "", "");
}

/** A place right below the words that name it. */
function underBand(
  { titles, bands, bandAbove }: FormBlock,
  index: number,
  places: readonly Box[],
): readonly AskedCell[] {
  const [place, another] = places;
  const above = [...titles, ...bands];
  const text = above[above.length - 1];
  if (index > 0 || !bandAbove || text === undefined || place === undefined || another) return [];
  return [asked(place, text, [], "", "")];
}

type Pair = { readonly words: readonly string[]; readonly place: Box; readonly unit: string };

function pairsOf(grid: TemplateGrid, row: number) {
  const pairs: Pair[] = [];
  const boxes = grid.row(row);
  let words: string[] = [];
  let unit = "";
  let number = "";
  let named: Box | null = null;
  const isFreeBox = (box: Box) => isLoneBox(box) && !pairs.some(({ place }) => place === box);
  boxes.forEach((box, index) => {
    const isHeld =
      box.kind === "filled" ||
      box.kind === "boxes" ||
      (box.kind === "ordinal" && typeof box.cell.value === "number" && words.length > 0);
    const before = boxes[index - 1];
    if (box.kind === "text" && words.length === 0 && before !== undefined && isFreeBox(before)) {
      // «☐ | Положение о наставничестве»
      pairs.push({ words: [box.text], place: before, unit: "" });
      named ??= box;
    } else if (box.kind === "text") {
      words.push(box.text);
      named ??= box;
    } else if (box.kind === "unit") unit = box.text;
    else if (box.kind === "ordinal" && words.length === 0) number ||= leadingNumber(wordsOfBox(box));
    else if (
      box.row === row &&
      words.length > 0 &&
      ((isPlace(grid, box) && (box.cell.drawn || isNext(boxes, index))) || isHeld)
    ) {
      const right = boxes[index + 1];
      pairs.push({ words, place: box, unit: unit || (right?.kind === "unit" ? right.text : "") });
      words = [];
      unit = "";
    } else if (box.kind === "formula") words = [];
  });
  // «да/нет», «чел.» with nothing behind it shows where the answer goes.
  const [last] = boxes.filter(({ kind }) => kind !== "open").slice(-1);
  if (words.length > 0 && last?.kind === "unit" && !last.cell.closed)
    pairs.push({ words, place: last, unit: last.text });
  const places = boxes.filter((box) => box.row === row && isPlace(grid, box) && box.cell.drawn);
  const boxed = boxes.filter((box) => box.row === row && box.kind === "boxes");
  const first = named as Box | null;
  return { pairs, places, boxes: boxed, named: first, number: number || leadingNumber(first?.text ?? "") };
}

/** A box without words of its own. */
function isLoneBox({ kind, text }: Box): boolean {
  return kind === "boxes" && boxedWords(text)?.items.every(({ label }) => label === "") === true;
}

/** Whether words stand right beside a place; only drawn places may stand further off. */
function isNext(boxes: readonly Box[], index: number): boolean {
  const left = boxes[index - 1];
  return left !== undefined && (left.kind === "text" || left.kind === "unit");
}
