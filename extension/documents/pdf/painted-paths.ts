import { type Matrix, place } from "./matrix.ts";
import type { Box, Rule } from "./page-marks.ts";

/** Path operators by their numbers in pdfjs' `OPS`. */
const op = {
  moveTo: 13,
  lineTo: 14,
  curveTo: 15,
  curveTo2: 16,
  curveTo3: 17,
  closePath: 18,
  rectangle: 19,
} as const;

/** Thicker than this (points), a filled rectangle is an area, not a line. */
const thickest = 3.2;

/** A thin thing nearly as wide as high is a dot of a dotted line, which may run either way. */
const nearlySquare = 0.7;

type Point = { readonly x: number; readonly y: number };
type Outline = { readonly points: readonly Point[]; readonly curved: boolean; readonly closed: boolean };

/** The lines and areas of one page, as they are drawn. */
export type Painted = {
  readonly across: Rule[];
  readonly down: Rule[];
  readonly areas: Box[];
  readonly dots: Box[];
  /** Closed outlines, with round corners or without: the frames of stamps. */
  readonly frames: Box[];
};

/** The outlines of a path, corner by corner, where they lie on the page. */
export function outlinesOf(operators: unknown, coordinates: unknown, ctm: Matrix): Outline[] {
  const outlines: { points: Point[]; curved: boolean; closed: boolean }[] = [];
  const values = numbersOf(coordinates);
  let read = 0;
  const next = (): Point => {
    const point = place(ctm, values[read] ?? 0, values[read + 1] ?? 0);
    read += 2;
    return point;
  };
  const open = () => {
    if (outlines.length === 0) outlines.push({ points: [], curved: false, closed: false });
    return outlines[outlines.length - 1] as { points: Point[]; curved: boolean; closed: boolean };
  };
  for (const operator of numbersOf(operators)) {
    if (operator === op.rectangle) {
      const [x = 0, y = 0, width = 0, height = 0] = values.slice(read, read + 4);
      read += 4;
      const corners = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ] as const;
      outlines.push({ points: corners.map(([cx, cy]) => place(ctm, cx, cy)), curved: false, closed: true });
    } else if (operator === op.moveTo) {
      outlines.push({ points: [next()], curved: false, closed: false });
    } else if (operator === op.lineTo) {
      open().points.push(next());
    } else if (operator === op.curveTo || operator === op.curveTo2 || operator === op.curveTo3) {
      const outline = open();
      outline.curved = true;
      for (let count = operator === op.curveTo ? 3 : 2; count > 0; count--) outline.points.push(next());
    } else if (operator === op.closePath) {
      open().closed = true;
    }
  }
  return outlines.filter((outline) => outline.points.length > 1);
}

/** A filled path: a thin rectangle is a line, a small round thing may be a bullet, anything else an area. */
export function paintFill(outlines: readonly Outline[], painted: Painted): void {
  for (const { points, curved } of outlines) {
    const box = boundsOf(points);
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (curved && width < 8 && height < 8) {
      if (isRound(box)) painted.dots.push(box);
      continue;
    }
    if (curved && width > 60 && height > 20) painted.frames.push(box);
    if (height <= thickest && (width >= height * nearlySquare || width > thickest))
      painted.across.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
    if (width <= thickest && (height >= width * nearlySquare || height > thickest))
      painted.down.push({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });
    if (width > thickest && height > thickest && !curved) painted.areas.push(box);
  }
}

function isRound({ left, right, top, bottom }: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  return width > 1 && height > 1 && width < height * 1.6 && height < width * 1.6;
}

/** A stroked path: each of its level and upright sides is a line; a small ring is the bullet of a list inside a list. */
export function paintStroke(outlines: readonly Outline[], painted: Painted): void {
  for (const { points, closed, curved } of outlines) {
    const box = boundsOf(points);
    if (curved && box.right - box.left < 8 && box.bottom - box.top < 8) {
      if (isRound(box)) painted.dots.push(box);
      continue;
    }
    if (closed && points.length > 3) painted.frames.push(box);
    const ends = closed ? [...points, points[0] as Point] : points;
    ends.slice(1).forEach((to, index) => {
      const from = ends[index] as Point;
      if (Math.abs(from.y - to.y) < 1 && Math.abs(from.x - to.x) > 1) {
        painted.across.push({
          at: (from.y + to.y) / 2,
          from: Math.min(from.x, to.x),
          to: Math.max(from.x, to.x),
        });
      } else if (Math.abs(from.x - to.x) < 1 && Math.abs(from.y - to.y) > 1) {
        painted.down.push({
          at: (from.x + to.x) / 2,
          from: Math.min(from.y, to.y),
          to: Math.max(from.y, to.y),
        });
      }
    });
  }
}

/** The smallest box around all outlines; null where there are none. */
export function boundsOfAll(outlines: readonly Outline[]): Box | null {
  return outlines.length === 0 ? null : boundsOf(outlines.flatMap(({ points }) => points));
}

function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

function numbersOf(values: unknown): number[] {
  return Array.isArray(values) || ArrayBuffer.isView(values)
    ? Array.from(values as ArrayLike<number>, Number)
    : [];
}
