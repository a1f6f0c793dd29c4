import { labelsOf } from "../label/labels-of.ts";
import { closestAround } from "./closest-around.ts";
import { isChoice } from "./control.ts";
import { oncePerReading } from "./one-reading.ts";
import { boxOf, isDropDown } from "./widgets/drop-down.ts";
import { standInOf } from "./widgets/stand-in.ts";

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

const AS_SET = { visibilityProperty: true } as const;
const AS_DRAWN = { visibilityProperty: true, opacityProperty: true } as const;

const boxVisibility = oncePerReading((element: Element): Visibility => {
  if (closestAround(element, "[aria-hidden=true], [inert]") !== null) return "decoy";
  if (typeof element.checkVisibility !== "function") return "visible";
  if (!element.checkVisibility(AS_DRAWN)) return element.checkVisibility(AS_SET) ? "decoy" : "hidden";
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < SMALLEST || height < SMALLEST) return "decoy";
  if (right <= 0 || bottom <= 0) {
    const scrolled = scrolledAway(element, element.ownerDocument.defaultView!);
    // Left of or above the page no scrolling leads.
    if (right + scrolled.x <= 0 || bottom + scrolled.y <= 0) return "decoy";
  }
  return clipped(element) ? "decoy" : "visible";
});

type Offset = { readonly x: number; readonly y: number };

/** How far the page and the boxes around the element are scrolled: what a person scrolled past is not hidden from them. */
function scrolledAway(element: Element, view: Window): Offset {
  const boxes = scrolledWith(element.parentElement);
  return { x: view.scrollX + boxes.x, y: view.scrollY + boxes.y };
}

/** How far a box and the boxes around it are scrolled, without the page itself. */
function scrolledWith(box: Element | null): Offset {
  return box === null || box === box.ownerDocument.documentElement ? { x: 0, y: 0 } : scrolledBox(box);
}

const scrolledBox = oncePerReading((box: Element): Offset => {
  const around = scrolledWith(box.parentElement);
  return { x: around.x + box.scrollLeft, y: around.y + box.scrollTop };
});

/** So many levels up something may draw nothing of the element. */
const CLIPPING = 5;

function clipped(element: Element): boolean {
  if (drawsNothing(getComputedStyle(element))) return true;
  const around = element.parentElement;
  if (around === null) return false;
  return hidesContent(around) || (around.parentElement !== null && hidesFromAbove(around.parentElement));
}

/** From the second level up, which many controls share. */
const hidesFromAbove = oncePerReading((box: Element): boolean => {
  let around: Element | null = box;
  for (let climbed = 2; around !== null && climbed < CLIPPING; climbed++) {
    if (hidesContent(around)) return true;
    around = around.parentElement;
  }
  return false;
});

/** `clip: rect(0 0 0 0)` and `clip-path: inset(50%)` leave the box but draw nothing. */
function drawsNothing({ clip, clipPath }: CSSStyleDeclaration): boolean {
  if (clip !== "auto" && NO_RECT.test(clip)) return true;
  return clipPath !== "none" && /^inset\((?:50|100)%/.test(clipPath);
}

/** Nothing in it is drawn: by a style of its own, or since it shrank to nothing and cuts off what overflows. */
const hidesContent = oncePerReading((element: Element): boolean => {
  const style = getComputedStyle(element);
  if (drawsNothing(style)) return true;
  if (!cutsOff(style.overflowX) && !cutsOff(style.overflowY)) return false;
  const box = element.getBoundingClientRect();
  return box.width < SMALLEST || box.height < SMALLEST;
});

function cutsOff(overflow: string): boolean {
  return overflow === "hidden" || overflow === "clip";
}

const NO_RECT = /^rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)$/;
