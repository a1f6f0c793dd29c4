import type { Box, PageMarks, Piece, Rule, Turn } from "./page-marks.ts";

type Quarter = Exclude<Turn, "askew">;
type Size = { readonly width: number; readonly height: number };

/** Turns the page so that most of its words run to the right: scanned and printed pages often lie on their side. */
export function turnPageUpright(page: PageMarks): PageMarks {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of page.pieces)
    if (turn !== "askew") letters[turn] = (letters[turn] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters)) as Quarter;
  if (most === 0) return page;
  const turned = most === 2 ? page : { ...page, width: page.height, height: page.width };
  const isSide = most !== 2;
  const { across, down } = page.rules;
  const level = across.map((rule) => turnRule(rule, most, page, false));
  const upright = down.map((rule) => turnRule(rule, most, page, true));
  return {
    width: turned.width,
    height: turned.height,
    pieces: page.pieces.map((piece) => turnPiece(piece, most, page)),
    beyond: page.beyond.map((piece) => turnPiece(piece, most, page)),
    rules: isSide ? { across: upright, down: level } : { across: level, down: upright },
    areas: page.areas.map((area) => turnBox(area, most, page)),
    frames: page.frames.map((frame) => turnBox(frame, most, page)),
  };
}

/** The piece with its words running to the right, where `turn` is the way they ran; the page is `size` large. */
export function turnPiece(piece: Piece, turn: Quarter, size: Size): Piece {
  const own = piece.turn === "askew" ? "askew" : (((piece.turn - turn + 4) % 4) as Quarter);
  const window = piece.window && { window: turnBox(piece.window, turn, size) };
  return { ...piece, ...turnPoint(piece.x, piece.y, turn, size), turn: own, ...window };
}

export function turnBox(box: Box, turn: Quarter, size: Size): Box {
  const first = turnPoint(box.left, box.top, turn, size);
  const second = turnPoint(box.right, box.bottom, turn, size);
  return {
    left: Math.min(first.x, second.x),
    right: Math.max(first.x, second.x),
    top: Math.min(first.y, second.y),
    bottom: Math.max(first.y, second.y),
  };
}

/** `wasDown`: the rule's `at` is an x. */
function turnRule(rule: Rule, turn: Quarter, size: Size, wasDown: boolean): Rule {
  const box = turnBox(
    wasDown
      ? { left: rule.at, right: rule.at, top: rule.from, bottom: rule.to }
      : { left: rule.from, right: rule.to, top: rule.at, bottom: rule.at },
    turn,
    size,
  );
  return wasDown === (turn !== 2)
    ? { at: box.top, from: box.left, to: box.right }
    : { at: box.left, from: box.top, to: box.bottom };
}

function turnPoint(x: number, y: number, turn: Quarter, { width, height }: Size): { x: number; y: number } {
  if (turn === 1) return { x: y, y: width - x };
  if (turn === 2) return { x: width - x, y: height - y };
  if (turn === 3) return { x: height - y, y: x };
  return { x, y };
}
