import type { CellLine } from "../../document/document-grid.ts";
import { beginsRole, looksLikeAssignee, looksLikeDeadline } from "./cell-evidence.ts";
import { startsDeadline } from "./deadline-starts.ts";

type SharedCell = { readonly deadline: readonly CellLine[]; readonly assignee: readonly CellLine[] };

/**
 * Parts a cell that holds deadlines and assignees together. Words that are no deadline are people; words that cannot be parted
 * stay together as assignees, because a deadline of too many words would be read wrongly.
 * @example splitSharedCell([{ text: "до 15.09.2024, Директор", bullet: null }]) // «до 15.09.2024» and «Директор»
 */
export function splitSharedCell(lines: readonly CellLine[]): SharedCell {
  const deadline: CellLine[] = [];
  const assignee: CellLine[] = [];
  for (const line of lines) {
    const parts: { text: string; isDeadline: boolean }[] = [];
    for (const piece of line.text.split(/(?<=[;,])\s+/)) {
      for (const { text, isDeadline } of splitPiece(piece, parts[parts.length - 1]?.isDeadline ?? false)) {
        const last = parts[parts.length - 1];
        if (last && last.isDeadline === isDeadline) last.text = `${last.text} ${text}`;
        else parts.push({ text, isDeadline });
      }
    }
    for (const { text, isDeadline } of parts)
      (isDeadline ? deadline : assignee).push({
        text: text.replace(/[;,]$/, "").trim(),
        bullet: line.bullet,
      });
  }
  return { deadline, assignee };
}

/** «в течение года Старший воспитатель» is cut before the role or the name. */
function splitPiece(piece: string, afterDeadline: boolean): { text: string; isDeadline: boolean }[] {
  if (!startsDeadline(piece) && !(afterDeadline && looksLikeDeadline(piece))) {
    const at = / (?=(до|с|к) \d|\d{1,2}\.\d{2})/.exec(piece)?.index;
    if (at === undefined || !looksLikeDeadline(piece.slice(at + 1)))
      return [{ text: piece, isDeadline: false }];
    return [
      { text: piece.slice(0, at), isDeadline: false },
      { text: piece.slice(at + 1), isDeadline: true },
    ];
  }
  for (let space = piece.indexOf(" "); space >= 0; space = piece.indexOf(" ", space + 1)) {
    const rest = piece.slice(space + 1);
    if (!beginsRole(rest) && !(/^[А-ЯЁ]/.test(rest) && looksLikeAssignee(rest))) continue;
    return [
      { text: piece.slice(0, space), isDeadline: true },
      { text: rest, isDeadline: false },
    ];
  }
  return looksLikeDeadline(piece.replace(/[;,]$/, ""))
    ? [{ text: piece, isDeadline: true }]
    : [{ text: piece, isDeadline: false }];
}
