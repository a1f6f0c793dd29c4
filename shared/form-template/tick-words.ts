import { isNeutral, isOfAny } from "../form-filling/understood.ts";
import { wordsOf } from "../form-filling/words.ts";
import { foldSpaces } from "../text/fold.ts";

/** Boxes that forms draw in their cells, and what a ticked one looks like. */
const TICKED = { "☐": "☑", "□": "☑", "▢": "☑", "[ ]": "[x]", "[]": "[x]" } as const satisfies Record<
  string,
  string
>;
const BOX = /[☐□▢☑☒]|\[[ xхvX]?\]/g;
const IS_TICKED = /^(?:[☑☒]|\[[xхvX]\])$/;

/** «V», «+», «✓» alone in a cell: somebody ticked it. */
const MARK = /^(?:[✓✔☑☒+vVxXхХ]|\[x\])$/;
/** «отметьте знаком «V»», «поставьте +»: the form says which mark it wants. */
const WANTED_MARK =
  /(?:отме[тч]|постав|простав|знак|галочк)[^.;]{0,40}?(?:["«“(]\s*([✓✔+vVxXхХ])\s*["»”)]|(?:^|\s)([✓✔+vV])(?=[\s.,;)]|$))/i;
const USUAL_MARK = "✓";

/** Words with a box before each: «☐ приказ ☑ положение». */
export type BoxedWords = {
  /** What stands before the first box. */
  readonly lead: string;
  readonly items: readonly { readonly label: string; readonly ticked: boolean }[];
};

/**
 * The boxes in a cell's words, or null where it has none.
 * @example boxedWords("Есть: ☐ приказ ☑ положение")?.items[1] // { label: "положение", ticked: true }
 */
export function boxedWords(text: string): BoxedWords | null {
  const boxes = [...text.matchAll(BOX)];
  const [first] = boxes;
  if (first === undefined) return null;
  const items = boxes.map((box, place) => ({
    label: foldSpaces(text.slice(box.index + box[0].length, boxes[place + 1]?.index)).replace(/[;,]$/, ""),
    ticked: IS_TICKED.test(box[0]),
  }));
  // «(впишите []» and a box behind its words are something else.
  if (items.length > 1 && items.some(({ label }) => label === "")) return null;
  return { lead: foldSpaces(text.slice(0, first.index)), items };
}

/** The same words with the boxes at these places ticked; everything else, line breaks too, stays. */
export function tickedWords(text: string, places: ReadonlySet<number>): string {
  const crossed = text.includes("☒");
  let place = -1;
  return text.replace(BOX, (box) => {
    place += 1;
    const ticked = TICKED[box as keyof typeof TICKED];
    if (!places.has(place) || ticked === undefined) return box;
    return crossed && ticked === "☑" ? "☒" : ticked;
  });
}

/** Words by which a form says how to answer, and no more. */
const HOW_TO_TICK = [
  "знак|=символом|=символ|галоч|крестик|плюс|=v|=x|=х|отмет|отмеч|постав|простав|столбц|столбец|=графе|=графу|колонк|ячейк|нужн|соответствующ|=выбранный|вариант|строк",
];

/** Whether a text only says how to tick: «Поставьте знак «+» в нужном столбце». */
export function saysHowToTick(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.some((word) => isOfAny(word, HOW_TO_TICK)) &&
    words.every((word) => isNeutral(word) || isOfAny(word, HOW_TO_TICK))
  );
}

export function isMark(text: string): boolean {
  return MARK.test(text.trim());
}

/**
 * The mark a form uses: one that stands in its columns already, else the one its words ask for, else «✓».
 * @param inColumns what stands in the columns to tick
 */
export function markOf(inColumns: readonly string[], texts: readonly string[]): string {
  const standing = inColumns.find(isMark);
  if (standing !== undefined) return standing.trim();
  for (const text of texts) {
    const [, quoted, bare] = WANTED_MARK.exec(text) ?? [];
    if (quoted !== undefined || bare !== undefined) return (quoted ?? bare) as string;
  }
  return inColumns.some((text) => boxedWords(text) !== null) ? "☑" : USUAL_MARK;
}
