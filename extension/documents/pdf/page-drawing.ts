import { combine, type Matrix, matrixOf } from "./matrix.ts";
import type { Box, PageMarks, Piece } from "./page-marks.ts";
import { boundsOfAll, outlinesOf, type Painted, paintFill, paintStroke } from "./painted-paths.ts";
import { type Glyph, plainStyle, TextPen, type TextStyle } from "./text-pen.ts";

/** Operators of a page's drawing that matter here, by their numbers in pdfjs' `OPS`. */
const op = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  endPath: 28,
  clip: 29,
  eoClip: 30,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  beginAnnotation: 80,
  endAnnotation: 81,
  constructPath: 91,
} as const;

/** What pdfjs lists for a page: operators by number, each with its arguments. */
export type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** The scale of a font's glyph widths: 0.001, but for fonts that are drawings themselves. */
export type WidthScaleOf = (fontName: string) => number;

/** Paths with more numbers than this are pictures (maps, logos), not lines of a table. */
const longestPath = 200_000;

/**
 * Follows a page's drawing and lists the words and lines on it, in the coordinates of `view`: the transform from the page's own
 * units to points from the upper left corner.
 */
export function readDrawing(
  drawing: Drawing,
  view: { readonly width: number; readonly height: number; readonly transform: readonly number[] },
  widthScaleOf: WidthScaleOf,
): PageMarks {
  const pen = new TextPen();
  const painted: Painted = { across: [], down: [], areas: [], dots: [], frames: [] };
  const base = matrixOf([...view.transform]);
  const page: Box = { left: 0, top: 0, right: view.width, bottom: view.height };
  let state: { ctm: Matrix; style: TextStyle; window: Box } = { ctm: base, style: plainStyle, window: page };
  let stack: (typeof state)[] = [];
  let outlines: ReturnType<typeof outlinesOf> = [];
  const transform = (values: unknown) => {
    state = { ...state, ctm: combine(state.ctm, matrixOf(values)) };
  };
  const setStyle = (style: Partial<TextStyle>) => {
    state = { ...state, style: { ...state.style, ...style } };
  };
  const save = () => {
    stack.push(state);
  };
  const restore = () => {
    state = stack.pop() ?? state;
  };
  const setFont = (name: unknown, size: unknown) =>
    setStyle({ size: numberOf(size), widthScale: widthScaleOf(String(name)) });

  const stroke = (shapes: typeof outlines) => {
    paintStroke(shapes, painted);
    outlines = [];
  };
  const clip = () => {
    const box = boundsOfAll(outlines);
    if (box) state = { ...state, window: commonPart(state.window, box) };
  };
  const fill = () => {
    paintFill(outlines, painted);
    outlines = [];
  };
  const frame = () => stroke(outlines.map(closed));
  const actions: Readonly<Record<number, (values: readonly unknown[]) => void>> = {
    [op.save]: save,
    [op.restore]: restore,
    [op.paintFormXObjectEnd]: restore,
    [op.endGroup]: restore,
    [op.transform]: transform,
    [op.paintFormXObjectBegin]: ([matrix]) => {
      save();
      transform(matrix);
    },
    [op.beginGroup]: ([group]) => {
      save();
      transform((group as { matrix?: unknown } | undefined)?.matrix);
    },
    // Appearances of notes, stamps and form fields stand in the page's own units, whatever was drawn before.
    [op.beginAnnotation]: ([, , place, matrix]) => {
      stack = [];
      state = { ctm: base, style: plainStyle, window: page };
      transform(place);
      transform(matrix);
    },
    [op.endAnnotation]: () => {
      state = { ctm: base, style: plainStyle, window: page };
    },
    [op.constructPath]: ([operators, coordinates]) => {
      const length = (coordinates as ArrayLike<number> | undefined)?.length ?? 0;
      outlines = length > longestPath ? [] : outlinesOf(operators, coordinates, state.ctm);
    },
    [op.fill]: fill,
    [op.eoFill]: fill,
    [op.stroke]: () => stroke(outlines),
    [op.closeStroke]: frame,
    [op.fillStroke]: frame,
    [op.eoFillStroke]: frame,
    [op.closeFillStroke]: frame,
    [op.closeEOFillStroke]: frame,
    [op.clip]: clip,
    [op.eoClip]: clip,
    [op.endPath]: () => {
      outlines = [];
    },
    [op.setGState]: ([entries]) => {
      for (const [key, value] of (entries as [string, unknown][] | undefined) ?? [])
        if (key === "Font" && Array.isArray(value)) setFont(value[0], value[1]);
    },
    [op.beginText]: () => pen.begin(),
    [op.setFont]: ([name, size]) => setFont(name, size),
    [op.setCharSpacing]: ([value]) => setStyle({ charSpacing: numberOf(value) }),
    [op.setWordSpacing]: ([value]) => setStyle({ wordSpacing: numberOf(value) }),
    [op.setHScale]: ([value]) => setStyle({ stretch: numberOf(value) / 100 }),
    [op.setTextRise]: ([value]) => setStyle({ rise: numberOf(value) }),
    [op.setLeading]: ([value]) => setStyle({ leading: -numberOf(value) }),
    [op.setLeadingMoveText]: ([x, y]) => {
      setStyle({ leading: numberOf(y) });
      pen.move(numberOf(x), numberOf(y));
    },
    [op.moveText]: ([x, y]) => pen.move(numberOf(x), numberOf(y)),
    [op.nextLine]: () => pen.move(0, state.style.leading),
    [op.setTextMatrix]: (values) => pen.setMatrix(typeof values[0] === "number" ? values : values[0]),
    [op.showText]: ([glyphs]) =>
      pen.show((glyphs ?? []) as (Glyph | number | null)[], state.style, state.ctm, state.window),
  };
  drawing.fnArray.forEach((operator, index) => {
    const argument = drawing.argsArray[index];
    actions[operator]?.(Array.isArray(argument) ? argument : []);
  });
  const bullets = painted.dots.map(bulletOf).filter((piece) => isOn(page, piece));
  return {
    width: view.width,
    height: view.height,
    pieces: [...pen.pieces.filter((piece) => isOn(page, piece)), ...bullets],
    beyond: pen.pieces.filter((piece) => !isOn(page, piece)),
    rules: { across: painted.across, down: painted.down },
    areas: painted.areas,
    frames: painted.frames,
  };
}

/** Nothing is drawn outside any of the windows around it; of two apart the later one counts. */
function commonPart(outer: Box, inner: Box): Box {
  const part = {
    left: Math.max(outer.left, inner.left),
    right: Math.min(outer.right, inner.right),
    top: Math.max(outer.top, inner.top),
    bottom: Math.min(outer.bottom, inner.bottom),
  };
  return part.left < part.right && part.top < part.bottom ? part : inner;
}

function closed<Outline extends { readonly closed: boolean }>(outline: Outline): Outline {
  return { ...outline, closed: true };
}

/** Browsers draw the bullets of a list as small discs. */
function bulletOf(dot: Box): Piece {
  const size = (dot.bottom - dot.top) * 2.4;
  return {
    text: "•",
    x: dot.left,
    y: dot.bottom + size * 0.15,
    length: dot.right - dot.left,
    size,
    turn: 0,
    run: -1,
    spaceBefore: true,
    spaceAfter: true,
  };
}

function isOn(page: Box, { x, y }: Piece): boolean {
  return x > page.left - 2 && x < page.right + 2 && y > page.top - 2 && y < page.bottom + 2;
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}
