import { type Box, boxOf, type PageMarks, type Piece } from "./page-marks.ts";

/** Printed over each other on fewer lines than this, words are a stamp or a page number that came too close. */
const fewestLines = 2;
/** Baselines closer than this share of the letters' size leave more than half of each letter on the other. */
const sameHeight = 0.5;
/** Watermarks are larger than the text they lie over. */
const mostTimesLarger = 1.6;
/** On a line so much of the words, in sizes of the font, lies over others: two letters. */
const leastOverlap = 0.9;
/** So many words stand within half a line of each other only where somebody means harm. */
const mostNear = 300;

/**
 * The words of a page that are printed over other words, line by line: [] where there are none. Not meant are letters drawn twice
 * to look bold or to throw a shadow, lines of underscores below words, and what the edge of a cell hides.
 */
export function wordsOverWords({ pieces }: PageMarks): string[] {
  const seen = pieces
    .filter((piece) => piece.turn === 0 && lettersOf(piece) !== "")
    .map((piece) => ({ piece, box: seenPart(piece) }))
    .sort((a, b) => a.piece.y - b.piece.y || a.piece.x - b.piece.x);
  const lines: { y: number; overlap: number; words: string }[] = [];
  seen.forEach(({ piece, box }, index) => {
    for (const other of seen.slice(index + 1, index + mostNear)) {
      const size = Math.min(piece.size, other.piece.size);
      if (other.piece.y - piece.y >= size * sameHeight) break;
      const width = overlapOf(piece, box, other.piece, other.box);
      if (width === 0) continue;
      const last = lines[lines.length - 1];
      if (last && piece.y - last.y < size * sameHeight) last.overlap += width / size;
      else lines.push({ y: piece.y, overlap: width / size, words: `${piece.text} / ${other.piece.text}` });
    }
  });
  const found = lines.filter(({ overlap }) => overlap >= leastOverlap);
  return found.length < fewestLines ? [] : found.map(({ words }) => words);
}

/** How wide (points) different words lie over each other; 0 where they do by half a letter or less. */
function overlapOf(first: Piece, box: Box, second: Piece, other: Box): number {
  if (Math.max(first.size, second.size) > Math.min(first.size, second.size) * mostTimesLarger) return 0;
  const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  if (width <= Math.min(first.length, second.length) / 2) return 0;
  if (height <= Math.min(first.size, second.size) / 2) return 0;
  const [one, two] = [lettersOf(first), lettersOf(second)];
  return one.includes(two) || two.includes(one) ? 0 : width;
}

function seenPart(piece: Piece): Box {
  const own = boxOf(piece);
  const { window } = piece;
  if (window === undefined) return own;
  return {
    left: Math.max(own.left, window.left),
    right: Math.min(own.right, window.right),
    top: Math.max(own.top, window.top),
    bottom: Math.min(own.bottom, window.bottom),
  };
}

function lettersOf({ text }: Piece): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
