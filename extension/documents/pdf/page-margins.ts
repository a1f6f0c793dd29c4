import type { Piece } from "./page-marks.ts";

/** Headers and footers that a program prints by itself stand so near the edge of the paper, points (a centimetre and a half). */
const NEAR_EDGE = 42;
/** So near the edge (a centimetre) stands no text of a document that has margins at all. */
const AT_EDGE = 28;
/** Between a header or footer and the text is more white than so many letters are high. */
const WHITE = 1.2;

export type PartedPage = { readonly body: readonly Piece[]; readonly margins: readonly Piece[] };

type EdgeLine = { readonly key: string; readonly y: number; readonly size: number; readonly pieces: Piece[] };

/**
 * Parts the printed headers and footers of pages (date, title, address, page number) from their text: without lines of a table to
 * go by they would be taken for its rows. A line belongs to the margin where it repeats from page to page (numbers apart), or
 * stands at the very edge in letters smaller than the text; and in both cases only with white between it and the text.
 */
export function partMargins(
  pages: readonly { readonly height: number; readonly pieces: readonly Piece[] }[],
): PartedPage[] {
  const edgeLines = pages.map(({ height, pieces }) => linesNearEdges(pieces, height));
  const seen = new Map<string, number>();
  for (const lines of edgeLines)
    for (const key of new Set(lines.map((line) => line.key))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map(({ height, pieces }, index) => {
    const usual = usualSize(pieces);
    const margins = new Set(
      (edgeLines[index] as EdgeLine[])
        .filter(({ key, y, size, pieces: own }) => {
          const repeats = (seen.get(key) ?? 0) > 1;
          const small = size < usual * 0.95 && Math.min(y, height - y) < AT_EDGE;
          return (repeats || small) && standsApart(y, size, own, pieces);
        })
        .flatMap((line) => line.pieces),
    );
    return {
      body: pieces.filter((piece) => !margins.has(piece)),
      margins: [...margins],
    };
  });
}

/** The lines near the upper and the lower edge, by their heights. */
function linesNearEdges(pieces: readonly Piece[], height: number): EdgeLine[] {
  const byHeight = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (Math.min(piece.y, height - piece.y) >= NEAR_EDGE) continue;
    const place =
      piece.y < height / 2 ? `top ${Math.round(piece.y)}` : `bottom ${Math.round(height - piece.y)}`;
    byHeight.set(place, [...(byHeight.get(place) ?? []), piece]);
  }
  return [...byHeight].map(([place, own]) => {
    const words = [...own].sort((a, b) => a.x - b.x).map(({ text }) => text.replace(/\d+/g, "#"));
    const sizes = own.map(({ size }) => size);
    return { key: `${place} ${words.join("")}`, y: own[0]!.y, size: Math.max(...sizes), pieces: own };
  });
}

/** Whether there is white on the side of the text; lines of the same margin (a title above a date) count as one. */
function standsApart(y: number, size: number, own: readonly Piece[], pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => {
    const away = Math.abs(piece.y - y);
    return own.includes(piece) || away < 0.5 || away - piece.size * 0.8 > size * WHITE;
  });
}

function usualSize(pieces: readonly Piece[]): number {
  const sizes = pieces.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
