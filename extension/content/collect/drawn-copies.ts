import { type Control, isSelect } from "./control.ts";
import { standInOf } from "./stand-in.ts";
import { isSeen } from "./visibility.ts";

/**
 * Leaves out what a library drew in place of a hidden list of the page: its button and its search box answer the question of
 * that list, and the list itself is written.
 */
export function withoutDrawnCopies(controls: readonly Control[]): Control[] {
  const drawn = controls.flatMap((control) => {
    const standIn = isSelect(control) && !isSeen(control) ? standInOf(control) : null;
    return standIn === null || !isSeen(standIn) ? [] : [standIn];
  });
  if (drawn.length === 0) return [...controls];
  return controls.filter(
    (control) => isSelect(control) || !drawn.some((standIn) => standIn.contains(control)),
  );
}
