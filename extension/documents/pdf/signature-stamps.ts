import { type Box, type PageMarks, type Piece, type Rule, standsIn } from "./page-marks.ts";
import { framesOf } from "./ruled-tables.ts";
import { composeLines, lineText } from "./text-lines.ts";

/** Stamps of an electronic signature say both: that the paper is signed, and with which certificate. */
const saysSigned =
  /документ\s+подписан|подписано?\s+(\S+\s+){0,3}электронн|электронн\S+\s+(цифров\S+\s+)?подпис/i;
const saysHow = /сертификат|владелец/i;

/** A frame with more words than this is a page or a table, not a stamp. */
const longestStamp = 500;

/**
 * Takes stamps of an electronic signature off the page: they are printed over whatever stands there, cells of a table too.
 * @returns the page without them, and the words of each
 */
export function liftSignatureStamps(page: PageMarks): { page: PageMarks; stamps: string[] } {
  if (!page.pieces.some(({ text }) => saysHow.test(text))) return { page, stamps: [] };
  const boxes = framesOf(page.rules).filter((frame) => frame.columns === 1 && frame.rows === 1);
  const stamps: string[] = [];
  let left: PageMarks = page;
  for (const box of [...page.frames, ...boxes].sort((a, b) => areaOf(a) - areaOf(b))) {
    const inside = left.pieces.filter((piece) => piece.turn === 0 && standsIn(box, piece));
    const words = wordsOf(inside);
    if (words.length > longestStamp || !saysSigned.test(words) || !saysHow.test(words)) continue;
    stamps.push(words);
    const own = new Set(inside);
    left = {
      ...left,
      pieces: left.pieces.filter((piece) => !own.has(piece)),
      rules: {
        across: left.rules.across.filter((rule) => !liesIn(rule, box.top, box.bottom, box.left, box.right)),
        down: left.rules.down.filter((rule) => !liesIn(rule, box.left, box.right, box.top, box.bottom)),
      },
    };
  }
  return { page: left, stamps };
}

function wordsOf(pieces: readonly Piece[]): string {
  return composeLines(pieces).map(lineText).join("\n");
}

function liesIn({ at, from, to }: Rule, least: number, most: number, start: number, end: number): boolean {
  return at > least - 2 && at < most + 2 && from > start - 2 && to < end + 2;
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
