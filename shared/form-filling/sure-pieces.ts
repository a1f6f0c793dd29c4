import { alternatives, groupLength, markLength } from "./looking-ahead-first.ts";

/** Letters in a piece: enough to tell rules apart, few enough to stand in most of them. */
export const PIECE = 3;

const QUANTIFIER = /^(?:[?*+]|\{[^}]*\})\??/;
const MAY_BE_ABSENT = /^(?:[?*]|\{0)/;
/** «(?:…)» and «(…)»; what is looked at before or behind stands in no text that is taken. */
const TAKEN_GROUP = /^\((?:\?:|(?!\?))(.*)\)$/s;
/** A mark that takes itself: a letter, a blank, «\.». */
const ITSELF = /^(?:\\(?=[^A-Za-z0-9])|(?=[^\\[\](){}|^$.*+?]))(.)$/s;

/**
 * Pieces of `PIECE` letters of which at least one stands in every text a pattern takes; null where none is sure.
 * @example surePieces("кол-?во|числ[а-я]+ (?:всех )?") // ["кол", "чис"]
 */
export function surePieces(pattern: string): readonly string[] | null {
  const found = alternatives(pattern).map(surestOf);
  return found.every((pieces) => pieces !== null) ? [...new Set(found.flat())] : null;
}

/** Of what must stand there one after the other, what is told by fewest pieces. */
function surestOf(sequence: string): readonly string[] | null {
  let surest: readonly string[] | null = null;
  let run = "";
  const take = (pieces: readonly string[] | null) => {
    if (pieces !== null && (surest === null || pieces.length < surest.length)) surest = pieces;
  };
  const endRun = () => {
    if (run.length >= PIECE) take([run.slice(0, PIECE)]);
    run = "";
  };
  for (let at = 0; at < sequence.length; ) {
    const rest = sequence.slice(at);
    const isGroup = rest.startsWith("(");
    const mark = rest.slice(0, isGroup ? groupLength(rest) : markLength(rest));
    const quantifier = QUANTIFIER.exec(rest.slice(mark.length))?.[0] ?? "";
    at += mark.length + quantifier.length;
    const letter = MAY_BE_ABSENT.test(quantifier) ? undefined : ITSELF.exec(mark)?.[1];
    if (letter !== undefined) run += letter;
    if (letter === undefined || quantifier !== "") endRun();
    const inside = isGroup && !MAY_BE_ABSENT.test(quantifier) ? TAKEN_GROUP.exec(mark)?.[1] : undefined;
    if (inside !== undefined) take(surePieces(inside));
  }
  endRun();
  return surest;
}
