import { glyphText } from "./glyph-text.ts";
import { combine, identity, type Matrix, matrixOf, place } from "./matrix.ts";
import { type Box, liesWholeIn, type Piece, type Turn } from "./page-marks.ts";

/** A glyph as pdfjs hands it over; `width` is in thousandths of the font's size (or in units of a Type 3 font). */
export type Glyph = { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean };

/** The text state that `q` and `Q` keep (PDF 32000, 9.3). */
export type TextStyle = {
  readonly size: number;
  readonly widthScale: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
};

export const plainStyle: TextStyle = {
  size: 0,
  widthScale: 0.001,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** A gap wider than this share of the font's size ends a piece; whether it is a space is told by the line it stands in. */
const jump = 0.15;

/** A move along the line by more than this share of the font's size goes to another place, not to the next letters. */
const leap = 0.3;

/** Follows the text operators of a page and lists what they draw, piece by piece. */
export class TextPen {
  readonly pieces: Piece[] = [];
  #matrix: Matrix = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #run = 0;
  #size = 0;
  #space: { x: number; y: number } | null = null;

  begin(): void {
    this.setMatrix([...identity]);
  }

  setMatrix(values: unknown): void {
    this.#matrix = matrixOf(values);
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
    this.#run += 1;
  }

  move(x: number, y: number): void {
    if (y !== 0 || Math.abs(this.#lineX + x - this.#x) > leap * this.#size) this.#run += 1;
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  /** @param window what can be seen: pieces that do not lie in it whole keep it */
  show(glyphs: readonly (Glyph | number | null)[], style: TextStyle, ctm: Matrix, window: Box): void {
    const first = this.pieces.length;
    this.#draw(glyphs, style, ctm);
    for (let index = first; index < this.pieces.length; index++) {
      const piece = this.pieces[index] as Piece;
      if (!liesWholeIn(window, piece)) this.pieces[index] = { ...piece, window };
    }
  }

  #draw(glyphs: readonly (Glyph | number | null)[], style: TextStyle, ctm: Matrix): void {
    const matrix = combine(ctm, this.#matrix);
    const size = Math.abs(style.size) * Math.hypot(matrix[2], matrix[3]);
    this.#size = Math.abs(style.size);
    const turn = turnOf(matrix[0] * Math.sign(style.size || 1), matrix[1] * Math.sign(style.size || 1));
    const along = Math.hypot(matrix[0], matrix[1]) * Math.abs(style.stretch);
    let open: { text: string; from: number; to: number; spaceBefore: boolean } | null = null;
    let x = 0;
    const at = (offset: number) => place(matrix, this.#x + offset * style.stretch, this.#y + style.rise);
    const close = () => {
      if (!open) return;
      const start = at(open.from);
      this.pieces.push({
        text: open.text,
        ...start,
        length: Math.abs(open.to - open.from) * along,
        size,
        turn,
        run: this.#run,
        spaceBefore: open.spaceBefore,
        spaceAfter: false,
      });
      open = null;
    };
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        x -= (glyph * style.size) / 1000;
        continue;
      }
      if (!glyph) continue;
      const width = (glyph.width ?? 0) * style.widthScale * style.size;
      const spacing = style.charSpacing + (glyph.isSpace ? style.wordSpacing : 0);
      const text = glyphText(glyph.unicode ?? "");
      if (text === " ") {
        close();
        this.#markSpace(at(x), at(x + width + spacing), size);
      } else if (text !== "") {
        const begun: { text: string; to: number } | null = open;
        if (
          begun !== null &&
          Math.abs(x - (begun as { to: number }).to - style.charSpacing) > jump * Math.abs(style.size)
        )
          close();
        open ??= { text: "", from: x, to: x, spaceBefore: this.#spaceReaches(at(x), size) };
        open.text += text;
        open.to = x + width;
      }
      x += width + spacing;
    }
    close();
    this.#x += x * style.stretch;
  }

  #markSpace(from: { x: number; y: number }, to: { x: number; y: number }, size: number): void {
    const last = this.pieces[this.pieces.length - 1];
    if (last && Math.abs(from.y - last.y) + Math.abs(from.x - last.x) < last.length + size)
      last.spaceAfter = true;
    this.#space = to;
  }

  #spaceReaches(point: { x: number; y: number }, size: number): boolean {
    const space = this.#space;
    this.#space = null;
    return space !== null && Math.hypot(space.x - point.x, space.y - point.y) < size;
  }
}

function turnOf(dx: number, dy: number): Turn {
  const quarters = Math.atan2(dy, dx) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) > 0.05) return "askew";
  return (((nearest % 4) + 4) % 4) as 0 | 1 | 2 | 3;
}
