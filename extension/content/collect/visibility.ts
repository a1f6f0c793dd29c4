import { labelsOf } from "../label/labels-of.ts";
import { closestAround } from "./closest-around.ts";
import { isChoice } from "./control.ts";
import { boxOf, isDropDown } from "./drop-down.ts";
import { standInOf } from "./stand-in.ts";

export type Visibility = "visible" | "hidden" | "decoy";

/** Smaller than this a box cannot be seen, in CSS pixels. */
const SMALLEST = 3;

/**
 * Whether a person sees the control, or the drawn list that stands in for it. `hidden` waits for its turn (a closed section, a later step); `decoy` is drawn but moved
 * away, made transparent or shrunk to nothing: a trap for programs. A radio button or check box hidden behind its own drawn
 * label counts as visible when the label is.
 */
export function visibilityOf(control: Element): Visibility {
  const own = boxVisibility(isDropDown(control) ? boxOf(control) : control);
  if (own === "visible") return own;
  const standIn = standInOf(control);
  if (standIn !== null && boxVisibility(standIn) === "visible") return "visible";
  if (!isChoice(control)) return own;
  const labels = labelsOf(control);
  return labels.some((label) => boxVisibility(label) === "visible") ? "visible" : own;
}

/** Whether the element itself can be seen, scrolled to if need be. */
export function isSeen(element: Element): boolean {
  return boxVisibility(element) === "visible";
}

function boxVisibility(element: Element): Visibility {
  if (closestAround(element, "[aria-hidden=true], [inert]") !== null) return "decoy";
  if (typeof element.checkVisibility !== "function") return "visible";
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })) return "hidden";
  if (!element.checkVisibility({ opacityProperty: true })) return "decoy";
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return "decoy";
  const view = element.ownerDocument.defaultView!;
  const scrolled = scrolledAway(element, view);
  // Left of or above the page no scrolling leads.
  if (box.right + scrolled.x <= 0 || box.bottom + scrolled.y <= 0) return "decoy";
  return clipped(element, view) ? "decoy" : "visible";
}

/** How far the page and the boxes around the element are scrolled: what a person scrolled past is not hidden from them. */
function scrolledAway(element: Element, view: Window): { x: number; y: number } {
  const root = element.ownerDocument.documentElement;
  let x = view.scrollX;
  let y = view.scrollY;
  for (let box = element.parentElement; box !== null && box !== root; box = box.parentElement) {
    x += box.scrollLeft;
    y += box.scrollTop;
  }
  return { x, y };
}

/** `clip: rect(0 0 0 0)` and `clip-path: inset(50%)` leave the box but draw nothing; so does a box that shrinks what overflows. */
function clipped(element: Element, view: Window): boolean {
  for (let each: Element | null = element, climbed = 0; each !== null && climbed < 5; climbed++) {
    const style = view.getComputedStyle(each);
    if (/^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/.test(style.clip)) return true;
    if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
    if (each !== element && /hidden|clip/.test(style.overflow)) {
      const box = each.getBoundingClientRect();
      if (box.width < SMALLEST || box.height < SMALLEST) return true;
    }
    each = each.parentElement;
  }
  return false;
}
