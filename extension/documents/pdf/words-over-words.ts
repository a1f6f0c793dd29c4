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
const mostNear = 250;

type SeenWord = { readonly piece: Piece; readonly box: Box; readonly letters: string };

/**
 * The words of a page that are printed over other words, line by line: [] where there are none. Not meant are letters drawn twice
 * to look bold or to throw a shadow, lines of underscores below words, and what the edge of a cell hides.
 */
export function wordsOverWords({ pieces }: PageMarks): string[] {
  const seen = pieces
    .filter(({ turn }) => turn === 0)
    .map((piece) => ({ piece, box: seenPart(piece), letters: lettersOf(piece) }))
    .filter(({ letters }) => letters !== "")
    .sort((a, b) => a.piece.y - b.piece.y || a.piece.x - b.piece.x);
  const lines: { y: number; overlap: number; words: string }[] = [];
  seen.forEach((word, index) => {
    const { piece } = word;
    for (const other of seen.slice(index + 1, index + mostNear)) {
      const size = Math.min(piece.size, other.piece.size);
      if (other.piece.y - piece.y >= size * sameHeight) break;
      const width = overlapOf(word, other);
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
function overlapOf(first: SeenWord, second: SeenWord): number {
  const width = Math.min(first.box.right, second.box.right) - Math.max(first.box.left, second.box.left);
  if (width <= Math.min(first.piece.length, second.piece.length) / 2) return 0;
  const height = Math.min(first.box.bottom, second.box.bottom) - Math.max(first.box.top, second.box.top);
  const smaller = Math.min(first.piece.size, second.piece.size);
  const larger = Math.max(first.piece.size, second.piece.size);
  if (larger > smaller * mostTimesLarger || height <= smaller / 2) return 0;
  return first.letters.includes(second.letters) || second.letters.includes(first.letters) ? 0 : width;
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
