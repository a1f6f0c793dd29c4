import { closestWithin } from "../closest-around.ts";
import { type Control, controlsIn, isSelect } from "../control.ts";
import { oncePerReading } from "../one-reading.ts";
import { isSeen } from "../visibility.ts";
import { standInOf } from "./stand-in.ts";
import { choiceType, WIDGET_SELECTOR } from "./widget-roles.ts";

/**
 * Leaves out what asks nothing by itself: what is drawn in place of a hidden list, the ghost of a drawn widget, the box beside
 * a drawn «Другое».
 */
export function questionsAmong(controls: readonly Control[]): Control[] {
  return withoutDrawnCopies(controls).filter(
    (control) => !isGhost(control) && !isOtherAnswer(control) && !isTool(control),
  );
}

/** A drawn widget that its page hides from those who listen stands there for its looks. */
function isGhost(control: Control): boolean {
  return closestWithin(control, "[aria-hidden=true]") !== null && control.matches(WIDGET_SELECTOR);
}

/** A list of sizes above an editor changes how the answer looks. */
function isTool(control: Control): boolean {
  return closestWithin(control, "[role=toolbar]") !== null;
}

/** The text box that belongs to one choice of a drawn set: it is answered only with that choice. */
function isOtherAnswer(control: Control): boolean {
  if (choiceType(control) !== null) return false;
  const set = closestWithin(control, "[role=radiogroup], [role=group], [role=list]");
  if (set === null || !isDrawnSet(set)) return false;
  return control.parentElement?.querySelector("[role=radio], [role=checkbox]") != null;
}

/** Several drawn choices and at most one control besides. */
const isDrawnSet = oncePerReading((set: Element): boolean => {
  const controls = controlsIn(set);
  const choices = controls.filter((each) => choiceType(each) !== null);
  if (choices.length < 2 || controls.length > choices.length + 1) return false;
  return choices.every((each) => each.matches(WIDGET_SELECTOR));
});

/**
 * Leaves out what a library drew in place of a hidden list of the page: its button and its search box answer the question of
 * that list, and the list itself is written.
 */
function withoutDrawnCopies(controls: readonly Control[]): Control[] {
  const drawn = controls.flatMap((control) => {
    const standIn = isSelect(control) && !isSeen(control) ? standInOf(control) : null;
    return standIn === null || !isSeen(standIn) ? [] : [standIn];
  });
  if (drawn.length === 0) return [...controls];
  const standIns = new Set(drawn);
  return controls.filter((control) => isSelect(control) || !isWithin(control, standIns));
}

function isWithin(control: Element, boxes: ReadonlySet<Element>): boolean {
  for (let at: Element | null = control; at !== null; at = at.parentElement) if (boxes.has(at)) return true;
  return false;
}
